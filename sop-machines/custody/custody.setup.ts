import { and, assertEvent, assign, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { type CustodyBirth, type CustodyContext, takenAgain, withCharge, withOrder } from './custody.context.js';
import { custodyDeadlines } from './custody.deadlines.js';
import type { CustodyEvent } from './custody.events.js';
import { daysAllowed, detentionIsObligatory, isWithinShare, longestOrderOf } from './penalty.js';

/** A limit that the profile does not set binds nobody. */
const within = (value: number, limit: number | null): boolean => limit === null || value <= limit;
const obligatory = (context: CustodyContext): boolean => detentionIsObligatory(context, context.limits);

const isOrder = (event: CustodyEvent) => event.type === 'ORDER_MADE' || event.type === 'ORDER_RENEWED';

/** Guards, and what an event changes in the context. */
export const custodySetup = setup({
  types: {
    context: {} as CustodyContext,
    events: {} as CustodyEvent,
    input: {} as CustodyBirth,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(custodyDeadlines),
  guards: {
    isHeld: ({ context }) => context.arrestedAt !== null,
    lawKnowsExtension: ({ context }) => context.limits.judgeMayExtend === 1,
    notYetExtended: ({ context }) => context.judgeExtension === 'none',
    isBeforeJudge: ({ context }) => context.broughtAt !== null,
    rightsAreTold: ({ context }) => context.rightsTold,
    orderLengthLawful: ({ context, event }) =>
      isOrder(event) && (obligatory(context) || within(event.days, longestOrderOf(context, context.limits))),
    releaseRuleHeeded: ({ context, event }) =>
      isOrder(event) &&
      (obligatory(context) ||
        context.maxPenaltyYears > (context.limits.releaseIsTheRuleUpTo ?? 0) ||
        event.article110Ground !== undefined),
    daysWithinCap: ({ context, event }) =>
      isOrder(event) &&
      context.daysOrdered + event.days <=
        daysAllowed(context.capFrom ?? event.occurredAt, context.capRule, context.permittedUntil, context.limits),
    reviewedOrExceptional: ({ context, event }) =>
      isOrder(event) && (!context.reviewOpen || event.despiteOpenReview !== undefined),
    capHasPassed: ({ context }) => context.capPassed,
    capHasNotPassed: ({ context }) => !context.capPassed,
    leaveHolds: ({ context }) => context.capRule === 'leave',
    capIsSet: ({ context }) => context.capRule !== 'none',
    lawKnowsLeave: ({ context }) => context.limits.courtMayPermitMore === 1,
    leaveWithinShare: ({ context, event }) =>
      event.type === 'COURT_PERMITS' &&
      isWithinShare(context.capFrom ?? event.occurredAt, event.until, context.maxPenaltyYears, context.limits),
    releaseAllowed: ({ context, event }) =>
      event.type === 'RELEASE_ORDERED' && (!obligatory(context) || event.kind === 'noBasis'),
    victimWarnedOrWaived: ({ context }) => context.victimWarned || context.warningWaived,
    releasedOnBail: ({ context }) => context.releaseKind === 'bail',
    releasedWithoutBail: ({ context }) => context.releaseKind === 'withoutBail',
    longDetentionIsReviewed: ({ context }) => context.reviewAfterDays !== null,
    isJuvenile: ({ context }) => context.juvenile,
    reviewIsOpen: ({ context }) => context.reviewOpen,
    consularConsentGiven: ({ context, event }) =>
      event.type === 'CONSULATE_INFORMED' &&
      (!(context.presumedVictim || context.asylumSeeker) || event.consent === true),
  },
  actions: {
    ...effects,
    takeIntoCustody: assign(({ context, event }) => {
      assertEvent(event, 'ARRESTED');
      return takenAgain(context, event.occurredAt, event.manner);
    }),
    bringBeforeJudge: assign(({ event }) => {
      assertEvent(event, 'BROUGHT_TO_JUDGE');
      return { broughtAt: event.occurredAt, unlawfulSince: null };
    }),
    extendOnce: assign({ judgeExtension: 'once', unlawfulSince: null }),
    recordOrder: assign(({ context, event }) => {
      assertEvent(event, ['ORDER_MADE', 'ORDER_RENEWED']);
      return withOrder(context, event.occurredAt, event.days);
    }),
    /** The timer's event carries the instant at which the basis ran out. */
    loseBasis: assign(({ event }) => ({ unlawfulSince: 'occurredAt' in event ? event.occurredAt : null })),
    passCap: assign({ capPassed: true }),
    recordLeave: assign(({ event }) => {
      assertEvent(event, 'COURT_PERMITS');
      return { permittedUntil: event.until, capRule: 'leave' as const, capPassed: false };
    }),
    changeCharge: assign(({ context, event }) => {
      assertEvent(event, 'CHARGE_CHANGED');
      const { maxPenaltyYears, capital } = event;
      return withCharge(context, { maxPenaltyYears, capital, juvenile: context.juvenile });
    }),
    recordJuvenile: assign(({ context }) => {
      const { maxPenaltyYears, capital } = context;
      return withCharge(context, { maxPenaltyYears, capital, juvenile: true });
    }),
    recordDetentionReview: assign(({ event }) => {
      assertEvent(event, 'DETENTION_REVIEWED');
      return { reviewFrom: event.occurredAt };
    }),
    recordRights: assign({ rightsTold: true }),
    openReview: assign({ presumedVictim: true, reviewOpen: true }),
    closeReview: assign({ reviewOpen: false }),
    recordForeigner: assign(({ event }) => {
      assertEvent(event, 'FOREIGN_NATIONAL_FOUND');
      return { foreignSince: event.occurredAt, asylumSeeker: event.asylumSeeker };
    }),
    orderRelease: assign(({ event }) => {
      assertEvent(event, 'RELEASE_ORDERED');
      const { kind, occurredAt } = event;
      const unwarned = { victimWarned: false, warningWaived: false };
      return { releaseKind: kind, releaseOrderedAt: occurredAt, unlawfulSince: null, ...unwarned };
    }),
    recordWarning: assign({ victimWarned: true }),
    recordWaiver: assign({ warningWaived: true }),
    recordDeath: assign(({ event }) => {
      assertEvent(event, 'DIED_IN_CUSTODY');
      return { diedAt: event.occurredAt };
    }),
  },
});

/** The judge's one extension, where the law knows it. */
export const extensionIsPossible = and(['lawKnowsExtension', 'notYetExtended']);
/** What every detention order must meet. */
export const orderIsLawful = and(['orderLengthLawful', 'releaseRuleHeeded', 'daysWithinCap', 'reviewedOrExceptional']);
