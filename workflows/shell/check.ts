import type { AnyStateMachine, AnyStateNode } from 'xstate';
import { kindOfLogic } from '../engine/index.js';
import type { MachineKey } from './messages.js';
import type { MachineBinding } from './registry.js';

const keyFormat = /^[^@#\s]+@[^@#\s]+(#[^@#\s]+)?$/;

/** What keeps a machine from running durably: one sentence each, with the remedy. */
export function problemsOf(key: MachineKey, binding: MachineBinding, known: readonly MachineKey[]): string[] {
  const format = keyFormat.test(key) ? [] : [`'${key}' is no key. Write id@version, such as order@1.0.0.`];
  const unknown = Object.entries(binding.actors ?? {}).flatMap(([src, bound]) =>
    'childWorkflow' in bound && !known.includes(bound.childWorkflow)
      ? [`${key}: actor '${src}' is bound to '${bound.childWorkflow}', which is not registered.`]
      : [],
  );
  const commits = Object.entries(binding.actions ?? {}).flatMap(([type, bound]) =>
    'commit' in bound && binding.commit === undefined
      ? [`${key}: action '${type}' is bound to the commit, but there is none. Name a commit activity.`]
      : [],
  );
  return [...format, ...unknown, ...commits, ...machineProblems(key, binding.machine, binding, new Set())];
}

function machineProblems(
  key: MachineKey,
  machine: AnyStateMachine,
  binding: MachineBinding,
  seen: Set<AnyStateMachine>,
): string[] {
  if (seen.has(machine)) return [];
  seen.add(machine);
  const where = machine === binding.machine ? key : `${key}, its child machine '${machine.id}'`;
  const nodes = [...nodesOf(machine.root)];
  const actors = Object.entries(machine.implementations.actors as Record<string, unknown>);
  const inline = nodes.flatMap(inlineActors);
  return [
    ...nodes.flatMap((node) => inlineActions(node).map((name) => `${where}: state '${node.id}' has ${name}`)),
    ...[...actionNames(machine, nodes)]
      .filter((type) => binding.actions?.[type] === undefined)
      .map(
        (type) =>
          `${where}: action '${type}' is not bound. Bind it to an activity, to the commit or to { ignore: true }.`,
      ),
    ...[...actors, ...inline].flatMap(([src, logic]) => {
      const place = placeProblem(src, logic, binding);
      if (place !== null) return [`${where}: ${place}`];
      const inside = kindOfLogic(logic) === 'machine' && binding.actors?.[src] === undefined;
      return inside ? machineProblems(key, logic as AnyStateMachine, binding, seen) : [];
    }),
  ];
}

function placeProblem(src: string, logic: unknown, { actors }: MachineBinding): string | null {
  const bound = actors?.[src];
  switch (kindOfLogic(logic)) {
    case 'machine':
      return bound && 'activity' in bound ? `actor '${src}' is a machine and cannot be an activity.` : null;
    case 'transition':
      return bound ? `actor '${src}' is transition logic and runs inside; remove its binding.` : null;
    case 'promise':
      return bound ? null : `actor '${src}' is not bound. Bind it to an activity, which does its work.`;
    case 'memoryOnly':
      return `actor '${src}' is a callback or an observable, which no restart survives. Use promise logic or a machine.`;
  }
}

function* nodesOf(node: AnyStateNode): Generator<AnyStateNode> {
  yield node;
  for (const child of Object.values(node.states)) yield* nodesOf(child as AnyStateNode);
}

const isBuiltIn = (action: unknown): boolean => typeof action === 'function' && 'resolve' in action;

function actionsOf(node: AnyStateNode): readonly unknown[] {
  const transitions = [...node.transitions.values(), node.always ?? []].flat() as { actions: readonly unknown[] }[];
  return [...node.entry, ...node.exit, ...transitions.flatMap(({ actions }) => actions)];
}

function inlineActions(node: AnyStateNode): string[] {
  return actionsOf(node)
    .filter((action) => typeof action === 'function' && !isBuiltIn(action))
    .map((action) => {
      const name = (action as { name: string }).name;
      return `an inline action${name ? ` (${name})` : ''}. Put it under 'actions' in the setup and use its name.`;
    });
}

/** Used by name, or there to be used: `enqueueActions` may ask for any of them. */
function actionNames(machine: AnyStateMachine, nodes: readonly AnyStateNode[]): Set<string> {
  const implemented = machine.implementations.actions as Record<string, unknown>;
  const used = nodes.flatMap(actionsOf).flatMap((action) => {
    if (typeof action === 'string') return [action];
    return typeof action === 'object' && action !== null ? [(action as { type: string }).type] : [];
  });
  return new Set([...used, ...Object.keys(implemented)].filter((type) => !isBuiltIn(implemented[type])));
}

function inlineActors(node: AnyStateNode): [string, unknown][] {
  const config = (node.config.invoke ?? []) as { src: unknown } | { src: unknown }[];
  return [config]
    .flat()
    .flatMap(({ src }, index) =>
      typeof src === 'string' ? [] : [[`xstate.invoke.${index}.${node.id}`, src] as [string, unknown]],
    );
}
