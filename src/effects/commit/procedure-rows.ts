import type { EntityManager } from 'typeorm';
import type { CommitInput, StepRecord } from '../../../workflows/messages.js';
import type { CommitScope } from './scope.js';

/**
 * Locks the case, then the procedure. Always in this order: commits of one case's procedures wait for each other instead
 * of blocking each other, because an effect of one may touch the rows of all.
 * @throws Error when the case is unknown; the commit is then tried again
 */
export async function lockProcedure(manager: EntityManager, input: CommitInput): Promise<CommitScope> {
  const [found] = await manager.query<{ unit_id: string; profile_id: string }[]>(
    'SELECT unit_id, profile_id FROM cases WHERE id = $1 FOR NO KEY UPDATE',
    [input.caseId],
  );
  if (found === undefined)
    throw new Error(`Case ${input.caseId} is not in the database, so its procedure cannot be committed.`);
  const [procedure] = await manager.query<{ step: number }[]>('SELECT step FROM procedures WHERE id = $1 FOR UPDATE', [
    input.procedureId,
  ]);
  return {
    procedureId: input.procedureId,
    caseId: input.caseId,
    committedStep: procedure?.step ?? -1,
    unitId: found.unit_id,
    profileId: found.profile_id,
  };
}

/** The procedure's row as it is after the last of the steps. */
export async function writeProcedure(
  manager: EntityManager,
  scope: CommitScope,
  input: CommitInput,
  fresh: StepRecord[],
): Promise<void> {
  const last = fresh.at(-1);
  const first = fresh[0];
  if (last === undefined || first === undefined) return;
  await manager.query(
    `WITH live AS (
       SELECT current_due_at, deadline_id, status = 'breached' OR current_due_at <= $12 AS breached
       FROM clocks WHERE procedure_id = $1 AND ended_at IS NULL
     ), head AS (SELECT * FROM live ORDER BY current_due_at LIMIT 1)
     INSERT INTO procedures (id, case_id, parent_id, parent_key, sop, subject_id, profile_id, state, tags, status, step, changed_at,
       snapshot, started_at, unit_id, assignee_id, agency_id, next_due_at, next_due_deadline, breached, calendar_id, calendar_version, began_profile_id)
     SELECT $1, c.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13::jsonb, $14, c.unit_id, c.assignee_id,
       (SELECT agency_id FROM agency_access WHERE procedure_id = $1 AND revoked_at IS NULL ORDER BY granted_at DESC LIMIT 1),
       (SELECT current_due_at FROM head), (SELECT deadline_id FROM head), COALESCE((SELECT bool_or(breached) FROM live), false), $15, $16, $7
     FROM cases c WHERE c.id = $2
     ON CONFLICT (id) DO UPDATE SET sop = EXCLUDED.sop, profile_id = EXCLUDED.profile_id, state = EXCLUDED.state, tags = EXCLUDED.tags, status = EXCLUDED.status, step = EXCLUDED.step,
       changed_at = EXCLUDED.changed_at, snapshot = EXCLUDED.snapshot, assignee_id = EXCLUDED.assignee_id, unit_id = EXCLUDED.unit_id,
       agency_id = EXCLUDED.agency_id, next_due_at = EXCLUDED.next_due_at, next_due_deadline = EXCLUDED.next_due_deadline,
       breached = EXCLUDED.breached, calendar_id = EXCLUDED.calendar_id, calendar_version = EXCLUDED.calendar_version`,
    [
      scope.procedureId,
      scope.caseId,
      input.parentId,
      input.parentKey,
      input.sop,
      input.subjectId,
      input.profileId,
      last.stateAfter,
      last.tags,
      last.status,
      last.step,
      last.event.recordedAt,
      JSON.stringify(last.snapshot),
      first.event.recordedAt,
      input.calendarId,
      input.calendarVersion,
    ],
  );
}

/** Nothing of an ended procedure is left to do: its tasks are closed and no alert of it can fire any more. */
export async function closeEndedProcedure(manager: EntityManager, input: CommitInput, last: StepRecord): Promise<void> {
  const ended = [input.procedureId, last.event.recordedAt];
  await manager.query('UPDATE tasks SET closed_at = $2 WHERE procedure_id = $1 AND closed_at IS NULL', ended);
  await manager.query(
    `UPDATE rungs SET status = 'ended', reason = 'procedureEnded'
     WHERE procedure_id = $1 AND status = 'waiting' AND clock_id NOT LIKE 'effect:%'`,
    [input.procedureId],
  );
}
