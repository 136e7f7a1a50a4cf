import type { Calendar } from '../../../sop-machines/kernel/calendar.js';
import { type Day, dateOf, instantAt, isoOf, localOf, weekdayOf } from '../../../workflows/deadlines/index.js';

export interface Week {
  /** Local date of its Sunday. */
  beginsOn: string;
  /** First instant of the week, and first instant after it. */
  from: string;
  until: string;
}

/** The last whole week, Sunday to Saturday by the calendar's local time, that was over at an instant. */
export function lastWholeWeek(calendar: Calendar, at: number, weeksBack = 0): Week {
  const today: Day = localOf(calendar, at).day;
  const nextBegins = today - weekdayOf(today) - 7 * weeksBack;
  return {
    beginsOn: dateOf(nextBegins - 7),
    from: isoOf(instantAt(calendar, nextBegins - 7, 0)),
    until: isoOf(instantAt(calendar, nextBegins, 0)),
  };
}
