import { and } from 'xstate';
import { clockTag } from '../kernel/deadlines.js';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { askInterview, askLegalAid, report, tellDanger } from './child.effects.js';
import { afterTheAssessment, courtHasTheClock, done, notOwed } from './child.reasons.js';
import { childSetup } from './child.setup.js';

const found = { target: '.familyFound', actions: 'recordFamilyFound' } as const;
const suspected = { target: '.familySuspected', actions: ['recordSuspicion', tellDanger('threat')] } as const;
const unsafe = { target: '.familyUnsafe', actions: ['recordFamilyUnsafe', tellDanger('threat')] } as const;

/** The family: traced after the full assessment, checked before anybody is reunited, kept away while suspected. */
export const family = childSetup.createStateConfig({
  initial: 'notTraced',
  on: { FAMILY_FOUND: found, FAMILY_SUSPECTED: suspected, FAMILY_UNSAFE: unsafe },
  states: {
    notTraced: { meta: afterTheAssessment, always: { guard: 'fullAssessmentDone', target: 'familyTracing' } },
    familyTracing: {
      tags: [clockTag('tracingReview')],
      entry: ['startTracing', openTask('traceFamily', 'caseWorker', 'tracingReview')],
      exit: [closeTask('traceFamily')],
      on: { TRACING_REVIEWED: { actions: 'recordTracing' }, TRACING_ENDED: 'tracingEnded' },
    },
    tracingEnded: { meta: notOwed },
    familyFound: {
      tags: [clockTag('familyCheck')],
      entry: [openTask('checkFamily', 'childProtectionOfficer', 'familyCheck')],
      exit: [closeTask('checkFamily')],
      on: { FAMILY_SAFE: { target: 'familySafe', actions: 'recordFamilySafe' } },
    },
    familySafe: { meta: done },
    familyUnsafe: { meta: done },
    /** No finding of another family member ends a suspicion; only those who lead the investigation do. */
    familySuspected: {
      meta: notOwed,
      entry: [tell('supervisor', 'familySuspected')],
      on: {
        FAMILY_FOUND: { actions: 'recordFamilyFound' },
        FAMILY_UNSAFE: { actions: 'recordFamilyUnsafe' },
        SUSPICION_LIFTED: { target: 'familyFound', actions: 'liftSuspicion' },
      },
    },
  },
});

/** Services, planned within a week of the full assessment; what is urgent is asked for before. */
export const services = childSetup.createStateConfig({
  initial: 'notPlanned',
  on: {
    SERVICES_PLANNED: [
      {
        guard: 'schoolingIsWanted',
        target: '.servicePlan',
        actions: ['recordPlan', 'askServices', closeTask('enrolSchool'), openTask('enrolSchool', 'caseWorker')],
      },
      { target: '.servicePlan', actions: ['recordPlan', 'askServices'] },
    ],
  },
  states: {
    notPlanned: { meta: afterTheAssessment, always: { guard: 'fullAssessmentDone', target: 'toPlan' } },
    toPlan: {
      tags: [clockTag('servicePlan')],
      entry: [openTask('planServices', 'caseWorker', 'servicePlan')],
      exit: [closeTask('planServices')],
    },
    servicePlan: { tags: [clockTag('planReview')] },
  },
});

/** Proceedings fit around the child: support, legal aid, and interviews by the rules for children. */
export const proceedings = childSetup.createStateConfig({
  initial: 'none',
  on: {
    CHILD_INTERVIEW_ASKED: {
      guard: and(['interviewerIsTrained', 'supportAdultIsThere', 'oneSessionOrReason']),
      actions: ['recordSession', askInterview],
    },
  },
  states: {
    none: { meta: notOwed, on: { PROCEEDINGS_BEGUN: { target: 'proceedingsSupport', actions: 'beginProceedings' } } },
    proceedingsSupport: {
      meta: courtHasTheClock,
      entry: [openTask('supportInProceedings', 'legalAid'), askLegalAid],
      exit: [closeTask('supportInProceedings')],
      on: { PROCEEDINGS_ENDED: { target: 'none', actions: 'endProceedings' } },
    },
  },
});

/** The consulate is told only after a best-interests assessment that finds it in the child's interest. */
export const consulate = childSetup.createStateConfig({
  initial: 'blocked',
  on: { CONSULATE_INFORMED: { guard: 'consulateInInterest', target: '.informed' } },
  states: {
    blocked: { meta: afterTheAssessment, always: { guard: 'consulateInInterest', target: 'allowed' } },
    allowed: {
      meta: notOwed,
      entry: [report('consulateAllowed')],
      always: { guard: 'consulateNotInInterest', target: 'blocked' },
    },
    informed: { meta: done },
  },
});
