// npm run bench -- NAME [arguments]: runs bench/NAME.ts on servers of its own; without a name it lists them.
// A start brings its own servers and needs the web too, faults its own to kill, engine-step none; the others get theirs here.
// With --on-postgres the Temporal server keeps its state in PostgreSQL, as in a deployment (built with Go the first time).
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } = await import('node:fs');
const { spawn } = await import('node:child_process');
const { tmpdir } = await import('node:os');
const { join } = await import('node:path');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { startProgress } = await import('./lib/progress.mjs');
const { fail, root } = await import('./lib/run.mjs');
const { startPostgres } = await import('./services/postgres.mjs');
const { startTemporal } = await import('./services/temporal.mjs');

const { startTemporalOnPostgres } = await import('./services/temporal-on-postgres.mjs');

const onPostgres = process.argv.includes('--on-postgres');
const [name, ...args] = process.argv.slice(2).filter((argument) => argument !== '--on-postgres');
const isStart = name === 'start';
const needsServers = !isStart && name !== 'engine-step' && name !== 'faults';
const names = readdirSync(join(root, 'bench'))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.slice(0, -3));

if (name === undefined || !names.includes(name)) {
  console.log(`npm run bench -- NAME [--on-postgres], with NAME one of: ${names.join(', ')}`);
  process.exit(name === undefined ? 0 : 1);
}

const home = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
chmodSync(home, 0o755);
/** @type {{ stop: () => Promise<void> }[]} */
const servers = [];
process.on('SIGINT', () => undefined);
try {
  const progress = startProgress();
  await ensureInstalled(progress);
  await ensureBuilt(progress, isStart ? undefined : ['server', 'workflows']);
  const env = { ...process.env };
  if (needsServers) {
    // A figure that matters is measured with the safety that production has.
    const postgres = await startPostgres({ home });
    servers.push(postgres);
    const { say } = progress;
    const temporal = onPostgres
      ? await startTemporalOnPostgres({ home, postgresUrl: postgres.url, say })
      : await startTemporal({ home, say });
    servers.push(temporal);
    Object.assign(env, { SANAD_TEST_DATABASE_URL: postgres.url, SANAD_TEST_TEMPORAL_ADDRESS: temporal.address });
  }
  const entry = join(root, 'dist/bench', `${name}.js`);
  if (!existsSync(entry)) throw new Error(`${entry} was not built`);
  const child = spawn(process.execPath, [entry, ...args], { cwd: root, env, stdio: 'inherit' });
  process.exitCode = await new Promise((resolve) => child.on('close', (code) => resolve(code ?? 1)));
} catch (error) {
  fail(error);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(home, { recursive: true, force: true });
}
