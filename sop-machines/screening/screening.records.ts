import { assertEvent, assign } from 'xstate';
import { judgedAs, type ScreeningContext } from './screening.context.js';
import type { ScreeningEvent } from './screening.events.js';
import { withIndicator } from './screening.indicators.js';

type Given = { context: ScreeningContext; event: ScreeningEvent };
const record = (change: (given: Given) => Partial<ScreeningContext>) =>
  assign<ScreeningContext, ScreeningEvent, undefined, ScreeningEvent, never>(change);

/** What an event changes in the context. */
export const records = {
  recordIndicator: record(({ context, event }) => {
    assertEvent(event, 'INDICATOR_NOTED');
    return { indicators: withIndicator(context.indicators, event.dimension, event.strength) };
  }),
  recordLevel: record(({ event }) => {
    assertEvent(event, 'INDICATORS_RECORDED');
    return { level: event.level };
  }),
  recordElements: record(({ context, event }) => {
    assertEvent(event, 'ELEMENTS_CHECKED');
    const { act, means, purpose } = event;
    return judgedAs(context, { elements: { act, means, purpose } });
  }),
  recordNeed: record(({ context, event }) => {
    assertEvent(event, 'NEED_RECORDED');
    const { service, priority, consent, disability = false, consentedAgencyId = null } = event;
    return { needs: [...context.needs, { service, priority, consent, disability, consentedAgencyId }] };
  }),
  needsAreTold: record(() => ({ needs: [] })),
  emergenciesAreTold: record(({ context }) => ({
    needs: context.needs.filter(({ priority }) => priority !== 'emergency'),
  })),
  recordRefusal: record(({ event }) => {
    assertEvent(event, ['DECLINED', 'REFUSAL_CONFIRMED']);
    return { refusedAt: event.occurredAt, refusalBy: event.by.id };
  }),
  /** A refusal that two persons heard, the second after the rights were explained, ends the bar to a removal (policy). */
  acceptRefusal: record(({ event }) => ({ refusedAt: event.occurredAt, removalFree: true })),
  screenAnew: record(({ event }) => ({ contactAt: event.occurredAt, refusedAt: null, removalFree: false })),
  recordPresumption: record(({ event }) => ({
    presumedAt: event.occurredAt,
    assessedAt: null,
    finding: null,
    requestedAt: null,
  })),
  recordAssessment: record(({ event }) => {
    assertEvent(event, 'ASSESSMENT_DONE');
    return { assessedAt: event.occurredAt, finding: event.finding };
  }),
  recordRequest: record(({ event }) => ({ requestedAt: event.occurredAt })),
  proposeNegative: record(({ event }) => {
    assertEvent(event, 'NOT_RECOGNISED');
    return { proposedBy: event.by.id, proposedAt: event.occurredAt };
  }),
  confirmNegative: record(({ context, event }) => {
    assertEvent(event, 'NEGATIVE_CONFIRMED');
    const both = context.proposedBy === null ? [event.by.id] : [context.proposedBy, event.by.id];
    return { negativeBy: [...context.negativeBy, ...both], decidedAt: event.occurredAt };
  }),
  upholdNegative: record(({ context, event }) => {
    assertEvent(event, 'REASSESSED');
    return { negativeBy: [...context.negativeBy, event.by.id], decidedAt: event.occurredAt };
  }),
  freeFromBar: record(() => ({ removalFree: true })),
  /** A negative is looked at again: removal is barred until somebody has answered. */
  recordNewInformation: record(({ event }) => ({ newInformationAt: event.occurredAt, removalFree: false })),
  recordCharge: record(() => ({ charged: true })),
  recordRemoval: record(({ event }) => ({ removalRequestedAt: event.occurredAt })),
  dropRemoval: record(() => ({ removalRequestedAt: null })),
  recordDispute: record(({ context }) => judgedAs(context, { ageBand: 'unknown' })),
  recordAge: record(({ context, event }) => {
    assertEvent(event, 'AGE_CLARIFIED');
    return judgedAs(context, { ageBand: event.ageBand });
  }),
};
