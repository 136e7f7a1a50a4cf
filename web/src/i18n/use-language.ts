import { useTranslation } from 'react-i18next';
import type { Words } from '../api/shapes.js';
import { isLanguage, type Language } from './language.js';

/** Translations, the page's language, and `say` for words that come from the API. */
export function useLanguage() {
  const { t, i18n } = useTranslation();
  const language: Language = isLanguage(i18n.language) ? i18n.language : 'en';
  return { t, language, say: (words: Words): string => words[language] };
}
