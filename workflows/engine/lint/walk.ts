import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { LintedState } from './finding.js';

/** A transition as XState keeps it. `target` undefined: none. */
export interface Transition {
  eventType: string;
  target?: readonly AnyStateNode[] | undefined;
  guard?: unknown;
  actions: readonly unknown[];
  reenter: boolean;
}

/** A built-in action of XState: a function that carries what it was made of. */
export interface BuiltIn {
  (): void;
  type: string;
  id?: unknown;
  sendId?: unknown;
  delay?: unknown;
  event?: unknown;
  to?: unknown;
  src?: unknown;
  input?: unknown;
  systemId?: string;
  assignment?: unknown;
  collect?: unknown;
  value?: unknown;
  actorRef?: unknown;
}

export const childrenOf = (node: AnyStateNode): AnyStateNode[] => Object.values(node.states) as AnyStateNode[];

export function nodesOf(machine: AnyStateMachine): AnyStateNode[] {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...childrenOf(node).flatMap(below)];
  return below(machine.root as AnyStateNode);
}

/** The state and what it lies in, inside out; the root last. */
export function lineOf(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node, ...lineOf(node.parent as AnyStateNode)] : [node];
}

export const isWithin = (node: AnyStateNode, outer: AnyStateNode): boolean => lineOf(node).includes(outer);

/** True when both can be active at once: one lies in the other, or they lie in two regions of a parallel state. */
export function mayMeet(a: AnyStateNode, b: AnyStateNode): boolean {
  if (isWithin(a, b) || isWithin(b, a)) return true;
  return lineOf(a).find((outer) => isWithin(b, outer))?.type === 'parallel';
}

export const pathOf = (node: AnyStateNode): string => node.path.join('.');

export const seen = (node: AnyStateNode): LintedState => ({
  path: pathOf(node),
  tags: lineOf(node).flatMap(({ tags }) => tags),
  meta: node.meta,
});

export const eventlessOf = (node: AnyStateNode): Transition[] => node.always ?? [];

/** Every transition but the initial one. */
export const transitionsOf = (node: AnyStateNode): Transition[] => [
  ...([...node.transitions.values()].flat() as unknown as Transition[]),
  ...eventlessOf(node),
];

/** A list of actions that runs as a whole. */
export interface ActionList {
  node: AnyStateNode;
  where: 'entry' | 'exit' | 'initial' | 'transition';
  actions: readonly unknown[];
  transition?: Transition;
}

export function actionListsOf(node: AnyStateNode): ActionList[] {
  const initial = node.type === 'compound' ? node.initial.actions : [];
  const lists: ActionList[] = [
    { node, where: 'entry', actions: node.entry },
    { node, where: 'exit', actions: node.exit },
    { node, where: 'initial', actions: initial },
    ...transitionsOf(node).map((transition) => ({
      node,
      where: 'transition' as const,
      actions: transition.actions,
      transition,
    })),
  ];
  return lists.map((list) => ({ ...list, actions: list.actions.filter((action) => !isOfAfter(action)) }));
}

export function isBuiltIn(action: unknown): action is BuiltIn {
  return typeof action === 'function' && 'resolve' in action;
}

/** What XState itself adds to entry and exit for `after`. */
function isOfAfter(action: unknown): boolean {
  if (!isBuiltIn(action)) return false;
  const id = action.type === 'xstate.cancel' ? action.sendId : action.id;
  return typeof id === 'string' && id.startsWith('xstate.after.');
}

/** The name of an action or guard that is written as a string or as `{ type }`. */
export function nameOf(written: unknown): string | undefined {
  if (typeof written === 'string') return written;
  const type = typeof written === 'object' && written !== null && 'type' in written ? written.type : undefined;
  return typeof type === 'string' ? type : undefined;
}

/** The built-in behind an action, written inline or under a name of the machine's `setup`. */
export function builtInOf(action: unknown, machine: AnyStateMachine): BuiltIn | undefined {
  const name = nameOf(action);
  const meant = name === undefined ? action : (machine.implementations.actions as Record<string, unknown>)[name];
  return isBuiltIn(meant) ? meant : undefined;
}

/** Names and functions in a guard, composites opened. */
export function guardParts(guard: unknown): unknown[] {
  if (typeof guard === 'function' && 'guards' in guard) return (guard.guards as unknown[]).flatMap(guardParts);
  return guard === undefined ? [] : [guard];
}

/** `stateIn` and the composites are functions of XState's own. */
export const isOwnGuard = (guard: unknown): boolean => typeof guard === 'function' && 'check' in guard;

/** The event of a send that is written as an object. */
export function fixedEventType(action: BuiltIn): string | undefined {
  return typeof action.event === 'function' ? undefined : nameOf(action.event);
}
