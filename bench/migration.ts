import 'reflect-metadata';
import '../test/shell/fixtures/register.js';
import type {} from '../test/shell/fixtures/workflows.js';
import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { calendars, profiles } from '../sop-machines/index.js';
import type { Role } from '../sop-machines/kernel/roles.js';
import { Audit } from '../src/audit/audit.service.js';
import { Access } from '../src/authorization/access.service.js';
import type { Viewer } from '../src/authorization/viewer.js';
import { migrate } from '../src/database/migrate.js';
import { SopMigrations } from '../src/sop-migrations/sop-migrations.service.js';
import { ProcedureClient } from '../src/temporal/procedure-client.js';
import { WorkerService } from '../src/temporal/worker.service.js';
import { bundleWorkflows } from '../src/temporal/workflow-bundle.js';
import { WorkerModule } from '../src/worker.module.js';
import { eventually } from '../test/support/eventually.js';
import { count } from './support/arguments.js';
import { machine, printTable, say } from './support/report.js';

/*
 * How long does it take to move many running procedures to a new version of their SOP, and is anything lost? N procedures
 * of an invented SOP wait; a report is made over all of them, then the batch runs while people go on sending events. One
 * in a hundred is taken out beforehand, and one in fifty changes its state after the report, so that it must be left.
 */
const wanted = count('N', 1, 1_000, 100_000);
const versions = { from: 'SOP-91@1.0.0', to: 'SOP-91@1.1.0' };
const patience = { withinMs: 6 * 3_600_000, everyMs: 100 };

const admin = process.env['SANAD_TEST_DATABASE_URL'] ?? '';
const name = `bench_${randomUUID().replaceAll('-', '')}`;
const client = new Client({ connectionString: admin });
await client.connect();
await client.query(`CREATE DATABASE ${name}`);
await client.end();
const url = admin.replace(/\/[^/]+$/, `/${name}`);
await migrate(url);
Object.assign(process.env, {
  DATABASE_URL: url,
  TEMPORAL_ADDRESS: process.env['SANAD_TEST_TEMPORAL_ADDRESS'],
  TEMPORAL_NAMESPACE: 'bench',
  SANAD_MASTER_KEY: Buffer.alloc(32, 7).toString('base64'),
});

Runtime.install({ logger: new DefaultLogger('ERROR') });
const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
const database = app.get(DataSource);
const procedures = app.get(ProcedureClient);
const migrations = new SopMigrations(database, new Access(database), new Audit(database), procedures);

const unit = randomUUID();
const [officer, first, second] = [randomUUID(), randomUUID(), randomUUID()];
await database.query(
  `INSERT INTO units (id, name, profile_id) VALUES ($1, '{"en":"Bench","ar":"Bench"}', 'iq-federal')`,
  [unit],
);
await database.query(
  `INSERT INTO people (id, name, email, login, password_hash, roles, unit_id)
   SELECT id, 'Bench ' || n, 'bench-' || n || '@example.invalid', 'bench-' || n, 'none', '{caseOfficer}', $2
   FROM unnest($1::uuid[]) WITH ORDINALITY AS p(id, n)`,
  [[officer, first, second], unit],
);
const viewer = (id: string, role: Role): Viewer => ({
  id,
  name: role,
  language: 'en',
  roles: [role],
  unitId: unit,
  agencyId: null,
  mustChangePassword: false,
  leads: [unit],
  actsFor: [id],
});
const supervisor = viewer(first, 'supervisor');
const administrator = viewer(second, 'systemAdmin');

const code = await bundleWorkflows(fileURLToPath(new URL('../test/shell/fixtures/workflows.js', import.meta.url)));
const stop = new AbortController();
const running = { ended: Promise.resolve() };
await new Promise<void>((resolve, reject) => {
  running.ended = app.get(WorkerService).run(stop.signal, resolve, code);
  running.ended.catch(reject);
});

