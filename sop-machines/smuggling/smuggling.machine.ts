import { and } from 'xstate';
import { alarm, closeTask, openTask, reportStanding } from '../kernel/requests.js';
import { bornWith } from './smuggling.context.js';
import { offenderSide } from './smuggling.offenders.js';
import { personsOn } from './smuggling.persons-on.js';
import { smugglingSetup } from './smuggling.setup.js';

const inContact = smugglingSetup.createStateConfig({
  tags: [
    'clock:groupHeadcount',
    'clock:basicNeeds',
    'clock:vulnerabilityScreening',
    'clock:consularRights',
    'clock:asylumReferral',
    'clock:earlyEvidence',
    'clock:solutions',
  ],
  initial: 'rescue',
  /** A large group or a death reaches the unit head at once, whoever reports it and in whichever state (once). */
  always: { guard: 'unitHeadMustKnow', actions: ['recordUnitHeadTold', alarm('L2', 'largeGroup')] },
  on: {
    ...personsOn.on,
    COUNTED: [
      { guard: 'countChanges', actions: ['recordCount', alarm('L2', 'countChanged')] },
      { actions: 'recordCount' },
    ],
    BASIC_NEEDS_MET: { actions: 'recordBasicNeeds' },
    GROUP_CLOSED: {
      guard: and([
        'everyCountedIsListed',
        'everyoneHasSolution',
        'consularRightsExplained',
        'asylumClaimsReferred',
        'earlyEvidenceSettled',
        'offenderSideEnded',
      ]),
      target: '#smuggling.group.closed',
      actions: 'recordClosed',
    },
  },
  states: {
    rescue: {
      entry: [openTask('rescue', 'caseOfficer'), reportStanding('rescue')],
      exit: [closeTask('rescue')],
      on: { RESCUED: 'headcount' },
    },
    headcount: {
      entry: [openTask('countGroup', 'caseOfficer', 'groupHeadcount'), reportStanding('headcount')],
      exit: [closeTask('countGroup')],
      always: { guard: 'isCounted', target: 'basicNeeds' },
    },
    basicNeeds: {
      entry: [openTask('meetBasicNeeds', 'caseOfficer', 'basicNeeds'), reportStanding('basicNeeds')],
      exit: [closeTask('meetBasicNeeds')],
      always: { guard: 'basicNeedsAreMet', target: 'perPersonTracks' },
    },
    perPersonTracks: {
      entry: [openTask('screenEverybody', 'caseOfficer', 'vulnerabilityScreening'), reportStanding('perPersonTracks')],
      exit: [closeTask('screenEverybody')],
      always: { guard: 'everyoneHasOutcome', target: 'routing' },
    },
    routing: {
      entry: [openTask('findSolutions', 'caseOfficer', 'solutions'), reportStanding('routing')],
      exit: [closeTask('findSolutions')],
      always: { guard: 'someoneWithoutOutcome', target: 'perPersonTracks' },
    },
  },
});

/**
 * SOP-08: a group of smuggled migrants. Lives are saved, each person is looked at alone, nobody is charged for having been
 * smuggled, and the smugglers are found. Basis: Smuggling Protocol art. 3, 5, 6, 16 and 18; in Iraq for now Residence Law 76
 * of 2017 and Passport Law 32 of 2015.
 */
export const smugglingMachine = smugglingSetup.createMachine({
  id: 'smuggling',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  type: 'parallel',
  states: {
    group: {
      initial: 'located',
      states: {
        located: {
          tags: ['clock:reachGroup'],
          entry: [openTask('reachGroup', 'caseOfficer', 'reachGroup')],
          exit: [closeTask('reachGroup')],
          always: { guard: 'inContact', target: 'inContact' },
          on: { RESCUE_STARTED: { target: 'inContact', actions: 'recordContact' } },
        },
        inContact,
        closed: { type: 'final', entry: [reportStanding('closed', true)] },
      },
    },
    offenderSide,
  },
});
