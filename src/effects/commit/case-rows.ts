import type { EntityManager } from 'typeorm';
import type { EffectParams } from '../../../sop-machines/kernel/effects.js';
import type { CommitScope } from './scope.js';

/** Gives the case to an officer: the case, its procedures and the open tasks that the former assignee held. */
export async function assignCase(
  manager: EntityManager,
  scope: CommitScope,
  params: EffectParams<'assignCase'>,
): Promise<void> {
  const given = [scope.caseId, params.personId];
  await manager.query(
    `UPDATE tasks t SET assignee_id = (SELECT id FROM people WHERE id = $2 AND t.role = ANY(roles))
     WHERE case_id = $1 AND closed_at IS NULL AND assignee_id IS NOT DISTINCT FROM (SELECT assignee_id FROM cases WHERE id = $1)`,
    given,
  );
  await manager.query('UPDATE cases SET assignee_id = $2 WHERE id = $1', given);
  await manager.query('UPDATE procedures SET assignee_id = $2 WHERE case_id = $1', given);
}

/** What lists show about the case, and whom it is kept from; what is not named stays, an accusation for ever. */
export async function describeCase(
  manager: EntityManager,
  scope: CommitScope,
  params: EffectParams<'describeCase'>,
): Promise<void> {
  await manager.query(
    `UPDATE cases SET priority = COALESCE($2, priority), classification = COALESCE($3, classification),
       accused_ids = ARRAY(SELECT DISTINCT unnest(accused_ids || $4::uuid[])) WHERE id = $1`,
    [scope.caseId, params.priority ?? null, params.classification ?? null, params.accusedOfficerIds ?? []],
  );
}
