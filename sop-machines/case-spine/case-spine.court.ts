import { and } from 'xstate';
import { clockTag } from '../kernel/deadlines.js';
import { closeTask, openTask, tell } from '../kernel/requests.js';
import { caseSpineSetup } from './case-spine.setup.js';

const because = (en: string, ar: string) => ({ noClockBecause: { en, ar } });

/** Closing begins on a ground the law knows; "the victim withdrew" is none (IQ CPC 23/1971 art. 2). */
export const closingBegins = {
  guard: and(['groundKnownToLaw', 'judgmentFinalIfGround']),
  target: '#case.open.closing',
  actions: 'recordGround',
} as const;

/** Only with the number of a decision on a ground the law names (IQ CPC art. 2). */
export const suspends = { target: '#case.open.suspended', actions: 'recordSuspension' } as const;

const prosecution = caseSpineSetup.createStateConfig({
  meta: because('The court sets its own dates.', 'تحدد المحكمة مواعيدها.'),
  on: {
    JUDGMENT_GIVEN: { target: 'judgment', actions: ['recordJudgment', tell('assignee', 'judgmentGiven')] },
    SUSPENDED: suspends,
  },
});

/**
 * A judgment becomes final when the window for petitions has passed. After a death or life sentence given in presence
 * the file goes to the Court of Cassation even without a petition (IQ CPC art. 254 as amended by Law 9 of 1992).
 */
const judgment = caseSpineSetup.createStateConfig({
  initial: 'petitionPossible',
  on: { SUSPENDED: suspends },
  states: {
    petitionPossible: {
      tags: [clockTag('petitionWindow'), clockTag('fileToCassation')],
      after: {
        petitionWindow: {
          guard: 'cassationNotOwed',
          target: '#case.open.running.postJudgment',
          actions: 'recordFinality',
        },
      },
      on: {
        PETITION_FILED: { guard: 'cassationNotOwed', target: 'atCassation' },
        FILE_SENT_TO_CASSATION: { guard: 'cassationIsOwed', target: 'atCassation' },
      },
    },
    atCassation: {
      meta: because('The Court of Cassation sets its own dates.', 'تحدد محكمة التمييز مواعيدها.'),
      on: {
        CASSATION_DECIDED: [
          { guard: 'judgmentWasQuashed', target: '#case.open.running.prosecution', actions: 'recordQuashed' },
          { target: '#case.open.running.postJudgment', actions: 'recordFinality' },
        ],
      },
    },
  },
});

const postJudgment = caseSpineSetup.createStateConfig({
  meta: because('What is left has clocks of its own.', 'لكل ما تبقى مهلة خاصة به.'),
  entry: [openTask('prepareClosing', 'caseOfficer'), tell('assignee', 'judgmentFinal')],
  exit: [closeTask('prepareClosing')],
  on: { CLOSING_BEGUN: closingBegins },
});

export const courtStates = { prosecution, judgment, postJudgment };
