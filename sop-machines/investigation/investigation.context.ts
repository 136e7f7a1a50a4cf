import type { InvestigationInput } from './investigation.shapes.js';
import { type Body, type Element, type Measure, type Strand, strandWords } from './investigation.options.js';

/** Something with a clock of its own: `key` names the clock, `at` is the instant it counts from. */
interface Due {
  key: string;
  at: string;
}
export interface Warrant {
  warrantId: string;
  state: 'requested' | 'granted' | 'refused' | 'executed' | 'returned';
  grantedAt: string | null;
  /** Last instant at which it may be executed. */
  until: string | null;
}
/** An order that holds until an instant; null: until it is lifted. */
interface Running extends Due {
  until: string | null;
}

export interface InvestigationContext extends InvestigationInput {
  /** The running instance of D29: acceptance at first, then each return by the judge. */
  investigationFrom: string;
  /** The plan that the reviews are anchored on, and how many days after it the next review is due. */
  planAt: string | null;
  reviewDays: number;
  lastActionAt: string;
  strandsDone: Strand[];
  proven: Element[];
  warrants: Warrant[];
  /** Granted and not executed yet. */
  warrantsLive: Running[];
  /** Executed and not returned to the judge yet. */
  returnsOwed: Due[];
  freezes: Running[];
  bodiesAsked: Due[];
  covertUntil: string | null;
  covertNumber: number;
  covertEndedAt: string | null;
  interceptionUntil: string | null;
  interceptionNumber: number;
  interceptionEndedAt: string | null;
  /** Special means that are allowed, running or not reported on yet. */
  measuresOpen: Measure[];
  suspectsAtLarge: string[];
  proposal: 'none' | 'referral' | 'closure';
  /** Who completed the file or proposed the closure. */
  proposedBy: string | null;
  submittedAt: string | null;
  officialSuspected: boolean;
  teamLeadId: string | null;
}

export function bornWith(input: InvestigationInput): InvestigationContext {
  return {
    ...input,
    investigationFrom: input.assignedAt,
    planAt: null,
    reviewDays: 0,
    lastActionAt: input.assignedAt,
    strandsDone: [],
    proven: [],
    warrants: [],
    warrantsLive: [],
    returnsOwed: [],
    freezes: [],
    bodiesAsked: [],
    covertUntil: null,
    covertNumber: 0,
    covertEndedAt: null,
    interceptionUntil: null,
    interceptionNumber: 0,
    interceptionEndedAt: null,
    measuresOpen: [],
    suspectsAtLarge: [],
    proposal: 'none',
    proposedBy: null,
    submittedAt: null,
    officialSuspected: input.accusedOfficerIds.length > 0,
    teamLeadId: null,
  };
}

/** Days between two reviews of the plan (D28, policy). */
export const daysBetweenReviews = 15;
const dayMs = 86_400_000;

/**
 * How many days after the plan the next review is due, once one was made at `reviewedAt`. The dates stay anchored on the
 * plan: a review in its own fifteen days is followed by the next one, an extra review before them changes nothing, and
 * after a late one the next date of the row holds.
 */
export function nextReview(planAt: string, reviewDays: number, reviewedAt: string): number {
  const passed = Math.floor((Date.parse(reviewedAt) - Date.parse(planAt)) / dayMs);
  const running = (Math.floor(passed / daysBetweenReviews) + 1) * daysBetweenReviews;
  return running === reviewDays ? reviewDays + daysBetweenReviews : Math.max(reviewDays, running);
}

const trafficking = (childVictim: boolean): Element[] =>
  childVictim ? ['act', 'purpose'] : ['act', 'means', 'purpose'];
const smuggling: Element[] = ['procuring', 'illegalEntryOrStay', 'benefit'];

/** What the file must prove. The consent or the means are of no account with a child (Palermo Protocol art. 3(c)). */
function elementsNeeded({ classification, childVictim }: InvestigationContext): Element[] {
  switch (classification) {
    case 'tip':
      return trafficking(childVictim);
    case 'som':
      return smuggling;
    case 'both':
      return [...trafficking(childVictim), ...smuggling];
    case 'other':
      return [];
  }
}
export const elementsAreProven = (context: InvestigationContext): boolean =>
  elementsNeeded(context).every((element) => context.proven.includes(element));

export const allStrandsDone = ({ strandsDone }: InvestigationContext): boolean =>
  (Object.keys(strandWords) as Strand[]).every((strand) => strandsDone.includes(strand));

/** Until when a special means is allowed, if it is. */
export const allowedUntil = (context: InvestigationContext, measure: Measure): string | null =>
  measure === 'covert' ? context.covertUntil : context.interceptionUntil;

export const taskOfBody = (body: Body): string => `answer-${body}`;
