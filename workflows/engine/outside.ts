import type { AnyActorLogic, AnyActorScope, AnyEventObject } from 'xstate';
import { actorStands, promiseRejected, promiseResolved, stopEvent, type InternalActor } from './internals.js';
import type { Recorder } from './recorder.js';

export interface Asking {
  recorder: Recorder;
  isRestoring: () => boolean;
  /** Told when work outside begins or stands, and when it is over. */
  works: (isWorking: boolean) => void;
}
interface Held {
  status: string;
  input?: unknown;
}

/** Transition logic runs inside; logic with a `start` of its own (a promise) works outside, and the host is asked for it. */
export function heldOutside(actor: InternalActor, asking: Asking): AnyActorLogic {
  const { logic } = actor;
  const { recorder, works } = asking;
  const transition = (snapshot: Held, event: AnyEventObject, scope: AnyActorScope): Held => {
    if (logic.start && event.type === stopEvent && snapshot.status === 'active') recorder.stopActor(actor);
    const next = logic.transition(snapshot, event, scope) as Held;
    if (next.status !== 'active') works(false);
    recorder.changed ||= next !== snapshot;
    return next;
  };
  if (!logic.start) return { ...logic, transition };
  if (endsByAnswer(logic)) return { ...logic, start: (snapshot: Held) => begin(actor, snapshot, asking), transition };
  const start = (): never => {
    throw new TypeError(noAnswer(actor.id));
  };
  return { ...logic, start, transition: (snapshot: Held) => snapshot };
}

function begin(actor: InternalActor, snapshot: Held, { recorder, isRestoring, works }: Asking): void {
  if (snapshot.status !== 'active') return;
  if (!isRestoring()) recorder.startActor(actor, snapshot.input);
  works(true);
}

const noAnswer = (actorId: string): string =>
  `Actor '${actorId}' is a callback or an observable: it lives in the memory of one process and no restart brings it ` +
  'back. Use promise logic, transition logic or a machine.';

/** Whether it is promise logic: the one kind that works outside and ends by one answer. */
function endsByAnswer(logic: AnyActorLogic): boolean {
  const asked = { status: 'active', output: undefined, error: undefined, input: undefined };
  try {
    const answered = logic.transition(asked, { type: promiseResolved, data: null }, {} as never) as Held;
    return answered.status === 'done';
  } catch {
    return false;
  }
}

/** The place of a machine that the host runs elsewhere: events for it are handed on, what it reports is kept here. */
export function machineOutside(actor: InternalActor, asking: Asking): AnyActorLogic {
  const { recorder, works } = asking;
  return {
    getInitialSnapshot: (_: unknown, input: unknown) => ({
      status: 'active',
      output: undefined,
      error: undefined,
      input,
    }),
    getPersistedSnapshot: (snapshot: Held) => snapshot,
    restoreSnapshot: (snapshot: Held) => snapshot,
    start: (snapshot: Held) => begin(actor, snapshot, asking),
    transition: (snapshot: Held, event: AnyEventObject) => {
      if (snapshot.status !== 'active') return snapshot;
      if ([stopEvent, promiseResolved, promiseRejected].includes(event.type)) works(false);
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
