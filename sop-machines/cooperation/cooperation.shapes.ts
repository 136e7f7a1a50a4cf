import { z } from 'zod';
import { ageBandWords, sexWords } from '../kernel/options.js';
import { foreignElements } from '../kernel/hooks.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);

/** What a procedure of international cooperation is born with: one request, notice or return; tokens and codes only. */
export const CooperationInput = z
  .strictObject({
    /** Its key among the case's procedures; comes back in every report. */
    key: z.string().min(1),
    /**
     * `request`: evidence, a person or money is abroad, or another country asks us. `notice`: an escaped or absconded
     * suspect or a missing person is searched for. `return`: a person wishes to go home.
     */
    kind: z.enum(['request', 'notice', 'return']),
    /** When the need arose (FOREIGN_ELEMENT, the escape, RETURN_WISHED): the first clock counts from here. */
    needAt: z.iso.datetime(),
    /** Of a request: another country asks us. */
    incoming: z.boolean().default(false),
    /** Of a request: what lies abroad. */
    element: codesOf(foreignElements).nullable().default(null),
    /** Of a return, and of a notice or request about a victim or a missing person: their token. */
    personId: z.string().min(1).nullable().default(null),
    /** Of a notice or request about a suspect. */
    suspectId: z.string().min(1).nullable().default(null),
    sex: codesOf(sexWords).default('unknown'),
    /** `unknown` is treated as a child until the age is clear. */
    ageBand: codesOf(ageBandWords).default('unknown'),
    /** ISO 639 code of the language the person speaks. */
    language: z.string().nullable().default(null),
    /** The person has claimed asylum: the consulate is not contacted. */
    asylumSeeker: z.boolean().default(false),
  })
  .refine(({ kind, personId }) => kind !== 'return' || personId !== null, {
    path: ['personId'],
    message: 'A return is the return of somebody.',
  });
export type CooperationInput = z.infer<typeof CooperationInput>;

/**
 * What the case tells, by type of event.
 * - `SUBJECT_FOUND {}`: the suspect or the missing person of a notice was found.
 * - `BEST_INTERESTS_DECIDED { favoursReturn }`: the best-interests determination about a child (SOP-06).
 * - `RECEIVER_ACCEPTED {}`, `RECEIVER_LOST {}`: the referral for `returnSupport` of the person was accepted; or ended.
 * - `ASYLUM_CLAIMED {}`: the person has claimed asylum.
 * - `CASE_ENDS {}`: the case is closed; a request or notice that nobody needs any more ends, a return goes on.
 */
export const toldToCooperation = [
  'SUBJECT_FOUND',
  'BEST_INTERESTS_DECIDED',
  'RECEIVER_ACCEPTED',
  'RECEIVER_LOST',
  'ASYLUM_CLAIMED',
  'CASE_ENDS',
] as const;

/** States in `PROCEDURE_REPORTED`; `ended` says whether it is an end. */
export type CooperationReport =
  | 'drafting'
  | 'sent'
  | 'acknowledged'
  | 'executed'
  | 'partly'
  | 'refused'
  | 'noAnswer'
  | 'used'
  | 'closed'
  | 'requested'
  | 'published'
  | 'hit'
  | 'cancelled'
  | 'wished'
  | 'riskChecked'
  | 'documents'
  | 'bookedAndReceived'
  | 'departed'
  | 'arrived'
  | 'followUp'
  | 'stayInstead'
  | 'familyUnsafe'
  | 'consentWithdrawn'
  | 'incomingReceived'
  | 'answered'
  | 'declined';
