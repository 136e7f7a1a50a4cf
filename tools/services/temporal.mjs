import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../lib/problem.mjs';
import { startGuarded, tailOf } from './guarded.mjs';
import { freePort, waitUntil } from './ports.mjs';
import { findTemporalCli } from './temporal-server.mjs';

/**
 * @typedef {object} TemporalServer
 * @property {string} address host:port of the front end
 * @property {number} port
 * @property {number} pid
 * @property {Promise<string>} ended
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} kill
 */

/**
 * Starts a Temporal server on loopback ports of its own.
 * @param {object} options
 * @param {string} options.home folder that keeps `temporal.db` and `logs/`
 * @param {(line: string) => void} options.say progress, when the server has to be built first
 * @param {boolean} [options.durable] false keeps everything in memory (tests only)
 * @param {number} [options.port] chosen free by default
 * @param {string[]} [options.namespaces] made at launch
 * @returns {Promise<TemporalServer>} throws a Problem with the ways out when no server can be found or started
 */
export async function startTemporal({ home, say, durable = true, port, namespaces = [] }) {
  const command = await findTemporalCli(say);
  const logs = join(home, 'logs');
  mkdirSync(logs, { recursive: true, mode: 0o700 });
  const chosen = port ?? (await freePort());
  const args = ['server', 'start-dev', '--headless', '--ip', '127.0.0.1', '--port', String(chosen)];
  args.push(
    '--http-port',
    String(await freePort()),
    '--metrics-port',
    String(await freePort()),
    '--log-level',
    'error',
  );
  // The server looks for its own new tasks at most 20 times a second for each history shard, and this one has a single
  // shard: two looks for an event made ten events a second the most, and each answer wait for 100 ms.
  for (const queue of ['transfer', 'timer', 'visibility']) {
    args.push('--dynamic-config-value', `history.${queue}ProcessorMaxPollRPS=1000`);
  }
  for (const namespace of namespaces) args.push('--namespace', namespace);
  if (durable) {
    // SQLite's own default rewrites a rollback journal at every commit. A write-ahead log that is flushed at every commit
    // (FULL) is as safe against a power cut, with a third of the flushes.
    args.push('--db-filename', join(home, 'temporal.db'));
    args.push('--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=FULL');
  }
  const logFile = join(logs, 'temporal.log');
  const server = await startGuarded({
    command,
    args,
    cwd: home,
    logFile,
    stopSignal: 'SIGTERM',
    stopWithinMs: 15_000,
  });
  return whenServing(server, chosen, logFile);
}

/**
 * Waits until a started server answers; one that does not is stopped.
 * @param {import('./guarded.mjs').GuardedServer} server
 * @param {number} port of its front end
 * @param {string} logFile its end is in the message of the Problem
 * @returns {Promise<TemporalServer>}
 */
export async function whenServing(server, port, logFile) {
  const address = `127.0.0.1:${port}`;
  try {
    await waitUntil(() => serves(address), { withinMs: 60_000, orUntil: server.ended, what: 'The Temporal server' });
  } catch (error) {
    await server.stop();
    throw new Problem(`${/** @type {Error} */ (error).message}. The end of ${logFile}:\n${tailOf(logFile)}`);
  }
  return { address, port, ...server };
}

/** Whether the workflow service at `address` is healthy. */
async function serves(/** @type {string} */ address) {
  const { Connection } = await import('@temporalio/client');
  try {
    const connection = await Connection.connect({ address, connectTimeout: '2 s' });
    await connection.close();
    return true;
  } catch {
    return false;
  }
}
