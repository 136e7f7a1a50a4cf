import type { dimensionWords, elementWords, strengthWords } from './screening.options.js';

/* What indicators and elements say, and what they may not decide. */

export type Dimension = keyof typeof dimensionWords;
export type Strength = keyof typeof strengthWords;
/** How many indicators of each strength were noted, by dimension; a dimension without any is absent. */
export type Indicators = Partial<Record<Dimension, Record<Strength, number>>>;

const none: Record<Strength, number> = { strong: 0, medium: 0, weak: 0 };

export function withIndicator(indicators: Indicators, dimension: Dimension, strength: Strength): Indicators {
  const counts = indicators[dimension] ?? none;
  return { ...indicators, [dimension]: { ...counts, [strength]: counts[strength] + 1 } };
}

/**
 * ILO and European Commission 2009 (not verified): 2 strong, or 1 strong and another one, or 3 medium, or 2 medium and
 * 1 weak make a dimension positive.
 */
const isPositive = ({ strong, medium, weak }: Record<Strength, number>): boolean =>
  strong >= 2 || (strong === 1 && medium + weak >= 1) || medium >= 3 || (medium === 2 && weak >= 1);

export const someDimensionIsPositive = (indicators: Indicators): boolean => Object.values(indicators).some(isPositive);

type Finding = keyof typeof elementWords;
export interface Elements {
  act: Finding;
  means: Finding;
  purpose: Finding;
}

/** Palermo Protocol art. 3(a) and (c): act, means and purpose; of a child, or whoever may be one, no means is asked. */
export const elementsAreMet = ({ act, means, purpose }: Elements, mayBeChild: boolean): boolean =>
  act === 'present' && purpose === 'present' && (mayBeChild || means === 'present');

/** The child is a victim by the Protocol, and would not be one by a national law that asks for a means. */
export const leavesGapInLaw = (elements: Elements, mayBeChild: boolean, meansAskedOfChild: number | null): boolean =>
  mayBeChild && meansAskedOfChild === 1 && elements.means !== 'present' && elementsAreMet(elements, mayBeChild);
