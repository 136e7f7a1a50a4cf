import type { StateView } from '../api/shapes.js';
import type { Language } from '../i18n/language.js';

/** The innermost states in words: a compound state says nothing that its child does not say better. */
export function stateInWords(states: readonly StateView[], language: Language): string {
  return states
    .filter((state) => !states.some((other) => other.id.startsWith(`${state.id}.`)))
    .map((state) => state.words[language])
    .filter((words, index, all) => words !== '' && all.indexOf(words) === index)
    .join(' · ');
}
