import { z } from 'zod';

/** How the person came into custody. */
const Manner = z.enum(['arrested', 'surrendered', 'warrant']);

/**
 * Highest imprisonment of the offence, in years; quarter years are allowed. Imprisonment for life counts as 20 years
 * (Iraqi Penal Code 111/1969 art. 87, not confirmed by counsel); a capital offence is told by its own flag.
 */
export const PenaltyYears = z.number().min(0.25).max(99).multipleOf(0.25);

/** What a custody procedure is born with: one suspect, tokens and codes only. */
export const CustodyInput = z.strictObject({
  /** Unique among the case's suspects; comes back in every report. */
  suspectKey: z.string().min(1),
  /** Token of the suspect. */
  suspectId: z.string().min(1),
  /** The moment liberty was taken; null: the suspect is at large. */
  arrestedAt: z.iso.datetime().nullable(),
  manner: Manner,
  maxPenaltyYears: PenaltyYears,
  capital: z.boolean(),
  juvenile: z.boolean(),
  /** The suspect is also a presumed victim: a non-punishment review opens at once. */
  presumedVictim: z.boolean(),
});
export type CustodyInput = z.infer<typeof CustodyInput>;

/** Fields of `CUSTODY_REPORTED`, which a custody tells the case. Codes only. */
export const CustodyReport = z.strictObject({
  suspectKey: z.string(),
  suspectId: z.string(),
  state: z.enum([
    'arrested',
    'beforeJudge',
    'detained',
    'unlawfulHold',
    'releaseOrdered',
    'released',
    'trialCustody',
    'convicted',
    'escaped',
    'died',
    'transferredJurisdiction',
    'juvenileFound',
    'reviewOpened',
  ]),
  /** No clock on liberty is open any more: the case may close as far as this suspect is concerned. */
  libertyClocksEnded: z.boolean(),
});
export type CustodyReport = z.infer<typeof CustodyReport>;
