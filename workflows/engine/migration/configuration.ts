import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { childrenOf, isLeaf, nodesOf, pathOf } from './nodes.js';
import { problem, type MigrationPlan, type MigrationProblem } from './plan.js';

/** Where a plan leads from one path; undefined when it does not say. */
export function targetsOf(plan: MigrationPlan, path: string): readonly string[] | undefined {
  if (!Object.hasOwn(plan.states, path)) return undefined;
  const targets = plan.states[path] ?? [];
  return typeof targets === 'string' ? [targets] : targets;
}

/**
 * The state value that consists of exactly these leaves. A restored snapshot would be completed with initial states in
 * silence, without their entry and without their timers; so a leaf that is missing is a problem here.
 */
export function valueOf(
  machine: AnyStateMachine,
  leaves: readonly string[],
): { value: StateValue } | { problems: MigrationProblem[] } {
  const known = nodesOf(machine).filter(isLeaf).map(pathOf);
  const unknown = leaves.filter((path) => !known.includes(path));
  if (unknown.length > 0) {
    return {
      problems: unknown.map((path) =>
        problem(
          'STATE_UNKNOWN',
          path,
          `The new machine has no leaf state '${path}'. Name one of: ${known.join(', ')}.`,
        ),
      ),
    };
  }
  const problems: MigrationProblem[] = [];
  const value = valueBelow(machine.root, new Set(leaves), problems);
  return problems.length > 0 ? { problems } : { value };
}

function valueBelow(node: AnyStateNode, leaves: ReadonlySet<string>, problems: MigrationProblem[]): StateValue {
  const states = childrenOf(node).filter(({ type }) => type !== 'history');
  if (states.length === 0) return {};
  const chosen = states.filter((child) => holdsOneOf(child, leaves));
  const isComplete = node.type === 'parallel' ? chosen.length === states.length : chosen.length === 1;
  if (!isComplete) {
    const wanted = node.type === 'parallel' ? 'a leaf in each of its regions' : 'exactly one of its states';
    const names = states.map(({ key }) => key).join(', ');
    const found = chosen.map(({ key }) => key).join(', ') || 'none';
    const where = pathOf(node) || machineName(node);
    problems.push(
      problem('STATE_INCOMPLETE', where, `'${where}' needs ${wanted} (${names}); the plan gives ${found}.`),
    );
    return {};
  }
  const [only] = chosen;
  if (node.type !== 'parallel' && only !== undefined && isLeaf(only)) return only.key;
  return Object.fromEntries(chosen.map((child) => [child.key, valueBelow(child, leaves, problems)]));
}

const machineName = (node: AnyStateNode): string => node.machine.id;
const holdsOneOf = (node: AnyStateNode, leaves: ReadonlySet<string>): boolean =>
  leaves.has(pathOf(node)) || childrenOf(node).some((child) => holdsOneOf(child, leaves));

/** The leaves that a plan makes of the active ones, without repeats. */
export function mappedLeaves(
  plan: MigrationPlan,
  leaves: readonly string[],
): { leaves: string[] } | { problems: MigrationProblem[] } {
  const unmapped = leaves.filter((path) => targetsOf(plan, path) === undefined);
  if (unmapped.length > 0) {
    return {
      problems: unmapped.map((path) =>
        problem('STATE_UNMAPPED', path, `The plan does not say what becomes of '${path}'. Add it to 'states'.`),
      ),
    };
  }
  return { leaves: [...new Set(leaves.flatMap((path) => targetsOf(plan, path) ?? []))] };
}

/**
 * Every configuration that the structure of a machine allows (more than it can reach), as lists of leaves; at most
 * `most`, then the list ends.
 */
export function configurationsOf(machine: AnyStateMachine, most = 5_000): string[][] {
  return within(machine.root, most);
}

function within(node: AnyStateNode, most: number): string[][] {
  const states = childrenOf(node).filter(({ type }) => type !== 'history');
  if (states.length === 0) return isLeaf(node) ? [[pathOf(node)]] : [[]];
  if (node.type !== 'parallel') return states.flatMap((child) => within(child, most)).slice(0, most);
  return states.reduce<string[][]>(
    (rows, child) => rows.flatMap((row) => within(child, most).map((more) => [...row, ...more])).slice(0, most),
    [[]],
  );
}
