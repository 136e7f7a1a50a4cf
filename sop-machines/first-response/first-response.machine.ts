import { and } from 'xstate';
import { alarm, closeTask, openTask, reportStanding, tell, tellRole } from '../kernel/requests.js';
import { bornWith } from './first-response.context.js';
import { onSceneRegions } from './first-response.on-scene.js';
import { firstResponseSetup } from './first-response.setup.js';
import { watch } from './first-response.watch.js';

const aliveOnList = and(['personIsListed', 'personIsAlive']);
const exhibitTold = {
  type: 'tellParent',
  params: ({ event }: { event: { type: string; exhibitId?: string; digital?: boolean } }) => ({
    event: { type: 'EXHIBIT_FOUND', exhibitId: event.exhibitId ?? '', digital: event.digital ?? false },
  }),
} as const;

/** What may be reported of persons and objects from the arrival until the scene is closed. */
const personsAndObjects = {
  PERSON_FOUND: { guard: 'personIsNew', actions: ['recordPerson', 'tellOfPerson'] },
  CHILD_FOUND: {
    guard: 'personIsNew',
    actions: [
      'recordPerson',
      'tellOfPerson',
      alarm('L1', 'childFound'),
      tellRole('childProtectionOfficer', 'childFound'),
    ],
  },
  DEAD_FOUND: {
    guard: 'notYetDead',
    actions: ['recordDeath', alarm('L2', 'deathAtScene'), tellRole('prosecutor', 'deathAtScene')],
  },
  INJURY: { guard: aliveOnList, actions: ['tellOfEmergency', 'recordEmergency'] },
  SEXUAL_VIOLENCE_DISCLOSED: {
    guard: and([aliveOnList, 'exposureInThePast']),
    actions: ['tellOfEmergency', 'recordEmergency', 'recordExposure', tellRole('medicalProvider', 'doctorNeeded')],
  },
  SUSPECT_HELD: { guard: 'suspectNotHeldYet', actions: ['tellOfSuspect', 'recordSuspect'] },
  SEARCHED: { guard: and([aliveOnList, 'womanByWoman']), actions: 'recordSearch' },
  NEEDS_RECORDED: { guard: aliveOnList, actions: ['tellOfNeeds', 'recordNeeds'] },
  PLACE_OF_SAFETY_FOUND: { guard: aliveOnList, actions: 'recordSafePlace' },
  HANDED_OVER: {
    guard: and([
      'personIsListed',
      'notHandedOverYet',
      'deadToMortuary',
      'noCellForVictims',
      'suspectNotLetGo',
      'childWithProtection',
      'shelterHasSaidYes',
    ]),
    actions: 'recordHandOver',
  },
  PERSON_MISSING: {
    guard: and([aliveOnList, 'notHandedOverYet']),
    actions: [
      'recordMissing',
      alarm('L2', 'personMissing'),
      {
        type: 'tellParent',
        params: ({ event }: { event: { type: string; personId?: string } }) => ({
          event: { type: 'DANGER_REPORTED', personId: event.personId ?? '', cause: 'missing' },
        }),
      },
    ],
  },
  GROUP_FOUND: {
    guard: 'groupIsNew',
    actions: ['recordGroup', { type: 'tellParent', params: { event: { type: 'GROUP_FOUND' } } }],
  },
  OBJECT_NOTED: { guard: 'objectIsNew', actions: 'recordObject' },
  EXHIBIT_FOUND: { guard: and(['objectIsUndecided', 'victimHasReceipt']), actions: ['recordObject', exhibitTold] },
  OBJECT_RELEASED: { guard: 'objectIsUndecided', actions: 'recordObject' },
  ABORTED: {
    guard: and(['everyoneHandedOver', 'everyObjectDecided']),
    target: '#firstResponse.course.aborted',
    actions: 'recordAborted',
  },
} as const;

