import type { AnyActorLogic, AnyActorRef, AnyActorScope, AnyEventObject } from 'xstate';

/*
 * What XState 5.33 keeps out of its published types but calls on every actor system and actor. It is written down here,
 * in one place, so that an upgrade is checked against one page (the version is pinned exactly).
 */

export const stopEvent = 'xstate.stop';
export const promiseResolved = 'xstate.promise.resolve';
export const promiseRejected = 'xstate.promise.reject';
/** Ours: how a machine that runs elsewhere stands. */
export const actorStands = 'xstate.outside.snapshot';
/** The id of the machine's own session; children are numbered from 1. */
export const rootSessionId = 'x:0';
/** Under this id the machine's parent, which lives elsewhere, receives events. */
export const parentSessionId = 'x:parent';

/** An actor as its system sees it. */
export type InternalActor = Omit<AnyActorRef, '_parent'> & {
  logic: AnyActorLogic;
  systemId?: string | undefined;
  _parent?: InternalActor;
  _actorScope: AnyActorScope;
  _snapshot: object;
  _syncSnapshot?: boolean | undefined;
  _send(event: AnyEventObject): void;
  _stop(): void;
  _error(error: unknown): void;
};

/** What the system is told while a machine runs. */
export type Inspection =
  | { type: '@xstate.actor'; actorRef: InternalActor }
  | { type: '@xstate.microstep'; actorRef: InternalActor; _transitions: { target?: unknown; actions: unknown[] }[] }
  | { type: '@xstate.action' | '@xstate.event' | '@xstate.snapshot' };

/** An actor system as XState calls it. */
export interface InternalSystem {
  _bookId(): string;
  _register(sessionId: string, actor: InternalActor): string;
  _unregister(actor: InternalActor): void;
  _set(systemId: string, actor: InternalActor): void;
  _relay(source: InternalActor | undefined, target: InternalActor, event: AnyEventObject): void;
  _sendInspectionEvent(event: Inspection): void;
  get(systemId: string): InternalActor | undefined;
  getAll(): Record<string, InternalActor>;
  scheduler: {
    schedule(
      source: InternalActor,
      target: InternalActor,
      event: AnyEventObject,
      delay: number,
      id: string | undefined,
    ): void;
    cancel(source: InternalActor, id: string): void;
    cancelAll(source: InternalActor): void;
  };
}
