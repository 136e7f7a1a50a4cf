/** Languages in which every word of an SOP must exist. A language is added here and in each words file. */
export const languages = ['en', 'ar'] as const;
export type Language = (typeof languages)[number];

/** One text in every language of the product. */
export type Words = Readonly<Record<Language, string>>;
