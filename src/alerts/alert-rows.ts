import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import type { Level } from '../../sop-machines/kernel/roles.js';
import type { AlertView } from '../contract/cases.js';
import { deadlineOf, noticeWords, wordsOf } from '../procedures/sop-words.js';

/** Alerts as `a`; the condition's parameters are the caller's. */
export interface AlertQuery {
  readonly where: string;
  readonly parameters: readonly unknown[];
  readonly limit?: number;
}
interface AlertRow {
  id: string;
  caseId: string;
  caseToken: string;
  procedureId: string;
  sop: string;
  profileId: string;
  deadlineId: string | null;
  clockId: string;
  notice: string;
  level: Level;
  person: string | null;
  dueAt: Date;
  firedAt: Date;
  deliveredAt: Date | null;
  readAt: Date | null;
  acknowledgedAt: Date | null;
  acknowledgedBy: string | null;
  acknowledgement: string | null;
  endedAt: Date | null;
}
export type Alert = z.infer<typeof AlertView> & { readonly clockId: string };

/** Newest first; unacknowledged ones before the others. */
export async function findAlerts(
  manager: EntityManager,
  { where, parameters, limit = 200 }: AlertQuery,
): Promise<Alert[]> {
  const rows = await manager.query<AlertRow[]>(
    `SELECT a.id, a.case_id AS "caseId", c.token AS "caseToken", a.procedure_id AS "procedureId", p.sop, p.profile_id AS "profileId",
            a.deadline_id AS "deadlineId", a.clock_id AS "clockId", a.notice, a.level, COALESCE(person.name, a.address) AS person,
            a.due_at AS "dueAt", a.fired_at AS "firedAt", a.delivered_at AS "deliveredAt", a.read_at AS "readAt",
            a.acknowledged_at AS "acknowledgedAt", acknowledger.name AS "acknowledgedBy", a.acknowledgement, a.ended_at AS "endedAt"
       FROM alerts a JOIN cases c ON c.id = a.case_id JOIN procedures p ON p.id = a.procedure_id
       LEFT JOIN people person ON person.id = a.person_id
       LEFT JOIN people acknowledger ON acknowledger.id = a.acknowledged_by
      WHERE ${where}
      ORDER BY a.acknowledged_at IS NOT NULL, a.fired_at DESC, a.id LIMIT ${limit}`,
    [...parameters],
  );
  return rows.map(alertOf);
}

function alertOf({ deadlineId, ...row }: AlertRow): Alert {
  const sop = wordsOf(row.sop);
  const deadline = deadlineId === null ? undefined : deadlineOf(sop, row.profileId, deadlineId);
  return {
    ...row,
    title: sop.title,
    deadlineLabel: deadline?.label ?? null,
    notice: noticeWords(sop, row.notice),
    dueAt: row.dueAt.toISOString(),
    firedAt: row.firedAt.toISOString(),
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
    readAt: row.readAt?.toISOString() ?? null,
    acknowledgedAt: row.acknowledgedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
    nature: deadline?.nature ?? 'administrative',
  };
}
