import type { EntityManager } from 'typeorm';
import type { ClockChange, CommitInput, StepRecord } from '../../../workflows/messages.js';
import { replaceRungs } from './rung-rows.js';
import type { CommitScope } from './scope.js';

/** The ledger and the rungs as they are after the last of the steps. */
export async function writeClocks(
  manager: EntityManager,
  scope: CommitScope,
  input: CommitInput,
  fresh: StepRecord[],
): Promise<void> {
  const last = new Map<string, ClockChange>();
  for (const change of fresh.flatMap((step) => step.clocks)) last.set(change.entry.clockId, change);
  if (last.size === 0) return;
  const changes = [...last.values()];
  await upsertClocks(manager, scope, changes);
  await replaceRungs(manager, input, changes);
  await endAlerts(manager, input, changes);
}

async function upsertClocks(manager: EntityManager, scope: CommitScope, changes: ClockChange[]): Promise<void> {
  await manager.query(
    `INSERT INTO clocks (procedure_id, case_id, unit_id, clock_id, deadline_id, instance_key, status, started_at, original_due_at,
       current_due_at, ended_at, breached_at, calendar_kind, calendar_version, history)
     SELECT $1, $2, $3, e."clockId", e."deadlineId", e."instanceKey", e.status, e."startedAt", e."originalDueAt", e."currentDueAt",
       e."endedAt", e."breachedAt", e."calendarKind", e."calendarVersion", e.history
     FROM jsonb_to_recordset($4::jsonb) AS e("clockId" text, "deadlineId" text, "instanceKey" text, status text,
       "startedAt" timestamptz, "originalDueAt" timestamptz, "currentDueAt" timestamptz, "endedAt" timestamptz,
       "breachedAt" timestamptz, "calendarKind" text, "calendarVersion" int, history jsonb)
     ON CONFLICT (procedure_id, clock_id) DO UPDATE SET deadline_id = EXCLUDED.deadline_id, status = EXCLUDED.status,
       started_at = EXCLUDED.started_at, calendar_kind = EXCLUDED.calendar_kind, current_due_at = EXCLUDED.current_due_at,
       ended_at = EXCLUDED.ended_at, breached_at = EXCLUDED.breached_at, calendar_version = EXCLUDED.calendar_version,
       history = EXCLUDED.history`,
    [scope.procedureId, scope.caseId, scope.unitId, JSON.stringify(changes.map((change) => change.entry))],
  );
}

/** A clock that ended needs nobody's attention any more; its alerts stay readable. */
async function endAlerts(manager: EntityManager, input: CommitInput, changes: ClockChange[]): Promise<void> {
  const ended = changes.filter((change) => change.entry.endedAt !== null).map((change) => change.entry.clockId);
  if (ended.length === 0) return;
  await manager.query(
    'UPDATE alerts SET ended_at = $3 WHERE procedure_id = $1 AND clock_id = ANY($2::text[]) AND ended_at IS NULL',
    [input.procedureId, ended, input.now],
  );
}
