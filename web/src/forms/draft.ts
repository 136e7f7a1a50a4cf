import { useCallback, useState } from 'react';
import type { Attempt } from './attempt.js';
import type { TypedGroup } from './payload.js';

/** What is kept of a form until it has been recorded, through errors, sign-outs and reloads. */
export interface Draft {
  typed: TypedGroup;
  /** `datetime-local` value; undefined while the person has left it at "now". */
  occurredAt: string | undefined;
  attempt: Attempt | undefined;
}

const empty: Draft = { typed: {}, occurredAt: undefined, attempt: undefined };
const prefix = 'sanad.draft.';

function read(key: string): Draft {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? empty : { ...empty, ...(JSON.parse(stored) as Partial<Draft>) };
  } catch {
    return empty;
  }
}

/**
 * A draft in this tab's session storage: it ends with the tab and never leaves the device. The key holds the person's
 * id, so that someone else who signs in here does not meet it.
 */
export function useDraft(personId: string, form: string) {
  const key = `${prefix}${personId}.${form}`;
  const [draft, setDraft] = useState(() => read(key));
  const change = useCallback(
    (part: Partial<Draft>) => {
      setDraft((now) => {
        const next = { ...now, ...part };
        try {
          sessionStorage.setItem(key, JSON.stringify(next));
        } catch {
          // Storage full or switched off: the form still works, it only does not survive a reload.
        }
        return next;
      });
    },
    [key],
  );
  const clear = useCallback(() => {
    sessionStorage.removeItem(key);
    setDraft(empty);
  }, [key]);
  return { draft, change, clear };
}

/** Whether something was typed in an earlier visit to this form. */
export function hasDraft(personId: string, form: string): boolean {
  return Object.keys(read(`${prefix}${personId}.${form}`).typed).length > 0;
}

/** Drafts of other people on this device are dropped when someone signs in. */
export function dropDraftsOfOthers(personId: string): void {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix) && !key.startsWith(`${prefix}${personId}.`)) sessionStorage.removeItem(key);
  }
}
