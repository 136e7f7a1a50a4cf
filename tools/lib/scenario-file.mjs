import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { root } from './run.mjs';

/* Scenario files: sop-machines/scenarios/*.yaml, written by people. Whatever is wrong is said with its line. */

export const scenarioFolder = join(root, 'sop-machines/scenarios');

/** @returns {string[]} names of the files, such as `E03-referral-times-out-twice.yaml` */
export const scenarioNames = () =>
  readdirSync(scenarioFolder)
    .filter((name) => name.endsWith('.yaml'))
    .sort();

/**
 * Reads one scenario.
 * @template Scenario
 * @param {string} path
 * @param {{ safeParse: (value: unknown) => { success: true, data: Scenario } | { success: false, error: import('zod').ZodError } }} schema
 *   `Scenario` of workflows/scenarios
 * @returns {{ scenario: Scenario, lineOf: (step: number | null) => number }}
 * @throws Error naming file, line and what to write instead
 */
export function readScenario(path, schema) {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: true });
  const [wrong] = document.errors;
  if (wrong !== undefined) throw new Error(`${path}:${lines.linePos(wrong.pos[0]).line}: ${wrong.message}`);
  const lineAt = (/** @type {PropertyKey[]} */ keys) => {
    for (let known = keys.length; known >= 0; known--) {
      const node = /** @type {{ range?: number[] } | undefined} */ (document.getIn(keys.slice(0, known), true));
      const start = node?.range?.[0];
      if (start !== undefined) return lines.linePos(start).line;
    }
    return 1;
  };
  const read = schema.safeParse(document.toJS());
  if (!read.success) {
    const { path: place, message } = deepest(read.error.issues);
    throw new Error(`${path}:${lineAt(place)}: ${place.join('.') || 'the file'}: ${message}`);
  }
  return { scenario: read.data, lineOf: (step) => (step === null ? 1 : lineAt(['steps', step])) };
}

/**
 * The most telling issue: of a step that fits no kind of step, the kind that it comes nearest to.
 * @param {import('zod').core.$ZodIssue[]} issues
 * @returns {{ path: PropertyKey[], message: string }}
 */
function deepest(issues) {
  const [issue] = issues;
  if (issue === undefined) return { path: [], message: 'is not a scenario' };
  if (issue.code !== 'invalid_union') return issue;
  const kinds = issue.errors.filter(
    (one) => !one.some(({ code }) => code === 'unrecognized_keys' || code === 'invalid_type'),
  );
  const nearest = kinds[0] ?? issue.errors.sort((a, b) => a.length - b.length)[0] ?? [];
  const inner = deepest(nearest);
  return { path: [...issue.path, ...inner.path], message: inner.message };
}
