import { choice, idOf, optional, token, years, yesNo } from './fields.js';
import { ageBandWords, consentWords, languageWords, priorityWords, serviceWords, sexWords } from './options.js';

/* Fields that name what a procedure is about: tokens and codes, never a name. */

export const personField = token({
  label: { en: 'Token of the person', ar: 'رمز الشخص' },
  help: { en: 'Such as P-1. Never a name.', ar: 'مثل P-1، وليس اسماً أبداً.' },
});
export const suspectField = token({
  label: { en: 'Token of the suspect', ar: 'رمز المتهم' },
  help: { en: 'Such as S-1. Never a name.', ar: 'مثل S-1، وليس اسماً أبداً.' },
});
export const exhibitField = token({
  label: { en: 'Token of the exhibit', ar: 'رمز المبرز' },
  help: { en: 'Such as E-1.', ar: 'مثل E-1.' },
});

/** What is known of a person at first contact. */
export const personFields = {
  personId: personField,
  sex: choice(sexWords, { label: { en: 'Sex', ar: 'الجنس' } }),
  ageBand: choice(ageBandWords, { label: { en: 'Age', ar: 'العمر' } }),
  language: optional(choice(languageWords, { label: { en: 'Language', ar: 'اللغة' } })),
};

/** One need of one person: what a referral (SOP-04) is born from. */
export const needFields = {
  personId: personField,
  service: choice(serviceWords, { label: { en: 'Service', ar: 'الخدمة' } }),
  priority: choice(priorityWords, { label: { en: 'Priority', ar: 'الأولوية' } }),
  sex: personFields.sex,
  ageBand: personFields.ageBand,
  language: personFields.language,
  disability: optional(
    yesNo({
      label: { en: 'Has a disability that the place must accommodate', ar: 'لديه إعاقة يجب أن تراعيها الجهة' },
      help: { en: 'Only organisations that can are asked.', ar: 'لا تُخاطَب إلا الجهات القادرة على ذلك.' },
    }),
  ),
  consent: choice(consentWords, { label: { en: 'Consent to this service', ar: 'الموافقة على هذه الخدمة' } }),
  consentedAgencyId: optional(
    idOf('agency', {
      label: { en: 'Only this organisation', ar: 'هذه المنظمة فقط' },
      help: { en: 'Leave empty when consent covers any organisation.', ar: 'اتركه فارغاً إذا شملت الموافقة أي منظمة.' },
    }),
  ),
};

/** What a custody (SOP-12) must know of the offence and of the person from its first minute. */
export const chargeFields = {
  suspectId: suspectField,
  maxPenaltyYears: years({
    label: { en: 'Highest penalty of the offence, in years', ar: 'الحد الأقصى لعقوبة الجريمة بالسنوات' },
    help: { en: 'Imprisonment for life counts as 20 years.', ar: 'يُحسب السجن المؤبد عشرين سنة.' },
  }),
  capital: yesNo({ label: { en: 'Punishable by death', ar: 'جريمة عقوبتها الإعدام' } }),
  juvenile: yesNo({ label: { en: 'The suspect is a juvenile', ar: 'المتهم حدث' } }),
  presumedVictim: yesNo({
    label: { en: 'The suspect may also be a victim', ar: 'يُحتمل أن يكون المتهم ضحية أيضاً' },
    help: { en: 'A non-punishment review opens at once.', ar: 'تُفتح فوراً مراجعة مبدأ عدم معاقبة الضحايا.' },
  }),
};
export const underWarrantField = yesNo({ label: { en: 'Under a warrant', ar: 'بموجب أمر قبض' } });
