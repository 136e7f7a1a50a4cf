import { cap } from './custody.cap.js';
import { bornWith } from './custody.context.js';
import { duties } from './custody.duties.js';
import { alarm, closeTask, openTask, tellRole } from '../kernel/requests.js';
import { report, tellOfficer } from './custody.effects.js';
import { hold } from './custody.hold.js';
import { atLargeHasNoClock, escapedHasNoClock, trialHasNoClock } from './custody.reasons.js';
import { custodySetup } from './custody.setup.js';

/** Ways out of every kind of custody. Leaving it ends all clocks of detention. */
const waysOut = {
  RELEASE_ORDERED: { guard: 'releaseAllowed', target: '#custody.releaseOrdered', actions: 'orderRelease' },
  ESCAPED: '#custody.escaped',
  DIED_IN_CUSTODY: { target: '#custody.diedInCustody', actions: 'recordDeath' },
  TRANSFERRED_JURISDICTION: '#custody.transferredJurisdiction',
} as const;

/**
 * SOP-12: one suspect in custody. No one is held an hour longer than the law allows, and nobody is released without
 * the victim being warned. Federal Iraq: Constitution art. 19(13); Code of Criminal Procedure 23 of 1971 arts 92–129;
 * ICCPR art. 9. Counsel has confirmed none of the limits yet.
 */
export const custodyMachine = custodySetup.createMachine({
  id: 'custody',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'atLarge',
  states: {
    atLarge: {
      meta: atLargeHasNoClock,
      always: { guard: 'isHeld', target: 'inCustody' },
      on: { ARRESTED: { target: 'inCustody', actions: 'takeIntoCustody' } },
    },
    inCustody: { type: 'parallel', on: waysOut, states: { hold, cap, ...duties } },
    trialCustody: {
      meta: trialHasNoClock,
      entry: [report('trialCustody', true), tellOfficer('trialCustody')],
      on: { ...waysOut, CONVICTED: 'convicted' },
    },
    releaseOrdered: {
      tags: ['clock:release'],
      entry: [
        report('releaseOrdered'),
        openTask('warnVictim', 'caseOfficer', 'release'),
        openTask('release', 'custodyOfficer', 'release'),
      ],
      exit: [closeTask('warnVictim'), closeTask('release')],
      on: {
        VICTIM_WARNED: { actions: ['recordWarning', closeTask('warnVictim')] },
        VICTIM_WARNING_WAIVED: { actions: ['recordWaiver', closeTask('warnVictim'), alarm('L1', 'warningWaived')] },
        RELEASED: { guard: 'victimWarnedOrWaived', target: 'releasing' },
        ESCAPED: waysOut.ESCAPED,
        DIED_IN_CUSTODY: waysOut.DIED_IN_CUSTODY,
      },
    },
    releasing: {
      always: [
        { guard: 'releasedOnBail', target: 'releasedBail' },
        { guard: 'releasedWithoutBail', target: 'releasedNoBail' },
        { target: 'released' },
      ],
    },
    escaped: {
      meta: escapedHasNoClock,
      entry: [alarm('L2', 'escaped'), report('escaped', true), openTask('searchNotice', 'investigator')],
      exit: [closeTask('searchNotice')],
      on: {
        ARRESTED: { target: 'inCustody', actions: 'takeIntoCustody' },
        DIED_IN_CUSTODY: waysOut.DIED_IN_CUSTODY,
      },
    },
    diedInCustody: {
      tags: ['clock:inquiry'],
      entry: [
        alarm('L3', 'diedInCustody'),
        report('died', true),
        tellRole('prosecutor', 'diedInCustody'),
        openTask('openInquiry', 'unitHead', 'inquiry'),
      ],
      exit: [closeTask('openInquiry')],
      on: { INQUIRY_OPENED: 'deceased' },
    },
    releasedNoBail: { type: 'final', entry: [report('released', true)] },
    releasedBail: { type: 'final', entry: [report('released', true)] },
    released: { type: 'final', entry: [report('released', true)] },
    convicted: { type: 'final', entry: [report('convicted', true)] },
    transferredJurisdiction: { type: 'final', entry: [report('transferredJurisdiction', true)] },
    deceased: { type: 'final' },
  },
});
