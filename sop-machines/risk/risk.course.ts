import { and } from 'xstate';
import { clockTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { report, reportLevel } from './risk.effects.js';
import { notAssessedHasTheClock, reviewHasTheClock } from './risk.reasons.js';
import { riskSetup } from './risk.setup.js';

/** From first contact to the level that holds. A lower level than the present one is a proposal until a second person agrees. */
export const level = riskSetup.createStateConfig({
  initial: 'unassessed',
  on: {
    ASSESSED: { guard: 'isNewest', target: '.assessed', actions: ['recordAssessment', reportLevel] },
    LOWERING_CONFIRMED: {
      guard: and(['loweringIsProposed', 'anotherPerson']),
      target: '.assessed',
      actions: ['lowerLevel', reportLevel],
    },
    LOWERING_REFUSED: {
      guard: and(['loweringIsProposed', 'anotherPerson']),
      actions: ['dropProposal', tell('assignee', 'loweringRefused')],
    },
  },
  states: {
    unassessed: {
      tags: [clockTag('firstAssessment')],
      entry: [openTask('assess', 'riskAssessor', 'firstAssessment'), report('unassessed')],
      exit: [closeTask('assess')],
    },
    assessed: {
      meta: reviewHasTheClock,
      initial: 'settling',
      states: {
        settling: {
          always: [
            { guard: 'levelIsLow', target: 'low' },
            { guard: 'levelIsMedium', target: 'medium' },
            { guard: 'levelIsHigh', target: 'high' },
            { target: 'extreme' },
          ],
        },
        low: {},
        medium: {},
        high: { entry: [tell('supervisor', 'highRisk')] },
        extreme: { entry: [alarm('L2', 'extremeRisk')] },
      },
    },
  },
});

/** Two persons lower a level. Until the second has spoken, the higher one holds, with all that follows from it. */
export const lowering = riskSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { meta: reviewHasTheClock, always: { guard: 'loweringIsProposed', target: 'proposed' } },
    proposed: {
      tags: [clockTag('lowering')],
      entry: [openTask('decideLowering', 'supervisor', 'lowering'), tell('supervisor', 'loweringProposed')],
      exit: [closeTask('decideLowering')],
      always: { guard: 'noLoweringIsProposed', target: 'none' },
    },
  },
});

/** Identity and sealed content (K2, K5) of a person at high or extreme risk are for named persons only. */
export const access = riskSetup.createStateConfig({
  initial: 'team',
  states: {
    team: { meta: reviewHasTheClock, always: { guard: 'levelIsHighOrExtreme', target: 'namedOnly' } },
    namedOnly: {
      meta: reviewHasTheClock,
      entry: [tell('assignee', 'accessNarrowed')],
      always: { guard: 'levelIsBelowHigh', target: 'team' },
    },
  },
});

const needsPlan = [{ guard: and(['isNewest', 'agreedPlanHolds']) }, { guard: 'isNewest', target: 'toAgree' }] as const;

/** What is done about the danger. A new assessment needs a new plan, unless the assessor finds that the agreed one still fits. */
export const plan = riskSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { meta: notAssessedHasTheClock, on: { ASSESSED: 'toAgree' } },
    toAgree: {
      tags: [clockTag('safetyPlan')],
      entry: [openTask('agreePlan', 'riskAssessor', 'safetyPlan')],
      exit: [closeTask('agreePlan')],
      on: { PLAN_AGREED: { target: 'planAgreed', actions: 'recordPlan' } },
    },
    planAgreed: {
      tags: [clockTag('measures')],
      entry: ['askForMeasures'],
      exit: ['closeMeasures'],
      on: {
        PLAN_AGREED: { target: 'planAgreed', reenter: true, actions: 'recordPlan' },
        MEASURES_IN_PLACE: 'monitoring',
        ASSESSED: needsPlan,
      },
    },
    monitoring: {
      meta: reviewHasTheClock,
      on: { PLAN_AGREED: { target: 'planAgreed', actions: 'recordPlan' }, ASSESSED: needsPlan },
    },
  },
});

/** The calendar review (D19), sooner the higher the level. */
export const review = riskSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { meta: notAssessedHasTheClock, on: { ASSESSED: 'scheduled' } },
    scheduled: { tags: [clockTag('review'), clockTag('reviewOpens')], after: { reviewOpens: 'due' } },
    due: {
      tags: [clockTag('review')],
      entry: [openTask('reviewRisk', 'riskAssessor', 'review')],
      exit: [closeTask('reviewRisk')],
      on: { ASSESSED: { guard: 'isNewest', target: 'scheduled', actions: 'countReview' } },
    },
  },
});
