import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, date, longText, optional, token, wholeNumber, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { article110Words, despiteReviewWords, detentionReviewWords } from './custody.options.js';
import { PenaltyYears } from './custody.shapes.js';

const reporters = ['caseOfficer', 'investigator', 'custodyOfficer', 'supervisor'] as const;
const note = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' });
const decisionNo = token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } });

/** Days. Wide enough for a capital charge (CPC 109(b)); the guard holds every other order to the limit of the profile. */
const days = wholeNumber(
  { min: 1, max: 180 },
  {
    label: { en: 'Days', ar: 'عدد الأيام' },
    help: {
      en: 'Not more than the law here allows for one order (in Iraq 15, except on a capital charge).',
      ar: 'لا يزيد على ما يجيزه القانون هنا لقرار واحد (15 يوماً في العراق إلا في التهم المعاقب عليها بالإعدام).',
    },
  },
);
const orderFields = {
  days,
  decisionNo: optional(decisionNo),
  article110Ground: optional(
    choice(article110Words, {
      label: { en: 'Ground (where release is the rule)', ar: 'سبب التوقيف (حيث يكون إخلاء السبيل هو الأصل)' },
    }),
  ),
  despiteOpenReview: optional(
    choice(despiteReviewWords, {
      label: { en: 'Why before the non-punishment review', ar: 'سبب التوقيف قبل مراجعة عدم المعاقبة' },
    }),
  ),
};

/** What the judge and the criminal court decide, as the office records it. */
export const judgeEvents = {
  BROUGHT_TO_JUDGE: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Brought before the judge', ar: 'عُرض على القاضي' },
    consequence: {
      en: 'The clock of the arrest ends; questioning and decision have theirs.',
      ar: 'تنتهي مدة القبض، وتبدأ مدتا الاستجواب والقرار.',
    },
  },
  JUDGE_EXTENDS_24H: {
    schema: z.strictObject({ decisionNo: optional(decisionNo) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Judge extends once by 24 hours', ar: 'مدّد القاضي مرة واحدة 24 ساعة' },
    consequence: {
      en: 'The limit moves once; a second extension is not possible.',
      ar: 'تتأخر المهلة مرة واحدة، ولا يجوز التمديد ثانية.',
    },
  },
  ORDER_MADE: {
    schema: z.strictObject(orderFields),
    roles: reporters,
    from: 'person',
    title: { en: 'Detention ordered', ar: 'صدر قرار التوقيف' },
    consequence: {
      en: 'The day of the order is the first day. Warnings go out before it ends.',
      ar: 'يوم صدور القرار هو اليوم الأول. تصدر تنبيهات قبل انتهائه.',
    },
  },
  RENEWAL_REQUESTED: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Renewal papers sent to the judge', ar: 'رُفعت أوراق التمديد إلى القاضي' },
    consequence: {
      en: 'The running order goes on; its clock does not stop.',
      ar: 'يستمر القرار الساري ولا تتوقف مدته.',
    },
  },
  ORDER_RENEWED: {
    schema: z.strictObject(orderFields),
    roles: reporters,
    from: 'person',
    title: { en: 'Detention renewed', ar: 'مُدّد التوقيف' },
    consequence: {
      en: 'The new order begins the day after the running one ends.',
      ar: 'يبدأ القرار الجديد في اليوم التالي لانتهاء القرار الساري.',
    },
  },
  COURT_PERMISSION_REQUESTED: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Leave of the criminal court requested', ar: 'طُلب إذن محكمة الجنايات' },
    consequence: {
      en: 'The limit does not move until the court decides.',
      ar: 'لا تتغير المدة القصوى قبل قرار المحكمة.',
    },
  },
  COURT_PERMITS: {
    schema: z.strictObject({
      until: date({ label: { en: 'Permitted until', ar: 'مأذون به لغاية' } }),
      decisionNo: optional(decisionNo),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Criminal court permits longer detention', ar: 'أذنت محكمة الجنايات بالتوقيف مدة أطول' },
    consequence: {
      en: 'The date becomes the new limit; it may not exceed the share of the highest penalty that the law allows.',
      ar: 'يصبح التاريخ المدة القصوى الجديدة، على ألا تتجاوز ما يجيزه القانون من الحد الأقصى للعقوبة.',
    },
  },
  COURT_REFUSES: {
    schema: z.strictObject({ decisionNo: optional(decisionNo) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Criminal court refuses', ar: 'رفضت محكمة الجنايات' },
    consequence: {
      en: 'The suspect must be released by the limit at the latest.',
      ar: 'يجب إخلاء سبيل المشتبه به عند بلوغ المدة القصوى على الأكثر.',
    },
  },
  DETENTION_REVIEWED: {
    schema: z.strictObject({
      result: choice(detentionReviewWords, { label: { en: 'Result', ar: 'النتيجة' } }),
      note: optional(note),
    }),
    roles: ['supervisor', 'unitHead', 'prosecutor', 'caseOfficer'],
    from: 'person',
    title: { en: 'Long detention reviewed', ar: 'رُوجع التوقيف الطويل' },
    consequence: {
      en: 'Nothing ends by this; the next review counts from today.',
      ar: 'لا ينتهي بذلك شيء؛ وتُحتسب المراجعة التالية من اليوم.',
    },
  },
  CHARGE_CHANGED: {
    schema: z.strictObject({
      maxPenaltyYears: PenaltyYears.meta({
        dataClass: 'K1',
        label: { en: 'Highest imprisonment, in years', ar: 'أقصى عقوبة حبس أو سجن بالسنوات' },
        help: { en: 'Imprisonment for life: 20.', ar: 'السجن المؤبد: 20.' },
      }),
      capital: yesNo({ label: { en: 'Punishable by death', ar: 'معاقب عليها بالإعدام' } }),
      note: optional(note),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Charge changed', ar: 'تغيّر الوصف القانوني للتهمة' },
    consequence: {
      en: 'The limit of all detention is computed anew, longer or shorter.',
      ar: 'تُحتسب المدة القصوى للتوقيف من جديد، زيادةً أو نقصاناً.',
    },
  },
  CHARGED_AND_REFERRED: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Referred to the trial court', ar: 'أُحيل على محكمة الموضوع' },
    consequence: {
      en: 'The order and its clock go on until the trial court decides on custody.',
      ar: 'يستمر قرار التوقيف ومدته إلى أن تقرر محكمة الموضوع.',
    },
  },
  TRIAL_COURT_DETAINS: {
    schema: z.strictObject({ decisionNo: optional(decisionNo) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Trial court orders custody', ar: 'قررت محكمة الموضوع استمرار التوقيف' },
    consequence: {
      en: 'The clocks of detention during the investigation end.',
      ar: 'تنتهي مدد التوقيف في مرحلة التحقيق.',
    },
  },
  CONVICTED: {
    schema: z.strictObject({ decisionNo: optional(decisionNo) }),
    roles: reporters,
    from: 'person',
    title: { en: 'Convicted and moved to prison service', ar: 'أُدين ونُقل إلى دائرة الإصلاح' },
    consequence: { en: 'This procedure ends.', ar: 'ينتهي هذا الإجراء.' },
  },
} satisfies Record<string, EventDefinition>;
