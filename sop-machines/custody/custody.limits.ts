import type { LimitValues } from '../kernel/limit.js';

/**
 * What the guards of a custody compare with. Each profile gives the values with their sources; null: its law sets none.
 * - `longestOrder`: days of one order of detention.
 * - `releaseIsTheRuleUpTo`: years of the highest penalty up to which release is the rule.
 * - `capMonths`, `capShare`: all detention together, in months and as a share of the highest penalty; the shorter holds.
 * - `bailBarredWhenCapital`: 1 where a capital charge leaves no choice but detention, and sets no limit to it.
 * - `reviewAfter`: days of detention after which it is looked at, where no limit is set.
 */
export const custodyLimitNames = [
  'longestOrder',
  'releaseIsTheRuleUpTo',
  'capMonths',
  'capShare',
  'bailBarredWhenCapital',
  'reviewAfter',
] as const;
export type CustodyLimitName = (typeof custodyLimitNames)[number];
export type CustodyLimits = LimitValues<CustodyLimitName>;
