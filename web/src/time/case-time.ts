import type { ClockNotice } from '../api/shapes.js';

/**
 * The case's time at a moment of the wall, both in milliseconds. The notice says what the case's time was when it was
 * fetched (`fetchedAt`); a fast clock has run on since, a manual one (rate 0) stands still. For display only.
 */
export function caseTimeAt(notice: ClockNotice, fetchedAt: number, wall: number): number {
  return Date.parse(notice.now) + (wall - fetchedAt) * notice.rate;
}

/** How often a text about time must be drawn again, in milliseconds: each second for a fast clock, else each 30 s. */
export function refreshEvery(notice: Pick<ClockNotice, 'rate'> | undefined): number {
  return notice !== undefined && notice.rate > 1 ? 1_000 : 30_000;
}

/** The case's time at this moment as an instant, in whole seconds. */
export function caseInstantNow(notice: ClockNotice, fetchedAt: number): string {
  const second = 1_000;
  return new Date(Math.floor(caseTimeAt(notice, fetchedAt, Date.now()) / second) * second).toISOString();
}
