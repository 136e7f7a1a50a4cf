import type { Calendar } from '../kernel/calendar.js';
import { closedEachYear, type FixedDay } from './fixed-days.js';

const listed = 'fixed holidays as published lists have them; check against the annual notice of the ministry';
const fixedHolidays: readonly FixedDay[] = [
  ['02-21', 'Martyrs’ Day and Mother Language Day', listed],
  ['03-26', 'Independence Day', listed],
  ['04-14', 'Bengali New Year', listed],
  ['05-01', 'May Day', listed],
  ['12-16', 'Victory Day', listed],
];

/**
 * Bangladesh. Weekend Friday and Saturday (not verified); 09:00–17:00 until the office's own hours are entered; UTC+6 without
 * summer time. The list was changed in 2024 and 2025. Lunar days and days of other faiths are entered by the administrator
 * from the announcement.
 */
export const bdCalendar: Calendar = {
  id: 'bd',
  version: 1,
  offsets: [{ from: null, minutes: 360 }],
  weekend: [5, 6],
  officeHours: { opens: '09:00', closes: '17:00' },
  specialHours: [],
  closures: closedEachYear(fixedHolidays),
  workedDates: [],
};
