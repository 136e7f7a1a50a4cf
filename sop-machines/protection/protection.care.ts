import { closeTask, openTask, tell } from '../kernel/requests.js';
import { askForHealth, askForService } from './protection.effects.js';
import { nothingIsOwed } from './protection.reasons.js';
import { protectionSetup } from './protection.setup.js';

const reviewed = [
  { guard: 'aimsAreMet', target: 'completed' },
  { guard: 'planIsChanged', target: 'plan', actions: 'planAnew' },
  { target: 'delivering', reenter: true, actions: 'recordPlan' },
] as const;

/** A plan within a week, reviewed within a month, with the person's agreement. Help never depends on cooperation. */
export const care = protectionSetup.createStateConfig({
  initial: 'assessment',
  on: { SERVICE_NEEDED: { actions: [askForService] }, SERVICE_DONE: { actions: [tell('assignee', 'serviceGiven')] } },
  states: {
    assessment: {
      tags: ['clock:carePlan'],
      entry: [openTask('assessNeeds', 'caseWorker', 'carePlan')],
      exit: [closeTask('assessNeeds')],
      on: { NEEDS_ASSESSED: 'plan' },
    },
    plan: {
      tags: ['clock:carePlan'],
      entry: [openTask('agreePlan', 'caseWorker', 'carePlan')],
      exit: [closeTask('agreePlan')],
      on: { PLAN_AGREED: { target: 'delivering', actions: 'recordPlan' } },
    },
    delivering: {
      tags: ['clock:planReview', 'clock:reviewOpens'],
      after: { reviewOpens: 'review' },
      on: { REVIEW_HELD: reviewed },
    },
    review: {
      tags: ['clock:planReview'],
      entry: [openTask('reviewPlan', 'caseWorker', 'planReview')],
      exit: [closeTask('reviewPlan')],
      on: { REVIEW_HELD: reviewed },
    },
    completed: { meta: nothingIsOwed, on: { NEEDS_ASSESSED: { target: 'plan', actions: 'planAnew' } } },
  },
});

const visits = ['clock:healthTwoWeeks', 'clock:healthThreeMonths', 'clock:healthSixMonths'] as const;
const visit = (task: string, first: 0 | 1 | 2, next: string) => ({
  tags: visits.slice(first),
  entry: [openTask(task, 'caseWorker')],
  exit: [closeTask(task)],
  on: { HEALTH_VISIT: next },
});

/** Follow-up after an assault: 2 weeks, 3 months and 6 months from the last exposure; medical clocks never wait. */
export const health = protectionSetup.createStateConfig({
  initial: 'noneKnown',
  on: {
    HEALTH_FOLLOW_UP_NEEDED: { target: '.twoWeeks', reenter: true, actions: ['recordExposure', askForHealth] },
  },
  states: {
    noneKnown: { meta: nothingIsOwed },
    twoWeeks: visit('healthTwoWeeks', 0, 'threeMonths'),
    threeMonths: visit('healthThreeMonths', 1, 'sixMonths'),
    sixMonths: visit('healthSixMonths', 2, 'done'),
    done: { meta: nothingIsOwed },
  },
});
