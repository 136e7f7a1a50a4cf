import { clockTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tellRole } from '../kernel/requests.js';
import { report, tellForcedRole } from './child.effects.js';
import { done, notOwed } from './child.reasons.js';
import { childSetup } from './child.setup.js';

const officer = 'childProtectionOfficer';

/** Whoever may be a child is treated as one. Only an adult beyond doubt leaves the track, and not by an X-ray alone. */
export const age = childSetup.createStateConfig({
  initial: 'undisputed',
  on: {
    AGE_DISPUTED: { target: '.ageAssessment', actions: 'disputeAge' },
    AGE_RESULT: [
      { guard: 'staysChild', target: '.undisputed', actions: 'recordAge' },
      { guard: 'adultBeyondDoubt', target: '#child.foundAdult' },
    ],
  },
  states: {
    undisputed: { meta: notOwed, always: { guard: 'ageIsDisputed', target: 'ageAssessment' } },
    ageAssessment: {
      tags: [clockTag('ageAssessment')],
      entry: [openTask('assessAge', officer, 'ageAssessment')],
      exit: [closeTask('assessAge')],
    },
  },
});

/** A child who is accused is a child first: below the age of criminal responsibility there is no criminal path. */
export const accusation = childSetup.createStateConfig({
  initial: 'notAccused',
  states: {
    notAccused: {
      meta: notOwed,
      always: { guard: 'isAccused', target: 'childSuspect' },
      on: { CHILD_ACCUSED: { actions: 'recordAccusation' } },
    },
    childSuspect: {
      initial: 'toDecide',
      entry: [alarm('L2', 'childAccused'), tellForcedRole],
      on: { NO_CRIMINAL_PATH: '.noCriminalPath' },
      states: {
        toDecide: {
          tags: [clockTag('accusation')],
          entry: [openTask('decidePath', 'prosecutor', 'accusation')],
          exit: [closeTask('decidePath')],
          always: { guard: 'isBelowCriminalAge', target: 'noCriminalPath' },
          on: { JUVENILE_PATH_TAKEN: { guard: 'isOfCriminalAge', target: 'juvenileCourt' } },
        },
        juvenileCourt: { meta: done, always: { guard: 'isBelowCriminalAge', target: 'noCriminalPath' } },
        noCriminalPath: {
          meta: done,
          entry: [tellRole('prosecutor', 'noCriminalPath'), report('belowCriminalAge')],
        },
      },
    },
  },
});

const turned = { target: '#child.open.majority.ofAge', actions: 'recordTurned18' } as const;

/** At 18: a transition plan, made before, and consent taken anew. Then protection goes on as an adult's. */
export const majority = childSetup.createStateConfig({
  initial: 'minor',
  on: { TRANSITION_PLANNED: { actions: ['recordTransition', closeTask('planTransition')] } },
  states: {
    minor: {
      initial: 'notKnown',
      on: { TURNED_18: turned, MAJORITY_KNOWN: { target: '.counting', actions: 'recordMajority' } },
      states: {
        notKnown: { meta: notOwed },
        counting: {
          tags: [clockTag('majority'), clockTag('transitionOpens')],
          after: { transitionOpens: 'preparing' },
        },
        preparing: {
          tags: [clockTag('majority')],
          entry: [openTask('planTransition', officer)],
          exit: [closeTask('planTransition')],
          after: { majority: 'monthReached' },
        },
        /** The month has come; the day is confirmed by somebody who may see the identity record. */
        monthReached: {
          tags: [clockTag('majority')],
          entry: [openTask('confirmMajority', officer)],
          exit: [closeTask('confirmMajority')],
        },
      },
    },
    ofAge: {
      tags: [clockTag('transition')],
      entry: [openTask('finishTransition', officer, 'transition')],
      exit: [closeTask('finishTransition')],
      always: { guard: 'transitionIsDone', target: '#child.turnedAdult' },
      on: { CONSENT_TAKEN_ANEW: { actions: 'recordConsent' } },
    },
  },
});
