import type { Rung } from './deadline.js';

/*
 * The default ladders of domain reference B0.4, as data. L4 (the weekly digest of the committee) is a count, not a rung.
 * Where two rungs of one clock are due together only the higher is sent, so short clocks need no ladder of their own.
 * A warning that would fall at or before the start of its clock is left out when the ladder is planned.
 */

/** Short deadline (72 hours or less). Policy. */
export const shortLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L0', at: { hours: -4 } },
  { level: 'L1', at: { hours: -1 } },
  { level: 'L2', at: { hours: 0 } },
  { level: 'L3', at: { hours: 4 } },
];

/** Short deadline that protects a child or somebody's liberty: the serious rung comes after one hour (B0.4). Policy. */
export const protectingLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L0', at: { hours: -4 } },
  { level: 'L1', at: { hours: -1 } },
  { level: 'L2', at: { hours: 0 } },
  { level: 'L3', at: { hours: 1 } },
];

/** Long deadline (more than 72 hours). Policy. */
export const longLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L0', at: { days: -5 } },
  { level: 'L0', at: { days: -1 } },
  { level: 'L1', at: { workingDays: -1 } },
  { level: 'L2', at: { hours: 0 } },
  { level: 'L3', at: { workingDays: 2 } },
];

/** Hours of liberty before a judge has spoken (SOP-12). Policy; the last rung says that no lawful basis is recorded. */
export const libertyLadder: readonly Rung[] = [
  { level: 'L0', at: { hours: -12 } },
  { level: 'L1', at: { hours: -4 } },
  { level: 'L2', at: { hours: -1 } },
  { level: 'L3', at: { hours: 0 }, notice: 'noLawfulBasis' },
];

/** What else is owed to a person within hours of the arrest (SOP-12): the instants of the liberty ladder. Policy. */
export const libertyDutyLadder: readonly Rung[] = libertyLadder.map(({ level, at }) => ({ level, at }));

/**
 * A detention order that runs out (SOP-12). The renewal papers go to the judge by the last working day before expiry
 * minus one: the second working day strictly before the expiry date (policy, not a legal limit).
 */
export const orderLadder: readonly Rung[] = [
  { level: 'L0', at: { workingDays: -2 }, notice: 'renewalPapers' },
  { level: 'L0', at: { hours: -72 } },
  { level: 'L1', at: { hours: -48 } },
  { level: 'L2', at: { hours: -24 } },
  { level: 'L3', at: { hours: 0 }, notice: 'noLawfulBasis' },
];
