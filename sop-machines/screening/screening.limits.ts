import type { LimitValues } from '../kernel/limit.js';

/**
 * What the guards of a screening compare with. `meansAskedOfChild`: 1 where the national law asks for a means (force,
 * deceit …) also when the victim is a child, against Palermo Protocol art. 3(c); the gap is flagged, the child is protected.
 */
export const screeningLimitNames = ['meansAskedOfChild'] as const;
export type ScreeningLimitName = (typeof screeningLimitNames)[number];
export type ScreeningLimits = LimitValues<ScreeningLimitName>;
