import { z } from 'zod';
import { ageBandWords, languageWords, sexWords } from '../kernel/options.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);

/** What a child track is born with: one child, tokens and codes only. */
export const ChildInput = z.strictObject({
  /** Unique among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  /** Token of the child. */
  personId: z.string().min(1),
  sex: codesOf(sexWords),
  /** `unknown`: the age is disputed. Whoever may be a child is treated as one until the age is clear. */
  ageBand: codesOf(ageBandWords).exclude(['adult']),
  language: codesOf(languageWords).nullable(),
  /** When the child was found: alert, guardian request and best-interests assessments count from here (D14 to D17). */
  foundAt: z.iso.datetime(),
  /** The child is accused of an offence as well. */
  suspect: z.boolean(),
});
export type ChildInput = z.infer<typeof ChildInput>;

/**
 * `state` of the `PROCEDURE_REPORTED` that a child track tells the case.
 * - `started`; `alertAcknowledged`: child protection has taken the child's case.
 * - `guardianActing`, `guardianMissing`: no guardian acts 72 hours after one was asked for.
 * - `initialAssessmentDone`, `fullAssessmentDone`: best-interests assessments.
 * - `consulateAllowed`: the assessment says that contact with the consulate is in the child's interest.
 * - `solutionDecided`, `solutionInPlace`; `missing`, `returned`; `belowCriminalAge`: no criminal path.
 * - ended: `closed`; `turnedAdult` and `foundAdult` (protection goes on as an adult's, SOP-05); `joined` (another
 *   track is this child's); `died`.
 */
export const ChildState = z.enum([
  'started',
  'alertAcknowledged',
  'guardianActing',
  'guardianMissing',
  'initialAssessmentDone',
  'fullAssessmentDone',
  'consulateAllowed',
  'solutionDecided',
  'solutionInPlace',
  'missing',
  'returned',
  'belowCriminalAge',
  'closed',
  'turnedAdult',
  'foundAdult',
  'joined',
  'died',
]);
export type ChildState = z.infer<typeof ChildState>;

/*
 * What the case tells a child track (`tellChild`):
 * - `CHILD_ACCUSED {}`: the child is a suspect, too (SUSPECT_ARRESTED with the same token, juvenile).
 * The age of criminal responsibility is no part of the input: it is the limit `criminalAge` of the profile, which the
 * runtime adds.
 */
