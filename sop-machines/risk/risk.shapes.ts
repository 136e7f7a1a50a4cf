import { z } from 'zod';
import { dangerCauses } from '../kernel/hooks.js';
import { ageBandWords, languageWords, sexWords } from '../kernel/options.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);

/** What may have changed the danger, as the case tells it. */
export const DangerCause = codesOf(dangerCauses);

/** Whose danger is assessed: a victim, a witness, somebody of their family, or staff of police or of an agency. */
const PersonAtRisk = z.enum(['victim', 'witness', 'family', 'staff']);

/** What a risk procedure is born with: one person at risk, tokens and codes only. */
export const RiskInput = z.strictObject({
  /** Unique among the case's procedures; comes back in every report. */
  key: z.string().min(1),
  /** Token of the person at risk; of staff the token of the officer. */
  personId: z.string().min(1),
  role: PersonAtRisk,
  sex: codesOf(sexWords),
  ageBand: codesOf(ageBandWords),
  language: codesOf(languageWords).nullable(),
  /** First contact: the first written assessment counts from here (D18). */
  firstContactAt: z.iso.datetime(),
  /** The danger that brought the person here, if one did: it is assessed within hours, not within a day. */
  danger: z.strictObject({ cause: DangerCause, at: z.iso.datetime() }).nullable(),
});
export type RiskInput = z.infer<typeof RiskInput>;

/**
 * `state` of the `PROCEDURE_REPORTED` that a risk procedure tells the case. The four levels: an assessment was made that
 * holds now, at `occurredAt` of the report. `toReassess`: something happened that no assessment has answered yet. While the
 * level is `high` or `extreme`, identity and sealed content (K2, K5) are for named persons only.
 */
export const RiskState = z.enum([
  'unassessed',
  'toReassess',
  'low',
  'medium',
  'high',
  'extreme',
  'stoodDown',
  'handedOver',
  'died',
]);
export type RiskState = z.infer<typeof RiskState>;

/*
 * What the case tells a risk procedure (`tellChild`), all with the `occurredAt` of the fact:
 * - `DANGER_TOLD { cause }`: assess anew within four hours. `cause` is a `DangerCause`.
 * - `RELEASE_ORDERED { suspectId }`: the person is to be warned at latest at the release; counts as a danger as well.
 * - `RELEASE_WARNING_SETTLED { suspectId, warned }`: the person knows, or the warning is not owed any more (waived, order
 *   withdrawn).
 * - `CASE_CLOSED {}` and `CASE_REOPENED {}`: only with a closed case can the procedure be stood down.
 */
