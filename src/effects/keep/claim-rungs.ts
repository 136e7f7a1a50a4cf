import type { EntityManager } from 'typeorm';
import type { Level } from '../../../sop-machines/kernel/roles.js';

/** A due rung that this keeper holds until its transaction ends. */
export interface ClaimedRung {
  id: string;
  procedureId: string;
  caseId: string;
  clockId: string;
  level: Level;
  notice: string;
  dueAt: string;
  sop: string;
  /** Null for an alert that a machine asked for at once. */
  deadlineId: string | null;
  /** A higher rung of the same clock is due as well, so this one would only be noise. */
  overtaken: boolean;
}

/**
 * Claims due rungs in order of their instants. Rungs that another keeper holds are passed over, so that any number of
 * keepers can work on one shard and each rung is taken once.
 *
 * A rung is overtaken when a higher one of the same clock is due too. With a manual clock only rungs released by the same
 * movement compare: how late the keeper comes must not change who is told.
 */
export async function claimDueRungs(
  manager: EntityManager,
  shard: { shard: number; shards: number },
  limit: number,
): Promise<ClaimedRung[]> {
  return manager.query<ClaimedRung[]>(
    `WITH due AS MATERIALIZED (
       SELECT * FROM rungs WHERE status = 'waiting' AND fires_at <= now() AND shard % $2 = $1
       ORDER BY fires_at, id LIMIT $3 FOR UPDATE SKIP LOCKED
     )
     SELECT r.id::text, r.procedure_id AS "procedureId", r.case_id AS "caseId", r.clock_id AS "clockId", r.level, r.notice,
       r.due_at AS "dueAt", p.sop, k.deadline_id AS "deadlineId",
       EXISTS (SELECT 1 FROM rungs h WHERE h.procedure_id = r.procedure_id AND h.clock_id = r.clock_id
         AND h.status IN ('waiting', 'fired') AND (h.level, h.due_at, h.position) > (r.level, r.due_at, r.position)
         AND CASE WHEN c.clock ->> 'kind' = 'manual' THEN h.fires_at = r.fires_at ELSE h.fires_at <= now() END) AS overtaken
     FROM due r
     JOIN cases c ON c.id = r.case_id
     JOIN procedures p ON p.id = r.procedure_id
     LEFT JOIN clocks k ON k.procedure_id = r.procedure_id AND k.clock_id = r.clock_id
     ORDER BY r.fires_at, r.id`,
    [shard.shard, shard.shards, limit],
  );
}

/** Marks the claimed rungs: fired, or not sent and why. Times are in the case's clock. */
export async function settleRungs(manager: EntityManager, rungs: readonly ClaimedRung[]): Promise<void> {
  const settled = rungs.map((rung) => ({ id: rung.id, status: rung.overtaken ? 'overtaken' : 'fired' }));
  await manager.query(
    `UPDATE rungs r SET status = s.status, reason = CASE s.status WHEN 'overtaken' THEN 'higherRungDue' END,
       fired_at = CASE s.status WHEN 'fired' THEN CASE WHEN c.clock ->> 'kind' = 'manual' THEN r.due_at ELSE case_now(c.clock) END END
     FROM jsonb_to_recordset($1::jsonb) AS s(id bigint, status text), cases c
     WHERE r.id = s.id AND c.id = r.case_id`,
    [JSON.stringify(settled)],
  );
}
