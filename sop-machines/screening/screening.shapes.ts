import { z } from 'zod';
import { ageBandWords, sexWords } from '../kernel/options.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);

/** Who recognises a victim formally (`Profile.victimRecognition`); everybody else may only presume. */
export const Recognition = z.enum(['police', 'judge', 'board']);
export type Recognition = z.infer<typeof Recognition>;

/**
 * Why somebody is screened.
 * - `found`: handed over from a scene, a group or a child's track.
 * - `arrest`: held for prostitution, begging, an immigration or a petty offence.
 * - `forcedRole`: charged, or about to be, and says that they were forced.
 * - `hotline`, `partner`: named by a hotline or by an organisation.
 * - `removalFile`: a removal or deportation is asked for; it is held from the first moment.
 */
const ScreeningCause = z.enum(['found', 'arrest', 'forcedRole', 'hotline', 'partner', 'removalFile']);
type ScreeningCause = z.infer<typeof ScreeningCause>;

/** What a screening is born with: tokens and codes only. */
export const ScreeningInput = z.strictObject({
  /** Its key among the procedures of the case; comes back in every `PROCEDURE_REPORTED`. */
  key: z.string().min(1),
  /** Token of the person. */
  personId: z.string().min(1),
  sex: codesOf(sexWords),
  /** `unknown` is treated as a child until the age is clear. */
  ageBand: codesOf(ageBandWords),
  /** Code of the language the person speaks; null: not known. */
  language: z.string().nullable(),
  /** First contact: the 24 hours of the preliminary screening count from here (D07). */
  foundAt: z.iso.datetime(),
  cause: ScreeningCause,
  recognition: Recognition,
});
export type ScreeningInput = z.infer<typeof ScreeningInput>;

/**
 * What the case tells a screening; both have no fields.
 * - `FORCED_ROLE_CLAIMED`: the person is or may be charged and may have been forced; a negative is looked at again.
 * - `CASE_CLOSED`: a screening that rests on its decision ends.
 */
export const toldToScreening = ['FORCED_ROLE_CLAIMED', 'CASE_CLOSED'] as const;

/** Codes of `PROCEDURE_REPORTED.state` by which a screening tells the case how it stands. */
export type ScreeningReport =
  | 'unscreened'
  | 'presumedVictim'
  | 'formallyRecognised'
  | 'notRecognised'
  | 'otherProtectionNeed'
  | 'screeningRefused'
  | 'reassess'
  | 'removedDespiteHold'
  | 'closed';
