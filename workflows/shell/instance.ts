import {
  answer,
  due,
  fail,
  fire,
  head,
  isReserved,
  possibility,
  start,
  step,
  stop,
  view,
  type ActorReport,
  type Envelope,
  type Instant,
  type StepResult,
  type View,
} from '../engine/index.js';
import { bytesOf, digestOf } from './digest.js';
import { effectsOf, type Effect } from './effects.js';
import type {
  Cause,
  Emitted,
  MachineKey,
  Refusal,
  RefusalCode,
  SendReply,
  SendRequest,
  StepRecord,
} from './messages.js';
import type { MachineBinding } from './registry.js';
import { remember, remembered, type RingEntry } from './ring.js';

/** All that a continue-as-new must carry of a machine, as JSON. Never changed in place. */
export interface InstanceState {
  envelope: Envelope;
  ring: RingEntry<SendReply>[];
  /** The last events that it emitted. */
  emitted: Emitted[];
  nextEmitted: number;
  /** Its time must not go back. */
  lastNow: Instant;
}

/** A step that was taken: its record, what is to be performed, and how the machine stands after it. */
export interface Outcome {
  record: StepRecord;
  effects: Effect[];
  view: View;
  logs: StepResult['logs'];
}
export interface Taken {
  state: InstanceState;
  outcomes: Outcome[];
}

const usualSnapshotBytes = 65_536;
const emittedKept = 100;
const longestEventId = 200;
/** More timers than this at one instant are a machine that waits in a circle. */
const mostTimersAtOnce = 1_000;

/**
 * One machine as something that runs, for any host. Every function is pure and hands back a new state; `now` is in
 * milliseconds since 1970.
 */
export class Instance {
  readonly #views = new WeakMap<Envelope, View>();

  constructor(
    readonly key: MachineKey,
    readonly binding: MachineBinding,
  ) {}

