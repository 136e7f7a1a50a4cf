import type { AnyStateMachine, AnyStateNode, StateValue } from 'xstate';
import { revive } from './envelope.js';
import { isReserved } from './step.js';
import type { Envelope, View } from './types.js';

/** What can be said of a machine without asking it anything. */
export function view(machine: AnyStateMachine, envelope: Envelope): View {
  const { snapshot } = revive(machine, envelope, 0).root;
  const active: AnyStateNode[] = [];
  collect(machine.root, snapshot.value as StateValue, active);
  const leaves = active.filter((node) => node.path.length > 0 && (node.type === 'atomic' || node.type === 'final'));
  const status = snapshot.status;
  return {
    state: leaves.map((node) => node.path.join('.')),
    tags: [...snapshot.tags] as string[],
    context: snapshot.context,
    status,
    ...(snapshot.output === undefined ? {} : { output: snapshot.output as unknown }),
    ...(snapshot.error === undefined ? {} : { error: snapshot.error }),
    acceptedTypes: status === 'active' ? accepted(active) : [],
  };
}

/** Active states in order of the document, parents before children. */
function collect(node: AnyStateNode, value: StateValue, active: AnyStateNode[]): void {
  active.push(node);
  const inner = typeof value === 'string' ? { [value]: {} } : value;
  for (const [key, child] of Object.entries(node.states as Record<string, AnyStateNode>)) {
    const below = inner[key];
    if (below !== undefined) collect(child, below, active);
  }
}

/** `ownEvents` leaves out what a state only forbids. The innermost states come first, as XState asks them first. */
function accepted(active: readonly AnyStateNode[]): string[] {
  const types = [...active].reverse().flatMap((node) => node.ownEvents as string[]);
  return [...new Set(types.filter((type) => type === '*' || !isReserved(type)))];
}
