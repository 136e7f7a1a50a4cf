import type { z } from 'zod';
import type { CaseView, RegisteredCase } from '../../src/contract/cases.js';
import type { SendResult } from '../../src/contract/procedures.js';
import { eventually } from '../../test/support/eventually.js';
import type { HttpClient } from '../../test/support/http-client.js';
import type { System } from '../../test/support/system.js';

/** The people who take a case through intake; each is signed in once, as in a shift. */
export interface Staff {
  officer: HttpClient;
  supervisor: HttpClient;
  officerId: string;
}

export interface Answered {
  type: string;
  /** From the request to the whole answer. */
  ms: number;
}

export interface RegisteredIntake {
  caseId: string;
  spineId: string;
  intakeId: string;
}

const report = {
  channel: 'hotline',
  howKnown: 'saw',
  whatHappened: 'An invented report for a measurement.',
  placeOfAct: 'federal',
  personsAffected: 1,
  childInvolved: false,
  flagrant: false,
  inDanger: false,
};
const triage = { priority: 'urgent', classification: 'tip', placeOfAct: 'federal', flagrant: false };

export async function signInStaff(system: System): Promise<Staff> {
  const [officer, supervisor] = await Promise.all([system.as('officer'), system.as('supervisor')]);
  return { officer, supervisor, officerId: system.world.personId.officer };
}

/** Registers a report on the real clock and waits until its intake has begun and the commits behind it are in. */
export async function registerReport({ officer }: Staff): Promise<RegisteredIntake> {
  const answer = await officer.post<z.infer<typeof RegisteredCase>>('/api/cases', {
    occurredAt: new Date(Date.now() - 60_000).toISOString(),
    fields: report,
  });
  if (answer.status !== 201) throw new Error(`POST /api/cases: ${answer.status} ${JSON.stringify(answer.body)}`);
  const { caseId, procedureId } = answer.body;
  const intake = await eventually(
    async () => (await officer.get<z.infer<typeof CaseView>>(`/api/cases/${caseId}`)).body.procedures,
    (procedures) => procedures.some(({ sop }) => sop.startsWith('SOP-01@')),
    { everyMs: 10 },
  );
  const intakeId = intake.find(({ sop }) => sop.startsWith('SOP-01@'))!.id;
  return { caseId, spineId: procedureId, intakeId };
}

/** Sends one event that happened just now. Fails unless it was taken and is readable at once. */
export async function sendEvent(
  client: HttpClient,
  procedureId: string,
  type: string,
  fields: Record<string, unknown> = {},
): Promise<Answered> {
  const occurredAt = new Date(Date.now() - 5).toISOString();
  const from = performance.now();
  const path = `/api/procedures/${procedureId}/events`;
  const answer = await client.post<z.infer<typeof SendResult>>(path, { type, occurredAt, fields });
  const ms = performance.now() - from;
  if (answer.status !== 200) throw new Error(`${type}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return { type, ms };
}

export const eventsPerIntake = 5;

/** The five events from the report to the officer who has the case, each timed; one after the other. */
export async function takeThroughIntake(staff: Staff, { intakeId }: RegisteredIntake): Promise<Answered[]> {
  const { officer, supervisor, officerId } = staff;
  return [
    await sendEvent(officer, intakeId, 'SAFETY_CONFIRMED'),
    await sendEvent(officer, intakeId, 'TRIAGED', { ...triage, childInvolved: false }),
    await sendEvent(officer, intakeId, 'REGISTERED', { registerNumber: 'R-1', duplicatesSearched: true }),
    await sendEvent(supervisor, intakeId, 'ASSIGNED', { officerId }),
    await sendEvent(officer, intakeId, 'ACCEPTED_BY_OFFICER'),
  ];
}
