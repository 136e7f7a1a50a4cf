import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { deadlineMovedWords } from '../../workflows/runtime/index.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { CaseDriver, local } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import type { TestAgency, TestLogin } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';

/* Scenarios E02, E03 and E05 of the domain reference, through the HTTP API on a real PostgreSQL and a real Temporal server. */

let system: System;
beforeAll(async () => {
  system = await startSystem();
  const admin = await system.as('admin');
  const calendar = { ...IQF, id: 'iq-federal' };
  const put = await admin.request('PUT', '/api/calendars/iq-federal', { calendar, reason: 'fixture of the scenarios' });
  if (put.status !== 200) throw new Error(JSON.stringify(put.body));
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

const need = (change: object = {}) => ({
  personId: 'P-1',
  service: 'shelter',
  priority: 'urgent',
  sex: 'female',
  ageBand: 'adult',
  consent: 'given',
  ...change,
});

/** A case at a local time with one need recorded then; hands back the referral that started by itself. */
async function caseWithNeed(at: string, change: object = {}): Promise<{ driven: CaseDriver; referral: string }> {
  const driven = await CaseDriver.register(system, at);
  await driven.takeOn();
  await driven.send(driven.spineId, 'NEED_IDENTIFIED', need(change));
  const [referral] = await eventually(
    () => driven.procedures('SOP-04'),
    (found) => found.length > 0,
  );
  return { driven, referral: referral! };
}
const sees = async (driven: CaseDriver, login: TestLogin, referral: string): Promise<boolean> =>
  (await (await driven.as(login)).get(`/api/procedures/${referral}`)).status === 200;
const askedNow = (driven: CaseDriver, referral: string, agency: TestAgency) =>
  eventually(
    () => driven.view(referral),
    (view) => view.agency?.id === system.world.agencyId[agency],
  );

describe('E02 consent refused', () => {
  it('sends nothing to the organisation, offers again after 7 calendar days, and keeps the rights clock running', async () => {
    const { driven, referral } = await caseWithNeed('2027-01-18T10:00', { service: 'legalAid', consent: 'unknown' });
    await driven.send(driven.spineId, 'PERSON_PRESUMED_VICTIM', { personId: 'P-1', sex: 'female', ageBand: 'adult' });
    await driven.send(referral, 'CONSENT_REFUSED');
    expect(await driven.states(referral)).toEqual(['consentRefused']);
    expect(await sees(driven, 'legalaid', referral)).toBe(false);
    expect((await driven.clock(referral, 'reoffer'))?.dueAt).toBe(local('2027-01-25T23:59:59'));
    const rights = (await driven.view(driven.spineId)).clocks.find(({ catalogue }) => catalogue === 'D32');
    expect(rights?.dueAt).toBe(local('2027-01-19T10:00'));
  }, 60_000);
});

describe('E03 urgent referral times out twice', () => {
  it('goes from P1 to P2 by itself, then waits for a supervisor, and counts the service from the need', async () => {
    const { driven, referral } = await caseWithNeed('2027-01-20T16:20');
    const due = async () => (await driven.clock(referral, 'acceptance'))?.dueAt;
    await askedNow(driven, referral, 'shelterA');
    expect(await due()).toBe(local('2027-01-21T16:20'));
    expect((await driven.clock(referral, 'serviceStart'))?.dueAt).toBe(local('2027-01-23T16:20'));
    expect(await sees(driven, 'shelter', referral)).toBe(true);

    await driven.advance('2027-01-21T16:20');
    await askedNow(driven, referral, 'shelterB');
    expect(await due()).toBe(local('2027-01-22T16:20'));
    expect([await sees(driven, 'shelter', referral), await sees(driven, 'shelterB', referral)]).toEqual([false, true]);

    await driven.advance('2027-01-22T16:20');
    expect(await driven.states(referral)).toEqual(['rerouted.approvalPending']);
    expect(await sees(driven, 'shelterB', referral)).toBe(false);
    const refused = await driven.try(referral, 'NEXT_PROVIDER');
    expect([refused.status, refused.body]).toMatchObject([403, { code: 'ROLE_MAY_NOT_SEND' }]);

    await driven.send(referral, 'NEXT_PROVIDER', {}, { login: 'supervisor' });
    await askedNow(driven, referral, 'shelterC');
    expect(await due()).toBe(local('2027-01-23T16:20'));
    expect((await driven.clock(referral, 'serviceStart'))?.dueAt).toBe(local('2027-01-23T16:20'));

    await driven.advance('2027-01-23T16:20');
    expect(await driven.states(referral)).toEqual(['manualSearch']);
    const levels = await eventually(
      () => alertsOf(driven, referral),
      (told) => told.some(({ level }) => level === 'L3'),
    );
    expect(levels).toEqual(
      expect.arrayContaining([
        { level: 'L1', dueAt: local('2027-01-21T16:20') },
        { level: 'L2', dueAt: local('2027-01-22T16:20') },
        { level: 'L3', dueAt: local('2027-01-23T16:20') },
      ]),
    );
  }, 90_000);
});

/** What supervisor, unit head and director were told about one procedure. */
async function alertsOf(driven: CaseDriver, procedureId: string): Promise<{ level: string; dueAt: string }[]> {
  const told: { level: string; dueAt: string }[] = [];
  for (const login of ['supervisor', 'head', 'director'] as const) {
    type Listed = { alerts: { procedureId: string; level: string; dueAt: string }[] };
    const { body } = await (await driven.as(login)).get<Listed>('/api/alerts');
    const mine = body.alerts.filter((alert) => alert.procedureId === procedureId);
    told.push(...mine.map(({ level, dueAt }) => ({ level, dueAt })));
  }
  return told;
}

describe('E05 closure announced after a timer started', () => {
  it('moves the working-day clock to Monday with both values kept, tells the provider, and leaves the 24-hour clock alone', async () => {
    const { driven, referral } = await caseWithNeed('2027-02-09T11:00', { priority: 'routine' });
    await driven.send(driven.spineId, 'PERSON_PRESUMED_VICTIM', { personId: 'P-1', sex: 'female', ageBand: 'adult' });
    const rights = async () => (await driven.view(driven.spineId)).clocks.find(({ catalogue }) => catalogue === 'D32');
    await askedNow(driven, referral, 'shelterA');
    expect((await driven.clock(referral, 'acceptance'))?.dueAt).toBe(local('2027-02-14T15:00'));

    await driven.advance('2027-02-10T12:00');
    const before = await rights();
    expect(before?.dueAt).toBe(local('2027-02-10T11:00'));
    const closure = { date: '2027-02-14', label: 'Closure announced', source: 'Invented announcement' };
    const added = await (await system.as('admin')).post('/api/calendars/iq-federal/closures', closure);
    expect(added.status).toBeLessThan(300);

    const moved = await eventually(
      () => driven.clock(referral, 'acceptance'),
      (clock) => clock?.dueAt === local('2027-02-15T15:00'),
    );
    expect(moved?.originalDueAt).toBe(local('2027-02-14T15:00'));
    expect(moved?.history.map(({ reason, dueAt }) => [reason, dueAt])).toEqual([
      ['started', local('2027-02-14T15:00')],
      ['calendar', local('2027-02-15T15:00')],
    ]);
    const after = await rights();
    expect(after?.dueAt).toBe(before?.dueAt);
    expect(after?.history.filter(({ reason }) => reason === 'calendar')).toEqual([]);
    const provider = await driven.as('shelter');
    type Told = { notices: { procedureId: string; notice: { en: string } }[] };
    const { notices } = (await provider.get<Told>('/api/notices')).body;
    const mine = notices.filter(({ procedureId }) => procedureId === referral).map(({ notice }) => notice.en);
    expect(mine).toContain(deadlineMovedWords.en);
  }, 90_000);
});
