// npm run lint:machines [-- --json] [SOP-04 …] [path/to/built-module.js …]: judges every SOP's machine, or those named, or
// the machines that a built module exports. Findings of severity "error" end it with 1.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { existsSync } = await import('node:fs');
const { join, resolve } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { parseArgs } = await import('node:util');
const { ensureBuilt } = await import('./lib/build.mjs');
const { ensureInstalled } = await import('./lib/install.mjs');
const { Problem } = await import('./lib/problem.mjs');
const { fail, root } = await import('./lib/run.mjs');

/** @typedef {import('../workflows/engine/lint/index.js').Finding} Finding */
/** @typedef {import('../workflows/engine/lint/index.js').LintOptions} LintOptions */
/** @typedef {{ name: string, machine: import('xstate').AnyStateMachine, options: LintOptions }} Judged */

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const isModule = (/** @type {string} */ name) => /[.](m?js)$/.test(name);

/** Only the result goes to standard output when a program reads it. */
const say = (/** @type {string} */ line) => (values.json ? console.error(line) : console.log(line));
/** @type {ReturnType<typeof import('./lib/progress.mjs').startProgress>} */
const quiet = { say, stage: (_, work) => work() };

try {
  await ensureInstalled(quiet);
  await ensureBuilt(quiet, ['server']);
  const built = (/** @type {string} */ path) => import(pathToFileURL(join(root, 'dist', path)).href);
  const { lint, rules } = await built('workflows/engine/lint/index.js');
  const { sops } = await built('sop-machines/index.js');
  const { restingTag } = await built('sop-machines/kernel/deadlines.js');

  /** @type {[string, import('./machine-lint/sop-options.mjs').Sop][]} */
  const known = Object.entries(sops);
  const { sopOptions } = await import('./machine-lint/sop-options.mjs');
  /** @type {Judged[]} */
  const ofSops = known.map(([name, sop]) => ({ name, machine: sop.machine, options: sopOptions(sop, restingTag) }));
  const wanted = positionals.filter((name) => !isModule(name));
  const unknown = wanted.find((name) => !ofSops.some((sop) => isNamed(sop, name)));
  if (unknown !== undefined) {
    throw new Problem(`There is no SOP "${unknown}". Known: ${ofSops.map(({ name }) => name).join(', ')}.`);
  }
  const judged = [
    ...ofSops.filter((sop) => positionals.length === 0 || wanted.some((name) => isNamed(sop, name))),
    ...(await Promise.all(positionals.filter(isModule).map(machinesIn))).flat(),
  ];

  const { readSources } = await import('./machine-lint/program.mjs');
  const sources = readSources(
    root,
    judged.some((one) => ofSops.includes(one)) ? [join(root, 'sop-machines/index.ts')] : [],
  );
  const findings = judged.flatMap(({ name, machine, options }) => [
    .../** @type {Finding[]} */ (lint(machine, options)).map((finding) => ({
      ...finding,
      machine: finding.machine.replace(machine.id, name),
      ...sources.placeOf(finding),
    })),
    ...sources.judge(machine.id).map((finding) => ({ ...finding, machine: name })),
  ]);
  findings.sort((a, b) => a.severity.localeCompare(b.severity));

  const { table, summary } = await import('./machine-lint/report.mjs');
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    const coloured =
      process.env.NO_COLOR === undefined && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined);
    if (findings.length > 0) console.log(`${table(findings, coloured)}\n`);
    const checked = rules.length + sources.rules.length;
    console.log(`${judged.length} machines, ${checked} rules: ${summary(findings)}`);
  }
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  fail(error);
  process.exitCode = 2;
}

/** @param {Judged} sop @param {string} name with or without the version */
function isNamed(sop, name) {
  return sop.name === name || sop.name.split('@')[0] === name;
}

/** @param {string} path @returns {Promise<Judged[]>} */
async function machinesIn(path) {
  const file = resolve(path);
  if (!existsSync(file)) throw new Problem(`There is no file ${path}.`);
  const machines = Object.values(await import(pathToFileURL(file).href)).filter(
    (value) => typeof value === 'object' && value !== null && 'root' in value && 'getInitialSnapshot' in value,
  );
  if (machines.length === 0) throw new Problem(`${path} exports no machine.`);
  return machines.map((machine) => ({ name: machine.id, machine, options: {} }));
}
