import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { doesNotFit } from './envelope.js';
import { isReserved } from './step.js';
import type { Envelope, Status, View } from './types.js';

interface Stored {
  status: Status;
  value: StateValue;
  context: unknown;
  output?: unknown;
  error?: unknown;
}

/**
 * What can be said of a machine without asking it anything; it is not even rebuilt. The context is the envelope's own.
 *
 * Throws an Error when the envelope does not belong to this machine.
 */
export function view(machine: AnyStateMachine, envelope: Envelope): View {
  const { status, value, context, output, error } = envelope.snapshot as Stored;
  const active: AnyStateNode[] = [];
  collect(machine, machine.root, value, active);
  const leaves = active.filter((node) => node.path.length > 0 && (node.type === 'atomic' || node.type === 'final'));
  return {
    state: leaves.map((node) => node.path.join('.')),
    tags: [...new Set(active.flatMap((node) => node.tags))],
    context,
    status,
    ...(output === undefined ? {} : { output }),
    ...(error === undefined ? {} : { error }),
    acceptedTypes: status === 'active' ? accepted(active) : [],
  };
}

/** Active states in order of the document, parents before children. */
function collect(machine: AnyStateMachine, node: AnyStateNode, value: StateValue, active: AnyStateNode[]): void {
  active.push(node);
  const inner = typeof value === 'string' ? { [value]: {} } : value;
  const states = node.states as Record<string, AnyStateNode>;
  for (const key of Object.keys(inner)) {
    if (!states[key]) throw doesNotFit(machine, `there is no state '${[...node.path, key].join('.')}'`);
  }
  for (const [key, child] of Object.entries(states)) {
    const below = inner[key];
    if (below !== undefined) collect(machine, child, below, active);
  }
}

/** `ownEvents` leaves out what a state only forbids. The innermost states come first, as XState asks them first. */
function accepted(active: readonly AnyStateNode[]): string[] {
  return [...new Set([...active].reverse().flatMap(typesOf))];
}

const types = new WeakMap<AnyStateNode, string[]>();

/** The types of one state; XState works them out anew at every look. */
function typesOf(node: AnyStateNode): string[] {
  let own = types.get(node);
  if (!own) {
    own = (node.ownEvents as readonly string[]).filter((type) => type === '*' || !isReserved(type));
    types.set(node, own);
  }
  return own;
}
