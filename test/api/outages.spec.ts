import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { CaseDriver, local } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { HttpClient } from '../support/http-client.js';
import { ProductProcess } from '../support/processes.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf, report } from './support.js';

let system: System;
let driver: CaseDriver;
let intake: string;
const at = '2027-01-18T10:00:00';
const event = { type: 'SAFETY_CONFIRMED', occurredAt: local(at), fields: {} };

beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(async () => system?.stop(), 60_000);
beforeEach(async () => {
  driver = await CaseDriver.register(system, at, report);
  [intake = ''] = await driver.procedures('SOP-01');
}, 30_000);

it('while the database cannot take the commit the answer is 202, and the repeat is 200 with the same step', async () => {
  const officer = await driver.as('officer');
  const blocker = new Client({ connectionString: system.databaseUrl });
  await blocker.connect();
  const key = randomUUID();
  await blocker.query('BEGIN');
  await blocker.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [driver.caseId]);
  const path = `/api/procedures/${intake}/events`;
  const first = await officer.post<{ step: number }>(path, event, key);
  await blocker.query('ROLLBACK').finally(() => blocker.end());
  expect(first).toMatchObject({ status: 202, body: { visible: false } });
  const seen = await eventually(
    () => officer.post(path, event, key),
    ({ status }) => status === 200,
  );
  expect(seen.body).toMatchObject({ visible: true, step: first.body.step });
  expect((await driver.view(intake)).step).toBe(first.body.step);
}, 60_000);

it('while Temporal is away an event is a 503 with the way out, and a report is kept and started later', async () => {
  const port = new URL(system.url).port;
  await system.api.stop();
  const alone = new ProductProcess('dist/src/main.js', { ...system.env, TEMPORAL_ADDRESS: '127.0.0.1:1' });
  const [eventKey, reportKey] = [randomUUID(), randomUUID()];
  const body = { occurredAt: local(at), fields: report, clock: { kind: 'manual', now: local(at) } };
  let caseId = '';
  try {
    const url = `http://127.0.0.1:${port}`;
    const officer = await eventually(
      () => new HttpClient(url).signIn('officer').catch(() => undefined),
      (client) => client !== undefined,
    );
    const refused = await officer!.post(`/api/procedures/${intake}/events`, event, eventKey);
    expect(problemOf(refused)).toMatchObject({ status: 503, code: 'TEMPORAL_AWAY' });
    expect((refused.body as { detail: string }).detail).toContain('same Idempotency-Key');
    const registered = await officer!.post<{ caseId: string }>('/api/cases', body, reportKey);
    expect(registered.status).toBe(201);
    caseId = registered.body.caseId;
  } finally {
    await alone.stop();
    system.api.restart();
    await system.ready();
  }
  const officer = await system.as('officer');
  expect((await officer.post(`/api/procedures/${intake}/events`, event, eventKey)).status).toBe(200);
  const procedures = await eventually(
    async () => (await officer.get<{ procedures: unknown[] }>(`/api/cases/${caseId}`)).body.procedures,
    (found) => found.length === 2,
    { withinMs: 40_000 },
  );
  expect(procedures).toHaveLength(2);
}, 120_000);

it('an event for a procedure that has ended is a 409, and a repeat of the one that ended it has its first answer', async () => {
  const officer = await driver.as('officer');
  const path = `/api/procedures/${intake}/events`;
  await driver.send(intake, 'SAFETY_CONFIRMED');
  const key = randomUUID();
  const ending = { type: 'INFORMATION_ONLY', occurredAt: local(at), fields: { explanation: 'Nothing to follow.' } };
  const first = await officer.post<{ status: string }>(path, ending, key);
  expect(first).toMatchObject({ status: 200, body: { status: 'done' } });
  expect((await officer.post(path, ending, key)).body).toEqual(first.body);
  expect(problemOf(await officer.post(path, ending))).toMatchObject({ status: 409, code: 'PROCEDURE_ENDED' });
}, 30_000);
