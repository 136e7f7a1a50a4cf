import { enqueueActions, setup } from 'xstate';
import { effects } from '../kernel/effects.js';
import { allToldOfTheEnd, type CaseContext, custodyEnded, isOpen } from './case-spine.context.js';
import { caseSpineDelays } from './case-spine.deadlines.js';
import type { CaseSpineEvent } from './case-spine.events.js';
import type { CaseInput } from './case-spine.fields.js';
import { hookRecords } from './case-spine.hook-records.js';
import { tellings } from './case-spine.news.js';
import { custodiesToTellOfWarning, referralsOfPresumed } from './case-spine.persons.js';
import { born, owing, running } from './case-spine.procedures.js';
import { records } from './case-spine.records.js';
import { disposalIsDecided, exhibitsOf, isUnassessed, riskReviewedForTheEnd, risksOf } from './case-spine.standing.js';
import { starts } from './case-spine.starts.js';

/** Guards, and what an event changes in the context. */
export const caseSpineSetup = setup({
  types: { context: {} as CaseContext, events: {} as CaseSpineEvent, input: {} as CaseInput },
  delays: caseSpineDelays,
  guards: {
    someVictimKnown: ({ context }) => context.victims.length > 0,
    notYetPresumed: ({ context, event }) =>
      (event.type === 'PERSON_PRESUMED_VICTIM' || event.type === 'VICTIM_PRESUMED') &&
      !context.victims.some((victim) => victim.personId === event.personId),
    needsAreComplete: ({ event }) =>
      event.type === 'PERSON_PRESUMED_VICTIM' &&
      ((event.services ?? []).length === 0 || (event.priority !== undefined && event.consent !== undefined)),
    interviewedPersonNamed: ({ event }) =>
      event.type === 'INTERVIEW_ASKED' && (event.kind === 'suspect' ? event.suspectId : event.personId) !== undefined,
    someRightsOwed: ({ context }) => context.rightsDue.length > 0,
    rightsOwedToPerson: ({ context, event }) =>
      event.type === 'RIGHTS_EXPLAINED' && context.rightsDue.some(({ key }) => key === event.personId),
    isPresumedVictim: ({ context, event }) =>
      'personId' in event && context.victims.some(({ personId }) => personId === event.personId),
    suspectHasNoCustody: ({ context, event }) =>
      'suspectId' in event && !context.suspects.some((one) => one.suspectId === event.suspectId && !custodyEnded(one)),
    someSuspectKnown: ({ context }) => context.suspects.length > 0,
    someSuspectHeld: ({ context }) => context.suspects.some(({ libertyClockOpen }) => libertyClockOpen),
    noSuspectHeld: ({ context }) => !context.suspects.some(({ libertyClockOpen }) => libertyClockOpen),
    releaseIsOrdered: ({ context }) => context.suspects.some(({ state }) => state === 'releaseOrdered'),
    releaseOfSuspectIsOrdered: ({ context, event }) =>
      event.type === 'VICTIM_WARNED' &&
      context.suspects.some(({ suspectId, state }) => suspectId === event.suspectId && state === 'releaseOrdered'),
    custodyReportsReleaseOrder: ({ event }) => event.type === 'CUSTODY_REPORTED' && event.state === 'releaseOrdered',
    custodyReportsEscape: ({ event }) => event.type === 'CUSTODY_REPORTED' && event.state === 'escaped',
    custodyReportsDanger: ({ event }) =>
      event.type === 'CUSTODY_REPORTED' && ['escaped', 'died', 'unlawfulHold'].includes(event.state),
    exhibitIsNew: ({ context, event }) =>
      event.type === 'EXHIBIT_SEIZED' && !exhibitsOf(context).some(({ subjectId }) => subjectId === event.exhibitId),
    someExhibitUndecided: ({ context }) => !exhibitsOf(context).every(disposalIsDecided),
    exhibitsDecided: ({ context }) => exhibitsOf(context).every(disposalIsDecided),
    someExhibitDecided: ({ context }) => exhibitsOf(context).length > 0 && exhibitsOf(context).every(disposalIsDecided),
    someReferralOpen: ({ context }) => context.referrals.some(isOpen),
    noReferralOpen: ({ context }) => !context.referrals.some(isOpen),
    riskIsUnassessed: ({ context }) => risksOf(context).some(isUnassessed),
    riskIsAssessed: ({ context }) => risksOf(context).length > 0 && !risksOf(context).some(isUnassessed),
    riskReviewDone: ({ context }) => riskReviewedForTheEnd(context),
    investigationRuns: ({ context }) => running(context, 'investigation').length > 0,
    investigationEnded: ({ context }) => running(context, 'investigation').length === 0,
    fileIsAtCourt: ({ context }) => context.court === 'prosecution',
    fileNeverAtCourt: ({ context }) => context.court === 'none',
    classificationChanges: ({ context, event }) =>
      event.type === 'RECLASSIFIED' && event.classification !== context.classification,
    hasOfficer: ({ context }) => context.officerId !== null,
    otherOfficer: ({ context, event }) => event.type === 'HAND_OVER' && event.officerId !== context.officerId,
    officerNotAccused: ({ context, event }) =>
      event.type === 'HAND_OVER' && !context.accusedOfficerIds.includes(event.officerId),
    intakeEndedWithoutOfficer: ({ event }) => event.type === 'INTAKE_DONE' && event.outcome !== 'accepted',
    groundKnownToLaw: ({ event }) => event.type === 'CLOSING_BEGUN' && event.ground !== 'victimWithdrew',
    judgmentFinalIfGround: ({ context, event }) =>
      event.type === 'CLOSING_BEGUN' && (event.ground !== 'finalJudgment' || context.court === 'final'),
    judgmentIsGiven: ({ context }) => context.court === 'judgment',
    judgmentIsFinal: ({ context }) => context.court === 'final',
    proceduresEnded: ({ context, event }) =>
      owing(context).length === 0 || (event.type === 'CLOSE' && event.stillOpen !== undefined),
    victimsTold: ({ context, event }) =>
      allToldOfTheEnd(context) || (event.type === 'CLOSE' && event.victimsNotTold !== undefined),
  },
  actions: {
    ...effects,
    ...records,
    ...hookRecords,
    tellProcedures: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tellings({ context, event })) enqueue({ type: 'tellChild', params });
    }),
    startProcedures: enqueueActions(({ context, event, enqueue }) => {
      for (const { asked } of born(starts, { context, event })) enqueue({ type: 'startProcedure', params: asked });
    }),
    referPresumedVictim: enqueueActions(({ context, event, enqueue }) => {
      for (const params of referralsOfPresumed({ context, event })) enqueue({ type: 'refer', params });
    }),
    tellCustodyWhenAllWarned: enqueueActions(({ context, event, enqueue }) => {
      for (const params of custodiesToTellOfWarning({ context, event })) enqueue({ type: 'tellChild', params });
    }),
  },
});
