import { fork } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { eventually } from '../support/eventually.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf } from './support.js';

/* What fills a system at its first start, run as it is in production: the built entries, beside a running API. */

const root = join(import.meta.dirname, '../..');
let system: System;
let home: string;

beforeAll(async () => {
  system = await startSystem({ clock: 'fast' });
}, 120_000);
afterAll(async () => system?.stop(), 60_000);
beforeEach(async () => {
  await sql('TRUNCATE people, units, agencies, facts CASCADE');
  home = mkdtempSync(join(tmpdir(), 'sanad-first-start-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function sql<Row extends object>(text: string): Promise<Row[]> {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  return client
    .query<Row>(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
}

function run(entry: string): { ended: Promise<{ code: number | null; output: string }>; kill: () => void } {
  const child = fork(join(root, entry), [], {
    cwd: root,
    env: { ...process.env, ...system.env, SANAD_HOME: home },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<{ code: number | null; output: string }>((resolve) => {
    child.once('close', (code) => resolve({ code, output }));
  });
  return { ended, kill: () => child.kill('SIGKILL') };
}

it('an empty system has one administrator, whose secret is shown once and must be changed', async () => {
  const { code, output } = await run('dist/src/demo/first-administrator.js').ended;
  expect(code).toBe(0);
  const secret = /admin {2}(\S+) {2}one-time/.exec(output)?.[1] ?? '';
  const admin = await system.anonymous().signIn('admin', secret);
  expect(problemOf(await admin.get('/api/people'))).toMatchObject({ status: 403, code: 'PASSWORD_CHANGE_NEEDED' });
  const change = { current: secret, next: 'my-own-password-1' };
  expect((await admin.post('/api/sessions/password', change)).status).toBe(204);
  expect((await admin.get('/api/people')).status).toBe(200);
  const second = await run('dist/src/demo/first-administrator.js').ended;
  expect(second).toEqual({ code: 0, output: '' });
  expect(await sql('SELECT login FROM people')).toEqual([{ login: 'admin' }]);
}, 60_000);

it('a demo that was interrupted goes on where it stopped and makes nothing twice', async () => {
  const first = run('dist/src/demo/seed.js');
  await eventually(
    () => sql('SELECT 1 FROM journal'),
    (lines) => lines.length > 3,
  );
  first.kill();
  await first.ended;
  expect(await sql(`SELECT 1 FROM facts WHERE key = 'demo' AND value ->> 'complete' = 'true'`)).toEqual([]);
  const second = await run('dist/src/demo/seed.js').ended;
  expect(second).toMatchObject({ code: 0 });
  const cases = await sql<{ id: string }>('SELECT id FROM cases');
  expect(cases).toHaveLength(5);
  const sent = await sql<{ event_id: string }>(`SELECT event_id FROM journal WHERE by_kind = 'person'`);
  expect(new Set(sent.map(({ event_id }) => event_id)).size).toBe(sent.length);

  const third = await run('dist/src/demo/seed.js').ended;
  expect(third).toEqual(second);
  expect(await sql('SELECT id FROM cases')).toHaveLength(5);
  const file = join(home, 'demo-logins.json');
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const logins = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { password: string }>;
  await system.anonymous().signIn('officer', logins['officer']?.password ?? '');
}, 120_000);
