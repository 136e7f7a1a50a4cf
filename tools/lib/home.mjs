import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from './problem.mjs';

/** Whether a process lives; a foreign one (EPERM) does. */
export function isAlive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** A process number may have been given to another program since. */
function isInstance(/** @type {number} */ pid) {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('start.mjs');
  } catch {
    return false;
  }
}

/**
 * Takes the state folder for this process, so that two instances never run on the same data.
 * @param {string} home
 * @param {string} url where this instance will be reached
 * @returns {() => void} gives it back
 */
export function takeHome(home, url) {
  try {
    // Others may pass through, not look: as root, PostgreSQL runs as a user of its own.
    mkdirSync(home, { recursive: true, mode: 0o711 });
    const lock = join(home, 'instance.lock');
    if (existsSync(lock)) {
      const [pid, at] = readFileSync(lock, 'utf8').split('\n');
      if (isInstance(Number(pid))) {
        throw new Problem(
          `${home} is in use by another instance (process ${pid}, ${at}).\n` +
            'Stop that one, or start this one beside it: SANAD_HOME=.sanad-2 SANAD_PORT=3001 npm start',
        );
      }
      rmSync(lock);
    }
    writeFileSync(lock, `${process.pid}\n${url}\n`, { flag: 'wx', mode: 0o600 });
    return () => rmSync(lock, { force: true });
  } catch (error) {
    throw asProblem(error, home);
  }
}

/** What a person can do about a folder that cannot be written. */
export function asProblem(/** @type {any} */ error, /** @type {string} */ folder) {
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') {
    return new Problem(`The disk of ${folder} is full. Free some space or set SANAD_HOME to a folder on another disk.`);
  }
  if (['EACCES', 'EROFS', 'ENOTDIR', 'EEXIST', 'EPERM'].includes(error.code)) {
    return new Problem(`${folder} cannot be written (${error.code}). Set SANAD_HOME to a folder of your own.`);
  }
  return error;
}

/**
 * Demo or empty: decided at the first start and kept, because a demo world must never turn into a real one.
 * @param {string} home
 * @param {boolean} wantsEmpty
 * @returns {'demo' | 'empty'}
 */
export function worldOf(home, wantsEmpty) {
  const file = join(home, 'world');
  if (!existsSync(file)) {
    const world = wantsEmpty ? 'empty' : 'demo';
    writeFileSync(file, world, { mode: 0o600 });
    return world;
  }
  const world = readFileSync(file, 'utf8') === 'empty' ? 'empty' : 'demo';
  if (wantsEmpty && world === 'demo') {
    throw new Problem(
      `${home} holds the demo world.\nGive the empty system a folder of its own: SANAD_HOME=.sanad-real npm start -- --empty`,
    );
  }
  return world;
}

/** A secret of 32 random bytes in base64, made once and readable by the owner only. */
export function secretOf(/** @type {string} */ home, /** @type {string} */ name) {
  const file = join(home, name);
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}

/**
 * Keeps the instant at which this instance was last running, also through a power cut.
 * @param {string} home
 * @returns {{ before: Date | undefined, keep: () => NodeJS.Timeout }} `before`: when the last run ended
 */
export function lastRun(home) {
  const file = join(home, 'last-running');
  const before = existsSync(file) ? statSync(file).mtime : undefined;
  const touch = () => {
    const now = new Date();
    if (existsSync(file)) utimesSync(file, now, now);
    else writeFileSync(file, '', { mode: 0o600 });
  };
  return {
    before,
    keep: () => {
      touch();
      return setInterval(touch, 1000);
    },
  };
}
