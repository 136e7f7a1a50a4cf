import type { EffectParams, Priority } from '../kernel/effects.js';
import type { IntakeInput, PlaceOfAct } from './intake.fields.js';

export interface IntakeContext {
  receivedAt: string;
  /** A crisis stays one: its shorter limits never become longer again. */
  urgencyClass: 'crisis' | 'other';
  /** From when the report waits for an officer: receipt, or the moment a crisis became known. */
  assignableSince: string;
  priority: Priority | null;
  classification: NonNullable<EffectParams<'describeCase'>['classification']> | null;
  placeOfAct: PlaceOfAct;
  flagrantSince: string | null;
  judgeNotifiedAt: string | null;
  prosecutorNotifiedAt: string | null;
  childSince: string | null;
  /** Officials whom the report accuses; none of them may hold the case. */
  accusedOfficerIds: string[];
  registerNumber: string | null;
  duplicateOf: string | null;
  officerId: string | null;
  assignedAt: string | null;
  /** Who proposed the rejection, waiting for another person's signature. */
  rejectedBy: string | null;
  /** Reason code of a rejection or a refusal. */
  reason: string | null;
}

export function bornWith(input: IntakeInput): IntakeContext {
  return {
    receivedAt: input.receivedAt,
    urgencyClass: input.inDanger ? 'crisis' : 'other',
    assignableSince: input.receivedAt,
    priority: null,
    classification: null,
    placeOfAct: input.placeOfAct,
    flagrantSince: input.flagrant ? input.receivedAt : null,
    judgeNotifiedAt: null,
    prosecutorNotifiedAt: null,
    childSince: input.childInvolved ? input.receivedAt : null,
    accusedOfficerIds: input.accusedOfficerId === undefined ? [] : [input.accusedOfficerId],
    registerNumber: null,
    duplicateOf: null,
    officerId: null,
    assignedAt: null,
    rejectedBy: null,
    reason: null,
  };
}

/** What a later event says about the report: a child, a flagrant offence, an accused official. Nothing is ever unsaid. */
export interface Finding {
  occurredAt: string;
  childInvolved?: boolean | undefined;
  flagrant?: boolean | undefined;
  placeOfAct?: PlaceOfAct | undefined;
  accusedOfficerId?: string | undefined;
}
export function found(context: IntakeContext, finding: Finding): Partial<IntakeContext> {
  const { accusedOfficerIds, childSince, flagrantSince, placeOfAct } = context;
  return {
    childSince: childSince ?? (finding.childInvolved ? finding.occurredAt : null),
    flagrantSince: flagrantSince ?? (finding.flagrant ? finding.occurredAt : null),
    placeOfAct: finding.placeOfAct ?? placeOfAct,
    accusedOfficerIds:
      finding.accusedOfficerId === undefined
        ? accusedOfficerIds
        : [...new Set([...accusedOfficerIds, finding.accusedOfficerId])],
  };
}

/** A crisis from `at` on, unless it is one already. */
export const inCrisis = (context: IntakeContext, at: string): Partial<IntakeContext> =>
  context.urgencyClass === 'crisis' ? {} : { urgencyClass: 'crisis', assignableSince: at };
