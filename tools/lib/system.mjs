import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { keepRunning } from '../services/keep-running.mjs';
import { startMailSink } from '../services/mail-sink.mjs';
import { waitUntil } from '../services/ports.mjs';
import { ensureDatabase, startPostgres } from '../services/postgres.mjs';
import { startTemporal } from '../services/temporal.mjs';
import { secretOf } from './home.mjs';
import { Problem } from './problem.mjs';
import { capture } from './run.mjs';
import { supervise } from './supervise.mjs';

const NAMESPACE = 'sanad';

/**
 * @typedef {object} Start
 * @property {string} home
 * @property {number} port
 * @property {string} host
 * @property {'demo' | 'empty'} world
 * @property {Date | undefined} stoppedAt when this home's last run ended
 * @property {ReturnType<import('./progress.mjs').startProgress>} progress
 * @property {(() => unknown)[]} opened receives what must be stopped again
 * @property {(sentence: string) => void} giveUp
 */

/**
 * Starts servers, schema, API and worker, and fills a new database.
 * @param {Start} start
 * @returns {Promise<{ logins: string }>} what to tell the person about signing in
 */
export async function startSystem(start) {
  const { home, port, host, progress, opened, giveUp } = start;
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const servers = await progress.stage('PostgreSQL and Temporal answer', () => startServers(start));
  const env = await environmentOf(start, servers);
  await progress.stage('the schema is that of this version', () => runEntry('dist/src/migrate.js', [], env));
  if (start.world === 'demo') {
    const sink = await startMailSink({ databaseUrl: servers.databaseUrl });
    opened.push(sink.stop);
    env['SMTP_URL'] ||= sink.url;
    if (start.stoppedAt !== undefined) {
      await progress.stage('the fast clock goes on where it stopped', () =>
        runEntry('dist/src/demo/resume-clock.js', [/** @type {Date} */ (start.stoppedAt).toISOString()], env),
      );
    }
  }

  /** @type {(sentence: string) => void} */
  let stopWaiting = () => undefined;
  const gaveUp = new Promise((resolve) => (stopWaiting = resolve));
  const tell = {
    say: progress.say,
    giveUp: (/** @type {string} */ sentence) => (stopWaiting(sentence), giveUp(sentence)),
  };
  for (const [name, entry] of Object.entries({ worker: 'dist/src/worker.js', api: 'dist/src/main.js' })) {
    opened.push(supervise({ name, entry, env, logs, ...tell }).stop);
  }
  await progress.stage('API and worker answer', () =>
    waitUntil(() => isHealthy(`http://${host}:${port}/api/health`), {
      withinMs: 90_000,
      orUntil: gaveUp,
      what: 'The API',
    }),
  );
  const logins = await progress.stage(start.world === 'demo' ? 'the demo world is there' : 'the system is set up', () =>
    runEntry(start.world === 'demo' ? 'dist/src/demo/seed.js' : 'dist/src/demo/first-administrator.js', [], env),
  );
  return { logins: logins.trimEnd() };
}

/** Servers named in the settings are used; the others are started here and kept running. */
async function startServers(/** @type {Start} */ { home, progress, opened, giveUp }) {
  const tell = { say: progress.say, giveUp };
  const database = async () => {
    const given = process.env['DATABASE_URL'];
    if (given) return given;
    const { first, stop } = await keepRunning(
      'PostgreSQL',
      (port) => startPostgres({ home, ...(port && { port }) }),
      tell,
    );
    opened.push(stop);
    return ensureDatabase(first.url, 'sanad');
  };
  const temporal = async () => {
    const given = process.env['TEMPORAL_ADDRESS'];
    if (given) return given;
    const begin = (/** @type {number | undefined} */ port) =>
      startTemporal({ home, say: progress.say, namespaces: [NAMESPACE], ...(port && { port }) });
    const { first, stop } = await keepRunning('Temporal', begin, tell);
    opened.push(stop);
    return first.address;
  };
  // Both are waited for, so that a failure of one does not leave the other half started.
  const [postgres, server] = await Promise.allSettled([database(), temporal()]);
  if (postgres.status === 'rejected') throw postgres.reason;
  if (server.status === 'rejected') throw server.reason;
  return { databaseUrl: postgres.value, temporalAddress: server.value };
}

/** The environment of every part. @returns {Promise<NodeJS.ProcessEnv>} */
async function environmentOf(
  /** @type {Start} */ { home, port, host, world },
  /** @type {{ databaseUrl: string, temporalAddress: string }} */ servers,
) {
  const isDemo = world === 'demo';
  return {
    NODE_ENV: 'production',
    ...process.env,
    SANAD_HOME: home,
    SANAD_PORT: String(port),
    SANAD_HOST: host,
    SANAD_PUBLIC_URL: process.env['SANAD_PUBLIC_URL'] || `http://${host}:${port}`,
    DATABASE_URL: servers.databaseUrl,
    TEMPORAL_ADDRESS: servers.temporalAddress,
    TEMPORAL_NAMESPACE: process.env['TEMPORAL_NAMESPACE'] || NAMESPACE,
    SANAD_DEMO: isDemo ? '1' : '0',
    SANAD_CLOCK: process.env['SANAD_CLOCK'] || (isDemo ? 'fast' : 'real'),
    SANAD_MASTER_KEY: process.env['SANAD_MASTER_KEY'] || secretOf(home, 'master.key'),
    SANAD_SESSION_SECRET: process.env['SANAD_SESSION_SECRET'] || secretOf(home, 'session.secret'),
  };
}

/** Runs an entry of the product to its end and returns what it printed; its own message is the Problem when it fails. */
async function runEntry(
  /** @type {string} */ entry,
  /** @type {string[]} */ args,
  /** @type {NodeJS.ProcessEnv} */ env,
) {
  const { code, output } = await capture({ command: process.execPath, args: [entry, ...args] }, { env });
  if (code !== 0) throw new Problem(output.trim());
  return output;
}

async function isHealthy(/** @type {string} */ url) {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    return false;
  }
}
