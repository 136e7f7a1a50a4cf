import { and } from 'xstate';
import { consentRenewed } from './referral.consent.js';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { askDirectory, endAccess, report, tellAgency, tellOfficer, tellSupervisor } from './referral.effects.js';
import { needClock, referralSetup } from './referral.setup.js';

/** The directory is asked; its answer comes as an event. */
const searching = {
  entry: [askDirectory],
  on: {
    PROVIDER_SELECTED: { target: '#referral.sent', actions: 'askAgency' },
    DIRECTORY_EXHAUSTED: '#referral.noProvider',
  },
} as const;

/** First search. */
export const matching = referralSetup.createStateConfig({ tags: needClock, ...searching });

/** A further search after silence or a refusal; from the third attempt on a supervisor allows it first. */
export const rerouted = referralSetup.createStateConfig({
  tags: needClock,
  initial: 'searching',
  entry: ['leaveAgency', report('rerouted')],
  states: {
    searching,
    approvalPending: {
      entry: [openTask('allowNextProvider', 'supervisor', 'serviceStart')],
      exit: [closeTask('allowNextProvider')],
      on: {
        NEXT_PROVIDER: { guard: 'consentCoversAnother', target: 'searching' },
        CONSENT_RECORDED: consentRenewed,
      },
    },
  },
});

/** The packet is open to one organisation, which has to answer. Asking for information does not stop its clock. */
export const sent = referralSetup.createStateConfig({
  tags: [...needClock, 'clock:acceptance'],
  initial: 'awaitingAcceptance',
  after: { acceptance: { target: 'timedOut', actions: 'recordSilence' } },
  on: {
    ACCEPTED: {
      guard: and(['fromAskedAgency', 'arrivalPlanned']),
      target: 'delivery',
      actions: ['recordAcceptance', tellOfficer('referralAccepted')],
    },
    REJECTED: { guard: 'fromAskedAgency', target: 'rejected', actions: 'recordRejection' },
    PROVIDER_FLAGGED: [
      { guard: 'flagsAskedAgency', target: 'recalled', actions: 'flagAgency' },
      { actions: 'flagAgency' },
    ],
  },
  states: {
    awaitingAcceptance: {
      on: { INFO_REQUESTED: { guard: 'fromAskedAgency', target: 'returnedForInfo' } },
    },
    returnedForInfo: {
      entry: [tellOfficer('infoRequested'), openTask('answerInfo', 'caseOfficer', 'acceptance')],
      exit: [closeTask('answerInfo')],
      on: { INFO_GIVEN: { target: 'awaitingAcceptance', actions: [tellAgency('infoGiven')] } },
    },
  },
});

/** What follows silence or a refusal, by the number of attempts that failed. */
const nextWay = (
  first: ReturnType<typeof alarm> | ReturnType<typeof tellSupervisor>,
  second: ReturnType<typeof alarm>,
) =>
  [
    { guard: 'automaticAttemptsUsed', target: '#referral.noProvider' },
    { guard: 'nextNeedsSupervisor', target: '#referral.rerouted.approvalPending', actions: [second] },
    { guard: 'consentCoversAnother', target: '#referral.rerouted', actions: [first] },
    { target: '#referral.consentPending', actions: [first, 'leaveAgency'] },
  ] as const;

/** Silence: access ends at that instant, the next organisation is asked, and the ladder of attempts is climbed. */
export const timedOut = referralSetup.createStateConfig({
  entry: ['countFailure', endAccess('timedOut'), tellAgency('accessEnded'), tellOfficer('acceptanceTimedOut')],
  always: nextWay(alarm('L1', 'acceptanceTimedOut'), alarm('L2', 'secondTimeout')),
});

export const rejected = referralSetup.createStateConfig({
  entry: ['countFailure', endAccess('rejected'), tellOfficer('referralRejected')],
  always: nextWay(tellSupervisor('referralRejected'), alarm('L2', 'secondRefusal')),
});

/** The organisation turned out to be tied to the alleged offender: it loses the packet at once. */
export const recalled = referralSetup.createStateConfig({
  entry: [endAccess('providerFlagged'), tellAgency('stopAndLock'), alarm('L2', 'providerFlagged')],
  always: [
    { guard: 'consentCoversAnother', target: 'rerouted' },
    { target: 'consentPending', actions: 'leaveAgency' },
  ],
});

/** Nobody in the directory is left, or three attempts failed. */
export const noProvider = referralSetup.createStateConfig({
  entry: ['leaveAgency', alarm('L3', 'noProvider'), report('noProvider')],
  always: 'manualSearch',
});

/** The coordinator of the directory finds an organisation and sends the referral by hand. */
export const manualSearch = referralSetup.createStateConfig({
  tags: needClock,
  entry: [tellSupervisor('manualSearch'), openTask('findProvider', 'supervisor', 'serviceStart')],
  exit: [closeTask('findProvider')],
  on: {
    SENT: { guard: and(['providerCovered', 'providerNotFlagged']), target: 'sent', actions: 'askAgency' },
    CONSENT_RECORDED: consentRenewed,
  },
});
