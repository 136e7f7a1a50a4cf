import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { askChildProtection, report, tellOfficer } from './custody.effects.js';
import { doneHasNoClock, holdHasTheClock } from './custody.reasons.js';
import { custodySetup } from './custody.setup.js';

const done = { meta: doneHasNoClock } as const;

/** Entry in the central register of detainees (D03). */
const register = custodySetup.createStateConfig({
  initial: 'toEnter',
  states: {
    toEnter: {
      tags: ['clock:register'],
      entry: [openTask('enterRegister', 'custodyOfficer', 'register')],
      exit: [closeTask('enterRegister')],
      on: { REGISTERED_DETAINEE: 'entered' },
    },
    entered: done,
  },
});

const rights = custodySetup.createStateConfig({
  initial: 'toTell',
  states: {
    toTell: {
      meta: holdHasTheClock,
      entry: [openTask('tellRights', 'custodyOfficer', 'judge')],
      exit: [closeTask('tellRights')],
      on: { RIGHTS_TOLD: { target: 'told', actions: 'recordRights' } },
    },
    told: done,
  },
});

const lawyer = custodySetup.createStateConfig({
  initial: 'toAppoint',
  states: {
    toAppoint: {
      meta: holdHasTheClock,
      entry: [openTask('findLawyer', 'caseOfficer')],
      exit: [closeTask('findLawyer')],
      on: { LAWYER: 'appointed' },
    },
    appointed: done,
  },
});

const medical = custodySetup.createStateConfig({
  initial: 'toCheck',
  states: {
    toCheck: {
      meta: holdHasTheClock,
      entry: [openTask('medicalCheck', 'custodyOfficer')],
      exit: [closeTask('medicalCheck')],
      on: { MEDICAL_CHECK: 'checked' },
    },
    checked: done,
  },
});

/** Questioning within a day of attendance (D24), after the rights have been told. */
const questioning = custodySetup.createStateConfig({
  initial: 'notBeforeJudge',
  states: {
    notBeforeJudge: { meta: holdHasTheClock, always: { guard: 'isBeforeJudge', target: 'toQuestion' } },
    toQuestion: {
      tags: ['clock:questioning'],
      on: { QUESTIONED: { guard: 'rightsAreTold', target: 'questioned' } },
    },
    questioned: done,
  },
});

/** A foreign national's consulate, without delay; for a victim or an asylum seeker only with consent (D36). */
const consulate = custodySetup.createStateConfig({
  initial: 'notForeign',
  states: {
    notForeign: {
      meta: holdHasTheClock,
      on: { FOREIGN_NATIONAL_FOUND: { target: 'toInform', actions: 'recordForeigner' } },
    },
    toInform: {
      tags: ['clock:consulate'],
      entry: [openTask('informConsulate', 'caseOfficer', 'consulate')],
      exit: [closeTask('informConsulate')],
      on: {
        CONSULATE_INFORMED: { guard: 'consularConsentGiven', target: 'informed' },
        CONSULATE_NOT_WANTED: 'notWanted',
      },
    },
    informed: done,
    notWanted: done,
  },
});

/** Children whom the arrest leaves without care: child protection is asked by the case, as often as more are found. */
const dependants = custodySetup.createStateConfig({
  initial: 'noneKnown',
  on: {
    CHILDREN_NEED_CARE: {
      target: '.known',
      actions: [askChildProtection, tellOfficer('childrenNeedCare')],
    },
  },
  states: { noneKnown: { meta: holdHasTheClock }, known: { meta: doneHasNoClock } },
});

/** Where the suspect is held. Time in hospital keeps running. */
const place = custodySetup.createStateConfig({
  initial: 'station',
  states: {
    station: { meta: holdHasTheClock, on: { HOSPITAL_ADMITTED: 'hospital' } },
    hospital: {
      meta: holdHasTheClock,
      entry: [tellOfficer('inHospital')],
      on: { HOSPITAL_LEFT: 'station' },
    },
  },
});

/** A suspect who may have been forced: is prosecution right at all? Comes before a routine order. */
const nonPunishmentReview = custodySetup.createStateConfig({
  initial: 'notNeeded',
  states: {
    notNeeded: {
      meta: holdHasTheClock,
      always: { guard: 'reviewIsOpen', target: 'open' },
      on: { FORCED_ROLE_CLAIM: { target: 'open', actions: 'openReview' } },
    },
    open: {
      meta: holdHasTheClock,
      entry: [openTask('reviewNonPunishment', 'prosecutor'), tellOfficer('reviewOpened'), report('reviewOpened')],
      exit: [closeTask('reviewNonPunishment')],
      on: {
        /** Said again, by somebody else: the review is open already. */
        FORCED_ROLE_CLAIM: { actions: 'openReview' },
        NON_PUNISHMENT_REVIEWED: { target: 'decided', actions: ['closeReview', tellOfficer('reviewDecided')] },
      },
    },
    decided: {
      meta: doneHasNoClock,
      on: { FORCED_ROLE_CLAIM: { target: 'open', actions: 'openReview' } },
    },
  },
});

/** A juvenile goes another way: juvenile court, juvenile place of detention, guardian. */
const track = custodySetup.createStateConfig({
  initial: 'adult',
  states: {
    adult: {
      meta: holdHasTheClock,
      always: { guard: 'isJuvenile', target: 'juvenile' },
      on: { JUVENILE_FOUND: { target: 'juvenile', actions: 'recordJuvenile' } },
    },
    juvenile: {
      meta: holdHasTheClock,
      entry: [
        alarm('L2', 'juvenileFound'),
        openTask('juvenileTrack', 'childProtectionOfficer'),
        report('juvenileFound'),
      ],
    },
  },
});

/**
 * Where the law sets no limit to all detention, it is looked at after a number of days, and again as long as it lasts. It
 * alarms and asks for a review; it never makes a hold unlawful. Elsewhere this region has no clock.
 */
const longDetention = custodySetup.createStateConfig({
  initial: 'counting',
  on: {
    DETENTION_REVIEWED: { guard: 'longDetentionIsReviewed', target: '.counting', actions: 'recordDetentionReview' },
  },
  states: {
    counting: { tags: ['clock:detentionReview'], after: { detentionReview: 'toReview' } },
    toReview: {
      tags: ['clock:detentionReview'],
      entry: [openTask('reviewDetention', 'supervisor', 'detentionReview'), tellOfficer('longDetention')],
      exit: [closeTask('reviewDetention')],
    },
  },
});

/** What is owed to every person in custody, beside the basis of the hold. */
export const duties = {
  register,
  rights,
  lawyer,
  medical,
  questioning,
  consulate,
  dependants,
  place,
  nonPunishmentReview,
  longDetention,
  track,
};
