import type { LimitValues } from '../kernel/limit.js';

/**
 * What a prosecution reads of a profile; null: its law has no such rule.
 * - `fileToCassation`: days in which the file of a death or life sentence goes to the Court of Cassation by itself.
 */
export const prosecutionLimitNames = ['fileToCassation'] as const;
export type ProsecutionLimitName = (typeof prosecutionLimitNames)[number];
export type ProsecutionLimits = LimitValues<ProsecutionLimitName>;
