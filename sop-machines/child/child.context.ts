import type { placeWords, guardianWords, solutionWords, consulateWords } from './child.options.js';
import type { ChildLimits } from './child.limits.js';
import type { ChildInput } from './child.shapes.js';

/** Its input, and the limits of the profile that the runtime adds. */
export type ChildBirth = ChildInput & { limits: ChildLimits };
export type Place = keyof typeof placeWords;
export type Solution = keyof typeof solutionWords;

export interface ChildContext extends ChildBirth {
  /** Whole years; null: not proven. */
  ageYears: number | null;
  ageDisputedSince: string | null;
  /** Since when the child has no safe place. */
  unplacedSince: string;
  /** Since when a guardian is to be asked for. */
  guardianNeededSince: string;
  /** Since when a guardian who was asked for, or appointed, does not act. */
  guardianAwaitedSince: string | null;
  guardian: keyof typeof guardianWords | null;
  /** Parents or relatives are suspected to have taken part. */
  familySuspected: boolean;
  familyCheck: 'none' | 'safe' | 'unsafe';
  familyFoundAt: string | null;
  /** The last look at the tracing. */
  tracedAt: string | null;
  fullAssessmentAt: string | null;
  consulate: keyof typeof consulateWords | null;
  /** The child's views are on record, or why there are none (CRC art. 12). */
  heard: boolean;
  /** Accounts that were asked of the child so far. */
  sessions: number;
  planAt: string | null;
  /** Since when a best-interests determination is owed. */
  determinationOwedSince: string | null;
  solution: Solution | null;
  decidedAt: string | null;
  solutionAt: string | null;
  /** Which of the three visits after the solution is next. */
  followUpNumber: number;
  inProceedings: boolean;
  missingSince: string | null;
  searchedAt: string | null;
  returnedAt: string | null;
  accusedAt: string | null;
  /** First local day of the month in which the child turns 18; the birthday itself stays in the identity record. */
  majorityMonth: string | null;
  turned18At: string | null;
  transitionPlanned: boolean;
  consentTakenAnew: boolean;
}

export function bornWith(birth: ChildBirth): ChildContext {
  return {
    ...birth,
    ageYears: null,
    ageDisputedSince: birth.ageBand === 'unknown' ? birth.foundAt : null,
    unplacedSince: birth.foundAt,
    guardianNeededSince: birth.foundAt,
    guardianAwaitedSince: null,
    guardian: null,
    familySuspected: false,
    familyCheck: 'none',
    familyFoundAt: null,
    tracedAt: null,
    fullAssessmentAt: null,
    consulate: null,
    heard: false,
    sessions: 0,
    planAt: null,
    determinationOwedSince: null,
    solution: null,
    decidedAt: null,
    solutionAt: null,
    followUpNumber: 1,
    inProceedings: false,
    missingSince: null,
    searchedAt: null,
    returnedAt: null,
    accusedAt: birth.suspect ? birth.foundAt : null,
    majorityMonth: null,
    turned18At: null,
    transitionPlanned: false,
    consentTakenAnew: false,
  };
}

/** Visits after a durable solution: 30, 60 and 90 days. */
export const followUps = 3;

const toFamily: readonly string[] = ['parents', 'relatives', 'familyReunification', 'relativeCare'];
export const leadsToFamily = (place: Place | Solution | null): boolean => place !== null && toFamily.includes(place);
export const isOfFamily = (guardian: ChildContext['guardian']): boolean =>
  guardian === 'parent' || guardian === 'relative';
/** A suspicion, or a family found anew, takes an earlier finding back. */
export const familyIsSafe = ({ familyCheck }: ChildContext): boolean => familyCheck === 'safe';

/** Proven to be below the age of criminal responsibility. */
export const isBelowCriminalAge = ({ ageYears, limits }: ChildContext): boolean =>
  ageYears !== null && limits.criminalAge !== null && ageYears < limits.criminalAge;
/** Proven to have reached it: an age that is not known gives the child the benefit of the doubt. */
export const isOfCriminalAge = ({ ageYears, limits }: ChildContext): boolean =>
  ageYears !== null && limits.criminalAge !== null && ageYears >= limits.criminalAge;
