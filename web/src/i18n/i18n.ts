import i18next, { type FormatterModule } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar.js';
import { en } from './en.js';
import { numberText } from '../time/display.js';
import { isLanguage, type Language } from './language.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof en };
  }
}

const kept = 'sanad.language';
const resources = { en: { translation: en }, ar: { translation: ar } };

/** The language chosen on this device, else the browser's where the product has it, else English. */
function firstLanguage(): Language {
  const chosen = localStorage.getItem(kept);
  if (isLanguage(chosen)) return chosen;
  return navigator.language.startsWith('ar') ? 'ar' : 'en';
}

export const hasChosenLanguage = (): boolean => localStorage.getItem(kept) !== null;

/** Numbers in a text stand in the reader's digits. Numbers only: a token such as C-000123 is a text and keeps its own. */
const readersDigits: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? numberText(value, isLanguage(language) ? language : 'en') : (value as string),
};

export async function startTranslations(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(readersDigits)
    .init({
      lng: firstLanguage(),
      fallbackLng: 'en',
      resources,
      // React escapes; escaping twice would show entities.
      interpolation: { escapeValue: false, alwaysFormat: true },
    });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(kept, language);
  await i18next.changeLanguage(language);
}
