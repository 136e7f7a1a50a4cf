import type { Words } from '../kernel/words.js';

/* Pick-lists of SOP-13 with their words. */

/** What somebody is charged with. The last one is on the list so that it can be refused with its reason. */
export const offenceWords = {
  trafficking: { en: 'Trafficking in persons', ar: 'الاتجار بالبشر' },
  smuggling: { en: 'Smuggling of migrants for profit', ar: 'تهريب المهاجرين لقاء منفعة' },
  aggravated: { en: 'Aggravated form of either', ar: 'ظرف مشدد لأي منهما' },
  documents: { en: 'False documents', ar: 'تزوير المستندات' },
  laundering: { en: 'Money laundering', ar: 'غسل الأموال' },
  corruption: { en: 'Corruption', ar: 'الفساد' },
  obstruction: { en: 'Obstruction of justice', ar: 'عرقلة سير العدالة' },
  otherOffence: { en: 'Another offence', ar: 'جريمة أخرى' },
  beingSmuggled: { en: 'Having been smuggled (no offence)', ar: 'كون الشخص مهاجراً مهرَّباً (ليس جريمة)' },
} as const satisfies Record<string, Words>;

export const postponementWords = {
  accusedAbsent: { en: 'Accused not brought or absent', ar: 'عدم إحضار المتهم أو غيابه' },
  lawyerAbsent: { en: 'Lawyer absent', ar: 'غياب المحامي' },
  witnessAbsent: { en: 'Witness or victim absent', ar: 'غياب الشاهد أو الضحية' },
  noInterpreter: { en: 'No interpreter', ar: 'عدم توفر مترجم' },
  expertReport: { en: 'Report of an expert is missing', ar: 'عدم ورود تقرير الخبير' },
  security: { en: 'Transport or security', ar: 'النقل أو الدواعي الأمنية' },
  courtClosed: { en: 'Court closed', ar: 'تعطيل المحكمة' },
  other: { en: 'Another reason', ar: 'سبب آخر' },
} as const satisfies Record<string, Words>;

/** Special measures for somebody who gives evidence (Palermo Protocol art. 6; UNTOC art. 24). */
export const measureWords = {
  closedSession: { en: 'Closed session', ar: 'جلسة سرية' },
  screen: { en: 'Screen from the accused', ar: 'ساتر يحجب عن المتهم' },
  videoLink: { en: 'By video link', ar: 'عبر الاتصال المرئي' },
  recordedStatement: { en: 'Recorded statement instead of appearing', ar: 'إفادة مسجلة بدلاً من الحضور' },
  pseudonym: { en: 'Pseudonym, identity withheld', ar: 'اسم مستعار وحجب الهوية' },
  supportPerson: { en: 'Support person beside the witness', ar: 'شخص مرافق داعم' },
  separateEntrance: { en: 'Separate entrance and waiting room', ar: 'مدخل وقاعة انتظار منفصلان' },
  interpreter: { en: 'Interpreter of choice', ar: 'مترجم يرتضيه الشاهد' },
  childSpecialist: { en: 'Questions through a child specialist', ar: 'توجيه الأسئلة عبر مختص بالأطفال' },
} as const satisfies Record<string, Words>;

export const noTestimonyWords = {
  earlierRecord: { en: 'The earlier recorded evidence is used', ar: 'الاكتفاء بالإفادة المدونة سابقاً' },
  otherEvidence: { en: 'Other evidence is enough', ar: 'كفاية الأدلة الأخرى' },
  unsafe: { en: 'Not safe for the person', ar: 'غير آمن للشخص' },
  health: { en: 'Health', ar: 'الحالة الصحية' },
  notWilling: { en: 'The person does not wish to testify', ar: 'لا يرغب الشخص في الإدلاء بالشهادة' },
} as const satisfies Record<string, Words>;

export const outcomeWords = {
  convicted: { en: 'Conviction', ar: 'إدانة' },
  partial: { en: 'Conviction in part', ar: 'إدانة جزئية' },
  acquitted: { en: 'Acquittal', ar: 'براءة' },
  released: { en: 'Release for want of evidence', ar: 'إفراج لعدم كفاية الأدلة' },
} as const satisfies Record<string, Words>;
export type Outcome = keyof typeof outcomeWords;

