import { alarm, closeTask, openTask, tellRole } from '../kernel/requests.js';
import { report, tellOfficer } from './interview.effects.js';
import { postponed } from './interview.plan.js';
import { interviewSetup } from './interview.setup.js';

const talk = '#interview.open.talk';
const closing = { guard: 'recordingHashGiven', target: `${talk}.closed`, actions: ['close', 'leaveSession'] } as const;
const coercion = { target: `${talk}.coercionReview`, actions: 'leaveSession' } as const;

/** The session in the order of PEACE. Whatever ends it before its time leaves what was said, and after-care. */
export const session = interviewSetup.createStateConfig({
  tags: ['clock:break'],
  initial: 'engaged',
  on: {
    BREAK: { actions: 'beginStretch' },
    STOPPED: { target: 'stoppedByPerson', actions: 'leaveSession' },
    RECORDING_FAILED: 'recordingFailed',
    POSTPONED: { target: 'postponed', actions: ['postpone', 'leaveSession'] },
    COERCION_REPORTED: coercion,
    CLOSED: closing,
    CUSTODY_CHANGED: [
      {
        guard: 'losesLawfulBasis',
        target: 'planned',
        actions: ['changeCustody', 'leaveSession', alarm('L2', 'heldWithoutBasis')],
      },
      { actions: 'changeCustody' },
    ],
    COOPERATION_DECIDED: [
      { guard: 'cooperates', actions: 'askToBeHeard' },
      { target: 'stoppedByPerson', actions: ['leaveSession', tellOfficer('declines')] },
    ],
  },
  states: {
    engaged: {
      on: {
        ACCOUNT_BEGUN: [
          { guard: 'isTalkAboutNeeds', target: 'account' },
          { target: 'account', actions: ['beginAccount', report('accountGiven')] },
        ],
      },
    },
    account: { on: { CLARIFICATION_BEGUN: 'clarification' } },
    clarification: {},
    last: { type: 'history' },
  },
});

/** Nothing is asked until the recording runs again, or the person agrees to go on in writing; a child's is recorded. */
export const recordingFailed = interviewSetup.createStateConfig({
  tags: ['clock:recordingRepair'],
  on: {
    RECORDING_RESTORED: { target: 'session.last', actions: 'beginStretch' },
    CONTINUED_IN_WRITING: { guard: 'isAdult', target: 'session.last', actions: 'beginStretch' },
    STOPPED: { target: 'stoppedByPerson', actions: 'leaveSession' },
    POSTPONED: { target: postponed, actions: ['postpone', 'leaveSession'] },
    COERCION_REPORTED: coercion,
    CLOSED: closing,
  },
});

/** Nobody is urged. What was said is closed and kept; without a word the interview was not held. */
export const stoppedByPerson = interviewSetup.createStateConfig({
  tags: ['clock:stopReview'],
  entry: [openTask('followUpStop', 'victimAdvocate', 'stopReview')],
  exit: [closeTask('followUpStop')],
  on: {
    RESUMED: { target: 'requested.toPlan', actions: 'allowPlanning' },
    CLOSED: closing,
    CANCELLED: { guard: 'nothingSaid', target: '#interview.stoppedForGood' },
    COERCION_REPORTED: coercion,
  },
});

/** What is said under coercion is used by nobody (Convention against Torture art. 15; Méndez Principles 2021). */
export const coercionReview = interviewSetup.createStateConfig({
  tags: ['clock:coercionReview'],
  entry: [
    alarm('L2', 'coercion'),
    tellRole('prosecutor', 'coercion'),
    openTask('reviewCoercion', 'prosecutor', 'coercionReview'),
  ],
  exit: [closeTask('reviewCoercion')],
  on: {
    COERCION_REVIEWED: [
      { guard: 'wasCoerced', target: '#interview.stoppedForGood', actions: tellRole('prosecutor', 'wasCoerced') },
      { guard: 'somethingSaid', target: 'closed', actions: 'close' },
      { target: 'requested.toPlan', actions: 'allowPlanning' },
    ],
  },
});
