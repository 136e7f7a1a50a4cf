import type { z } from 'zod';
import { invalid } from './problem.js';

/** Where a page ended, as an opaque text: keys instead of numbers, so that new rows shift nothing. */
export const cursorOf = (key: readonly (string | number | null)[]): string =>
  Buffer.from(JSON.stringify(key)).toString('base64url');

/** @throws ProblemError INVALID when the cursor is not one that this list gave */
export function readCursor<Key extends z.ZodType>(key: Key, cursor: string | undefined): z.infer<Key> | null {
  if (cursor === undefined) return null;
  const result = key.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (result.success) return result.data;
  throw invalid([{ path: 'cursor', message: 'send the nextCursor of the page before, or leave it out' }]);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
