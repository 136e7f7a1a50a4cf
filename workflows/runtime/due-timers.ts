import type { Sop } from '../../sop-machines/kernel/sop.js';
import { isoOf } from '../deadlines/index.js';
import { due, fire, type Instant, type PendingTimer } from '../engine/index.js';
import { machineFacts, stepTaken } from './step.js';
import type { RuntimeState, Taken } from './state.js';
import { systemActor, systemEvents } from './system-events.js';

/** More timers than this at one instant are a machine that waits in a circle. */
const mostAtOnce = 200;

/**
 * One due timer as a step. It happened at its due instant and is entered now: after an outage the two differ, and
 * deadlines that begin with it are counted from when it was due.
 */
function fired(sop: Sop, state: RuntimeState, timer: PendingTimer, now: Instant): Taken {
  const deadline = sop.deadlines.find(({ id }) => id === timer.delayKey);
  const clock = state.ledger.clocks.find(({ entry }) => entry.deadlineId === deadline?.id)?.entry;
  const step = state.step + 1;
  const times = { occurredAt: isoOf(timer.dueAt), recordedAt: isoOf(now) };
  const by = systemActor('timer');
  const event =
    deadline === undefined
      ? { type: systemEvents.timerFired, fields: { timer: timer.sendId } }
      : { type: systemEvents.deadlinePassed, fields: { deadlineId: deadline.id, clockId: clock?.clockId ?? null } };
  // The machine's own event has no times of its own; actions of an `after` read them like those of any other event.
  const dated: PendingTimer = { ...timer, event: { ...timer.event, ...times, by } };
  const timers = state.envelope.timers.map((pending) => (pending.seq === timer.seq ? dated : pending));
  const result = fire(sop.machine, { ...state.envelope, timers }, dated, now);
  return stepTaken(sop, state, step, machineFacts(sop, state.envelope).state, result, {
    event: { id: `${state.procedureId}/timer/${step}`, ...event, ...times, by },
    cause: { kind: 'timer', deadlineId: deadline?.id ?? null },
  });
}

/**
 * Fires everything that is due at or before `now`, in order of due instant, also what becomes due by it.
 *
 * @throws Error when the machine never comes to rest
 */
export function fireDue(sop: Sop, state: RuntimeState, now: Instant): Taken {
  const taken: Taken = { state, steps: [] };
  for (;;) {
    const timer = taken.state.status === 'active' ? due(taken.state.envelope, now)[0] : undefined;
    if (timer === undefined) return taken;
    if (taken.steps.length >= mostAtOnce) {
      throw new Error(
        `${state.sop} never comes to rest: more than ${mostAtOnce} timers were due at ${isoOf(now)}, the last one ` +
          `"${timer.delayKey ?? timer.sendId}". A state with this "after" leads back to itself without a later due time.`,
      );
    }
    const next = fired(sop, taken.state, timer, now);
    taken.state = next.state;
    taken.steps.push(...next.steps);
  }
}
