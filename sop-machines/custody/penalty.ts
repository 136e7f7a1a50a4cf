import type { CustodyLimits } from './custody.limits.js';

/* How long a suspect may be held before trial, by the highest penalty of the offence and the limits of the profile. */

/**
 * Which limit holds: a number of whole months (`0`: less than one, counted in days by the deadline), a number of days that
 * the law itself gives, none, or the date that the criminal court has given.
 */
export type CapRule = `${number}` | 'days' | 'none' | 'leave';
/** The longest limit that the deadline has an amount for. */
export const longestCapMonths = 24;

export interface Charge {
  maxPenaltyYears: number;
  capital: boolean;
  /** No death sentence is passed on a juvenile (Juvenile Welfare Act 76 of 1983), so the capital branch is closed. */
  juvenile: boolean;
}
/** The charge leaves no choice but detention, for as long as it takes (CPC 109(b) in Iraq). */
export const detentionIsObligatory = ({ capital, juvenile }: Charge, { bailBarredWhenCapital }: CustodyLimits) =>
  bailBarredWhenCapital === 1 && capital && !juvenile;

/** Where the law has no number of its own for a capital charge, the ordinary one holds. */
const whenCapital = ({ capital, juvenile }: Charge, own: number | null, ordinary: number | null): number | null =>
  capital && !juvenile && own !== null ? own : ordinary;

/** Days of one order; null: the law sets none. */
export const longestOrderOf = (charge: Charge, { longestOrder, longestOrderWhenCapital }: CustodyLimits) =>
  whenCapital(charge, longestOrderWhenCapital, longestOrder);

const monthsOfShare = (years: number, share: number): number => Math.floor(years * 12 * share);

/** The limit without any leave of the court: days, or the shorter of a share of the maximum and a number of months. */
export function capRuleOf(charge: Charge, limits: CustodyLimits): CapRule {
  if (detentionIsObligatory(charge, limits)) return 'none';
  if (limits.capDays !== null) return 'days';
  const capMonths = whenCapital(charge, limits.capMonthsWhenCapital, limits.capMonths);
  if (capMonths === null) return 'none';
  const share = limits.capShare === null ? capMonths : monthsOfShare(charge.maxPenaltyYears, limits.capShare);
  return `${Math.min(capMonths, share)}`;
}

const millisecondsPerDay = 86_400_000;
const partsOf = (isoDate: string) => {
  const [year = 0, month = 0, day = 0] = isoDate.slice(0, 10).split('-').map(Number);
  return { year, month: month - 1, day };
};
const dayNumber = (isoDate: string): number => {
  const { year, month, day } = partsOf(isoDate);
  return Date.UTC(year, month, day) / millisecondsPerDay;
};
/** Day number of the last day of `months` months that began on a date: the day before the same day, clamped to its month. */
function lastDayOf(isoDate: string, months: number): number {
  const { year, month, day } = partsOf(isoDate);
  const first = Date.UTC(year, month + months, 1) / millisecondsPerDay;
  const length = Date.UTC(year, month + months + 1, 1) / millisecondsPerDay - first;
  return first + Math.min(day, length) - 2;
}

/**
 * The leave of the criminal court is again limited to the share of the maximum, counted from the arrest.
 *
 * @param arrestedAt an instant; its date is taken in UTC, which east of Greenwich is never later than the local one
 * @param until a local date, `YYYY-MM-DD`
 */
export function isWithinShare(
  arrestedAt: string,
  until: string,
  maxPenaltyYears: number,
  { capShare }: CustodyLimits,
): boolean {
  return capShare === null || dayNumber(until) <= lastDayOf(arrestedAt, monthsOfShare(maxPenaltyYears, capShare));
}

/** Days that orders may add up to. The clock of the limit is exact; this refuses an order that cannot fit. */
export function daysAllowed(
  arrestedAt: string,
  rule: CapRule,
  permittedUntil: string | null,
  { capDays }: CustodyLimits,
): number {
  if (rule === 'none') return Infinity;
  if (rule === 'days') return capDays ?? Infinity;
  if (rule === 'leave') return permittedUntil === null ? 0 : dayNumber(permittedUntil) - dayNumber(arrestedAt) + 1;
  if (rule === '0') return daysOfShortestCap;
  return lastDayOf(arrestedAt, Number(rule)) - dayNumber(arrestedAt) + 1;
}

/** Days. A quarter of three months, the shortest maximum that leads to detention; counted with the day of the arrest. */
export const daysOfShortestCap = 22;
