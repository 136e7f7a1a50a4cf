import { createMachine, spawnChild, type AnyStateMachine, type AnyStateNode } from 'xstate';
import { pathOf } from './nodes.js';

/** The event by which an instance enters its new machine; nobody outside can send what begins with `xstate.`. */
export const doorEvent = 'xstate.sanad.migrate';

/** What the entrance of an instance does, in order of the document, as XState would on entering. */
export interface Entrance {
  /** Active leaves. */
  leaves: readonly AnyStateNode[];
  active: readonly AnyStateNode[];
  /** Paths of the active states whose entry actions run. */
  entered: ReadonlySet<string>;
  /** Send ids of `after`s that are not armed. */
  settled: ReadonlySet<string>;
  /** Ids of actors that run already. */
  running: ReadonlySet<string>;
}

type Configuration = { on?: object; states?: Record<string, Configuration> };
type Invoke = { id: string; src: string; systemId?: string; input?: unknown; onSnapshot?: unknown };
type Action = { type?: string; id?: string };

const doors = new WeakMap<AnyStateMachine, Map<string, AnyStateMachine>>();

/**
 * A copy of the machine with one more transition, which stays where it is and does what the entrance asks for. So timers,
 * actors, entry actions and eventless transitions follow XState's own rules. Instances that enter alike share a copy.
 */
export function doorOf(machine: AnyStateMachine, entrance: Entrance): AnyStateMachine {
  const { active, entered, settled, running } = entrance;
  const made = doors.get(machine) ?? new Map<string, AnyStateMachine>();
  doors.set(machine, made);
  const key = JSON.stringify([active.map(({ id }) => id), [...entered], [...settled].sort(), [...running].sort()]);
  const door = made.get(key) ?? build(machine, entrance);
  made.set(key, door);
  return door;
}

function build(machine: AnyStateMachine, entrance: Entrance): AnyStateMachine {
  const actions = entrance.active.flatMap((node) => actionsOf(node, entrance));
  const config = machine.config as unknown as Configuration;
  // Every active leaf has the transition, so that no wildcard of a region takes the event; only the first one acts.
  const withDoors = entrance.leaves.reduce(
    (changed, leaf, index) => withTransition(changed, leaf.path, index === 0 ? actions : []),
    entrance.leaves.length === 0 ? withTransition(config, [], actions) : config,
  );
  return createMachine(withDoors as never, machine.implementations as never);
}

function actionsOf(node: AnyStateNode, { entered, settled, running }: Entrance): unknown[] {
  const entry = (node.entry as unknown[]).filter((action) => {
    const id = (action as Action).id;
    const isTimer = (action as Action).type === 'xstate.raise' && id?.startsWith('xstate.after.') === true;
    return isTimer ? !settled.has(id) : entered.has(pathOf(node));
  });
  const invoked = (node.invoke as unknown as Invoke[]).filter(({ id }) => !running.has(id));
  const spawned = invoked.map(({ id, src, systemId, input, onSnapshot }) =>
    spawnChild(src as never, { id, systemId, input, syncSnapshot: onSnapshot !== undefined } as never),
  );
  return [...entry, ...spawned];
}

function withTransition(config: Configuration, path: readonly string[], actions: unknown[]): Configuration {
  const [key, ...rest] = path;
  if (key === undefined) return { ...config, on: { ...config.on, [doorEvent]: { actions } } };
  const below = withTransition(config.states?.[key] ?? {}, rest, actions);
  return { ...config, states: { ...config.states, [key]: below } };
}
