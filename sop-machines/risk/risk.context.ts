import type { levelWords, measureWords, ownCauses } from './risk.options.js';
import type { RiskInput } from './risk.shapes.js';

export type RiskLevel = keyof typeof levelWords;
export type Cause = keyof typeof ownCauses;
export type Measure = keyof typeof measureWords;
interface Danger {
  cause: Cause;
  at: string;
}

export interface RiskContext extends RiskInput {
  /** The level that holds; a lower one holds only when a second person has confirmed it. */
  level: 'none' | RiskLevel;
  /** When the last written assessment was made. */
  assessedAt: string | null;
  /** What happened and no assessment has answered yet. */
  dangers: Danger[];
  /** The first of them: a second danger gives no more time. */
  dangerAt: string | null;
  /** A lower level that waits for a second person, and who proposed it. */
  proposed: { level: RiskLevel; by: string } | null;
  proposedAt: string | null;
  /** Since when a plan (or a new one) is owed; null: the agreed one holds. */
  planOwedSince: string | null;
  planAgreedAt: string | null;
  measures: Measure[];
  /** Reviews that fell due and found the risk low, one after the other. */
  lowReviews: number;
  caseClosed: boolean;
  /** Suspects (`key`) whose release was ordered (`at`) and of which the person does not know yet. */
  warningsDue: { key: string; at: string }[];
  missingSince: string | null;
  /** The last look at the search. */
  searchedAt: string | null;
  /** Since when a leak waits for its report. */
  leakedAt: string | null;
}

export function bornWith(input: RiskInput): RiskContext {
  return {
    ...input,
    level: 'none',
    assessedAt: null,
    dangers: input.danger === null ? [] : [input.danger],
    dangerAt: input.danger?.at ?? null,
    proposed: null,
    proposedAt: null,
    planOwedSince: null,
    planAgreedAt: null,
    measures: [],
    lowReviews: 0,
    caseClosed: false,
    warningsDue: [],
    missingSince: null,
    searchedAt: null,
    leakedAt: null,
  };
}

const order = ['none', 'low', 'medium', 'high', 'extreme'] as const;
/** Below zero: the second is lower. */
const step = (from: RiskContext['level'], to: RiskLevel): number => order.indexOf(to) - order.indexOf(from);

interface Assessment {
  level: RiskLevel;
  planHolds?: boolean | undefined;
  occurredAt: string;
  by: { id: string };
}
/** The plan in force was made for a level at least as high, and the assessor finds that it still fits. */
export const planHolds = (context: RiskContext, assessment: Assessment): boolean =>
  context.planAgreedAt !== null && step(context.level, assessment.level) <= 0 && assessment.planHolds === true;

const firstOf = (dangers: readonly Danger[]): string | null => dangers.map(({ at }) => at).sort()[0] ?? null;

/** The same thing told twice is one danger. */
export function withDanger({ dangers }: RiskContext, danger: Danger) {
  const known = dangers.some(({ cause, at }) => cause === danger.cause && at === danger.at);
  const all = known ? dangers : [...dangers, danger];
  return { dangers: all, dangerAt: firstOf(all) };
}

/** A written assessment: it answers what happened before it; a level below the present one is a proposal. */
export function withAssessment(context: RiskContext, assessment: Assessment) {
  const { level, occurredAt, by } = assessment;
  const lower = step(context.level, level) < 0;
  const holds = planHolds(context, assessment);
  const raised = step(context.level, level) > 0;
  const unanswered = context.dangers.filter(({ at }) => at > occurredAt);
  return {
    level: lower ? context.level : level,
    assessedAt: occurredAt,
    dangers: unanswered,
    dangerAt: firstOf(unanswered),
    proposed: lower ? { level, by: by.id } : null,
    proposedAt: lower ? occurredAt : null,
    planAgreedAt: holds ? context.planAgreedAt : null,
    planOwedSince: holds ? null : raised ? occurredAt : (context.planOwedSince ?? occurredAt),
    lowReviews: level === 'low' ? context.lowReviews : 0,
  };
}
