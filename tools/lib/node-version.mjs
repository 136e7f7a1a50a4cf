// Read before anything else is loaded: this file must parse on any Node version that knows modules.
import { readFileSync } from 'node:fs';

const { engines } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const isAtLeast = (/** @type {number[]} */ have, /** @type {number[]} */ wanted) => {
  const differing = wanted.findIndex((part, index) => part !== have[index]);
  return differing === -1 || Number(have[differing]) > Number(wanted[differing]);
};

/** Whether `version` (20.19.0) fits a range made of `^a.b.c`, `>=a.b.c` and `||`, which is all that package.json uses. */
export function fits(/** @type {string} */ version, /** @type {string} */ range) {
  const have = version.split('.').map(Number);
  return range.split('||').some((/** @type {string} */ part) => {
    const wanted = part
      .trim()
      .replace(/^(\^|>=)/, '')
      .split('.')
      .map(Number);
    return isAtLeast(have, wanted) && (part.trim().startsWith('>=') || have[0] === wanted[0]);
  });
}

/** Ends the process with one message when this Node cannot run Sanad. */
export function requireNode() {
  if (fits(process.versions.node, engines.node)) return;
  console.error(
    `Sanad needs Node ${engines.node}; this is ${process.versions.node}.\n` +
      'Install Node 22 (https://nodejs.org, or "nvm install 22") and run the same command again.',
  );
  process.exit(1);
}
