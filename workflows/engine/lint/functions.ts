import type { AnyStateNode } from 'xstate';
import type { Subject } from './finding.js';
import { actionListsOf, guardParts, isBuiltIn, isOwnGuard, nameOf, transitionsOf, type BuiltIn } from './walk.js';

/** A function that XState calls while it makes a step, and what for. */
export interface Called {
  node: AnyStateNode;
  what: string;
  call: (...given: never[]) => unknown;
}

const partsOfBuiltIn = ['assignment', 'event', 'delay', 'to', 'id', 'sendId', 'input', 'collect', 'value', 'actorRef'];

function functionsOfBuiltIn(action: BuiltIn, node: AnyStateNode, name?: string): Called[] {
  const kind = action.type.replace('xstate.', '');
  const what = name === undefined ? `'${kind}'` : `action '${name}'`;
  const parts = partsOfBuiltIn.flatMap((part): unknown[] => {
    const value = (action as unknown as Record<string, unknown>)[part];
    return part === 'assignment' && typeof value === 'object' ? (Object.values(value ?? {}) as unknown[]) : [value];
  });
  return parts.flatMap((part) => (isCallable(part) ? [{ node, what, call: part }] : []));
}

function isCallable(value: unknown): value is Called['call'] {
  return typeof value === 'function';
}

/** Where a name of `setup` is first used; the root when nowhere. */
function userOf({ machine, nodes }: Subject, kind: 'actions' | 'guards', name: string): AnyStateNode {
  const uses = (node: AnyStateNode): boolean =>
    kind === 'actions'
      ? actionListsOf(node).some(({ actions }) => actions.some((action) => nameOf(action) === name))
      : transitionsOf(node).some(({ guard }) => guardParts(guard).some((part) => nameOf(part) === name));
  return nodes.find(uses) ?? (machine.root as AnyStateNode);
}

/** Everything of the machine that is computed inside a step and must therefore give the same result at every replay. */
export function calledFunctions(subject: Subject): Called[] {
  const { machine, nodes } = subject;
  const root = machine.root as AnyStateNode;
  const { actions, guards, delays, actors } = machine.implementations as unknown as Record<
    'actions' | 'guards' | 'delays' | 'actors',
    Record<string, unknown>
  >;
  const named = Object.entries(guards).flatMap(([name, guard]) =>
    guardParts(guard).flatMap((part) =>
      isCallable(part) && !isOwnGuard(part)
        ? [{ node: userOf(subject, 'guards', name), what: `guard '${name}'`, call: part }]
        : [],
    ),
  );
  const builtIns = Object.entries(actions).flatMap(([name, action]) =>
    isBuiltIn(action) ? functionsOfBuiltIn(action, userOf(subject, 'actions', name), name) : [],
  );
  const waits = Object.entries(delays).flatMap(([name, delay]) =>
    isCallable(delay) ? [{ node: root, what: `delay '${name}'`, call: delay }] : [],
  );
  const reducers = Object.entries(actors).flatMap(([name, logic]) => {
    const { start, config } = (logic ?? {}) as { start?: unknown; config?: unknown };
    return start === undefined && isCallable(config) ? [{ node: root, what: `actor '${name}'`, call: config }] : [];
  });
  return [...contextOf(root), ...named, ...builtIns, ...waits, ...reducers, ...nodes.flatMap(inlineOf)];
}

function contextOf(root: AnyStateNode): Called[] {
  const { context } = root.config as { context?: unknown };
  return isCallable(context) ? [{ node: root, what: 'the context', call: context }] : [];
}

function inlineOf(node: AnyStateNode): Called[] {
  const guards = transitionsOf(node)
    .flatMap(({ guard }) => guardParts(guard))
    .flatMap((part) => (isCallable(part) && !isOwnGuard(part) ? [{ node, what: 'a guard', call: part }] : []));
  const written = actionListsOf(node).flatMap(({ actions }) => actions);
  const params = [...written, ...transitionsOf(node).flatMap(({ guard }) => guardParts(guard))].flatMap((one) => {
    const given = typeof one === 'object' && one !== null && 'params' in one ? one.params : undefined;
    return isCallable(given) ? [{ node, what: `the parameters of '${nameOf(one) ?? ''}'`, call: given }] : [];
  });
  const actions = written.flatMap((action) => (isBuiltIn(action) ? functionsOfBuiltIn(action, node) : []));
  const inputs = node.invoke.flatMap(({ id, input }) =>
    isCallable(input) ? [{ node, what: `the input of actor '${id}'`, call: input }] : [],
  );
  const output = isCallable(node.output) ? [{ node, what: 'the output', call: node.output }] : [];
  return [...guards, ...params, ...actions, ...inputs, ...output];
}
