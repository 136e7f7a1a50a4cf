import { assertEvent, assign } from 'xstate';
import type { ChildContext } from './child.context.js';
import type { ChildEvent } from './child.events.js';

type Given = { context: ChildContext; event: ChildEvent };
const record = (change: (given: Given) => Partial<ChildContext>) =>
  assign<ChildContext, ChildEvent, undefined, ChildEvent, never>(change);

/** What an event changes in the context of the track. */
export const records = {
  recordUnplaced: record(({ event }) => ({ unplacedSince: event.occurredAt })),
  recordGuardianRequest: record(({ event }) => ({ guardianAwaitedSince: event.occurredAt })),
  recordGuardian: record(({ event }) => {
    assertEvent(event, 'GUARDIAN_APPOINTED');
    return { guardian: event.guardian, guardianAwaitedSince: null };
  }),
  loseGuardian: record(({ event }) => ({ guardian: null, guardianNeededSince: event.occurredAt })),
  recordAssessment: record(({ context, event }) => {
    assertEvent(event, 'BIA_DONE');
    const isFull = event.assessment === 'full';
    return {
      consulate: event.consulate,
      fullAssessmentAt: context.fullAssessmentAt ?? (isFull ? event.occurredAt : null),
      determinationOwedSince: context.determinationOwedSince ?? (isFull ? event.occurredAt : null),
    };
  }),
  recordHearing: record(({ context, event }) => {
    assertEvent(event, 'CHILD_HEARD');
    return { heard: context.heard || event.hearing !== 'notNow' };
  }),
  startTracing: record(({ context }) => ({ tracedAt: context.tracedAt ?? context.fullAssessmentAt })),
  recordTracing: record(({ event }) => ({ tracedAt: event.occurredAt })),
  recordFamilyFound: record(({ event }) => ({ familyFoundAt: event.occurredAt, familyCheck: 'none' as const })),
  recordFamilySafe: record(() => ({ familyCheck: 'safe' as const })),
  recordFamilyUnsafe: record(() => ({ familyCheck: 'unsafe' as const })),
  recordSuspicion: record(() => ({ familySuspected: true, familyCheck: 'none' as const })),
  liftSuspicion: record(({ event }) => ({ familySuspected: false, familyFoundAt: event.occurredAt })),
  recordPlan: record(({ event }) => ({ planAt: event.occurredAt })),
  beginProceedings: record(() => ({ inProceedings: true })),
  endProceedings: record(() => ({ inProceedings: false })),
  recordSession: record(({ context, event }) => {
    assertEvent(event, 'CHILD_INTERVIEW_ASKED');
    return { sessions: event.kind === 'needs' ? context.sessions : context.sessions + 1 };
  }),
  recordDecision: record(({ event }) => {
    assertEvent(event, 'BID_DECIDED');
    return { solution: event.solution, decidedAt: event.occurredAt, determinationOwedSince: null };
  }),
  recordSolution: record(({ event }) => ({ solutionAt: event.occurredAt, followUpNumber: 1 })),
  countFollowUp: record(({ context }) => ({ followUpNumber: context.followUpNumber + 1 })),
  decideAnew: record(({ event }) => ({
    solution: null,
    decidedAt: null,
    solutionAt: null,
    determinationOwedSince: event.occurredAt,
  })),
  recordMissing: record(({ event }) => ({ missingSince: event.occurredAt })),
  recordSearch: record(({ event }) => ({ searchedAt: event.occurredAt })),
  recordReturn: record(({ event }) => ({ missingSince: null, searchedAt: null, returnedAt: event.occurredAt })),
  disputeAge: record(({ event }) => ({ ageDisputedSince: event.occurredAt })),
  recordAge: record(({ context, event }) => {
    assertEvent(event, 'AGE_RESULT');
    return {
      ageDisputedSince: null,
      ageYears: event.years ?? context.ageYears,
      ageBand: event.result === 'child' ? ('child' as const) : context.ageBand,
    };
  }),
  recordAccusation: record(({ event }) => ({ suspect: true, accusedAt: event.occurredAt })),
  recordMajority: record(({ event }) => {
    assertEvent(event, 'MAJORITY_KNOWN');
    return { majorityMonth: event.month };
  }),
  recordTransition: record(() => ({ transitionPlanned: true })),
  recordTurned18: record(({ event }) => ({ turned18At: event.occurredAt })),
  recordConsent: record(() => ({ consentTakenAnew: true })),
};
