import { and } from 'xstate';
import { alarm, closeTask, openTask } from '../kernel/requests.js';
import { report, tellOfficer } from './referral.effects.js';
import { needClock, referralSetup } from './referral.setup.js';

/** Consent is per service and per organisation (A4.5); a child assents and the guardian consents (A4.7). */
const consentIsComplete = and(['consentForThisService', 'childConsentComplete', 'packetAllowed']);

/** Consent recorded where the state goes on as it was. */
export const consentRenewed = { guard: consentIsComplete, actions: 'recordConsent' } as const;

/** Waiting for the person's answer, or for the second person who confirms that consent is overridden. */
export const consentPending = referralSetup.createStateConfig({
  tags: needClock,
  initial: 'asked',
  entry: [openTask('askConsent', 'caseOfficer', 'serviceStart')],
  exit: [closeTask('askConsent')],
  on: {
    CONSENT_RECORDED: { guard: consentIsComplete, target: 'consentGiven', actions: 'recordConsent' },
    CONSENT_REFUSED: { target: 'consentRefused', actions: 'recordRefusal' },
  },
  states: {
    asked: {
      on: {
        VITAL_INTEREST_OVERRIDE: { guard: 'overrideGroundMet', target: 'overrideProposed', actions: 'proposeOverride' },
      },
    },
    /** Two persons (SOP-04): the one who asks may not be the one who confirms. */
    overrideProposed: {
      entry: [alarm('L1', 'overrideProposed'), openTask('confirmOverride', 'supervisor')],
      exit: [closeTask('confirmOverride')],
      on: {
        OVERRIDE_CONFIRMED: {
          guard: 'anotherPerson',
          target: '#referral.consentNotRequired',
          actions: ['confirmOverride', tellOfficer('overrideConfirmed')],
        },
        OVERRIDE_DENIED: {
          guard: 'anotherPerson',
          target: 'asked',
          actions: ['dropOverride', tellOfficer('overrideDenied')],
        },
      },
    },
  },
});

/** Nothing is built or sent. The service is offered again after a while (D38); a second refusal ends the referral. */
export const consentRefused = referralSetup.createStateConfig({
  tags: ['clock:reoffer'],
  entry: [report('consentRefused'), openTask('offerAgain', 'caseOfficer', 'reoffer')],
  exit: [closeTask('offerAgain')],
  on: {
    CONSENT_RECORDED: { guard: consentIsComplete, target: 'consentGiven', actions: 'recordConsent' },
    CONSENT_REFUSED: { target: 'closed', actions: 'recordFinalRefusal' },
  },
});
