import { assertEvent, assign, enqueueActions, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { type Cause, planHolds, type RiskContext, withAssessment, withDanger } from './risk.context.js';
import { riskDeadlines } from './risk.deadlines.js';
import { measuresToClose, needsOfPlan, tasksOfPlan } from './risk.effects.js';
import type { RiskEvent } from './risk.events.js';
import type { RiskInput } from './risk.shapes.js';

const causes = {
  THREAT_RECEIVED: 'threat',
  SUSPECT_RELEASED: 'suspectReleased',
  SUSPECT_ESCAPED: 'suspectEscaped',
  BEFORE_HEARING: 'beforeHearing',
  BEFORE_RETURN: 'beforeReturn',
  LOCATION_KNOWN: 'locationKnown',
  MOVED: 'moved',
  STAFF_THREAT: 'staffThreat',
  DATA_LEAK: 'dataLeak',
  MISSING: 'missing',
  FOUND_AGAIN: 'returned',
  RELEASE_ORDERED: 'suspectReleased',
} as const satisfies Partial<Record<RiskEvent['type'], Cause>>;
type DangerEvent = keyof typeof causes | 'DANGER_TOLD';
const dangerTypes = [...Object.keys(causes), 'DANGER_TOLD'] as DangerEvent[];

/** Guards, and what an event changes in the context. */
export const riskSetup = setup({
  types: {
    context: {} as RiskContext,
    events: {} as RiskEvent,
    input: {} as RiskInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(riskDeadlines),
  guards: {
    isNewest: ({ context, event }) =>
      event.type === 'ASSESSED' && (context.assessedAt === null || event.occurredAt >= context.assessedAt),
    agreedPlanHolds: ({ context, event }) => event.type === 'ASSESSED' && planHolds(context, event),
    levelIsLow: ({ context }) => context.level === 'low',
    levelIsMedium: ({ context }) => context.level === 'medium',
    levelIsHigh: ({ context }) => context.level === 'high',
    levelIsHighOrExtreme: ({ context }) => context.level === 'high' || context.level === 'extreme',
    levelIsBelowHigh: ({ context }) => context.level !== 'high' && context.level !== 'extreme',
    loweringIsProposed: ({ context }) => context.proposed !== null,
    noLoweringIsProposed: ({ context }) => context.proposed === null,
    anotherPerson: ({ context, event }) => 'by' in event && event.by.id !== context.proposed?.by,
    someDangerOpen: ({ context }) => context.dangers.length > 0,
    noDangerOpen: ({ context }) => context.dangers.length === 0,
    othersThreatened: ({ event }) => event.type === 'THREAT_RECEIVED' && event.othersToo,
    warningIsOwed: ({ context, event }) =>
      event.type === 'RELEASE_WARNING_SETTLED' && context.warningsDue.some(({ key }) => key === event.suspectId),
    warningNotYetOwed: ({ context, event }) =>
      event.type === 'RELEASE_ORDERED' && !context.warningsDue.some(({ key }) => key === event.suspectId),
    someWarningOwed: ({ context }) => context.warningsDue.length > 0,
    noWarningOwed: ({ context }) => context.warningsDue.length === 0,
    leakIsContained: ({ event }) => event.type === 'LEAK_REPORTED' && event.contained,
    caseIsClosed: ({ context }) => context.caseClosed,
    twoLowReviews: ({ context }) => context.lowReviews >= 2,
    nothingIsOpen: ({ context }) =>
      context.dangers.length === 0 &&
      context.warningsDue.length === 0 &&
      context.missingSince === null &&
      context.leakedAt === null,
  },
  actions: {
    ...effects,
    recordAssessment: assign(({ context, event }) => {
      assertEvent(event, 'ASSESSED');
      return withAssessment(context, event);
    }),
    /** Only a review that fell due counts: two assessments of one afternoon are not two reviews. */
    countReview: assign(({ context, event }) => {
      assertEvent(event, 'ASSESSED');
      return { lowReviews: event.level === 'low' && context.level === 'low' ? context.lowReviews + 1 : 0 };
    }),
    lowerLevel: assign(({ context }) => ({
      level: context.proposed?.level ?? context.level,
      proposed: null,
      proposedAt: null,
    })),
    dropProposal: assign({ proposed: null, proposedAt: null }),
    /** An assessment that did not know of the danger can lower nothing. */
    recordDanger: assign(({ context, event }) => {
      assertEvent(event, dangerTypes);
      const cause = event.type === 'DANGER_TOLD' ? event.cause : causes[event.type];
      return { ...withDanger(context, { cause, at: event.occurredAt }), proposed: null, proposedAt: null };
    }),
    recordWarningOwed: assign(({ context, event }) => {
      assertEvent(event, 'RELEASE_ORDERED');
      return { warningsDue: [...context.warningsDue, { key: event.suspectId, at: event.occurredAt }] };
    }),
    recordWarningSettled: assign(({ context, event }) => {
      assertEvent(event, 'RELEASE_WARNING_SETTLED');
      return { warningsDue: context.warningsDue.filter(({ key }) => key !== event.suspectId) };
    }),
    recordPlan: assign(({ event }) => {
      assertEvent(event, 'PLAN_AGREED');
      return { planAgreedAt: event.occurredAt, planOwedSince: null, measures: [...event.measures] };
    }),
    recordMissing: assign(({ event }) => {
      assertEvent(event, 'MISSING');
      return { missingSince: event.occurredAt };
    }),
    recordSearch: assign(({ event }) => {
      assertEvent(event, ['MISSING_REPORTED', 'SEARCH_REVIEWED']);
      return { searchedAt: event.occurredAt };
    }),
    recordFound: assign({ missingSince: null, searchedAt: null }),
    recordLeak: assign(({ event }) => {
      assertEvent(event, ['DATA_LEAK', 'LEAK_REPORTED']);
      return { leakedAt: event.occurredAt };
    }),
    recordLeakEnded: assign({ leakedAt: null }),
    recordCaseClosed: assign({ caseClosed: true }),
    recordCaseReopened: assign({ caseClosed: false }),
    askForMeasures: enqueueActions(({ context, event, enqueue }) => {
      assertEvent(event, 'PLAN_AGREED');
      for (const params of needsOfPlan(context, event.personsView)) enqueue({ type: 'tellParent', params });
      for (const params of tasksOfPlan(context)) enqueue({ type: 'openTask', params });
    }),
    closeMeasures: enqueueActions(({ context, enqueue }) => {
      for (const params of measuresToClose(context)) enqueue({ type: 'closeTask', params });
    }),
  },
});
