import type { Calendar } from '../kernel/calendar.js';

/**
 * Afghanistan. Weekend Friday; offices close early on Thursday (neither verified), which is entered as special hours where it
 * holds; 08:00–16:00 until the office's own hours are entered; UTC+4:30 without summer time. Holidays have been changing since
 * 2021, so none comes with the system: all are entered by the administrator from the announcement.
 */
export const afCalendar: Calendar = {
  id: 'af',
  version: 1,
  offsets: [{ from: null, minutes: 270 }],
  weekend: [5],
  officeHours: { opens: '08:00', closes: '16:00' },
  specialHours: [],
  closures: [],
  workedDates: [],
};
