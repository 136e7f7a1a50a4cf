import type { ProsecutionContext } from './prosecution.context.js';
import { isConvicted } from './prosecution.context.js';
import type { ProsecutionEvent } from './prosecution.events.js';
import {
  furthestBehind,
  type Grievance,
  type GrievanceStage,
  grievanceStages,
  type Redress,
  type RedressStage,
  redressStages,
  type Review,
  type ReviewStage,
  reviewStages,
  type WithdrawalStage,
  withdrawalStages,
} from './prosecution.matters.js';

type Given = { context: ProsecutionContext; event: ProsecutionEvent };
type At<Stage> = Stage | 'none';

const redressOf = ({ context, event }: Given): Redress | undefined =>
  'personId' in event ? context.redress.find(({ personId }) => personId === event.personId) : undefined;
const reviewOf = ({ context, event }: Given): Review | undefined =>
  'personId' in event ? context.reviews.find(({ personId }) => personId === event.personId) : undefined;
const grievanceOf = ({ context, event }: Given): Grievance | undefined =>
  'grievanceId' in event ? context.grievances.find(({ grievanceId }) => grievanceId === event.grievanceId) : undefined;

/** Guards of what runs beside the trial: where a region stands, and whether an event fits the stage of its own matter. */
export const matterGuards = {
  redressStandsAt: ({ context }: Given, stage: At<RedressStage>) =>
    furthestBehind(redressStages, context.redress) === stage,
  withdrawalStandsAt: ({ context }: Given, stage: At<WithdrawalStage>) =>
    furthestBehind(withdrawalStages, context.withdrawals) === stage,
  reviewStandsAt: ({ context }: Given, stage: At<ReviewStage>) =>
    furthestBehind(reviewStages, context.reviews) === stage,
  grievanceStandsAt: ({ context }: Given, stage: At<GrievanceStage>) =>
    furthestBehind(grievanceStages, context.grievances) === stage,

  someVictimKnown: ({ context }: Given) => context.redress.length > 0,
  isVictim: (given: Given) => redressOf(given) !== undefined,
  claimIsAt: (given: Given, stages: readonly RedressStage[]) => {
    const stage = redressOf(given)?.stage;
    return stage !== undefined && stages.includes(stage);
  },

  /** Who could not be told of the right can end only as not reached. */
  claimMayEnd: (given: Given) => {
    const { event } = given;
    const stage = redressOf(given)?.stage;
    const unreached = event.type === 'CLAIM_ENDED' && event.reason === 'cannotBeReached';
    return (
      stage !== undefined &&
      (['rightsTold', 'claimPrepared', 'claimFiled', 'refused', 'civilRoute', 'unpaid'].includes(stage) ||
        (stage === 'rightsToTell' && unreached))
    );
  },

  notUnderReview: ({ context, event }: Given) =>
    'personId' in event &&
    !context.withdrawals.some(({ personId, stage }) => personId === event.personId && stage === 'review'),
  withdrawalIsOpen: ({ context, event }: Given) =>
    'personId' in event &&
    context.withdrawals.some(({ personId, stage }) => personId === event.personId && stage === 'review'),
  pressureFound: ({ event }: Given) => event.type === 'WITHDRAWAL_REVIEWED' && event.pressure === 'yes',

  reviewIsAt: (given: Given, stages: readonly ReviewStage[]) => {
    const stage = reviewOf(given)?.stage;
    return stage !== undefined && stages.includes(stage);
  },
  someoneIsConvicted: ({ context }: Given) => isConvicted(context),

  grievanceIsNew: (given: Given) => grievanceOf(given) === undefined,
  grievanceIsAt: (given: Given, stages: readonly GrievanceStage[]) => {
    const stage = grievanceOf(given)?.stage;
    return stage !== undefined && stages.includes(stage);
  },
  notComplainedAbout: (given: Given) => grievanceOf(given)?.complainedAboutId !== given.event.by.id,
  notTheFirstToAnswer: (given: Given) => grievanceOf(given)?.answeredBy !== given.event.by.id,
};
