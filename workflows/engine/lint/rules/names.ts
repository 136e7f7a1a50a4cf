import type { AnyStateNode } from 'xstate';
import type { Hit, Rule, Subject } from '../finding.js';
import {
  actionListsOf,
  builtInOf,
  guardParts,
  isBuiltIn,
  isOwnGuard,
  nameOf,
  transitionsOf,
  type BuiltIn,
} from '../walk.js';

/** Every action that is written in the machine, with the state it stands in. */
export const writtenActions = ({ nodes }: Pick<Subject, 'nodes'>): { node: AnyStateNode; action: unknown }[] =>
  nodes.flatMap((node) => actionListsOf(node).flatMap(({ actions }) => actions.map((action) => ({ node, action }))));

/** Built-in actions, inline and behind names. */
export const builtInActions = ({ nodes, machine }: Subject): { node: AnyStateNode; action: BuiltIn }[] =>
  writtenActions({ nodes }).flatMap(({ node, action }) => {
    const builtIn = builtInOf(action, machine);
    return builtIn ? [{ node, action: builtIn }] : [];
  });

const implementations = ({ machine }: Subject, kind: 'actions' | 'guards' | 'delays' | 'actors'): object =>
  machine.implementations[kind];

const inlineAction: Rule = {
  name: 'inline-action',
  severity: 'error',
  remedy: "Name it under 'actions' of setup() and refer to it by that name.",
  find: (subject) =>
    writtenActions(subject)
      .filter(({ action }) => typeof action === 'function' && !isBuiltIn(action))
      .map(({ node, action }) => ({
        node,
        reason: `An action is a function without a stable name ('${(action as { name: string }).name || 'anonymous'}'), so that nobody can be asked to perform it.`,
      })),
};

const inlineGuard: Rule = {
  name: 'inline-guard',
  severity: 'error',
  remedy: "Name it under 'guards' of setup(), so that a refusal can say what is unmet.",
  find: ({ nodes }) =>
    nodes.flatMap((node) =>
      transitionsOf(node).flatMap(({ guard, eventType }) =>
        guardParts(guard)
          .filter((part) => typeof part === 'function' && !isOwnGuard(part))
          .map(() => ({ node, reason: `The guard of '${eventType || 'always'}' has no name.` })),
      ),
    ),
};

const inlineDelay: Rule = {
  name: 'inline-delay',
  severity: 'error',
  remedy: "Name the delay under 'delays' of setup() and refer to it by that name.",
  find: (subject) =>
    builtInActions(subject)
      .filter(({ action }) => typeof action.delay === 'function')
      .map(({ node, action }) => ({ node, reason: `The delay of a '${action.type.slice(7)}' is a function.` })),
};

const inlineActor: Rule = {
  name: 'inline-actor',
  severity: 'error',
  remedy: "Name the logic under 'actors' of setup(); only a name can be stored and found again after a restart.",
  find: (subject) => [
    ...subject.nodes.flatMap((node) => {
      const invoked = [node.config.invoke ?? []].flat() as { src: unknown }[];
      return invoked
        .filter(({ src }) => typeof src !== 'string')
        .map((): Hit => ({ node, reason: 'An invoked actor is given as logic instead of a name.' }));
    }),
    ...builtInActions(subject)
      .filter(({ action }) => action.type === 'xstate.spawnChild' && typeof action.src !== 'string')
      .map(({ node }): Hit => ({ node, reason: 'A spawned actor is given as logic instead of a name.' })),
  ],
};

/** Names that the machine uses, by what they must be defined under. */
function usedNames(
  subject: Subject,
): { kind: 'actions' | 'guards' | 'delays' | 'actors'; name: string; node: AnyStateNode }[] {
  const { nodes } = subject;
  return [
    ...writtenActions(subject).map(({ node, action }) => ({ kind: 'actions' as const, name: nameOf(action), node })),
    ...nodes.flatMap((node) =>
      transitionsOf(node)
        .flatMap(({ guard }) => guardParts(guard))
        .map((part) => ({ kind: 'guards' as const, name: nameOf(part), node })),
    ),
    ...nodes.flatMap((node) =>
      node.after.map(({ delay }) => ({
        kind: 'delays' as const,
        name: typeof delay === 'string' ? delay : undefined,
        node,
      })),
    ),
    ...builtInActions(subject).flatMap(({ node, action }) => [
      { kind: 'delays' as const, name: typeof action.delay === 'string' ? action.delay : undefined, node },
      {
        kind: 'actors' as const,
        name: action.type === 'xstate.spawnChild' && typeof action.src === 'string' ? action.src : undefined,
        node,
      },
    ]),
    ...nodes.flatMap((node) =>
      ([node.config.invoke ?? []].flat() as { src: unknown }[]).map(({ src }) => ({
        kind: 'actors' as const,
        name: typeof src === 'string' ? src : undefined,
        node,
      })),
    ),
  ].filter((use): use is ReturnType<typeof usedNames>[number] => use.name !== undefined);
}

const missingImplementation: Rule = {
  name: 'missing-implementation',
  severity: 'error',
  remedy: 'Define it in setup(); XState only warns, and goes on without it.',
  find: (subject) => {
    const asked = new Set<string>();
    return usedNames(subject).flatMap(({ kind, name, node }) => {
      const isPerformed = kind === 'actions' && (subject.options.hostActions ?? []).includes(name);
      const id = `${kind} ${name}`;
      if (isPerformed || asked.has(id) || Object.hasOwn(implementations(subject, kind), name)) return [];
      asked.add(id);
      const consequence = kind === 'delays' ? ' Its transition would be taken at once.' : '';
      return [{ node, reason: `The ${kind.slice(0, -1)} '${name}' is defined nowhere.${consequence}` }];
    });
  },
};

export const nameRules = [inlineAction, inlineGuard, inlineDelay, inlineActor, missingImplementation];
