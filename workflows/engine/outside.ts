import type { AnyActorLogic, AnyActorScope, AnyEventObject } from 'xstate';
import { actorStands, promiseRejected, promiseResolved, stopEvent, type InternalActor } from './internals.js';
import type { Recorder } from './recorder.js';

interface Asking {
  recorder: Recorder;
  isRestoring: () => boolean;
}
interface Held {
  status: string;
  input?: unknown;
}

/** Transition logic runs inside; logic with a `start` of its own (a promise) works outside, and the host is asked for it. */
export function heldOutside(actor: InternalActor, { recorder, isRestoring }: Asking): AnyActorLogic {
  const { logic } = actor;
  if (!logic.start) return logic;
  return {
    ...logic,
    start: (snapshot: Held) => {
      if (!isRestoring() && snapshot.status === 'active') recorder.startActor(actor, snapshot.input);
    },
    transition: (snapshot: Held, event: AnyEventObject, scope: AnyActorScope) => {
      if (event.type === stopEvent && snapshot.status === 'active') recorder.stopActor(actor);
      return logic.transition(snapshot, event, scope) as typeof snapshot;
    },
  };
}

/** The place of a machine that the host runs elsewhere: events for it are handed on, what it reports is kept here. */
export function machineOutside(actor: InternalActor, { recorder, isRestoring }: Asking): AnyActorLogic {
  return {
    getInitialSnapshot: (_: unknown, input: unknown) => ({
      status: 'active',
      output: undefined,
      error: undefined,
      input,
    }),
    getPersistedSnapshot: (snapshot: Held) => snapshot,
    restoreSnapshot: (snapshot: Held) => snapshot,
    start: (snapshot: Held) => {
      if (!isRestoring() && snapshot.status === 'active') recorder.startActor(actor, snapshot.input);
    },
    transition: (snapshot: Held, event: AnyEventObject) => {
      if (snapshot.status !== 'active') return snapshot;
      switch (event.type) {
        case stopEvent:
          recorder.stopActor(actor);
          return { ...snapshot, status: 'stopped', input: undefined };
        case promiseResolved:
          return { ...snapshot, status: 'done', output: event['data'] as unknown, input: undefined };
        case promiseRejected:
          return { ...snapshot, status: 'error', error: event['data'] as unknown, input: undefined };
        case actorStands:
          return { ...snapshot, ...(event['data'] as object), status: 'active' };
        default:
          recorder.tellActor(actor, event);
          return snapshot;
      }
    },
  } as unknown as AnyActorLogic;
}
