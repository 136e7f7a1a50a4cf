import { enqueueActions, setup } from 'xstate';
import { effects } from '../kernel/effects.js';
import {
  allToldOfTheEnd,
  type CaseContext,
  custodyEnded,
  isOpen,
  riskReviewedForTheEnd,
} from './case-spine.context.js';
import { caseSpineDelays } from './case-spine.deadlines.js';
import type { CaseSpineEvent } from './case-spine.events.js';
import type { CaseInput } from './case-spine.fields.js';
import { hookRecords } from './case-spine.hook-records.js';
import { tellings } from './case-spine.news.js';
import { custodiesToTellOfWarning, referralsOfPresumed } from './case-spine.persons.js';
import { born } from './case-spine.procedures.js';
import { records } from './case-spine.records.js';
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
      event.type === 'EXHIBIT_SEIZED' && !context.exhibits.some(({ exhibitId }) => exhibitId === event.exhibitId),
    exhibitIsUndecided: ({ context, event }) =>
      event.type === 'EXHIBIT_DISPOSAL_DECIDED' &&
      context.exhibits.some(({ exhibitId, disposalDecided }) => exhibitId === event.exhibitId && !disposalDecided),
    someExhibitUndecided: ({ context }) => context.exhibits.some(({ disposalDecided }) => !disposalDecided),
    exhibitsDecided: ({ context }) => context.exhibits.every(({ disposalDecided }) => disposalDecided),
    someExhibitDecided: ({ context }) =>
      context.exhibits.length > 0 && context.exhibits.every(({ disposalDecided }) => disposalDecided),
    someReferralOpen: ({ context }) => context.referrals.some(isOpen),
    noReferralOpen: ({ context }) => !context.referrals.some(isOpen),
    riskIsUnassessed: ({ context }) => context.riskUnassessedSince !== null,
    riskIsAssessed: ({ context }) => context.riskLevel !== 'none',
    riskReviewDone: ({ context }) => riskReviewedForTheEnd(context),
    classificationChanges: ({ context, event }) =>
      event.type === 'RECLASSIFIED' && event.classification !== context.classification,
    hasOfficer: ({ context }) => context.officerId !== null,
    otherOfficer: ({ context, event }) => event.type === 'HAND_OVER' && event.officerId !== context.officerId,
    officerNotAccused: ({ context, event }) =>
      event.type === 'HAND_OVER' && !context.accusedOfficerIds.includes(event.officerId),
    intakeEndedWithoutOfficer: ({ event }) => event.type === 'INTAKE_DONE' && event.outcome !== 'accepted',
    cassationIsOwed: ({ context }) => context.sentenceClass === 'deathOrLife',
    cassationNotOwed: ({ context }) => context.sentenceClass !== 'deathOrLife',
    judgmentWasQuashed: ({ event }) => event.type === 'CASSATION_DECIDED' && event.result === 'quashed',
    groundKnownToLaw: ({ event }) => event.type === 'CLOSING_BEGUN' && event.ground !== 'victimWithdrew',
    judgmentFinalIfGround: ({ context, event }) =>
      event.type === 'CLOSING_BEGUN' && (event.ground !== 'finalJudgment' || context.judgmentIsFinal),
    judgmentIsFinal: ({ context }) => context.judgmentIsFinal,
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
