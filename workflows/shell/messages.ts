import type { ActorReport, Envelope, Instant, RequestedAction, Status } from '../engine/index.js';

/*
 * What an instance of a machine and the world tell each other. All of it stays in Temporal's history: keep ids and codes in
 * events and contexts, not a person's data.
 */

/** `id@version`, the key of a registry; `id@version#contentHash` where versions are frozen by content. */
export type MachineKey = string & { readonly machineKey?: never };

export const sendUpdate = 'send';
export const sendAndWaitUpdate = 'sendAndWait';
export const tellSignal = 'tell';
export const reportSignal = 'report';
export const stopSignal = 'stop';
export const viewQuery = 'view';
/** What an earlier send with this eventId was answered. */
export const replyQuery = 'replyTo';
export const emittedQuery = 'emitted';

/** The `type` of the failure by which a workflow asks to be called again in a moment; nothing was changed. */
export const callAgain = 'CALL_AGAIN';
/** The `type` of the failure of a start that names a machine which this worker does not have. */
export const unknownMachine = 'UNKNOWN_MACHINE';
/** The `type` of the failure that ends the workflow of a machine in status `error`; its first detail is the error. */
export const machineFailed = 'MACHINE_FAILED';

/** An event as it is sent: its `type`, and fields that are JSON. */
export interface MachineEvent {
  type: string;
  [field: string]: unknown;
}

/** The argument with which the workflow is started. */
export interface StartInput {
  machine: MachineKey;
  /** The machine's input, JSON. */
  input?: unknown;
  /** Set by the instance that runs this one as its child. */
  parent?: ParentLink;
}
export interface ParentLink {
  workflowId: string;
  /** The session of the child in its parent. */
  sessionId: string;
  /** The parent follows the child's snapshots (`onSnapshot`). */
  sync: boolean;
}

/** One event. `eventId` (at most 200 characters) makes a repeat harmless, also across continue-as-new. */
export interface SendRequest {
  eventId: string;
  event: MachineEvent;
}
export interface SendReply {
  /** The step that took the event. */
  step: number;
  state: string[];
  tags: string[];
  status: Status;
  /** True when an earlier send with this eventId is answered again. */
  repeated: boolean;
}

/** What a caller waits for: the end of the machine, a tag, or a state (its path, such as `open.checking`). */
export type Until = 'done' | { tag: string } | { state: string };

export interface WaitRequest {
  until: Until;
  /** Sent first, if any. */
  send?: SendRequest;
  /** Milliseconds; absent: as long as it takes. */
  withinMs?: number;
}

/** How an instance stands. */
export interface Glance {
  machine: MachineKey;
  status: Status;
  /** Paths of the active leaf states. */
  state: string[];
  tags: string[];
  context: unknown;
  output?: unknown;
  error?: unknown;
  step: number;
  /** The last step whose commit is in; equals `step` where nothing is committed. */
  committedStep: number;
  /** Milliseconds since 1970; null: it waits for events only. */
  nextDueAt: Instant | null;
  /** Event types that an active state lists, guards not judged. */
  acceptedTypes: string[];
  /** Steps, effects and actors that are still on their way. */
  unsettled: number;
  /** Effects that failed for good, the last ones. */
  failures: Failure[];
}
export interface Failure {
  effectId: string;
  what: string;
  reason: string;
}

/** An event that the machine emitted, numbered from 0. */
export interface Emitted {
  seq: number;
  event: MachineEvent;
}

/** Why an update was refused; the `type` of its ApplicationFailure. */
export type RefusalCode =
  | 'EVENT_INVALID'
  | 'EVENT_RESERVED'
  | 'EVENT_NOT_ALLOWED'
  | 'EVENT_ID_REUSED'
  | 'CONTEXT_TOO_LARGE'
  | 'INSTANCE_ENDED'
  | 'WAIT_UNREACHABLE'
  | 'WAIT_TIMED_OUT';

/** The first detail of that failure. Its message says the same in a sentence. */
export interface Refusal {
  code: RefusalCode;
  state: string[];
  step: number;
  /** Names of guards that are unmet, for EVENT_NOT_ALLOWED. */
  unmetGuards: string[];
  /** For EVENT_INVALID. */
  problems: { path: string; message: string }[];
}

/** What a child tells its parent. */
export interface ReportMessage {
  sessionId: string;
  reportId: string;
  report: ActorReport;
}

/** How a step came about. */
export type Cause =
  | { kind: 'start' | 'stop' }
  | { kind: 'event'; eventId: string; event: MachineEvent }
  | { kind: 'timer'; sendId: string; dueAt: Instant }
  | { kind: 'report'; sessionId: string; report: ActorReport }
  | { kind: 'failure'; effectId: string };

/** One step as the commit activity gets it. */
export interface StepRecord {
  step: number;
  /** When it was taken, milliseconds since 1970. */
  at: Instant;
  cause: Cause;
  stateBefore: string[];
  stateAfter: string[];
  tags: string[];
  status: Status;
  /** Actions that are bound to the commit. */
  actions: RequestedAction[];
  emitted: MachineEvent[];
  /** After the step; the engine can judge and restore from it. */
  snapshot: Envelope;
}

/** The argument of a commit activity. It must be idempotent by (workflowId, step). */
export interface CommitInput {
  workflowId: string;
  machine: MachineKey;
  steps: StepRecord[];
}

/** The last argument of every activity that is performed for a machine. */
export interface ActivityCall {
  /** The same in every attempt, also across continue-as-new: `workflowId/step:index`. */
  idempotencyKey: string;
  workflowId: string;
  machine: MachineKey;
  /** The action's type or the actor's `src`, so that one activity may serve several. */
  what: string;
  /** What the machine knew when it asked; for actions that are bound with `given: true`. */
  context?: unknown;
  event?: unknown;
}
