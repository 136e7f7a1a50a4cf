import type { FirstResponseContext } from './first-response.context.js';
import {
  accountedFor,
  nobodyWaitsForDoctor,
  personOf,
  waitsForHandOver,
  waitsForNeedsTalk,
} from './first-response.context.js';
import type { FirstResponseEvent } from './first-response.events.js';

type Given = { context: FirstResponseContext; event: FirstResponseEvent };
const subjectOf = ({ context, event }: Given) => ('personId' in event ? personOf(context, event.personId) : undefined);

export const firstResponseGuards = {
  cameToUs: ({ context }: Given) => context.trigger === 'walkIn',
  sceneIsSafe: ({ context }: Given) => context.safe,
  personsAreApart: ({ context }: Given) => context.separated,
  sceneIsSecured: ({ context }: Given) => context.secured,
  someoneNeedsCare: ({ context }: Given) => context.medicalDue.length > 0,
  everybodyChecked: ({ context }: Given) => context.medicallyChecked && context.medicalDue.length === 0,
  nobodyNeedsCare: ({ context }: Given) => context.medicalDue.length === 0,
  noMismatchOpen: ({ context }: Given) => context.mismatchSince === null,
  mismatchIsOpen: ({ context }: Given) => context.mismatchSince !== null,
  headcountIsClosed: ({ context }: Given) => context.counted,
  sceneWorkDone: ({ context }: Given) =>
    context.safe &&
    context.separated &&
    context.secured &&
    context.medicallyChecked &&
    context.medicalDue.length === 0 &&
    context.counted,
  needsOfAllRecorded: ({ context }: Given) => !context.persons.some(waitsForNeedsTalk),
  someNeedsMissing: ({ context }: Given) => context.persons.some(waitsForNeedsTalk),
  everyoneHandedOver: ({ context }: Given) => !context.persons.some(waitsForHandOver),
  everyObjectDecided: ({ context }: Given) => context.objects.every(({ fate }) => fate !== null),
  groupIsNew: ({ context }: Given) => !context.groupTold,
  nobodyOwedAnything: ({ context }: Given) => context.outcome !== null && nobodyWaitsForDoctor(context),
  nobodyWaitsForDoctor: ({ context }: Given) => nobodyWaitsForDoctor(context),
  someoneWaitsForDoctor: ({ context }: Given) => !nobodyWaitsForDoctor(context),

  personIsNew: ({ context, event }: Given) => 'personId' in event && personOf(context, event.personId) === undefined,
  personIsListed: (given: Given) => subjectOf(given) !== undefined,
  suspectNotHeldYet: ({ context, event }: Given) =>
    event.type === 'SUSPECT_HELD' && personOf(context, event.suspectId)?.held !== true,
  notYetDead: (given: Given) => subjectOf(given)?.dead !== true,
  personIsAlive: (given: Given) => subjectOf(given)?.dead === false,
  exposureInThePast: ({ event }: Given) =>
    event.type === 'SEXUAL_VIOLENCE_DISCLOSED' && event.exposureAt <= event.occurredAt,
  waitsForHelp: ({ context, event }: Given) =>
    event.type === 'MEDICAL_HELP_SENT' && context.medicalDue.some(({ key }) => key === event.personId),
  waitsForDoctor: ({ context, event }: Given) =>
    event.type === 'DOCTOR_REACHED' &&
    [...context.medicalDue, ...context.pepWindows, ...context.ecWindows].some(({ key }) => key === event.personId),
  womanByWoman: (given: Given) =>
    given.event.type === 'SEARCHED' && (subjectOf(given)?.sex !== 'female' || given.event.searcher === 'female'),
  notHandedOverYet: (given: Given) => subjectOf(given)?.handedTo === null,
  /** No cell for presumed victims: whoever is not held as a suspect is treated as one who may be a victim. */
  noCellForVictims: (given: Given) =>
    given.event.type === 'HANDED_OVER' && (given.event.to !== 'custody' || subjectOf(given)?.held === true),
  suspectNotLetGo: (given: Given) =>
    given.event.type === 'HANDED_OVER' &&
    (subjectOf(given)?.held !== true || ['custody', 'hospital', 'mortuary'].includes(given.event.to)),
  deadToMortuary: (given: Given) =>
    given.event.type === 'HANDED_OVER' && (given.event.to === 'mortuary') === (subjectOf(given)?.dead === true),
  shelterHasSaidYes: (given: Given) =>
    given.event.type === 'HANDED_OVER' && (given.event.to !== 'shelter' || subjectOf(given)?.safePlace === 'shelter'),
  childWithProtection: (given: Given) =>
    given.event.type === 'HANDED_OVER' &&
    (subjectOf(given)?.ageBand === 'adult' ||
      ['hospital', 'mortuary', 'custody'].includes(given.event.to) ||
      (given.event.to !== 'ownWay' && given.event.withChildProtection === true)),
  countAgreesWithList: ({ context, event }: Given) =>
    (event.type === 'HEADCOUNT_CLOSED' || event.type === 'SCENE_CLOSED') && event.persons === accountedFor(context),
  differenceExplained: ({ context, event }: Given) =>
    event.type === 'HEADCOUNT_CLOSED' && (context.mismatchSince === null || event.reason !== undefined),
  countDiffers: ({ context, event }: Given) =>
    event.type === 'HEADCOUNT_MISMATCH' && event.counted !== accountedFor(context),
  objectIsNew: ({ context, event }: Given) =>
    'exhibitId' in event && !context.objects.some(({ exhibitId }) => exhibitId === event.exhibitId),
  objectIsUndecided: ({ context, event }: Given) =>
    'exhibitId' in event &&
    !context.objects.some(({ exhibitId, fate }) => exhibitId === event.exhibitId && fate !== null),
  /** The phone of a victim is a lifeline: taken with a reason and a receipt only (SOP-02, "Guards"). */
  victimHasReceipt: ({ context, event }: Given) =>
    event.type === 'EXHIBIT_FOUND' &&
    (event.takenFrom === undefined ||
      personOf(context, event.takenFrom)?.held === true ||
      (event.reason !== undefined && event.receipt !== undefined)),
} as const;
