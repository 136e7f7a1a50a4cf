// npm run build: builds what has changed, or only the parts named.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { startProgress } = await import('./lib/progress.mjs');
const { ensureBuilt } = await import('./lib/build.mjs');
const { fail } = await import('./lib/run.mjs');

const named = /** @type {import('./lib/build.mjs').Part[]} */ (process.argv.slice(2));
await ensureBuilt(startProgress(), named.length > 0 ? named : undefined).catch(fail);
