import type { CooperationInput } from './cooperation.shapes.js';

export interface Information {
  informationId: string;
  confirmed: boolean;
}

export interface CooperationContext extends CooperationInput {
  /** The running draft: the need at first, then each decision to draft anew. */
  draftFrom: string;
  requestType: string | null;
  dualCriminality: boolean;
  humanRightsSafe: boolean;
  sentAt: string | null;
  /** Chasers (30, 60, 90 days) that have passed without an answer. */
  silences: number;
  /** What the next look at the execution counts from, and how many days after it. */
  reviewFrom: string | null;
  reviewDays: number;
  executionReviewed: boolean;
  /** What came from another police; evidence only once it is confirmed. */
  information: Information[];
  arrestedAt: string | null;
  arrestTerm: 'none' | 'riyadh' | 'riyadhExtended' | 'asGiven';
  arrestExtended: boolean;
  /** Local date until which a provisional arrest under another treaty lasts. */
  arrestUntil: string | null;
  publishedAt: string | null;
  /** Best-interests determination about a child; null: none yet. */
  returnIsBest: boolean | null;
  consularConsentAt: string | null;
  consentAt: string | null;
  documentIssued: boolean;
  receiverAccepted: boolean;
  departureAt: string | null;
  plannedArrivalAt: string | null;
  arrivedAt: string | null;
  followUp: '1' | '2' | '3';
}

export function bornWith(input: CooperationInput): CooperationContext {
  return {
    ...input,
    draftFrom: input.needAt,
    requestType: null,
    dualCriminality: false,
    humanRightsSafe: false,
    sentAt: null,
    silences: 0,
    reviewFrom: null,
    reviewDays: 0,
    executionReviewed: false,
    information: [],
    arrestedAt: null,
    arrestTerm: 'none',
    arrestExtended: false,
    arrestUntil: null,
    publishedAt: null,
    returnIsBest: null,
    consularConsentAt: null,
    consentAt: null,
    documentIssued: false,
    receiverAccepted: false,
    departureAt: null,
    plannedArrivalAt: null,
    arrivedAt: null,
    followUp: '1',
  };
}

/** Silent through every chaser: the days after which there are no more of them (D35). */
export const lastSilence = 3;
/** Days from sending to the look at the execution, and between further looks (policy). */
export const firstExecutionReview = 90;
export const furtherExecutionReview = 30;

/** An age that is not known is treated as a child's until it is clear. */
export const isAdult = ({ ageBand }: CooperationContext): boolean => ageBand === 'adult';

export const arrestRuns = ({ arrestTerm }: CooperationContext): boolean => arrestTerm !== 'none';

/** Consent after the risk check, papers, a place on the way, and somebody who receives the person. */
export const readyToGo = ({ documentIssued, departureAt, receiverAccepted }: CooperationContext): boolean =>
  documentIssued && departureAt !== null && receiverAccepted;
