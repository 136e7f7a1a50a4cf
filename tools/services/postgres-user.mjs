import { execFileSync } from 'node:child_process';
import { accessSync, constants, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../lib/problem.mjs';

/** PostgreSQL refuses to run as root. */
const isRoot = () => process.getuid?.() === 0;

const idOf = (/** @type {string} */ flag) =>
  Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }));

/** User and group `postgres`, made if the machine has none; undefined for an ordinary user, who needs no other. */
export function serverUser() {
  if (!isRoot()) return undefined;
  try {
    return { uid: idOf('-u'), gid: idOf('-g') };
  } catch {
    try {
      execFileSync('groupadd', ['--force', 'postgres'], { stdio: 'ignore' });
      execFileSync('useradd', ['-g', 'postgres', 'postgres'], { stdio: 'ignore' });
      return { uid: idOf('-u'), gid: idOf('-g') };
    } catch {
      throw new Problem(
        'PostgreSQL does not run as root, and a user "postgres" could not be made.\n' +
          'Run as an ordinary user, make that user yourself (useradd postgres), or set DATABASE_URL to a server you have.',
      );
    }
  }
}

/** Whether another user can walk down to `path`; false below, say, /root (0700). */
function isReachable(/** @type {string} */ path) {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(folder) && (statSync(folder).mode & 0o001) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

/** A place below /var/lib that user `postgres` can reach, standing for `path`. */
function placeFor(/** @type {string} */ path) {
  const place = join(
    '/var/lib/sanad',
    `${basename(path)}-${createHash('sha256').update(path).digest('hex').slice(0, 12)}`,
  );
  mkdirSync(place, { recursive: true, mode: 0o755 });
  return place;
}

/**
 * Where data and programs must be so that the server's user reaches them.
 * @param {{ dataDir: string, nativeDir: string, user: { uid: number, gid: number } | undefined }} wanted
 */
export function reachablePlaces({ dataDir, nativeDir, user }) {
  if (user === undefined) return { dataDir, nativeDir };
  const data = isReachable(dirname(dataDir)) ? dataDir : join(placeFor(dirname(dataDir)), basename(dataDir));
  const native = isReachable(nativeDir) ? nativeDir : join(placeFor(nativeDir), 'native');
  if (native !== nativeDir && !existsSync(join(native, 'bin', 'postgres'))) {
    cpSync(nativeDir, native, { recursive: true, verbatimSymlinks: true });
  }
  return { dataDir: data, nativeDir: native };
}

/** Throws a Problem when `folder` cannot be written. */
export function assertWritable(/** @type {string} */ folder) {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Problem(
      `${folder} cannot be written (${/** @type {NodeJS.ErrnoException} */ (error).code}).\n` +
        'Set SANAD_HOME to a folder of your own with free space.',
    );
  }
}
