import type { CustodyInput } from './custody.shapes.js';
import type { CustodyLimits } from './custody.limits.js';
import { type CapRule, capRuleOf, type Charge, isWithinShare } from './penalty.js';

/** Its input, and the limits of the profile that the runtime adds. */
export type CustodyBirth = CustodyInput & { limits: CustodyLimits };

export interface CustodyContext extends CustodyBirth {
  /** The first arrest: the limit of all detention counts from it, also after an escape (cautious; counsel to confirm). */
  capFrom: string | null;
  judgeExtension: 'none' | 'once';
  /** When the suspect, or the papers, came before the judge. */
  broughtAt: string | null;
  /** Number of the running order; 0 before the first. */
  orderNumber: number;
  /** Orders that follow each other without a gap: since when, and how many days together. */
  chainStartAt: string | null;
  chainDays: number;
  /** Days of the running order. */
  orderDays: number;
  /** Days of all orders together. */
  daysOrdered: number;
  capRule: CapRule;
  /** Local date up to which the criminal court allows detention. */
  permittedUntil: string | null;
  capPassed: boolean;
  /** Where no limit is set: days after which detention is looked at, and since when they count. */
  reviewAfterDays: number | null;
  reviewFrom: string | null;
  /** When the last lawful basis ran out; null while there is one. */
  unlawfulSince: string | null;
  rightsTold: boolean;
  reviewOpen: boolean;
  foreignSince: string | null;
  asylumSeeker: boolean;
  releaseKind: 'bail' | 'withoutBail' | 'noBasis' | null;
  releaseOrderedAt: string | null;
  victimWarned: boolean;
  warningWaived: boolean;
  diedAt: string | null;
}

export function bornWith(input: CustodyBirth): CustodyContext {
  return {
    ...input,
    capFrom: input.arrestedAt,
    judgeExtension: 'none',
    broughtAt: null,
    orderNumber: 0,
    chainStartAt: null,
    chainDays: 0,
    orderDays: 0,
    daysOrdered: 0,
    capRule: capRuleOf(input, input.limits),
    permittedUntil: null,
    capPassed: false,
    reviewAfterDays: input.limits.reviewAfter,
    reviewFrom: input.arrestedAt,
    unlawfulSince: null,
    rightsTold: false,
    reviewOpen: input.presumedVictim,
    foreignSince: null,
    asylumSeeker: false,
    releaseKind: null,
    releaseOrderedAt: null,
    victimWarned: false,
    warningWaived: false,
    diedAt: null,
  };
}

/** A new taking of liberty: everything that counts from the arrest begins anew, except the limit of all detention. */
export function takenAgain(context: CustodyContext, occurredAt: string, manner: CustodyInput['manner']) {
  return {
    arrestedAt: occurredAt,
    manner,
    capFrom: context.capFrom ?? occurredAt,
    reviewFrom: occurredAt,
    judgeExtension: 'none' as const,
    broughtAt: null,
    chainStartAt: null,
    chainDays: 0,
    orderDays: 0,
    unlawfulSince: null,
    rightsTold: false,
  };
}

/**
 * An order of `days`. Without a gap the next order starts the day after the last one ends, whenever it was made; after
 * a gap the count of its days begins on the day it was made.
 */
export function withOrder(context: CustodyContext, occurredAt: string, days: number) {
  const { chainStartAt, unlawfulSince } = context;
  const follows = chainStartAt !== null && (unlawfulSince === null || occurredAt <= unlawfulSince);
  return {
    orderNumber: context.orderNumber + 1,
    chainStartAt: follows ? chainStartAt : occurredAt,
    chainDays: follows ? context.chainDays + days : days,
    orderDays: days,
    daysOrdered: context.daysOrdered + days,
    broughtAt: context.broughtAt ?? occurredAt,
    unlawfulSince: null,
  };
}

/** A changed charge moves the limit both ways. Leave of the court stands as long as it fits the new share. */
export function withCharge(context: CustodyContext, charge: Charge) {
  const { permittedUntil, capFrom, limits } = context;
  const base = capRuleOf(charge, limits);
  const leaveStands =
    base !== 'none' &&
    permittedUntil !== null &&
    capFrom !== null &&
    isWithinShare(capFrom, permittedUntil, charge.maxPenaltyYears, limits);
  return { ...charge, capRule: leaveStands ? ('leave' as const) : base, capPassed: false };
}
