import { and } from 'xstate';
import { clockTag } from '../kernel/deadlines.js';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { report, tellDanger, wishReturn } from './child.effects.js';
import { courtHasTheClock } from './child.reasons.js';
import { childSetup } from './child.setup.js';

const officer = 'childProtectionOfficer';
const full = {
  guard: and(['isFullAssessment', 'childIsHeard']),
  target: 'bid',
  actions: ['recordAssessment', report('fullAssessmentDone')],
} as const;
const again = { guard: 'isInitialAssessment', actions: 'recordAssessment' } as const;

/** What was decided or done no longer protects the child: the best interests are determined anew. */
const familyUnsafe = { guard: 'solutionLeadsToFamily', target: 'bid', actions: 'decideAnew' } as const;
/** A later assessment of either kind changes what may be done; it gives no new time. */
const later = { actions: 'recordAssessment' } as const;
const decided = ['recordDecision', report('solutionDecided')] as const;

/** From the first look at the child's best interests to a solution that has lasted. */
export const bestInterests = childSetup.createStateConfig({
  initial: 'biaInitial',
  on: {
    CHILD_HEARD: { actions: 'recordHearing' },
  },
  states: {
    biaInitial: {
      tags: [clockTag('initialAssessment'), clockTag('fullAssessment')],
      entry: [openTask('assessFirst', officer, 'initialAssessment')],
      exit: [closeTask('assessFirst')],
      on: {
        BIA_DONE: [
          {
            guard: 'isInitialAssessment',
            target: 'biaFull',
            actions: ['recordAssessment', report('initialAssessmentDone')],
          },
          full,
        ],
      },
    },
    biaFull: {
      tags: [clockTag('fullAssessment')],
      entry: [openTask('assessFully', officer, 'fullAssessment'), openTask('hearChild', officer, 'fullAssessment')],
      exit: [closeTask('assessFully'), closeTask('hearChild')],
      on: { BIA_DONE: [again, full], CHILD_HEARD: { actions: ['recordHearing', closeTask('hearChild')] } },
    },
    bid: {
      tags: [clockTag('determination')],
      entry: [openTask('determine', officer, 'determination')],
      exit: [closeTask('determine')],
      on: {
        BIA_DONE: later,
        BID_DECIDED: [
          {
            guard: and(['childIsHeard', 'familyCheckedBeforeDecision', 'solutionIsAbroad']),
            target: 'durableSolution',
            actions: [...decided, wishReturn],
          },
          {
            guard: and(['childIsHeard', 'familyCheckedBeforeDecision']),
            target: 'durableSolution',
            actions: [...decided],
          },
        ],
      },
    },
    durableSolution: {
      tags: [clockTag('solution')],
      entry: [openTask('carryOutSolution', officer, 'solution')],
      exit: [closeTask('carryOutSolution')],
      on: {
        BIA_DONE: later,
        SOLUTION_IN_PLACE: {
          guard: and(['childIsThere', 'familyCheckedBeforeSolution']),
          target: 'followUp',
          actions: ['recordSolution', report('solutionInPlace')],
        },
        FAMILY_UNSAFE: familyUnsafe,
        FAMILY_SUSPECTED: familyUnsafe,
      },
    },
    followUp: {
      initial: 'waiting',
      on: { BIA_DONE: later, FAMILY_UNSAFE: familyUnsafe, FAMILY_SUSPECTED: familyUnsafe },
      states: {
        waiting: { tags: [clockTag('followUp'), clockTag('followUpOpens')], after: { followUpOpens: 'due' } },
        due: {
          tags: [clockTag('followUp')],
          entry: [openTask('visit', officer, 'followUp')],
          exit: [closeTask('visit')],
          on: {
            FOLLOW_UP_DONE: [
              {
                guard: and(['childIsThere', 'childIsUnsafe']),
                target: '#child.open.bestInterests.bid',
                actions: ['decideAnew', tellDanger('threat'), tell('supervisor', 'solutionFailed')],
              },
              { guard: and(['childIsThere', 'isLastFollowUp']), target: 'made' },
              { guard: 'childIsThere', target: 'waiting', actions: 'countFollowUp' },
            ],
          },
        },
        /** The visits are made; the track waits only for proceedings in which the child needs support. */
        made: { meta: courtHasTheClock, always: { guard: 'nothingHoldsOpen', target: '#child.closed' } },
      },
    },
  },
});
