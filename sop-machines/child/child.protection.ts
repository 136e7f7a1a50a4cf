import { and } from 'xstate';
import { clockTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { askChildProtection, askEmergencyCare, report, tellDanger } from './child.effects.js';
import { done, notOwed } from './child.reasons.js';
import { childSetup } from './child.setup.js';

const officer = 'childProtectionOfficer';

/** The alert (D14). Child protection is asked at once; the clock ends when somebody there has taken the child's case. */
export const alert = childSetup.createStateConfig({
  initial: 'flagged',
  on: { EMERGENCY_CARE_NEEDED: { actions: [askEmergencyCare, tell('supervisor', 'emergencyCare')] } },
  states: {
    flagged: {
      tags: [clockTag('alert')],
      entry: [
        tellRole(officer, 'childFound'),
        askChildProtection,
        openTask('acknowledgeAlert', officer, 'alert'),
        report('started'),
      ],
      exit: [closeTask('acknowledgeAlert')],
      on: { ALERT_ACKNOWLEDGED: 'acknowledged' },
    },
    acknowledged: { meta: done, entry: [report('alertAcknowledged')] },
  },
});

const placed = {
  guard: and(['notDetained', 'familyCheckedBeforePlace', 'parentNotSuspected']),
  target: 'safePlacement',
} as const;

/** A safe place; never detention for immigration reasons, and no family before it was checked. */
export const placement = childSetup.createStateConfig({
  initial: 'unplaced',
  on: { DETENTION_REQUESTED: { actions: [alarm('L2', 'detentionRequested')] } },
  states: {
    unplaced: {
      tags: [clockTag('placement')],
      entry: [openTask('findPlace', officer, 'placement')],
      exit: [closeTask('findPlace')],
      on: { PLACED: placed },
    },
    safePlacement: {
      meta: done,
      on: {
        PLACED: placed,
        PLACEMENT_ENDED: { target: 'unplaced', actions: 'recordUnplaced' },
        FAMILY_SUSPECTED: { actions: [tell('assignee', 'checkPlace')] },
      },
    },
  },
});

const appointed = { guard: 'guardianNotSuspected', target: 'guardianActing', actions: 'recordGuardian' } as const;

/** A guardian, asked for within a day (D15). Nothing that protects the child waits for one. */
export const guardian = childSetup.createStateConfig({
  initial: 'toRequest',
  on: { TURNED_18: '.ended' },
  states: {
    toRequest: {
      tags: [clockTag('guardianRequest')],
      entry: [openTask('requestGuardian', officer, 'guardianRequest')],
      exit: [closeTask('requestGuardian')],
      on: {
        GUARDIAN_REQUESTED: { target: 'guardianRequested', actions: 'recordGuardianRequest' },
        GUARDIAN_APPOINTED: appointed,
      },
    },
    guardianRequested: {
      tags: [clockTag('guardianActs')],
      after: { guardianActs: 'guardianMissing' },
      on: { GUARDIAN_APPOINTED: appointed },
    },
    /** The clock stays listed until somebody acts for the child. */
    guardianMissing: {
      tags: [clockTag('guardianActs')],
      entry: [openTask('askCourt', officer), tellRole('courtClerk', 'guardianMissing'), report('guardianMissing')],
      exit: [closeTask('askCourt')],
      on: { GUARDIAN_APPOINTED: appointed, COURT_ASKED: { actions: closeTask('askCourt') } },
    },
    guardianActing: {
      meta: done,
      entry: [report('guardianActing')],
      on: {
        GUARDIAN_APPOINTED: { ...appointed, reenter: true },
        GUARDIAN_NOT_ACTING: { target: 'guardianRequested', actions: 'recordGuardianRequest' },
        GUARDIAN_CONFLICT: { target: 'toRequest', actions: ['loseGuardian', alarm('L1', 'guardianConflict')] },
        /** A parent is no guardian when the family is suspected. */
        FAMILY_SUSPECTED: {
          guard: 'guardianIsFamily',
          target: 'toRequest',
          actions: ['loseGuardian', alarm('L1', 'guardianConflict')],
        },
      },
    },
    ended: { meta: notOwed },
  },
});

/** A missing child is reported immediately; the unit head and the directorate hear of it at once. */
export const whereabouts = childSetup.createStateConfig({
  initial: 'present',
  states: {
    present: { meta: notOwed },
    wentMissing: {
      initial: 'toReport',
      entry: [alarm('L2', 'childMissing'), alarm('L3', 'childMissing'), tellDanger('missing'), report('missing')],
      on: { RETURNED: { target: 'back', actions: 'recordReturn' } },
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
    back: {
      tags: [clockTag('returnTalk')],
      entry: [openTask('holdReturnTalk', officer, 'returnTalk'), report('returned')],
      exit: [closeTask('holdReturnTalk')],
      on: { RETURN_TALK_HELD: 'present' },
    },
  },
  on: { MISSING: { guard: 'childIsThere', target: '.wentMissing', actions: 'recordMissing' } },
});
