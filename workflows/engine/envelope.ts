import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { parentSessionId, rootSessionId, type InternalActor } from './internals.js';
import { cloneJson, errorAsData, toJson } from './json.js';
import { Recorder } from './recorder.js';
import { placesOfRefs } from './references.js';
import { RootSession } from './root.js';
import { ActorSystem, isMachine } from './system.js';
import { TimerTable } from './timers.js';
import type { Envelope, Instant, SessionEntry, Status, Surroundings } from './types.js';

/** A machine standing in memory for one step. */
export interface Running {
  root: RootSession;
  system: ActorSystem;
  recorder: Recorder;
}

/**
 * Rebuilds the machine from its envelope, which stays as it is. Done for every step, so that a restart can never change
 * what happens next: a snapshot in memory keeps its states in order of entry, a restored one in order of the document.
 *
 * Throws an Error when the envelope does not belong to this machine (an unknown state, say).
 */
export function revive(machine: AnyStateMachine, envelope: Envelope, now: Instant, asked = 0): Running {
  const recorder = new Recorder(envelope.step + 1, asked);
  const system = new ActorSystem(recorder, new TimerTable(envelope), now, surroundingsOf(envelope), envelope);
  const root = new RootSession(machine, system);
  try {
    const places = placesOfRefs();
    root.restore(cloneJson(envelope.snapshot, places.note));
    places.fill((sessionId) => actorOf({ root, system }, sessionId));
  } catch (error) {
    throw doesNotFit(machine, error);
  }
  return { root, system, recorder };
}

/** A copy of something stored, with actors where it refers to them. */
export function withRefs<T>(stored: T, { root, system }: Pick<Running, 'root' | 'system'>): T {
  const places = placesOfRefs();
  const copy = cloneJson(stored, places.note);
  places.fill((sessionId) => actorOf({ root, system }, sessionId));
  return copy;
}

function actorOf({ root, system }: Pick<Running, 'root' | 'system'>, sessionId: string): InternalActor | undefined {
  if (sessionId === parentSessionId) return root.self._parent;
  return sessionId === rootSessionId ? root.self : system.actor(sessionId);
}

/** Undefined before the start. */
export function statusOf(envelope: Envelope | undefined): Status | undefined {
  return (envelope?.snapshot as { status: Status } | undefined)?.status;
}

export function doesNotFit(machine: AnyStateMachine, error: unknown): Error {
  const reason = error instanceof Error ? error.message : String(error);
  return new Error(`The stored snapshot does not fit machine '${machine.id}': ${reason}`, { cause: error });
}

/**
 * The envelope after a step, as plain JSON. Throws when something cannot be stored; the caller turns that into the
 * machine's error.
 */
export function persist(machine: AnyStateMachine, { root, system }: Running, step: number): Envelope {
  const { snapshot } = root;
  const tree: Tree = { sessions: [], alive: new Set() };
  const stored = toJson(
    storedMachine(machine, snapshot, { sessionId: rootSessionId, lives: true }, tree),
    'the snapshot',
  );
  const { sessions, alive } = tree;
  if (snapshot.status === 'active') alive.add(parentSessionId);
  // Whoever is no longer in the tree can receive nothing, and nobody waits for his work.
  system.timers.keepReceivedBy((sessionId) => alive.has(sessionId));
  system.giveUp((sessionId) => !alive.has(sessionId));
  return {
    schema: 1,
    step,
    snapshot: stored,
    timers: system.timers.pending,
    sessions,
    nextSession: system.nextSession,
    nextTimer: system.timers.next,
    ...surroundingsOf(system.surroundings),
  };
}

/** As an envelope keeps them; absent where there is nothing to keep. */
function surroundingsOf({ parent, outside }: Surroundings): Pick<Envelope, 'parent' | 'outside'> {
  return { ...(parent ? { parent: true } : {}), ...(outside?.length ? { outside } : {}) };
}