export const cassationWords = {
  upheld: { en: 'Upheld', ar: 'تصديق الحكم' },
  amended: { en: 'Amended', ar: 'تعديل الحكم' },
  quashed: { en: 'Quashed, back to the court', ar: 'نقض الحكم وإعادة الدعوى' },
} as const satisfies Record<string, Words>;

/** Withdrawal reasons of the domain reference (B15). */
export const withdrawalWords = {
  fear: { en: 'Fear', ar: 'الخوف' },
  pressure: { en: 'Pressure or threat', ar: 'ضغط أو تهديد' },
  settlement: { en: 'Paid settlement', ar: 'تسوية مالية' },
  health: { en: 'Health', ar: 'الصحة' },
  returnHome: { en: 'Return home', ar: 'العودة إلى الوطن' },
  lossOfTrust: { en: 'Loss of trust', ar: 'فقدان الثقة' },
  other: { en: 'Another reason', ar: 'سبب آخر' },
  notSaid: { en: 'Not said', ar: 'لم يُذكر' },
} as const satisfies Record<string, Words>;

export const foundWords = {
  yes: { en: 'Yes', ar: 'نعم' },
  no: { en: 'No', ar: 'لا' },
  unclear: { en: 'Unclear', ar: 'غير واضح' },
} as const satisfies Record<string, Words>;

export const reviewFindingWords = {
  compelled: { en: 'Compelled as a victim', ar: 'أُكره بوصفه ضحية' },
  notCompelled: { en: 'Not compelled', ar: 'لم يُكره' },
  unclear: { en: 'Unclear', ar: 'غير واضح' },
} as const satisfies Record<string, Words>;

export const reviewDecisionWords = {
  chargeDropped: { en: 'Charge dropped', ar: 'إسقاط التهمة' },
  stayed: { en: 'Proceedings stayed', ar: 'وقف الإجراءات بحقه' },
  proceeds: { en: 'Prosecution proceeds', ar: 'الاستمرار في الملاحقة' },
} as const satisfies Record<string, Words>;

export const claimEndWords = {
  notWanted: { en: 'The victim, informed, does not want to claim', ar: 'لا ترغب الضحية بالمطالبة بعد إعلامها بحقها' },
  noFurtherRemedy: { en: 'Refused for good, no further way', ar: 'رُفضت نهائياً ولا سبيل آخر' },
  cannotBeReached: { en: 'The victim cannot be reached', ar: 'تعذر الوصول إلى الضحية' },
  debtorHasNothing: { en: 'The debtor has nothing, and no fund pays', ar: 'لا مال للمدين ولا صندوق يدفع' },
} as const satisfies Record<string, Words>;

/** ISO 4217. Amounts are whole units of the currency. */
export const currencyWords = {
  IQD: { en: 'Iraqi dinar', ar: 'دينار عراقي' },
  USD: { en: 'US dollar', ar: 'دولار أمريكي' },
  EUR: { en: 'Euro', ar: 'يورو' },
  PKR: { en: 'Pakistani rupee', ar: 'روبية باكستانية' },
  BDT: { en: 'Bangladeshi taka', ar: 'تاكا بنغلاديشية' },
  AFN: { en: 'Afghani', ar: 'أفغاني' },
  IRR: { en: 'Iranian rial', ar: 'ريال إيراني' },
} as const satisfies Record<string, Words>;

export const grievanceWords = {
  conduct: { en: 'Conduct of an official', ar: 'سلوك موظف' },
  decision: { en: 'A decision', ar: 'قرار' },
  delay: { en: 'Delay', ar: 'تأخير' },
  service: { en: 'A service or shelter', ar: 'خدمة أو مأوى' },
  privacy: { en: 'Privacy', ar: 'الخصوصية' },
  other: { en: 'Something else', ar: 'أمر آخر' },
} as const satisfies Record<string, Words>;
