import { styleText } from 'node:util';

/** @typedef {import('../../workflows/engine/lint/index.js').Finding} Finding */

const colours = /** @type {const} */ ({ error: 'red', warning: 'yellow', dim: 'dim', bold: 'bold' });

/**
 * Findings as people read them: one block each, the columns aligned; coloured where a terminal shows it.
 * @param {readonly Finding[]} findings
 */
export function table(findings) {
  const paint = (/** @type {keyof typeof colours} */ colour, /** @type {string} */ text) =>
    styleText(colours[colour], text);
  const widthOf = (/** @type {(finding: Finding) => string} */ of) => Math.max(0, ...findings.map((f) => of(f).length));
  const machineWidth = widthOf(({ machine }) => machine);
  const stateWidth = widthOf(({ state }) => stateIn(state));
  return findings
    .map(({ rule, severity, machine, state, reason, remedy, file }) =>
      [
        `${paint(severity, severity.padEnd(7))}  ${machine.padEnd(machineWidth)}  ${stateIn(state).padEnd(stateWidth)}  ${paint('bold', rule)}`,
        `         ${reason}`,
        `         ${remedy}`,
        ...(file === undefined ? [] : [paint('dim', `         ${file}`)]),
      ].join('\n'),
    )
    .join('\n\n');
}

const stateIn = (/** @type {string} */ state) => (state === '' ? '(machine)' : state);

/** @param {readonly Finding[]} findings */
export function summary(findings) {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return `${errors} errors, ${findings.length - errors} warnings`;
}
