import type { Calendar } from '../kernel/calendar.js';
import { closedEachYear, type FixedDay } from './fixed-days.js';

const law = 'Official Holidays Law 12 of 2024';
const fixedHolidays: readonly FixedDay[] = [
  ['01-01', 'New Year', law],
  ['01-06', 'Army Day', law],
  ['03-21', 'Newroz', law],
  ['05-01', 'Labour Day', law],
];

/**
 * Federal Iraq. Weekend Friday and Saturday; offices of the Ministry of Interior and of Justice 08:00–15:00 (hours of
 * 2024); UTC+3 without summer time. Fixed holidays of 2026 and 2027 under Law 12 of 2024. Lunar days, cabinet days (up to
 * seven a year), governorate closures, the hours of Ramadan and Saturdays made working days are entered by the
 * administrator from the announcement: they cannot be computed in advance.
 */
export const iqFederalCalendar: Calendar = {
  id: 'iq-federal',
  version: 1,
  offsets: [{ from: null, minutes: 180 }],
  weekend: [5, 6],
  officeHours: { opens: '08:00', closes: '15:00' },
  specialHours: [],
  closures: closedEachYear(fixedHolidays),
  workedDates: [],
};
