import { and } from 'xstate';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { report, reportFear, tellOfficer } from './interview.effects.js';
import { interviewSetup, mayBeAsked, safeguards } from './interview.setup.js';

const planning = {
  guard: and([mayBeAsked, 'sexChoiceHeeded']),
  target: '#interview.open.talk.planned',
  actions: 'plan',
} as const;
const toPlan = '#interview.open.talk.requested.toPlan';
export const postponed = '#interview.open.talk.postponed';

/** Asked for. Who has told it already is heard again only for open questions that a supervisor has approved. */
export const requested = interviewSetup.createStateConfig({
  initial: 'sorting',
  states: {
    sorting: {
      always: [
        { guard: 'isThirdOfVictim', target: 'repeatToJustify', actions: alarm('L2', 'thirdInterview') },
        { guard: 'isRepeat', target: 'repeatToJustify' },
        { target: 'toPlan' },
      ],
    },
    repeatToJustify: {
      tags: ['clock:planning'],
      entry: [openTask('justifyRepeat', 'investigator', 'planning')],
      exit: [closeTask('justifyRepeat')],
      on: { REPEAT_REQUESTED: { target: 'repeatToApprove', actions: 'requestRepeat' } },
    },
    repeatToApprove: {
      tags: ['clock:repeatDecision'],
      entry: [openTask('decideRepeat', 'supervisor', 'repeatDecision')],
      exit: [closeTask('decideRepeat')],
      on: {
        REPEAT_APPROVED: { guard: 'anotherPerson', target: 'toPlan', actions: 'allowPlanning' },
        REPEAT_DENIED: { guard: 'anotherPerson', target: '#interview.notHeld' },
      },
    },
    toPlan: {
      tags: ['clock:planning'],
      entry: [openTask('plan', 'investigator', 'planning')],
      exit: [closeTask('plan')],
      always: { guard: 'waitsForReflection', target: postponed, actions: 'postponeForReflection' },
      on: { PLANNED: planning },
    },
  },
});

const confirming = {
  INTERPRETER_CONFIRMED: {
    guard: and(['interpreterVetted', 'interpreterIsTiedToNobody']),
    actions: 'confirmInterpreter',
  },
  INTERPRETER_NOT_NEEDED: { guard: 'interpreterNotMandatory', actions: 'doWithoutInterpreter' },
  PLACE_CONFIRMED: { actions: 'confirmPlace' },
  NEEDS_CHECKED: { actions: 'recordNeeds' },
  RECORDING_DECIDED: { actions: 'decideRecording' },
  CHILD_SUPPORT_CONFIRMED: {
    guard: and(['mayBeChild', 'guardianFits', 'childAgrees']),
    actions: 'confirmChildSupport',
  },
  RIGHTS_TOLD: { actions: 'recordRights' },
  COUNSEL_OFFERED: { guard: 'isSuspect', actions: 'recordCounsel' },
  ATTENDS_FREELY: { guard: and(['isSuspect', 'isAtLiberty']), actions: 'recordFreeAttendance' },
} as const;

/** Planned: the safeguards are prepared one by one. A changed date is planned anew. */
export const planned = interviewSetup.createStateConfig({
  tags: ['clock:appointment'],
  entry: [report('planned'), openTask('prepareSafeguards', 'investigator', 'appointment')],
  exit: [closeTask('prepareSafeguards')],
  on: { ...confirming, PLANNED: planning, SAFEGUARDS_CHECKED: { guard: safeguards, target: 'safeguardsChecked' } },
});

/** What is found wrong here is put right here; the start checks everything once more. */
export const safeguardsChecked = interviewSetup.createStateConfig({
  tags: ['clock:appointment'],
  entry: [openTask('hold', 'investigator', 'appointment')],
  exit: [closeTask('hold')],
  on: {
    ...confirming,
    PLANNED: planning,
    STARTED: { guard: safeguards, target: 'session', actions: 'beginStretch' },
  },
});

const cause = { tags: ['clock:postponementReview'] } as const;
/** Postponed, with its cause; looked at again after seven days, and each time anew. */
export const postponedState = interviewSetup.createStateConfig({
  initial: 'sorting',
  entry: [report('postponed'), openTask('reviewPostponement', 'caseOfficer', 'postponementReview')],
  exit: [closeTask('reviewPostponement')],
  on: {
    PLANNED: planning,
    POSTPONEMENT_REVIEWED: [
      { guard: 'causeIsOver', target: toPlan, actions: 'allowPlanning' },
      { actions: 'postponeAgain' },
    ],
  },
  states: {
    sorting: {
      always: [
        { guard: 'postponedForReflection', target: 'reflection' },
        { guard: 'postponedForFear', target: 'fear' },
        { target: 'health' },
      ],
    },
    health: cause,
    fear: { ...cause, entry: [reportFear] },
    reflection: {
      ...cause,
      on: {
        ADULT_ASKED: { target: toPlan, actions: ['askToBeHeard', 'allowPlanning'] },
        REFLECTION_ENDED: {
          target: toPlan,
          actions: ['endReflection', 'allowPlanning', tellOfficer('reflectionEnded')],
        },
        COOPERATION_DECIDED: [
          {
            guard: 'cooperates',
            target: toPlan,
            actions: ['askToBeHeard', 'allowPlanning', tellOfficer('cooperates')],
          },
          { target: '#interview.notHeld', actions: tellOfficer('declines') },
        ],
      },
    },
  },
});
