import type { Calendar } from '../kernel/calendar.js';
import { closedEachYear, type FixedDay } from './fixed-days.js';

const listed = 'solar days as published lists have them, not verified: check against the official calendar of the year';
const fixedHolidays: readonly FixedDay[] = [
  ['02-11', 'Revolution Day (22 Bahman)', listed],
  ['03-20', 'Oil nationalisation (29 Esfand)', listed],
  ['03-21', 'Nowruz', listed],
  ['03-22', 'Nowruz', listed],
  ['03-23', 'Nowruz', listed],
  ['03-24', 'Nowruz', listed],
  ['04-01', 'Islamic Republic Day (12 Farvardin)', listed],
  ['04-02', 'Nature Day (13 Farvardin)', listed],
  ['06-04', 'Death of Khomeini (14 Khordad)', listed],
  ['06-05', '15 Khordad', listed],
];

/**
 * Iran. Weekend Friday by law (a bill of March 2025 adds Thursday for offices; whether it is in force is open, C2); 07:30–14:30
 * until the office's own hours are entered; UTC+3:30, without summer time since 2022. Solar days of 1404 to 1406; a leap year
 * moves them by a day. Lunar days are entered by the administrator from the announcement.
 */
export const irCalendar: Calendar = {
  id: 'ir',
  version: 1,
  offsets: [{ from: null, minutes: 210 }],
  weekend: [5],
  officeHours: { opens: '07:30', closes: '14:30' },
  specialHours: [],
  closures: closedEachYear(fixedHolidays),
  workedDates: [],
};
