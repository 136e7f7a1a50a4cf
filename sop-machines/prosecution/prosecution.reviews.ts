import { and } from 'xstate';
import { alarm, closeTask, openTask, tell, tellRole } from '../kernel/requests.js';
import { report, tellDangerOfWithdrawal } from './prosecution.effects.js';
import { type ReviewStage, reviewStages, type WithdrawalStage, withdrawalStages } from './prosecution.matters.js';
import { prosecutionSetup } from './prosecution.setup.js';

const withdrawalWays = (from: WithdrawalStage | 'none') =>
  (['none', ...withdrawalStages] as const)
    .filter((stage) => stage !== from)
    .map((stage) => ({ guard: { type: 'withdrawalStandsAt' as const, params: stage }, target: stage }));

/**
 * A victim withdraws (D39): was there pressure, is the person safe, is there evidence without the testimony? No other region
 * hears of it: the case never closes because a victim withdrew (IQ CPC 23/1971 art. 2), and help goes on.
 */
export const withdrawal = prosecutionSetup.createStateConfig({
  initial: 'none',
  on: {
    VICTIM_WITHDRAWS: {
      guard: and(['someVictimKnown', 'isVictim', 'notUnderReview']),
      actions: [
        'recordWithdrawal',
        tellDangerOfWithdrawal,
        report('withdrawalReview'),
        tell('assignee', 'victimWithdraws'),
        tellRole('prosecutor', 'victimWithdraws'),
      ],
    },
    WITHDRAWAL_REVIEWED: [
      {
        guard: and(['withdrawalIsOpen', 'pressureFound']),
        actions: ['recordWithdrawalReview', alarm('L1', 'pressureFound'), tellRole('prosecutor', 'pressureFound')],
      },
      { guard: 'withdrawalIsOpen', actions: ['recordWithdrawalReview', tell('assignee', 'withdrawalReviewed')] },
    ],
  },
  states: {
    none: { always: withdrawalWays('none') },
    review: {
      always: withdrawalWays('review'),
      entry: [openTask('reviewWithdrawal', 'prosecutor', 'withdrawalReview')],
      exit: [closeTask('reviewWithdrawal')],
    },
    reviewed: { always: withdrawalWays('reviewed') },
  },
});

const reviewWays = (from: ReviewStage | 'none') =>
  (['none', ...reviewStages] as const)
    .filter((stage) => stage !== from)
    .map((stage) => ({ guard: { type: 'reviewStandsAt' as const, params: stage }, target: stage }));
const raised = { actions: ['recordReviewRaised', tellRole('prosecutor', 'reviewRaised')] } as const;

/**
 * Nobody is punished for what they were made to do as a victim (CoE Convention art. 26). After a conviction the way leads over
 * a petition while the judgment is not final, and over a review of the final judgment then (IQ CPC arts 270–279).
 */
export const nonPunishment = prosecutionSetup.createStateConfig({
  initial: 'none',
  on: {
    NON_PUNISHMENT_RAISED: raised,
    FORCED_ROLE_TOLD: raised,
    ACCUSED_FOUND_VICTIM: [
      {
        guard: 'someoneIsConvicted',
        actions: [
          'recordReviewRaised',
          alarm('L2', 'convictedVictim'),
          tellRole('prosecutor', 'convictedVictim'),
          tellRole('legalAid', 'convictedVictim'),
          openTask('contestConviction', 'prosecutor'),
        ],
      },
      raised,
    ],
    NON_PUNISHMENT_REVIEWED: { guard: { type: 'reviewIsAt', params: ['raised'] }, actions: 'recordReviewed' },
    NON_PUNISHMENT_DECIDED: {
      guard: { type: 'reviewIsAt', params: ['reviewed'] },
      actions: ['recordReviewDecision', tell('assignee', 'reviewDecided'), tellRole('legalAid', 'reviewDecided')],
    },
  },
  states: {
    none: { always: reviewWays('none') },
    raised: {
      always: reviewWays('raised'),
      entry: [openTask('reviewNonPunishment', 'prosecutor', 'nonPunishmentReview')],
      exit: [closeTask('reviewNonPunishment')],
    },
    reviewed: {
      always: reviewWays('reviewed'),
      entry: [openTask('decideNonPunishment', 'prosecutor', 'nonPunishmentReview')],
      exit: [closeTask('decideNonPunishment')],
    },
    stayed: { always: reviewWays('stayed') },
    proceeds: { always: reviewWays('proceeds') },
    chargeDropped: { always: reviewWays('chargeDropped') },
  },
});
