import { and } from 'xstate';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { report, tellOfficer } from './referral.effects.js';
import { needClock, referralSetup } from './referral.setup.js';

/** Accepted and not yet served. In an emergency the arrival is watched (2 h after the planned time, policy). */
const accepted = referralSetup.createStateConfig({
  tags: needClock,
  initial: 'agreed',
  on: { SERVICE_STARTED: { guard: 'fromAskedAgency', target: 'inService' } },
  states: {
    agreed: { always: [{ guard: 'arrivalIsWatched', target: 'arrivalAwaited' }, { target: 'arranged' }] },
    arrivalAwaited: {
      tags: ['clock:arrival'],
      after: { arrival: 'safetyCheck' },
      on: {
        PERSON_ARRIVED: { guard: 'fromAskedAgency', target: 'arrived' },
        PERSON_NOT_ARRIVED: { guard: 'fromAskedAgency', target: 'safetyCheck' },
      },
    },
    arranged: {
      on: {
        PERSON_ARRIVED: { guard: 'fromAskedAgency', target: 'arrived' },
        PERSON_NOT_ARRIVED: { guard: 'fromAskedAgency', target: 'safetyCheck' },
      },
    },
    arrived: {},
    safetyCheck: {
      entry: [
        alarm('L2', 'personNotArrived'),
        tellOfficer('personNotArrived'),
        openTask('checkSafety', 'caseOfficer'),
        report('personNotArrived'),
      ],
      exit: [closeTask('checkSafety')],
      on: {
        PERSON_ARRIVED: { guard: 'fromAskedAgency', target: 'arrived' },
        SAFETY_CHECKED: [
          { guard: 'personIsComing', target: 'agreed', actions: 'planArrival' },
          { guard: 'personNoLongerWants', target: '#referral.outcomeReported', actions: 'recordDeclinedService' },
          { target: 'safetyCheck', reenter: true },
        ],
      },
    },
  },
});

const reportsHaveTheClock = {
  noClockBecause: {
    en: 'The service lasts as long as the need; the clock of the reports runs beside it.',
    ar: 'تستمر الخدمة ما دامت الحاجة قائمة، وتجري بالتوازي مهلة التقارير.',
  },
};

/** An organisation has accepted: the service on one side, its reports on the other. */
export const delivery = referralSetup.createStateConfig({
  type: 'parallel',
  on: {
    OUTCOME: {
      guard: and(['fromAskedAgency', 'reasonGiven']),
      target: 'outcomeReported',
      actions: ['recordOutcome', tellOfficer('outcomeReported')],
    },
    PROVIDER_FLAGGED: [
      { guard: 'flagsAskedAgency', target: 'recalled', actions: 'flagAgency' },
      { actions: 'flagAgency' },
    ],
  },
  states: {
    service: {
      initial: 'accepted',
      states: {
        accepted,
        inService: { meta: reportsHaveTheClock, entry: [tellOfficer('serviceStarted'), report('inService')] },
      },
    },
    feedback: {
      initial: 'first',
      on: {
        PROGRESS_REPORTED: {
          guard: 'fromAskedAgency',
          target: '.further',
          reenter: true,
          actions: ['recordFeedback', tellOfficer('progressReported')],
        },
      },
      states: { first: { tags: ['clock:firstFeedback'] }, further: { tags: ['clock:feedback'] } },
    },
  },
});
