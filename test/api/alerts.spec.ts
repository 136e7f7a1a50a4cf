import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { Breaches } from '../../src/contract/breaches.js';
import type { Alerts, AlertView, Board, CaseView, Timeline } from '../../src/contract/cases.js';
import type { Notices } from '../../src/contract/messages.js';
import { CaseDriver } from '../support/case-driver.js';
import type { TestLogin } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf } from './support.js';

/* A report of 10:00 has to be registered within four hours; its ladder is climbed on a manual clock. */

type Alert = z.infer<typeof AlertView>;
let system: System;
let driver: CaseDriver;
let intake: string;
const promise = 'I call the duty officer now.';

beforeAll(async () => {
  system = await startSystem();
  driver = await CaseDriver.register(system, '2027-01-18T10:00:00');
  [intake = ''] = await driver.procedures('SOP-01');
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

async function registrationAlerts(login: TestLogin): Promise<Alert[]> {
  const { body } = await (await driver.as(login)).get<z.infer<typeof Alerts>>('/api/alerts');
  return body.alerts.filter(({ deadlineLabel }) => deadlineLabel?.en === 'Register the report');
}
const levelsOf = async (login: TestLogin): Promise<string[]> =>
  (await registrationAlerts(login)).filter(({ person }) => person === `Person Test-${login}`).map(({ level }) => level);

it('the board names the whole ladder and the next rung before anything has fired', async () => {
  const { body } = await (await driver.as('supervisor')).get<z.infer<typeof Board>>('/api/board');
  const row = body.rows.find(({ clock }) => clock.deadlineId === 'registration' && clock.procedureId === intake);
  expect(row?.openAlerts).toEqual([]);
  expect(row?.clock.ladder.every(({ status }) => status === 'waiting')).toBe(true);
  const told = new Map(row?.clock.ladder.map(({ level, tells }) => [level, tells]));
  expect(told.get('L1')).toEqual(['Person Test-supervisor']);
  expect(told.get('L2')).toEqual(['Person Test-head']);
  expect(row?.next).toEqual(row?.clock.ladder[0]);
  expect((await (await driver.as('stranger')).get('/api/board')).body).toEqual({ rows: [] });
}, 30_000);

it('an alert of somebody else cannot be read, acknowledged or seen', async () => {
  await driver.advance('2027-01-18T13:30:00');
  const [alert] = (await registrationAlerts('supervisor')).filter(({ level }) => level === 'L1');
  expect(alert?.person).toBe('Person Test-supervisor');
  for (const login of ['stranger', 'shelter', 'admin'] as const) {
    const client = await driver.as(login);
    expect(await registrationAlerts(login)).toEqual([]);
    for (const [path, body] of [
      ['acknowledgement', { promise }],
      ['read', {}],
    ] as const) {
      const answer = await client.post(`/api/alerts/${alert?.id}/${path}`, body);
      expect(problemOf(answer)).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
  }
}, 60_000);

it('an alert is acknowledged once, by name and with a promise, and reading it is noted', async () => {
  const supervisor = await driver.as('supervisor');
  const [alert] = (await registrationAlerts('supervisor')).filter(({ level }) => level === 'L1');
  const path = `/api/alerts/${alert?.id}`;
  expect((await supervisor.post(`${path}/read`, {})).status).toBe(204);
  expect((await registrationAlerts('supervisor')).find(({ id }) => id === alert?.id)?.readAt).not.toBeNull();
  expect(problemOf(await supervisor.post(`${path}/acknowledgement`, { promise: '' }))).toMatchObject({
    status: 400,
    fields: ['promise'],
  });
  const taken = await supervisor.post<Alert>(`${path}/acknowledgement`, { promise });
  expect(taken.body).toMatchObject({ acknowledgedBy: 'Person Test-supervisor', acknowledgement: promise });
  const again = await supervisor.post(`${path}/acknowledgement`, { promise });
  expect(problemOf(again)).toMatchObject({ status: 409, code: 'ALREADY_ACKNOWLEDGED' });
}, 30_000);

it('acknowledging stops no later rung: the next person up is told all the same', async () => {
  expect(await levelsOf('head')).toEqual([]);
  await driver.advance('2027-01-18T14:00:00');
  expect(await levelsOf('head')).toContain('L2');
}, 60_000);

it('the timeline shows each alert once, with its level, its deadline and who was told', async () => {
  const officer = await driver.as('officer');
  const { body } = await officer.get<z.infer<typeof Timeline>>(`/api/cases/${driver.caseId}/timeline`);
  const warnings = body.entries.filter(({ level, procedureId }) => level === 'L1' && procedureId === intake);
  expect(warnings).toContainEqual(
    expect.objectContaining({
      kind: 'alert',
      deadlineLabel: expect.objectContaining({ en: 'Register the report' }),
      by: 'Person Test-supervisor',
    }),
  );
  expect(body.entries.find(({ eventType }) => eventType === 'REPORT_RECEIVED')).toMatchObject({
    kind: 'event',
    level: null,
    deadlineLabel: null,
  });
}, 30_000);

it('the step itself ends the alerts, and a notice tells whom it concerns and nobody else', async () => {
  await driver.takeOn();
  expect(await registrationAlerts('head')).toEqual([]);
  const noticesOf = async (login: TestLogin): Promise<z.infer<typeof Notices>> =>
    (await (await driver.as(login)).get<z.infer<typeof Notices>>('/api/notices')).body;
  const [notice] = (await noticesOf('officer')).notices;
  expect(notice).toMatchObject({ caseId: driver.caseId, readAt: null });
  expect(notice?.notice.ar).not.toBe(notice?.notice.en);
  expect((await noticesOf('stranger')).notices).toEqual([]);
  await (await driver.as('stranger')).post(`/api/notices/${notice?.id}/read`, {});
  const { unread } = await noticesOf('officer');
  await (await driver.as('officer')).post(`/api/notices/${notice?.id}/read`, {});
  expect((await noticesOf('officer')).unread).toBe(unread - 1);
}, 60_000);

it('a missed deadline is never deleted: it is closed late, and why is asked of those who see the case', async () => {
  const breachesOf = async (login: TestLogin) =>
    (await (await driver.as(login)).get<z.infer<typeof Breaches>>('/api/breaches')).body;
  const { rows, alerts } = await breachesOf('supervisor');
  const missed = rows.find(({ label }) => label.en === 'Register the report');
  expect(missed).toMatchObject({ reason: null, caseId: driver.caseId, breachedAt: '2027-01-18T11:00:00.000Z' });
  expect(missed?.endedAt).not.toBeNull();
  expect(alerts.count).toBeGreaterThan(0);
  const path = `/api/procedures/${intake}/clocks/${encodeURIComponent(missed?.clockId ?? '')}/late-reason`;
  const officer = await driver.as('officer');
  expect(problemOf(await officer.post(path, { reason: 'tired' }))).toMatchObject({ status: 400, fields: ['reason'] });
  for (const login of ['stranger', 'shelter', 'admin'] as const) {
    expect((await (await driver.as(login)).post(path, { reason: 'overlooked' })).status).toBe(404);
    expect((await breachesOf(login)).rows).toEqual([]);
  }
  // The second reason stands beside the first; the last one counts.
  expect((await officer.post(path, { reason: 'systemDown' })).status).toBe(204);
  expect((await officer.post(path, { reason: 'overlooked' })).status).toBe(204);
  const after = (await breachesOf('supervisor')).rows.find(({ clockId }) => clockId === missed?.clockId);
  expect(after).toMatchObject({ reason: 'overlooked', reasonBy: 'Person Test-officer' });
  const kept = (await officer.get<z.infer<typeof CaseView>>(`/api/cases/${driver.caseId}`)).body.clocks;
  const running = kept.find(({ status }) => status === 'running');
  const other = `/api/procedures/${running?.procedureId}/clocks/${encodeURIComponent(running?.clockId ?? '')}/late-reason`;
  expect(problemOf(await officer.post(other, { reason: 'other' }))).toMatchObject({ status: 409, code: 'NOT_MISSED' });
}, 60_000);
