import type { CaseInput } from './case-spine.fields.js';

/** A person or duty with a clock of its own: `key` names the clock, `at` is the instant it counts from. */
export interface Due {
  key: string;
  at: string;
}
export interface PresumedVictim {
  personId: string;
  /** Last time the person was told how the case stands; identification at first. */
  toldAt: string;
  timesTold: number;
}
export interface Suspect {
  /** Key of the custody procedure; a second arrest of the same suspect has another one. */
  key: string;
  suspectId: string;
  state: string;
  libertyClockOpen: boolean;
  /** Tokens of those who know of the release that is ordered now. */
  warned: string[];
}
export interface Referral {
  key: string;
  personId: string;
  service: string;
  state: string;
}

export interface CaseContext {
  report: CaseInput['report'];
  receivedAt: string;
  officerId: string | null;
  /** Officials whom the report accuses; none of them may hold the case. */
  accusedOfficerIds: string[];
  classification: string | null;
  intakeOutcome: string | null;
  victims: PresumedVictim[];
  /** Presumed victims whose rights are still to be explained. */
  rightsDue: Due[];
  /** The next news for each presumed victim; the key changes with each telling. */
  updatesDue: Due[];
  suspects: Suspect[];
  referrals: Referral[];
  exhibits: { exhibitId: string; disposalDecided: boolean }[];
  investigationSince: string | null;
  lastPlanAt: string | null;
  /** Since when somebody is at risk without a written assessment. */
  riskUnassessedSince: string | null;
  /** Since when something is known that may have changed the risk (a release, an escape). */
  riskChangedAt: string | null;
  riskLevel: 'none' | 'low' | 'medium' | 'high';
  riskAssessedAt: string | null;
  judgmentAt: string | null;
  sentenceClass: 'deathOrLife' | 'other';
  judgmentIsFinal: boolean;
  closingSince: string | null;
  ground: string | null;
}

export function bornWith({ report, receivedAt }: CaseInput): CaseContext {
  return {
    report,
    receivedAt,
    officerId: null,
    accusedOfficerIds: [],
    classification: null,
    intakeOutcome: null,
    victims: [],
    rightsDue: [],
    updatesDue: [],
    suspects: [],
    referrals: [],
    exhibits: [],
    investigationSince: null,
    lastPlanAt: null,
    riskUnassessedSince: null,
    riskChangedAt: null,
    riskLevel: 'none',
    riskAssessedAt: null,
    judgmentAt: null,
    sentenceClass: 'other',
    judgmentIsFinal: false,
    closingSince: null,
    ground: null,
  };
}

/** A referral has ended: whatever comes of the need would be a new one. */
const endedReferral = ['closed', 'revoked', 'transferred'];
export const isOpen = (referral: Referral): boolean => !endedReferral.includes(referral.state);

/** The custody procedure is over; who escaped still has one, and a new arrest is reported there. */
const endedCustody = ['released', 'convicted', 'transferredJurisdiction', 'died'];
export const custodyEnded = ({ state }: Suspect): boolean => endedCustody.includes(state);

/** Everyone presumed a victim heard how the case ends, after closing began. */
export const allToldOfTheEnd = ({ victims, closingSince }: CaseContext): boolean =>
  closingSince !== null && victims.every(({ toldAt }) => toldAt >= closingSince);

/** The risk was looked at after closing began: an old assessment says nothing about the time without a case. */
export const riskReviewedForTheEnd = ({ victims, riskAssessedAt, closingSince }: CaseContext): boolean =>
  victims.length === 0 || (riskAssessedAt !== null && closingSince !== null && riskAssessedAt >= closingSince);

/** The news that each presumed victim is owed next. */
export const nextUpdates = (victims: readonly PresumedVictim[]): Due[] =>
  victims.map(({ personId, toldAt, timesTold }) => ({ key: `${personId}/${timesTold + 1}`, at: toldAt }));
