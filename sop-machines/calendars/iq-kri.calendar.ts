import type { Calendar } from '../kernel/calendar.js';
import { closedEachYear, type FixedDay } from './fixed-days.js';

const seen = 'annual notice of the Regional Government';
const unverified = 'practice of earlier years, not verified: check against the annual notice';
const fixedHolidays: readonly FixedDay[] = [
  ['01-01', 'New Year', unverified],
  ['03-05', 'Uprising of 1991', unverified],
  ['03-11', 'Agreement of 1970', unverified],
  ['03-14', 'Birthday of Mustafa Barzani', unverified],
  ['03-16', 'Remembrance of Halabja', unverified],
  ['03-21', 'Newroz', unverified],
  ['10-03', 'National day of Iraq', seen],
];

/**
 * Kurdistan Region. Weekend Friday and Saturday; offices 08:30–14:00 (to be confirmed); UTC+3 without summer time. Further
 * days of Newroz, lunar days, ad hoc closures and the hours of Ramadan are entered by the administrator from the
 * announcement.
 */
export const iqKriCalendar: Calendar = {
  id: 'iq-kri',
  version: 1,
  offsets: [{ from: null, minutes: 180 }],
  weekend: [5, 6],
  officeHours: { opens: '08:30', closes: '14:00' },
  specialHours: [],
  closures: closedEachYear(fixedHolidays),
  workedDates: [],
};
