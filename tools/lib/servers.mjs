import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../services/postgres.mjs';
import { startTemporal } from '../services/temporal.mjs';

/**
 * Runs work on a PostgreSQL and a Temporal server of its own, which end with it.
 * @template T
 * @param {ReturnType<import('./progress.mjs').startProgress>} progress
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work `env` names the servers, as tests know them
 * @returns {Promise<T>}
 */
export async function withServers(progress, work) {
  const home = mkdtempSync(join(tmpdir(), 'sanad-servers-'));
  chmodSync(home, 0o755);
  /** @type {{ stop: () => Promise<void> }[]} */
  const servers = [];
  // The terminal sends Ctrl-C to what runs here as well; the servers are stopped below.
  process.on('SIGINT', () => undefined);
  try {
    const postgres = await startPostgres({ home, durable: false });
    servers.push(postgres);
    const temporal = await startTemporal({ home, durable: false, say: progress.say });
    servers.push(temporal);
    return await work({ SANAD_TEST_DATABASE_URL: postgres.url, SANAD_TEST_TEMPORAL_ADDRESS: temporal.address });
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(home, { recursive: true, force: true });
  }
}
