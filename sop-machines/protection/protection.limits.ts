import type { LimitValues } from '../kernel/limit.js';

/**
 * What protection takes from the law of a profile.
 * - `reflectionDays`: days of the recovery and reflection period; an extension adds to them.
 * - `stateShelterNeedsOrder`: 1 where a state shelter takes nobody without an order of a court.
 */
export const protectionLimitNames = ['reflectionDays', 'stateShelterNeedsOrder'] as const;
export type ProtectionLimitName = (typeof protectionLimitNames)[number];
export type ProtectionLimits = LimitValues<ProtectionLimitName>;
