import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { ar } from './ar.js';
import { en } from './en.js';
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

export async function startTranslations(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: firstLanguage(),
    fallbackLng: 'en',
    resources,
    // React escapes; escaping twice would show entities.
    interpolation: { escapeValue: false },
  });
}

export async function chooseLanguage(language: Language): Promise<void> {
  localStorage.setItem(kept, language);
  await i18next.changeLanguage(language);
}
