import { and } from 'xstate';
import { clockTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { describe, giveCase, report } from './intake.effects.js';
import { intakeSetup } from './intake.setup.js';

/** A report does not leave the house while a flagrant offence has not been told to judge and prosecutor. */
const mayLeave = 'flagrantNoticesMade';

const leavesToOthers = {
  TRANSFERRED: { guard: mayLeave, target: '#intake.transferredToCompetentUnit', actions: 'recordTransfer' },
  REJECTED: { target: 'rejectionProposed', actions: 'recordRejection' },
} as const;

/** From the report to the register. The clock of D01 runs until the number is given, whatever is proposed meanwhile. */
const unregistered = intakeSetup.createStateConfig({
  tags: [clockTag('registration')],
  initial: 'received',
  states: {
    received: { always: 'safetyCheck' },
    /** Nothing is triaged, transferred or rejected before it is known whether somebody is in danger. */
    safetyCheck: {
      entry: [openTask('checkSafety', 'dutyOfficer', 'registration')],
      exit: [closeTask('checkSafety')],
      on: {
        SAFETY_CONFIRMED: 'triage',
        CALLER_IN_DANGER: {
          target: 'triage',
          actions: ['recordDanger', alarm('L1', 'callerInDanger'), 'tellEmergencyNeeds'],
        },
      },
    },
    triage: {
      entry: [openTask('triage', 'dutyOfficer', 'registration')],
      exit: [closeTask('triage')],
      on: {
        TRIAGED: { target: 'duplicateCheck', actions: ['recordTriage', describe, report('INTAKE_TRIAGED')] },
        INFORMATION_ONLY: { guard: mayLeave, target: '#intake.informationOnly', actions: 'recordInformationOnly' },
        ...leavesToOthers,
      },
    },
    duplicateCheck: {
      entry: [openTask('searchDuplicates', 'dutyOfficer', 'registration')],
      exit: [closeTask('searchDuplicates')],
      on: {
        TRIAGED: { actions: ['recordTriage', describe, report('INTAKE_TRIAGED')] },
        DUPLICATE_FOUND: { guard: mayLeave, target: '#intake.duplicate', actions: 'recordDuplicate' },
        REGISTERED: {
          guard: 'jurisdictionResolved',
          target: '#intake.open.registration.unassigned.registered',
          actions: ['recordRegister', report('INTAKE_REGISTERED')],
        },
        ...leavesToOthers,
      },
    },
    /** Two persons: whoever proposed the rejection cannot countersign it. */
    rejectionProposed: {
      entry: [openTask('countersignRejection', 'supervisor', 'registration'), tell('supervisor', 'rejectionProposed')],
      exit: [closeTask('countersignRejection')],
      on: {
        REJECTION_COUNTERSIGNED: {
          guard: and(['anotherPersonSigns', mayLeave]),
          target: '#intake.rejectedWithReasons',
        },
        REJECTION_REFUSED: { target: 'triage', actions: 'dropRejection' },
      },
    },
  },
});

/** Nobody has the case yet. */
const unassigned = intakeSetup.createStateConfig({
  tags: [clockTag('assignment')],
  initial: 'unregistered',
  states: {
    unregistered,
    registered: {
      entry: [openTask('assignOfficer', 'supervisor', 'assignment')],
      exit: [closeTask('assignOfficer')],
      on: {
        ASSIGNED: {
          guard: 'officerNotAccused',
          target: '#intake.open.registration.assigned',
          actions: 'recordOfficer',
        },
        TRANSFERRED: leavesToOthers.TRANSFERRED,
      },
    },
  },
});

/** The main line of SOP-01. */
export const registration = intakeSetup.createStateConfig({
  initial: 'unassigned',
  states: {
    unassigned,
    assigned: {
      tags: [clockTag('officerAcceptance')],
      entry: [
        giveCase,
        tell('assignee', 'caseAssigned'),
        openTask('acceptCase', 'caseOfficer', 'officerAcceptance'),
        report('INTAKE_ASSIGNED'),
      ],
      exit: [closeTask('acceptCase')],
      on: {
        ACCEPTED_BY_OFFICER: { guard: and(['isAssignedOfficer', 'acceptingOfficerNotAccused']), target: 'accepted' },
        DECLINED_BY_OFFICER: {
          guard: 'isAssignedOfficer',
          target: 'unassigned.registered',
          actions: ['recordDeclined', tell('supervisor', 'officerDeclined')],
        },
        /** Given to somebody else before it was accepted: a new clock for the new officer. */
        ASSIGNED: { guard: 'officerNotAccused', target: 'assigned', reenter: true, actions: 'recordOfficer' },
      },
    },
    accepted: {
      entry: [report('INTAKE_ACCEPTED')],
      meta: {
        noClockBecause: {
          en: 'Only notices that have clocks of their own are still missing.',
          ar: 'لم يبقَ سوى إشعارات لها مهلها الخاصة.',
        },
      },
      always: { guard: mayLeave, target: '#intake.done' },
    },
  },
});
