import type { Words } from '../kernel/words.js';

/** Strands in which proof is gathered side by side; special means have regions of their own. */
export const strandWords = {
  scene: { en: 'Scene', ar: 'مسرح الجريمة' },
  documents: { en: 'Documents', ar: 'المستندات' },
  digital: { en: 'Digital evidence', ar: 'الأدلة الرقمية' },
  financial: { en: 'Money', ar: 'التحقيق المالي' },
  witnesses: { en: 'Witnesses', ar: 'الشهود' },
  openSource: { en: 'Open sources', ar: 'المصادر المفتوحة' },
} as const satisfies Record<string, Words>;
export type Strand = keyof typeof strandWords;

export const strandResultWords = {
  done: { en: 'Done', ar: 'أُنجز' },
  nothingFound: { en: 'Nothing found', ar: 'لم يُعثر على شيء' },
  notNeeded: { en: 'Not needed, for the reasons given', ar: 'غير لازم للأسباب المبينة' },
} as const satisfies Record<string, Words>;

/** Special means that only a judge can allow (UNTOC art. 20). What exactly is done is sealed content. */
export const measureWords = {
  interception: { en: 'Interception of communications', ar: 'اعتراض الاتصالات' },
  covert: { en: 'Covert means', ar: 'الوسائل السرية' },
} as const satisfies Record<string, Words>;
export type Measure = keyof typeof measureWords;

export const covertMeansWords = {
  controlledDelivery: { en: 'Controlled delivery', ar: 'التسليم المراقب' },
  surveillance: { en: 'Surveillance', ar: 'المراقبة' },
  undercover: { en: 'Undercover operation', ar: 'العمليات المستترة' },
  telephone: { en: 'Telephone', ar: 'الهاتف' },
  internet: { en: 'Internet and messages', ar: 'الإنترنت والرسائل' },
} as const satisfies Record<string, Words>;

export const warrantKindWords = {
  search: { en: 'Search', ar: 'تفتيش' },
  arrest: { en: 'Arrest', ar: 'قبض' },
  bankRecords: { en: 'Bank records', ar: 'السجلات المصرفية' },
  subscriberData: { en: 'Subscriber and traffic data', ar: 'بيانات المشتركين وحركة الاتصالات' },
} as const satisfies Record<string, Words>;

/** What a file must prove: trafficking (Palermo Protocol art. 3), smuggling (Smuggling of Migrants Protocol arts 3 and 6). */
export const elementWords = {
  act: { en: 'Trafficking: act', ar: 'الاتجار: الفعل' },
  means: { en: 'Trafficking: means', ar: 'الاتجار: الوسيلة' },
  purpose: { en: 'Trafficking: purpose of exploitation', ar: 'الاتجار: غرض الاستغلال' },
  procuring: { en: 'Smuggling: procuring', ar: 'التهريب: التدبير' },
  illegalEntryOrStay: { en: 'Smuggling: illegal entry or stay', ar: 'التهريب: الدخول أو الإقامة غير المشروعة' },
  benefit: { en: 'Smuggling: financial or material benefit', ar: 'التهريب: المنفعة المالية أو المادية' },
} as const satisfies Record<string, Words>;
export type Element = keyof typeof elementWords;

/** Bodies beside police and court (SOP-09, "Referrals"). */
export const bodyWords = {
  amlOffice: { en: 'Anti-money-laundering office', ar: 'مكتب مكافحة غسل الأموال' },
  labourInspection: { en: 'Labour inspection', ar: 'تفتيش العمل' },
  cyberUnit: { en: 'Cybercrime unit', ar: 'وحدة الجرائم الإلكترونية' },
  transplantAuthority: { en: 'Organ transplant authority', ar: 'الجهة المختصة بزراعة الأعضاء' },
} as const satisfies Record<string, Words>;
export type Body = keyof typeof bodyWords;

/** Why a judge closes an investigation. That a victim withdrew is no ground (IQ CPC 23/1971 art. 2). */
export const closureWords = {
  noOffence: { en: 'No offence', ar: 'الفعل لا يشكل جريمة' },
  unknownOffender: { en: 'Offender unknown, closed for the time being', ar: 'الفاعل مجهول، غلق مؤقت' },
} as const satisfies Record<string, Words>;

export const activityEndWords = {
  aimReached: { en: 'Aim reached', ar: 'تحقق الغرض' },
  noLongerNeeded: { en: 'No longer needed', ar: 'زوال الحاجة' },
  dangerToPersons: { en: 'Danger to persons', ar: 'خطر على الأشخاص' },
  judgeEnded: { en: 'Ended by the judge', ar: 'أنهاها القاضي' },
} as const satisfies Record<string, Words>;
