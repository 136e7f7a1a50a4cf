import { fork } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { tailOf } from '../services/guarded.mjs';
import { root } from './run.mjs';

const STOP_WITHIN_MS = 20_000;
/** A process that dies this often within a minute does not get better by starting it again. */
const DEATHS_PER_MINUTE = 5;

/**
 * @typedef {object} Supervised
 * @property {() => number | undefined} pid of the process that runs now
 * @property {() => Promise<void>} stop
 */

/**
 * Runs one entry of the product and starts it again whenever it dies.
 * The process has a group of its own (the order in which things stop is decided here, not by the terminal's Ctrl-C), and it
 * ends by itself when its channel to this process closes.
 * @param {object} what
 * @param {string} what.name for messages and the log's file name
 * @param {string} what.entry below the repository
 * @param {NodeJS.ProcessEnv} what.env
 * @param {string} what.logs folder
 * @param {(line: string) => void} what.say
 * @param {(sentence: string) => void} what.giveUp called once when it keeps dying
 * @returns {Supervised}
 */
export function supervise({ name, entry, env, logs, say, giveUp }) {
  const logFile = join(logs, `${name}.log`);
  let stopping = false;
  /** @type {number[]} */
  let deaths = [];
  /** @type {import('node:child_process').ChildProcess} */
  let child;

  const begin = () => {
    const log = openSync(logFile, 'a', 0o600);
    child = fork(join(root, entry), [], {
      cwd: root,
      env,
      detached: true,
      execArgv: [],
      stdio: ['ignore', log, log, 'ipc'],
    });
    child.once('exit', (code, signal) => {
      if (stopping) return;
      const now = Date.now();
      deaths = [...deaths.filter((at) => now - at < 60_000), now];
      const how = signal ?? `code ${code}`;
      if (deaths.length >= DEATHS_PER_MINUTE) {
        giveUp(`The ${name} keeps ending (${how}). The end of ${logFile}:\n${tailOf(logFile)}`);
        return;
      }
      say(`the ${name} ended (${how}); starting it again, nothing is lost`);
      setTimeout(begin, 200 * 2 ** deaths.length);
    });
  };
  begin();

  return {
    pid: () => child.pid,
    stop: () =>
      new Promise((resolve) => {
        stopping = true;
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        const late = setTimeout(() => child.kill('SIGKILL'), STOP_WITHIN_MS);
        child.once('exit', () => {
          clearTimeout(late);
          resolve();
        });
        child.kill('SIGTERM');
      }),
  };
}
