import type { AnyEventObject } from 'xstate';
import type { InternalActor } from './internals.js';
import type { StoredRef } from './json.js';

/** Places of a stored tree that held a reference to an actor, noted while it is copied and filled once actors stand. */
export function placesOfRefs(): {
  note: (ref: StoredRef, holder: object, key: string | number) => void;
  fill: (find: (sessionId: string) => InternalActor | undefined) => void;
} {
  const places: { ref: StoredRef; holder: Record<string | number, unknown>; key: string | number }[] = [];
  return {
    note: (ref, holder, key) => {
      const place = holder as Record<string | number, unknown>;
      // Something must stand there meanwhile, so that a list keeps its length.
      place[key] = null;
      places.push({ ref, holder: place, key });
    },
    fill: (find) => {
      for (const { ref, holder, key } of places) holder[key] = find(ref.sessionId) ?? goneActor(ref);
    },
  };
}

/** What is left of an actor that has ended and is in no tree any more: it receives nothing, as an ended actor does. */
function goneActor({ id, sessionId }: StoredRef): InternalActor {
  const none = { unsubscribe: () => undefined };
  const gone: Partial<InternalActor> & { ref?: unknown; gone: true } = {
    gone: true,
    id,
    sessionId,
    send: (_event: AnyEventObject) => undefined,
    _send: (_event: AnyEventObject) => undefined,
    _stop: () => undefined,
    start: () => undefined,
    stop: () => undefined,
    getSnapshot: () => ({ status: 'stopped', output: undefined, error: undefined }),
    getPersistedSnapshot: () => ({ status: 'stopped', output: undefined, error: undefined }),
    toJSON: () => ({ xstate$$type: 1, id }),
    on: () => none,
    subscribe: () => none,
  };
  gone.ref = gone;
  return gone as unknown as InternalActor;
}

export const isGone = (actor: object): boolean => 'gone' in actor;
