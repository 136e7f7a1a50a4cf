import { z } from 'zod';
import { ageBandWords, languageWords, sexWords } from '../kernel/options.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);

/** A presumed victim whose redress is kept: token and codes only. */
export const ProsecutionVictim = z.strictObject({
  personId: z.string().min(1),
  sex: codesOf(sexWords),
  ageBand: codesOf(ageBandWords),
  language: codesOf(languageWords).nullable(),
});
export type ProsecutionVictim = z.infer<typeof ProsecutionVictim>;

/**
 * What a prosecution is born with. It can be born before the file is at court: a victim who withdraws, a grievance and a
 * non-punishment review do not wait for a referral. An accused who is tried apart has a prosecution of its own.
 */
export const ProsecutionInput = z.strictObject({
  /** Its key among the case's procedures; comes back in every `PROCEDURE_REPORTED`. */
  key: z.string().min(1),
  /** When the file was referred to the court; null: the investigation is still open, `REFERRED` will tell. */
  referredAt: z.iso.datetime().nullable(),
  /** Everyone presumed a victim so far; `VICTIM_JOINED` tells of later ones. */
  victims: z.array(ProsecutionVictim),
});
export type ProsecutionInput = z.infer<typeof ProsecutionInput>;

/**
 * How it stands, in `PROCEDURE_REPORTED.state`. `judgment` opens the remedies; `retrial`: the judgment is gone and the court
 * begins anew; `final` comes with the hook `JUDGMENT_FINAL`; only `ended` is told with `ended: true`.
 */
export const ProsecutionState = z.enum([
  'referred',
  'scheduled',
  'trial',
  'judgment',
  'awaitingSurrender',
  'cassation',
  'retrial',
  'final',
  'enforced',
  'notProsecuted',
  'withdrawalReview',
  'ended',
]);
export type ProsecutionState = z.infer<typeof ProsecutionState>;
