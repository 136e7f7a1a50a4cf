import type { EntityManager } from 'typeorm';
import type { ClaimedRung } from './claim-rungs.js';

/**
 * Shows a limit as breached in the read model from the rung on that says so, without waking the procedure; its own ledger
 * says the same at its next step. Rows that a commit is writing right now are passed over: that commit knows the time too,
 * and waiting for it while holding rungs could block both.
 */
export async function markBreaches(manager: EntityManager, rungs: readonly ClaimedRung[]): Promise<void> {
  const clocks = rungs.map((rung) => ({ procedureId: rung.procedureId, clockId: rung.clockId }));
  if (clocks.length === 0) return;
  await manager.query(
    `WITH passed AS (
       SELECT p.id FROM procedures p
       WHERE p.id IN (SELECT "procedureId" FROM jsonb_to_recordset($1::jsonb) AS x("procedureId" uuid, "clockId" text))
       ORDER BY p.id FOR NO KEY UPDATE SKIP LOCKED
     ), breached AS (
       UPDATE clocks k SET status = 'breached', breached_at = k.current_due_at
       FROM jsonb_to_recordset($1::jsonb) AS x("procedureId" uuid, "clockId" text), passed, cases c
       WHERE k.procedure_id = x."procedureId" AND k.clock_id = x."clockId" AND passed.id = k.procedure_id AND c.id = k.case_id
         AND k.status = 'running' AND k.current_due_at <= case_now(c.clock)
       RETURNING k.procedure_id
     )
     UPDATE procedures SET breached = true WHERE id IN (SELECT procedure_id FROM breached)`,
    [JSON.stringify(clocks)],
  );
}
