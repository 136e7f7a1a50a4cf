import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Rung, RungOffset } from '../../sop-machines/kernel/deadline.js';
import type { Instant } from '../engine/index.js';
import type { RungPlan } from '../messages.js';
import { hour, instantAt, instantOf, isoOf, localOf } from './local-time.js';
import { closingTime, workingDayFrom } from './working-days.js';

function rungInstant(offset: RungOffset, start: Instant, due: Instant, calendar: Calendar): Instant {
  if ('hours' in offset) return due + Math.round(offset.hours * hour);
  if ('share' in offset) return start + Math.floor((due - start) * offset.share);
  const { day, time } = localOf(calendar, due);
  if ('days' in offset) return instantAt(calendar, day + offset.days, time);
  const workingDay = workingDayFrom(calendar, day, offset.workingDays);
  return instantAt(calendar, workingDay, closingTime(calendar, workingDay));
}

/** The time of a clock. Warnings at or before `warnAfter` are left out; absent: the start. */
export interface Span {
  startedAt: Instant;
  warnAfter?: Instant;
  dueAt: Instant;
}

/**
 * When each rung of a clock is climbed, in the ladder's order. A warning at or before the start of its clock is left out:
 * it would tell what the opening step has just told. Rungs at or after the due instant always stand, also when a late
 * entry makes them past at birth.
 */
export function planLadder(clockId: string, ladder: readonly Rung[], span: Span, calendar: Calendar): RungPlan[] {
  const { startedAt, warnAfter = startedAt, dueAt } = span;
  return ladder
    .map((rung, position) => ({ rung, position, at: rungInstant(rung.at, startedAt, dueAt, calendar) }))
    .filter(({ at }) => at >= dueAt || at > warnAfter)
    .map(({ rung, position, at }) => ({
      clockId,
      level: rung.level,
      notice: rung.notice ?? 'deadline',
      dueAt: isoOf(at),
      position,
    }));
}

/**
 * The rungs to write when a clock's ladder moves: a rung that was past before and is past again has been told already.
 * One that only now becomes past (the due instant moved earlier) must still be told, at once.
 */
export function stillToTell(planned: RungPlan[], before: RungPlan[], now: Instant): RungPlan[] {
  const isPast = (rung: RungPlan | undefined): boolean => rung !== undefined && instantOf(rung.dueAt) <= now;
  return planned.filter((rung) => !(isPast(rung) && isPast(before.find(({ position }) => position === rung.position))));
}

/**
 * The same where the ladder itself has changed: what is past is told unless this level, or a higher one, has been told.
 */
export function stillToTellOfLadder(planned: RungPlan[], before: RungPlan[], now: Instant): RungPlan[] {
  const told = before.filter(({ dueAt }) => instantOf(dueAt) <= now).map(({ level }) => level);
  return planned.filter(({ dueAt, level }) => instantOf(dueAt) > now || !told.some((one) => one >= level));
}
