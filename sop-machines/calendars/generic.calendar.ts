import type { Calendar } from '../kernel/calendar.js';

/** Where no jurisdiction is set: Saturday and Sunday closed, 09:00–17:00 UTC, no holidays (domain reference C1). */
export const genericCalendar: Calendar = {
  id: 'generic',
  version: 1,
  offsets: [{ from: null, minutes: 0 }],
  weekend: [0, 6],
  officeHours: { opens: '09:00', closes: '17:00' },
  specialHours: [],
  closures: [],
  workedDates: [],
};
