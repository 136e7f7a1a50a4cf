import { dangerCauses } from '../kernel/hooks.js';
import type { Words } from '../kernel/words.js';

type Options = Readonly<Record<string, Words>>;

export const levelWords = {
  low: { en: 'Low', ar: 'منخفض' },
  medium: { en: 'Medium', ar: 'متوسط' },
  high: { en: 'High', ar: 'مرتفع' },
  extreme: { en: 'Extreme: life in danger now', ar: 'شديد: خطر حالّ على الحياة' },
} as const satisfies Options;

/** The causes that the case tells, and those that only the person's own procedure knows. */
export const ownCauses = {
  ...dangerCauses,
  moved: { en: 'The person moved', ar: 'انتقال الشخص' },
  returned: { en: 'The person came back', ar: 'عودة الشخص بعد فقدانه' },
} as const satisfies Options;

export const sourceWords = {
  suspect: { en: 'A suspect', ar: 'متهم' },
  network: { en: 'Others of the network', ar: 'آخرون من الشبكة' },
  family: { en: 'Own family or community', ar: 'الأسرة أو المحيط' },
  official: { en: 'Somebody in an office', ar: 'شخص ذو صفة رسمية' },
  debt: { en: 'Creditor or recruiter', ar: 'دائن أو وسيط استقدام' },
  self: { en: 'Self-harm', ar: 'إيذاء النفس' },
  notKnown: { en: 'Not known', ar: 'غير معروف' },
} as const satisfies Options;

export const likelihoodWords = {
  unlikely: { en: 'Unlikely', ar: 'غير مرجح' },
  possible: { en: 'Possible', ar: 'محتمل' },
  likely: { en: 'Likely', ar: 'مرجح' },
  happening: { en: 'Happening now', ar: 'واقع الآن' },
} as const satisfies Options;

export const harmWords = {
  minor: { en: 'Minor', ar: 'طفيف' },
  serious: { en: 'Serious', ar: 'جسيم' },
  lifeThreatening: { en: 'Life-threatening', ar: 'مهدد للحياة' },
} as const satisfies Options;

/** The police assessor and a victim advocate assess together, where there is one and the person wishes it. */
export const jointlyWords = {
  withAdvocate: { en: 'Together with a victim advocate', ar: 'بالاشتراك مع مناصر الضحية' },
  noAdvocate: { en: 'No advocate could come in time', ar: 'تعذر حضور مناصر في الوقت المناسب' },
  notWished: { en: 'The person does not wish an advocate', ar: 'لا يرغب الشخص في حضور مناصر' },
} as const satisfies Options;

export const personsViewWords = {
  agrees: { en: 'The person agrees', ar: 'الشخص موافق' },
  guardianAgrees: { en: 'The child assents and the guardian agrees', ar: 'الطفل راضٍ والوصي موافق' },
  declines: { en: 'The person declines what needs consent', ar: 'يرفض الشخص ما يتطلب موافقته' },
} as const satisfies Options;

export const measureWords = {
  relocation: { en: 'Move to a safe place', ar: 'النقل إلى مكان آمن' },
  policeProtection: { en: 'Police protection', ar: 'حماية الشرطة' },
  protectiveOrder: { en: 'Protective order of the court', ar: 'أمر حماية من المحكمة' },
  phoneSafety: { en: 'Telephone and online safety', ar: 'سلامة الهاتف والحسابات الإلكترونية' },
  familyAbroad: { en: 'Safety of family abroad', ar: 'سلامة الأسرة في الخارج' },
} as const satisfies Options;

export const threatChannelWords = {
  inPerson: { en: 'In person', ar: 'وجهاً لوجه' },
  telephone: { en: 'Telephone or message', ar: 'هاتف أو رسالة' },
  online: { en: 'Online', ar: 'عبر الإنترنت' },
  throughOthers: { en: 'Through others', ar: 'عن طريق آخرين' },
} as const satisfies Options;

export const receiverWords = {
  witnessProtection: { en: 'Witness protection programme', ar: 'برنامج حماية الشهود' },
  otherPolice: { en: 'Another police authority', ar: 'سلطة شرطية أخرى' },
  childProtection: { en: 'Child protection authority', ar: 'سلطة حماية الطفل' },
  abroad: { en: 'Authority of another country', ar: 'سلطة دولة أخرى' },
} as const satisfies Options;
