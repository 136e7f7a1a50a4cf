import type { Calendar } from '../kernel/calendar.js';
import { closedEachYear, type FixedDay } from './fixed-days.js';

const listed = 'fixed holidays as published lists have them; check against the annual notice of the Cabinet Division';
const fixedHolidays: readonly FixedDay[] = [
  ['02-05', 'Kashmir Day', listed],
  ['03-23', 'Pakistan Day', listed],
  ['05-01', 'Labour Day', listed],
  ['08-14', 'Independence Day', listed],
  ['11-09', 'Iqbal Day', listed],
  ['12-25', 'Quaid-e-Azam Day', listed],
];

/**
 * Pakistan. Weekend Saturday and Sunday of federal offices (courts differ; not verified); 09:00–17:00 until the office's own
 * hours are entered; UTC+5 without summer time. Lunar days, provincial days and the hours of Ramadan are entered by the
 * administrator from the announcement.
 */
export const pkCalendar: Calendar = {
  id: 'pk',
  version: 1,
  offsets: [{ from: null, minutes: 300 }],
  weekend: [6, 0],
  officeHours: { opens: '09:00', closes: '17:00' },
  specialHours: [],
  closures: closedEachYear(fixedHolidays),
  workedDates: [],
};
