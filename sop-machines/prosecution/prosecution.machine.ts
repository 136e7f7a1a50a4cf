import { clockTag } from '../kernel/deadlines.js';
import { report } from './prosecution.effects.js';
import { bornWith } from './prosecution.context.js';
import { grievance } from './prosecution.grievance.js';
import { finalJudgment, judgment } from './prosecution.judgment.js';
import { proceedings } from './prosecution.proceedings.js';
import { courtSetsItsDates } from './prosecution.reasons.js';
import { redress } from './prosecution.redress.js';
import { nonPunishment, withdrawal } from './prosecution.reviews.js';
import { prosecutionSetup } from './prosecution.setup.js';

const referred = { target: 'proceedings', actions: 'recordReferral' } as const;

/** The file at the court, from the referral to the judgment that is carried out. */
const court = prosecutionSetup.createStateConfig({
  initial: 'notReferred',
  states: {
    notReferred: {
      meta: courtSetsItsDates,
      always: { guard: 'isReferred', target: 'proceedings' },
      on: { REFERRED: referred, NOT_REFERRED: { target: 'notProsecuted', actions: 'recordNoTrial' } },
    },
    notProsecuted: { meta: courtSetsItsDates, entry: [report('notProsecuted')], on: { REFERRED: referred } },
    proceedings,
    judgment,
    /** The judgment is gone: the court begins anew. */
    retrial: { entry: ['beginAnew', report('retrial')], always: 'proceedings' },
    final: finalJudgment,
  },
});

/**
 * SOP-13: one prosecution. The file is brought to a judgment that is carried out; beside it, and also before there is a file,
 * run the redress of every victim, withdrawals, non-punishment and grievances. It ends when nobody is owed anything.
 */
export const prosecutionMachine = prosecutionSetup.createMachine({
  id: 'prosecution',
  options: { maxIterations: 100 },
  context: ({ input }) => bornWith(input),
  initial: 'open',
  states: {
    open: {
      type: 'parallel',
      tags: [
        clockTag('redressRights'),
        clockTag('payment'),
        clockTag('withdrawalReview'),
        clockTag('nonPunishmentReview'),
        clockTag('grievanceAcknowledged'),
        clockTag('grievanceAnswered'),
        clockTag('grievanceAppeal'),
      ],
      always: { guard: 'nothingIsOwed', target: 'ended' },
      states: { court, redress, nonPunishment, grievance, withdrawal },
    },
    ended: { type: 'final', entry: [report('ended')] },
  },
});
