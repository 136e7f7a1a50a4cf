import type { EntityManager } from 'typeorm';
import type { EffectParams, Recipient } from '../../../sop-machines/kernel/effects.js';
import { announce } from '../announce.js';
import { dutiesOf, peopleOfDuty } from '../duties.js';
import type { CommitInput } from '../../../workflows/messages.js';
import type { CommitScope } from './scope.js';

/** A notice in the app and a mail for each recipient. Codes and the case token only; the words are put in at delivery. */
export async function notify(
  manager: EntityManager,
  scope: CommitScope,
  input: CommitInput,
  effect: { id: string; params: EffectParams<'notify'> },
): Promise<void> {
  const personIds = await recipientsOf(manager, scope, effect.params.to);
  const message = {
    template: 'notice',
    notice: effect.params.notice,
    sop: input.sop,
    caseId: scope.caseId,
    procedureId: scope.procedureId,
  };
  await manager.query(
    `WITH told AS (SELECT id, email, language FROM people WHERE id = ANY($1::uuid[])),
       noted AS (INSERT INTO notices (id, person_id, case_id, procedure_id, notice, created_at)
         SELECT gen_random_uuid(), id, $2, $3, $4, now() FROM told)
     INSERT INTO outbox (id, channel, address, message)
     SELECT $5 || '/' || told.id, 'email', told.email,
       $6::jsonb || jsonb_build_object('language', told.language, 'token', (SELECT token FROM cases WHERE id = $2))
     FROM told ON CONFLICT (id) DO NOTHING`,
    [
      personIds,
      scope.caseId,
      scope.procedureId,
      effect.params.notice,
      `${scope.procedureId}/${effect.id}`,
      JSON.stringify(message),
    ],
  );
  if ('agencyId' in effect.params.to) await writeToAgency(manager, scope, effect, message);
  await announce(manager, [{ caseId: scope.caseId, procedureId: scope.procedureId, kind: 'notice', personIds }]);
}

async function recipientsOf(manager: EntityManager, scope: CommitScope, to: Recipient): Promise<string[]> {
  const duties = (await dutiesOf(manager, [scope.caseId])).get(scope.caseId);
  if (duties === undefined) return [];
  if ('duty' in to) return peopleOfDuty(duties, to.duty);
  if ('agencyId' in to) {
    const rows = await manager.query<{ id: string }[]>('SELECT id FROM people WHERE agency_id::text = $1 AND active', [
      to.agencyId,
    ]);
    return rows.map((row) => row.id);
  }
  // A role sits in the unit, or with the organisation that holds the referral now.
  const rows = await manager.query<{ id: string }[]>(
    `SELECT p.id FROM people p JOIN cases c ON c.id = $3
     WHERE p.active AND $2 = ANY(p.roles) AND p.id <> ALL(c.accused_ids) AND (p.unit_id = $1 OR p.agency_id IN
       (SELECT agency_id FROM agency_access WHERE procedure_id = $4 AND revoked_at IS NULL))`,
    [scope.unitId, to.role, scope.caseId, scope.procedureId],
  );
  return rows.length > 0 ? rows.map((row) => row.id) : peopleOfDuty(duties, 'supervisor');
}

/** An agency's own mailbox is read also when none of its workers is on duty. */
async function writeToAgency(
  manager: EntityManager,
  scope: CommitScope,
  effect: { id: string; params: EffectParams<'notify'> },
  message: object,
): Promise<void> {
  if (!('agencyId' in effect.params.to)) return;
  await manager.query(
    `INSERT INTO outbox (id, channel, address, message)
     SELECT $1 || '/agency', 'email', a.email,
       $2::jsonb || jsonb_build_object('language', 'en', 'token', (SELECT token FROM cases WHERE id = $4))
     FROM agencies a WHERE a.id::text = $3 AND a.email IS NOT NULL ON CONFLICT (id) DO NOTHING`,
    [`${scope.procedureId}/${effect.id}`, JSON.stringify(message), effect.params.to.agencyId, scope.caseId],
  );
}
