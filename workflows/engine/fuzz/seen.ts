/** What is compared after each move. */
export interface Seen {
  status: string;
  /** The snapshot as it is persisted: value, context, children, history, output, error. */
  snapshot: unknown;
  /** Of an active machine; one that failed at its birth has entered nothing. */
  tags: string[];
  /** Actions performed since the last look, in order. */
  done: string[];
  /** What observers were told since the last look, in order. */
  emitted: unknown[];
  /** How much work outside was asked for, and how much of it was given up or is over. */
  asked: number;
  open: number;
}

/**
 * Text that is equal for equal things, whatever the order of keys. A session number is ours alone; states of a history
 * are a set; XState's live actor keeps errors as they were thrown.
 */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) => {
    if (inner instanceof Error) return { message: inner.message, name: inner.name };
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    if (key === 'historyValue') return sorted(inner, (nodes) => (nodes as { id: string }[]).map(({ id }) => id).sort());
    if ('xstate$$type' in inner && 'id' in inner) return { ref: inner.id };
    return sorted(inner, (entry) => entry);
  });
}

function sorted(value: object, map: (entry: unknown) => unknown): object {
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, map(entry)]));
}

/** Children of a machine that is not active are nobody's any more. */
export function withoutDead(snapshot: { status?: string; children?: object } & object): object {
  if (!snapshot.children) return snapshot;
  const children = snapshot.status === 'active' ? Object.entries(snapshot.children) : [];
  return {
    ...snapshot,
    children: Object.fromEntries(
      children.map(([id, child]: [string, { snapshot: object; syncSnapshot?: boolean }]) => [
        id,
        { ...child, snapshot: withoutDead(child.snapshot) },
      ]),
    ),
  };
}
