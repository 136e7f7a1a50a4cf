import { z } from 'zod';
import { sexWords } from '../kernel/options.js';

/**
 * Why somebody is protected. `presumed` and `recognised`: the reflection period runs by itself from the identification.
 * `aggravatedSmuggling`: by choice of the person, and so is a reflection period.
 */
const ProtectionGround = z.enum(['presumed', 'recognised', 'aggravatedSmuggling']);
type ProtectionGround = z.infer<typeof ProtectionGround>;

/** What protection is born with: tokens and codes only. Adults only; a child, or whoever may be one, has SOP-06. */
export const ProtectionInput = z.strictObject({
  /** Its key among the procedures of the case; comes back in every `PROCEDURE_REPORTED`. */
  key: z.string().min(1),
  /** Token of the person. */
  personId: z.string().min(1),
  sex: z.enum(Object.keys(sexWords) as (keyof typeof sexWords)[]),
  ageBand: z.literal('adult'),
  /** Code of the language the person speaks; null: not known. */
  language: z.string().nullable(),
  ground: ProtectionGround,
  /** Identification (the presumption): the bed search and the reflection period count from here. */
  identifiedAt: z.iso.datetime(),
  /** Rights were explained already (D32 is kept by the case). */
  rightsExplained: z.boolean(),
});
export type ProtectionInput = z.infer<typeof ProtectionInput>;

/**
 * What the case tells a protection; none has fields.
 * - `RIGHTS_EXPLAINED`: this person's rights were explained (D32, the clock is the case's).
 * - `VICTIM_RECOGNISED`: screening ended with a formal recognition.
 * - `PRESUMPTION_ENDED`: screening ended with a negative; help is not cut off, an orderly exit is planned.
 * - `CHILD_TRACK_STARTED`: the person is treated as a child and SOP-06 has taken over.
 */
export const toldToProtection = [
  'RIGHTS_EXPLAINED',
  'VICTIM_RECOGNISED',
  'PRESUMPTION_ENDED',
  'CHILD_TRACK_STARTED',
] as const;

/** Codes of `PROCEDURE_REPORTED.state` by which a protection tells the case how it stands. */
export type ProtectionReport =
  'assisted' | 'reflectionEnded' | 'missing' | 'leaving' | 'followUp' | 'ended' | 'childTrack' | 'removed';
