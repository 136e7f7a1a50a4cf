import { assertEvent, assign } from 'xstate';
import {
  type CooperationContext,
  firstExecutionReview,
  furtherExecutionReview,
  lastSilence,
} from './cooperation.context.js';
import type { CooperationEvent } from './cooperation.events.js';

type Given = { context: CooperationContext; event: CooperationEvent };
const record = (change: (given: Given) => Partial<CooperationContext>) =>
  assign<CooperationContext, CooperationEvent, undefined, CooperationEvent, never>(change);

const nextFollowUp = { '1': '2', '2': '3', '3': '3' } as const;

/** What an event changes in the context. */
export const records = {
  recordChecks: record(({ event }) => {
    assertEvent(event, 'CHECKS_RECORDED');
    const { dualCriminality, humanRightsSafe } = event;
    return { dualCriminality, humanRightsSafe };
  }),
  recordRequestType: record(({ event }) => {
    assertEvent(event, ['REQUEST_DRAFTED', 'INCOMING_ACKNOWLEDGED']);
    return { requestType: event.requestType };
  }),
  draftAnew: record(({ event }) => ({
    draftFrom: event.occurredAt,
    sentAt: null,
    silences: 0,
    reviewFrom: null,
    executionReviewed: false,
  })),
  recordSent: record(({ event }) => ({ sentAt: event.occurredAt })),
  countSilence: record(({ context }) => ({ silences: context.silences + 1 })),
  /** The look at the execution stays where sending has put it; after the last chaser it counts from the answer. */
  recordAnswer: record(({ context, event }) =>
    context.silences < lastSilence
      ? { reviewFrom: context.sentAt, reviewDays: firstExecutionReview }
      : { reviewFrom: event.occurredAt, reviewDays: furtherExecutionReview },
  ),
  recordExecutionReview: record(({ event }) => ({
    reviewFrom: event.occurredAt,
    reviewDays: furtherExecutionReview,
    executionReviewed: true,
  })),
  recordInformation: record(({ context, event }) => {
    assertEvent(event, 'POLICE_INFORMATION_RECEIVED');
    return { information: [...context.information, { informationId: event.informationId, confirmed: false }] };
  }),
  confirmInformation: record(({ context, event }) => {
    assertEvent(event, 'INFORMATION_CONFIRMED');
    const { informationId } = event;
    return {
      information: context.information.map((one) =>
        one.informationId === informationId ? { ...one, confirmed: true } : one,
      ),
    };
  }),
  recordArrest: record(({ event }) => {
    assertEvent(event, 'PROVISIONALLY_ARRESTED');
    const riyadh = event.treaty === 'riyadh';
    return {
      arrestedAt: event.occurredAt,
      arrestTerm: riyadh ? 'riyadh' : 'asGiven',
      arrestUntil: riyadh ? null : (event.until ?? null),
      arrestExtended: false,
    };
  }),
  extendArrest: record(({ context, event }) => {
    assertEvent(event, 'ARREST_EXTENDED');
    const riyadh = context.arrestTerm === 'riyadh';
    return {
      arrestTerm: riyadh ? 'riyadhExtended' : 'asGiven',
      arrestUntil: riyadh ? null : (event.until ?? context.arrestUntil),
      arrestExtended: true,
    };
  }),
  endArrest: record(() => ({ arrestTerm: 'none', arrestedAt: null, arrestUntil: null })),
  recordPublished: record(({ event }) => ({ publishedAt: event.occurredAt })),
  recordBestInterests: record(({ event }) => {
    assertEvent(event, 'BEST_INTERESTS_DECIDED');
    return { returnIsBest: event.favoursReturn };
  }),
  recordAsylum: record(() => ({ asylumSeeker: true })),
  recordConsularConsent: record(({ event }) => ({ consularConsentAt: event.occurredAt })),
  recordReturnConsent: record(({ event }) => ({ consentAt: event.occurredAt })),
  recordDocument: record(() => ({ documentIssued: true })),
  recordBooking: record(({ event }) => {
    assertEvent(event, 'RETURN_BOOKED');
    return { departureAt: event.departureAt };
  }),
  recordReceiver: record(() => ({ receiverAccepted: true })),
  loseReceiver: record(() => ({ receiverAccepted: false })),
  /** A new place of return needs a new decision and somebody who receives the person there. */
  undoPreparations: record(() => ({
    consentAt: null,
    departureAt: null,
    receiverAccepted: false,
  })),
  recordDeparture: record(({ event }) => {
    assertEvent(event, 'DEPARTED');
    return { plannedArrivalAt: event.plannedArrivalAt };
  }),
  recordArrival: record(({ event }) => ({ arrivedAt: event.occurredAt })),
  countFollowUp: record(({ context }) => ({ followUp: nextFollowUp[context.followUp] })),
};
