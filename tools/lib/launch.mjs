import { join } from 'node:path';
import { asProblem, lastRun, takeHome, worldOf } from './home.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { whenParentEnds } from './parents.mjs';
import { Problem } from './problem.mjs';
import { startProgress } from './progress.mjs';
import { fail } from './run.mjs';
import { readStartSettings } from './settings.mjs';
import { startSystem } from './system.mjs';
import { isPortFree } from '../services/ports.mjs';

/**
 * Starts everything and stays until it is told to end: by Ctrl-C, SIGTERM, SIGHUP, the end of npm, or a part that cannot be kept running.
 * @param {{ empty: boolean }} options
 */
export async function launch({ empty }) {
  const progress = startProgress();
  /** What has been started, oldest first; it is stopped in the other order. @type {(() => unknown)[]} */
  const opened = [];
  /** @type {Promise<void> | undefined} */
  let ending;
  const end = (/** @type {number} */ code) =>
    (ending ??= (async () => {
      for (const close of opened.reverse()) await close();
      process.exit(code);
    })());
  const endBecause = (/** @type {string} */ reason) => {
    if (ending === undefined) progress.say(`${reason}: stopping, everything is kept`);
    void end(0);
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => endBecause(signal));
  whenParentEnds(() => endBecause('npm is gone'));
  const giveUp = (/** @type {string} */ sentence) => {
    fail(new Problem(sentence));
    void end(1);
  };

  try {
    const { home, port, host } = readStartSettings();
    await assertPortFree(port, host);
    opened.push(takeHome(home, `http://${host}:${port}`));
    const world = worldOf(home, empty || process.env['SANAD_DEMO'] === '0');
    await ensureInstalled(progress);
    await ensureBuilt(progress);
    const run = lastRun(home);
    const system = await startSystem({ home, port, host, world, stoppedAt: run.before, progress, opened, giveUp });
    const keeping = run.keep();
    opened.push(() => clearInterval(keeping));
    console.log(`\n${system.logins}\n`);
    console.log(
      `State is kept in ${home}; logs in ${join(home, 'logs')}. Ctrl-C stops everything, "npm start" goes on.`,
    );
    console.log(`ready http://${host}:${port}`);
  } catch (error) {
    if (ending === undefined) fail(asProblem(error, process.env['SANAD_HOME'] || '.sanad'));
    await end(1);
  }
}

async function assertPortFree(/** @type {number} */ port, /** @type {string} */ host) {
  const isFree = await isPortFree(port, host).catch((/** @type {NodeJS.ErrnoException} */ error) => {
    throw new Problem(
      `Port ${port} on ${host} cannot be used (${error.code}). Choose another: SANAD_PORT=3001 npm start`,
    );
  });
  if (isFree) return;
  throw new Problem(
    `Port ${port} is taken by another program.\n` +
      'Stop it, or choose another port: SANAD_PORT=3001 npm start (a second instance also needs its own SANAD_HOME)',
  );
}
