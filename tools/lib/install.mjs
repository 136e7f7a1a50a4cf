import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, npm, root } from './run.mjs';

const packagesOf = (/** @type {string} */ file) => JSON.parse(readFileSync(join(root, file), 'utf8')).packages;

/** Whether node_modules holds what the lock says; packages of other platforms may be absent. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false;
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(([path, wanted]) => {
    if (path === '' || wanted.link === true) return true;
    const have = present[path];
    if (have === undefined) return wanted.optional === true || wanted.peer === true;
    return have.version === wanted.version;
  });
}

/** Installs with the lock when node_modules is missing or is not what the lock says. */
export async function ensureInstalled(
  /** @type {ReturnType<import('./progress.mjs').startProgress>} */ { say, stage },
) {
  if (isInstalled()) return;
  say('installing the packages of package-lock.json; this takes about 2 minutes, once');
  await stage('packages installed', () =>
    mustRun(
      npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']),
      'The packages could not be installed. Check the network, the space on the disk and the messages below, then run the same command again.',
    ),
  );
}
