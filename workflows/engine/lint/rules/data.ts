import type { AnyStateNode } from 'xstate';
import type { Hit, Rule, Subject } from '../finding.js';
import { toJson } from '../../json.js';
import { start } from '../../step.js';
import { builtInActions, writtenActions } from './names.js';
import { fixedEventType, nameOf } from '../walk.js';

function problemOf(value: unknown, path: string): string | undefined {
  try {
    toJson(value, path);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Data that is written in the machine, with a name for messages. */
function fixedData(subject: Subject): { node: AnyStateNode; path: string; value: unknown }[] {
  const { machine, nodes } = subject;
  const root = machine.root as AnyStateNode;
  const { context } = machine.config as { context?: unknown };
  return [
    { node: root, path: 'context', value: context },
    ...writtenActions(subject).flatMap(({ node, action }) =>
      typeof action === 'object' && action !== null && 'params' in action
        ? [{ node, path: `the parameters of '${nameOf(action) ?? ''}'`, value: action.params }]
        : [],
    ),
    ...builtInActions(subject).map(({ node, action }) => ({ node, path: 'a sent event', value: action.event })),
    ...nodes.flatMap((node) =>
      node.invoke.map(({ id, input }) => ({ node, path: `the input of '${id}'`, value: input as unknown })),
    ),
  ].filter(({ value }) => typeof value !== 'function' && value !== undefined);
}

const notJson: Rule = {
  name: 'not-json',
  severity: 'error',
  remedy: 'Keep plain JSON values: text, numbers, true and false, null, lists and objects.',
  find: (subject) => [
    ...fixedData(subject).flatMap(({ node, path, value }): Hit[] => {
      const reason = problemOf(value, path);
      return reason === undefined ? [] : [{ node, reason }];
    }),
    ...bornOnTrial(subject),
  ],
};

/** Starts the machine with the given inputs: what it stores must be JSON, and being born must not fail. */
function bornOnTrial({ machine, options }: Subject): Hit[] {
  return (options.inputs ?? []).flatMap((input) => {
    const { status, envelope } = start(machine, input, 0);
    const { error } = envelope.snapshot as { error?: { message?: string } };
    if (status !== 'error') return [];
    const reason = `Born with ${JSON.stringify(input)} it fails: ${error?.message ?? 'without a reason'}`;
    return [{ node: machine.root as AnyStateNode, reason }];
  });
}

const route: Rule = {
  name: 'route',
  severity: 'error',
  remedy: 'Use a transition with a guard; or allow routes if whoever may send events may also jump.',
  find: ({ nodes, options }) =>
    options.allowsRoutes
      ? []
      : nodes
          .filter((node) => (node.config as { route?: unknown }).route !== undefined)
          .map((node) => ({ node, reason: "'route' lets 'xstate.route' jump here past every other rule." })),
};

/** What XState sends by itself and a machine may listen to. */
const heard = /^xstate\.(done|error|snapshot)\./;

const reservedEvent: Rule = {
  name: 'reserved-event',
  severity: 'error',
  remedy:
    'Use a name of your own; names that begin with "xstate." are XState\'s, and the engine takes none from outside.',
  find: (subject) => [
    ...subject.nodes.flatMap((node) =>
      Object.keys((node.config.on ?? {}) as object)
        .filter((type) => type.startsWith('xstate.') && !heard.test(type))
        .map((type): Hit => ({ node, reason: `It listens to '${type}'.` })),
    ),
    ...builtInActions(subject).flatMap(({ node, action }): Hit[] => {
      const type = fixedEventType(action);
      return type?.startsWith('xstate.') ? [{ node, reason: `It sends '${type}'.` }] : [];
    }),
  ],
};

export const dataRules = [notJson, route, reservedEvent];
