import type { Calendar } from '../kernel/calendar.js';

/** Month and day (`MM-DD`), name, and where the day is found. */
export type FixedDay = readonly [day: string, label: string, source: string];

/** Closures of the years that a new installation begins with. Later ones are entered from the announcement. */
export const closedEachYear = (days: readonly FixedDay[]): Calendar['closures'] =>
  ['2026', '2027'].flatMap((year) => days.map(([day, label, source]) => ({ date: `${year}-${day}`, label, source })));
