import { clockTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { bornWith } from './intake.context.js';
import { describe, reportEnd } from './intake.effects.js';
import { registration } from './intake.registration.js';
import { intakeSetup } from './intake.setup.js';

/** D02: on a flagrant offence the officer informs the investigative judge and the prosecutor (IQ CPC 23/1971 art. 43). */
const notices = intakeSetup.createStateConfig({
  initial: 'notFlagrant',
  states: {
    notFlagrant: {
      meta: {
        noClockBecause: {
          en: 'No offence is known to be flagrant.',
          ar: 'لا توجد جريمة مشهودة معلومة.',
        },
      },
      always: { guard: 'offenceIsFlagrant', target: 'informing' },
    },
    informing: {
      tags: [clockTag('flagrantNotice')],
      entry: [
        openTask('informJudge', 'dutyOfficer', 'flagrantNotice'),
        openTask('informProsecutor', 'dutyOfficer', 'flagrantNotice'),
      ],
      exit: [closeTask('informJudge'), closeTask('informProsecutor')],
      always: { guard: 'bothInformed', target: 'informed' },
    },
    informed: { type: 'final' },
  },
});

/** A child is the case's at once: the child track (SOP-06) alerts child protection and has the clocks. */
const child = intakeSetup.createStateConfig({
  initial: 'noChildKnown',
  states: {
    noChildKnown: {
      meta: { noClockBecause: { en: 'No child is known to be affected.', ar: 'لا يُعلم بوجود طفل متضرر.' } },
      always: { guard: 'childIsAffected', target: 'told' },
    },
    told: {
      type: 'final',
      entry: [
        { type: 'tellParent', params: { event: { type: 'CHILD_FLAGGED' } } },
        { type: 'notify', params: { to: { role: 'childProtectionOfficer' }, notice: 'childAffected' } },
      ],
    },
  },
});

/**
 * SOP-01: any report becomes a numbered, triaged case that an officer has accepted; or leaves against a receipt, or is
 * rejected with reasons by two persons. Nobody is turned away: anyone who knows may report, also without a name.
 * Basis: IQ CPC 23/1971 arts 1, 43, 47–49; in the Kurdistan Region the same code as amended.
 */
export const intakeMachine = intakeSetup.createMachine({
  id: 'intake',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      // Before anybody is told: whom the report accuses hears nothing of it.
      entry: [describe, tell('reporter', 'receipt')],
      on: {
        CALLER_IN_DANGER: { actions: ['recordDanger', alarm('L1', 'callerInDanger'), 'tellEmergencyNeeds'] },
        MORE_INFO: { actions: ['recordFinding', describe, tell('assignee', 'moreInformation')] },
        JUDGE_NOTIFIED: { guard: 'judgeNotYetInformed', actions: ['recordJudgeInformed', closeTask('informJudge')] },
        PROSECUTOR_NOTIFIED: {
          guard: 'prosecutorNotYetInformed',
          actions: ['recordProsecutorInformed', closeTask('informProsecutor')],
        },
      },
      states: { registration, notices, child },
    },
    done: { type: 'final', entry: [reportEnd('accepted')] },
    informationOnly: { type: 'final', entry: [reportEnd('informationOnly')] },
    duplicate: { type: 'final', entry: [reportEnd('duplicate')] },
    transferredToCompetentUnit: { type: 'final', entry: [reportEnd('transferred'), tell('reporter', 'transferred')] },
    rejectedWithReasons: { type: 'final', entry: [reportEnd('rejected'), tell('reporter', 'rejected')] },
  },
});