const ids = Array.from({ length: wanted }, () => randomUUID());
const by = { kind: 'person' as const, id: officer, roles: ['caseOfficer' as const], agencyId: null };
const profile = profiles['iq-federal']!;
const calendar = calendars[profile.calendarId]!;
const began = new Date().toISOString();
await database.query(
  `INSERT INTO cases (id, token, profile_id, unit_id, assignee_id, reported_by, occurred_at, recorded_at, clock)
   SELECT id, 'C-' || nextval('case_tokens'), $2, $3, $4, $4, $5, $5, '{"kind":"real"}' FROM unnest($1::uuid[]) AS id`,
  [ids, profile.id, unit, officer, began],
);
say(`starting ${wanted} procedures`);
await abreast(ids, 32, (id) =>
  procedures.start({
    procedureId: id,
    caseId: id,
    parent: null,
    sop: versions.from,
    subjectId: null,
    profile,
    calendar,
    clock: { kind: 'real' },
    input: {},
    occurredAt: began,
    by,
  }),
);
const number = async (sql: string): Promise<number> => (await database.query<{ n: number }[]>(sql))[0]?.n ?? 0;
await eventually(
  () => number('SELECT count(*)::int AS n FROM procedures'),
  (found) => found === wanted,
  patience,
);

say('the report');
const reportFrom = performance.now();
const { id } = await migrations.create(supervisor, versions);
const judged = await eventually(
  () => migrations.get(supervisor, id),
  ({ status }) => status === 'judged',
  patience,
);
const reportTime = performance.now() - reportFrom;

await migrations.approve(supervisor, id);
await migrations.approve(administrator, id);
for (const procedureId of ids.filter((_, index) => index % 100 === 1)) {
  await migrations.optOut(supervisor, id, procedureId, { optedOut: true, reason: 'taken out by the bench' });
}
const send = async (procedureId: string, type: string): Promise<void> => {
  const occurredAt = new Date(Date.now() - 5).toISOString();
  await procedures.send(procedureId, { eventId: randomUUID(), digest: type, type, occurredAt, fields: {}, by });
};
await abreast(
  ids.filter((_, index) => index % 50 === 2),
  8,
  (one) => send(one, 'ANSWERED'),
);

say('the batch');
const sent = { count: 0, failed: 0, over: false };
const batchFrom = performance.now();
await migrations.move(supervisor, id, 'start');
const people = (async (): Promise<void> => {
  while (!sent.over) {
    const one = ids[Math.floor(Math.random() * ids.length)]!;
    await send(one, 'NOTED').then(
      () => (sent.count += 1),
      () => (sent.failed += 1),
    );
  }
})();
const done = await eventually(
  () => migrations.get(supervisor, id),
  ({ status }) => status === 'done',
  patience,
);
const batchTime = performance.now() - batchFrom;
sent.over = true;
await people;

const lost = await number(
  `SELECT count(*)::int AS n FROM procedures p WHERE p.step + 1 <> (SELECT count(*) FROM journal j WHERE j.procedure_id = p.id)`,
);
const twice = await number(
  `SELECT count(*)::int AS n FROM (SELECT 1 FROM journal WHERE event_type = 'sanad.migrated' GROUP BY procedure_id HAVING count(*) > 1) t`,
);
const stopped = wanted - (await number(`SELECT count(*)::int AS n FROM procedures WHERE status = 'active'`));
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;
console.log(machine());
printTable(
  ['migration', 'figure'],
  [
    ['procedures', String(wanted)],
    ['report (dry-run) over all', seconds(reportTime)],
    ['possible in the report', String(judged.report.possible)],
    ['clocks that move', String(judged.report.clocksMoved)],
    ['batch', seconds(batchTime)],
    ['migrated', String(done.progress.migrated ?? 0)],
    ['left, because they changed meanwhile', String(done.progress.changed ?? 0)],
    ['refused', String(done.progress.refused ?? 0)],
    ['taken out', String(done.progress.optedOut ?? 0)],
    ['unreachable', String(done.progress.unreachable ?? 0)],
    ['events taken while the batch ran', String(sent.count)],
    ['events that failed', String(sent.failed)],
    ['procedures stopped', String(stopped)],
    ['procedures with a step lost', String(lost)],
    ['procedures migrated twice', String(twice)],
  ],
);
stop.abort();
await running.ended;
await app.close();
process.exit(lost + twice + stopped + sent.failed === 0 ? 0 : 1);

async function abreast<Item>(
  items: readonly Item[],
  width: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  let next = 0;
  const runner = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) await work(items[index]!);
  };
  await Promise.all(Array.from({ length: width }, runner));
}
