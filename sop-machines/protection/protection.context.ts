import type { ProtectionLimits } from './protection.limits.js';
import type { placeWords } from './protection.options.js';
import type { ProtectionInput } from './protection.shapes.js';

/** Its input, and the limits of the profile that the runtime adds. */
export type ProtectionBirth = ProtectionInput & { limits: ProtectionLimits };
export type Place = keyof typeof placeWords;

export interface ProtectionContext extends Omit<ProtectionBirth, 'ageBand'> {
  ageBand: 'adult' | 'unknown';
  place: Place | null;
  placedAt: string | null;
  prolongedAt: string | null;
  /** Since when a bed is needed, or the question is open. */
  bedNeededAt: string;
  /** A court has ordered the state shelter. */
  courtOrder: boolean;
  /** Since when the care plan is owed. */
  careFrom: string;
  /** When the plan was agreed or last reviewed. */
  planReviewedAt: string | null;
  /** Health follow-up counts from here. */
  exposedAt: string | null;
  reflectionFrom: string | null;
  reflectionDays: number | null;
  inReflection: boolean;
  reflectionOver: boolean;
  cooperates: boolean | null;
  stay: 'none' | 'temporary' | 'longer';
  /** Local date on which a temporary stay ends. */
  stayUntil: string | null;
  /** Screening ended with a negative. */
  presumptionEnded: boolean;
  missingSince: string | null;
  restrictedAt: string | null;
  leavingAt: string | null;
  /** Local date of the next look after the exit. */
  followUpOn: string | null;
}

export function bornWith(input: ProtectionBirth): ProtectionContext {
  return {
    ...input,
    place: null,
    placedAt: null,
    prolongedAt: null,
    bedNeededAt: input.identifiedAt,
    courtOrder: false,
    careFrom: input.identifiedAt,
    planReviewedAt: null,
    exposedAt: null,
    reflectionFrom: input.ground === 'aggravatedSmuggling' ? null : input.identifiedAt,
    reflectionDays: input.limits.reflectionDays,
    inReflection: false,
    reflectionOver: false,
    cooperates: null,
    stay: 'none',
    stayUntil: null,
    presumptionEnded: false,
    missingSince: null,
    restrictedAt: null,
    leavingAt: null,
    followUpOn: null,
  };
}

/**
 * Nobody is removed while the reflection period runs or a stay is granted. Beyond that only a negative of the screening
 * frees the way; a victim of aggravated smuggling is protected by the period alone.
 */
export const isFreeToBeRemoved = (context: ProtectionContext): boolean =>
  !context.inReflection &&
  context.stay === 'none' &&
  (context.presumptionEnded || context.ground === 'aggravatedSmuggling');

/** What a hook says of the person. A language that is not known is left out. */
export const personOf = ({ personId, sex, ageBand, language }: ProtectionContext) => ({
  personId,
  sex,
  ageBand,
  ...(language === null ? {} : { language }),
});
