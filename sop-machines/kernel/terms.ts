import type { Words } from './words.js';

/** What a law is about. */
export type LawTopic = 'trafficking' | 'smuggling' | 'procedure';
/** Who does what there. */
export type Body = 'leadPolice' | 'recognition' | 'prosecution' | 'court' | 'appeal' | 'coordination' | 'shelter';

/** The names of a jurisdiction for its acts, agencies and courts. They are shown; no rule reads them. */
export interface ProfileTerms {
  readonly laws: Readonly<Record<LawTopic, Words>>;
  readonly bodies: Readonly<Record<Body, Words>>;
  /** BCP 47, the official ones first, then those that interpreters are most often needed for. */
  readonly languages: readonly string[];
}
