import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { isAlive } from './home.mjs';

function parentOf(/** @type {number} */ pid) {
  try {
    if (process.platform === 'linux')
      return Number(readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1]);
    return Number(execFileSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' }));
  } catch {
    return 0;
  }
}

/**
 * Calls `then` once when the npm that runs this command is gone: it may be killed without a word to us, and with a shell
 * between it and us nothing else would tell.
 */
export function whenParentEnds(/** @type {() => void} */ then) {
  if (process.platform === 'win32' || process.env['npm_lifecycle_event'] === undefined) return;
  const shell = process.ppid;
  const watched = [shell, parentOf(shell)].filter((pid) => pid > 1);
  const watching = setInterval(() => {
    if (process.ppid === shell && watched.every(isAlive)) return;
    clearInterval(watching);
    then();
  }, 500);
  watching.unref();
}