  /** @throws Error when its first snapshot is beyond the size limit */
  begin(input: unknown, now: Instant, parent: boolean): Taken {
    const outside = Object.entries(this.binding.actors ?? {}).flatMap(([src, to]) =>
      'childWorkflow' in to ? [src] : [],
    );
    const result = start(this.binding.machine, input, now, { parent, outside });
    if (this.#isTooLarge(result.envelope)) throw this.#tooLarge();
    const empty: InstanceState = { envelope: result.envelope, ring: [], emitted: [], nextEmitted: 0, lastNow: now };
    return this.#kept(empty, [], result, { kind: 'start' }, now);
  }

  viewOf({ envelope }: InstanceState): View {
    const known = this.#views.get(envelope) ?? view(this.binding.machine, envelope);
    this.#views.set(envelope, known);
    return known;
  }

  nextDue({ envelope }: InstanceState): Instant | null {
    return head(envelope)?.dueAt ?? null;
  }

  /** Fires everything due at or before `now`, also what becomes due by it. A machine that never rests fails. */
  fireDue(state: InstanceState, now: Instant): Taken {
    const taken: Taken = { state, outcomes: [] };
    for (;;) {
      const [timer] = due(taken.state.envelope, now);
      if (timer === undefined) return taken;
      const at = this.binding.lateTimersCountFrom === 'due' ? timer.dueAt : now;
      const endless = taken.outcomes.length >= mostTimersAtOnce;
      const result = endless
        ? this.#failed(taken.state, new Error(`It never rests: '${timer.sendId}' arms itself again at once.`), now)
        : fire(this.binding.machine, taken.state.envelope, timer, at);
      const cause = { kind: 'timer', sendId: timer.sendId, dueAt: timer.dueAt } as const;
      append(taken, this.#applied(taken.state, result, cause, now));
    }
  }

  /** Why an event cannot be taken, or null. Judged as it would be taken: due timers are fired first, on a copy. */
  judge(state: InstanceState, { eventId, event }: SendRequest, now: Instant): Refusal | null {
    const earlier = remembered(state.ring, eventId);
    const drained = earlier === undefined ? this.fireDue(state, now).state : state;
    const refuse = (code: RefusalCode, reasons: Partial<Refusal> = {}): Refusal => this.refusal(drained, code, reasons);
    const problems = this.#malformed(eventId, event);
    if (problems.length > 0) return refuse('EVENT_INVALID', { problems });
    if (earlier !== undefined) return earlier.digest === digestOf(event) ? null : refuse('EVENT_ID_REUSED');
    if (this.viewOf(drained).status !== 'active') return refuse('INSTANCE_ENDED');
    if (isReserved(event.type)) return refuse('EVENT_RESERVED');
    const possible = possibility(this.binding.machine, drained.envelope, event);
    if (!possible.possible) return refuse('EVENT_NOT_ALLOWED', { unmetGuards: possible.unmetGuards });
    const wrong = this.binding.checkEvent?.(event) ?? [];
    if (wrong.length > 0) return refuse('EVENT_INVALID', { problems: wrong });
    const { envelope } = step(this.binding.machine, drained.envelope, event, now);
    return this.#isTooLarge(envelope) ? refuse('CONTEXT_TOO_LARGE') : null;
  }

  refusal(state: InstanceState, code: RefusalCode, reasons: Partial<Refusal> = {}): Refusal {
    return {
      code,
      state: this.viewOf(state).state,
      step: state.envelope.step,
      unmetGuards: [],
      problems: [],
      ...reasons,
    };
  }

  /** Takes an event that `judge` allows; a repeat changes nothing and gets the first answer again. */
  accept(state: InstanceState, request: SendRequest, now: Instant): Taken & { reply: SendReply } {
    const earlier = remembered(state.ring, request.eventId)?.reply;
    if (earlier) return { state, outcomes: [], reply: { ...earlier, repeated: true } };
    const taken = this.#taken(state, request, now);
    const { state: leaves, tags, status } = this.viewOf(taken.state);
    const reply: SendReply = { step: taken.state.envelope.step, state: leaves, tags, status, repeated: false };
    return { ...this.#remembering(taken, request, reply), reply };
  }

  /** Takes an event that nobody waits for. What is not possible now is dropped, as in memory; a repeat changes nothing. */
  tell(state: InstanceState, request: SendRequest, now: Instant): Taken {
    const { eventId, event } = request;
    if (this.#malformed(eventId, event).length > 0 || remembered(state.ring, eventId)) return { state, outcomes: [] };
    return this.#remembering(this.#taken(state, request, now), request, null);
  }

  /** Takes what is heard of an actor outside; of one that was given up nothing is taken. */
  hear(state: InstanceState, sessionId: string, reportId: string, report: ActorReport, now: Instant): Taken {
    if (remembered(state.ring, reportId)) return { state, outcomes: [] };
    const taken = this.fireDue(state, now);
    const result = answer(this.binding.machine, taken.state.envelope, sessionId, report, now);
    append(taken, this.#applied(taken.state, result, { kind: 'report', sessionId, report }, now));
    // The end of an actor can be heard only once; its session is over then.
    const once = 'output' in report || 'error' in report;
    return once ? taken : this.#remembering(taken, { eventId: reportId, event: { type: '' } }, null);
  }

  /** An action failed for good: whoever asked for it fails. */
  failAction(
    state: InstanceState,
    effectId: string,
    sessionId: string | undefined,
    error: unknown,
    now: Instant,
  ): Taken {
    const result = fail(this.binding.machine, state.envelope, sessionId, error, now);
    return this.#applied(state, result, { kind: 'failure', effectId }, now);
  }

  stop(state: InstanceState, now: Instant): Taken {
    return this.#applied(state, stop(this.binding.machine, state.envelope, now), { kind: 'stop' }, now);
  }

  #taken(state: InstanceState, { eventId, event }: SendRequest, now: Instant): Taken {
    const taken = this.fireDue(state, now);
    const result = step(this.binding.machine, taken.state.envelope, event, now);
    append(taken, this.#applied(taken.state, result, { kind: 'event', eventId, event }, now));
    return taken;
  }

  #remembering(taken: Taken, { eventId, event }: SendRequest, reply: SendReply | null): Taken {
    const ring = remember(taken.state.ring, { eventId, digest: digestOf(event), reply });
    return { ...taken, state: { ...taken.state, ring } };
  }

  #malformed(eventId: unknown, event: unknown): Refusal['problems'] {
    const isId = typeof eventId === 'string' && eventId.length > 0 && eventId.length <= longestEventId;
    const isEvent =
      typeof event === 'object' && event !== null && typeof (event as { type?: unknown }).type === 'string';
    return [
      ...(isId ? [] : [{ path: 'eventId', message: `must be a text of 1 to ${longestEventId} characters` }]),
      ...(isEvent ? [] : [{ path: 'event.type', message: 'must be the name of an event' }]),
    ];
  }

  /** A step that changed nothing leaves no trace, except that a timer which fired is no longer pending. */
  #applied(state: InstanceState, result: StepResult, cause: Cause, now: Instant): Taken {
    if (!result.changed && cause.kind !== 'timer') return { state, outcomes: [] };
    const fitting = this.#isTooLarge(result.envelope) ? this.#failed(state, this.#tooLarge(), now) : result;
    return this.#kept(state, this.viewOf(state).state, fitting, cause, now);
  }

  #kept(state: InstanceState, stateBefore: string[], result: StepResult, cause: Cause, now: Instant): Taken {
    const { envelope, status, emitted: events } = result;
    const emitted = events.map((event, index) => ({ seq: state.nextEmitted + index, event }));
    const after: InstanceState = {
      ...state,
      envelope,
      emitted: [...state.emitted, ...emitted].slice(-emittedKept),
      nextEmitted: state.nextEmitted + events.length,
      lastNow: Math.max(state.lastNow, now),
    };
    const seen = this.viewOf(after);
    const record: StepRecord = {
      step: envelope.step,
      at: now,
      cause,
      stateBefore,
      stateAfter: seen.state,
      tags: seen.tags,
      status,
      actions: result.actions.filter(({ type }) => 'commit' in (this.binding.actions?.[type] ?? {})),
      emitted: events,
      snapshot: envelope,
    };
    const outcome = { record, effects: effectsOf(this.binding, result), view: seen, logs: result.logs };
    return { state: after, outcomes: [outcome] };
  }

  #failed(state: InstanceState, error: Error, now: Instant): StepResult {
    return fail(this.binding.machine, state.envelope, undefined, error, now);
  }

  #isTooLarge(envelope: Envelope): boolean {
    return bytesOf(envelope.snapshot) > this.#mostBytes;
  }

  #tooLarge(): Error {
    return new Error(
      `The snapshot of ${this.key} is larger than ${this.#mostBytes} bytes. Keep large values elsewhere, their ids here.`,
    );
  }

  get #mostBytes(): number {
    return this.binding.maxSnapshotBytes ?? usualSnapshotBytes;
  }
}

function append(taken: Taken, next: Taken): void {
  taken.state = next.state;
  taken.outcomes.push(...next.outcomes);
}
