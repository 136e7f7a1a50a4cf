import type { z } from 'zod';
import type { CaseView, RegisteredCase } from '../contract/cases.js';
import { ApiClient } from './api-client.js';
import type { Logins } from './write-world.js';

interface Stage {
  readonly url: string;
  readonly logins: Logins;
  /** The case time at which the demo begins, ISO 8601; everything is told relative to it. */
  readonly begun: string;
}

const report = {
  channel: 'hotline',
  howKnown: 'saw',
  whatHappened: 'Invented for the demo: a caller tells of people held in a workshop who may not leave.',
  placeOfAct: 'federal',
  personsAffected: 2,
  childInvolved: false,
  flagrant: false,
  inDanger: false,
};
const triage = {
  priority: 'urgent',
  classification: 'tip',
  placeOfAct: 'federal',
  flagrant: false,
  childInvolved: false,
};
const affected = { personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'bn' };
const need = { ...affected, consent: 'given' };
const suspect = { suspectId: 'S-1', maxPenaltyYears: 15, capital: false, juvenile: false, presumedVictim: false };

/** One case of the demo, driven through the API by its people. */
class DemoCase {
  private constructor(
    private readonly stage: Stage,
    private readonly name: string,
    private readonly officer: ApiClient,
    private readonly made: z.infer<typeof RegisteredCase>,
  ) {}

  static async report(stage: Stage, name: string, hoursAgo: number, fields: object = {}): Promise<DemoCase> {
    const officer = await signedIn(stage, 'officer');
    const body = { occurredAt: before(stage, hoursAgo), fields: { ...report, ...fields } };
    const made = await officer.post<z.infer<typeof RegisteredCase>>('/api/cases', body, `demo-${name}-report`);
    return new DemoCase(stage, name, officer, made);
  }

  /** Through intake until the officer has accepted. */
  async takeOn(hoursAgo: number): Promise<void> {
    const intake = await this.procedure('SOP-01');
    await this.send(intake, 'SAFETY_CONFIRMED', {}, hoursAgo);
    await this.send(intake, 'TRIAGED', triage, hoursAgo);
    const registerNumber = `DEMO/${this.name}`;
    await this.send(intake, 'REGISTERED', { registerNumber, duplicatesSearched: true }, hoursAgo);
    const { person } = await this.officer.get<{ person: { id: string } }>('/api/sessions/current');
    const supervisor = await signedIn(this.stage, 'supervisor');
    await this.send(intake, 'ASSIGNED', { officerId: person.id }, hoursAgo, supervisor);
    await this.send(intake, 'ACCEPTED_BY_OFFICER', {}, hoursAgo);
  }

  async record(type: string, fields: object, hoursAgo: number): Promise<void> {
    await this.send(this.made.procedureId, type, fields, hoursAgo);
  }

  private async procedure(sop: string): Promise<string> {
    const { procedures } = await this.officer.get<z.infer<typeof CaseView>>(`/api/cases/${this.made.caseId}`);
    const found = procedures.find((procedure) => procedure.sop.startsWith(`${sop}@`));
    if (found === undefined) throw new Error(`The demo case "${this.name}" has no ${sop} yet; is the worker running?`);
    return found.id;
  }

  private async send(id: string, type: string, fields: object, hoursAgo: number, by = this.officer): Promise<void> {
    const body = { type, fields, occurredAt: before(this.stage, hoursAgo) };
    await by.post(`/api/procedures/${id}/events`, body, `demo-${this.name}-${type}`);
  }
}

const before = ({ begun }: Stage, hours: number): string =>
  new Date(Date.parse(begun) - hours * 3_600_000).toISOString();

async function signedIn({ url, logins }: Stage, login: string): Promise<ApiClient> {
  return new ApiClient(url).signIn(login, logins[login]?.password ?? '');
}

/**
 * Cases in different states. On the fast clock the first minutes show a warning, an overdue registration, an emergency
 * referral that is re-routed after two hours of silence, and a detention clock that climbs its ladder. Two routine
 * referrals wait for their agencies long enough (three working days) to be answered by hand.
 */
export async function makeDemoCases(stage: Stage): Promise<void> {
  const held = await DemoCase.report(stage, 'custody', 3.5);
  await held.takeOn(3.2);
  await held.record('SUSPECT_ARRESTED', { ...suspect, underWarrant: false }, 3);

  const referred = await DemoCase.report(stage, 'referral', 2);
  await referred.takeOn(1.8);
  await referred.record('PERSON_PRESUMED_VICTIM', affected, 1);
  await referred.record('NEED_IDENTIFIED', { ...need, service: 'shelter', priority: 'emergency' }, 0);

  const advised = await DemoCase.report(stage, 'advice', 1.5, { channel: 'organisation' });
  await advised.takeOn(1.4);
  await advised.record('NEED_IDENTIFIED', { ...need, service: 'legalAid', priority: 'routine' }, 0);

  const housed = await DemoCase.report(stage, 'housing', 1.2, { channel: 'selfReport', howKnown: 'happenedToMe' });
  await housed.takeOn(1.1);
  await housed.record('NEED_IDENTIFIED', { ...need, service: 'shelter', priority: 'routine' }, 0);

  await DemoCase.report(stage, 'reported', 3, { channel: 'border', personsAffected: 4 });
}
