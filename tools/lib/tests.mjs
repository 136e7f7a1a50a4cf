import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { startProgress } from './progress.mjs';
import { capture, fail, root } from './run.mjs';
import { startPostgres } from '../services/postgres.mjs';
import { startTemporal } from '../services/temporal.mjs';

const jest = [
  '--experimental-vm-modules',
  '--disable-warning=ExperimentalWarning',
  join(root, 'node_modules/jest/bin/jest.js'),
];

/** Which test files jest would run, relative to the repository. */
async function listTests(/** @type {string[]} */ args) {
  const { output } = await capture({ command: process.execPath, args: [...jest, '--listTests', ...args] });
  return output
    .split('\n')
    .filter((line) => line.startsWith(root))
    .map((line) => relative(root, line).split(sep).join('/'));
}

/** Runs jest in the foreground; resolves with its exit code. */
function runJest(/** @type {string[]} */ args, /** @type {NodeJS.ProcessEnv} */ env) {
  const child = spawn(process.execPath, [...jest, ...args], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const forward = () => child.kill('SIGTERM');
  process.once('SIGTERM', forward);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.removeListener('SIGTERM', forward);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs the tests that `args` select (paths and jest options; all by default), with real servers when one of them needs any.
 * @param {string[]} args
 * @returns {Promise<{ passed: number, failed: number, code: number }>} `failed` counts a file that could not run as one
 */
export async function runTests(args) {
  const progress = startProgress();
  const home = mkdtempSync(join(tmpdir(), 'sanad-test-'));
  chmodSync(home, 0o755);
  const results = join(home, 'results.json');
  /** @type {{ stop: () => Promise<void> }[]} */
  const servers = [];
  // The terminal sends Ctrl-C to jest as well: it ends by itself, and what was started here is stopped below.
  process.on('SIGINT', () => undefined);
  try {
    await ensureInstalled(progress);
    const files = await listTests(args);
    /** @type {NodeJS.ProcessEnv} */
    const env = { ...process.env };
    if (files.some((file) => file.startsWith('test/'))) {
      await ensureBuilt(
        progress,
        files.some((file) => file.startsWith('test/web/')) ? undefined : ['server', 'workflows'],
      );
      const postgres = await startPostgres({ home, durable: false });
      servers.push(postgres);
      const temporal = await startTemporal({ home, durable: false, say: progress.say });
      servers.push(temporal);
      progress.say(`PostgreSQL on port ${postgres.port}, Temporal on ${temporal.address}`);
      Object.assign(env, { SANAD_TEST_DATABASE_URL: postgres.url, SANAD_TEST_TEMPORAL_ADDRESS: temporal.address });
    }
    const code = await runJest([...args, '--json', `--outputFile=${results}`, '--forceExit'], env);
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests } = JSON.parse(
      readFileSync(results, 'utf8'),
    );
    if (numPendingTests > 0) progress.say(`${numPendingTests} skipped`);
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed, code: failed > 0 ? 1 : code };
  } catch (error) {
    fail(error);
    return { passed: 0, failed: 1, code: 1 };
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    rmSync(home, { recursive: true, force: true });
  }
}
