import { enqueueActions, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import {
  type ChildBirth,
  type ChildContext,
  familyIsSafe,
  followUps,
  isBelowCriminalAge,
  isOfCriminalAge,
  isOfFamily,
  leadsToFamily,
} from './child.context.js';
import { childDeadlines } from './child.deadlines.js';
import { needsOfPlan } from './child.effects.js';
import type { ChildEvent } from './child.events.js';
import { records } from './child.records.js';

/** Guards, and what an event changes in the context. */
export const childSetup = setup({
  types: {
    context: {} as ChildContext,
    events: {} as ChildEvent,
    input: {} as ChildBirth,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(childDeadlines),
  guards: {
    otherToken: ({ context, event }) => event.type === 'TRACK_JOINED' && event.personId !== context.personId,
    notDetained: ({ event }) => event.type === 'PLACED' && event.place !== 'immigrationDetention',
    familyCheckedBeforePlace: ({ context, event }) =>
      event.type === 'PLACED' && (!leadsToFamily(event.place) || familyIsSafe(context)),
    parentNotSuspected: ({ context, event }) =>
      event.type === 'PLACED' && (event.place !== 'shelterWithParent' || !context.familySuspected),
    guardianNotSuspected: ({ context, event }) =>
      event.type === 'GUARDIAN_APPOINTED' && (!isOfFamily(event.guardian) || !context.familySuspected),
    guardianIsFamily: ({ context }) => isOfFamily(context.guardian),
    isFullAssessment: ({ event }) => event.type === 'BIA_DONE' && event.assessment === 'full',
    isInitialAssessment: ({ event }) => event.type === 'BIA_DONE' && event.assessment === 'initial',
    childIsHeard: ({ context }) => context.heard,
    fullAssessmentDone: ({ context }) => context.fullAssessmentAt !== null,
    consulateInInterest: ({ context }) => context.consulate === 'inInterest',
    consulateNotInInterest: ({ context }) => context.consulate !== 'inInterest',
    familyCheckedBeforeDecision: ({ context, event }) =>
      event.type === 'BID_DECIDED' && (!leadsToFamily(event.solution) || familyIsSafe(context)),
    familyCheckedBeforeSolution: ({ context }) => !leadsToFamily(context.solution) || familyIsSafe(context),
    solutionIsAbroad: ({ event }) =>
      event.type === 'BID_DECIDED' && (event.abroad || event.solution === 'returnToCountry'),
    solutionLeadsToFamily: ({ context }) => leadsToFamily(context.solution),
    childIsThere: ({ context }) => context.missingSince === null,
    childIsUnsafe: ({ event }) => event.type === 'FOLLOW_UP_DONE' && event.wellbeing === 'unsafe',
    isLastFollowUp: ({ context }) => context.followUpNumber >= followUps,
    nothingHoldsOpen: ({ context }) =>
      !context.inProceedings && context.missingSince === null && context.turned18At === null,
    interviewerIsTrained: ({ event }) => event.type === 'CHILD_INTERVIEW_ASKED' && event.trained,
    supportAdultIsThere: ({ event }) => event.type === 'CHILD_INTERVIEW_ASKED' && event.supportAdult !== 'none',
    oneSessionOrReason: ({ context, event }) =>
      event.type === 'CHILD_INTERVIEW_ASKED' &&
      (event.kind === 'needs' || context.sessions === 0 || event.whyAgain !== undefined),
    schoolingIsWanted: ({ event }) => event.type === 'SERVICES_PLANNED' && event.schooling,
    staysChild: ({ event }) => event.type === 'AGE_RESULT' && event.result !== 'adult',
    adultBeyondDoubt: ({ event }) =>
      event.type === 'AGE_RESULT' && event.result === 'adult' && event.method !== 'medicalOnly',
    ageIsDisputed: ({ context }) => context.ageDisputedSince !== null,
    isAccused: ({ context }) => context.accusedAt !== null,
    isBelowCriminalAge: ({ context }) => isBelowCriminalAge(context),
    isOfCriminalAge: ({ context }) => isOfCriminalAge(context),
    transitionIsDone: ({ context }) => context.transitionPlanned && context.consentTakenAnew,
  },
  actions: {
    ...effects,
    ...records,
    askServices: enqueueActions(({ context, event, enqueue }) => {
      for (const params of needsOfPlan({ context, event })) enqueue({ type: 'tellParent', params });
    }),
  },
});
