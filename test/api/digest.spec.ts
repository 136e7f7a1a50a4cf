import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client as TemporalClient } from '@temporalio/client';
import { Client } from 'pg';
import type { z } from 'zod';
import type { Digests } from '../../src/contract/digests.js';
import { createTemporalClient } from '../../src/temporal/connect.js';
import { digestScheduleId } from '../../workflows/names.js';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf } from './support.js';

/* Level L4 of the ladder: the weekly count for the committee, on the real schedule of a real Temporal server. */

let system: System;
let temporal: TemporalClient;
let caseId: string;
beforeAll(async () => {
  system = await startSystem();
  temporal = createTemporalClient({
    TEMPORAL_ADDRESS: system.env['TEMPORAL_ADDRESS'] ?? '',
    TEMPORAL_NAMESPACE: system.namespace,
    SANAD_MASTER_KEY: system.env['SANAD_MASTER_KEY'] ?? '',
  });
  ({ caseId } = await CaseDriver.register(system, '2027-01-18T10:00:00'));
  await lastWeekAsItWas();
}, 120_000);
afterAll(async () => {
  await temporal?.connection.close();
  await system?.stop();
}, 60_000);

async function sql<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  return client
    .query<Row>(text, values)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

/** Twelve acceptances and ten registrations were missed in the week before this one (Sunday to Saturday, UTC+3). */
async function lastWeekAsItWas(): Promise<void> {
  await sql(
    `WITH week AS (SELECT (date_trunc('day', now() + interval '3 hours') - make_interval(days => extract(dow FROM now() + interval '3 hours')::int))
         AT TIME ZONE 'UTC' - interval '3 hours' - interval '2 days' AS middle),
       moved AS (UPDATE cases SET clock = '{"kind": "real"}', recorded_at = (SELECT middle FROM week) WHERE id = $1),
       missed AS (SELECT * FROM (VALUES ('SOP-04@1.0.0', 'acceptance', 12), ('SOP-01@1.0.0', 'registration', 10)) AS m(sop, deadline, times)),
       born AS (INSERT INTO procedures (id, case_id, sop, profile_id, calendar_id, calendar_version, state, tags, status, step, snapshot,
           started_at, changed_at, unit_id)
         SELECT gen_random_uuid(), c.id, m.sop, c.profile_id, 'iq-federal', 1, '{}', '{}', 'done', 0, '{}', now(), now(), c.unit_id
           FROM missed m, cases c WHERE c.id = $1 RETURNING id, sop, case_id, unit_id)
     INSERT INTO clocks (procedure_id, clock_id, case_id, deadline_id, status, started_at, original_due_at, current_due_at, breached_at,
       ended_at, calendar_kind, calendar_version, history, unit_id)
     SELECT b.id, m.deadline || '#' || n, b.case_id, m.deadline, 'metLate', w.middle, w.middle, w.middle, w.middle, w.middle,
       'elapsedHours', 1, '[]', b.unit_id
       FROM born b JOIN missed m USING (sop), generate_series(1, m.times) n, week w`,
    [caseId],
  );
}
const read = async (): Promise<z.infer<typeof Digests>> =>
  (await (await system.as('secretariat')).get<z.infer<typeof Digests>>('/api/digests')).body;
const triggerNow = () => temporal.schedule.getHandle(digestScheduleId).trigger();

describe('The weekly digest', () => {
  it('is written by its schedule, holds counts only, and hides those under eleven', async () => {
    await triggerNow();
    const { digests, smallestCount } = await eventually(read, ({ digests: found }) => found.length > 0, {
      withinMs: 30_000,
    });
    expect([digests.length, smallestCount]).toEqual([1, 11]);
    const [digest] = digests;
    expect(digest).toMatchObject({ profileId: 'iq-federal', demo: true, reportsReceived: null });
    const missed = (deadlineId: string) => digest!.deadlines.find((row) => row.deadlineId === deadlineId);
    expect(missed('acceptance')).toMatchObject({ sop: 'SOP-04', catalogue: 'D10', breached: 12, serious: null });
    expect(missed('registration')).toMatchObject({ breached: null });
    expect(missed('judge')).toMatchObject({ breached: null });
    const [{ token = '' } = {}] = await sql<{ token: string }>('SELECT token FROM cases');
    const text = JSON.stringify(digests);
    for (const personal of [caseId, token, ...Object.values(system.world.personId)])
      expect(text).not.toContain(personal);
  }, 60_000);

  it('is written once, however often it is asked for, and told by a mail that says nothing', async () => {
    await triggerNow();
    await eventually(
      async () => (await temporal.schedule.getHandle(digestScheduleId).describe()).info.numActionsTaken,
      (taken) => taken >= 2,
      { withinMs: 30_000 },
    );
    await eventually(
      async () => (await temporal.schedule.getHandle(digestScheduleId).describe()).info.runningActions,
      (running) => running.length === 0,
      { withinMs: 30_000 },
    );
    expect((await read()).digests).toHaveLength(1);
    const mails = await sql<{ address: string; message: object }>(
      `SELECT address, message FROM outbox WHERE id LIKE 'digest/%'`,
    );
    expect(mails).toEqual([{ address: 'secretariat@people.example', message: { template: 'digest', language: 'ar' } }]);
  }, 60_000);

  it('is read by the secretariat alone, which sees no case', async () => {
    for (const login of ['officer', 'supervisor', 'director', 'shelter', 'admin'] as const) {
      expect(problemOf(await (await system.as(login)).get('/api/digests'))).toMatchObject({
        status: 403,
        code: 'ROLE_NEEDED',
      });
    }
    const secretariat = await system.as('secretariat');
    expect((await secretariat.get(`/api/cases/${caseId}`)).status).toBe(404);
    expect((await secretariat.post('/api/cases', { occurredAt: new Date().toISOString(), fields: {} })).status).toBe(
      403,
    );
  }, 30_000);
});
