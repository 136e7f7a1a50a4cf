import type { AnyActorRef, AnyActorScope, AnyEventObject, AnyMachineSnapshot, AnyStateMachine } from 'xstate';
import { parentSessionId, rootSessionId, stopEvent, type InternalActor } from './internals.js';
import { isGone } from './references.js';
import { isBuiltIn, type ActorSystem } from './system.js';

type Scope = Parameters<AnyStateMachine['transition']>[2];

/**
 * The machine's own session: our ActorScope around `machine.transition`, with the mailbox rules of XState's actor
 * (events that arrive while one is processed wait; what a step defers runs after it). Its children are XState's own
 * actors, contained by the system. Errors become the machine's status, as in a live actor, and are never thrown.
 */
export class RootSession {
  snapshot!: AnyMachineSnapshot;
  private readonly scope: Scope;
  private deferred: (() => void)[] = [];
  private queue: AnyEventObject[] = [];
  private phase: 'new' | 'running' | 'stopped' = 'new';
  private busy = true;

  constructor(
    private readonly machine: AnyStateMachine,
    private readonly system: ActorSystem,
  ) {
    const self = this.actorRef();
    this.scope = {
      self: self,
      id: self.id,
      sessionId: self.sessionId,
      system: system as unknown as AnyActorScope['system'],
      logger: (...said: unknown[]) => system.recorder.log(...said),
      defer: (task) => void this.deferred.push(task),
      emit: (event: AnyEventObject) => system.recorder.emit(event),
      stopChild: (child) => {
        const actor = child as unknown as InternalActor;
        if (actor._parent !== self && !isGone(actor))
          throw new Error(`Cannot stop child actor ${actor.id} of ${self.id} because it is not a child`);
        actor._stop();
      },
      actionExecutor: (action) => {
        const perform = isBuiltIn(action.type)
          ? () => action.exec?.(action.info, action.params)
          : () => system.recorder.action(self, action);
        // Actions of the initial state wait until it stands: a machine that fails while it is born asks for nothing.
        if (this.phase === 'running') perform();
        else this.deferred.push(perform);
      },
    };
  }

  /** Enters the initial state. */
  start(input: unknown): void {
    this.system._register(rootSessionId, this.self);
    this.snapshot = this.machine.getInitialSnapshot(this.scope, input) as AnyMachineSnapshot;
    this.phase = 'running';
    this.system.recorder.changed = true;
    if (this.snapshot.status === 'error') return this.end();
    // As in a live actor: children of the initial state start first, then its own actions are performed.
    if (this.snapshot.status === 'active') this.machine.start(this.snapshot);
    this.update(this.snapshot);
    this.flush();
  }

  /** Stands where the persisted snapshot says, children included, without doing anything. */
  restore(persisted: unknown): void {
    this.system.restoring = true;
    this.snapshot = this.machine.restoreSnapshot(persisted as never, this.scope) as AnyMachineSnapshot;
    this.phase = this.snapshot.status === 'active' ? 'running' : 'stopped';
    if (this.phase === 'running') {
      this.system._register(rootSessionId, this.self);
      this.machine.start(this.snapshot);
    }
    this.system.restoring = false;
    this.busy = false;
  }

  get self(): InternalActor {
    return this.scope.self as unknown as InternalActor;
  }

  /** What it asked for has failed, as an action that throws. */
  failWith(error: unknown): void {
    if (this.phase === 'running') this.fail(this.snapshot, error);
  }

  private flush(): void {
    this.busy = true;
    for (let event = this.queue.shift(); event; event = this.queue.shift()) this.process(event);
    this.busy = false;
  }

  private process(event: AnyEventObject): void {
    let next: AnyMachineSnapshot;
    try {
      next = this.machine.transition(this.snapshot, event, this.scope) as AnyMachineSnapshot;
    } catch (error) {
      return this.fail(this.snapshot, error);
    }
    this.update(next);
    if (event.type === stopEvent) this.end();
  }

  private update(next: AnyMachineSnapshot): void {
    this.snapshot = next;
    for (let task = this.deferred.shift(); task; task = this.deferred.shift()) {
      try {
        task();
      } catch (error) {
        return this.fail(next, error);
      }
    }
    if (this.snapshot.status !== 'active') this.end();
  }

  private fail(at: AnyMachineSnapshot, error: unknown): void {
    this.snapshot = { ...at, status: 'error', error } as AnyMachineSnapshot;
    this.system.recorder.changed = true;
    this.end();
  }

  private end(): void {
    this.deferred = [];
    this.queue = [];
    this.phase = 'stopped';
    this.system.timers.cancelAll(rootSessionId);
    this.system._unregister(this.self);
  }

  private actorRef(): InternalActor {
    const none = { unsubscribe: () => undefined };
    const self: Partial<InternalActor> & { ref?: unknown } = {
      id: rootSessionId,
      sessionId: rootSessionId,
      src: this.machine,
      logic: this.machine,
      system: this.system as unknown as AnyActorRef['system'],
      send: (event: AnyEventObject) => this.system._relay(undefined, self as InternalActor, event),
      _send: (event) => {
        if (this.phase === 'stopped') return;
        this.queue.push(event);
        if (!this.busy) this.flush();
      },
      start: () => undefined,
      stop: () => undefined,
      getSnapshot: () => this.snapshot,
      getPersistedSnapshot: () => this.machine.getPersistedSnapshot(this.snapshot),
      toJSON: () => ({ xstate$$type: 1, id: rootSessionId }),
      on: () => none,
      subscribe: () => none,
    };
    self.ref = self;
    if (this.system.surroundings.parent) self._parent = this.parentRef();
    return self as InternalActor;
  }

  /** The machine's parent lives elsewhere: what it is sent, the host takes there. */
  private parentRef(): InternalActor {
    const parent: Partial<InternalActor> & { ref?: unknown } = {
      id: parentSessionId,
      sessionId: parentSessionId,
      send: (event: AnyEventObject) => this.system._relay(undefined, parent as InternalActor, event),
      _send: (event) => this.system.recorder.tellParent(event),
      toJSON: () => ({ xstate$$type: 1, id: parentSessionId }),
    };
    parent.ref = parent;
    this.system._register(parentSessionId, parent as InternalActor);
    return parent as InternalActor;
  }
}
