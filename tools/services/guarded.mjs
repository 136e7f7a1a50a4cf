import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} GuardedCommand
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {Record<string, string>} [env] added to this process's own
 * @property {number} [uid] on POSIX: run as this user
 * @property {number} [gid]
 * @property {string} logFile both outputs are appended to it
 * @property {NodeJS.Signals} stopSignal the server's signal for an orderly stop
 * @property {number} stopWithinMs after this long the stop is no longer orderly
 */

/**
 * @typedef {object} GuardedServer
 * @property {number} pid of the server itself, not of its guard
 * @property {Promise<string>} ended resolves with a sentence when the server is gone, whoever ended it
 * @property {() => Promise<void>} stop orderly stop; resolves when the server is gone
 * @property {() => Promise<void>} kill SIGKILL, for tests of what survives a crash
 */

const guardPath = fileURLToPath(new URL('guard.mjs', import.meta.url));

/** The last lines of a log, for an error message. */
export function tailOf(/** @type {string} */ file, lines = 12) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '';
  }
}

/**
 * Starts a server under a guard; see guard.mjs for why.
 * @param {GuardedCommand} guarded
 * @returns {Promise<GuardedServer>} rejects when the command cannot be started at all
 */
export function startGuarded(guarded) {
  const guard = fork(guardPath, [JSON.stringify(guarded)], {
    detached: true,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  /** @type {(sentence: string) => void} */
  let hasEnded;
  const ended = new Promise((resolve) => (hasEnded = resolve));
  return new Promise((resolve, reject) => {
    guard.on('error', reject);
    guard.on('exit', () => hasEnded('its guard is gone'));
    guard.on('message', (/** @type {any} */ message) => {
      if (message.failed !== undefined) reject(new Error(`${guarded.command}: ${message.failed}`));
      if (message.ended !== undefined)
        hasEnded(`it ended with ${message.ended.signal ?? `code ${message.ended.code}`}`);
      if (message.started === undefined) return;
      const pid = Number(message.started);
      const stop = async () => {
        if (guard.connected) guard.send({ stop: true });
        await ended;
      };
      const kill = async () => {
        process.kill(pid, 'SIGKILL');
        await ended;
      };
      resolve({ pid, ended, stop, kill });
    });
  });
}
