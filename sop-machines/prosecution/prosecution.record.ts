import { assign } from 'xstate';
import type { ProsecutionContext } from './prosecution.context.js';
import type { ProsecutionEvent } from './prosecution.events.js';
import { duesOf } from './prosecution.matters.js';

export type Given = { context: ProsecutionContext; event: ProsecutionEvent };
export type Change = Partial<ProsecutionContext>;
/** An action that records what changes, and what is owed after it. */
export const record = (change: (given: Given) => Change) =>
  assign<ProsecutionContext, ProsecutionEvent, undefined, ProsecutionEvent, never>((given) => {
    const changed = change(given);
    const after = { ...given.context, ...changed };
    return { ...changed, ...duesOf(after, after) };
  });
