// npm run lint:machines [-- --json] [SOP-04 …] [path/to/built-module.js …]: judges every SOP's machine, or those named, or
// the machines that a built module exports. Findings of severity "error" end it with 1.
import { requireNode } from './lib/node-version.mjs';

requireNode();
const { existsSync } = await import('node:fs');
const { resolve } = await import('node:path');
const { pathToFileURL } = await import('node:url');
const { parseArgs } = await import('node:util');
const { ensureInstalled } = await import('./lib/install.mjs');
const { Problem } = await import('./lib/problem.mjs');
const { fail } = await import('./lib/run.mjs');

/** @typedef {import('./machine-lint/judge.mjs').Judged} Judged */

const { values, positionals } = parseArgs({ options: { json: { type: 'boolean' } }, allowPositionals: true });
const isModule = (/** @type {string} */ name) => /[.](m?js)$/.test(name);

try {
  await ensureInstalled({ say: console.error, stage: (_, work) => work() });
  const { built, readRegistry, sopsNamed } = await import('./sop/registry.mjs');
  const registry = await readRegistry();
  const { lint, rules } = await built('workflows/engine/lint/index.js');
  const { lintSop, sopRules } = await built('workflows/sop-lint/index.js');

  const modules = positionals.filter(isModule);
  const names = positionals.filter((name) => !isModule(name));
  const sops = modules.length > 0 && names.length === 0 ? [] : sopsNamed(registry, names);
  /** @type {Judged[]} */
  const judged = [
    ...sops.map((sop) => ({
      name: `${sop.id}@${sop.version}`,
      machine: sop.machine,
      isSop: true,
      lint: () => lintSop(sop),
    })),
    ...(await Promise.all(modules.map(machinesIn)))
      .flat()
      .map((machine) => ({ name: machine.id, machine, isSop: false, lint: () => lint(machine) })),
  ];
  const { judge } = await import('./machine-lint/judge.mjs');
  const { findings, rules: sourceRules } = judge(judged);

  const { table, summary } = await import('./machine-lint/report.mjs');
  if (values.json) console.log(JSON.stringify(findings, null, 2));
  else {
    if (findings.length > 0) console.log(`${table(findings)}\n`);
    const checked = rules.length + sourceRules.length + (sops.length > 0 ? sopRules.length : 0);
    console.log(`${judged.length} machines, ${checked} rules: ${summary(findings)}`);
  }
  process.exitCode = findings.some(({ severity }) => severity === 'error') ? 1 : 0;
} catch (error) {
  fail(error);
  process.exitCode = 2;
}

/** @param {string} path @returns {Promise<import('xstate').AnyStateMachine[]>} */
async function machinesIn(path) {
  const file = resolve(path);
  if (!existsSync(file)) throw new Problem(`There is no file ${path}.`);
  const machines = Object.values(await import(pathToFileURL(file).href)).filter(
    (value) => typeof value === 'object' && value !== null && 'root' in value && 'getInitialSnapshot' in value,
  );
  if (machines.length === 0) throw new Problem(`${path} exports no machine.`);
  return machines;
}
