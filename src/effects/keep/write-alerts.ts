import type { EntityManager } from 'typeorm';
import type { DeadlineDefinition } from '../../../sop-machines/kernel/deadline.js';
import { announce } from '../announce.js';
import { contactsOutside, peopleOfLevel, type Duties } from '../duties.js';
import type { ClaimedRung } from './claim-rungs.js';

interface AlertRow {
  rungId: string;
  personId: string | null;
  address: string | null;
}

/** Alerts for the people of each rung's level, and a mail for each, in three statements however many rungs there are. */
export async function writeAlerts(
  manager: EntityManager,
  rungs: readonly ClaimedRung[],
  duties: ReadonlyMap<string, Duties>,
  natureOf: (rung: ClaimedRung) => DeadlineDefinition['nature'] | undefined,
): Promise<void> {
  const alerts = rungs.flatMap((rung) => alertsOf(rung, duties.get(rung.caseId), natureOf(rung)));
  if (alerts.length === 0) return;
  await insertAlerts(manager, alerts);
  await insertMails(manager, rungs);
  const readers = new Map(rungs.map((rung) => [rung.id, [] as string[]]));
  for (const alert of alerts) if (alert.personId !== null) readers.get(alert.rungId)?.push(alert.personId);
  await announce(
    manager,
    rungs.map((rung) => ({
      caseId: rung.caseId,
      procedureId: rung.procedureId,
      kind: 'alert' as const,
      personIds: readers.get(rung.id) ?? [],
    })),
  );
}

function alertsOf(
  rung: ClaimedRung,
  duties: Duties | undefined,
  nature: DeadlineDefinition['nature'] | undefined,
): AlertRow[] {
  if (duties === undefined) return [];
  const people = peopleOfLevel(duties, rung.level).map((personId) => ({ rungId: rung.id, personId, address: null }));
  const outside = contactsOutside(duties, rung.level, nature);
  return [...people, ...outside.map((address) => ({ rungId: rung.id, personId: null, address }))];
}

async function insertAlerts(manager: EntityManager, alerts: readonly AlertRow[]): Promise<void> {
  await manager.query(
    `INSERT INTO alerts (id, rung_id, case_id, procedure_id, deadline_id, clock_id, level, notice, person_id, address, unit_id,
       due_at, fired_at)
     SELECT gen_random_uuid(), r.id, r.case_id, r.procedure_id, k.deadline_id, r.clock_id, r.level, r.notice, a."personId",
       a.address, c.unit_id, COALESCE(k.current_due_at, r.due_at), r.fired_at
     FROM jsonb_to_recordset($1::jsonb) AS a("rungId" bigint, "personId" uuid, address text)
     JOIN rungs r ON r.id = a."rungId"
     JOIN cases c ON c.id = r.case_id
     LEFT JOIN clocks k ON k.procedure_id = r.procedure_id AND k.clock_id = r.clock_id
     ON CONFLICT DO NOTHING`,
    [JSON.stringify(alerts)],
  );
}

/** The id is the alert's own, so that a mail is never queued twice and the receiver can drop repeats. */
async function insertMails(manager: EntityManager, rungs: readonly ClaimedRung[]): Promise<void> {
  await manager.query(
    `INSERT INTO outbox (id, channel, address, message, alert_id)
     SELECT 'alert/' || a.id, 'email', COALESCE(p.email, a.address), jsonb_build_object('template',
         CASE WHEN a.person_id IS NULL THEN 'alertOutside' ELSE 'alert' END, 'notice', a.notice, 'level', a.level, 'sop', f.sop,
         'deadlineId', a.deadline_id, 'caseId', a.case_id,
         'procedureId', a.procedure_id, 'language', COALESCE(p.language, 'en'), 'token', c.token,
         'dueAt', a.due_at, 'calendarId', f.calendar_id), a.id
     FROM alerts a
     JOIN cases c ON c.id = a.case_id
     JOIN procedures f ON f.id = a.procedure_id
     LEFT JOIN people p ON p.id = a.person_id
     WHERE a.rung_id = ANY($1::bigint[])
     ON CONFLICT (id) DO NOTHING`,
    [rungs.map((rung) => rung.id)],
  );
}
