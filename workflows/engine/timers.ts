import type { AnyEventObject, AnyStateMachine, AnyStateNode } from 'xstate';
import { maxPendingTimers } from './limits.js';
import type { Envelope, Instant, PendingTimer } from './types.js';

const byDue = (a: PendingTimer, b: PendingTimer): number => a.dueAt - b.dueAt || a.seq - b.seq;

/** Timers due at or before `now`, in the order in which they fire. */
export function due(envelope: Envelope, now: Instant): PendingTimer[] {
  return envelope.timers.filter((timer) => timer.dueAt <= now).sort(byDue);
}

/** The timer that fires next; null when none is pending. */
export function head(envelope: Envelope): PendingTimer | null {
  return envelope.timers.reduce<PendingTimer | null>((a, b) => (a && byDue(a, b) <= 0 ? a : b), null);
}

/** The same envelope with every pending `after` of that name due at another instant. */
export function retime(envelope: Envelope, delayKey: string, dueAt: Instant): Envelope {
  assertInstant(dueAt, `The due instant of '${delayKey}'`);
  const timers = envelope.timers.map((timer) => (timer.delayKey === delayKey ? { ...timer, dueAt } : timer));
  return { ...envelope, timers };
}

export function assertInstant(value: Instant, what: string): void {
  if (!Number.isFinite(value)) throw new RangeError(`${what} is ${String(value)}; give milliseconds since 1970.`);
}

/**
 * Pending timers with XState's own rule for send ids: a map leads from (session, id) to the latest send. A second send
 * with a pending id leaves the first one armed but out of reach of `cancel`; whichever fires first empties the entry.
 */
export class TimerTable {
  private timers: PendingTimer[];
  private nextSeq: number;

  constructor(envelope?: Envelope) {
    this.timers = envelope ? [...envelope.timers] : [];
    this.nextSeq = envelope?.nextTimer ?? this.timers.reduce((highest, timer) => Math.max(highest, timer.seq + 1), 0);
  }

  get pending(): PendingTimer[] {
    return [...this.timers];
  }

  get next(): number {
    return this.nextSeq;
  }

  /** Throws a RangeError for a delay that is no number of milliseconds, or when too many timers are pending. */
  arm(
    timer: Omit<PendingTimer, 'seq' | 'dueAt' | 'sendId'> & { sendId: string | undefined },
    now: Instant,
    delay: number,
  ): void {
    if (!Number.isFinite(delay)) {
      throw new RangeError(`The delay of '${timer.sendId ?? timer.event.type}' is ${delay}; give milliseconds.`);
    }
    if (this.timers.length >= maxPendingTimers) {
      throw new RangeError(
        `More than ${maxPendingTimers} delayed events are pending; cancel them when states are left.`,
      );
    }
    const seq = this.nextSeq++;
    const sendId = timer.sendId ?? `~${seq}`;
    this.detach(timer.sessionId, sendId);
    this.timers.push({ ...timer, sendId, dueAt: now + Math.max(0, delay), seq });
  }

  cancel(sessionId: string, sendId: string): void {
    this.timers = this.timers.filter((timer) => !isOf(timer, sessionId, sendId));
  }

  cancelAll(sessionId: string): void {
    this.timers = this.timers.filter((timer) => timer.detached ?? timer.sessionId !== sessionId);
  }

  /** Takes a timer out to fire it; undefined when it is no longer pending. */
  take(seq: number): PendingTimer | undefined {
    const timer = this.timers.find((entry) => entry.seq === seq);
    if (!timer) return undefined;
    this.timers = this.timers.filter((entry) => entry !== timer);
    this.detach(timer.sessionId, timer.sendId);
    return timer;
  }

  /** Forgets timers that nobody is left to receive. */
  keepReceivedBy(isRunning: (sessionId: string) => boolean): void {
    this.timers = this.timers.filter((timer) => isRunning(timer.targetId ?? timer.sessionId));
  }

  private detach(sessionId: string, sendId: string): void {
    const place = this.timers.findIndex((timer) => isOf(timer, sessionId, sendId));
    const pending = this.timers[place];
    // A second one under the same id found the first detached already.
    if (pending) this.timers = this.timers.with(place, { ...pending, detached: true });
  }
}

function isOf(timer: PendingTimer, sessionId: string, sendId: string): boolean {
  return !timer.detached && timer.sessionId === sessionId && timer.sendId === sendId;
}

const delayKeys = new WeakMap<AnyStateMachine, Map<string, string>>();

/** The name in `after: { name: … }` of a delayed event; null for every other delayed send. */
export function delayKeyOf(machine: AnyStateMachine, sendId: string | undefined, event: AnyEventObject): string | null {
  if (sendId === undefined || sendId !== event.type) return null;
  let keys = delayKeys.get(machine);
  if (!keys) {
    keys = new Map();
    collectDelayKeys(machine.root, keys);
    delayKeys.set(machine, keys);
  }
  return keys.get(sendId) ?? null;
}

function collectDelayKeys(node: AnyStateNode, keys: Map<string, string>): void {
  for (const key of Object.keys((node.config.after ?? {}) as object)) keys.set(`xstate.after.${key}.${node.id}`, key);
  for (const child of Object.values(node.states)) collectDelayKeys(child as AnyStateNode, keys);
}
