import { z } from 'zod';
import { told } from '../kernel/events.js';
import { choice, line, token, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { needFields, personField } from '../kernel/subjects.js';
import type { Words } from '../kernel/words.js';

/* What the procedures of a case report to it: codes only. Listed in every live state. */

/** A code that may not be known yet. */
const code = (label: Words) => z.string().max(200).nullable().meta({ dataClass: 'K1', label });
const intakeReport = z.strictObject({
  priority: code({ en: 'Priority', ar: 'الأولوية' }),
  classification: z
    .enum(['tip', 'som', 'both', 'other'])
    .nullable()
    .meta({ dataClass: 'K1', label: { en: 'Kind of offence', ar: 'نوع الجريمة' } }),
  registerNumber: code({ en: 'Number in the register', ar: 'رقم السجل' }),
  officerId: code({ en: 'Case officer', ar: 'ضابط القضية' }),
  accusedOfficerIds: z
    .array(z.string())
    .meta({ dataClass: 'K1', label: { en: 'Officials accused', ar: 'الموظفون المشكو منهم' } }),
});

export const toldEvents = {
  INTAKE_TRIAGED: told(
    intakeReport,
    { en: 'Report triaged', ar: 'فُرز الإخبار' },
    { en: 'The case has a priority.', ar: 'للقضية أولوية محددة.' },
  ),
  INTAKE_REGISTERED: told(
    intakeReport,
    { en: 'Case registered', ar: 'سُجلت القضية' },
    { en: 'The case has its number.', ar: 'للقضية رقم في السجل.' },
  ),
  INTAKE_ASSIGNED: told(
    intakeReport,
    { en: 'Case given to an officer', ar: 'أُسندت القضية إلى ضابط' },
    { en: 'The officer must accept.', ar: 'على الضابط القبول.' },
  ),
  INTAKE_ACCEPTED: told(
    intakeReport,
    { en: 'Officer accepted the case', ar: 'قبل الضابط القضية' },
    { en: 'The investigation starts.', ar: 'يبدأ التحقيق.' },
  ),
  INTAKE_DONE: told(
    z.strictObject({
      outcome: choice(
        {
          accepted: { en: 'Accepted', ar: 'قُبلت' },
          informationOnly: { en: 'Information only', ar: 'معلومات فقط' },
          duplicate: { en: 'Duplicate', ar: 'مكرر' },
          transferred: { en: 'Transferred', ar: 'أُحيل' },
          rejected: { en: 'Rejected', ar: 'رُفض' },
        },
        { label: { en: 'Outcome', ar: 'النتيجة' } },
      ),
      reason: code({ en: 'Reason code', ar: 'رمز السبب' }),
    }),
    { en: 'Intake ended', ar: 'انتهى الاستلام' },
    { en: 'The case goes on, or is brought to its close.', ar: 'تستمر القضية أو تُهيأ للإغلاق.' },
  ),
  EMERGENCY_NEED: told(
    z.strictObject({ ...needFields }),
    { en: 'Emergency need at intake', ar: 'حاجة طارئة أثناء الاستلام' },
    { en: 'A referral starts before registration ends.', ar: 'تبدأ إحالة قبل اكتمال التسجيل.' },
  ),
  CHILD_FLAGGED: told(
    z.strictObject({}),
    { en: 'Child affected', ar: 'طفل متضرر' },
    { en: 'Child protection is asked at once.', ar: 'تُخاطَب حماية الطفل فوراً.' },
  ),
  REFERRAL_REPORTED: told(
    z.strictObject({
      referralKey: token({ label: { en: 'Referral', ar: 'الإحالة' } }),
      personId: personField,
      service: needFields.service,
      state: line({ label: { en: 'State', ar: 'الحالة' } }),
      agencyId: code({ en: 'Organisation', ar: 'المنظمة' }),
      attempt: z.int().meta({ dataClass: 'K1', label: { en: 'Attempt', ar: 'المحاولة' } }),
      reason: code({ en: 'Reason code', ar: 'رمز السبب' }),
    }),
    { en: 'Referral reported', ar: 'تقرير عن الإحالة' },
    { en: 'The case knows how the referral stands.', ar: 'تعرف القضية وضع الإحالة.' },
  ),
  CUSTODY_REPORTED: told(
    z.strictObject({
      suspectKey: token({ label: { en: 'Custody', ar: 'التوقيف' } }),
      suspectId: token({ label: { en: 'Token of the suspect', ar: 'رمز المتهم' } }),
      state: line({ label: { en: 'State', ar: 'الحالة' } }),
      libertyClocksEnded: yesNo({ label: { en: 'No clock on liberty is open', ar: 'لا توجد مهلة حرية مفتوحة' } }),
    }),
    { en: 'Custody reported', ar: 'تقرير عن التوقيف' },
    { en: 'The case knows how the custody stands.', ar: 'تعرف القضية وضع التوقيف.' },
  ),
} as const satisfies Record<string, EventDefinition>;
