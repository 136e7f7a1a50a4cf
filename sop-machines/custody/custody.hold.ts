import { closeTask, openTask, tellRole } from '../kernel/requests.js';
import { report, tellOfficer } from './custody.effects.js';
import { custodySetup, extensionIsPossible, orderIsLawful } from './custody.setup.js';

/** The judge's one extension leads back to the arrest's own clock, which then allows twice the time. */
const extendOnce = {
  guard: extensionIsPossible,
  target: '#custody.inCustody.hold.arrested',
  actions: ['extendOnce', tellOfficer('judgeExtended')],
} as const;
const order = {
  guard: orderIsLawful,
  target: '#custody.inCustody.hold.detained',
  actions: ['recordOrder', tellOfficer('orderMade')],
} as const;
const bring = { target: '#custody.inCustody.hold.beforeJudge', actions: 'bringBeforeJudge' } as const;

/** Arrest to judge (D23). */
const arrested = custodySetup.createStateConfig({
  tags: ['clock:judge'],
  entry: [report('arrested'), openTask('bringToJudge', 'custodyOfficer', 'judge')],
  exit: [closeTask('bringToJudge')],
  after: { judge: { target: 'unlawfulHold.noJudge', actions: 'loseBasis' } },
  on: { BROUGHT_TO_JUDGE: bring, JUDGE_EXTENDS_24H: extendOnce, ORDER_MADE: order },
});

/** The judge has the suspect before him and has not decided. */
const beforeJudge = custodySetup.createStateConfig({
  tags: ['clock:decision'],
  entry: [report('beforeJudge')],
  after: { decision: { target: 'unlawfulHold.noDecision', actions: 'loseBasis' } },
  on: { JUDGE_EXTENDS_24H: extendOnce, ORDER_MADE: order },
});

/** An order of detention runs (D25); the next one begins the day after it ends. */
const detained = custodySetup.createStateConfig({
  tags: ['clock:order'],
  initial: 'orderRunning',
  entry: [report('detained')],
  after: { order: { target: 'unlawfulHold.noOrder', actions: 'loseBasis' } },
  always: { guard: 'capHasPassed', target: 'unlawfulHold.overCap' },
  on: {
    ORDER_RENEWED: {
      guard: orderIsLawful,
      target: '.orderRunning',
      actions: ['recordOrder', tellOfficer('orderRenewed')],
    },
  },
  states: {
    orderRunning: {
      tags: ['clock:renewalOpens'],
      after: { renewalOpens: 'renewalDue' },
      on: { RENEWAL_REQUESTED: 'renewalRequested', CHARGED_AND_REFERRED: 'chargedAndReferred' },
    },
    renewalDue: {
      entry: [openTask('requestRenewal', 'investigator', 'order')],
      exit: [closeTask('requestRenewal')],
      on: { RENEWAL_REQUESTED: 'renewalRequested', CHARGED_AND_REFERRED: 'chargedAndReferred' },
    },
    renewalRequested: { on: { CHARGED_AND_REFERRED: 'chargedAndReferred' } },
    /** The file is at the trial court; the judge's order runs until the court orders custody itself. */
    chargedAndReferred: {
      on: {
        ORDER_RENEWED: { guard: orderIsLawful, actions: ['recordOrder', tellOfficer('orderRenewed')] },
        TRIAL_COURT_DETAINS: '#custody.trialCustody',
      },
    },
  },
});

/**
 * No lawful basis is recorded. The clock that ran out stays listed until a basis is recorded: an entry that comes late
 * but happened in time ends it as met, one that happened late as met late.
 */
const unlawfulHold = custodySetup.createStateConfig({
  initial: 'noJudge',
  entry: [report('unlawfulHold'), tellOfficer('noLawfulBasis'), openTask('endUnlawfulHold', 'supervisor')],
  exit: [closeTask('endUnlawfulHold')],
  states: {
    noJudge: {
      tags: ['clock:judge'],
      on: { BROUGHT_TO_JUDGE: bring, JUDGE_EXTENDS_24H: extendOnce, ORDER_MADE: order },
    },
    noDecision: { tags: ['clock:decision'], on: { JUDGE_EXTENDS_24H: extendOnce, ORDER_MADE: order } },
    noOrder: { tags: ['clock:order'], on: { ORDER_MADE: order, ORDER_RENEWED: order } },
    /** The cap's own clock stands in its region. */
    overCap: {
      tags: ['clock:order'],
      entry: [tellRole('prosecutor', 'capPassed')],
      always: { guard: 'capHasNotPassed', target: '#custody.inCustody.hold.detained' },
    },
  },
});

export const hold = custodySetup.createStateConfig({
  initial: 'arrested',
  states: { arrested, beforeJudge, detained, unlawfulHold },
});
