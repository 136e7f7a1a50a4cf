import { and } from 'xstate';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { firstResponseSetup } from './first-response.setup.js';

const safety = firstResponseSetup.createStateConfig({
  initial: 'toMake',
  states: {
    toMake: {
      entry: [openTask('makeSafe', 'firstResponder')],
      exit: [closeTask('makeSafe')],
      always: { guard: 'sceneIsSafe', target: 'safe' },
      on: { SCENE_SAFE: { target: 'safe', actions: 'recordSafe' } },
    },
    safe: {
      on: { SCENE_UNSAFE: { target: 'toMake', actions: ['recordUnsafe', alarm('L1', 'sceneUnsafe')] } },
    },
  },
});

const medical = firstResponseSetup.createStateConfig({
  initial: 'toCheck',
  states: {
    toCheck: {
      entry: [openTask('checkInjuries', 'firstResponder')],
      exit: [closeTask('checkInjuries')],
      always: [
        { guard: 'someoneNeedsCare', target: 'careAwaited' },
        { guard: 'everybodyChecked', target: 'checked' },
      ],
      on: { MEDICAL_CHECK_DONE: { target: 'checked', actions: 'recordMedicalCheck' } },
    },
    careAwaited: {
      always: { guard: 'nobodyNeedsCare', target: 'toCheck' },
      on: { MEDICAL_CHECK_DONE: { actions: 'recordMedicalCheck' } },
    },
    checked: { always: { guard: 'someoneNeedsCare', target: 'careAwaited' } },
  },
});

const separation = firstResponseSetup.createStateConfig({
  initial: 'toSeparate',
  states: {
    toSeparate: {
      entry: [openTask('separate', 'firstResponder')],
      exit: [closeTask('separate')],
      always: { guard: 'personsAreApart', target: 'separated' },
      on: { PERSONS_SEPARATED: { target: 'separated', actions: 'recordSeparation' } },
    },
    separated: {},
  },
});

const scenePreservation = firstResponseSetup.createStateConfig({
  initial: 'toSecure',
  states: {
    toSecure: {
      entry: [openTask('secureScene', 'firstResponder')],
      exit: [closeTask('secureScene')],
      always: { guard: 'sceneIsSecured', target: 'secured' },
      on: { SCENE_SECURED: { target: 'secured', actions: 'recordSecured' } },
    },
    secured: {},
  },
});

/** Everybody who is counted has a line on the list. A count that contradicts the list later opens it again. */
const headcount = firstResponseSetup.createStateConfig({
  initial: 'toCount',
  states: {
    toCount: {
      tags: ['clock:headcount'],
      entry: [openTask('count', 'firstResponder', 'headcount')],
      exit: [closeTask('count')],
      always: [
        { guard: 'headcountIsClosed', target: 'closed' },
        { guard: 'mismatchIsOpen', target: 'mismatch' },
      ],
      on: { HEADCOUNT_CLOSED: { guard: 'countAgreesWithList', target: 'closed', actions: 'closeCount' } },
    },
    closed: {},
    mismatch: {
      tags: ['clock:recount'],
      entry: [openTask('explainCount', 'supervisor', 'recount')],
      exit: [closeTask('explainCount')],
      on: {
        HEADCOUNT_CLOSED: {
          guard: and(['countAgreesWithList', 'differenceExplained']),
          target: 'closed',
          actions: 'closeCount',
        },
      },
    },
  },
});

/** The five sides of the work at a scene, at the same time. */
export const onSceneRegions = { safety, medical, separation, scenePreservation, headcount };
