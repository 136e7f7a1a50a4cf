import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import type { InternalActor } from './internals.js';
import { parentSessionId, rootSessionId } from './internals.js';
import { cloneJson, errorAsData, toJson } from './json.js';
import { Recorder } from './recorder.js';
import { RootSession } from './root.js';
import { ActorSystem, isMachine } from './system.js';
import { TimerTable } from './timers.js';
import type { Envelope, Instant, SessionEntry, Surroundings } from './types.js';

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
    root.restore(cloneJson(envelope.snapshot));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The stored snapshot does not fit machine '${machine.id}': ${reason}`, { cause: error });
  }
  return { root, system, recorder };
}

/**
 * The envelope after a step, as plain JSON. Throws when something cannot be stored; the caller turns that into the
 * machine's error.
 */
export function persist(machine: AnyStateMachine, { root, system }: Running, step: number): Envelope {
  const { snapshot } = root;
  const children = childrenOf(snapshot);
  const persisted = machine.getPersistedSnapshot(withErrorAsData(snapshot)) as unknown as PersistedMachine;
  order(persisted, machine, children);
  const sessions = sessionsBelow(rootSessionId, children);
  // Whoever is no longer in the tree can receive nothing; a machine that has ended takes its children with it.
  const alive = new Set(
    snapshot.status === 'active' ? [rootSessionId, parentSessionId, ...sessions.map((s) => s.sessionId)] : [],
  );
  system.timers.keepReceivedBy((sessionId) => alive.has(sessionId));
  return {
    schema: 1,
    step,
    snapshot: toJson(persisted, 'the snapshot'),
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

interface PersistedMachine {
  value: StateValue;
  children: Record<string, { snapshot: PersistedMachine }>;
}

function withErrorAsData(snapshot: AnyMachineSnapshot): AnyMachineSnapshot {
  return snapshot.error === undefined
    ? snapshot
    : ({ ...snapshot, error: errorAsData(snapshot.error) } as typeof snapshot);
}

function childrenOf(snapshot: { children?: unknown } | undefined): InternalActor[] {
  return Object.entries((snapshot?.children ?? {}) as Record<string, InternalActor | undefined>).map(([id, child]) => {
    if (child) return child;
    throw new Error(`Actor '${id}' has no implementation. Name it under 'actors' in the machine's setup.`);
  });
}

function sessionsBelow(parentId: string, children: InternalActor[]): SessionEntry[] {
  return children.flatMap((child) => [
    { sessionId: child.sessionId, parentId, actorId: child.id },
    ...sessionsBelow(child.sessionId, childrenOf(child.getSnapshot() as { children?: unknown })),
  ]);
}

/** Regions in order of the document: after a step XState names them in order of entry, and a restart keeps that order. */
function order(persisted: PersistedMachine, machine: AnyStateMachine, children: InternalActor[]): void {
  persisted.value = orderedValue(machine.root, persisted.value);
  for (const child of children) {
    const inner = persisted.children[child.id]?.snapshot;
    if (inner && isMachine(child.logic)) {
      order(inner, child.logic, childrenOf(child.getSnapshot() as { children?: unknown }));
    }
  }
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
