import { clockTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { closeWarning, openWarning, report, tellAll, tellOfPerson, tellOfStaff } from './risk.effects.js';
import { nothingIsOwed } from './risk.reasons.js';
import { riskSetup } from './risk.setup.js';

/** Something happened that may change the danger: assessed anew within four hours of the first unanswered event. */
export const danger = riskSetup.createStateConfig({
  initial: 'calm',
  on: {
    DANGER_TOLD: { actions: 'recordDanger' },
    RELEASE_ORDERED: { actions: 'recordDanger' },
    THREAT_RECEIVED: [
      { guard: 'othersThreatened', actions: ['recordDanger', tell('supervisor', 'threat'), tellAll('threat')] },
      { actions: ['recordDanger', tell('supervisor', 'threat')] },
    ],
    SUSPECT_RELEASED: { actions: ['recordDanger', tellAll('suspectReleased')] },
    SUSPECT_ESCAPED: { actions: ['recordDanger', alarm('L2', 'suspectEscaped'), tellAll('suspectEscaped')] },
    BEFORE_HEARING: { actions: 'recordDanger' },
    BEFORE_RETURN: { actions: 'recordDanger' },
    LOCATION_KNOWN: { actions: ['recordDanger', alarm('L2', 'locationKnown')] },
    MOVED: { actions: 'recordDanger' },
    STAFF_THREAT: { actions: ['recordDanger', alarm('L2', 'staffThreat'), tellOfStaff] },
    DATA_LEAK: { actions: ['recordDanger', tellRole('dataProtectionOfficer', 'dataLeak'), tellAll('dataLeak')] },
  },
  states: {
    calm: { meta: nothingIsOwed, always: { guard: 'someDangerOpen', target: 'toReassess' } },
    toReassess: {
      tags: [clockTag('reassessment')],
      entry: [
        openTask('reassess', 'riskAssessor', 'reassessment'),
        tell('assignee', 'dangerChanged'),
        report('toReassess'),
      ],
      exit: [closeTask('reassess')],
      always: { guard: 'noDangerOpen', target: 'calm' },
    },
  },
});

/** The release of a suspect: the person knows before it, at latest at it. SOP-12 does not let the release be completed before. */
export const warning = riskSetup.createStateConfig({
  initial: 'noneOwed',
  on: {
    RELEASE_ORDERED: {
      guard: 'warningNotYetOwed',
      actions: ['recordWarningOwed', openWarning, tell('assignee', 'warnOfRelease')],
    },
    RELEASE_WARNING_SETTLED: { guard: 'warningIsOwed', actions: ['recordWarningSettled', closeWarning] },
  },
  states: {
    noneOwed: { meta: nothingIsOwed, always: { guard: 'someWarningOwed', target: 'owed' } },
    owed: { tags: [clockTag('warning')], always: { guard: 'noWarningOwed', target: 'noneOwed' } },
  },
});

/** A missing person is reported at once and searched for day by day. */
export const whereabouts = riskSetup.createStateConfig({
  initial: 'known',
  states: {
    known: {
      meta: nothingIsOwed,
      on: {
        MISSING: {
          target: 'missing',
          actions: ['recordMissing', 'recordDanger', alarm('L2', 'missing'), tellOfPerson('missing')],
        },
      },
    },
    missing: {
      initial: 'toReport',
      on: { FOUND_AGAIN: { target: 'known', actions: ['recordFound', 'recordDanger'] } },
      states: {
        toReport: {
          tags: [clockTag('missingReport')],
          entry: [openTask('reportMissing', 'caseOfficer', 'missingReport')],
          exit: [closeTask('reportMissing')],
          on: { MISSING_REPORTED: { target: 'searched', actions: 'recordSearch' } },
        },
        searched: {
          tags: [clockTag('searchReview')],
          entry: [openTask('reviewSearch', 'caseOfficer', 'searchReview')],
          exit: [closeTask('reviewSearch')],
          on: { SEARCH_REVIEWED: { target: 'searched', reenter: true, actions: 'recordSearch' } },
        },
      },
    },
  },
});

/** Data about the person came into wrong hands: the data protection officer owes a report until the leak is closed. */
export const leak = riskSetup.createStateConfig({
  initial: 'none',
  states: {
    none: { meta: nothingIsOwed, on: { DATA_LEAK: { target: 'toReport', actions: 'recordLeak' } } },
    toReport: {
      tags: [clockTag('leakReport')],
      entry: [openTask('reportLeak', 'dataProtectionOfficer', 'leakReport')],
      exit: [closeTask('reportLeak')],
      on: {
        LEAK_REPORTED: [
          { guard: 'leakIsContained', target: 'none', actions: 'recordLeakEnded' },
          { target: 'toReport', reenter: true, actions: ['recordLeak', alarm('L2', 'leakOpen')] },
        ],
      },
    },
  },
});
