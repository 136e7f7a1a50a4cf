import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { tellChild } from './screening.effects.js';
import { childTrackHasTheClock, heldHasNoClock, screeningHasTheClock } from './screening.reasons.js';
import { screeningSetup } from './screening.setup.js';

/** In doubt a child: the child track starts, and every rule for children holds until the age is clear. */
const age = screeningSetup.createStateConfig({
  initial: 'clear',
  on: {
    AGE_DISPUTED: { target: '.ageDisputed', actions: ['recordDispute', tellChild] },
    AGE_CLARIFIED: [
      { guard: 'foundAdult', target: '.clear', actions: 'recordAge' },
      { target: '.clear', actions: ['recordAge', tellChild] },
    ],
  },
  states: {
    clear: { meta: screeningHasTheClock, always: { guard: 'ageIsDisputed', target: 'ageDisputed' } },
    ageDisputed: { meta: childTrackHasTheClock, entry: [tell('assignee', 'ageDisputed')] },
  },
});

/** A child who is a victim by the Palermo Protocol and not by the national law: protected, and argued for. */
const law = screeningSetup.createStateConfig({
  initial: 'noGap',
  states: {
    noGap: { meta: screeningHasTheClock, always: { guard: 'lawLeavesGap', target: 'nationalLawGap' } },
    nationalLawGap: {
      meta: screeningHasTheClock,
      entry: [tell('supervisor', 'nationalLawGap'), openTask('argueProtocol', 'caseOfficer')],
      exit: [closeTask('argueProtocol')],
      always: { guard: 'lawLeavesNoGap', target: 'noGap' },
    },
  },
});

/** A removal is held from the moment it is asked for, and whoever asked confirms that it is. */
const removal = screeningSetup.createStateConfig({
  initial: 'notRequested',
  on: {
    REMOVAL_REQUESTED: { target: '.holdOrdered', reenter: true, actions: 'recordRemoval' },
    REMOVAL_WITHDRAWN: { guard: 'removalIsRequested', target: '.notRequested', actions: 'dropRemoval' },
  },
  states: {
    notRequested: { meta: screeningHasTheClock, always: { guard: 'removalIsRequested', target: 'holdOrdered' } },
    holdOrdered: {
      tags: ['clock:holdConfirmation'],
      entry: [
        alarm('L2', 'removalRequested'),
        tell('assignee', 'removalRequested'),
        openTask('holdRemoval', 'unitHead', 'holdConfirmation'),
      ],
      exit: [closeTask('holdRemoval')],
      on: { HOLD_CONFIRMED: 'held' },
    },
    held: { meta: heldHasNoClock },
  },
});

/** What stands beside the decision while it is open, in the order in which an event reaches them. */
export const safeguards = { age, law, removal };
