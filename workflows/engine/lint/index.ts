import type { AnyStateMachine } from 'xstate';
import { isMachine } from '../system.js';
import type { Finding, LintOptions, Rule, Subject } from './finding.js';
import { actorRules } from './rules/actors.js';
import { dataRules } from './rules/data.js';
import { functionRules } from './rules/functions.js';
import { loopRules } from './rules/loops.js';
import { nameRules } from './rules/names.js';
import { structureRules } from './rules/structure.js';
import { timerRules } from './rules/timers.js';
import { nodesOf, pathOf } from './walk.js';

export type { Finding, LintedState, LintOptions, Severity } from './finding.js';

/** Every rule; names are stable. */
export const rules: readonly Rule[] = [
  ...nameRules,
  ...functionRules,
  ...actorRules,
  ...timerRules,
  ...loopRules,
  ...structureRules,
  ...dataRules,
];

/**
 * Judges a machine and the child machines it names: what would make it unsafe to run for months, through restarts and
 * new versions. The source of its own functions is read as text; what they call elsewhere is not seen.
 */
export function lint(machine: AnyStateMachine, options: LintOptions = {}): Finding[] {
  const found = lintWithin(machine, machine.id, options, new Set());
  const once = new Map(found.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()];
}

function lintWithin(
  machine: AnyStateMachine,
  name: string,
  options: LintOptions,
  seen: Set<AnyStateMachine>,
): Finding[] {
  seen.add(machine);
  const subject: Subject = { machine, nodes: nodesOf(machine), options };
  const own = rules.flatMap((rule) =>
    rule.find(subject).map(({ node, reason, severity = rule.severity }) => ({
      rule: rule.name,
      severity,
      machine: name,
      state: pathOf(node),
      reason,
      remedy: rule.remedy,
    })),
  );
  // Inputs are those of the machine itself; its children are born with their own.
  const { inputs: _, ...forChildren } = options;
  const children = Object.values(machine.implementations.actors as Record<string, unknown>).filter(isMachine);
  return [
    ...own,
    ...children
      .filter((child) => !seen.has(child))
      .flatMap((child) => lintWithin(child, `${name} > ${child.id}`, forChildren, seen)),
  ];
}
