import type { EntityManager } from 'typeorm';
import type { Level } from '../../sop-machines/kernel/roles.js';
import type { ClockEntry } from '../../workflows/messages.js';

/** One clock of the ledger with what is needed to word it. */
export interface ClockRow {
  procedureId: string;
  caseId: string;
  clockId: string;
  deadlineId: string;
  status: ClockEntry['status'];
  startedAt: Date;
  originalDueAt: Date;
  currentDueAt: Date;
  endedAt: Date | null;
  breachedAt: Date | null;
  calendarKind: string;
  history: ClockEntry['history'];
  sop: string;
  profileId: string;
  /** The law under which its procedure began. */
  beganProfileId: string;
}
export interface RungRow {
  procedureId: string;
  clockId: string;
  level: Level;
  dueAt: Date;
  status: 'waiting' | 'fired' | 'overtaken' | 'ended';
  reason: string | null;
  firedAt: Date | null;
  /** Whom a fired rung has told. */
  told: string[];
}

/** Clocks of these procedures, open ones first, then by due instant. */
export function clockRows(manager: EntityManager, procedureIds: readonly string[]): Promise<ClockRow[]> {
  return manager.query<ClockRow[]>(
    `SELECT k.procedure_id AS "procedureId", k.case_id AS "caseId", k.clock_id AS "clockId", k.deadline_id AS "deadlineId",
            k.status, k.started_at AS "startedAt", k.original_due_at AS "originalDueAt", k.current_due_at AS "currentDueAt",
            k.ended_at AS "endedAt", k.breached_at AS "breachedAt", k.calendar_kind AS "calendarKind", k.history,
            p.sop, p.profile_id AS "profileId", COALESCE(p.began_profile_id, p.profile_id) AS "beganProfileId"
       FROM clocks k JOIN procedures p ON p.id = k.procedure_id
      WHERE k.procedure_id = ANY($1::uuid[])
      ORDER BY k.ended_at IS NOT NULL, k.current_due_at, k.clock_id`,
    [procedureIds],
  );
}

export function rungRows(manager: EntityManager, procedureIds: readonly string[]): Promise<RungRow[]> {
  return manager.query<RungRow[]>(
    `SELECT r.procedure_id AS "procedureId", r.clock_id AS "clockId", r.level, r.due_at AS "dueAt", r.status, r.reason,
            r.fired_at AS "firedAt",
            ARRAY(SELECT COALESCE(a.person_id::text, a.address) FROM alerts a WHERE a.rung_id = r.id) AS told
       FROM rungs r
      WHERE r.procedure_id = ANY($1::uuid[]) AND r.clock_id NOT LIKE 'effect:%'
      ORDER BY r.due_at, r.position`,
    [procedureIds],
  );
}
