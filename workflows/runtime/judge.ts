import type { Sop } from '../../sop-machines/kernel/sop.js';
import { storedSchema } from '../../sop-machines/kernel/events.js';
import { instantOf } from '../deadlines/index.js';
import { type Instant, possibility } from '../engine/index.js';
import type { Refusal, RefusalCode, SendRequest } from '../messages.js';
import { fireDue } from './due-timers.js';
import { machineEvent } from './machine-event.js';
import { machineFacts } from './step.js';
import { rememberedEvent, type RuntimeState } from './state.js';

type Reasons = Partial<Pick<Refusal, 'unmetGuards' | 'fields'>>;

function fieldProblems(sop: Sop, request: SendRequest): Refusal['fields'] {
  const times = Number.isNaN(instantOf(request.occurredAt))
    ? [{ path: 'occurredAt', message: 'must be an instant, ISO 8601 in UTC, such as 2027-01-21T12:30:00Z' }]
    : [];
  const result = storedSchema(sop.events[request.type]!).safeParse(request.fields);
  const issues = result.success ? [] : result.error.issues;
  return [...times, ...issues.map(({ path, message }) => ({ path: path.join('.'), message }))];
}

/**
 * Why an event cannot be taken, or null. Judged as it would be taken: timers that are due by `now` are fired first, on a
 * copy. A repeat of an event that was taken is never refused.
 */
export function judge(sop: Sop, state: RuntimeState, request: SendRequest, now: Instant): Refusal | null {
  const earlier = rememberedEvent(state, request.eventId);
  const drained = earlier === undefined ? fireDue(sop, state, now).state : state;
  const refuse = (code: RefusalCode, reasons: Reasons = {}): Refusal => ({
    code,
    state: machineFacts(sop, drained.envelope).state,
    step: drained.step,
    unmetGuards: [],
    fields: [],
    ...reasons,
  });
  if (earlier !== undefined) return earlier.digest === request.digest ? null : refuse('EVENT_ID_REUSED');

  const definition = Object.hasOwn(sop.events, request.type) ? sop.events[request.type] : undefined;
  if (definition === undefined) return refuse('EVENT_UNKNOWN');
  const mayReport = definition.from === 'person' && definition.roles.some((role) => request.by.roles.includes(role));
  if (!mayReport) return refuse('ROLE_MAY_NOT_SEND');
  const fields = fieldProblems(sop, request);
  if (fields.length > 0) return refuse('EVENT_INVALID', { fields });
  if (instantOf(request.occurredAt) > now) return refuse('OCCURRED_IN_FUTURE');
  if (instantOf(request.occurredAt) < instantOf(drained.caseBeganAt)) return refuse('OCCURRED_BEFORE_CASE');
  if (drained.status !== 'active') return refuse('PROCEDURE_ENDED');
  if (request.seenStep !== undefined && request.seenStep < drained.movedAtStep) return refuse('CHANGED_SINCE_SEEN');

  const possible = possibility(sop.machine, drained.envelope, machineEvent(request, now));
  return possible.possible ? null : refuse('EVENT_NOT_ALLOWED', { unmetGuards: possible.unmetGuards });
}
