import type { Sop } from '../../sop-machines/kernel/sop.js';
import { emptyLedger, isoOf } from '../deadlines/index.js';
import { type Instant, start } from '../engine/index.js';
import type { ProcedureInput } from '../messages.js';
import { fireDue } from './due-timers.js';
import type { RuntimeState, Taken } from './state.js';
import { stepTaken } from './step.js';

function checkedInput(sop: Sop, input: unknown): Record<string, unknown> {
  const result = sop.input.safeParse(input);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.') || 'input'}: ${issue.message}`);
  throw new TypeError(`${sop.id}@${sop.version} cannot start. ${problems.join('; ')}`);
}

/**
 * Starts a procedure: the opening step is step 0, journalled as the event the SOP is born of, with the machine's input.
 *
 * @throws TypeError when the input does not fit the SOP; names the fields
 */
export function begin(sop: Sop, input: ProcedureInput, now: Instant): Taken {
  const machineInput = checkedInput(sop, input.input);
  const result = start(sop.machine, machineInput, now);
  const born: RuntimeState = {
    schema: 1,
    procedureId: input.procedureId,
    caseId: input.caseId,
    parent: input.parent,
    sop: input.sop,
    subjectId: input.subjectId,
    profile: input.profile,
    calendar: input.calendar,
    clock: input.clock,
    caseBeganAt: input.caseBeganAt ?? input.occurredAt,
    envelope: result.envelope,
    ledger: emptyLedger,
    status: result.status,
    step: 0,
    movedAtStep: 0,
    ring: [],
    children: {},
  };
  const event = {
    id: `${input.procedureId}/born`,
    type: sop.bornBy,
    occurredAt: input.occurredAt,
    recordedAt: isoOf(now),
    fields: machineInput,
    by: input.by,
  };
  const opened = stepTaken(sop, born, 0, [], result, { event, cause: { kind: 'event' } });
  const late = fireDue(sop, opened.state, now);
  return { state: late.state, steps: [...opened.steps, ...late.steps] };
}
