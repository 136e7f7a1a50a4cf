import { useSyncExternalStore } from 'react';
import i18next from 'i18next';
import type { Language } from '../i18n/language.js';
import { useLanguage } from '../i18n/use-language.js';

/** How numbers and dates are written on this device. */
export interface Display {
  digits: 'latin' | 'arabicIndic';
  /** The Hijri date beside the Gregorian one. */
  hijri: boolean;
}

const kept = 'sanad.display';
/** Latin digits in every language until somebody wants others: tokens such as C-000123 stand in the same line. */
const usual: Display = { digits: 'latin', hijri: false };

function read(): Display {
  try {
    const { digits, hijri } = JSON.parse(localStorage.getItem(kept) ?? '{}') as Partial<Display>;
    return { digits: digits === 'arabicIndic' ? digits : 'latin', hijri: hijri === true };
  } catch {
    return usual;
  }
}

let current: Display | undefined;
const listeners = new Set<() => void>();
const displayNow = (): Display => (current ??= read());

export const useDisplay = (): Display =>
  useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, displayNow);

export function chooseDisplay(change: Partial<Display>): void {
  current = { ...displayNow(), ...change };
  localStorage.setItem(kept, JSON.stringify(current));
  for (const listener of listeners) listener();
  // Texts with numbers in them are written anew.
  void i18next.changeLanguage(i18next.language);
}

/** Unicode numbering system of a language; Arabic-Indic digits are for languages in Arabic script only. */
export const numberingOf = (language: Language, { digits }: Pick<Display, 'digits'>): 'latn' | 'arab' =>
  digits === 'arabicIndic' && language !== 'en' ? 'arab' : 'latn';

/** A number in a text, in the digits of the reader. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(`${language}-u-nu-${numberingOf(language, displayNow())}`, { useGrouping: false }).format(
    value,
  );

/** Writes numbers in the digits of the reader. */
export function useNumbers(): (value: number) => string {
  const { language } = useLanguage();
  useDisplay();
  return (value) => numberText(value, language);
}
