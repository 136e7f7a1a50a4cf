import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { CaseDriver, local } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { startSystem, type System } from '../support/system.js';

/* Scenarios E06 and E07 of the domain reference, through the HTTP API on a real PostgreSQL and a real Temporal server. */

let system: System;
beforeAll(async () => {
  system = await startSystem();
  const calendar = { ...IQF, id: 'iq-federal' };
  const admin = await system.as('admin');
  const put = await admin.request('PUT', '/api/calendars/iq-federal', { calendar, reason: 'fixture of the scenarios' });
  if (put.status !== 200) throw new Error(JSON.stringify(put.body));
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

async function arrested(): Promise<{ driven: CaseDriver; custody: string }> {
  const driven = await CaseDriver.register(system, '2027-01-21T15:30');
  await driven.takeOn();
  const charge = {
    suspectId: 'S-1',
    maxPenaltyYears: 15,
    capital: false,
    juvenile: false,
    presumedVictim: false,
    underWarrant: false,
  };
  await driven.send(driven.spineId, 'SUSPECT_ARRESTED', charge);
  const [custody] = await eventually(
    () => driven.procedures('SOP-12'),
    (found) => found.length > 0,
  );
  return { driven, custody: custody! };
}

/** Levels that have been told, each with the instant at which it was due. */
async function told(driven: CaseDriver, custody: string, deadlineId: string): Promise<string[]> {
  const clock = await driven.clock(custody, deadlineId);
  return clock!.ladder.filter(({ status }) => status === 'fired').map(({ level, dueAt }) => `${level} ${dueAt}`);
}
const toldAfter = (driven: CaseDriver, custody: string, deadlineId: string, count: number) =>
  eventually(
    () => told(driven, custody, deadlineId),
    (list) => list.length >= count,
  );

describe('E06 arrest before the weekend, order, renewal, release', () => {
  it('counts every hour of liberty, warns on time, and releases only with the victim warned', async () => {
    const { driven, custody } = await arrested();
    expect((await driven.clock(custody, 'judge'))?.dueAt).toBe(local('2027-01-22T15:30'));
    expect((await driven.clock(custody, 'register'))?.dueAt).toBe(local('2027-01-22T15:30'));
    for (const deadlineId of ['judge', 'register']) {
      const planned = (await driven.clock(custody, deadlineId))!.ladder.map(({ level, dueAt }) => `${level} ${dueAt}`);
      expect(planned).toEqual([
        `L0 ${local('2027-01-22T03:30')}`,
        `L1 ${local('2027-01-22T11:30')}`,
        `L2 ${local('2027-01-22T14:30')}`,
        `L3 ${local('2027-01-22T15:30')}`,
      ]);
    }
    await driven.advance('2027-01-22T03:30');
    expect(await toldAfter(driven, custody, 'judge', 1)).toEqual([`L0 ${local('2027-01-22T03:30')}`]);

    await driven.advance('2027-01-22T11:00');
    await driven.send(custody, 'BROUGHT_TO_JUDGE');
    await driven.send(custody, 'ORDER_MADE', { days: 15 });
    expect((await driven.clock(custody, 'order'))?.dueAt).toBe(local('2027-02-05T23:59:59'));
    const ladder = (await driven.clock(custody, 'order'))!.ladder.map(({ level, dueAt }) => `${level} ${dueAt}`);
    expect(ladder).toEqual([
      `L0 ${local('2027-02-02T23:59:59')}`,
      `L0 ${local('2027-02-03T15:00')}`,
      `L1 ${local('2027-02-03T23:59:59')}`,
      `L2 ${local('2027-02-04T23:59:59')}`,
      `L3 ${local('2027-02-05T23:59:59')}`,
    ]);

    await driven.advance('2027-02-04T10:00');
    await driven.send(custody, 'ORDER_RENEWED', { days: 15 });
    const orders = (await driven.view(custody)).clocks.filter(({ deadlineId }) => deadlineId === 'order');
    expect(orders.map(({ status, dueAt }) => [status, dueAt]).sort()).toEqual([
      ['met', local('2027-02-05T23:59:59')],
      ['running', local('2027-02-20T23:59:59')],
    ]);

    expect(orders.find(({ status }) => status === 'running')?.startedAt).toBe(local('2027-02-06T00:00'));

    await driven.advance('2027-02-15T13:00');
    await driven.send(custody, 'RELEASE_ORDERED', { kind: 'bail' });
    const early = await driven.try(custody, 'RELEASED');
    expect(early.status).toBe(409);
    expect(early.body).toMatchObject({ code: 'EVENT_NOT_ALLOWED' });
    await driven.send(custody, 'VICTIM_WARNED', { method: 'telephone' });
    await driven.send(custody, 'RELEASED');
    const { clocks, status } = await driven.view(custody);
    expect(status).toBe('done');
    expect(clocks.filter(({ endedAt }) => endedAt === null)).toEqual([]);
  }, 120_000);
});

describe('E07 one judicial 24-hour extension', () => {
  it('moves the limit once to 48 hours from arrest, refuses a second, and names the unlawful hold', async () => {
    const { driven, custody } = await arrested();
    await driven.advance('2027-01-22T14:00');
    await driven.send(custody, 'JUDGE_EXTENDS_24H');
    expect(await driven.clock(custody, 'judge')).toMatchObject({
      originalDueAt: local('2027-01-22T15:30'),
      dueAt: local('2027-01-23T15:30'),
    });
    const again = await driven.try(custody, 'JUDGE_EXTENDS_24H');
    expect(again.status).toBe(409);

    await driven.advance('2027-01-23T15:29:59');
    expect((await driven.states(custody)).some((state) => state.includes('unlawfulHold'))).toBe(false);
    await driven.advance('2027-01-23T15:30');
    expect((await driven.states(custody)).some((state) => state.includes('unlawfulHold'))).toBe(true);
    const alarms = await toldAfter(driven, custody, 'judge', 4);
    expect(alarms.at(-1)).toBe(`L3 ${local('2027-01-23T15:30')}`);
  }, 120_000);
});
