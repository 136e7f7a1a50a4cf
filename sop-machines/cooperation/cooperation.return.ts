import { and } from 'xstate';
import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { askReceiver, report, tellDanger } from './cooperation.effects.js';
import { cooperationSetup } from './cooperation.setup.js';

/** Until the person has left, each of these stops the return. */
const staysPossible = {
  STAY_INSTEAD: '#cooperation.stayInstead',
  WITHDRAWN: '#cooperation.consentWithdrawn',
} as const;
const unsafe = {
  FAMILY_UNSAFE: {
    target: 'familyUnsafe',
    actions: ['undoPreparations', alarm('L1', 'familyUnsafe'), tellDanger('threat')],
  },
} as const;
const riskChecked = { guard: 'bestInterestsFavourReturn', target: 'riskChecked' } as const;
const noMoreContact = { WITHDRAWN: '#cooperation.closed' } as const;

/** A child is not sent home because it was found far from it: the best interests come first. */
const wished = cooperationSetup.createStateConfig({
  tags: ['clock:returnRisk'],
  entry: [report('wished'), openTask('checkReturnRisk', 'caseWorker', 'returnRisk')],
  exit: [closeTask('checkReturnRisk')],
  on: { ...staysPossible, ...unsafe, RISK_OK: riskChecked },
});

/** The person decides, knowing the risks. */
const decision = cooperationSetup.createStateConfig({
  tags: ['clock:returnConsent'],
  entry: [report('riskChecked'), openTask('askReturnConsent', 'caseWorker', 'returnConsent')],
  exit: [closeTask('askReturnConsent')],
  on: {
    ...staysPossible,
    ...unsafe,
    RETURN_CONSENT: {
      guard: and(['childConsentComplete', 'bestInterestsFavourReturn']),
      target: 'documents',
      actions: ['recordReturnConsent', askReceiver, openTask('planReintegration', 'caseWorker')],
    },
  },
});

const booked = { guard: 'documentIsIssued', actions: 'recordBooking' } as const;
const reintegration = {
  REINTEGRATION_PLANNED: { actions: closeTask('planReintegration') },
} as const;

const documents = cooperationSetup.createStateConfig({
  tags: ['clock:returnPreparation'],
  entry: [report('documents'), openTask('prepareReturn', 'caseWorker', 'returnPreparation')],
  exit: [closeTask('prepareReturn')],
  always: { guard: 'isReadyToGo', target: 'bookedAndReceived' },
  on: {
    ...staysPossible,
    ...unsafe,
    ...reintegration,
    DOCUMENT_ISSUED: { actions: 'recordDocument' },
    RETURN_BOOKED: booked,
  },
});

/** Booked, and somebody waits there. The risk is assessed once more before the person leaves. */
const bookedAndReceived = cooperationSetup.createStateConfig({
  tags: ['clock:departure'],
  entry: [report('bookedAndReceived'), tellDanger('beforeReturn'), tell('assignee', 'returnBooked')],
  always: { guard: 'isNotReadyToGo', target: 'documents' },
  on: {
    ...staysPossible,
    ...unsafe,
    ...reintegration,
    RETURN_BOOKED: booked,
    DEPARTED: {
      guard: and(['consentStands', 'receiverHasAccepted', 'bestInterestsFavourReturn']),
      target: 'departed',
      actions: 'recordDeparture',
    },
  },
});

const familyUnsafe = cooperationSetup.createStateConfig({
  tags: ['clock:alternative'],
  entry: [report('familyUnsafe'), openTask('findAlternative', 'caseWorker', 'alternative')],
  exit: [closeTask('findAlternative')],
  on: { ...staysPossible, RISK_OK: riskChecked },
});

const arrives = { ARRIVED: { target: '#cooperation.return.course.arrived', actions: 'recordArrival' } } as const;
/** Who does not arrive counts as missing. */
const departed = cooperationSetup.createStateConfig({
  tags: ['clock:arrival'],
  initial: 'onTheWay',
  entry: [report('departed')],
  on: arrives,
  states: {
    onTheWay: { after: { arrival: 'missing' } },
    missing: {
      entry: [tellDanger('missing'), openTask('findPerson', 'caseOfficer')],
      exit: [closeTask('findPerson')],
    },
  },
});

const arrived = cooperationSetup.createStateConfig({
  tags: ['clock:reception', 'clock:followUp'],
  entry: [report('arrived')],
  on: { ...noMoreContact, ...reintegration, RECEPTION_CONFIRMED: 'followUp' },
});

/** After 30, 90 and 180 days. One that finds danger or nobody alarms and is made again. */
const followUp = cooperationSetup.createStateConfig({
  tags: ['clock:followUp'],
  entry: [report('followUp')],
  on: {
    ...noMoreContact,
    ...reintegration,
    FOLLOW_UP: [
      { guard: 'personIsInDanger', actions: [alarm('L2', 'returneeInDanger'), tellDanger('threat')] },
      { guard: 'personIsUnreachable', actions: alarm('L1', 'returneeUnreachable') },
      { guard: 'isLastFollowUp', target: '#cooperation.closed' },
      { actions: 'countFollowUp' },
    ],
  },
});

/** The return of one person, from the wish to the last follow-up. */
export const course = cooperationSetup.createStateConfig({
  initial: 'wished',
  on: {
    BEST_INTERESTS_DECIDED: { actions: 'recordBestInterests' },
    RECEIVER_ACCEPTED: { actions: ['recordReceiver', tell('assignee', 'receiverAccepted')] },
    RECEIVER_LOST: { actions: ['loseReceiver', alarm('L1', 'receiverLost')] },
  },
  states: {
    wished,
    riskChecked: decision,
    documents,
    bookedAndReceived,
    familyUnsafe,
    departed,
    arrived,
    followUp,
  },
});
