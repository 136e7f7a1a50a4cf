import { restingTag } from '../kernel/deadlines.js';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { bornWith } from './screening.context.js';
import {
  askForNeedsTalk,
  report,
  tellNegative,
  tellResult,
  tellVictim,
  tellVictimAbroad,
} from './screening.effects.js';
import {
  consentDeclined,
  negativeProposed,
  preliminary,
  reassess,
  rightsAndConsentExplained,
  unscreened,
} from './screening.preliminary.js';
import { presumedVictim } from './screening.presumed.js';
import { restsHasNoClock } from './screening.reasons.js';
import { safeguards } from './screening.safeguards.js';
import { screeningSetup } from './screening.setup.js';

const reassessed = '#screening.open.identification.reassess';
/** A decision is never the last word. */
const looksAgain = {
  NEW_INFORMATION: { target: reassessed, actions: 'recordNewInformation' },
  FORCED_ROLE_CLAIMED: { target: reassessed, actions: ['recordCharge', 'recordNewInformation'] },
} as const;
const needsAtOnce = { NEED_RECORDED: { actions: ['recordNeed', 'tellNeeds'] } } as const;

/**
 * SOP-03: one person is screened. Decided early, by somebody and never by a score, and open to new facts. Nobody is removed
 * while unscreened, while being screened, or while presumed. Basis: Palermo Protocol arts 3, 6 to 8; UN Principles and
 * Guidelines on trafficking, guideline 2; in Iraq Law 28 of 2012 art. 1 and the practice of its judges.
 */
export const screeningMachine = screeningSetup.createMachine({
  id: 'screening',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  on: {
    REMOVAL_REQUESTED: [
      { guard: 'removalIsBarred', actions: ['recordRemoval', alarm('L2', 'removalRequested')] },
      { actions: ['recordRemoval', tell('assignee', 'removalRequested')] },
    ],
    REMOVAL_CARRIED_OUT: { guard: 'removalIsFree', target: '.closed' },
    REMOVED_DESPITE_HOLD: { guard: 'removalIsBarred', target: '.removedDespiteHold' },
  },
  states: {
    open: {
      type: 'parallel',
      on: {
        INDICATOR_NOTED: { actions: 'recordIndicator' },
        ELEMENTS_CHECKED: { actions: 'recordElements' },
        NEED_RECORDED: { actions: ['recordNeed', 'tellEmergencies'] },
        NEEDS_TALK_ASKED: { actions: [askForNeedsTalk] },
        CHARGE_REPORTED: { actions: 'recordCharge' },
        FORCED_ROLE_CLAIMED: { actions: 'recordCharge' },
      },
      states: {
        ...safeguards,
        identification: {
          initial: 'unscreened',
          states: {
            unscreened,
            rightsAndConsentExplained,
            consentDeclined,
            preliminary,
            negativeProposed,
            presumedVictim,
            reassess: { ...reassess, entry: [...reassess.entry, report('reassess')] },
          },
        },
      },
    },
    formallyRecognised: {
      tags: [restingTag],
      meta: restsHasNoClock,
      entry: [tellVictim(true), tellResult('recognised'), report('formallyRecognised', true)],
      on: { ...needsAtOnce, CASE_CLOSED: 'closed' },
    },
    /** A reasoned negative, with information on how to ask for a review. Until that was given removal stays barred. */
    notRecognised: {
      initial: 'toExplain',
      entry: [tellNegative, report('notRecognised')],
      on: looksAgain,
      states: {
        toExplain: {
          tags: ['clock:explainNegative'],
          entry: [openTask('explainNegative', 'caseOfficer', 'explainNegative')],
          exit: [closeTask('explainNegative')],
          on: { NEGATIVE_EXPLAINED: { target: 'explained', actions: 'freeFromBar' } },
        },
        explained: {
          tags: [restingTag],
          meta: restsHasNoClock,
          entry: [report('notRecognised', true)],
          on: { CASE_CLOSED: '#screening.closed' },
        },
      },
    },
    /** Refugee law, or another protection, goes on barring a removal (policy). */
    otherProtectionNeed: {
      tags: [restingTag],
      meta: restsHasNoClock,
      entry: ['tellNeeds', tellResult('otherProtection'), report('otherProtectionNeed', true)],
      on: { ...looksAgain, ...needsAtOnce, CASE_CLOSED: 'closed' },
    },
    screeningRefused: {
      tags: [restingTag],
      meta: restsHasNoClock,
      entry: [report('screeningRefused', true)],
      on: {
        ...looksAgain,
        SCREEN_STARTED: { target: '#screening.open.identification.rightsAndConsentExplained', actions: 'screenAnew' },
        CASE_CLOSED: 'closed',
      },
    },
    removedDespiteHold: {
      type: 'final',
      entry: [alarm('L3', 'removedDespiteHold'), tellVictimAbroad, report('removedDespiteHold', true)],
    },
    closed: { type: 'final', entry: [report('closed', true)] },
  },
});
