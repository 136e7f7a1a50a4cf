import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, instant, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { measureWords, noTestimonyWords, offenceWords, postponementWords } from './prosecution.options.js';
import { court, lawyers, reported } from './prosecution.reporters.js';

const hearingAt = instant({ label: { en: 'Day and hour of the hearing', ar: 'يوم الجلسة وساعتها' } });
const measures = choices(measureWords, { label: { en: 'Measures', ar: 'التدابير' } });

/** From the referral to the judgment. */
export const trialEvents = {
  PROSECUTION_OPENED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Prosecution record opened', ar: 'فُتح سجل الملاحقة القضائية' },
    consequence: {
      en: 'The case is followed to judgment, redress and answer.',
      ar: 'تُتابَع القضية حتى الحكم وجبر الضرر والرد.',
    },
  },
  EVIDENCE_LISTED: reported(
    court,
    z.strictObject({ list: longText({ label: { en: 'List of evidence', ar: 'قائمة الأدلة' }, dataClass: 'K3' }) }),
    { en: 'List of evidence filed', ar: 'إيداع قائمة الأدلة' },
    { en: 'The list is kept with the file of the court.', ar: 'تُحفظ القائمة مع ملف المحكمة.' },
  ),
  CHARGE_FRAMED: reported(
    court,
    z.strictObject({ offences: choices(offenceWords, { label: { en: 'Offences', ar: 'الجرائم' } }) }),
    { en: 'Charge framed', ar: 'توجيه التهمة' },
    {
      en: 'Where the law limits the length of a trial, its time begins. Nobody is charged for having been smuggled.',
      ar: 'حيث يحدد القانون مدة المحاكمة تبدأ المدة. لا يُتهم أحد لمجرد أنه كان مهاجراً مهرَّباً.',
    },
  ),
  HEARING_SET: reported(
    court,
    z.strictObject({
      hearingAt,
      victimTestifies: yesNo({ label: { en: 'A victim is to be heard', ar: 'ستُسمع إحدى الضحايا' } }),
      closesTrial: yesNo({
        label: { en: 'The trial is expected to close', ar: 'يُتوقع ختام المرافعة' },
        help: { en: 'Claims for compensation must be in before.', ar: 'يجب تقديم طلبات التعويض قبلها.' },
      }),
    }),
    { en: 'Hearing set', ar: 'تحديد جلسة' },
    {
      en: 'Reminders start. Special measures are requested ten working days before a victim is heard.',
      ar: 'تبدأ التذكيرات. تُطلب تدابير الحماية قبل عشرة أيام عمل من سماع الضحية.',
    },
  ),
  HEARING_HELD: reported(
    court,
    noFields,
    { en: 'Hearing held', ar: 'انعقدت الجلسة' },
    { en: 'The trial is under way; the next date is awaited.', ar: 'المحاكمة جارية ويُنتظر تحديد الموعد التالي.' },
  ),
  HEARING_POSTPONED: reported(
    court,
    z.strictObject({
      reason: choice(postponementWords, { label: { en: 'Reason', ar: 'السبب' } }),
      hearingAt: optional(hearingAt),
    }),
    { en: 'Hearing postponed', ar: 'تأجيل الجلسة' },
    {
      en: 'Everything that counts from the hearing moves with it. The third postponement alarms the unit head.',
      ar: 'يتغير معها كل ما يُحتسب منها. يُنبَّه رئيس الوحدة عند التأجيل الثالث.',
    },
  ),
  TESTIMONY_PLANNED: reported(
    lawyers,
    z.strictObject({
      plan: longText({ label: { en: 'Testimony plan', ar: 'خطة الإدلاء بالشهادة' }, dataClass: 'K3' }),
    }),
    { en: 'Testimony planned', ar: 'وُضعت خطة الشهادة' },
    { en: 'The plan is kept for those who accompany the person.', ar: 'تُحفظ الخطة لمن يرافقون الشخص.' },
  ),
  SPECIAL_MEASURES_REQUESTED: reported(
    lawyers,
    z.strictObject({ measures }),
    { en: 'Special measures requested', ar: 'طلب تدابير الحماية' },
    { en: 'The court decides on the measures.', ar: 'تبت المحكمة في التدابير.' },
  ),
  SPECIAL_MEASURE_ORDERED: reported(
    court,
    z.strictObject({ measures }),
    { en: 'Special measures ordered', ar: 'الأمر بتدابير الحماية' },
    { en: 'The hearing of the victim is prepared with them.', ar: 'تُهيأ الجلسة وفقها.' },
  ),
  SPECIAL_MEASURES_REFUSED: reported(
    court,
    noFields,
    { en: 'Special measures refused', ar: 'رفض تدابير الحماية' },
    { en: "The victim's lawyer is told and can ask again.", ar: 'يُبلَّغ محامي الضحية ويمكنه الطلب مجدداً.' },
  ),
  TESTIMONY_GIVEN: reported(
    court,
    noFields,
    { en: 'Victim heard', ar: 'سُمعت الضحية' },
    { en: 'The plan for this testimony is done.', ar: 'تُعدّ خطة هذه الشهادة منجزة.' },
  ),
  TESTIMONY_DISPENSED: reported(
    court,
    z.strictObject({ reason: choice(noTestimonyWords, { label: { en: 'Reason', ar: 'السبب' } }) }),
    { en: 'Trial goes on without this testimony', ar: 'تستمر المحاكمة دون هذه الشهادة' },
    { en: 'Help for the person goes on.', ar: 'تستمر مساعدة الشخص.' },
  ),
  TRIAL_EXPLAINED: reported(
    court,
    z.strictObject({ reference: token({ label: { en: 'Number of the letter', ar: 'رقم الكتاب' } }) }),
    { en: 'The tribunal has explained the delay', ar: 'بيّنت المحكمة سبب التأخير' },
    { en: 'The trial goes on.', ar: 'تستمر المحاكمة.' },
  ),
} as const satisfies Record<string, EventDefinition>;
