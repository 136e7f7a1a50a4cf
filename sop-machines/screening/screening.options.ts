import type { Words } from '../kernel/words.js';

type Options = Record<string, Words>;

/** Dimensions of the ILO and European Commission's operational indicators of 2009. */
export const dimensionWords = {
  deceptiveRecruitment: { en: 'Deceptive recruitment', ar: 'استقطاب بالخداع' },
  coerciveRecruitment: { en: 'Coercive recruitment', ar: 'استقطاب بالإكراه' },
  recruitmentByVulnerability: { en: 'Recruitment by abuse of vulnerability', ar: 'استقطاب باستغلال حالة الضعف' },
  exploitation: { en: 'Exploitative conditions of life or work', ar: 'ظروف استغلالية في المعيشة أو العمل' },
  coercionAtDestination: { en: 'Coercion at the destination', ar: 'إكراه في مكان الوصول' },
  vulnerabilityAtDestination: {
    en: 'Abuse of vulnerability at the destination',
    ar: 'استغلال حالة الضعف في مكان الوصول',
  },
} as const satisfies Options;

export const strengthWords = {
  strong: { en: 'Strong', ar: 'قوي' },
  medium: { en: 'Medium', ar: 'متوسط' },
  weak: { en: 'Weak', ar: 'ضعيف' },
} as const satisfies Options;

/** Where an indicator comes from: said, seen, or on paper. */
export const sourceWords = {
  person: { en: 'Said by the person', ar: 'من أقوال الشخص' },
  observed: { en: 'Observed', ar: 'بالملاحظة' },
  document: { en: 'Document or device', ar: 'وثيقة أو جهاز' },
  witness: { en: 'Said by somebody else', ar: 'من أقوال شخص آخر' },
  organisation: { en: 'Report of an organisation', ar: 'تقرير من منظمة' },
} as const satisfies Options;

/** What the screener concludes from the indicators. */
export const levelWords = {
  noIndicators: { en: 'No indicators', ar: 'لا مؤشرات' },
  someIndicators: { en: 'Some indicators', ar: 'بعض المؤشرات' },
  strongIndicators: { en: 'Strong indicators', ar: 'مؤشرات قوية' },
} as const satisfies Options;

/** Whether an element of trafficking (Palermo Protocol art. 3) is there. */
export const elementWords = {
  present: { en: 'Present', ar: 'متوافر' },
  absent: { en: 'Absent', ar: 'غير متوافر' },
  unclear: { en: 'Not clear', ar: 'غير واضح' },
} as const satisfies Options;

export const findingWords = {
  supports: { en: 'Speaks for a victim of trafficking', ar: 'يدعم اعتباره ضحية اتجار' },
  doesNotSupport: { en: 'Does not speak for it', ar: 'لا يدعم ذلك' },
} as const satisfies Options;

/** Who takes the formal decision, by jurisdiction. */
export const authorityWords = {
  police: { en: 'Police', ar: 'الشرطة' },
  judge: { en: 'Investigative judge', ar: 'قاضي التحقيق' },
  board: { en: 'Board', ar: 'اللجنة المختصة' },
} as const satisfies Options;

export const otherNeedWords = {
  aggravatedSmuggling: { en: 'Victim of aggravated smuggling', ar: 'ضحية تهريب مهاجرين مشدَّد' },
  asylum: { en: 'Needs international protection', ar: 'بحاجة إلى حماية دولية' },
  statelessness: { en: 'Stateless', ar: 'عديم الجنسية' },
  domesticViolence: { en: 'Victim of domestic violence', ar: 'ضحية عنف أسري' },
  labourRights: { en: 'Wages or working conditions', ar: 'أجور أو ظروف عمل' },
  health: { en: 'Health or disability', ar: 'صحة أو إعاقة' },
  otherCrime: { en: 'Victim of another crime', ar: 'ضحية جريمة أخرى' },
} as const satisfies Options;

/** What a second look at a negative leads to. */
export const reassessmentWords = {
  presumed: { en: 'Presumed a victim', ar: 'يُعدّ ضحية مفترضة' },
  screenAgain: { en: 'To be screened again', ar: 'يُعاد فرزه' },
  negativeStands: { en: 'The negative decision stands', ar: 'يبقى القرار السلبي' },
} as const satisfies Options;

export const newInformationWords = {
  person: { en: 'The person asks for a review', ar: 'طلب الشخص المراجعة' },
  organisation: { en: 'An organisation', ar: 'منظمة' },
  investigation: { en: 'The investigation', ar: 'التحقيق' },
  court: { en: 'A court', ar: 'محكمة' },
} as const satisfies Options;

export const interpretationWords = {
  notNeeded: { en: 'Not needed: same language', ar: 'غير لازمة: اللغة نفسها' },
  independent: { en: 'Interpreter without ties to anybody involved', ar: 'مترجم لا صلة له بأي من المعنيين' },
  remote: { en: 'Interpreter by telephone or video', ar: 'مترجم عبر الهاتف أو الفيديو' },
} as const satisfies Options;

export const chargeWords = {
  entryOrStay: { en: 'Unlawful entry or stay', ar: 'دخول أو إقامة غير مشروعين' },
  documents: { en: 'False documents', ar: 'وثائق مزورة' },
  prostitution: { en: 'Prostitution', ar: 'البغاء' },
  begging: { en: 'Begging', ar: 'التسول' },
  smuggling: { en: 'Smuggling or trafficking others', ar: 'تهريب آخرين أو الاتجار بهم' },
  other: { en: 'Another offence', ar: 'جريمة أخرى' },
} as const satisfies Options;

export const removerWords = {
  residency: { en: 'Residency authority', ar: 'مديرية الإقامة' },
  border: { en: 'Border authority', ar: 'سلطة المنافذ الحدودية' },
  court: { en: 'Court', ar: 'محكمة' },
  otherUnit: { en: 'Another police unit', ar: 'وحدة شرطة أخرى' },
} as const satisfies Options;

/** What is known at last about an age that was in doubt. */
export const clearAgeWords = {
  adult: { en: '18 or over', ar: '18 سنة فأكثر' },
  child: { en: 'Under 18', ar: 'دون 18 سنة' },
} as const satisfies Options;
