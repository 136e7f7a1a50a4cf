import type { EntityManager } from 'typeorm';
import type { EffectParams } from '../../../sop-machines/kernel/effects.js';
import type { CommitScope } from './scope.js';

/** Gives work to a role of the case's unit; to the case's assignee by name when that person holds the role. */
export async function openTask(
  manager: EntityManager,
  scope: CommitScope,
  params: EffectParams<'openTask'>,
  at: string,
): Promise<void> {
  await manager.query(
    `INSERT INTO tasks (id, procedure_id, case_id, key, task, role, clock_id, unit_id, assignee_id, opened_at)
     SELECT gen_random_uuid(), $1, c.id, $3, $4, $5,
       (SELECT clock_id FROM clocks WHERE procedure_id = $1 AND deadline_id = $6 AND ended_at IS NULL ORDER BY started_at DESC LIMIT 1),
       c.unit_id, (SELECT id FROM people WHERE id = c.assignee_id AND $5 = ANY(roles)), $7
     FROM cases c WHERE c.id = $2
     ON CONFLICT (procedure_id, key) WHERE closed_at IS NULL DO NOTHING`,
    [scope.procedureId, scope.caseId, params.key, params.task, params.role, params.deadline ?? null, at],
  );
}

export async function closeTask(
  manager: EntityManager,
  scope: CommitScope,
  params: EffectParams<'closeTask'>,
  at: string,
): Promise<void> {
  await manager.query('UPDATE tasks SET closed_at = $3 WHERE procedure_id = $1 AND key = $2 AND closed_at IS NULL', [
    scope.procedureId,
    params.key,
    at,
  ]);
}
