import { z } from 'zod';
import { interviewKinds } from '../kernel/hooks.js';
import { ageBandWords, languageWords, sexWords } from '../kernel/options.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);

/**
 * How the person stands to custody. `atLiberty`: held by nobody; `clockRunning`: held, and the clock of the detention runs
 * (SOP-12); `withoutClock`: held without a lawful basis on record.
 */
export const interviewCustody = {
  atLiberty: { en: 'At liberty', ar: 'طليق' },
  clockRunning: { en: 'Held, the clock of the detention runs', ar: 'موقوف ومهلة توقيفه جارية' },
  withoutClock: { en: 'Held without a lawful basis on record', ar: 'محتجز دون سند قانوني مسجَّل' },
} as const;

/** What an interview is born with: one person, one kind, tokens and codes only. */
export const InterviewInput = z.strictObject({
  /** Its key among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  kind: codesOf(interviewKinds),
  /** Token of the victim or witness; null for a suspect. */
  personId: z.string().min(1).nullable(),
  /** Token of the suspect; null for everybody else. */
  suspectId: z.string().min(1).nullable(),
  sex: codesOf(sexWords),
  /** `unknown` is treated as a child until the age is clear (best-interests rule). */
  ageBand: codesOf(ageBandWords),
  language: codesOf(languageWords).nullable(),
  /** When the interview was asked for. */
  requestedAt: z.iso.datetime(),
  /** The adult's reflection period is running (SOP-05); false where there is none: for children, witnesses and suspects. */
  reflectionRunning: z.boolean(),
  custody: codesOf(interviewCustody),
  /** Accounts that this person has given in this case so far (interviews that told `accountGiven`). */
  accountsSoFar: z.int().min(0),
  /** The law makes an interpreter mandatory for whoever does not know the language (KRI Law 22 of 2003). */
  interpreterRequired: z.boolean(),
});
export type InterviewInput = z.infer<typeof InterviewInput>;

/**
 * States of which an interview tells the case (`PROCEDURE_REPORTED`). `accountGiven`: an account was begun, the case counts
 * it. It has ended when it is `shared`, `notHeld` (declined, denied or no longer needed) or `stoppedForGood`.
 */
export type InterviewState =
  'planned' | 'postponed' | 'accountGiven' | 'closed' | 'shared' | 'notHeld' | 'stoppedForGood';
