import type { Amount, Rung } from '../kernel/deadline.js';
import { longLadder } from '../kernel/ladders.js';

/* What the deadlines of a child track share. */

/** The ladder of a child: what is serious is serious one hour after the limit, also after a long one (SOP-06). Policy. */
export const longChildLadder: readonly Rung[] = [
  ...longLadder.filter(({ level }) => level !== 'L3'),
  { level: 'L3', at: { hours: 1 } },
];
export const child = { nature: 'child', pausable: false, extendable: 'none', polarity: 'limit' } as const;
export const officer = 'childProtectionOfficer';
export const hours = (count: number): Amount => ({ kind: 'elapsedHours', hours: count });
/** Calendar days, exclusive: the day of the trigger is day 0. */
export const days = (count: number): Amount => ({ kind: 'calendarDays', days: count, count: 'exclusive' });
