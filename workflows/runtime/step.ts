import type { Sop } from '../../sop-machines/kernel/sop.js';
import { deadlinesOf, firesAt, type MachineFacts, type Moment, reconcile, type Rules } from '../deadlines/index.js';
import { instantOf } from '../deadlines/index.js';
import { type Envelope, type Instant, retime, type StepResult, view } from '../engine/index.js';
import type { StepRecord } from '../messages.js';
import { effectsOf } from './effects.js';
import type { RuntimeState, Taken } from './state.js';

/** 9999-12-31T23:59:59Z: the due instant of an `after` whose deadline does not exist here. It never fires. */
export const never: Instant = 253_402_300_799_000;

/** What happened in a step, beside what the machine made of it. */
export interface Happening {
  event: StepRecord['event'];
  cause: Moment['cause'];
}

export const rulesOf = (sop: Sop, state: Pick<RuntimeState, 'profile' | 'calendar'>): Rules => ({
  sop: `${sop.id}@${sop.version}`,
  deadlines: deadlinesOf(sop, state.profile),
  calendar: state.calendar,
});

export function machineFacts(sop: Sop, envelope: Envelope): MachineFacts & { state: string[] } {
  const { state, tags, context, status } = view(sop.machine, envelope);
  return { state, tags, status, context: (context ?? {}) as MachineFacts['context'] };
}

/** The timer of a deadline fires when the ledger says, not after the machine's placeholder delay. */
export function retimed(sop: Sop, envelope: Envelope, ledger: RuntimeState['ledger']): Envelope {
  const pending = new Set(envelope.timers.map(({ delayKey }) => delayKey));
  return sop.deadlines
    .filter(({ id }) => pending.has(id))
    .reduce((timed, { id }) => retime(timed, id, firesAt(ledger, id) ?? never), envelope);
}

export function momentOf(step: number, { event, cause }: Happening): Moment {
  return {
    step,
    eventType: event.type,
    by: event.by.id,
    occurredAt: instantOf(event.occurredAt),
    now: instantOf(event.recordedAt),
    cause,
  };
}

/**
 * Turns what the engine made of a happening into the next state and its journal step.
 *
 * @param stateBefore the machine's state before the step; empty for the opening step
 * @throws DeadlineDataError, TypeError when the SOP's data is nonsense; nothing has changed then
 */
export function stepTaken(
  sop: Sop,
  state: RuntimeState,
  step: number,
  stateBefore: string[],
  result: StepResult,
  happening: Happening,
): Taken {
  const facts = machineFacts(sop, result.envelope);
  const { ledger, changes } = reconcile(rulesOf(sop, state), state.ledger, facts, momentOf(step, happening));
  const envelope = retimed(sop, result.envelope, ledger);
  const moved = happening.event.by.kind === 'person' || stateBefore.join() !== facts.state.join();
  const record: StepRecord = {
    step,
    event: happening.event,
    outcome: 'applied',
    stateBefore,
    stateAfter: facts.state,
    status: facts.status,
    tags: [...facts.tags],
    clocks: changes,
    effects: effectsOf(result.actions, step, state.sop),
    snapshot: envelope,
  };
  const movedAtStep = moved ? step : state.movedAtStep;
  return { state: { ...state, envelope, ledger, status: facts.status, step, movedAtStep }, steps: [record] };
}

/** A journal line for what was told but cannot be taken now; the machine and its clocks stay as they are. */
export function stepIgnored(sop: Sop, state: RuntimeState, happening: Happening): Taken {
  const { state: leaves, tags } = machineFacts(sop, state.envelope);
  const step = state.step + 1;
  const record: StepRecord = {
    step,
    event: happening.event,
    outcome: 'ignored',
    stateBefore: leaves,
    stateAfter: leaves,
    status: state.status,
    tags: [...tags],
    clocks: [],
    effects: [],
    snapshot: state.envelope,
  };
  return { state: { ...state, step }, steps: [record] };
}
