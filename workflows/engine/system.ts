import { StateMachine, type AnyEventObject, type AnyStateMachine } from 'xstate';
import type { Inspection, InternalActor, InternalSystem } from './internals.js';
import { heldOutside, machineOutside, type Asking } from './outside.js';
import { toJson } from './json.js';
import { maxRelays, withIterationLimit } from './limits.js';
import type { Recorder } from './recorder.js';
import { isGone } from './references.js';
import { delayKeyOf, type TimerTable } from './timers.js';
import type { Envelope, Instant, SessionEntry, Surroundings } from './types.js';

/** Built-in actions do their work through the scope and the system; every other one is a request to the host. */
const builtInActions = new Set(
  ['raise', 'cancel', 'sendTo', 'spawnChild', 'stopChild', 'emit', 'log'].map((a) => `xstate.${a}`),
);

export function isBuiltIn(actionType: string): boolean {
  return builtInActions.has(actionType);
}

export function isMachine(logic: unknown): logic is AnyStateMachine {
  return logic instanceof StateMachine;
}

/**
 * The actor system of one step. It books session ids that survive a restart, keeps delayed events as data instead of
 * timers, and contains every child actor that XState creates: its named actions become requests, and logic that works
 * outside of a machine (a promise) is asked of the host instead of being started.
 */
export class ActorSystem implements InternalSystem {
  /** While the tree is rebuilt, actors start without telling anybody: they have told it before. */
  restoring = false;
  nextSession: number;
  /** While an actor outside reports how it stands; at other times it has nothing to say to `onSnapshot`. */
  private reporting = false;
  /** The actors exchanged more events than one step may have; whatever came after that reached nobody. */
  exhausted = false;
  private readonly running = new Map<string, InternalActor>();
  private readonly made = new Map<string, InternalActor>();
  private readonly working = new Map<string, InternalActor>();
  private readonly named = new Map<string, InternalActor>();
  private readonly known: ReadonlyMap<string, SessionEntry>;
  private relays = 0;

  constructor(
    readonly recorder: Recorder,
    readonly timers: TimerTable,
    private readonly now: Instant,
    readonly surroundings: Surroundings,
    envelope?: Envelope,
  ) {
    this.known = new Map((envelope?.sessions ?? []).map((entry) => [placeOf(entry), entry]));
    this.nextSession = envelope?.nextSession ?? 1;
  }

  runningActor(sessionId: string): InternalActor | undefined {
    return this.running.get(sessionId);
  }

  /** Also an actor that has ended, as long as it stands in the tree. */
  actor(sessionId: string): InternalActor | undefined {
    return this.made.get(sessionId);
  }

  get(systemId: string): InternalActor | undefined {
    return this.named.get(systemId);
  }

  getAll(): Record<string, InternalActor> {
    return Object.fromEntries(this.named);
  }

  readonly scheduler: InternalSystem['scheduler'] = {
    schedule: (source, target, event, delay, id) => {
      const delayKey = isMachine(source.logic) ? delayKeyOf(source.logic, id, event) : null;
      const stored = toJson(event, `the delayed event '${event.type}'`) as AnyEventObject;
      const to = target === source ? {} : { targetId: target.sessionId };
      this.timers.arm({ sessionId: source.sessionId, sendId: id, delayKey, event: stored, ...to }, this.now, delay);
    },
    cancel: (source, id) => this.timers.cancel(source.sessionId, id),
    cancelAll: (source) => this.timers.cancelAll(source.sessionId),
  };

  _bookId(): string {
    return this.restoring ? 'x:restored' : `x:${this.nextSession++}`;
  }

  _register(sessionId: string, actor: InternalActor): string {
    this.running.set(sessionId, actor);
    return sessionId;
  }

  _unregister(actor: InternalActor): void {
    this.running.delete(actor.sessionId);
    for (const [systemId, named] of this.named) if (named === actor) this.named.delete(systemId);
  }

  _set(systemId: string, actor: InternalActor): void {
    const existing = this.named.get(systemId);
    if (existing && existing !== actor) throw new Error(`Actor with system ID '${systemId}' already exists.`);
    this.named.set(systemId, actor);
  }

  /** An actor outside reports how it stands. */
  report(actor: InternalActor, event: AnyEventObject): void {
    this.reporting = true;
    this._relay(undefined, actor, event);
    this.reporting = false;
  }

  _relay(source: InternalActor | undefined, target: InternalActor, event: AnyEventObject): void {
    if (this.restoring) return;
    if (source && !this.reporting && this.isMachineOutside(source) && event.type.startsWith('xstate.snapshot.')) return;
    // Nothing is thrown here: XState would hand an exception of an observer to a timer of its own.
    this.exhausted ||= ++this.relays > maxRelays;
    if (!this.exhausted) target._send(event);
  }

  _sendInspectionEvent(event: Inspection): void {
    if (event.type === '@xstate.actor') this.contain(event.actorRef);
    // A transition without target and actions forbids its event (`can` says no), so that it is no change.
    if (
      event.type === '@xstate.microstep' &&
      event._transitions.some((t) => t.target !== undefined || t.actions.length)
    ) {
      this.recorder.changed = true;
    }
  }

  /** The actor of a session whose work is done outside and not over yet. */
  asked(sessionId: string): InternalActor | undefined {
    return this.working.get(sessionId);
  }

  /** Asks the host to give up work that nobody waits for any more. */
  giveUp(isForgotten: (sessionId: string) => boolean): void {
    for (const [sessionId, actor] of this.working) if (isForgotten(sessionId)) this.recorder.stopActor(actor);
  }

  /** XState announces an actor after making its scope and before its first snapshot: the moment to make it ours. */
  private contain(actor: InternalActor): void {
    const scope = actor._actorScope;
    if (this.restoring) {
      const entry = this.known.get(placeOf({ parentId: actor._parent?.sessionId ?? '', actorId: actor.id }));
      actor.sessionId = scope.sessionId = entry?.sessionId ?? `x:${this.nextSession++}`;
      actor.id = scope.id = entry?.ownId ?? actor.id;
    }
    this.made.set(actor.sessionId, actor);
    const perform = scope.actionExecutor;
    scope.actionExecutor = (action) => {
      if (isBuiltIn(action.type)) return perform(action);
      const record = (): void => this.recorder.action(actor, action);
      if (this.running.get(actor.sessionId) === actor) record();
      else scope.defer(record);
    };
    const stop = scope.stopChild;
    scope.stopChild = (child) => (isGone(child) ? undefined : stop(child));
    scope.logger = (...said: unknown[]) => this.recorder.log(...said);
    const asking: Asking = {
      recorder: this.recorder,
      isRestoring: () => this.restoring,
      works: (isWorking) => {
        if (isWorking) this.working.set(actor.sessionId, actor);
        else this.working.delete(actor.sessionId);
      },
    };
    if (this.isMachineOutside(actor)) actor.logic = machineOutside(actor, asking);
    else actor.logic = isMachine(actor.logic) ? withIterationLimit(actor.logic) : heldOutside(actor, asking);
  }

  private isMachineOutside({ src }: InternalActor): boolean {
    return typeof src === 'string' && (this.surroundings.outside?.includes(src) ?? false);
  }
}

const placeOf = ({ parentId, actorId }: Pick<SessionEntry, 'parentId' | 'actorId'>): string => `${parentId}/${actorId}`;
