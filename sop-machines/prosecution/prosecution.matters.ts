import type { ProsecutionVictim } from './prosecution.shapes.js';

/*
 * What runs beside the trial is plural: several victims, withdrawals, reviews and grievances. Each is one matter with a stage
 * of its own; the state of its region is the stage of the matter that is furthest behind, so that "settled" means all are.
 */

/** Stages in order; a region stands at the first that any of its matters has. */
export const redressStages = [
  'rightsToTell',
  'rightsTold',
  'claimPrepared',
  'claimFiled',
  'refused',
  'civilRoute',
  'awarded',
  'unpaid',
  'civilExecution',
  'withoutClaim',
  'paid',
] as const;
export type RedressStage = (typeof redressStages)[number];
const settled: readonly RedressStage[] = ['civilExecution', 'withoutClaim', 'paid'];

export const reviewStages = ['raised', 'reviewed', 'stayed', 'proceeds', 'chargeDropped'] as const;
export type ReviewStage = (typeof reviewStages)[number];

export const withdrawalStages = ['review', 'reviewed'] as const;
export type WithdrawalStage = (typeof withdrawalStages)[number];

export const grievanceStages = [
  'lodged',
  'acknowledged',
  'investigated',
  'appealed',
  'answered',
  'appealDecided',
] as const;
export type GrievanceStage = (typeof grievanceStages)[number];

/** Redress of one victim. Amounts are whole units of `currency` (ISO 4217). */
export interface Redress extends ProsecutionVictim {
  /** When the person joined; null: known at the start. */
  joinedAt: string | null;
  stage: RedressStage;
  awardedAt: string | null;
  award: number | null;
  currency: string | null;
  paid: number;
}
export interface Review {
  personId: string;
  at: string;
  stage: ReviewStage;
}
export interface Withdrawal {
  /** Person and count: the same victim can withdraw again. */
  key: string;
  personId: string;
  at: string;
  stage: WithdrawalStage;
}
export interface Grievance {
  grievanceId: string;
  complainedAboutId: string | null;
  at: string;
  stage: GrievanceStage;
  answeredBy: string | null;
  appealedAt: string | null;
}
export interface Matters {
  redress: Redress[];
  reviews: Review[];
  withdrawals: Withdrawal[];
  grievances: Grievance[];
}

/** The stage of the matter that is furthest behind; `none` where there is none. */
export const furthestBehind = <Stage extends string>(
  stages: readonly Stage[],
  matters: readonly { stage: Stage }[],
): Stage | 'none' => stages.find((stage) => matters.some((matter) => matter.stage === stage)) ?? 'none';

export const newRedress = (victim: ProsecutionVictim, joinedAt: string | null): Redress => ({
  ...victim,
  joinedAt,
  stage: 'rightsToTell',
  awardedAt: null,
  award: null,
  currency: null,
  paid: 0,
});

/** Nothing is owed any more beside the trial. */
export const mattersSettled = ({ redress, reviews, withdrawals, grievances }: Matters): boolean =>
  redress.every(({ stage }) => settled.includes(stage)) &&
  reviews.every(({ stage }) => !['raised', 'reviewed'].includes(stage)) &&
  withdrawals.every(({ stage }) => stage === 'reviewed') &&
  grievances.every(({ stage }) => ['answered', 'appealDecided'].includes(stage));

/** Somebody could still file a claim with the criminal court and has not. */
export const claimsAreUnfiled = ({ redress }: Matters): boolean =>
  redress.some(({ stage }) => ['rightsToTell', 'rightsTold', 'claimPrepared'].includes(stage));

/** A clock of its own for each entry. */
export interface Due {
  key: string;
  at: string;
}
export interface Dues {
  redressRightsDue: Due[];
  paymentsDue: Due[];
  withdrawalsDue: Due[];
  reviewsDue: Due[];
  acknowledgementsDue: Due[];
  answersDue: Due[];
  appealsDue: Due[];
}

const later = (one: string, other: string | null): string => (other !== null && other > one ? other : one);

/** What each matter is owed now, and since when. Awards are payable once the judgment is final. */
export function duesOf(
  { redress, reviews, withdrawals, grievances }: Matters,
  { referredAt, finalAt }: { referredAt: string | null; finalAt: string | null },
): Dues {
  const unanswered = grievances.filter(({ stage }) => ['lodged', 'acknowledged', 'investigated'].includes(stage));
  return {
    redressRightsDue: redress.flatMap(({ personId, stage, joinedAt }) =>
      stage === 'rightsToTell' && referredAt !== null ? [{ key: personId, at: later(referredAt, joinedAt) }] : [],
    ),
    paymentsDue: redress.flatMap(({ personId, stage, awardedAt }) =>
      (stage === 'awarded' || stage === 'unpaid') && finalAt !== null
        ? [{ key: personId, at: later(finalAt, awardedAt) }]
        : [],
    ),
    withdrawalsDue: withdrawals.flatMap(({ key, at, stage }) => (stage === 'review' ? [{ key, at }] : [])),
    reviewsDue: reviews.flatMap(({ personId, at, stage }) =>
      stage === 'raised' || stage === 'reviewed' ? [{ key: personId, at }] : [],
    ),
    acknowledgementsDue: unanswered.flatMap(({ grievanceId, at, stage }) =>
      stage === 'lodged' ? [{ key: grievanceId, at }] : [],
    ),
    answersDue: unanswered.map(({ grievanceId, at }) => ({ key: grievanceId, at })),
    appealsDue: grievances.flatMap(({ grievanceId, stage, appealedAt }) =>
      stage === 'appealed' && appealedAt !== null ? [{ key: grievanceId, at: appealedAt }] : [],
    ),
  };
}
