import { currentVersions, sops } from '../sop-machines/index.js';
import type { PendingEffect } from './carry.js';
import type { ProcedureInput } from './messages.js';
import type { RuntimeState } from './runtime/index.js';

/** The SOP of one referral. */
const referralSop = 'SOP-04';

/** `SOP-12@1.0.0` stays as it is; `SOP-12` becomes the version that new procedures get. */
function versionOf(sop: string): string {
  if (sop.includes('@')) return sop;
  const version = currentVersions[sop];
  if (version === undefined) throw new Error(`No version of ${sop} is published.`);
  return version;
}

/**
 * What a child is born with: the case, the law, the calendar and the clock of its parent.
 * @throws Error when the SOP is unknown or refuses the input; names the fields
 */
export function childInputOf(parent: RuntimeState, pending: PendingEffect & { childId: string }): ProcedureInput {
  const { effect } = pending;
  if (effect.type !== 'startProcedure' && effect.type !== 'refer')
    throw new Error(`${effect.type} starts no procedure.`);
  const sop = versionOf(effect.type === 'refer' ? referralSop : effect.params.sop);
  const problems = sops[sop]?.input.safeParse(effect.params.input).error?.issues;
  if (sops[sop] === undefined) throw new Error(`This worker does not know ${sop}.`);
  if (problems !== undefined) {
    throw new Error(
      `${sop} refuses its input: ${problems.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ')}`,
    );
  }
  return {
    procedureId: pending.childId,
    caseId: parent.caseId,
    parent: { procedureId: parent.procedureId, key: effect.params.key },
    sop,
    subjectId: effect.type === 'refer' ? null : effect.params.subjectId,
    profile: parent.profile,
    calendar: parent.calendar,
    clock: parent.clock,
    input: effect.params.input,
    occurredAt: pending.occurredAt,
    caseBeganAt: parent.caseBeganAt,
    by: { kind: 'procedure', id: parent.procedureId, roles: [], agencyId: null },
  };
}
