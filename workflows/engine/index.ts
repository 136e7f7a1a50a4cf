// Contract (to be implemented): see the types below.
import type { AnyEventObject, AnyStateMachine } from 'xstate';

/** Milliseconds since 1970, in the procedure's own time. */
export type Instant = number;

/** A pending delayed event. `delayKey` is the name in `after: { name: … }`, null for other delayed sends. */
export interface PendingTimer {
  sessionId: string;
  sendId: string;
  delayKey: string | null;
  dueAt: Instant;
  seq: number;
  event: AnyEventObject;
}
/** A named custom action the machine asked for, in document order; `id` is `step:index`. */
export interface RequestedAction {
  id: string;
  type: string;
  params: unknown;
}
/** Everything that makes a running machine, as JSON. */
export type Envelope = Record<string, unknown> & { schema: 1; step: number; snapshot: unknown; timers: PendingTimer[] };
export interface StepResult {
  envelope: Envelope;
  /** False when the machine had no transition for the event. */
  changed: boolean;
  actions: RequestedAction[];
  status: 'active' | 'done' | 'error' | 'stopped';
}
/** Why an event is not possible: no transition in any active state, or the named guards that are unmet. */
export type Possibility = { possible: true } | { possible: false; unmetGuards: string[]; handled: boolean };

export interface Engine {
  start(machine: AnyStateMachine, input: unknown, now: Instant): StepResult;
  step(machine: AnyStateMachine, envelope: Envelope, event: AnyEventObject, now: Instant): StepResult;
  /** Timers due at or before `now`, by (dueAt, seq). */
  due(envelope: Envelope, now: Instant): PendingTimer[];
  head(envelope: Envelope): PendingTimer | null;
  /** Fires one pending timer as a step. */
  fire(machine: AnyStateMachine, envelope: Envelope, timer: PendingTimer, now: Instant): StepResult;
  /** Moves the due instant of every pending `after` of that name. */
  retime(envelope: Envelope, delayKey: string, dueAt: Instant): Envelope;
  /**
   * Judges an event. `assume` may answer for a guard instead of running it (a guard that needs the form's fields, say).
   */
  possibility(machine: AnyStateMachine, envelope: Envelope, event: AnyEventObject, assume?: (guard: string) => boolean | undefined): Possibility;
  view(machine: AnyStateMachine, envelope: Envelope): { state: string[]; tags: string[]; context: unknown; status: StepResult['status']; acceptedTypes: string[] };
}
