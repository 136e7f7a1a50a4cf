import { setup } from 'xstate';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import {
  cassationIsOwed,
  isConvicted,
  nothingIsOwed,
  type ProsecutionBirth,
  type ProsecutionContext,
} from './prosecution.context.js';
import { prosecutionDelays } from './prosecution.deadlines.js';
import type { ProsecutionEvent } from './prosecution.events.js';
import { matterGuards } from './prosecution.matter-guards.js';
import { grievanceRecords } from './prosecution.grievance-records.js';
import { redressRecords, reviewRecords } from './prosecution.matter-records.js';
import { reminders } from './prosecution.reminders.js';
import { trialRecords } from './prosecution.records.js';

/** Guards, and what an event changes in the context. */
export const prosecutionSetup = setup({
  types: {
    context: {} as ProsecutionContext,
    events: {} as ProsecutionEvent,
    input: {} as ProsecutionBirth,
    meta: {} as { noClockBecause: Words },
  },
  delays: prosecutionDelays,
  guards: {
    ...matterGuards,
    isReferred: ({ context }) => context.referredAt !== null,
    nothingIsOwed: ({ context }) => nothingIsOwed(context),
    notForBeingSmuggled: ({ event }) => event.type === 'CHARGE_FRAMED' && !event.offences.includes('beingSmuggled'),
    someOffence: ({ event }) => event.type === 'CHARGE_FRAMED' && event.offences.length > 0,
    chargeIsFramed: ({ context }) => context.chargeFramedAt !== null,
    newDateGiven: ({ event }) => event.type === 'HEARING_POSTPONED' && event.hearingAt !== undefined,
    testimonyIsExpected: ({ context }) => context.testimonyExpected,
    testimonyDateIsNew: ({ context }) => context.testimonyAt !== null && context.hearingNumber !== context.dangerToldOf,
    noTestimonyDate: ({ context }) => context.testimonyAt === null,
    judgmentIs: ({ context }, outcome: NonNullable<ProsecutionContext['outcome']>) => context.outcome === outcome,
    convictedInAbsence: ({ context }) => isConvicted(context) && !context.inPresence,
    cassationIsOwed: ({ context }) => cassationIsOwed(context),
    remediesRun: ({ context }) => context.remediesFrom !== null,
    petitionIsFiled: ({ context }) => context.petition === 'filed',
    petitionHasLapsed: ({ context }) => context.petition === 'lapsed',
    judgmentWasQuashed: ({ event }) => event.type === 'CASSATION_DECIDED' && event.result === 'quashed',
    judgmentWasAmended: ({ event }) => event.type === 'CASSATION_DECIDED' && event.result === 'amended',
    retrialIsRequested: ({ context }) => context.retrialRequested,
    retrialIsGranted: ({ event }) => event.type === 'RETRIAL_DECIDED' && event.granted,
  },
  actions: {
    ...effects,
    ...trialRecords,
    ...redressRecords,
    ...reviewRecords,
    ...grievanceRecords,
    ...reminders,
  },
});
