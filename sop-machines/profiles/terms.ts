import type { Body, LawTopic, ProfileTerms } from '../kernel/terms.js';
import type { Words } from '../kernel/words.js';
import { termsByProfile } from './terms.data.js';

export const lawTopics: Readonly<Record<LawTopic, Words>> = {
  trafficking: { en: 'Law on trafficking in persons', ar: 'قانون الاتجار بالبشر' },
  smuggling: { en: 'Law on smuggling of migrants', ar: 'قانون تهريب المهاجرين' },
  procedure: { en: 'Law of criminal procedure', ar: 'قانون أصول المحاكمات الجزائية' },
};
export const bodyLabels: Readonly<Record<Body, Words>> = {
  leadPolice: { en: 'Lead police', ar: 'جهة الشرطة المختصة' },
  recognition: { en: 'Recognises a victim', ar: 'الجهة التي تعترف بصفة الضحية' },
  prosecution: { en: 'Prosecution', ar: 'الادعاء العام' },
  court: { en: 'Court', ar: 'المحكمة' },
  appeal: { en: 'Appeal or cassation', ar: 'الاستئناف أو التمييز' },
  coordination: { en: 'Coordination', ar: 'جهة التنسيق' },
  shelter: { en: 'Shelter authority', ar: 'الجهة المسؤولة عن الإيواء' },
};

/** The terms of a profile; what it does not name is named as generic has it. */
export function termsOf(profileId: string): ProfileTerms {
  const { laws, bodies, languages } = termsByProfile['generic-unodc'];
  const own = termsByProfile[profileId as keyof typeof termsByProfile] ?? {};
  return {
    laws: { ...laws, ...own.laws },
    bodies: { ...bodies, ...own.bodies },
    languages: own.languages ?? languages,
  };
}
