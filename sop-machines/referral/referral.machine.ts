import { and } from 'xstate';
import { consentPending, consentRefused } from './referral.consent.js';
import { bornWith } from './referral.context.js';
import { delivery } from './referral.delivery.js';
import { closeTask, openTask } from '../kernel/requests.js';
import { endAccess, openPacket, report, tellAgency, tellOfficer } from './referral.effects.js';
import { manualSearch, matching, noProvider, recalled, rejected, rerouted, sent, timedOut } from './referral.search.js';
import { referralSetup } from './referral.setup.js';

/** Ways out of a state in which an organisation can see the packet: it is told to stop and to lock its data. */
const endsWithAgency = {
  CONSENT_WITHDRAWN: {
    target: '#referral.revoked',
    actions: ['recordWithdrawal', endAccess('consentWithdrawn'), tellAgency('stopAndLock')],
  },
  NEED_WITHDRAWN: {
    target: '#referral.closed',
    actions: ['recordNeedEnded', endAccess('needEnded'), tellAgency('stopAndLock')],
  },
  TRANSFERRED: {
    target: '#referral.transferred',
    actions: ['recordTransfer', endAccess('transferred'), tellAgency('stopAndLock')],
  },
} as const;

/**
 * SOP-04: one referral for one need of one person. Consented, with as little data as the service needs, accepted,
 * delivered and reported back, or passed to the next organisation. Basis: Palermo Protocol art. 6; Council of Europe
 * Convention art. 12; in Iraq Law 28 of 2012 art. 11.
 */
export const referralMachine = referralSetup.createMachine({
  id: 'referral',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'draft',
  on: {
    CONSENT_WITHDRAWN: { guard: 'consentIsGiven', target: '.revoked', actions: 'recordWithdrawal' },
    NEED_WITHDRAWN: { target: '.closed', actions: 'recordNeedEnded' },
    TRANSFERRED: { target: '.transferred', actions: 'recordTransfer' },
    PROVIDER_FLAGGED: { actions: 'flagAgency' },
  },
  states: {
    draft: {
      always: [
        { guard: 'consentIsGiven', target: 'consentGiven' },
        { guard: 'consentIsRefused', target: 'consentRefused' },
        { guard: 'consentIsNotRequired', target: 'consentNotRequired' },
        { target: 'consentPending' },
      ],
    },
    consentPending,
    consentRefused,
    consentGiven: {
      always: [{ guard: 'nextNeedsSupervisor', target: 'rerouted.approvalPending' }, { target: 'matching' }],
    },
    consentNotRequired: {
      always: [{ guard: 'nextNeedsSupervisor', target: 'rerouted.approvalPending' }, { target: 'matching' }],
    },
    matching,
    rerouted,
    sent: {
      ...sent,
      entry: [openPacket, tellAgency('referralOffered'), report('sent')],
      on: { ...sent.on, ...endsWithAgency },
    },
    timedOut,
    rejected,
    recalled,
    noProvider,
    manualSearch,
    delivery: { ...delivery, entry: [report('accepted')], on: { ...delivery.on, ...endsWithAgency } },
    outcomeReported: {
      tags: ['clock:informPerson'],
      entry: [report('outcomeReported'), openTask('informPerson', 'caseOfficer', 'informPerson')],
      exit: [closeTask('informPerson')],
      on: {
        ...endsWithAgency,
        REFERRAL_CLOSED: { target: 'closed', actions: [endAccess('closed'), tellAgency('referralClosed')] },
        NEXT_PROVIDER: {
          guard: and(['outcomeNotSuccessful', 'consentCoversAnother']),
          target: 'rerouted',
          actions: [endAccess('outcomeNotSuccessful'), tellOfficer('nextProvider')],
        },
      },
    },
    revoked: { type: 'final', entry: [report('revoked'), tellOfficer('consentWithdrawn')] },
    transferred: { type: 'final', entry: [report('transferred')] },
    closed: { type: 'final', entry: [report('closed')] },
  },
});