/** The scene as a whole, from every state at the scene but a mass casualty. */
const sceneAsAWhole = {
  SCENE_UNSAFE: {
    target: '#firstResponse.course.onScene',
    actions: ['recordUnsafe', alarm('L1', 'sceneUnsafe')],
  },
  HEADCOUNT_MISMATCH: {
    guard: and(['headcountIsClosed', 'countDiffers']),
    target: '#firstResponse.course.onScene',
    actions: ['tellOfFewer', 'reopenCount', alarm('L2', 'countMismatch'), reportStanding('countMismatch')],
  },
  MASS_CASUALTY: '#firstResponse.course.massCasualty',
  SCENE_CLOSED: {
    guard: and([
      'noMismatchOpen',
      'sceneWorkDone',
      'needsOfAllRecorded',
      'everyoneHandedOver',
      'everyObjectDecided',
      'countAgreesWithList',
    ]),
    target: '#firstResponse.course.done',
    actions: 'recordDone',
  },
} as const;

const course = firstResponseSetup.createStateConfig({
  initial: 'dispatched',
  states: {
    dispatched: {
      tags: ['clock:arrival'],
      entry: [openTask('goToScene', 'firstResponder', 'arrival')],
      exit: [closeTask('goToScene')],
      always: { guard: 'cameToUs', target: 'onScene' },
      on: {
        ARRIVED: { target: 'onScene', actions: 'recordArrival' },
        ABORTED: { target: 'aborted', actions: 'recordAborted' },
      },
    },
    onScene: {
      type: 'parallel',
      tags: ['clock:handOver'],
      entry: [reportStanding('onScene')],
      always: { guard: 'sceneWorkDone', target: 'immediateNeeds' },
      on: { ...personsAndObjects, ...sceneAsAWhole },
      states: onSceneRegions,
    },
    /** Many are hurt: life before every trace. The regular work waits; counting, needs and hand-overs go on. */
    massCasualty: {
      tags: ['clock:situation', 'clock:headcount', 'clock:recount', 'clock:handOver'],
      entry: [
        'beginReports',
        alarm('L2', 'massCasualty'),
        tellRole('medicalProvider', 'massCasualty'),
        openTask('callCivilDefence', 'dutyOfficer'),
        reportStanding('massCasualty'),
      ],
      exit: [closeTask('callCivilDefence')],
      on: {
        ...personsAndObjects,
        SITUATION_REPORTED: { actions: ['beginReports', tell('unitHead', 'situation')] },
        HEADCOUNT_CLOSED: { guard: and(['countAgreesWithList', 'differenceExplained']), actions: 'closeCount' },
        MASS_CASUALTY_ENDED: 'onScene',
      },
    },
    immediateNeeds: {
      tags: ['clock:immediateNeeds', 'clock:handOver'],
      entry: [openTask('recordNeeds', 'firstResponder', 'immediateNeeds'), reportStanding('immediateNeeds')],
      exit: [closeTask('recordNeeds')],
      always: { guard: 'needsOfAllRecorded', target: 'handover' },
      on: { ...personsAndObjects, ...sceneAsAWhole },
    },
    handover: {
      tags: ['clock:handOver'],
      entry: [openTask('handOver', 'firstResponder', 'handOver'), reportStanding('handover')],
      exit: [closeTask('handOver')],
      always: { guard: 'someNeedsMissing', target: 'immediateNeeds' },
      on: { ...personsAndObjects, ...sceneAsAWhole },
    },
    done: { type: 'final', entry: [reportStanding('sceneClosed')] },
    aborted: { type: 'final', entry: [alarm('L1', 'aborted'), reportStanding('aborted')] },
  },
});

/**
 * SOP-02: first response, rescue and immediate needs. Life first, then safety, then traces; victims apart from suspects;
 * nobody is asked for an account. Basis: Smuggling Protocol art. 16; Council of Europe Convention art. 12; in Iraq Code of
 * Criminal Procedure 23 of 1971 art. 43 and Law 28 of 2012 art. 11.
 */
export const firstResponseMachine = firstResponseSetup.createMachine({
  id: 'firstResponse',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  type: 'parallel',
  states: { course, watch },
});
