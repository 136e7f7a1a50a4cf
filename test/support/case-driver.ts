import type { z } from 'zod';
import type { CaseView, RegisteredCase } from '../../src/contract/cases.js';
import type { ProcedureView, SendResult } from '../../src/contract/procedures.js';
import type { ClockView } from '../../src/contract/shared.js';
import { eventually } from './eventually.js';
import type { Answer, HttpClient } from './http-client.js';
import type { TestLogin } from './people.js';
import { local } from './sop-walk.js';
import type { System } from './system.js';

type View = z.infer<typeof ProcedureView>;
type Clock = z.infer<typeof ClockView>;

export { local };

const report = {
  channel: 'hotline',
  howKnown: 'saw',
  whatHappened: 'An invented report for a test.',
  placeOfAct: 'federal',
  personsAffected: 1,
  childInvolved: false,
  flagrant: false,
  inDanger: false,
};

/** One case of a running system, driven through the HTTP API as its people would. */
export class CaseDriver {
  private readonly clients = new Map<TestLogin, HttpClient>();

  private constructor(
    readonly system: System,
    readonly caseId: string,
    readonly spineId: string,
  ) {}

  /**
   * @param at local time at which the report comes in
   * @param clock by default the manual one, which stands there
   */
  static async register(
    system: System,
    at: string,
    fields: Record<string, unknown> = report,
    clock: { kind: 'manual' | 'real'; now?: string } = { kind: 'manual', now: local(at) },
  ): Promise<CaseDriver> {
    const officer = await system.as('officer');
    const answer = await officer.post<z.infer<typeof RegisteredCase>>('/api/cases', {
      occurredAt: local(at),
      fields,
      clock,
    });
    if (answer.status !== 201) throw new Error(`register: ${answer.status} ${JSON.stringify(answer.body)}`);
    const driven = new CaseDriver(system, answer.body.caseId, answer.body.procedureId);
    // The intake is a procedure of its own, which the case starts by itself a moment later.
    await eventually(
      () => driven.procedures('SOP-01'),
      (found) => found.length > 0,
    );
    return driven;
  }

  async as(login: TestLogin): Promise<HttpClient> {
    const known = this.clients.get(login);
    if (known !== undefined) return known;
    const client = await this.system.as(login);
    this.clients.set(login, client);
    return client;
  }

  async case(): Promise<z.infer<typeof CaseView>> {
    const client = await this.as('officer');
    return (await client.get<z.infer<typeof CaseView>>(`/api/cases/${this.caseId}`)).body;
  }

  /** Ids of the case's procedures of one SOP, oldest first. */
  async procedures(sop: string): Promise<string[]> {
    const { procedures } = await this.case();
    return procedures.filter((procedure) => procedure.sop.startsWith(`${sop}@`)).map(({ id }) => id);
  }

  async view(procedureId: string, login: TestLogin = 'officer'): Promise<View> {
    const answer = await (await this.as(login)).get<View>(`/api/procedures/${procedureId}`);
    if (answer.status !== 200) throw new Error(`view: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer.body;
  }

  async states(procedureId: string): Promise<string[]> {
    return (await this.view(procedureId)).state.map(({ id }) => id);
  }

  /** The latest clock of a deadline. */
  async clock(procedureId: string, deadlineId: string): Promise<Clock | undefined> {
    const { clocks } = await this.view(procedureId);
    return clocks
      .filter((clock) => clock.deadlineId === deadlineId)
      .sort(byStart)
      .at(-1);
  }

  async try(
    procedureId: string,
    type: string,
    fields: Record<string, unknown> = {},
    { login = 'officer', occurredAt = '' }: { login?: TestLogin; occurredAt?: string } = {},
  ): Promise<Answer<z.infer<typeof SendResult>>> {
    const client = await this.as(login);
    const when = occurredAt === '' ? (await this.case()).clock.now : local(occurredAt);
    return client.post(`/api/procedures/${procedureId}/events`, { type, occurredAt: when, fields });
  }

  /** Sends and expects it to be taken and readable. */
  async send(...[procedureId, type, fields, options]: Parameters<CaseDriver['try']>): Promise<void> {
    const answer = await this.try(procedureId, type, fields, options);
    if (answer.status !== 200) throw new Error(`${type}: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Lets the case's clock go on to a local time; everything due on the way happens at its own instant. */
  async advance(to: string): Promise<void> {
    const answer = await (await this.as('officer')).post(`/api/cases/${this.caseId}/clock`, { to: local(to) });
    if (answer.status >= 300) throw new Error(`advance: ${answer.status} ${JSON.stringify(answer.body)}`);
  }

  /** Takes the report through intake until an officer has accepted the case. */
  async takeOn(): Promise<void> {
    const [intake] = await eventually(
      () => this.procedures('SOP-01'),
      (found) => found.length > 0,
    );
    if (intake === undefined) throw new Error('the case has no intake');
    const { officer } = this.system.world.personId;
    await this.send(intake, 'SAFETY_CONFIRMED');
    const triage = { priority: 'urgent', classification: 'tip', placeOfAct: 'federal', flagrant: false };
    await this.send(intake, 'TRIAGED', { ...triage, childInvolved: false });
    await this.send(intake, 'REGISTERED', { registerNumber: 'R-1', duplicatesSearched: true });
    await this.send(intake, 'ASSIGNED', { officerId: officer }, { login: 'supervisor' });
    await this.send(intake, 'ACCEPTED_BY_OFFICER');
  }
}

const byStart = (a: Clock, b: Clock): number =>
  a.startedAt.localeCompare(b.startedAt) || a.clockId.localeCompare(b.clockId);
