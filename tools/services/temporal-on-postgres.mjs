import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Problem } from '../lib/problem.mjs';
import { buildWithGo } from './go-build.mjs';
import { startGuarded } from './guarded.mjs';
import { isPortFree } from './ports.mjs';
import { cacheRoot } from './temporal-server.mjs';
import { whenServing } from './temporal.mjs';

const run = promisify(execFile);

/** The server that the development server of tools/temporal/go.mod holds as well. */
const SERVER_VERSION = '1.29.1';

/** @type {Readonly<Record<'server' | 'sql', { what: string, source: string }>>} */
const programs = {
  server: { what: `the Temporal server ${SERVER_VERSION}`, source: 'go.temporal.io/server/cmd/server' },
  sql: { what: `Temporal's schema tool ${SERVER_VERSION}`, source: 'go.temporal.io/server/cmd/tools/sql' },
};

/** A program of the full server, built once and kept in the cache. */
async function program(/** @type {'server' | 'sql'} */ name, /** @type {(line: string) => void} */ say) {
  const folder = join(cacheRoot(), `temporal-server-${SERVER_VERSION}-${process.platform}-${process.arch}`);
  const place = join(folder, name);
  if (existsSync(place)) return place;
  mkdirSync(folder, { recursive: true });
  const target = `${place}.${process.pid}`;
  if (!(await buildWithGo({ ...programs[name], target, say })))
    throw new Problem('A Temporal server on PostgreSQL is built with Go 1.25 or newer, which is not here or failed.');
  renameSync(target, place);
  return place;
}

/**
 * Starts a full Temporal server that keeps its state in PostgreSQL, as a deployment does, on loopback ports of its own.
 * @param {object} options
 * @param {string} options.home folder that keeps `temporal-server/` (configuration) and `logs/`
 * @param {string} options.postgresUrl of a role that may make databases; `temporal` and `temporal_visibility` are made there
 * @param {(line: string) => void} options.say progress, when the server has to be built first
 * @returns {Promise<import('./temporal.mjs').TemporalServer>}
 */
export async function startTemporalOnPostgres({ home, postgresUrl, say }) {
  const sql = await program('sql', say);
  const command = await program('server', say);
  const database = new URL(postgresUrl);
  await makeSchema(sql, database);

  const config = join(home, 'temporal-server');
  const logs = join(home, 'logs');
  for (const folder of [config, logs]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  const port = await freeLowPort();
  writeFileSync(join(config, 'sanad.yaml'), JSON.stringify(await configuration(database, port)), { mode: 0o600 });
  const logFile = join(logs, 'temporal-server.log');
  const server = await startGuarded({
    command,
    args: ['--root', home, '--config', 'temporal-server', '--env', 'sanad', '--allow-no-auth', 'start'],
    cwd: home,
    logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 20_000,
  });
  return whenServing(server, port, logFile);
}

/** The server keeps its ports in a column of two bytes with a sign, and the ports that systems give away are above that. */
async function freeLowPort() {
  for (;;) {
    const port = 10_000 + Math.floor(Math.random() * 22_000);
    if (await isPortFree(port)) return port;
  }
}

/** Makes both databases; harmless when they are there already. */
async function makeSchema(/** @type {string} */ sql, /** @type {URL} */ { hostname, port, username, password }) {
  const env = { ...process.env, SQL_PASSWORD: decodeURIComponent(password) };
  const common = ['--plugin', 'postgres12', '--endpoint', hostname, '--port', port, '--user', username];
  for (const [name, schema] of [
    ['temporal', 'postgresql/v12/temporal'],
    ['temporal_visibility', 'postgresql/v12/visibility'],
  ]) {
    const tool = (/** @type {string[]} */ ...args) =>
      run(sql, [...common, '--database', String(name), ...args], { env });
    await tool('create-database');
    // Version 0.0 is written only into an empty database.
    await tool('setup-schema', '--version', '0.0').catch(() => undefined);
    await tool('update-schema', '--schema-name', String(schema));
  }
}

/** One node with all four services; the values that are not said are the server's own. */
async function configuration(/** @type {URL} */ database, /** @type {number} */ port) {
  const store = (/** @type {string} */ databaseName) => ({
    sql: {
      pluginName: 'postgres12',
      databaseName,
      connectAddr: database.host,
      connectProtocol: 'tcp',
      user: database.username,
      password: decodeURIComponent(database.password),
      maxConns: 20,
      maxIdleConns: 20,
      maxConnLifetime: '1h',
    },
  });
  const service = async (grpcPort = 0) => ({
    rpc: { grpcPort: grpcPort || (await freeLowPort()), membershipPort: await freeLowPort(), bindOnIP: '127.0.0.1' },
  });
  return {
    log: { stdout: true, level: 'error' },
    persistence: {
      defaultStore: 'default',
      visibilityStore: 'visibility',
      numHistoryShards: 4,
      datastores: { default: store('temporal'), visibility: store('temporal_visibility') },
    },
    global: { membership: { maxJoinDuration: '30s', broadcastAddress: '127.0.0.1' } },
    services: {
      frontend: await service(port),
      matching: await service(),
      history: await service(),
      worker: await service(),
    },
    clusterMetadata: {
      enableGlobalNamespace: false,
      failoverVersionIncrement: 10,
      masterClusterName: 'active',
      currentClusterName: 'active',
      clusterInformation: {
        active: { enabled: true, initialFailoverVersion: 1, rpcName: 'frontend', rpcAddress: `127.0.0.1:${port}` },
      },
    },
    dcRedirectionPolicy: { policy: 'noop' },
    publicClient: { hostPort: `127.0.0.1:${port}` },
  };
}
