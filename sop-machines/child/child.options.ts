import type { Words } from '../kernel/words.js';

type Options = Readonly<Record<string, Words>>;

/** Where a child can be put. The last is on the list so that it can be refused with the reason. */
export const placeWords = {
  fosterFamily: { en: 'Foster family', ar: 'أسرة حاضنة' },
  childShelter: { en: 'Shelter for children', ar: 'دار إيواء للأطفال' },
  shelterWithParent: { en: 'Shelter together with a parent', ar: 'دار إيواء مع أحد الوالدين' },
  relatives: { en: 'Relatives', ar: 'أقارب' },
  parents: { en: 'Parents', ar: 'الوالدان' },
  hospital: { en: 'Hospital', ar: 'مستشفى' },
  immigrationDetention: { en: 'Detention for immigration reasons', ar: 'احتجاز لأسباب تتعلق بالإقامة' },
} as const satisfies Options;

export const guardianWords = {
  parent: { en: 'Parent', ar: 'أحد الوالدين' },
  relative: { en: 'Relative', ar: 'قريب' },
  professional: { en: 'Guardian appointed by profession', ar: 'وصي مهني' },
  institution: { en: 'Institution', ar: 'مؤسسة' },
} as const satisfies Options;

export const assessmentWords = {
  initial: { en: 'First best-interests assessment', ar: 'التقييم الأول للمصلحة الفضلى' },
  full: { en: 'Full best-interests assessment', ar: 'التقييم الكامل للمصلحة الفضلى' },
} as const satisfies Options;

export const consulateWords = {
  inInterest: { en: "Contact is in the child's interest", ar: 'الاتصال بها في مصلحة الطفل' },
  notInInterest: {
    en: 'Not in the child’s interest (danger, asylum, refusal)',
    ar: 'ليس في مصلحة الطفل (خطر أو لجوء أو رفض)',
  },
  notForeign: { en: 'No foreign consulate concerned', ar: 'لا قنصلية أجنبية معنية' },
} as const satisfies Options;

/** Convention on the Rights of the Child art. 12. "Not now" leaves the duty open. */
export const hearingWords = {
  heard: { en: 'The child was heard', ar: 'استُمع إلى الطفل' },
  declined: { en: 'The child does not wish to speak', ar: 'لا يرغب الطفل في الكلام' },
  tooYoung: { en: 'Too young to form a view; observed', ar: 'صغير على تكوين رأي؛ جرت ملاحظته' },
  notNow: { en: 'Not possible now', ar: 'غير ممكن الآن' },
} as const satisfies Options;

export const solutionWords = {
  familyReunification: { en: 'Reunification with parents', ar: 'لم الشمل مع الوالدين' },
  relativeCare: { en: 'Care by relatives', ar: 'رعاية الأقارب' },
  localCare: { en: 'Long-term care here', ar: 'رعاية طويلة الأمد هنا' },
  returnToCountry: { en: 'Return to care in the home country', ar: 'العودة إلى رعاية في بلد المنشأ' },
  resettlement: { en: 'Resettlement in a third country', ar: 'إعادة التوطين في بلد ثالث' },
} as const satisfies Options;

export const decidedByWords = {
  panel: { en: 'Panel of several disciplines', ar: 'لجنة متعددة الاختصاصات' },
  court: { en: 'Court', ar: 'المحكمة' },
} as const satisfies Options;

export const wellbeingWords = {
  well: { en: 'Doing well', ar: 'بحالة جيدة' },
  concern: { en: 'Needs more support', ar: 'بحاجة إلى مزيد من الدعم' },
  unsafe: { en: 'Not safe', ar: 'غير آمن' },
} as const satisfies Options;

export const ageResultWords = {
  child: { en: 'Under 18', ar: 'دون 18 سنة' },
  undetermined: { en: 'Cannot be determined: treated as a child', ar: 'تعذر تحديده: يُعامل كطفل' },
  adult: { en: '18 or over beyond doubt', ar: '18 سنة فأكثر دون شك' },
} as const satisfies Options;

export const ageMethodWords = {
  documents: { en: 'Documents', ar: 'وثائق' },
  holistic: { en: 'Talk, development and documents together', ar: 'مقابلة ونمو ووثائق معاً' },
  medicalOnly: { en: 'Medical examination alone', ar: 'فحص طبي وحده' },
} as const satisfies Options;

export const supportAdultWords = {
  guardian: { en: 'Guardian', ar: 'الوصي' },
  advocate: { en: 'Victim advocate', ar: 'مناصر الضحية' },
  socialResearcher: { en: 'Social researcher', ar: 'الباحث الاجتماعي' },
  lawyer: { en: 'Lawyer', ar: 'محامٍ' },
  none: { en: 'Nobody', ar: 'لا أحد' },
} as const satisfies Options;
