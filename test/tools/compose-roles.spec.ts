import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { randomBytes, randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readCompose } from '../support/compose.js';
import { eventually } from '../support/eventually.js';
import { populate, testPassword } from '../support/people.js';
import { emptyDatabase, type FreshDatabase, temporalAddress } from '../support/services.js';
import { report } from '../api/support.js';

/*
 * The product's roles of docker-compose.yml as plain processes: commands, environment, health check and number of workers
 * are read from the file itself, secrets from files. Only what Docker gives is put in its place: the names of the servers,
 * the folder of the secrets, a free port, and a Temporal server of the test run for the image.
 */

const { services } = readCompose(readFileSync('docker-compose.yml', 'utf8'));
const entrypoint = JSON.parse(/^ENTRYPOINT (\[.*\])$/m.exec(readFileSync('Dockerfile', 'utf8'))![1]!) as string[];
const folder = mkdtempSync(join(tmpdir(), 'sanad-compose-'));
const secrets = join(folder, 'secrets');
let database: FreshDatabase;
let port: string;

/** What Compose makes of `${NAME:-default}` when NAME is not set. */
const withDefaults = (text: string): string => text.replace(/\$\{[A-Z_]+:-([^}]*)\}/g, '$1').replaceAll('$$', '$');
const inPlace = (text: string): string =>
  withDefaults(text)
    .replace('/run/secrets', secrets)
    .replace('temporal:7233', temporalAddress())
    .replaceAll('3000', port);

function environmentOf(role: string): NodeJS.ProcessEnv {
  const given = Object.entries(services[role]!.environment ?? {}).map(([name, value]) => [name, inPlace(value)]);
  // Nothing else of this machine reaches the process; NODE_ENV is the image's.
  return { PATH: process.env['PATH'], NODE_ENV: 'production', ...Object.fromEntries(given) };
}

/** A role, started again as its `restart` says until it is stopped. */
class Role {
  private child: ChildProcess;
  private readonly chunks: string[] = [];
  private stopped = false;
  /** Exit code of the first life. */
  readonly ended: Promise<number | null>;

  constructor(
    private readonly role: string,
    private readonly command: readonly string[],
  ) {
    this.child = this.begin();
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    roles.push(this);
  }

  get log(): string {
    return this.chunks.join('');
  }

  /** As a power cut; it does not come back. */
  kill(): void {
    this.stopped = true;
    this.child.kill('SIGKILL');
  }

  private begin(): ChildProcess {
    const [program = '', ...args] = this.command.map(inPlace);
    const child = spawn(program, args, { env: environmentOf(this.role), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => this.chunks.push(chunk.toString()));
    child.once('close', () => {
      if (!this.stopped && services[this.role]!.restart === 'unless-stopped') this.child = this.begin();
    });
    return child;
  }
}
const roles: Role[] = [];
const start = (role: string): Role => new Role(role, [...entrypoint, ...(services[role]!.command as string[])]);
/** The health check of a role, run once beside it. */
function checkHealth(role: string): Promise<number | null> {
  const [kind, program = '', ...args] = services[role]!.healthcheck!.test as string[];
  expect(kind).toBe('CMD');
  const child = spawn(program, args.map(inPlace), { env: environmentOf(role), stdio: 'ignore' });
  return new Promise((resolve) => child.once('close', resolve));
}

beforeAll(async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = String((server.address() as AddressInfo).port);
  server.close();
  database = await emptyDatabase();
  mkdirSync(secrets);
  writeFileSync(join(secrets, 'database_url'), `${database.url}\n`);
  for (const name of ['master_key', 'session_secret'])
    writeFileSync(join(secrets, name), randomBytes(32).toString('base64'));
  writeFileSync(join(secrets, 'smtp_url'), 'smtp://mail.invalid:25');
}, 30_000);
afterAll(async () => {
  for (const role of roles) role.kill();
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** A browser behind the proxy: it speaks TLS with the proxy, which says so. */
async function browser(login: string) {
  const site = withDefaults(services['api']!.environment!['SANAD_PUBLIC_URL']!);
  const headers = { 'content-type': 'application/json', 'x-forwarded-proto': 'https', origin: site };
  const url = `http://127.0.0.1:${port}`;
  const body = JSON.stringify({ login, password: testPassword });
  const signedIn = await fetch(`${url}/api/sessions`, { method: 'POST', headers, body });
  const cookie = signedIn.headers.getSetCookie()[0] ?? '';
  expect([signedIn.status, cookie]).toEqual([200, expect.stringContaining('Secure')]);
  return async (method: string, path: string, sent?: object) => {
    const answer = await fetch(url + path, {
      method,
      headers: { ...headers, cookie: cookie.split(';')[0]!, 'idempotency-key': randomUUID() },
      ...(sent === undefined ? {} : { body: JSON.stringify(sent) }),
    });
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> };
  };
}

describe('The roles of docker-compose.yml', () => {
  it('the migration job makes the schema and ends well, and again finds it made', async () => {
    const first = start('migrate');
    expect([await first.ended, first.log]).toEqual([0, expect.stringContaining('applied 0001-people')]);
    const second = start('migrate');
    expect([await second.ended, second.log]).toEqual([0, 'schema is up to date\n']);
  }, 60_000);

  it('API and workers become healthy, an event goes through, and on one worker as well', async () => {
    await populate(database.url);
    start('api');
    const workers = Array.from({ length: services['worker']!.deploy!.replicas }, () => start('worker'));
    expect(workers).toHaveLength(2);
    await eventually(
      () => checkHealth('api'),
      (code) => code === 0,
      { withinMs: 90_000, everyMs: 1_000 },
    );
    for (const worker of workers) {
      await eventually(
        async () => worker.log,
        (text) => text.includes('worker is ready'),
        { withinMs: 120_000 },
      );
    }
    const ask = await browser('officer');
    const occurredAt = new Date(Date.now() - 60_000).toISOString();
    const registered = await ask('POST', '/api/cases', { occurredAt, fields: report });
    expect(registered).toMatchObject({ status: 201 });
    const intakeOf = async () => {
      const { body } = await ask('GET', `/api/cases/${String(registered.body['caseId'])}`);
      return (body['procedures'] as { id: string; sop: string }[]).find(({ sop }) => sop.startsWith('SOP-01@'))?.id;
    };
    const intake = await eventually(intakeOf, Boolean, { withinMs: 30_000 });
    const send = (type: string, fields: object) =>
      ask('POST', `/api/procedures/${intake}/events`, { type, occurredAt: new Date().toISOString(), fields });
    expect(await send('SAFETY_CONFIRMED', {})).toMatchObject({ status: 200 });
    workers[0]!.kill();
    const triage = {
      priority: 'routine',
      classification: 'tip',
      placeOfAct: 'federal',
      flagrant: false,
      childInvolved: false,
    };
    expect(await send('TRIAGED', triage)).toMatchObject({ status: 200 });
  }, 300_000);

  it('each has a secret for every setting that is read from a file, and no secret stands in the file itself', () => {
    for (const role of ['migrate', 'api', 'worker']) {
      const { environment = {}, secrets: given = [] } = services[role]!;
      const files = Object.entries(environment).filter(([name]) => name.endsWith('_FILE'));
      expect(files.map(([, path]) => path.replace('/run/secrets/', '')).sort()).toEqual([...given].sort());
      expect(Object.keys(environment)).not.toEqual(expect.arrayContaining(['SANAD_MASTER_KEY']));
    }
  });
});
