import type { AnyEventObject, AnyStateMachine } from 'xstate';
import { revive } from './envelope.js';
import { toJson, cloneJson } from './json.js';
import { maxFiredPerAdvance } from './limits.js';
import { possibility } from './possibility.js';
import { answer, fire, start, step } from './step.js';
import { assertInstant, due, head, retime } from './timers.js';
import type {
  ActorReport,
  ActorRequest,
  Assumption,
  Envelope,
  Instant,
  Possibility,
  RequestedAction,
  StepResult,
  Surroundings,
  View,
} from './types.js';
import { view } from './view.js';

/** A machine together with the time it lives in, as JSON. */
export interface Persisted {
  envelope: Envelope;
  now: Instant;
}

/**
 * A host in memory whose time moves only when it is told to: for simulation and tests. It drains what is due before an
 * event, as every host must, so that a deadline that has passed is never overtaken by a later event.
 */
export class VirtualHost {
  /** Everything the machine has asked for since this host began, in order. */
  readonly effects: RequestedAction[] = [];
  readonly actorRequests: ActorRequest[] = [];
  readonly emitted: AnyEventObject[] = [];

  private constructor(
    private readonly machine: AnyStateMachine,
    private envelope: Envelope,
    private time: Instant,
  ) {}

  static start(machine: AnyStateMachine, options: { input?: unknown; now: Instant } & Surroundings): VirtualHost {
    const first = start(machine, options.input, options.now, options);
    const host = new VirtualHost(machine, first.envelope, options.now);
    host.keep(first);
    return host;
  }

  /** Goes on where `persist` stopped; `effects` begins empty. Throws when the envelope does not fit the machine. */
  static restore(machine: AnyStateMachine, persisted: Persisted): VirtualHost {
    revive(machine, persisted.envelope, persisted.now);
    return new VirtualHost(machine, cloneJson(persisted.envelope), persisted.now);
  }

  persist(): Persisted {
    return toJson({ envelope: this.envelope, now: this.time }) as Persisted;
  }

  get now(): Instant {
    return this.time;
  }

  /** The next instant at which the machine does something by itself; null when it waits for events only. */
  get nextDueAt(): Instant | null {
    return head(this.envelope)?.dueAt ?? null;
  }

  /** False when the machine had no transition for the event. */
  send(event: AnyEventObject): boolean {
    this.drain(this.time);
    return this.keep(step(this.machine, this.envelope, event, this.time)).changed;
  }

  answer(sessionId: string, report: ActorReport): boolean {
    this.drain(this.time);
    return this.keep(answer(this.machine, this.envelope, sessionId, report, this.time)).changed;
  }

  /**
   * Lets time pass until `instant` (milliseconds since 1970). Each timer fires at its own due instant, so that what it
   * starts counts from there. Throws a RangeError when time would run backwards or timers never come to an end.
   */
  advanceTo(instant: Instant): void {
    assertInstant(instant, 'The instant to advance to');
    if (instant < this.time) throw new RangeError(`Time cannot go back from ${this.time} to ${instant}.`);
    this.drain(instant);
    this.time = instant;
  }

  /** Moves the due instant of every pending `after` of that name. */
  retime(delayKey: string, dueAt: Instant): void {
    this.envelope = retime(this.envelope, delayKey, dueAt);
  }

  possibility(event: AnyEventObject, assume?: Assumption): Possibility {
    return possibility(this.machine, this.envelope, event, assume);
  }

  view(): View {
    return view(this.machine, this.envelope);
  }

  private drain(until: Instant): void {
    for (let fired = 0; ; fired++) {
      const [next] = due(this.envelope, until);
      if (!next) return;
      if (fired === maxFiredPerAdvance) {
        throw new RangeError(
          `More than ${maxFiredPerAdvance} timers fired by ${until}; '${next.sendId}' re-arms itself.`,
        );
      }
      this.time = Math.max(this.time, next.dueAt);
      this.keep(fire(this.machine, this.envelope, next, this.time));
    }
  }

  private keep(result: StepResult): StepResult {
    this.envelope = result.envelope;
    for (const action of result.actions) this.effects.push(action);
    for (const request of result.actors) this.actorRequests.push(request);
    for (const event of result.emitted) this.emitted.push(event);
    return result;
  }
}
