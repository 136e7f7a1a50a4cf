import type { AnyStateMachine } from 'xstate';
import { configurationsOf, mappedLeaves, targetsOf, valueOf } from './configuration.js';
import { historyTarget } from './history.js';
import { aftersOf, childrenOf, nodeAt, nodesOf, pathOf } from './nodes.js';
import { problem, type MigrationPlan, type MigrationProblem } from './plan.js';

/**
 * What is wrong with a plan whichever instance it meets: a state, history or clock that it does not name, or a
 * configuration that it does not lead to a complete one. Empty: the plan is total.
 */
export function checkMigration(from: AnyStateMachine, to: AnyStateMachine, plan: MigrationPlan): MigrationProblem[] {
  const problems = [...clockGaps(from, plan), ...strangers(from, plan)];
  for (const node of nodesOf(from).filter(({ type }) => type === 'history')) {
    const place = historyTarget(to, plan, pathOf(node), problems);
    const siblings = node.parent && node.history !== 'deep' && place ? childrenOf(node.parent) : [];
    const unnamed = siblings
      .filter(({ type }) => type !== 'history')
      .filter((one) => targetsOf(plan, pathOf(one)) === undefined);
    problems.push(
      ...unnamed.map((one) =>
        problem('STATE_UNMAPPED', pathOf(one), `A history may remember '${pathOf(one)}'; add it to 'states'.`),
      ),
    );
  }
  for (const leaves of configurationsOf(from).filter((configuration) => !hasEnded(from, configuration))) {
    const mapped = mappedLeaves(plan, leaves);
    const target = 'problems' in mapped ? mapped : valueOf(to, mapped.leaves);
    if ('problems' in target) problems.push(...target.problems);
  }
  const seen = new Set<string>();
  return problems.filter(({ code, at }) => !seen.has(`${code} ${at}`) && seen.add(`${code} ${at}`));
}

/** A machine in a final state of its root has ended and needs no place. */
const hasEnded = (machine: AnyStateMachine, leaves: readonly string[]): boolean =>
  machine.root.type !== 'parallel' &&
  leaves.some((path) => !path.includes('.') && nodeAt(machine, path)?.type === 'final');

const clockGaps = (from: AnyStateMachine, plan: MigrationPlan): MigrationProblem[] =>
  aftersOf(nodesOf(from))
    .map(({ node, key }) => ({ name: `${pathOf(node)}/${key}`, key }))
    .filter(({ name, key }) => plan.clocks?.[name] === undefined && plan.clocks?.[key] === undefined)
    .map(({ name }) =>
      problem('CLOCK_UNMAPPED', name, `The plan does not say what becomes of '${name}'. Add it to 'clocks'.`),
    );

/** A path that the old machine does not have is a slip of the pen, and the state that was meant is missing. */
const strangers = (from: AnyStateMachine, plan: MigrationPlan): MigrationProblem[] =>
  Object.keys(plan.states)
    .filter((path) => nodeAt(from, path) === undefined)
    .map((path) => problem('STATE_UNKNOWN', path, `The old machine has no state '${path}'.`));
