import type { AnyStateNode } from 'xstate';
import type { Rule, Subject } from '../finding.js';
import { activeWith, Reach } from '../reach.js';
import { eventlessOf, lineOf, pathOf, seen, transitionsOf } from '../walk.js';

const known = new WeakMap<AnyStateNode, Reach>();
function reachOf({ machine }: Subject): Reach {
  const root = machine.root as AnyStateNode;
  const reach = known.get(root) ?? new Reach(root);
  known.set(root, reach);
  return reach;
}

/** States in which the machine can stand still. */
const standing = (subject: Subject): AnyStateNode[] =>
  subject.nodes.filter((node) => node.type === 'atomic' && node.parent && reachOf(subject).states.has(node));

const moves = (node: AnyStateNode): boolean => transitionsOf(node).some(({ target }) => target !== undefined);

const unreachableState: Rule = {
  name: 'unreachable-state',
  severity: 'error',
  remedy: 'Remove the state, or the transition to it is missing.',
  find: (subject) =>
    subject.nodes
      .filter((node) => node.type !== 'history' && !reachOf(subject).states.has(node))
      .filter((node) => node.parent && reachOf(subject).states.has(node.parent as AnyStateNode))
      .map((node) => ({ node, reason: 'No transition leads here.' })),
};

const unreachableDone: Rule = {
  name: 'unreachable-done',
  severity: 'error',
  remedy: 'Make a state inside final, or leave out `onDone`.',
  find: (subject) =>
    subject.nodes
      .filter((node) => node.config.onDone !== undefined && reachOf(subject).states.has(node))
      .filter((node) => !reachOf(subject).canFinish(node))
      .map((node) => ({ node, reason: 'It waits for its own end, but nothing inside can come to one.' })),
};

const deadEnd: Rule = {
  name: 'dead-end',
  severity: 'error',
  remedy: 'Give it a way on, make it final, or declare that the machine rests here.',
  find: (subject) =>
    standing(subject)
      .filter((node) => !lineOf(node).some(moves) && !subject.options.rests?.(seen(node)))
      .map((node) =>
        lineOf(node).some(({ type }) => type === 'parallel')
          ? { node, reason: 'This region can never leave the state.', severity: 'warning' as const }
          : { node, reason: 'Nothing leads out of it, and it is not final: the machine stands here for ever.' },
      ),
};

const unreachableEnd: Rule = {
  name: 'unreachable-end',
  severity: 'error',
  remedy: 'Give it a way to a final state.',
  find: (subject) => {
    const root = subject.machine.root as AnyStateNode;
    const reach = reachOf(subject);
    if (!reach.canFinish(root)) return [];
    return standing(subject)
      .filter((node) => lineOf(node).some(moves) && !subject.options.rests?.(seen(node)))
      .filter((node) => !new Reach(root, activeWith(node, reach.states)).canFinish(root))
      .map((node) => ({ node, reason: 'From here no way leads to the end of the machine.' }));
  },
};

const endless: Rule = {
  name: 'endless',
  severity: 'warning',
  remedy: 'Give the machine a final state, or declare where it rests, or that it serves until it is stopped.',
  find: (subject) => {
    const root = subject.machine.root as AnyStateNode;
    const rests = standing(subject).some((node) => subject.options.rests?.(seen(node)));
    if (rests || subject.options.endless || reachOf(subject).canFinish(root)) return [];
    return [{ node: root, reason: 'It can never come to an end; its history and storage are kept for ever.' }];
  },
};

const shadowedTransition: Rule = {
  name: 'shadowed-transition',
  severity: 'error',
  remedy: 'Put the transition without a guard last.',
  find: ({ nodes }) =>
    nodes.flatMap((node) =>
      [...node.transitions.entries(), ['always', eventlessOf(node)] as const]
        .filter(([, candidates]) => candidates.slice(0, -1).some(({ guard }) => guard === undefined))
        .map(([event]) => ({
          node,
          reason: `A transition for '${event}' stands behind one without a guard and is never taken.`,
        })),
    ),
};

const anchorWithoutId: Rule = {
  name: 'anchor-without-id',
  severity: 'error',
  remedy: "Give the state an explicit 'id': a plan of migration must find it also when it has moved.",
  find: ({
    nodes,
    options: { isAnchor = (state) => (state.meta as { anchor?: unknown } | undefined)?.anchor === true },
  }) =>
    nodes
      .filter((node) => node.parent && node.config.id === undefined && isAnchor(seen(node)))
      .map((node) => ({ node, reason: `Migrations refer to '${pathOf(node)}', but it has no id.` })),
};

export const structureRules = [
  unreachableState,
  unreachableDone,
  deadEnd,
  unreachableEnd,
  endless,
  shadowedTransition,
  anchorWithoutId,
];