/** The envelope of a machine that failed in a way that leaves nothing new to store: the old one, with the error. */
export function failed(before: Envelope | undefined, machine: AnyStateMachine, error: unknown): Envelope {
  const blank = { value: firstValue(machine.root), context: {}, children: {}, historyValue: {} };
  const snapshot = (before?.snapshot ?? blank) as Record<string, unknown>;
  const step = before ? before.step + 1 : 0;
  const end = { ...snapshot, status: 'error', error: toJson(errorAsData(error)) };
  return { ...before, schema: 1, step, snapshot: end, timers: [] };
}

/** A machine's snapshot without XState's `any`. */
interface Snapshot {
  status: Status;
  output: unknown;
  error: unknown;
  value: StateValue;
  context: unknown;
  historyValue: Record<string, AnyStateNode[]>;
}
/** What is noted while snapshots are stored. */
interface Tree {
  sessions: SessionEntry[];
  /** Sessions that receive events: an actor that has ended takes those below it with it. */
  alive: Set<string>;
}
interface Place {
  sessionId: string;
  /** Whether everybody above is active. */
  lives: boolean;
}

/**
 * A snapshot as XState persists it, the tree of sessions noted on the way. Regions are in order of the document: after a
 * step XState names them in order of entry, and a restart would keep that order.
 */
function storedMachine(
  machine: AnyStateMachine,
  snapshot: AnyMachineSnapshot,
  { sessionId, lives }: Place,
  tree: Tree,
): object {
  const isActive = lives && snapshot.status === 'active';
  if (isActive) tree.alive.add(sessionId);
  const children: Record<string, unknown> = {};
  for (const [key, child] of Object.entries(snapshot.children as Record<string, InternalActor | undefined>)) {
    if (!child) throw new Error(`Actor '${key}' has no implementation. Name it under 'actors' in the machine's setup.`);
    children[key] = storedChild(child, key, { sessionId, lives: isActive }, tree);
  }
  const { status, output, error, value, context, historyValue } = snapshot as Snapshot;
  return {
    status,
    output,
    error: errorAsData(error),
    value: orderedValue(machine.root, value),
    historyValue: Object.fromEntries(
      Object.entries(historyValue).map(([id, nodes]) => [id, nodes.map((node) => ({ id: node.id }))]),
    ),
    context,
    children,
  };
}

function storedChild(child: InternalActor, key: string, parent: Place, tree: Tree): object {
  const { sessionId, id, src, logic, systemId, _syncSnapshot: syncSnapshot } = child;
  if (typeof src !== 'string') throw new TypeError(`Actor '${id}' has no name; put its logic under 'actors'.`);
  // XState knows a child that was spawned without an id by a key that is not its id.
  tree.sessions.push({ sessionId, parentId: parent.sessionId, actorId: key, ...(id === key ? {} : { ownId: id }) });
  const snapshot = child.getSnapshot() as AnyMachineSnapshot;
  const place = { sessionId, lives: parent.lives };
  if (isMachine(logic)) return { snapshot: storedMachine(logic, snapshot, place, tree), src, systemId, syncSnapshot };
  if (place.lives && snapshot.status === 'active') tree.alive.add(sessionId);
  return { snapshot: logic.getPersistedSnapshot(snapshot) as unknown, src, systemId, syncSnapshot };
}

function orderedValue(node: AnyStateNode, value: StateValue): StateValue {
  if (typeof value === 'string') return value;
  const result: Record<string, StateValue> = {};
  for (const [key, child] of Object.entries(node.states as Record<string, AnyStateNode>)) {
    const inner = value[key];
    if (inner !== undefined) result[key] = orderedValue(child, inner);
  }
  return result;
}

function firstValue(node: AnyStateNode): StateValue {
  const states = Object.entries(node.states as Record<string, AnyStateNode>).filter(([, s]) => s.type !== 'history');
  if (node.type === 'parallel') return Object.fromEntries(states.map(([key, state]) => [key, firstValue(state)]));
  const initial = node.type === 'compound' ? node.initial.target[0] : undefined;
  if (!initial) return {};
  const key = states.find(
    ([, state]) => state === initial || initial.path.slice(0, state.path.length).join() === state.path.join(),
  )?.[0];
  const child = key === undefined ? undefined : node.states[key];
  if (key === undefined || !child) return {};
  return child.type === 'atomic' || child.type === 'final' ? key : { [key]: firstValue(child as AnyStateNode) };
}
