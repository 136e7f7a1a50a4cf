import type { EntityManager } from 'typeorm';
import type { ClockChange, CommitInput } from '../../../workflows/messages.js';

/** Rungs of one procedure stay together, so that its ladder is kept by one keeper. */
const shardOf = `(('x' || substr(md5($1::text), 1, 8))::bit(32)::int & 1023)::smallint`;

/**
 * Replaces the waiting rungs of the clocks by the planned ones, in the step's own transaction: once the step is in, no
 * alert of what it did can fire. A rung that has fired stays fired and is not planned again for the same instant.
 */
export async function replaceRungs(manager: EntityManager, input: CommitInput, changes: ClockChange[]): Promise<void> {
  const ended = changes.filter((change) => change.entry.endedAt !== null).map((change) => change.entry.clockId);
  const live = changes.filter((change) => change.entry.endedAt === null);
  const plans = changes.flatMap((change) => change.rungs);
  // A clock that its own timer has ended still owes the rungs that are due by then: the breach alarm above all.
  await manager.query(
    `UPDATE rungs r SET status = 'ended', reason = 'stepDone'
     WHERE procedure_id = $1 AND clock_id = ANY($2::text[]) AND status = 'waiting' AND NOT EXISTS (
       SELECT 1 FROM jsonb_to_recordset($3::jsonb) AS p("clockId" text, position int, "dueAt" timestamptz)
       WHERE p."clockId" = r.clock_id AND p.position = r.position AND p."dueAt" = r.due_at)`,
    [input.procedureId, ended, JSON.stringify(plans)],
  );
  await manager.query(
    `DELETE FROM rungs WHERE procedure_id = $1 AND clock_id = ANY($2::text[]) AND status = 'waiting'`,
    [input.procedureId, live.map((change) => change.entry.clockId)],
  );
  if (plans.length === 0) return;
  await manager.query(
    `INSERT INTO rungs (procedure_id, case_id, clock_id, level, notice, position, due_at, fires_at, shard)
     SELECT $1::uuid, $2::uuid, p."clockId", p.level, p.notice, p.position, p."dueAt", wall_at($4::jsonb, p."dueAt"), ${shardOf}
     FROM jsonb_to_recordset($3::jsonb) AS p("clockId" text, level text, notice text, position int, "dueAt" timestamptz)
     ON CONFLICT (procedure_id, clock_id, position, due_at) DO NOTHING`,
    [input.procedureId, input.caseId, JSON.stringify(plans), JSON.stringify(input.clock)],
  );
}

/** An alert that is asked for at once is a rung without a clock, so that it takes the same way to people. */
export async function addImmediateRung(
  manager: EntityManager,
  input: CommitInput,
  rung: { effectId: string; level: string; notice: string; at: string },
): Promise<void> {
  await manager.query(
    `INSERT INTO rungs (procedure_id, case_id, clock_id, level, notice, position, due_at, fires_at, shard)
     VALUES ($1::uuid, $2::uuid, $3, $4, $5, 0, $6, now(), ${shardOf})`,
    [input.procedureId, input.caseId, `effect:${rung.effectId}`, rung.level, rung.notice, rung.at],
  );
}

/** Hands the keeper what a manual clock has reached, and lets the read side see the case's time. */
export async function releaseManualRungs(manager: EntityManager, input: CommitInput): Promise<void> {
  await manager.query(
    `UPDATE rungs SET fires_at = now()
     WHERE procedure_id = $1 AND status = 'waiting' AND fires_at IS NULL AND due_at <= $2`,
    [input.procedureId, input.now],
  );
  await manager.query(
    `UPDATE cases SET clock = jsonb_build_object('kind', 'manual', 'now', $2::text)
     WHERE id = $1 AND clock ->> 'kind' = 'manual' AND (clock ->> 'now')::timestamptz < $2::timestamptz`,
    [input.caseId, input.now],
  );
}
