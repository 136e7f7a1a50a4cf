import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate } from '../../src/database/migrate.js';
import { ensureDatabase, startPostgres } from '../../tools/services/postgres.mjs';
import { startTemporal } from '../../tools/services/temporal.mjs';
import { CaseDriver, local } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import type { TestAgency } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';

/* Everything of this system is killed in turn (SIGKILL), each between or in the middle of the steps of one referral. */

const quiet = (): void => undefined;
let home: string;
let postgres: Awaited<ReturnType<typeof startPostgres>>;
let temporal: Awaited<ReturnType<typeof startTemporal>>;
let system: System;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'sanad-durability-'));
  chmodSync(home, 0o755);
  postgres = await startPostgres({ home });
  temporal = await startTemporal({ home, say: quiet });
  const databaseUrl = await ensureDatabase(postgres.url, 'sanad');
  await migrate(databaseUrl);
  system = await startSystem({ servers: { databaseUrl, temporalAddress: temporal.address } });
}, 180_000);
afterAll(async () => {
  await system?.stop();
  await temporal?.stop();
  await postgres?.stop();
  rmSync(home, { recursive: true, force: true });
}, 60_000);

interface Alert {
  procedureId: string;
  level: string;
  notice: { en: string };
  person: string | null;
  dueAt: string;
}
/** Alerts of one procedure that a person was told, oldest first. */
async function toldTo(login: 'supervisor' | 'head' | 'director', procedureId: string): Promise<string[]> {
  const { body } = await (await system.as(login)).get<{ alerts: Alert[] }>('/api/alerts');
  const mine = body.alerts.filter((alert) => alert.procedureId === procedureId);
  return mine.map(({ level, person, notice, dueAt }) => `${level} ${person} ${notice.en} ${dueAt}`).sort();
}
const asked = (driven: CaseDriver, referral: string, agency: TestAgency) =>
  eventually(
    () => driven.view(referral),
    (view) => view.agency?.id === system.world.agencyId[agency],
    { withinMs: 60_000 },
  );
/** What is under way when a part dies is answered "send it again"; a person does, until it is taken. */
const advanceInTheEnd = (driven: CaseDriver, to: string) =>
  eventually(
    () =>
      driven.advance(to).then(
        () => true,
        () => false,
      ),
    Boolean,
    { withinMs: 60_000, everyMs: 500 },
  );
const onlyOnce = (alerts: string[]): void => expect(alerts).toEqual([...new Set(alerts)]);

it('re-routes and alarms each once, whatever is killed', async () => {
  const driven = await CaseDriver.register(system, '2027-01-20T16:20');
  await driven.takeOn();
  const need = { personId: 'P-1', service: 'shelter', priority: 'urgent', sex: 'female', ageBand: 'adult' };
  await driven.send(driven.spineId, 'NEED_IDENTIFIED', { ...need, consent: 'given' });
  const [referral = ''] = await eventually(
    () => driven.procedures('SOP-04'),
    (found) => found.length > 0,
  );
  await asked(driven, referral, 'shelterA');

  // The worker dies while the first timeout is under way.
  const firstTimeout = driven.advance('2027-01-21T16:20').catch(quiet);
  await system.worker.kill();
  await firstTimeout;
  system.worker.restart();
  await system.ready();
  await advanceInTheEnd(driven, '2027-01-21T16:20');
  await asked(driven, referral, 'shelterB');
  expect((await driven.clock(referral, 'acceptance'))?.dueAt).toBe(local('2027-01-22T16:20'));

  // The API dies between two steps.
  await system.api.kill();
  system.api.restart();
  await system.ready();
  expect((await driven.view(referral)).agency?.id).toBe(system.world.agencyId.shelterB);

  // The database dies, then the Temporal server; both come back where they were.
  await postgres.kill();
  postgres = await startPostgres({ home, port: postgres.port });
  await system.ready();
  await temporal.kill();
  temporal = await startTemporal({ home, port: temporal.port, say: quiet });
  await advanceInTheEnd(driven, '2027-01-22T16:20');
  expect(await driven.states(referral)).toEqual(['rerouted.approvalPending']);
  expect((await driven.clock(referral, 'serviceStart'))?.dueAt).toBe(local('2027-01-23T16:20'));

  const head = await eventually(
    () => toldTo('head', referral),
    (alerts) => alerts.some((alert) => alert.startsWith('L2')),
    { withinMs: 60_000 },
  );
  const supervisor = await toldTo('supervisor', referral);
  expect(supervisor.some((alert) => alert.startsWith('L1') && alert.endsWith(local('2027-01-21T16:20')))).toBe(true);
  expect(head.some((alert) => alert.endsWith(local('2027-01-22T16:20')))).toBe(true);
  onlyOnce(supervisor);
  onlyOnce(head);
}, 300_000);
