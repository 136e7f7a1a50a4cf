import type { DataSource, EntityManager } from 'typeorm';
import type { MigrationJudgement } from '../../../workflows/runtime/index.js';

export interface MigrationRow {
  id: string;
  from: string;
  to: string;
  status: string;
}

export async function migrationRow(manager: EntityManager, id: string): Promise<MigrationRow> {
  const [row] = await manager.query<MigrationRow[]>(
    'SELECT id, from_sop AS "from", to_sop AS "to", status FROM sop_migrations WHERE id = $1',
    [id],
  );
  if (row === undefined) throw new Error(`There is no migration ${id}, but a workflow works on it.`);
  return row;
}

export interface JudgedRow {
  procedureId: string;
  judgement: MigrationJudgement;
  agreement: string;
}

export async function writeJudgements(
  manager: EntityManager,
  migrationId: string,
  rows: readonly JudgedRow[],
): Promise<void> {
  await manager.query(
    `INSERT INTO sop_migration_procedures (migration_id, procedure_id, step, possible, judgement, agreement, outcome)
     SELECT $1, r."procedureId", (r.judgement ->> 'step')::int, (r.judgement ->> 'possible')::boolean, r.judgement, r.agreement,
       CASE WHEN (r.judgement ->> 'possible')::boolean THEN 'waiting' ELSE 'refused' END
     FROM jsonb_to_recordset($2::jsonb) AS r("procedureId" uuid, judgement jsonb, agreement text)
     ON CONFLICT (migration_id, procedure_id) DO NOTHING`,
    [migrationId, JSON.stringify(rows)],
  );
}

export interface OutcomeRow {
  procedureId: string;
  outcome: string;
  step: number | null;
  later: MigrationJudgement | null;
}

/** @param before outcomes that may be replaced: somebody may have taken a procedure out meanwhile */
export async function writeOutcomes(
  database: DataSource,
  migrationId: string,
  before: string,
  rows: readonly OutcomeRow[],
): Promise<void> {
  await database.query(
    `UPDATE sop_migration_procedures m SET outcome = r.outcome, outcome_step = r.step, outcome_at = now(), later = r.later
     FROM jsonb_to_recordset($2::jsonb) AS r("procedureId" uuid, outcome text, step int, later jsonb)
     WHERE m.migration_id = $1 AND m.procedure_id = r."procedureId" AND m.outcome = $3`,
    [migrationId, JSON.stringify(rows), before],
  );
}

/** Ends a stretch of work, unless somebody has paused or ended it meanwhile. */
export async function endStretch(manager: EntityManager, id: string, from: string, to: string): Promise<void> {
  const column = to === 'judged' ? 'judged_at' : 'ended_at';
  await manager.query(`UPDATE sop_migrations SET status = $3, ${column} = now() WHERE id = $1 AND status = $2`, [
    id,
    from,
    to,
  ]);
}
