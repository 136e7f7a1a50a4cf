import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { formatInstant, type InstantShape } from './instant.js';
import { usePlace } from './places.js';

/** Formats instants in the place's time and the page's language. */
export function useInstants(): (instant: string | number, shape?: InstantShape) => string {
  const { language } = useLanguage();
  const place = usePlace();
  return useCallback(
    (instant: string | number, shape?: InstantShape) => formatInstant(instant, language, place, shape),
    [language, place],
  );
}
