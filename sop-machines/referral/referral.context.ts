import type { Service } from '../kernel/effects.js';
import type { ReferralInput } from './referral.shapes.js';

/**
 * What a packet may hold, beside the operational facts: `identity` (K2), `account` (K3), `health` (K4). Sealed content
 * (K5) is never part of a referral packet.
 */
export type PacketPart = 'identity' | 'account' | 'health';

/**
 * The most that a service may be given, also with consent: the minimum that it needs to serve (data minimisation;
 * policy, from the complaint that too much is sent on referral).
 */
export const packetLimit: Readonly<Record<Service, readonly PacketPart[]>> = {
  shelter: ['identity'],
  medical: ['identity', 'health'],
  psychosocial: ['identity', 'health'],
  legalAid: ['identity', 'account'],
  childProtection: ['identity', 'account', 'health'],
  interpreter: [],
  livelihood: ['identity'],
  returnSupport: ['identity'],
};

export interface ReferralContext extends Omit<ReferralInput, 'consent'> {
  consent: ReferralInput['consent'] | 'overridden' | 'withdrawn';
  packet: PacketPart[];
  /** The first refusal, from which the re-offer is counted. */
  refusedAt: string | null;
  /** Who asked that consent be overridden, waiting for a second person. */
  overrideBy: string | null;
  /** The organisation asked or serving. */
  agencyId: string | null;
  /** Organisations asked so far; the number of the running attempt. */
  attempt: number;
  /** Attempts that ended in silence or a refusal. */
  failures: number;
  tried: string[];
  /** Organisations tied to the alleged offender, as far as flagged. */
  flagged: string[];
  sentAt: string | null;
  acceptedAt: string | null;
  plannedArrivalAt: string | null;
  lastFeedbackAt: string | null;
  feedbackCount: number;
  outcomeAt: string | null;
  successful: boolean | null;
  /** Reason code of the last refusal, outcome or closing. */
  reason: string | null;
}

export function bornWith(input: ReferralInput): ReferralContext {
  return {
    ...input,
    packet: input.consent === 'given' ? [...packetLimit[input.service]] : [],
    refusedAt: input.consent === 'refused' ? input.needAt : null,
    overrideBy: null,
    agencyId: null,
    attempt: 0,
    failures: 0,
    tried: [],
    flagged: [],
    sentAt: null,
    acceptedAt: null,
    plannedArrivalAt: null,
    lastFeedbackAt: null,
    feedbackCount: 0,
    outcomeAt: null,
    successful: null,
    reason: null,
  };
}

/** Consent reaches an organisation: it names this one, or any of the directory, or none is needed. */
export function consentCovers(context: ReferralContext, agencyId: string): boolean {
  return context.consentedAgencyId === null || context.consentedAgencyId === agencyId;
}

/** Whether consent allows to ask a further organisation after those that failed or are flagged. */
export function consentReachesFurther(context: ReferralContext): boolean {
  const { consentedAgencyId, tried, flagged } = context;
  return consentedAgencyId === null || ![...tried, ...flagged].includes(consentedAgencyId);
}
