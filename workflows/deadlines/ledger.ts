import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { deadlineUnder } from '../../sop-machines/profiles/deadline-under.js';
import type { Instant } from '../engine/index.js';
import type { ClockEntry } from '../messages.js';
import { DeadlineDataError } from './data-error.js';
import type { Facts } from './facts.js';
import { instantOf } from './local-time.js';

/** An open clock and the facts its due instant was computed from; equal facts never compute again. */
export interface LedgerClock {
  entry: ClockEntry;
  facts: string;
}

/** The open clocks of a procedure as JSON. Ended ones have left with their last change; the read model keeps them. */
export interface Ledger {
  clocks: LedgerClock[];
  /** How many clocks of each deadline were ever opened; the next one's number. */
  opened: Record<string, number>;
}
export const emptyLedger: Ledger = { clocks: [], opened: {} };

/** What due instants are computed by. */
export interface Rules {
  sop: string;
  deadlines: readonly DeadlineDefinition[];
  calendar: Calendar;
}

/** The machine after a step, as far as clocks depend on it. */
export interface MachineFacts {
  tags: readonly string[];
  context: Facts;
  status: 'active' | 'done' | 'error' | 'stopped';
}

/** The step that is being reconciled. */
export interface Moment {
  step: number;
  eventType: string;
  /** An id of a person, procedure or part of the system. */
  by: string;
  occurredAt: Instant;
  now: Instant;
  /** `timer`: a due instant was reached, of this deadline (null: of a delay that is no deadline). */
  cause: { kind: 'event' } | { kind: 'timer'; deadlineId: string | null } | { kind: 'migration' };
}

/**
 * The SOP's deadlines as a profile has them: amounts, bases and ladders replaced, absent ones left out.
 *
 * @throws DeadlineDataError when the profile speaks of a deadline that the SOP does not have
 */
export function deadlinesOf(sop: Pick<Sop, 'id' | 'deadlines'>, profile: Profile): DeadlineDefinition[] {
  const overrides = profile.deadlines[sop.id] ?? {};
  const known = sop.deadlines.map(({ id }) => id);
  for (const id of Object.keys(overrides)) {
    if (known.includes(id)) continue;
    throw new DeadlineDataError(
      { sop: sop.id, deadline: id },
      `profile ${profile.id}`,
      `the SOP has no such deadline; it has ${known.join(', ')}`,
    );
  }
  return sop.deadlines.flatMap((deadline) => deadlineUnder(profile, sop.id, deadline) ?? []);
}

/**
 * The instant at which a deadline's `after` fires: the due instant of its open clock. Where `each` opened several, the
 * first that has not been breached. Null: no such clock runs, the timer must not fire.
 */
export function firesAt(ledger: Ledger, deadlineId: string): Instant | null {
  const open = ledger.clocks.map(({ entry }) => entry).filter((entry) => entry.deadlineId === deadlineId);
  const candidates = open.length > 1 ? open.filter(({ status }) => status === 'running') : open;
  return candidates.length === 0 ? null : Math.min(...candidates.map(({ currentDueAt }) => instantOf(currentDueAt)));
}
