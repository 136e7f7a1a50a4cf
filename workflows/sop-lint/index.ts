import { restingTag } from '../../sop-machines/kernel/deadlines.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { lint, type Finding, type LintOptions } from '../engine/lint/index.js';
import { deadlineRules, isHeard } from './deadlines.js';
import { effectRules } from './effects.js';
import { eventRules } from './events.js';
import type { SopRule } from './rule.js';
import { stateRules } from './states.js';
import { wordRules } from './words.js';

export type { SopRule } from './rule.js';

/** Rules of SOPs, beside those of every machine (`engine/lint`); names are stable. */
export const sopRules: readonly SopRule[] = [
  ...stateRules,
  ...deadlineRules,
  ...eventRules,
  ...effectRules,
  ...wordRules,
];

/**
 * What SOPs have agreed on, said to the lint of machines, which knows no SOP: every time is a deadline's record, its delay
 * in the machine is a placeholder that the ledger replaces, and a resting state says so by its tag.
 */
const optionsOf = ({ deadlines }: Sop): LintOptions => ({
  maxDelay: 0,
  hostDelays: deadlines.map(({ id }) => id),
  escalates: (id) => deadlines.some((one) => one.id === id && (one.ladder.length > 0 || !isHeard(one))),
  rests: ({ tags }) => tags.includes(restingTag),
});

/** Judges an SOP: its machine, and whether it leaves those who work by it without a word, a clock or a way on. */
export function lintSop(sop: Sop): Finding[] {
  const name = `${sop.id}@${sop.version}`;
  const own = sopRules.flatMap(({ name: rule, remedy, find }) =>
    find(sop).map(({ state = '', reason }): Finding => ({
      rule,
      severity: 'error',
      machine: name,
      state,
      reason,
      remedy,
    })),
  );
  const ofMachine = lint(sop.machine, optionsOf(sop)).map((finding) => ({
    ...finding,
    machine: finding.machine.replace(sop.machine.id, name),
  }));
  return [...ofMachine, ...own];
}
