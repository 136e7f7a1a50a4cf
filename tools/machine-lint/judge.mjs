import { join } from 'node:path';
import { root } from '../lib/run.mjs';
import { readSources } from './program.mjs';

/** @typedef {import('../../workflows/engine/lint/index.js').Finding} Finding */
/**
 * @typedef {object} Judged
 * @property {string} name under which findings stand
 * @property {import('xstate').AnyStateMachine} machine
 * @property {boolean} isSop its sources are in this repository
 * @property {() => Finding[]} lint
 */

/**
 * What is found in these machines and in their sources, errors first, each with the place where it is written.
 * @param {readonly Judged[]} judged
 * @returns {{ findings: Finding[], rules: readonly string[] }} `rules`: those of sources
 */
export function judge(judged) {
  const sources = readSources(root, judged.some(({ isSop }) => isSop) ? [join(root, 'sop-machines/index.ts')] : []);
  const findings = judged.flatMap(({ name, machine, lint }) => [
    ...lint().map((finding) => ({
      ...finding,
      ...sources.placeOf({ ...finding, machine: finding.machine.replace(name, machine.id) }),
    })),
    ...sources.judge(machine.id).map((finding) => ({ ...finding, machine: name })),
  ]);
  return { findings: findings.sort((a, b) => a.severity.localeCompare(b.severity)), rules: sources.rules };
}
