import { assertEvent, assign, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { consentCovers, consentReachesFurther, packetLimit, type ReferralContext } from './referral.context.js';
import { referralDeadlines } from './referral.deadlines.js';
import type { ReferralEvent } from './referral.events.js';
import type { ReferralInput } from './referral.shapes.js';

/** The need keeps its clock across every attempt, until the service starts. One of the two runs, by priority. */
export const needClock = ['clock:serviceStart', 'clock:serviceStartRoutine'];

/** The failed attempt after which a supervisor must allow the next one (policy: the third automatic attempt). */
const attemptsWithoutSupervisor = 2;
/** The failed attempt after which the search goes on by hand (policy). */
const automaticAttempts = 3;

/** Guards, and what an event changes in the context. */
export const referralSetup = setup({
  types: {
    context: {} as ReferralContext,
    events: {} as ReferralEvent,
    input: {} as ReferralInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(referralDeadlines),
  guards: {
    consentIsGiven: ({ context }) => context.consent === 'given',
    consentIsRefused: ({ context }) => context.consent === 'refused',
    consentIsNotRequired: ({ context }) => context.consent === 'notRequired',
    consentForThisService: ({ context, event }) =>
      event.type === 'CONSENT_RECORDED' &&
      event.service === context.service &&
      (event.organisations === 'anyListed') === (event.agencyId === undefined),
    childConsentComplete: ({ context, event }) =>
      event.type === 'CONSENT_RECORDED' &&
      (context.ageBand === 'adult' ||
        (event.assent === true && (event.guardianConsent === true || context.priority === 'emergency'))),
    packetAllowed: ({ context, event }) =>
      event.type === 'CONSENT_RECORDED' && event.packet.every((part) => packetLimit[context.service].includes(part)),
    overrideGroundMet: ({ context, event }) =>
      event.type === 'VITAL_INTEREST_OVERRIDE' &&
      (event.ground === 'lifeInDanger' || (event.ground === 'childAtImmediateRisk' && context.ageBand !== 'adult')),
    anotherPerson: ({ context, event }) => 'by' in event && event.by.id !== context.overrideBy,
    fromAskedAgency: ({ context, event }) => 'by' in event && event.by.agencyId === context.agencyId,
    consentCoversAnother: ({ context }) => consentReachesFurther(context),
    providerCovered: ({ context, event }) => event.type === 'SENT' && consentCovers(context, event.agencyId),
    providerNotFlagged: ({ context, event }) => event.type === 'SENT' && !context.flagged.includes(event.agencyId),
    flagsAskedAgency: ({ context, event }) => event.type === 'PROVIDER_FLAGGED' && event.agencyId === context.agencyId,
    nextNeedsSupervisor: ({ context }) => context.failures >= attemptsWithoutSupervisor,
    automaticAttemptsUsed: ({ context }) => context.failures >= automaticAttempts,
    arrivalPlanned: ({ context, event }) =>
      event.type === 'ACCEPTED' && (context.priority !== 'emergency' || event.plannedArrivalAt !== undefined),
    arrivalIsWatched: ({ context }) => context.priority === 'emergency' && context.plannedArrivalAt !== null,
    personIsComing: ({ event }) => event.type === 'SAFETY_CHECKED' && event.result === 'coming',
    personNoLongerWants: ({ event }) => event.type === 'SAFETY_CHECKED' && event.result === 'noLongerWants',
    reasonGiven: ({ event }) => event.type === 'OUTCOME' && (event.successful || event.reason !== undefined),
    outcomeNotSuccessful: ({ context }) => context.successful === false,
  },
  actions: {
    ...effects,
    recordConsent: assign(({ event }) => {
      assertEvent(event, 'CONSENT_RECORDED');
      return { consent: 'given' as const, consentedAgencyId: event.agencyId ?? null, packet: [...event.packet] };
    }),
    recordRefusal: assign(({ event }) => {
      assertEvent(event, 'CONSENT_REFUSED');
      return { consent: 'refused' as const, refusedAt: event.occurredAt, reason: 'consentRefused' };
    }),
    recordFinalRefusal: assign({ reason: 'clientDeclined' }),
    recordWithdrawal: assign({ consent: 'withdrawn', packet: [], reason: 'consentWithdrawn' }),
    recordNeedEnded: assign({ reason: 'needEnded' }),
    recordTransfer: assign(({ event }) => {
      assertEvent(event, 'TRANSFERRED');
      return { reason: event.to };
    }),
    proposeOverride: assign(({ event }) => {
      assertEvent(event, 'VITAL_INTEREST_OVERRIDE');
      return { overrideBy: event.by.id };
    }),
    confirmOverride: assign(({ context }) => ({
      consent: 'overridden' as const,
      consentedAgencyId: null,
      packet: [...packetLimit[context.service]],
    })),
    dropOverride: assign({ overrideBy: null }),
    askAgency: assign(({ context, event }) => {
      assertEvent(event, ['PROVIDER_SELECTED', 'SENT']);
      return {
        agencyId: event.agencyId,
        attempt: context.attempt + 1,
        tried: [...context.tried, event.agencyId],
        sentAt: event.occurredAt,
        reason: null,
      };
    }),
    recordRejection: assign(({ event }) => {
      assertEvent(event, 'REJECTED');
      return { reason: event.reason };
    }),
    recordSilence: assign({ reason: 'cannotReachProvider' }),
    countFailure: assign(({ context }) => ({ failures: context.failures + 1, plannedArrivalAt: null })),
    leaveAgency: assign({ agencyId: null }),
    flagAgency: assign(({ context, event }) => {
      assertEvent(event, 'PROVIDER_FLAGGED');
      return { flagged: [...new Set([...context.flagged, event.agencyId])] };
    }),
    recordAcceptance: assign(({ event }) => {
      assertEvent(event, 'ACCEPTED');
      return {
        acceptedAt: event.occurredAt,
        plannedArrivalAt: event.plannedArrivalAt ?? null,
        lastFeedbackAt: null,
        feedbackCount: 0,
      };
    }),
    planArrival: assign(({ event }) => {
      assertEvent(event, 'SAFETY_CHECKED');
      return { plannedArrivalAt: event.plannedArrivalAt ?? null };
    }),
    recordFeedback: assign(({ context, event }) => {
      assertEvent(event, 'PROGRESS_REPORTED');
      return { lastFeedbackAt: event.occurredAt, feedbackCount: context.feedbackCount + 1 };
    }),
    recordOutcome: assign(({ event }) => {
      assertEvent(event, 'OUTCOME');
      return { outcomeAt: event.occurredAt, successful: event.successful, reason: event.reason ?? null };
    }),
    recordDeclinedService: assign(({ event }) => {
      assertEvent(event, 'SAFETY_CHECKED');
      return { outcomeAt: event.occurredAt, successful: false, reason: 'clientDeclined' };
    }),
  },
});
