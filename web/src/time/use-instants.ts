import { useCallback } from 'react';
import { useLanguage } from '../i18n/use-language.js';
import { useDisplay } from './display.js';
import { formatInstant, type InstantShape } from './instant.js';
import { usePlace } from './places.js';

/** Formats instants in the place's time, the page's language, and the digits and calendars that the reader has chosen. */
export function useInstants(): (instant: string | number, shape?: InstantShape) => string {
  const { language } = useLanguage();
  const place = usePlace();
  const display = useDisplay();
  return useCallback(
    (instant: string | number, shape?: InstantShape) => formatInstant(instant, language, place, shape, display),
    [language, place, display],
  );
}
