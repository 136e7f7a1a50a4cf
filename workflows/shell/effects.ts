import { toJson, type ActorReport, type ActorRequest, type RequestedAction, type StepResult } from '../engine/index.js';
import type { MachineEvent } from './messages.js';
import type { MachineBinding } from './registry.js';

/** An action for an activity. `refused`: why what it was given cannot be handed over. */
export type ActionEffect = RequestedAction & { kind: 'action'; given?: unknown; refused?: string };
export type StartEffect = Extract<ActorRequest, { kind: 'start' }>;

/** Something to be performed after its step, as JSON. Ids are `step:index`. */
export type Effect =
  | ActionEffect
  | ActorRequest
  | { kind: 'tellParent'; id: string; event: MachineEvent }
  | { kind: 'reportToParent'; id: string; report: ActorReport };

/** What is to be performed for a step, in the order in which the machine asked. */
export function effectsOf({ actions: bindings }: MachineBinding, result: StepResult): Effect[] {
  const actions = result.actions.flatMap((action): ActionEffect[] => {
    const bound = bindings?.[action.type];
    if (bound && !('activity' in bound)) return [];
    return [{ kind: 'action', ...action, ...(bound?.given ? givenTo(action, result) : {}) }];
  });
  const toParent = result.toParent.map((told): Effect => ({ kind: 'tellParent', ...told }));
  return [...actions, ...result.actors, ...toParent].sort((a, b) => positionOf(a.id) - positionOf(b.id));
}

function givenTo({ id, type }: RequestedAction, { given }: StepResult): Pick<ActionEffect, 'given' | 'refused'> {
  try {
    return { given: toJson(given.get(id), `what action '${type}' was given`) };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

const positionOf = (id: string): number => Number(id.slice(id.indexOf(':') + 1));
