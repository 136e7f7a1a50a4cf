import type { Words } from '../kernel/words.js';

type Options = Record<string, Words>;

export const mannerWords = {
  arrested: { en: 'Arrested', ar: 'قُبض عليه' },
  surrendered: { en: 'Surrendered', ar: 'سلّم نفسه' },
  warrant: { en: 'Warrant executed', ar: 'نُفّذ أمر القبض' },
} as const satisfies Options;

/** What a review of long detention found. */
export const detentionReviewWords = {
  stillNeeded: { en: 'Still needed; the judge knows', ar: 'ما زال لازماً وبعلم القاضي' },
  releaseSought: { en: 'Release is asked for', ar: 'طُلب إخلاء السبيل' },
  trialSought: { en: 'The court is asked to hear the case', ar: 'طُلب من المحكمة نظر الدعوى' },
} as const satisfies Options;

/** Why a person may be detained although release is the rule (CPC 110). */
export const article110Words = {
  mayFlee: { en: 'Release would lead to flight', ar: 'إطلاق سراحه يؤدي إلى هروبه' },
  harmsInvestigation: { en: 'Release would harm the investigation', ar: 'إطلاق سراحه يضر بسير التحقيق' },
  noResidence: { en: 'No known place of residence', ar: 'ليس له محل إقامة معيّن' },
} as const satisfies Options;

/** Why the judge orders detention while the review of a possible victim is still open. */
export const despiteReviewWords = {
  judgeWasTold: { en: 'The judge was told and orders all the same', ar: 'أُبلغ القاضي وقرر التوقيف مع ذلك' },
  dangerToOthers: { en: 'Danger to victims or witnesses', ar: 'خطر على الضحايا أو الشهود' },
} as const satisfies Options;

export const reviewResultWords = {
  applies: { en: 'Non-punishment applies', ar: 'ينطبق مبدأ عدم المعاقبة' },
  doesNotApply: { en: 'Non-punishment does not apply', ar: 'لا ينطبق مبدأ عدم المعاقبة' },
  leftToCourt: { en: 'Left to the court', ar: 'تُرك الأمر للمحكمة' },
} as const satisfies Options;

export const releaseKindWords = {
  bail: { en: 'On bail or surety', ar: 'بكفالة' },
  withoutBail: { en: 'Without bail', ar: 'بدون كفالة' },
  noBasis: { en: 'No ground to hold the person (any more)', ar: 'لعدم وجود سند للتوقيف' },
} as const satisfies Options;

export const warningMethodWords = {
  inPerson: { en: 'In person', ar: 'شخصياً' },
  telephone: { en: 'By a safe telephone', ar: 'عبر هاتف آمن' },
  throughAgency: { en: 'Through the organisation that cares for the victim', ar: 'عن طريق الجهة الراعية للضحية' },
} as const satisfies Options;

export const waiverWords = {
  noVictim: { en: 'No victim in this case', ar: 'لا ضحية في هذه القضية' },
  victimAskedNotTo: { en: 'The victim asked not to be told', ar: 'طلبت الضحية عدم إبلاغها' },
  unsafeToContact: { en: 'Contact would put the victim in danger', ar: 'الاتصال يعرّض الضحية للخطر' },
  cannotBeFound: { en: 'The victim cannot be found', ar: 'تعذّر العثور على الضحية' },
} as const satisfies Options;

export const lawyerWords = {
  chosen: { en: 'Chosen by the suspect', ar: 'اختاره المشتبه به' },
  appointed: { en: 'Appointed by the court', ar: 'انتدبته المحكمة' },
} as const satisfies Options;
export const lawyerAtQuestioningWords = {
  present: { en: 'Lawyer present', ar: 'بحضور محامٍ' },
  waived: { en: 'Suspect waived a lawyer', ar: 'تنازل المشتبه به عن المحامي' },
} as const satisfies Options;
