export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];
export const directions: Record<Language, 'ltr' | 'rtl'> = { en: 'ltr', ar: 'rtl' };
/** Each language is offered in its own name. */
export const languageNames: Record<Language, string> = { en: 'English', ar: 'العربية' };

export const isLanguage = (value: unknown): value is Language => languages.some((language) => language === value);
