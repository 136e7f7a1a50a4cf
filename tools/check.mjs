// npm run check: everything that must hold before a change goes in, with one table at the end.
// "npm run check -- format lint" runs only the parts named.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { ensureInstalled } = await import('./lib/install.mjs');
const { startProgress } = await import('./lib/progress.mjs');
const { capture, npm } = await import('./lib/run.mjs');
const { runTests } = await import('./lib/tests.mjs');

const byNpm =
  (/** @type {string[]} */ ...args) =>
  async () => {
    const { code, output } = await capture(npm(args));
    return { isGood: code === 0, note: code === 0 ? '' : output.trim() };
  };
/** @type {Record<string, () => Promise<{ isGood: boolean, note: string }>>} */
const parts = {
  format: byNpm('exec', '--', 'prettier', '--check', '--log-level=warn', '.'),
  types: byNpm('run', '--silent', 'types'),
  lint: byNpm('run', '--silent', 'lint'),
  machines: byNpm('run', '--silent', 'lint:machines'),
  deps: byNpm('run', '--silent', 'deps'),
  unused: byNpm('run', '--silent', 'unused'),
  tests: async () => {
    const { passed, failed, code } = await runTests([]);
    return { isGood: code === 0, note: `${passed} passed, ${failed} failed` };
  },
};

const named = process.argv.slice(2);
const unknown = named.find((name) => parts[name] === undefined);
if (unknown !== undefined) {
  console.error(`npm run check does not know "${unknown}". Its parts: ${Object.keys(parts).join(', ')}.`);
  process.exit(1);
}

const progress = startProgress();
await ensureInstalled(progress);
const results = [];
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  const { isGood, note } = await progress.stage(
    name,
    /** @type {() => Promise<{ isGood: boolean, note: string }>} */ (parts[name]),
  );
  if (!isGood) console.log(note);
  results.push({ name, isGood, note: name === 'tests' ? note : '' });
}
console.log('');
for (const { name, isGood, note } of results) console.log(`${isGood ? 'ok    ' : 'FAILED'}  ${name.padEnd(8)}${note}`);
const failed = results.filter(({ isGood }) => !isGood).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
