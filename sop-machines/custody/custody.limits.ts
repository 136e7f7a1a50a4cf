import type { LimitValues } from '../kernel/limit.js';

/**
 * What the guards of a custody compare with. Each profile gives the values with their sources; null: its law sets none.
 * - `judgeMayExtend`: 1 where a judge may give the time until the appearance once more.
 * - `longestOrder`, `longestOrderWhenCapital`: days of one order of detention.
 * - `releaseIsTheRuleUpTo`: years of the highest penalty up to which release is the rule.
 * - `capDays`: all detention together, where the law counts it in days.
 * - `capMonths`, `capShare`: the same in months and as a share of the highest penalty; the shorter holds.
 * - `capMonthsWhenCapital`: the same on a capital charge.
 * - `courtMayPermitMore`: 1 where a court may allow detention beyond that limit.
 * - `bailBarredWhenCapital`: 1 where a capital charge leaves no choice but detention, and sets no limit to it.
 * - `reviewAfter`: days of detention after which it is looked at, where no limit is set.
 */
export const custodyLimitNames = [
  'judgeMayExtend',
  'longestOrder',
  'longestOrderWhenCapital',
  'releaseIsTheRuleUpTo',
  'capDays',
  'capMonths',
  'capShare',
  'capMonthsWhenCapital',
  'courtMayPermitMore',
  'bailBarredWhenCapital',
  'reviewAfter',
] as const;
export type CustodyLimitName = (typeof custodyLimitNames)[number];
export type CustodyLimits = LimitValues<CustodyLimitName>;
