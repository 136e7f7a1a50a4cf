import { and } from 'xstate';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { askToScreen } from './screening.effects.js';
import { screeningSetup } from './screening.setup.js';

/** D07 runs until somebody has decided, not until a form is filled in. */
const screeningClock = ['clock:screening', 'clock:screeningOfChild'] as const;

const concludes = {
  guard: 'levelFitsIndicators',
  target: '#screening.open.identification.preliminary',
  actions: 'recordLevel',
} as const;
/** What is seen may speak for a person who was not asked, never against. */
const concludesUnasked = { ...concludes, guard: 'isNotNegative' } as const;
const startsTalk = '#screening.open.identification.rightsAndConsentExplained';
const declines = {
  guard: 'isAdult',
  target: '#screening.open.identification.consentDeclined.reofferPlanned',
  actions: 'recordRefusal',
} as const;

export const unscreened = screeningSetup.createStateConfig({
  tags: [...screeningClock],
  entry: [askToScreen],
  exit: [closeTask('screen')],
  on: {
    SCREEN_STARTED: startsTalk,
    INDICATORS_RECORDED: concludesUnasked,
    /** Nobody has explained the rights yet. */
    DECLINED: { guard: 'isAdult', target: 'consentDeclined' },
  },
});

export const rightsAndConsentExplained = screeningSetup.createStateConfig({
  tags: [...screeningClock],
  entry: [askToScreen],
  exit: [closeTask('screen')],
  on: { INDICATORS_RECORDED: concludes, DECLINED: declines },
});

/**
 * An adult may decline. The refusal alone takes no protection away (policy): the rights are explained first, then the
 * screening is offered once more, and a second refusal counts when somebody else has heard it.
 */
export const consentDeclined = screeningSetup.createStateConfig({
  initial: 'rightsOwed',
  on: { SCREEN_STARTED: startsTalk, INDICATORS_RECORDED: concludesUnasked },
  states: {
    rightsOwed: {
      tags: [...screeningClock],
      entry: [openTask('explainRights', 'caseOfficer', 'screening')],
      exit: [closeTask('explainRights')],
      on: { REFUSAL_CONFIRMED: { target: 'reofferPlanned', actions: 'recordRefusal' } },
    },
    reofferPlanned: {
      tags: ['clock:reoffer'],
      entry: [openTask('offerAgain', 'caseOfficer', 'reoffer')],
      exit: [closeTask('offerAgain')],
      on: {
        DECLINED: {
          guard: and(['isAdult', 'anotherHeardRefusal']),
          target: '#screening.screeningRefused',
          actions: 'acceptRefusal',
        },
      },
    },
  },
});

/** Indicators were weighed. They speed the decision up; a person takes it, with reasons. */
export const preliminary = screeningSetup.createStateConfig({
  tags: [...screeningClock],
  initial: 'weighed',
  entry: [openTask('decide', 'caseOfficer', 'screening')],
  exit: [closeTask('decide')],
  on: {
    INDICATORS_RECORDED: { guard: 'levelFitsIndicators', target: '.weighed', actions: 'recordLevel' },
    PRESUMED: { guard: 'groundsToPresume', target: 'presumedVictim', actions: 'recordPresumption' },
    OTHER_NEED_FOUND: '#screening.otherProtectionNeed',
    NOT_RECOGNISED: { target: 'negativeProposed', actions: 'proposeNegative' },
    DECLINED: declines,
  },
  states: {
    weighed: {
      always: [
        { guard: 'levelIsNone', target: 'noIndicators' },
        { guard: 'levelIsStrong', target: 'strongIndicators' },
        { target: 'someIndicators' },
      ],
    },
    noIndicators: {},
    someIndicators: {},
    strongIndicators: { entry: [tell('supervisor', 'strongIndicators')] },
  },
});

/** Two persons say no, or nobody does. Until then the person is as protected as before. */
export const negativeProposed = screeningSetup.createStateConfig({
  tags: ['clock:secondDecision'],
  entry: [openTask('confirmNegative', 'supervisor', 'secondDecision')],
  exit: [closeTask('confirmNegative')],
  on: {
    NEGATIVE_CONFIRMED: { guard: 'anotherPerson', target: '#screening.notRecognised', actions: 'confirmNegative' },
    NEGATIVE_REJECTED: { guard: 'anotherPerson', target: 'preliminary', actions: 'screenAnew' },
  },
});

/** A negative is looked at again. */
export const reassess = screeningSetup.createStateConfig({
  tags: ['clock:reassessment'],
  entry: [openTask('lookAgain', 'supervisor', 'reassessment'), tell('supervisor', 'newInformation')],
  exit: [closeTask('lookAgain')],
  on: {
    REASSESSED: [
      { guard: 'reassessedAsVictim', target: 'presumedVictim', actions: 'recordPresumption' },
      { guard: 'toBeScreenedAgain', target: 'rightsAndConsentExplained', actions: 'screenAnew' },
      { guard: 'tookNoPart', target: '#screening.notRecognised', actions: 'upholdNegative' },
    ],
  },
});
