import type { AnyEventObject, AnyMachineSnapshot, AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { revive } from './envelope.js';
import { judge } from './guards.js';
import { isReserved } from './step.js';
import type { Assumption, Envelope, Possibility } from './types.js';

interface Candidate {
  target?: unknown;
  actions: readonly unknown[];
  guard?: unknown;
}
interface Walk {
  snapshot: AnyMachineSnapshot;
  event: AnyEventObject;
  assume: Assumption;
  unmet: Set<string>;
  handled: boolean;
}

/**
 * Judges an event against the active states, in XState's order: the innermost state first, its ancestors only when
 * nothing inside takes the event, every region of a parallel state. Nothing is changed and nothing is thrown because of a
 * guard: one that throws counts as unmet.
 */
export function possibility(
  machine: AnyStateMachine,
  envelope: Envelope,
  event: AnyEventObject,
  assume: Assumption = () => undefined,
): Possibility {
  const snapshot = standing(machine, envelope);
  const walk: Walk = { snapshot, event, assume, unmet: new Set(), handled: false };
  const possible =
    snapshot.status === 'active' &&
    !isReserved(event.type) &&
    select(machine.root, snapshot.value as StateValue, walk).some(takes);
  return possible ? { possible } : { possible, unmetGuards: [...walk.unmet], handled: walk.handled };
}

const revived = new WeakMap<Envelope, { machine: AnyStateMachine; snapshot: AnyMachineSnapshot }>();

/**
 * The machine rebuilt once for all questions about one envelope. A step never uses it: questions are not asked again when
 * a history is replayed, so that nothing they leave behind may reach a step.
 */
function standing(machine: AnyStateMachine, envelope: Envelope): AnyMachineSnapshot {
  let known = revived.get(envelope);
  if (known?.machine !== machine) {
    known = { machine, snapshot: revive(machine, envelope, 0).root.snapshot };
    revived.set(envelope, known);
  }
  return known.snapshot;
}

/** A transition without target and actions forbids its event. */
function takes(candidate: Candidate): boolean {
  return candidate.target !== undefined || candidate.actions.length > 0;
}

function select(node: AnyStateNode, value: StateValue, walk: Walk): Candidate[] {
  const inner = typeof value === 'string' ? { [value]: {} } : value;
  const within = Object.entries(inner).flatMap(([key, below]) => {
    const child = (node.states as Record<string, AnyStateNode>)[key];
    return child && below !== undefined ? select(child, below, walk) : [];
  });
  return within.length ? within : own(node, walk);
}

function own(node: AnyStateNode, walk: Walk): Candidate[] {
  for (const candidate of candidatesFor(node, walk.event.type)) {
    walk.handled ||= takes(candidate);
    const verdict = candidate.guard === undefined ? { met: true, because: [] } : safely(candidate.guard, walk);
    if (verdict.met) return [candidate];
    for (const name of verdict.because) walk.unmet.add(name);
  }
  return [];
}

function safely(guard: unknown, { snapshot, event, assume }: Walk): { met: boolean; because: string[] } {
  try {
    return judge(guard, snapshot, event, assume);
  } catch {
    const name = typeof guard === 'string' ? guard : (guard as { type?: string }).type;
    return { met: false, because: name === undefined ? [] : [name] };
  }
}

/** Exact descriptor first, then partial wildcards from the longest, then `*`. */
function candidatesFor(node: AnyStateNode, eventType: string): Candidate[] {
  const descriptors = [...node.transitions.keys()].filter((descriptor) => matches(eventType, descriptor));
  const wild = descriptors.filter((descriptor) => descriptor !== eventType).sort((a, b) => b.length - a.length);
  const exact = descriptors.filter((descriptor) => descriptor === eventType);
  return [...exact, ...wild].flatMap((descriptor) => (node.transitions.get(descriptor) ?? []) as Candidate[]);
}

function matches(eventType: string, descriptor: string): boolean {
  if (descriptor === eventType || descriptor === '*') return true;
  if (!descriptor.endsWith('.*')) return false;
  const prefix = descriptor.slice(0, -2);
  return eventType === prefix || eventType.startsWith(`${prefix}.`);
}
