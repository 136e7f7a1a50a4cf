import { expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Finding } from '../../workflows/engine/lint/index.js';
import { root } from '../../tools/lib/run.mjs';
import { lamp } from './fixtures/unsafe-machine.mjs';

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}
const lint = async (...args: string[]): Promise<Ended> => {
  try {
    const said = await promisify(execFile)(process.execPath, ['tools/lint-machines.mjs', ...args], { cwd: root });
    return { code: 0, ...said };
  } catch (error) {
    return error as Ended;
  }
};
const unsafe = 'test/tools/fixtures/unsafe-machine.mjs';

test('every SOP is safe to run for months', async () => {
  const { code, stdout } = await lint();
  expect(stdout).toMatch(/^\d+ machines, \d+ rules: 0 errors, \d+ warnings$/m);
  expect(code).toBe(0);
});

test('an unsafe machine of a built module is refused, each finding with its state, reason and remedy', async () => {
  const { code, stdout } = await lint('--json', unsafe);
  expect(code).toBe(1);
  const found = JSON.parse(stdout) as Finding[];
  expect(found.map(({ rule, machine, state, severity }) => `${severity} ${rule} ${machine} ${state}`).sort()).toEqual([
    `error dead-end ${lamp.id} lit`,
    'error inline-guard lamp dark',
    'error no-iteration-limit lamp ',
    'error unsteady-function lamp dark',
    'warning endless lamp ',
  ]);
  for (const { reason, remedy } of found) expect(reason.length * remedy.length).toBeGreaterThan(0);
});

test('people read a table, with colours when they ask for them', async () => {
  const { stdout } = await lint(unsafe);
  expect(stdout).toMatch(/^error {4}lamp {2}lit {8}dead-end$/m);
  expect(stdout).toMatch(/^1 machines, \d+ rules: 4 errors, 1 warnings$/m);
});

test('an unknown SOP, a missing file and a module without a machine are told apart', async () => {
  const answers = await Promise.all([lint('SOP-77'), lint('nowhere.mjs'), lint('tools/lib/problem.mjs')]);
  expect(answers.map(({ code }) => code)).toEqual([2, 2, 2]);
  expect(answers[0]?.stderr).toContain('Known: SOP-00@');
  expect(answers[1]?.stderr).toContain('There is no file nowhere.mjs');
  expect(answers[2]?.stderr).toContain('exports no machine');
});
