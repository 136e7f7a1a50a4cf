import { alarm, closeTask, openTask, tell } from '../kernel/requests.js';
import { care, health } from './protection.care.js';
import { legalStay, reflection } from './protection.choices.js';
import { bornWith } from './protection.context.js';
import { report, tellChild, tellDanger, tellVictimAbroad } from './protection.effects.js';
import { freedom, presence, rights } from './protection.freedom.js';
import { courtOrder, housing } from './protection.housing.js';
import { protectionSetup } from './protection.setup.js';

const afterwards = [
  { guard: 'followUpIsPlanned', target: 'followUp', reenter: true, actions: 'recordFollowUp' },
  { target: 'ended', actions: 'recordFollowUp' },
] as const;
const comesBack = { COMES_BACK: { target: 'assisted', actions: 'comeBack' } } as const;

/**
 * SOP-05: one adult is housed, cared for, and given time to recover and decide freely. Help depends on nothing in return,
 * and the way out is always open. Basis: Palermo Protocol arts 6 to 8; Council of Europe Convention arts 12 to 14; in Iraq
 * Law 28 of 2012 art. 11. Counsel has confirmed none of it yet.
 */
export const protectionMachine = protectionSetup.createMachine({
  id: 'protection',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'assisted',
  on: {
    REMOVAL_REQUESTED: [
      {
        guard: 'removalIsBarred',
        actions: [alarm('L2', 'removalRequested'), tell('assignee', 'removalRequested')],
      },
      { actions: [tell('assignee', 'removalRequested')] },
    ],
    REMOVAL_CARRIED_OUT: { guard: 'removalIsFree', target: '.ended' },
    REMOVED_DESPITE_HOLD: { guard: 'removalIsBarred', target: '.removed' },
    DANGER_NOTED: { actions: [tellDanger] },
    AGE_DISPUTED: { actions: ['recordAgeInDoubt', tellChild] },
    VICTIM_RECOGNISED: { actions: 'recordRecognition' },
    PRESUMPTION_ENDED: { actions: ['endPresumption', tell('assignee', 'presumptionEnded')] },
    CHILD_TRACK_STARTED: '.childTrack',
  },
  states: {
    assisted: {
      type: 'parallel',
      entry: [report('assisted')],
      on: { LEAVES: { target: 'leaving', actions: 'recordLeaving' } },
      states: { reflection, housing, courtOrder, care, health, legalStay, rights, presence, freedom },
    },
    /** The person has left, informed. What was offered is offered again. */
    leaving: {
      tags: ['clock:exitInterview'],
      entry: [report('leaving'), openTask('exitInterview', 'caseWorker', 'exitInterview')],
      exit: [closeTask('exitInterview')],
      on: { ...comesBack, EXIT_INTERVIEW: afterwards },
    },
    followUp: {
      tags: ['clock:followUp'],
      entry: [report('followUp'), openTask('followUp', 'caseWorker', 'followUp')],
      exit: [closeTask('followUp')],
      on: { ...comesBack, FOLLOWED_UP: afterwards },
    },
    ended: { type: 'final', entry: [report('ended', true)] },
    childTrack: { type: 'final', entry: [report('childTrack', true)] },
    removed: {
      type: 'final',
      entry: [alarm('L3', 'removedDespiteHold'), tellVictimAbroad, report('removed', true)],
    },
  },
});
