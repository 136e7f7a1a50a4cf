import type { AnyStateMachine } from 'xstate';

/** Microsteps of one step of a machine that sets no `maxIterations` of its own: an `always` loop must end. */
const maxMicrosteps = 10_000;
/** Events that the sessions of one machine may exchange within one step. */
export const maxRelays = 1_000;
/** Delayed events that may be pending at once. */
export const maxPendingTimers = 1_000;
/** Timers that a virtual host fires within one `advance`. */
export const maxFiredPerAdvance = 10_000;

const bounded = new WeakMap<AnyStateMachine, AnyStateMachine>();

/**
 * The machine itself when it sets `maxIterations`, else a copy that does: XState's default is no limit, and a machine
 * that loops for ever would take the whole worker with it.
 */
export function withIterationLimit(machine: AnyStateMachine): AnyStateMachine {
  if (Number.isFinite(machine.options.maxIterations)) return machine;
  let copy = bounded.get(machine);
  if (!copy) {
    copy = machine.provide({}) as AnyStateMachine;
    copy.options = { ...copy.options, maxIterations: maxMicrosteps };
    bounded.set(machine, copy);
    bounded.set(copy, copy);
  }
  return copy;
}
