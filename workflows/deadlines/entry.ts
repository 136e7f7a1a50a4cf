import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Instant } from '../engine/index.js';
import type { ClockChange, ClockEntry, RungPlan } from '../messages.js';
import { planLadder } from './ladder.js';
import type { Moment } from './ledger.js';
import { instantOf, isoOf } from './local-time.js';

type Reason = ClockEntry['history'][number]['reason'];

/** A copy of the entry with one more line in its history. */
export function withLine(entry: ClockEntry, moment: Moment, reason: Reason): ClockEntry {
  const line = {
    at: isoOf(moment.now),
    step: moment.step,
    reason,
    dueAt: entry.currentDueAt,
    eventType: moment.eventType,
    by: moment.by,
  };
  return { ...entry, history: [...entry.history, line] };
}

export const dueInstant = (entry: ClockEntry): Instant => instantOf(entry.currentDueAt);

export function rungsOf(deadline: DeadlineDefinition, entry: ClockEntry, calendar: Calendar): RungPlan[] {
  const startedAt = instantOf(entry.startedAt);
  // A clock can be opened before its own time begins (the next order of detention): warnings count from the opening then.
  const opened = entry.history[0] === undefined ? startedAt : instantOf(entry.history[0].at);
  const warnAfter = Math.min(startedAt, opened);
  return planLadder(entry.clockId, deadline.ladder, { startedAt, warnAfter, dueAt: dueInstant(entry) }, calendar);
}

/**
 * A warning that changes state (`beforeDeadline`) and a `notBefore` clock are meant to reach their instant; that is no
 * breach.
 */
const reachingIsBreach = (deadline: DeadlineDefinition): boolean =>
  deadline.polarity !== 'notBefore' && !(typeof deadline.trigger === 'object' && 'beforeDeadline' in deadline.trigger);

/** Marks a clock whose due instant has passed. It stays open until its step is done; the mark is never taken back. */
export function withBreach(deadline: DeadlineDefinition, entry: ClockEntry, moment: Moment): ClockEntry {
  if (entry.status !== 'running' || dueInstant(entry) > moment.now || !reachingIsBreach(deadline)) return entry;
  return withLine(
    { ...entry, status: 'breached', breachedAt: entry.breachedAt ?? entry.currentDueAt },
    moment,
    'breached',
  );
}

/**
 * How a clock ends, by the time its step happened and not by the time it was entered:
 * - an event that fulfils it: `met` up to the due instant, `metLate` after it;
 * - its own timer: `breached` (the machine has taken the next way), or `met` where reaching the instant is the aim;
 * - anything that makes it moot (the procedure ended, another timer, an event that does not fulfil it): `cancelled`, but
 *   `breached` when its due instant had passed.
 */
function endStatus(
  deadline: DeadlineDefinition,
  entry: ClockEntry,
  moment: Moment,
  stillAsked: boolean,
): ClockEntry['status'] {
  const due = dueInstant(entry);
  const { cause, occurredAt } = moment;
  if (!reachingIsBreach(deadline)) return occurredAt >= due ? 'met' : 'cancelled';
  const fulfils = cause.kind === 'event' && (deadline.metBy?.includes(moment.eventType) ?? true);
  if (!fulfils || stillAsked) return due <= occurredAt ? 'breached' : 'cancelled';
  return occurredAt <= due ? 'met' : 'metLate';
}

/**
 * The clock's last change. No rung survives a step that is done. A breach is still owed its own alarm (the rungs from the
 * due instant up to now); later rungs are not: the machine has gone another way.
 */
export function ended(
  deadline: DeadlineDefinition,
  entry: ClockEntry,
  calendar: Calendar,
  moment: Moment,
  stillAsked: boolean,
): ClockChange {
  const status = endStatus(deadline, entry, moment, stillAsked);
  const breachedAt =
    status === 'breached' || status === 'metLate' ? (entry.breachedAt ?? entry.currentDueAt) : entry.breachedAt;
  const closed = withLine({ ...entry, status, breachedAt, endedAt: isoOf(moment.occurredAt) }, moment, 'ended');
  const owed = rungsOf(deadline, entry, calendar).filter(
    ({ dueAt }) => instantOf(dueAt) >= dueInstant(entry) && instantOf(dueAt) <= moment.now,
  );
  return { entry: closed, rungs: status === 'breached' ? owed : [] };
}
