import type { Priority, Service } from './effects.js';
import type { Words } from './words.js';

/* Pick-lists that several SOPs share, with their words. */

export const priorityWords = {
  emergency: {
    en: 'Emergency: life in danger, child alone, active exploitation',
    ar: 'طارئ: خطر على الحياة أو طفل بمفرده أو استغلال قائم',
  },
  urgent: { en: 'Urgent: within a day', ar: 'عاجل: خلال يوم واحد' },
  routine: { en: 'Routine', ar: 'اعتيادي' },
} as const satisfies Record<Priority, Words>;

export const serviceWords = {
  shelter: { en: 'Shelter', ar: 'الإيواء' },
  medical: { en: 'Medical care', ar: 'الرعاية الطبية' },
  psychosocial: { en: 'Psychosocial support', ar: 'الدعم النفسي والاجتماعي' },
  legalAid: { en: 'Legal aid', ar: 'المساعدة القانونية' },
  childProtection: { en: 'Child protection', ar: 'حماية الطفل' },
  interpreter: { en: 'Interpreter', ar: 'الترجمة الشفوية' },
  livelihood: { en: 'Livelihood and training', ar: 'سبل العيش والتدريب' },
  returnSupport: { en: 'Return and reintegration', ar: 'العودة وإعادة الإدماج' },
} as const satisfies Record<Service, Words>;

export const sexWords = {
  female: { en: 'Female', ar: 'أنثى' },
  male: { en: 'Male', ar: 'ذكر' },
  unknown: { en: 'Not known', ar: 'غير معروف' },
} as const satisfies Record<string, Words>;

/** Under 18 is a child (Palermo Protocol art. 3(d)); an age that is not known is treated as a child's until it is clear. */
export const ageBandWords = {
  adult: { en: '18 or over', ar: '18 سنة فأكثر' },
  child: { en: 'Under 18', ar: 'دون 18 سنة' },
  unknown: { en: 'Not known (treated as a child until it is clear)', ar: 'غير معروف (يُعامل كطفل إلى أن يتضح العمر)' },
} as const satisfies Record<string, Words>;

/** Languages of the field's people and interpreters (domain reference C1), by BCP 47 code. */
export const languageWords = {
  ar: { en: 'Arabic', ar: 'العربية' },
  ckb: { en: 'Kurdish (Sorani)', ar: 'الكردية (السورانية)' },
  kmr: { en: 'Kurdish (Kurmanji)', ar: 'الكردية (الكرمانجية)' },
  tk: { en: 'Turkmen', ar: 'التركمانية' },
  syr: { en: 'Syriac', ar: 'السريانية' },
  bn: { en: 'Bengali', ar: 'البنغالية' },
  ur: { en: 'Urdu', ar: 'الأردية' },
  fil: { en: 'Filipino', ar: 'الفلبينية' },
  am: { en: 'Amharic', ar: 'الأمهرية' },
  si: { en: 'Sinhala', ar: 'السنهالية' },
  ne: { en: 'Nepali', ar: 'النيبالية' },
  fa: { en: 'Persian', ar: 'الفارسية' },
  fr: { en: 'French', ar: 'الفرنسية' },
  en: { en: 'English', ar: 'الإنجليزية' },
  other: { en: 'Another language', ar: 'لغة أخرى' },
} as const satisfies Record<string, Words>;

/** Trafficking in persons, smuggling of migrants, or both in one case (B0.7). */
export const classificationWords = {
  tip: { en: 'Trafficking in persons', ar: 'الاتجار بالبشر' },
  som: { en: 'Smuggling of migrants', ar: 'تهريب المهاجرين' },
  both: { en: 'Trafficking and smuggling', ar: 'اتجار وتهريب معاً' },
  other: { en: 'Another offence', ar: 'جريمة أخرى' },
} as const satisfies Record<string, Words>;

/** Consent to one service, as known when a need is identified. */
export const consentWords = {
  unknown: { en: 'Not asked yet', ar: 'لم يُسأل بعد' },
  given: { en: 'Given', ar: 'أُعطيت الموافقة' },
  refused: { en: 'Refused', ar: 'رُفضت' },
  notRequired: {
    en: 'Not required: nothing about the person is shared',
    ar: 'غير مطلوبة: لا تُشارك أي معلومات عن الشخص',
  },
} as const satisfies Record<string, Words>;

/** Why a deadline was missed (domain reference B15). */
export const lateReasonWords = {
  noJudgeOnDuty: { en: 'No judge on duty', ar: 'لا قاضٍ خفر' },
  transportOrSecurity: { en: 'Transport or security', ar: 'النقل أو الوضع الأمني' },
  noInterpreter: { en: 'No interpreter', ar: 'لا مترجم متاح' },
  officeClosed: { en: 'Office closed', ar: 'الدائرة مغلقة' },
  systemDown: { en: 'System down', ar: 'تعطل النظام' },
  providerFull: { en: 'Provider full', ar: 'لا سعة لدى الجهة' },
  personUnwell: { en: 'Person unwell', ar: 'الشخص متوعك' },
  overlooked: { en: 'Overlooked', ar: 'سهو' },
  other: { en: 'Other', ar: 'سبب آخر' },
} as const satisfies Record<string, Words>;
