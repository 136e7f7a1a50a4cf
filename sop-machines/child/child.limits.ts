import type { LimitValues } from '../kernel/limit.js';

/** What the guards of a child track compare with: `criminalAge`, whole years below which there is no criminal path. */
export const childLimitNames = ['criminalAge'] as const;
export type ChildLimitName = (typeof childLimitNames)[number];
export type ChildLimits = LimitValues<ChildLimitName>;
