import { z } from 'zod';
import { Priority, Service } from '../kernel/effects.js';
import { ageBandWords, sexWords } from '../kernel/options.js';

const codesOf = <Code extends string>(words: Readonly<Record<Code, unknown>>) => z.enum(Object.keys(words) as Code[]);
const Sex = codesOf(sexWords);
/** `unknown` is treated as a child until the age is clear (best-interests rule). */
const AgeBand = codesOf(ageBandWords);

/** What a referral is born with: the facts of one need, tokens and codes only. */
export const ReferralInput = z.strictObject({
  /** Unique among the case's referrals; comes back in every report. */
  referralKey: z.string().min(1),
  /** Token of the person in need. */
  personId: z.string().min(1),
  service: Service,
  priority: Priority,
  sex: Sex,
  ageBand: AgeBand,
  /** ISO 639 code of the language the person speaks. */
  language: z.string().nullable(),
  /** The place must accommodate a disability. */
  disability: z.boolean().default(false),
  /** When the need was identified; the service clock counts from here, across every attempt. */
  needAt: z.iso.datetime(),
  /** Consent as known so far, for this service. `notRequired`: a service that shares nothing about the person. */
  consent: z.enum(['unknown', 'given', 'refused', 'notRequired']),
  /** The one organisation the consent names; null: any organisation of the directory for this service. */
  consentedAgencyId: z.uuid().nullable(),
});
export type ReferralInput = z.infer<typeof ReferralInput>;

/** Fields of `REFERRAL_REPORTED`, which a referral tells the procedure that asked for it. Codes only. */
export const ReferralReport = z.strictObject({
  referralKey: z.string(),
  personId: z.string(),
  service: Service,
  state: z.enum([
    'consentRefused',
    'sent',
    'rerouted',
    'noProvider',
    'accepted',
    'inService',
    'personNotArrived',
    'outcomeReported',
    'closed',
    'revoked',
    'transferred',
  ]),
  /** The organisation asked or serving; null while there is none. */
  agencyId: z.string().nullable(),
  /** How many organisations were asked so far. */
  attempt: z.int(),
  /** Reason code of a refusal, an outcome or a closing. */
  reason: z.string().nullable(),
});
export type ReferralReport = z.infer<typeof ReferralReport>;
