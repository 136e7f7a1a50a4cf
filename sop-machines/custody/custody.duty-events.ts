import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, line, longText, optional, token, yesNo } from '../kernel/fields.js';
import { languageWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import { lawyerAtQuestioningWords, lawyerWords, reviewResultWords } from './custody.options.js';

const reporters = ['custodyOfficer', 'caseOfficer', 'investigator', 'supervisor'] as const;
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });
const rightsWords = {
  reasonOfArrest: { en: 'Reason of the arrest', ar: 'سبب القبض' },
  silence: { en: 'Right to remain silent', ar: 'حق السكوت' },
  lawyer: { en: 'Right to a lawyer', ar: 'حق توكيل محامٍ' },
  family: { en: 'Family may be told', ar: 'إخبار الأسرة' },
  doctor: { en: 'Medical examination', ar: 'الفحص الطبي' },
} as const;

/** What is owed to the person in custody. */
export const dutyEvents = {
  REGISTERED_DETAINEE: {
    schema: z.strictObject({
      registerNo: token({ label: { en: 'Number in the register of detainees', ar: 'الرقم في سجل الموقوفين' } }),
      place: optional(line({ label: { en: 'Place of detention', ar: 'مكان التوقيف' }, dataClass: 'K3' })),
      reason: optional(longText({ label: { en: 'Reason of the detention', ar: 'سبب التوقيف' }, dataClass: 'K3' })),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Entered in the register of detainees', ar: 'قُيّد في سجل الموقوفين' },
    consequence: { en: 'The clock of the register ends.', ar: 'تنتهي مهلة القيد في السجل.' },
  },
  RIGHTS_TOLD: {
    schema: z.strictObject({
      rights: choices(rightsWords, { label: { en: 'Told', ar: 'ما أُبلغ به' } }),
      language: choice(languageWords, { label: { en: 'Language', ar: 'اللغة' } }),
      interpreterId: optional(token({ label: { en: 'Interpreter (token)', ar: 'المترجم (رمز)' } })),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Rights told', ar: 'أُبلغ بحقوقه' },
    consequence: { en: 'Questioning becomes possible.', ar: 'يصبح الاستجواب ممكناً.' },
  },
  LAWYER: {
    schema: z.strictObject({ lawyer: choice(lawyerWords, { label: { en: 'Lawyer', ar: 'المحامي' } }) }),
    roles: [...reporters, 'legalAid'],
    from: 'person',
    title: { en: 'Lawyer on record', ar: 'حضر محامٍ' },
    consequence: { en: 'The lawyer is told of hearings.', ar: 'يُبلَّغ المحامي بالجلسات.' },
  },
  MEDICAL_CHECK: {
    schema: z.strictObject({
      fitForDetention: yesNo({ label: { en: 'Fit to be held', ar: 'تسمح حالته بالتوقيف' } }),
      findings: optional(longText({ label: { en: 'Findings', ar: 'النتائج' }, dataClass: 'K4' })),
    }),
    roles: [...reporters, 'medicalProvider'],
    from: 'person',
    title: { en: 'Medical check done', ar: 'أُجري الفحص الطبي' },
    consequence: {
      en: 'Findings stay with the provider; the file shows only whether the person is fit.',
      ar: 'تبقى النتائج لدى مقدّم الرعاية، ولا يظهر في الملف إلا مدى سماح الحالة بالتوقيف.',
    },
  },
  QUESTIONED: {
    schema: z.strictObject({
      lawyer: choice(lawyerAtQuestioningWords, { label: { en: 'Lawyer', ar: 'المحامي' } }),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Questioned by the judge', ar: 'استُجوب أمام القاضي' },
    consequence: { en: 'The clock of questioning ends.', ar: 'تنتهي مهلة الاستجواب.' },
  },
  FOREIGN_NATIONAL_FOUND: {
    schema: z.strictObject({
      asylumSeeker: yesNo({ label: { en: 'Asks for asylum or is a refugee', ar: 'طالب لجوء أو لاجئ' } }),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Suspect is a foreign national', ar: 'المشتبه به أجنبي' },
    consequence: {
      en: 'Consular information is owed without delay; for a victim or an asylum seeker only with consent.',
      ar: 'يجب إعلام القنصلية دون تأخير، ولا يُعلَم عن ضحية أو طالب لجوء إلا بموافقته.',
    },
  },
  CONSULATE_INFORMED: {
    schema: z.strictObject({
      consent: optional(yesNo({ label: { en: 'The person consents', ar: 'الشخص موافق' } })),
    }),
    roles: [...reporters, 'consularOfficer'],
    from: 'person',
    title: { en: 'Consulate informed', ar: 'أُعلمت القنصلية' },
    consequence: { en: 'The clock of consular information ends.', ar: 'تنتهي مهلة إعلام القنصلية.' },
  },
  CONSULATE_NOT_WANTED: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Person does not want the consulate told', ar: 'لا يرغب الشخص في إعلام القنصلية' },
    consequence: { en: 'The consulate is not told.', ar: 'لا تُعلَم القنصلية.' },
  },
  HOSPITAL_ADMITTED: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Taken to hospital', ar: 'نُقل إلى المستشفى' },
    consequence: { en: 'All clocks go on running.', ar: 'تستمر جميع المدد.' },
  },
  HOSPITAL_LEFT: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Back from hospital', ar: 'عاد من المستشفى' },
    consequence: { en: 'All clocks went on running.', ar: 'لم تتوقف المدد.' },
  },
  FORCED_ROLE_CLAIM: {
    schema: z.strictObject({ note: optional(note) }),
    roles: [...reporters, 'legalAid', 'victimAdvocate'],
    from: 'person',
    title: { en: 'Suspect may have been forced', ar: 'يُحتمل أن المشتبه به كان مُكرهاً' },
    consequence: {
      en: 'A non-punishment review opens. The custody clocks go on running.',
      ar: 'تُفتح مراجعة عدم المعاقبة، وتستمر مدد التوقيف.',
    },
  },
  NON_PUNISHMENT_REVIEWED: {
    schema: z.strictObject({
      result: choice(reviewResultWords, { label: { en: 'Result', ar: 'النتيجة' } }),
      note: optional(note),
    }),
    roles: ['prosecutor', 'supervisor', 'caseOfficer'],
    from: 'person',
    title: { en: 'Non-punishment review done', ar: 'أُنجزت مراجعة عدم المعاقبة' },
    consequence: { en: 'Orders are routine again.', ar: 'تعود قرارات التوقيف إلى المسار المعتاد.' },
  },
  CHILDREN_NEED_CARE: {
    schema: z.strictObject({ note: optional(note) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Children of the suspect need care', ar: 'أطفال المشتبه به بحاجة إلى رعاية' },
    consequence: {
      en: 'The case asks child protection at once, under its token alone.',
      ar: 'تُخاطَب حماية الطفل فوراً برمز القضية وحده.',
    },
  },
  JUVENILE_FOUND: {
    schema: noFields,
    roles: [...reporters, 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Suspect is a juvenile', ar: 'المشتبه به حدث' },
    consequence: {
      en: 'The case goes to the juvenile track; the unit head is alarmed. No death sentence is possible.',
      ar: 'تُحال القضية إلى مسار الأحداث ويُنبَّه رئيس الوحدة. لا يجوز الحكم بالإعدام.',
    },
  },
} satisfies Record<string, EventDefinition>;
