import type { Effect } from './messages.js';
import type { RuntimeState } from './runtime/index.js';

/** Effects that the workflow performs itself, after their step is committed. The others are rows of the commit. */
export type HostEffect = Extract<
  Effect,
  { type: 'startProcedure' | 'refer' | 'tellParent' | 'tellChild' | 'selectProvider' }
>;

/** An effect that is still to be performed, with what it needs from its step. */
export interface PendingEffect {
  effect: HostEffect;
  /** When what asked for it happened. */
  occurredAt: string;
  /** The id of the procedure that it starts; given once, so that a repeat starts no second one. */
  childId: string | null;
}

/**
 * What a continue-as-new takes along. There is no mailbox in it: every message is applied where it arrives, and a run only
 * ends when all of its steps are committed and all of its handlers have answered.
 */
export interface Carry {
  state: RuntimeState;
  effects: PendingEffect[];
  committedStep: number;
  /** The procedure's time must not go back, not even when its clock is changed. Milliseconds since 1970. */
  lastNow: number;
}
