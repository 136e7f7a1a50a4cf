import { fromCallback, fromEventObservable, fromObservable, type AnyStateNode } from 'xstate';
import type { Hit, Rule, Subject } from '../finding.js';
import { isWithin, mayMeet } from '../walk.js';
import { builtInActions } from './names.js';

interface Actor {
  node: AnyStateNode;
  /** Undefined when the machine gives none. */
  id: string | undefined;
  systemId: string | undefined;
  spawned: boolean;
}

function actorsOf(subject: Subject): Actor[] {
  const invoked = subject.nodes.flatMap((node) =>
    ([node.config.invoke ?? []].flat() as { id?: string; systemId?: string }[]).map(({ id, systemId }) => ({
      node,
      id,
      systemId,
      spawned: false,
    })),
  );
  const spawned = builtInActions(subject)
    .filter(({ action }) => action.type === 'xstate.spawnChild' && typeof action.id !== 'function')
    .map(({ node, action }) => ({
      node,
      id: action.id as string | undefined,
      systemId: action.systemId,
      spawned: true,
    }));
  return [...invoked, ...spawned];
}

const missingActorId: Rule = {
  name: 'missing-actor-id',
  severity: 'error',
  remedy: 'Give it an id of its own; results, stops and migrations refer to it.',
  find: (subject) =>
    actorsOf(subject)
      .filter(({ id }) => id === undefined)
      .map(({ node, spawned }) => ({
        node,
        reason: spawned
          ? 'A spawned actor has no id and would be stored under the name "undefined".'
          : 'An invoked actor has no id and is called by its place, which another version may move.',
      })),
};

const duplicateActorId: Rule = {
  name: 'duplicate-actor-id',
  severity: 'error',
  remedy: 'Give actors that can live at the same time ids of their own.',
  find: (subject) => {
    const actors = actorsOf(subject);
    return actors.flatMap((actor, index) =>
      (['id', 'systemId'] as const).flatMap((kind) => {
        const other = actors
          .slice(0, index)
          .find(
            (earlier) =>
              actor[kind] !== undefined &&
              earlier[kind] === actor[kind] &&
              (earlier.spawned || actor.spawned || mayMeet(earlier.node, actor.node)),
          );
        return other
          ? [
              {
                node: actor.node,
                reason: `Two actors with the ${kind} '${actor[kind] ?? ''}' can live at the same time.`,
              },
            ]
          : [];
      }),
    );
  },
};

const neverCalled = { subscribe: () => ({ unsubscribe: () => undefined }) };

/** XState makes every logic of a kind from the same functions, by which it can be told. */
const kindsWithoutEnd = new Map(
  [fromCallback(() => undefined), fromObservable(() => neverCalled), fromEventObservable(() => neverCalled)].map(
    (logic, index) => [String(logic.transition), ['callback', 'observable', 'event observable'][index] ?? ''] as const,
  ),
);

const callbackLogic: Rule = {
  name: 'callback-logic',
  severity: 'error',
  remedy: 'Use promise logic (its result is an event), a child machine, or let the host send events.',
  find: ({ machine }) =>
    Object.entries(machine.implementations.actors as Record<string, { transition?: unknown } | undefined>).flatMap(
      ([name, logic]) => {
        const kind = kindsWithoutEnd.get(String(logic?.transition));
        const reason = `Actor '${name}' is ${kind} logic, which lives in the memory of one process and ends with it.`;
        return kind === undefined ? [] : [{ node: machine.root as AnyStateNode, reason }];
      },
    ),
};

const catchesErrors = (descriptor: string): boolean =>
  descriptor === '*' || descriptor === 'xstate.*' || descriptor === 'xstate.error.*';

/** True when a state that handles errors by a wildcard is asked before, or instead of, a handler of this very actor. */
function swallows(node: AnyStateNode, { node: owner, id }: Actor, nodes: readonly AnyStateNode[]): boolean {
  if (!mayMeet(node, owner)) return false;
  const handlers = nodes.filter((other) => other.transitions.has(`xstate.error.actor.${id ?? ''}`));
  // A handler at the wildcard's own state or inside it comes first; one in another region is asked as well.
  return !handlers.some((handler) => isWithin(handler, node) || !isWithin(node, handler));
}

const swallowedError: Rule = {
  name: 'swallowed-error',
  severity: 'error',
  remedy: "Handle the failure with 'onError', at or inside the state that has the wildcard.",
  find: (subject) =>
    subject.nodes.flatMap((node) =>
      [...node.transitions.keys()].filter(catchesErrors).flatMap((descriptor) =>
        actorsOf(subject)
          .filter((actor) => swallows(node, actor, subject.nodes))
          .map(({ id }): Hit => ({
            node,
            reason: `The wildcard '${descriptor}' takes the failure of actor '${id ?? 'without id'}' as if it were any event.`,
          })),
      ),
    ),
};

const unhandledError: Rule = {
  name: 'unhandled-error',
  severity: 'warning',
  remedy: "Give the actor an 'onError': work outside does fail.",
  find: ({ machine, nodes }) =>
    nodes.flatMap((node) =>
      node.invoke
        .filter(({ src }) => isOutside((machine.implementations.actors as Record<string, unknown>)[src as string]))
        .filter(
          ({ id }) =>
            !nodes.some((other) =>
              [...other.transitions.keys()].some((key) => key === `xstate.error.actor.${id}` || catchesErrors(key)),
            ),
        )
        .map(({ id }) => ({
          node,
          reason: `The failure of actor '${id}' would put the whole machine into status 'error'.`,
        })),
    ),
};

const isOutside = (logic: unknown): boolean =>
  typeof logic === 'object' && logic !== null && 'start' in logic && !('root' in logic);

export const actorRules = [missingActorId, duplicateActorId, callbackLogic, swallowedError, unhandledError];
