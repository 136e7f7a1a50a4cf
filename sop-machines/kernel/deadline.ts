import type { Level, Role } from './roles.js';
import type { Words } from './words.js';

/**
 * How long: the five calendar kinds of domain reference B0.2, and a date that a court or a plan has given.
 * - `elapsedHours`: trigger + hours, ignoring weekends; never rolls.
 * - `calendarDays`: due at 23:59:59 local. `exclusive`: the trigger's day is day 0; `inclusive`: it is day 1.
 * - `workingDays`: the trigger's day is not counted; due at office closing on the n-th working day.
 * - `calendarMonths`: same day number n months later, clamped to the month's end, 23:59:59 local;
 *   `dayBefore` ends one day earlier (the cautious count for a cap on detention). `dayOf` names the instant from which a
 *   series of months began: a month that was too short for its day shortens none after it (31 January, 28 February, 31 March).
 * - `asGiven`: the context names a local date (due 23:59:59) or an instant; with `workingDaysBefore` it is due at office closing
 *   on the n-th working day before that day (papers that must reach somebody ahead of a hearing).
 */
export type Amount =
  | { kind: 'elapsedHours'; hours: number }
  | { kind: 'calendarDays'; days: number; count: 'exclusive' | 'inclusive' }
  | { kind: 'workingDays'; days: number }
  | { kind: 'calendarMonths'; months: number; lastDay: 'sameDay' | 'dayBefore'; dayOf?: string }
  | { kind: 'asGiven'; context: string; workingDaysBefore?: number };

/**
 * An amount; or one chosen by a value of the machine's context (`by: 'priority'`), null: no such deadline then; or as many
 * calendar days as the context says (`daysOf: 'chainDays'`: a court has given the numbers of days that follow each other).
 * `own` names the days of the last of them: the clock then starts at midnight of its own first day, and is due as before.
 */
export type AmountRule =
  | Amount
  | { by: string; of: Readonly<Record<string, Amount | null>> }
  | { daysOf: string; count: 'exclusive' | 'inclusive'; own?: string };

/**
 * Since when.
 * - `{ context }`: the instant under that key of the context (set from an event's `occurredAt`).
 * - `entered`: `occurredAt` of the step that made the clock live.
 * - `{ each }`: the context holds a list of `{ key, at }`; each entry is a clock of its own.
 * - `{ beforeDeadline, days }`: counted back from another live clock of the same procedure (a warning that changes state).
 */
export type Trigger = 'entered' | { context: string } | { each: string } | { beforeDeadline: string; days: number };

/** When a rung is climbed, relative to the due instant (negative: before) or as a share of the time given. */
export type RungOffset =
  | { hours: number }
  | { days: number }
  | { share: number }
  /** Closing time of the n-th working day before (negative) or after (positive) the due date. */
  | { workingDays: number };

export interface Rung {
  readonly level: Level;
  readonly at: RungOffset;
  /** Which notice is sent; default `deadline`. Its words stand with the SOP's words under `notices`. */
  readonly notice?: string;
}

export type Provenance = 'statute' | 'treaty' | 'guideline' | 'policy';

export interface LegalBasis {
  readonly provenance: Provenance;
  /** Instrument and article, or for a policy the reason; shown to people. */
  readonly source: Words;
  readonly lawVersion: string;
  /** Counsel who confirmed it and when; null is shown as "not confirmed by counsel". */
  readonly confirmedBy: string | null;
  readonly confirmedOn: string | null;
}

/**
 * A deadline is data (B0.1). It is live while an active state of the machine carries the tag `clock:<id>`; where it also
 * changes state, that state says `after: { <id>: … }`.
 */
export interface DeadlineDefinition {
  /** camelCase, unique in the SOP; the key of `after` and of the tag. */
  readonly id: string;
  /** Number in the deadline catalogue (B0.8), such as `D10`; null where the catalogue has none. */
  readonly catalogue: string | null;
  readonly label: Words;
  readonly amount: AmountRule;
  readonly trigger: Trigger;
  /**
   * Event types that fulfil it; any other event that makes the clock end (a release, a withdrawal) cancels it. Absent:
   * every event that ends it fulfils it.
   */
  readonly metBy?: readonly string[];
  /** Context key whose change begins a new clock instead of amending the running one (an order's number, say). */
  readonly instanceKey?: string;
  readonly basis: LegalBasis;
  readonly extendable: 'none' | 'once' | 'court';
  readonly pausable: false | readonly string[];
  /** Liberty, medical and child clocks never pause, never roll, and cannot be snoozed. */
  readonly nature: 'liberty' | 'medical' | 'child' | 'administrative';
  readonly ladder: readonly Rung[];
  readonly owner: Role;
  /** `limit` is a latest time; `notBefore` ends at its instant; `window` is an opportunity that closes. */
  readonly polarity: 'limit' | 'notBefore' | 'window';
}

/**
 * What a jurisdiction changes: another amount, basis, ladder or name, whether it may be extended; or `null` where the
 * deadline does not exist there.
 */
export type DeadlineOverride = Partial<
  Pick<DeadlineDefinition, 'amount' | 'basis' | 'ladder' | 'label' | 'extendable'>
> | null;
