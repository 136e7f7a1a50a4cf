import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { targetsOf } from './configuration.js';
import { isLeaf, nodeAt, nodesOf, pathOf } from './nodes.js';
import { problem, type MigrationPlan, type MigrationProblem } from './plan.js';

/** History as a persisted snapshot has it: by id of the history state, the ids of what was left. */
export type StoredHistory = Readonly<Record<string, readonly { id: string }[]>>;

/** What the new machine remembers of what the old one remembered. Problems are added to the list. */
export function mappedHistory(
  from: AnyStateMachine,
  to: AnyStateMachine,
  plan: MigrationPlan,
  stored: StoredHistory,
  problems: MigrationProblem[],
): StoredHistory {
  const result: Record<string, { id: string }[]> = {};
  for (const [id, remembered] of Object.entries(stored)) {
    const old = nodesOf(from).find((node) => node.id === id);
    const place = old && historyTarget(to, plan, pathOf(old), problems);
    if (!place) continue;
    const left = remembered.flatMap((entry) => nodesOf(from).filter((node) => node.id === entry.id));
    result[place.id] = left.flatMap((node) => rememberedAs(to, plan, place, pathOf(node), problems));
  }
  return result;
}

/** The history state of the new machine that takes over; undefined when what was remembered is forgotten. */
export function historyTarget(
  to: AnyStateMachine,
  plan: MigrationPlan,
  path: string,
  problems: MigrationProblem[],
): AnyStateNode | undefined {
  const target = plan.history?.[path];
  if (target === null) return undefined;
  if (target === undefined) {
    problems.push(
      problem(
        'HISTORY_UNMAPPED',
        path,
        `The plan does not say what becomes of the history '${path}'. Add it to 'history'.`,
      ),
    );
    return undefined;
  }
  const node = nodeAt(to, target);
  if (node?.type === 'history') return node;
  problems.push(problem('HISTORY_UNKNOWN', path, `The new machine has no history state '${target}'.`));
  return undefined;
}

function rememberedAs(
  to: AnyStateMachine,
  plan: MigrationPlan,
  place: AnyStateNode,
  path: string,
  problems: MigrationProblem[],
): { id: string }[] {
  const targets = targetsOf(plan, path);
  if (targets === undefined) {
    problems.push(problem('STATE_UNMAPPED', path, `The history remembers '${path}'; add it to 'states'.`));
    return [];
  }
  return targets.flatMap((target) => {
    const node = nodeAt(to, target);
    const fits = node !== undefined && (place.history === 'deep' ? isBelow(node, place) : node.parent === place.parent);
    if (fits) return [{ id: node.id }];
    const kind = place.history === 'deep' ? 'a leaf below' : 'a state directly in';
    const region = place.parent ? pathOf(place.parent) || place.machine.id : place.machine.id;
    problems.push(
      problem('HISTORY_UNKNOWN', path, `'${target}' is not ${kind} '${region}', which '${pathOf(place)}' remembers.`),
    );
    return [];
  });
}

const isBelow = (node: AnyStateNode, place: AnyStateNode): boolean =>
  isLeaf(node) && (place.parent?.path ?? []).every((key, index) => node.path[index] === key);
