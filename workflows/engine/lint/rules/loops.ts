import type { AnyStateNode } from 'xstate';
import type { Hit, Rule, Subject } from '../finding.js';
import {
  actionListsOf,
  builtInOf,
  eventlessOf,
  fixedEventType,
  isWithin,
  lineOf,
  pathOf,
  transitionsOf,
  type Transition,
} from '../walk.js';

const boundless: Rule = {
  name: 'no-iteration-limit',
  severity: 'error',
  remedy:
    "Add 'options: { maxIterations: 100 }': XState's own default is no limit, and a loop would take the worker with it.",
  find: ({ machine }) =>
    Number.isFinite(machine.options.maxIterations)
      ? []
      : [{ node: machine.root as AnyStateNode, reason: 'Nothing bounds how long one step may go on.' }],
};

function firstLeaf(node: AnyStateNode): AnyStateNode {
  const [first] = node.type === 'compound' ? (node.initial.target as AnyStateNode[]) : [];
  return first ? firstLeaf(first) : node;
}

/** The eventless transition that is taken when no guard holds. */
const certainOf = (leaf: AnyStateNode): Transition | undefined =>
  lineOf(leaf)
    .flatMap(eventlessOf)
    .find(({ guard }) => guard === undefined);

function changesContext(nodes: readonly AnyStateNode[], { machine }: Subject): boolean {
  return nodes
    .flatMap(actionListsOf)
    .flatMap(({ actions }) => actions)
    .some((action) => ['xstate.assign', 'xstate.enqueueActions'].includes(builtInOf(action, machine)?.type ?? ''));
}

/** The states through which eventless transitions lead from `leaf` back to it; none: they come to rest. */
function circleFrom(leaf: AnyStateNode): AnyStateNode[] {
  const passed = [leaf];
  for (let at = leaf; ;) {
    const next = certainOf(at);
    if (!next?.target) return next?.actions.length ? [at] : [];
    at = firstLeaf(next.target[0] ?? at);
    if (at === leaf) return passed;
    if (passed.includes(at)) return [];
    passed.push(at);
  }
}

const endlessAlways: Rule = {
  name: 'endless-always',
  severity: 'error',
  remedy: 'Break the circle: let one of its states wait for an event.',
  find: (subject) =>
    subject.nodes
      .filter((node) => node.type === 'atomic')
      .flatMap((leaf): Hit[] => {
        const circle = circleFrom(leaf);
        const isGuarded = circle.some((node) =>
          lineOf(node)
            .flatMap(eventlessOf)
            .some(({ guard }) => guard !== undefined),
        );
        if (circle.length === 0 || (isGuarded && changesContext(circle, subject))) return [];
        if (circle[0] !== [...circle].sort((a, b) => a.order - b.order)[0]) return [];
        const way = [...circle, leaf].map(pathOf).join(' → ');
        return [{ node: leaf, reason: `Eventless transitions never come to rest: ${way}.` }];
      }),
};

const endlessRaise: Rule = {
  name: 'endless-raise',
  severity: 'error',
  remedy: 'Raise the event under a guard, or with a delay.',
  find: ({ machine, nodes }) =>
    nodes.flatMap((node) =>
      transitionsOf(node)
        .filter(
          ({ guard, target }) =>
            guard === undefined && (target ?? [node]).some((to) => isWithin(to, node) || isWithin(node, to)),
        )
        .filter(({ eventType, actions, target, reenter }) => {
          const again = target !== undefined && reenter ? node.entry : [];
          return [...actions, ...again].some((action) => {
            const sent = builtInOf(action, machine);
            return sent?.type === 'xstate.raise' && sent.delay === undefined && fixedEventType(sent) === eventType;
          });
        })
        .map(({ eventType }) => ({ node, reason: `'${eventType}' raises itself again without end.` })),
    ),
};

export const loopRules = [boundless, endlessAlways, endlessRaise];
