import type { LimitValues } from '../../sop-machines/kernel/limit.js';
import type { Profile, Sop } from '../../sop-machines/kernel/sop.js';
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

/** The values of the profile's limits that the SOP's guards read; nothing where they read none. */
function limitsOf(sop: Sop, profile: Profile): { limits?: LimitValues } {
  if (sop.limits === undefined) return {};
  const known = profile.limits[sop.id] ?? {};
  const values = sop.limits.map((name) => {
    const limit = known[name];
    if (limit === undefined)
      throw new TypeError(
        `${sop.id}@${sop.version} reads the limit "${name}", which profile ${profile.id} does not give.`,
      );
    return [name, limit.value] as const;
  });
  return { limits: Object.fromEntries(values) };
}

/**
 * Starts a procedure: the opening step is step 0, journalled as the event the SOP is born of, with the machine's input.
 *
 * @throws TypeError when the input does not fit the SOP, or the profile lacks one of its limits; names them
 */
export function begin(sop: Sop, input: ProcedureInput, now: Instant): Taken {
  const machineInput = checkedInput(sop, input.input);
  const result = start(sop.machine, { ...machineInput, ...limitsOf(sop, input.profile) }, now);
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
