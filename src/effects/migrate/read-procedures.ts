import type { EntityManager } from 'typeorm';
import { calendars as shipped, profiles } from '../../../sop-machines/index.js';
import type { Calendar } from '../../../sop-machines/kernel/calendar.js';
import type { Profile } from '../../../sop-machines/kernel/sop.js';
import type { ReadProcedure } from '../../../workflows/runtime/index.js';

/** A procedure from the read model, with what its due instants are computed by where this release has it. */
export interface ReadRow extends ReadProcedure {
  caseToken: string;
  profile: Profile | undefined;
  calendar: Calendar | undefined;
}
type Row = Omit<ReadRow, 'profile' | 'calendar'> & {
  profileId: string;
  calendarId: string;
  calendarVersion: number;
  kept: Calendar | null;
};

/** Instants leave PostgreSQL as ISO 8601 in UTC with milliseconds, as the ledger writes them. */
const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const procedures = /* sql */ `
SELECT p.id AS "procedureId", p.case_id AS "caseId", c.token AS "caseToken", p.sop, p.subject_id AS "subjectId", p.step, p.snapshot AS envelope,
  p.profile_id AS "profileId", p.calendar_id AS "calendarId", p.calendar_version AS "calendarVersion", c.clock, k.data AS kept,
  COALESCE((SELECT jsonb_agg(jsonb_build_object('clockId', l.clock_id, 'deadlineId', l.deadline_id, 'instanceKey', l.instance_key,
      'status', l.status, 'startedAt', ${instant('l.started_at')}, 'originalDueAt', ${instant('l.original_due_at')},
      'currentDueAt', ${instant('l.current_due_at')}, 'endedAt', NULL, 'breachedAt', ${instant('l.breached_at')},
      'calendarKind', l.calendar_kind, 'calendarVersion', l.calendar_version, 'history', l.history) ORDER BY l.clock_id)
    FROM clocks l WHERE l.procedure_id = p.id AND l.ended_at IS NULL), '[]') AS clocks,
  COALESCE((SELECT jsonb_object_agg(o.deadline_id, o.count) FROM (SELECT deadline_id, count(*) FROM clocks
    WHERE procedure_id = p.id GROUP BY deadline_id) o), '{}') AS opened
FROM procedures p JOIN cases c ON c.id = p.case_id
  LEFT JOIN calendars k ON k.id = p.calendar_id AND k.version = p.calendar_version
WHERE p.status = 'active'`;
const unjudged = /* sql */ `${procedures} AND p.sop = $1
  AND NOT EXISTS (SELECT 1 FROM sop_migration_procedures m WHERE m.migration_id = $2 AND m.procedure_id = p.id)
ORDER BY p.id LIMIT $3`;

/** The next running procedures on a version that the migration's report does not hold yet. */
export async function readUnjudged(
  manager: EntityManager,
  migration: { id: string; from: string },
  limit: number,
): Promise<ReadRow[]> {
  return withRules(await manager.query<Row[]>(unjudged, [migration.from, migration.id, limit]));
}

/** The next running procedures that count by a calendar, in the order of their ids. */
export async function readCounting(
  manager: EntityManager,
  calendarId: string,
  afterProcedureId: string | null,
  limit: number,
): Promise<ReadRow[]> {
  const next = `${procedures} AND p.calendar_id = $1 AND ($2::uuid IS NULL OR p.id > $2) ORDER BY p.id LIMIT $3`;
  return withRules(await manager.query<Row[]>(next, [calendarId, afterProcedureId, limit]));
}

function withRules(rows: readonly Row[]): ReadRow[] {
  return rows.map(({ profileId, calendarId, calendarVersion, kept, ...row }) => {
    const product = shipped[calendarId];
    const calendar = kept ?? (product?.version === calendarVersion ? product : undefined);
    return { ...row, profile: profiles[profileId], calendar };
  });
}
