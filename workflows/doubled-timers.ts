import { pendingTwice, type Envelope } from './engine/index.js';

/** Every live deadline has exactly one due instant. Where a machine breaks that, people are told, once. */
export class DoubledTimers {
  readonly #told: Set<string>;

  /** @param carried the machine as an earlier run left it: what is doubled there has been told */
  constructor(carried: Envelope | undefined) {
    this.#told = new Set(carried === undefined ? [] : pendingTwice(carried).map(keyOf));
  }

  /** The timers that are doubled since the last call, as fields of a journal line. */
  newIn(envelope: Envelope): { sendId: string; dueAt: string[] }[] {
    const found = pendingTwice(envelope).filter((timer) => !this.#told.has(keyOf(timer)));
    for (const timer of found) this.#told.add(keyOf(timer));
    return found.map(({ sendId, dueAt }) => ({ sendId, dueAt: dueAt.map((at) => new Date(at).toISOString()) }));
  }
}

const keyOf = ({ sessionId, sendId }: { sessionId: string; sendId: string }): string => `${sessionId}/${sendId}`;
