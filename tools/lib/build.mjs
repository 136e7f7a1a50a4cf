import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun, npm, root } from './run.mjs';

const node = (/** @type {string[]} */ ...args) => ({ command: process.execPath, args });

/**
 * What is built, from what, and the file that shows it is there. Types are judged by `npm run check`, so that a start
 * does not wait for it.
 */
const parts = {
  server: {
    inputs: [
      'src',
      'workflows',
      'sop-machines',
      'bench',
      'test/support',
      'test/histories/recorder',
      'tsconfig.json',
      'tsconfig.build.json',
      'package-lock.json',
    ],
    result: 'dist/src/main.js',
    commands: [node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--noCheck')],
  },
  workflows: {
    inputs: ['workflows', 'sop-machines', 'src/temporal', 'package-lock.json'],
    result: 'dist/workflow-bundle.js',
    commands: [node('dist/src/temporal/bundle.js')],
  },
  web: {
    inputs: [
      'web/src',
      'web/public',
      'web/index.html',
      'web/vite.config.ts',
      'web/package.json',
      'sop-machines',
      'package-lock.json',
    ],
    result: 'web/dist/index.html',
    commands: [npm(['run', 'build', '-w', 'web'])],
  },
};

/** @typedef {keyof typeof parts} Part */

/** Names, sizes and times of all files below `path`. */
function* filesOf(/** @type {string} */ path) {
  const place = join(root, path);
  if (!existsSync(place)) return;
  const found = statSync(place);
  if (found.isFile()) yield `${path} ${found.size} ${found.mtimeMs}`;
  else
    for (const entry of readdirSync(place, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || entry.name.includes('.spec.')) continue;
      const { size, mtimeMs } = statSync(join(entry.parentPath, entry.name));
      yield `${join(entry.parentPath, entry.name)} ${size} ${mtimeMs}`;
    }
}

const fingerprint = (/** @type {string[]} */ inputs) =>
  createHash('sha256')
    .update(
      inputs
        .flatMap((input) => [...filesOf(input)])
        .sort()
        .join('\n'),
    )
    .digest('hex');

/**
 * Builds the parts whose sources changed since they were built.
 * @param {ReturnType<import('./progress.mjs').startProgress>} progress
 * @param {Part[]} wanted in the order given
 */
export async function ensureBuilt({ stage, say }, wanted = ['server', 'workflows', 'web']) {
  for (const name of wanted) {
    const { inputs, result, commands } = parts[name];
    const stamp = join(root, 'node_modules/.cache/sanad', `${name}.stamp`);
    const now = fingerprint(inputs);
    if (existsSync(join(root, result)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    const said = await stage(`${name} built`, async () => {
      let output = '';
      for (const command of commands) output += await mustRun(command, `The ${name} could not be built:`);
      return output.trim();
    });
    // How large the bundle of the workflows is; the tools of the other parts say more than anybody reads.
    if (name === 'workflows' && said !== '') say(said);
    mkdirSync(join(stamp, '..'), { recursive: true });
    writeFileSync(stamp, now);
  }
}
