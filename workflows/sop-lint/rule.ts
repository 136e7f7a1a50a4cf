import type { Sop } from '../../sop-machines/kernel/sop.js';
import { languages, type Words } from '../../sop-machines/kernel/words.js';

/** What a rule has found; `state`: the path of the state, absent for the SOP as a whole. */
export interface SopHit {
  state?: string;
  reason: string;
}

/** One thing that an SOP must not leave open to those who work by it. */
export interface SopRule {
  readonly name: string;
  readonly remedy: string;
  readonly find: (sop: Sop) => readonly SopHit[];
}

/** True when the text is there in every language. */
export const isFilled = (words: Words | undefined): boolean =>
  words !== undefined && languages.every((language) => (words[language] ?? '').trim().length > 0);

/** A finding that is not about one state. */
export const about = (reason: string): SopHit => ({ reason });
