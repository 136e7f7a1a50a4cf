import type { AnyActorLogic } from 'xstate';
import { promiseResolved } from './internals.js';
import { isMachine } from './system.js';

/**
 * What an actor's logic is, for whoever must find a place to run it: a machine or transition logic runs inside, a promise
 * outside; callbacks and observables live in memory only and cannot be run durably.
 */
export function kindOfLogic(logic: unknown): 'machine' | 'transition' | 'promise' | 'memoryOnly' {
  if (isMachine(logic)) return 'machine';
  const { start, transition } = logic as AnyActorLogic;
  if (!start) return 'transition';
  try {
    // Only promise logic is done by such an event.
    const active = { status: 'active', output: undefined, error: undefined, input: undefined };
    const after = transition(active, { type: promiseResolved, data: null }, {} as never) as typeof active;
    return after.status === 'done' ? 'promise' : 'memoryOnly';
  } catch {
    return 'memoryOnly';
  }
}
