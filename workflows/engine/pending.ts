import type { Envelope, Instant } from './types.js';

/** One send id under which more than one delayed event is pending. */
export interface PendingTwice {
  sessionId: string;
  sendId: string;
  /** When they fire, in the order in which they were sent; only the last can still be cancelled. */
  dueAt: Instant[];
}

/**
 * Send ids that are pending more than once. XState allows it (conflicting transitions of parallel regions can enter a
 * state twice without leaving it), but then one deadline has two due instants, and the first outlives every `cancel`. A
 * host that serves people tells somebody.
 */
export function pendingTwice({ timers }: Pick<Envelope, 'timers'>): PendingTwice[] {
  const found = new Map<string, PendingTwice>();
  for (const { sessionId, sendId, dueAt } of [...timers].sort((a, b) => a.seq - b.seq)) {
    const key = `${sessionId} ${sendId}`;
    const known = found.get(key) ?? { sessionId, sendId, dueAt: [] };
    known.dueAt.push(dueAt);
    found.set(key, known);
  }
  return [...found.values()].filter(({ dueAt }) => dueAt.length > 1);
}
