import { type Dues, duesOf, type Matters, mattersSettled, newRedress } from './prosecution.matters.js';
import type { Outcome } from './prosecution.options.js';
import type { ProsecutionLimits } from './prosecution.limits.js';
import type { ProsecutionInput } from './prosecution.shapes.js';

/** Its input, and the limits of the profile that the runtime adds. */
export type ProsecutionBirth = ProsecutionInput & { limits: ProsecutionLimits };

export interface ProsecutionContext extends Matters, Dues {
  key: string;
  /** Days in which the file of a death or life sentence goes to the Court of Cassation; null: it does not go by itself. */
  cassationDays: number | null;
  referredAt: string | null;
  notProsecuted: boolean;
  /** Since when the next date of the court is awaited; null while one is set. */
  dateAwaitedSince: string | null;
  hearingAt: string | null;
  hearingSetAt: string | null;
  /** Raised with every date that is set; a new date is a new clock. */
  hearingNumber: number;
  postponements: number;
  /** A victim is to be heard; the date is null while it is awaited. */
  testimonyExpected: boolean;
  testimonyAt: string | null;
  /** Number of the hearing of which the risk procedure has been told. */
  dangerToldOf: number;
  /** The hearing that is expected to close the trial. */
  closingAt: string | null;
  closingSetAt: string | null;
  chargeFramedAt: string | null;
  outcome: Outcome | null;
  deathOrLife: boolean;
  inPresence: boolean;
  surrenderedAt: string | null;
  /** Since when the remedies run: the judgment, or for one in absence the end of the time to object. */
  remediesFrom: string | null;
  petition: 'none' | 'filed' | 'lapsed';
  finalAt: string | null;
  enforced: boolean;
  retrialRequested: boolean;
}

/** Nothing of a trial has happened yet; also after a judgment was quashed. */
export const noTrial = {
  dateAwaitedSince: null,
  hearingAt: null,
  hearingSetAt: null,
  postponements: 0,
  testimonyExpected: false,
  testimonyAt: null,
  closingAt: null,
  closingSetAt: null,
  chargeFramedAt: null,
  outcome: null,
  deathOrLife: false,
  inPresence: true,
  surrenderedAt: null,
  remediesFrom: null,
  petition: 'none',
  finalAt: null,
  enforced: false,
  retrialRequested: false,
} as const satisfies Partial<ProsecutionContext>;

export function bornWith({ key, referredAt, victims, limits }: ProsecutionBirth): ProsecutionContext {
  const matters: Matters = {
    redress: victims.map((victim) => newRedress(victim, null)),
    reviews: [],
    withdrawals: [],
    grievances: [],
  };
  return {
    key,
    cassationDays: limits.fileToCassation,
    referredAt,
    notProsecuted: false,
    hearingNumber: 0,
    dangerToldOf: 0,
    ...noTrial,
    dateAwaitedSince: referredAt,
    ...matters,
    ...duesOf(matters, { referredAt, finalAt: null }),
  };
}

export const isConvicted = ({ outcome }: ProsecutionContext): boolean =>
  outcome === 'convicted' || outcome === 'partial';

/**
 * Where the law says so, a death or life sentence goes to the Court of Cassation whatever the parties do. Asked only of a
 * judgment in presence: one in absence has gone to `awaitingSurrender` before.
 */
export const cassationIsOwed = (context: ProsecutionContext): boolean =>
  context.cassationDays !== null && isConvicted(context) && context.deathOrLife;

/** The judgment is carried out (or there is none to come), and nobody waits for redress, a review or an answer. */
export const nothingIsOwed = (context: ProsecutionContext): boolean =>
  (context.notProsecuted || (context.enforced && !context.retrialRequested)) && mattersSettled(context);
