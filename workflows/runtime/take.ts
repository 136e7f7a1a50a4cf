import type { Sop } from '../../sop-machines/kernel/sop.js';
import { storedSchema } from '../../sop-machines/kernel/events.js';
import { type Instant, possibility, step } from '../engine/index.js';
import type { Refusal, SendReply, SendRequest, TellRequest } from '../messages.js';
import { fireDue } from './due-timers.js';
import { judge } from './judge.js';
import { journalEvent, machineEvent } from './machine-event.js';
import { rememberedEvent, type RuntimeState, type Taken, withRemembered } from './state.js';
import { machineFacts, stepIgnored, stepTaken } from './step.js';

/** An event was handed to `accept` that `judge` refuses. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(readonly refusal: Refusal) {
    super(`refused: ${refusal.code}`);
  }
}

/** Takes an event that is known to be possible: its own step, then timers that it made due at birth (a late entry). */
function taken(sop: Sop, state: RuntimeState, request: TellRequest, now: Instant): Taken {
  const before = machineFacts(sop, state.envelope).state;
  const result = step(sop.machine, state.envelope, machineEvent(request, now), now);
  const happening = { event: journalEvent(request, now), cause: { kind: 'event' } as const };
  const own = stepTaken(sop, state, state.step + 1, before, result, happening);
  const late = fireDue(sop, own.state, now);
  return { state: late.state, steps: [...own.steps, ...late.steps] };
}

export interface Accepted extends Taken {
  reply: SendReply;
}

/**
 * Takes an event that a person sends. Timers that are due by `now` come first, as steps of their own, so that a deadline
 * that has passed is never overtaken by a later click. A repeat changes nothing and gets the first answer again.
 *
 * @throws RefusedError when `judge` refuses it; the state is unchanged
 */
export function accept(sop: Sop, state: RuntimeState, request: SendRequest, now: Instant): Accepted {
  const refusal = judge(sop, state, request, now);
  if (refusal !== null) throw new RefusedError(refusal);
  const earlier = rememberedEvent(state, request.eventId)?.reply;
  if (earlier) return { state, steps: [], reply: { ...earlier, repeated: true } };

  const drained = fireDue(sop, state, now);
  const after = taken(sop, drained.state, request, now);
  const leaves = machineFacts(sop, after.state.envelope).state;
  const reply: SendReply = { step: after.state.step, state: leaves, status: after.state.status, repeated: false };
  const remembered = withRemembered(after.state, { eventId: request.eventId, digest: request.digest, reply });
  return { state: remembered, steps: [...drained.steps, ...after.steps], reply };
}

function canTake(sop: Sop, state: RuntimeState, request: TellRequest, now: Instant): boolean {
  const definition = Object.hasOwn(sop.events, request.type) ? sop.events[request.type] : undefined;
  if (definition === undefined || state.status !== 'active') return false;
  if (!storedSchema(definition).safeParse(request.fields).success) return false;
  return possibility(sop.machine, state.envelope, machineEvent(request, now)).possible;
}

/**
 * Takes what another procedure or the system tells. It is never refused: what is unknown, malformed or not possible now
 * becomes a journal line with outcome `ignored`. A repeat changes nothing.
 */
export function tell(sop: Sop, state: RuntimeState, request: TellRequest, now: Instant): Taken {
  if (rememberedEvent(state, request.eventId) !== undefined) return { state, steps: [] };
  const drained = fireDue(sop, state, now);
  const after = canTake(sop, drained.state, request, now)
    ? taken(sop, drained.state, request, now)
    : stepIgnored(sop, drained.state, { event: journalEvent(request, now), cause: { kind: 'event' } });
  const remembered = withRemembered(after.state, { eventId: request.eventId, digest: '', reply: null });
  return { state: remembered, steps: [...drained.steps, ...after.steps] };
}
