import { assertEvent } from 'xstate';
import { newRedress, type RedressStage } from './prosecution.matters.js';
import { record } from './prosecution.record.js';

/** The redress of the event's person is at another stage. */
const redressAt = (stage: RedressStage) =>
  record(({ context, event }) => ({
    redress: context.redress.map((one) =>
      'personId' in event && one.personId === event.personId ? { ...one, stage } : one,
    ),
  }));

export const redressRecords = {
  recordVictim: record(({ context, event }) => {
    assertEvent(event, 'VICTIM_JOINED');
    const { personId, sex, ageBand, language = null, occurredAt } = event;
    if (context.redress.some((one) => one.personId === personId)) return {};
    return { redress: [...context.redress, newRedress({ personId, sex, ageBand, language }, occurredAt)] };
  }),
  recordRightsTold: redressAt('rightsTold'),
  recordClaimPrepared: redressAt('claimPrepared'),
  recordClaim: redressAt('claimFiled'),
  recordClaimRefused: redressAt('refused'),
  recordCivilRoute: redressAt('civilRoute'),
  recordUnpaid: redressAt('unpaid'),
  recordExecution: redressAt('civilExecution'),
  recordClaimEnd: redressAt('withoutClaim'),
  recordAward: record(({ context, event }) => {
    assertEvent(event, 'AWARD');
    const { personId, amount, currency, occurredAt } = event;
    return {
      redress: context.redress.map((one) =>
        one.personId === personId
          ? { ...one, stage: one.paid >= amount ? 'paid' : 'awarded', award: amount, currency, awardedAt: occurredAt }
          : one,
      ),
    };
  }),
  recordPayment: record(({ context, event }) => {
    assertEvent(event, 'PAID');
    return {
      redress: context.redress.map((one) => {
        if (one.personId !== event.personId) return one;
        const paid = one.paid + event.amount;
        return { ...one, paid, stage: one.award !== null && paid >= one.award ? 'paid' : one.stage };
      }),
    };
  }),
};

export const reviewRecords = {
  recordWithdrawal: record(({ context, event }) => {
    assertEvent(event, 'VICTIM_WITHDRAWS');
    const { personId, occurredAt } = event;
    const key = `${personId}/${context.withdrawals.length + 1}`;
    return { withdrawals: [...context.withdrawals, { key, personId, at: occurredAt, stage: 'review' }] };
  }),
  recordWithdrawalReview: record(({ context, event }) => {
    assertEvent(event, 'WITHDRAWAL_REVIEWED');
    return {
      withdrawals: context.withdrawals.map((one) =>
        one.personId === event.personId ? { ...one, stage: 'reviewed' } : one,
      ),
    };
  }),
  /** Raised anew, an earlier decision no longer stands; while a review is open its time goes on. */
  recordReviewRaised: record(({ context, event }) => {
    assertEvent(event, ['NON_PUNISHMENT_RAISED', 'FORCED_ROLE_TOLD', 'ACCUSED_FOUND_VICTIM']);
    const { personId, occurredAt } = event;
    const open = context.reviews.find((one) => one.personId === personId && ['raised', 'reviewed'].includes(one.stage));
    if (open !== undefined) return {};
    const others = context.reviews.filter((one) => one.personId !== personId);
    return { reviews: [...others, { personId, at: occurredAt, stage: 'raised' }] };
  }),
  recordReviewed: record(({ context, event }) => {
    assertEvent(event, 'NON_PUNISHMENT_REVIEWED');
    return {
      reviews: context.reviews.map((one) => (one.personId === event.personId ? { ...one, stage: 'reviewed' } : one)),
    };
  }),
  recordReviewDecision: record(({ context, event }) => {
    assertEvent(event, 'NON_PUNISHMENT_DECIDED');
    return {
      reviews: context.reviews.map((one) =>
        one.personId === event.personId ? { ...one, stage: event.decision } : one,
      ),
    };
  }),
};
