import type { LegalBasis } from './deadline.js';
import type { Words } from './words.js';

/**
 * A number of the law that a guard compares with: data of the profile, never a constant of a machine. A machine finds the
 * values of its SOP's limits in its input under `limits`, by name.
 */
export interface Limit {
  /** Null: the law of this profile sets none. */
  readonly value: number | null;
  /** `share`: of the highest penalty. `yesNo`: 1 is yes. */
  readonly unit: 'days' | 'months' | 'years' | 'share' | 'yesNo';
  readonly label: Words;
  readonly basis: LegalBasis;
}

/** The limits of one SOP in one profile, by name. */
export type Limits<Name extends string = string, Value = Limit> = Readonly<Record<Name, Value>>;
/** What a profile changes of a limit that it inherits: the value, and always with its source. */
export type LimitChange = Pick<Limit, 'value' | 'basis'> & Partial<Limit>;
/** What a machine reads of them. */
export type LimitValues<Name extends string = string> = Readonly<Record<Name, number | null>>;
