import type { Words } from '../kernel/words.js';

type Options = Record<string, Words>;

/** What a packet may hold beside the operational facts. */
export const packetWords = {
  identity: { en: 'Identity and contacts', ar: 'الهوية ووسائل الاتصال' },
  account: { en: "The person's account of what happened", ar: 'أقوال الشخص عمّا حدث' },
  health: { en: 'Health information', ar: 'المعلومات الصحية' },
} as const satisfies Options;

/** Consent method (reason codes B15). */
export const consentMethodWords = {
  signed: { en: 'Signed', ar: 'توقيع' },
  thumbPrint: { en: 'Thumb print', ar: 'بصمة إبهام' },
  recordedVoice: { en: 'Recorded voice', ar: 'تسجيل صوتي' },
  witnessed: { en: 'Spoken before a witness', ar: 'شفوي بحضور شاهد' },
} as const satisfies Options;

export const organisationScopeWords = {
  named: { en: 'One named organisation', ar: 'جهة واحدة مسمّاة' },
  anyListed: { en: 'Any listed organisation for this service', ar: 'أي جهة مدرجة لهذه الخدمة' },
} as const satisfies Options;

/** Only these two grounds override consent (SOP-04). */
export const overrideGroundWords = {
  lifeInDanger: { en: 'Life in danger', ar: 'خطر على الحياة' },
  childAtImmediateRisk: { en: 'Child at immediate risk', ar: 'طفل معرّض لخطر داهم' },
} as const satisfies Options;

/** Why a referral did not succeed (reason codes B15). */
export const notSuccessfulWords = {
  clientDeclined: { en: 'The person declined', ar: 'رفض الشخص الخدمة' },
  noCapacity: { en: 'No capacity', ar: 'لا توجد طاقة استيعابية' },
  notEligible: { en: 'Not eligible', ar: 'غير مستوفٍ للشروط' },
  cannotReachClient: { en: 'Cannot reach the person', ar: 'تعذّر الوصول إلى الشخص' },
  cannotReachProvider: { en: 'Cannot reach the organisation', ar: 'تعذّر الوصول إلى الجهة' },
  unsafe: { en: 'Unsafe', ar: 'غير آمن' },
  needEnded: { en: 'The need has ended', ar: 'انتهت الحاجة' },
  other: { en: 'Another reason', ar: 'سبب آخر' },
} as const satisfies Options;

/** Why consent is withdrawn (reason codes B15). */
export const withdrawalWords = {
  fear: { en: 'Fear', ar: 'الخوف' },
  pressure: { en: 'Pressure or threat', ar: 'ضغط أو تهديد' },
  paidSettlement: { en: 'Paid settlement', ar: 'تسوية مقابل مال' },
  health: { en: 'Health', ar: 'الصحة' },
  returnHome: { en: 'Return home', ar: 'العودة إلى الديار' },
  lossOfTrust: { en: 'Loss of trust', ar: 'فقدان الثقة' },
  other: { en: 'Another reason', ar: 'سبب آخر' },
  notSaid: { en: 'Not said', ar: 'لم يُذكر' },
} as const satisfies Options;

export const safetyResultWords = {
  coming: { en: 'Safe, and on the way or with a new time', ar: 'بأمان، وهو في الطريق أو بموعد جديد' },
  noLongerWants: { en: 'Safe, and no longer wants the service', ar: 'بأمان، ولم يعد يرغب في الخدمة' },
  inDanger: { en: 'In danger', ar: 'في خطر' },
  missing: { en: 'Cannot be found', ar: 'مفقود' },
} as const satisfies Options;

export const progressWords = {
  asPlanned: { en: 'As planned', ar: 'وفق الخطة' },
  delayed: { en: 'Delayed', ar: 'متأخر' },
  needsMore: { en: 'More help is needed', ar: 'الحاجة إلى دعم إضافي' },
} as const satisfies Options;

export const flagGroundWords = {
  employer: { en: 'Employer of the alleged offender', ar: 'رب عمل المشتبه به' },
  kinOrTribe: { en: 'Family or tribe of the alleged offender', ar: 'أسرة المشتبه به أو عشيرته' },
  party: { en: 'Party or armed group of the alleged offender', ar: 'حزب المشتبه به أو جماعته المسلحة' },
} as const satisfies Options;

export const transferWords = {
  otherUnit: { en: 'Another unit', ar: 'وحدة أخرى' },
  otherJurisdiction: { en: 'Another jurisdiction', ar: 'ولاية قضائية أخرى' },
  otherCase: { en: 'Another case', ar: 'قضية أخرى' },
} as const satisfies Options;

export const informedWords = {
  informed: { en: 'The person was told', ar: 'أُبلغ الشخص' },
  notReachable: { en: 'The person cannot be reached', ar: 'تعذّر الوصول إلى الشخص' },
  unsafeToInform: { en: 'Telling would put the person in danger', ar: 'الإبلاغ يعرّض الشخص للخطر' },
} as const satisfies Options;
