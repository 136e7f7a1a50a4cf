import type { AnyEventObject, AnyStateMachine } from 'xstate';

/** Milliseconds since 1970, in the procedure's own time. */
export type Instant = number;

/** A pending delayed event. `delayKey` is the name in `after: { name: … }`, null for other delayed sends. */
export interface PendingTimer {
  /** The session that armed it. */
  sessionId: string;
  sendId: string;
  delayKey: string | null;
  dueAt: Instant;
  seq: number;
  event: AnyEventObject;
  /** The session that receives it; absent: the one that armed it. */
  targetId?: string;
  /** A later send took over the send id, so that `cancel` no longer reaches this one (XState's own rule). */
  detached?: true;
}

/** A named custom action the machine asked for, in document order; `id` is `step:index`. */
export interface RequestedAction {
  id: string;
  type: string;
  params: unknown;
  /** The co-located child that asked; absent: the machine itself. */
  sessionId?: string;
}

/** What a custom action was given when it was asked for. Not stored, and no copy: it need not be JSON. */
export interface ActionArguments {
  context: unknown;
  event: AnyEventObject;
}

interface RequestOf<Kind extends string> {
  kind: Kind;
  id: string;
  sessionId: string;
  actorId: string;
}

/**
 * Work of an invoked or spawned actor outside of this machine (promise logic, or a machine that its host runs elsewhere),
 * which the host begins, tells an event or gives up. `sync`: the host reports the actor's snapshots (`onSnapshot`).
 * A session id is never used twice, so an answer for a stopped actor can never reach its successor.
 */
export type ActorRequest =
  | (RequestOf<'start'> & { src: string; input: unknown; sync?: true })
  | (RequestOf<'tell'> & { event: AnyEventObject })
  | RequestOf<'stop'>;

/** How the work of such an actor ended. */
export type ActorOutcome = { output: unknown } | { error: unknown };

/** What is heard of such an actor: its end, an event for its parent (`sendParent`), or how it stands (`onSnapshot`). */
export type ActorReport = ActorOutcome | { event: AnyEventObject } | { snapshot: unknown };

/** What surrounds a machine, fixed when it starts. */
export interface Surroundings {
  /** The machine is itself run for another one: `sendParent` is handed to the host. */
  parent?: boolean;
  /** Names of machine logic that the host runs elsewhere; their actors are asked for instead of being run inside. */
  outside?: readonly string[];
}

/** The place of a child actor in the tree and the session that runs there. */
export interface SessionEntry {
  sessionId: string;
  parentId: string;
  actorId: string;
  /** The id the actor has for itself, where its parent knows it by another (spawned without an id). */
  ownId?: string;
}

/** Everything that makes a running machine, as JSON. */
export type Envelope = Record<string, unknown> & {
  schema: 1;
  /** Number of the last step; the start is step 0, and every later call is a step, also one without a transition. */
  step: number;
  snapshot: unknown;
  timers: PendingTimer[];
  /** Children that are machines or external actors; absent: none. */
  sessions?: SessionEntry[];
  /** Number of the next session; absent: the first child's. */
  nextSession?: number;
  /** Sequence number of the next timer; absent: one above the highest pending. */
  nextTimer?: number;
  /** Its surroundings; absent: no parent, nothing outside. */
  parent?: true;
  outside?: readonly string[];
};

export type Status = 'active' | 'done' | 'error' | 'stopped';

export interface StepResult {
  envelope: Envelope;
  /** False when the machine had no transition for the event. */
  changed: boolean;
  actions: RequestedAction[];
  status: Status;
  /** What each of these actions was given, by its id. */
  given: ReadonlyMap<string, ActionArguments>;
  /** Actors outside whose work begins, who are told something or are given up with this step. */
  actors: ActorRequest[];
  /** Events for the machine's own parent. */
  toParent: { id: string; event: AnyEventObject }[];
  /** Events for observers of the machine (XState's `emit`); a child's own observers are nobody here. */
  emitted: AnyEventObject[];
  /** What `log` actions said, as label and value. */
  logs: { label: string | null; value: unknown }[];
}

/** Why an event is not possible: no transition in any active state, or the named guards that are unmet. */
export type Possibility = { possible: true } | { possible: false; unmetGuards: string[]; handled: boolean };

/** Answers for a guard by name instead of running it; undefined: run it. */
export type Assumption = (guard: string) => boolean | undefined;

export interface View {
  /** Paths of the active leaf states, such as `detained.orderRunning`, in document order. */
  state: string[];
  tags: string[];
  context: unknown;
  status: Status;
  /** Present once the machine is done. */
  output?: unknown;
  /** Present once the machine has failed: `{ name, message }`. */
  error?: unknown;
  /** Event types that an active state lists, guards not judged; wildcards as they are written. */
  acceptedTypes: string[];
}

/** The pure interpreter. Nothing here waits, reads a clock or throws because of what a machine does. */
export interface Engine {
  /** Enters the initial state: step 0. */
  start(machine: AnyStateMachine, input: unknown, now: Instant, surroundings?: Surroundings): StepResult;
  /** Takes one event from outside. Types that begin with `xstate.` are not accepted: nothing changes. */
  step(machine: AnyStateMachine, envelope: Envelope, event: AnyEventObject, now: Instant): StepResult;
  /** Timers due at or before `now`, by (dueAt, seq). */
  due(envelope: Envelope, now: Instant): PendingTimer[];
  head(envelope: Envelope): PendingTimer | null;
  /** Fires one pending timer as a step; a timer that is no longer pending changes nothing. */
  fire(machine: AnyStateMachine, envelope: Envelope, timer: PendingTimer, now: Instant): StepResult;
  /** Tells what is heard of an actor outside; a report of a session that has ended changes nothing. */
  answer(
    machine: AnyStateMachine,
    envelope: Envelope,
    sessionId: string,
    report: ActorReport,
    now: Instant,
  ): StepResult;
  /** Tells that an action could not be performed: whoever asked for it fails, as if it had thrown. */
  fail(
    machine: AnyStateMachine,
    envelope: Envelope,
    sessionId: string | undefined,
    error: unknown,
    now: Instant,
  ): StepResult;
  /** Stops the machine and what it runs. As in XState, exit actions are not performed. */
  stop(machine: AnyStateMachine, envelope: Envelope, now: Instant): StepResult;
  /** Moves the due instant of every pending `after` of that name. */
  retime(envelope: Envelope, delayKey: string, dueAt: Instant): Envelope;
  /** Judges an event. `assume` may answer for a guard instead of running it (one that needs the form's fields, say). */
  possibility(machine: AnyStateMachine, envelope: Envelope, event: AnyEventObject, assume?: Assumption): Possibility;
  view(machine: AnyStateMachine, envelope: Envelope): View;
}
