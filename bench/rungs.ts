import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import { DefaultLogger, Runtime } from '@temporalio/worker';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '../src/database/migrate.js';
import { WorkerService } from '../src/temporal/worker.service.js';
import { WorkerModule } from '../src/worker.module.js';
import { count } from './support/arguments.js';
import { machine, printTable, say } from './support/report.js';

/*
 * How late are alerts when many fall due at one instant? Rungs of 1,000 cases: `due` of them at one instant, `waiting`
 * later. The worker is the server's own, with its keepers on Temporal. Lateness: from the rung's wall instant to the
 * beginning of the transaction that wrote its alert; the last line is when a reader saw that all of them were in. One
 * alert before them shows when the keepers of a fresh system have begun; that wait is a figure of its own.
 */
const due = count('DUE', 1, 2_000, 100_000);
const waiting = count('WAITING', 2, 100_000, 1_000_000);
const cases = 1_000;

const admin = process.env['SANAD_TEST_DATABASE_URL'] ?? '';
const name = `bench_${randomUUID().replaceAll('-', '')}`;
const url = admin.replace(/\/[^/]+$/, `/${name}`);
const client = new Client({ connectionString: admin });
await client.connect();
await client.query(`CREATE DATABASE ${name}`);
await client.end();
await migrate(url);
Object.assign(process.env, {
  DATABASE_URL: url,
  TEMPORAL_ADDRESS: process.env['SANAD_TEST_TEMPORAL_ADDRESS'],
  TEMPORAL_NAMESPACE: 'bench',
});

Runtime.install({ logger: new DefaultLogger('ERROR') });
const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
const database = app.get(DataSource);
say(`seeding ${waiting} rungs that wait`);
await seed();
const stop = new AbortController();
const running = await new Promise<{ ended: Promise<void> }>((resolve, reject) => {
  const ended = app.get(WorkerService).run(stop.signal, () => resolve({ ended }));
  ended.catch(reject);
});
const polling = performance.now();
await addRungs(1, await instantIn('0 seconds'));
await allFired();
const firstAlert = performance.now() - polling;
say(`the keepers have begun; ${due} rungs fall due in 3 seconds`);
const at = await instantIn('3 seconds');
await addRungs(due, at);
await allFired();
const lastReadable = Date.now() - Date.parse(at);
const [lateness] = await database.query<Record<'alerts' | 'p50' | 'p99' | 'max', number>[]>(
  `SELECT count(*)::int AS alerts,
     (percentile_cont(0.5) WITHIN GROUP (ORDER BY late))::int AS p50,
     (percentile_cont(0.99) WITHIN GROUP (ORDER BY late))::int AS p99, max(late)::int AS max
   FROM (SELECT extract(epoch FROM a.fired_at - r.fires_at) * 1000 AS late FROM alerts a JOIN rungs r ON r.id = a.rung_id
     WHERE r.fires_at = $1) l`,
  [at],
);
if (lateness?.alerts !== due) throw new Error(`${lateness?.alerts ?? 0} alerts for ${due} rungs.`);
console.log(`\n${machine()}; PostgreSQL flushes every commit`);
printTable(
  [`${due} rungs at one instant beside ${waiting} waiting`, 'ms'],
  [
    ['lateness p50', String(lateness.p50)],
    ['lateness p99', String(lateness.p99)],
    ['lateness max', String(lateness.max)],
    ['until a reader saw all alerts (looks every 50 ms)', String(lastReadable)],
    ['first alert of a fresh system, from the worker polling', firstAlert.toFixed(0)],
  ],
);
stop.abort();
await running.ended;
await app.close();

/** An instant of the database's clock, from now. */
async function instantIn(interval: string): Promise<string> {
  const [row] = await database.query<{ at: Date }[]>(`SELECT date_trunc('milliseconds', now() + $1::interval) AS at`, [
    interval,
  ]);
  return row!.at.toISOString();
}

/** Waits until no rung of the bench but the later ones is waiting. */
async function allFired(): Promise<void> {
  const dueYet = `SELECT count(*)::int AS n FROM rungs WHERE status = 'waiting' AND fires_at < now() + interval '12 hours'`;
  for (let left = due; left > 0;) {
    await pause(50);
    left = (await database.query<{ n: number }[]>(dueYet))[0]?.n ?? 0;
  }
}

/** One unit with one person, and the cases with their procedures. */
async function seed(): Promise<void> {
  const [unit, person] = [randomUUID(), randomUUID()];
  await database.query(
    `INSERT INTO units (id, name, profile_id) VALUES ($1, '{"en":"Unit Example","ar":"Unit Example"}', 'bench')`,
    [unit],
  );
  await database.query(
    `INSERT INTO people (id, name, email, login, password_hash, roles, unit_id)
     VALUES ($1, 'Officer Example', 'officer@example.invalid', 'officer', 'none', '{caseOfficer}', $2)`,
    [person, unit],
  );
  await database.query(`UPDATE units SET supervisor_id = $2, head_id = $2 WHERE id = $1`, [unit, person]);
  await database.query(
    `INSERT INTO cases (id, token, profile_id, unit_id, assignee_id, reported_by, occurred_at, recorded_at, clock)
     SELECT gen_random_uuid(), 'C-' || n, 'bench', $1, $2, $2, now(), now(), '{"kind":"real"}' FROM generate_series(1, $3) n`,
    [unit, person, cases],
  );
  await database.query(
    `INSERT INTO procedures (id, case_id, sop, profile_id, calendar_id, calendar_version, state, tags, status, step, snapshot,
       started_at, changed_at, unit_id)
     SELECT gen_random_uuid(), id, 'SOP-12@1.0.0', 'bench', 'bench', 1, '{}', '{}', 'active', 0, '{}', now(), now(), unit_id FROM cases`,
  );
  await addRungs(waiting, new Date(Date.now() + 24 * 3_600_000).toISOString());
  await database.query('ANALYZE');
}

async function addRungs(count: number, firesAt: string): Promise<void> {
  await database.query(
    `INSERT INTO rungs (procedure_id, case_id, clock_id, level, notice, position, due_at, fires_at, shard)
     SELECT p.id, p.case_id, 'bench#' || n || $2, 'L1', 'deadline', 0, $2::timestamptz, $2::timestamptz, n % 1024
     FROM generate_series(1, $1) n JOIN (SELECT *, row_number() OVER () AS number FROM procedures) p ON p.number = 1 + n % $3`,
    [count, firesAt, cases],
  );
}
