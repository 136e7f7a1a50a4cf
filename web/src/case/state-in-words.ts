import type { StateView } from '../api/shapes.js';
import type { Language } from '../i18n/language.js';

/**
 * The innermost states in words, the main one first, each once: a compound state says nothing that its child does not say
 * better.
 */
export function leafStates(states: readonly StateView[], language: Language): string[] {
  return states
    .filter((state) => !states.some((other) => other.id.startsWith(`${state.id}.`)))
    .map((state) => state.words[language])
    .filter((words, index, all) => words !== '' && all.indexOf(words) === index);
}

/** The innermost states in one line. */
export const stateInWords = (states: readonly StateView[], language: Language): string =>
  leafStates(states, language).join(' · ');
