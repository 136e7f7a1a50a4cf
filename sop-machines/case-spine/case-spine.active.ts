import { caseSpineSetup } from './case-spine.setup.js';

/*
 * The six strands of an investigation. They only show how things stand: the clocks belong to the persons and procedures
 * concerned and outlive this state.
 */
const shown = {
  meta: {
    noClockBecause: {
      en: 'Every duty here has a clock of its own: with the person, the referral or the custody.',
      ar: 'لكل واجب هنا مهلة خاصة به لدى الشخص أو الإحالة أو التوقيف.',
    },
  },
} as const;

const victims = caseSpineSetup.createStateConfig({
  ...shown,
  initial: 'none',
  states: { none: { always: { guard: 'someVictimKnown', target: 'presumed' } }, presumed: {} },
});

const suspects = caseSpineSetup.createStateConfig({
  ...shown,
  initial: 'none',
  states: {
    none: {
      always: [
        { guard: 'someSuspectHeld', target: 'held' },
        { guard: 'someSuspectKnown', target: 'notHeld' },
      ],
    },
    held: { always: { guard: 'noSuspectHeld', target: 'notHeld' } },
    notHeld: { always: { guard: 'someSuspectHeld', target: 'held' } },
  },
});

const exhibits = caseSpineSetup.createStateConfig({
  ...shown,
  initial: 'none',
  states: {
    none: {
      always: [
        { guard: 'someExhibitUndecided', target: 'kept' },
        { guard: 'someExhibitDecided', target: 'decided' },
      ],
    },
    kept: { always: { guard: 'exhibitsDecided', target: 'decided' } },
    decided: { always: { guard: 'someExhibitUndecided', target: 'kept' } },
  },
});

const referrals = caseSpineSetup.createStateConfig({
  ...shown,
  initial: 'noneOpen',
  states: {
    noneOpen: { always: { guard: 'someReferralOpen', target: 'open' } },
    open: { always: { guard: 'noReferralOpen', target: 'noneOpen' } },
  },
});

const risk = caseSpineSetup.createStateConfig({
  ...shown,
  initial: 'nobodyKnownAtRisk',
  states: {
    nobodyKnownAtRisk: {
      always: [
        { guard: 'riskIsUnassessed', target: 'unassessed' },
        { guard: 'riskIsAssessed', target: 'assessed' },
      ],
    },
    unassessed: { always: { guard: 'riskIsAssessed', target: 'assessed' } },
    assessed: { always: { guard: 'riskIsUnassessed', target: 'unassessed' } },
  },
});

const investigation = caseSpineSetup.createStateConfig({
  ...shown,
  initial: 'underWay',
  states: {
    underWay: { always: { guard: 'investigationEnded', target: 'ended' } },
    ended: { always: { guard: 'investigationRuns', target: 'underWay' } },
  },
});

/** The investigation under way: victims, suspects, exhibits, referrals and risk side by side. */
export const active = caseSpineSetup.createStateConfig({
  type: 'parallel',
  states: { victims, suspects, exhibits, investigation, referrals, risk },
});
