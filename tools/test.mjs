// npm test: installs what is missing, starts PostgreSQL and Temporal once, runs jest with the arguments given, stops
// everything, and prints "N passed, N failed" alone on the last line.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { runTests } = await import('./lib/tests.mjs');
const { passed, failed, code } = await runTests(process.argv.slice(2));
console.log(`${passed} passed, ${failed} failed`);
process.exit(code);
