import { z } from 'zod';
import { choice, choices, instant, longText, optional, token } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  activityEndWords,
  closureWords,
  covertMeansWords,
  measureWords,
  strandWords,
  warrantKindWords,
} from './investigation.options.js';

const asking: readonly Role[] = ['investigator', 'caseOfficer', 'prosecutor'];
/** Who enters what the judge has decided. */
const court: readonly Role[] = ['investigativeJudge', 'courtClerk', 'investigator'];
const account = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });
const sealed = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K5' });
const warrantId = token({ label: { en: 'Number of the warrant', ar: 'رقم الأمر' } });
const orderNo = token({ label: { en: 'Number of the order', ar: 'رقم القرار' } });
const measure = choice(measureWords, { label: { en: 'Special means', ar: 'الوسيلة الخاصة' } });
const until = instant({
  label: { en: 'Valid until', ar: 'ساري حتى' },
  help: { en: 'The last moment, as the order says.', ar: 'آخر لحظة بحسب القرار.' },
});

/** Orders of the judge, what is done under them, and how the judge ends the investigation. */
export const judgeEvents = {
  JUDGE_DIRECTED: {
    schema: z.strictObject({ directions: account('Directions', 'التوجيهات') }),
    roles: court,
    from: 'person',
    title: { en: "Judge's directions", ar: 'توجيهات القاضي' },
    consequence: { en: 'Gathering begins by plan and directions.', ar: 'يبدأ جمع الأدلة وفق الخطة والتوجيهات.' },
  },
  WARRANT_REQUESTED: {
    schema: z.strictObject({
      warrantId,
      kind: choice(warrantKindWords, { label: { en: 'Kind', ar: 'النوع' } }),
      grounds: account('Grounds and place', 'الأسباب والمكان'),
    }),
    roles: asking,
    from: 'person',
    title: { en: 'Warrant requested', ar: 'طلب أمر قضائي' },
    consequence: { en: 'Nothing is done before the judge grants it.', ar: 'لا يُنفذ شيء قبل موافقة القاضي.' },
  },
  WARRANT_GRANTED: {
    schema: z.strictObject({ warrantId, until }),
    roles: court,
    from: 'person',
    title: { en: 'Warrant granted', ar: 'صدور الأمر' },
    consequence: { en: 'It can be executed until it ends.', ar: 'يجوز تنفيذه حتى انتهاء مدته.' },
  },
  WARRANT_REFUSED: {
    schema: z.strictObject({ warrantId, reasons: account('Reasons', 'الأسباب') }),
    roles: court,
    from: 'person',
    title: { en: 'Warrant refused', ar: 'رفض الأمر' },
    consequence: { en: 'It cannot be executed.', ar: 'لا يجوز تنفيذه.' },
  },
  WARRANT_EXECUTED: {
    schema: z.strictObject({ warrantId, record: account('Record of the execution', 'محضر التنفيذ') }),
    roles: ['investigator', 'caseOfficer', 'firstResponder'],
    from: 'person',
    title: { en: 'Warrant executed', ar: 'تنفيذ الأمر' },
    consequence: { en: 'It goes back to the judge within 48 hours.', ar: 'يُعاد إلى القاضي خلال 48 ساعة.' },
  },
  WARRANT_RETURNED: {
    schema: z.strictObject({ warrantId }),
    roles: ['investigator', 'caseOfficer', 'courtClerk'],
    from: 'person',
    title: { en: 'Warrant returned to the judge', ar: 'إعادة الأمر إلى القاضي' },
    consequence: { en: 'Nothing more is owed on it.', ar: 'لا يبقى واجب بشأنه.' },
  },
  FREEZE_ORDER: {
    schema: z.strictObject({
      orderNo,
      assets: account('Assets', 'الأموال'),
      until: optional(
        instant({
          label: { en: 'Valid until', ar: 'ساري حتى' },
          help: { en: 'Empty: until it is lifted.', ar: 'يُترك فارغاً إذا سرى حتى رفعه.' },
        }),
      ),
    }),
    roles: court,
    from: 'person',
    title: { en: 'Assets frozen, or the order renewed', ar: 'تجميد أموال أو تمديده' },
    consequence: {
      en: 'The same number renews the order; warnings come before it ends.',
      ar: 'يُمدَّد القرار بالرقم نفسه، وتصدر تنبيهات قبل انتهائه.',
    },
  },
  FREEZE_LIFTED: {
    schema: z.strictObject({ orderNo }),
    roles: court,
    from: 'person',
    title: { en: 'Freezing lifted', ar: 'رفع التجميد' },
    consequence: { en: 'The clock of the order ends.', ar: 'تنتهي مدة القرار.' },
  },
  AUTHORISATION_REQUESTED: {
    schema: z.strictObject({
      measure,
      means: choice(covertMeansWords, { label: { en: 'What exactly', ar: 'الوسيلة تحديداً' }, dataClass: 'K5' }),
      grounds: sealed('Grounds', 'الأسباب'),
    }),
    roles: asking,
    from: 'person',
    title: { en: 'Special means requested', ar: 'طلب وسيلة خاصة' },
    consequence: {
      en: 'The content is sealed. Nothing runs before the judge allows it.',
      ar: 'المحتوى مختوم. لا يبدأ شيء قبل إذن القاضي.',
    },
  },
  AUTHORISATION_GRANTED: {
    schema: z.strictObject({
      measure,
      until,
      orderNo,
      conditions: optional(sealed('Conditions', 'الشروط')),
    }),
    roles: court,
    from: 'person',
    title: { en: 'Special means allowed, or the order renewed', ar: 'الإذن بوسيلة خاصة أو تمديده' },
    consequence: {
      en: 'It may run until the order ends and stops by itself then. A renewal before the end goes on without a gap.',
      ar: 'يجوز العمل بها حتى انتهاء القرار ثم تتوقف تلقائياً. التمديد قبل الانتهاء يستمر دون انقطاع.',
    },
  },
  AUTHORISATION_REFUSED: {
    schema: z.strictObject({ measure, reasons: sealed('Reasons', 'الأسباب') }),
    roles: court,
    from: 'person',
    title: { en: 'Special means refused', ar: 'رفض الوسيلة الخاصة' },
    consequence: { en: 'It cannot be begun.', ar: 'لا يجوز البدء بها.' },
  },
  ACTIVITY_STARTED: {
    schema: z.strictObject({ measure, note: optional(sealed('Note', 'ملاحظة')) }),
    roles: ['investigator', 'caseOfficer'],
    from: 'person',
    title: { en: 'Special means begun', ar: 'بدء الوسيلة الخاصة' },
    consequence: {
      en: "It runs at most until the judge's order ends.",
      ar: 'تستمر إلى حين انتهاء إذن القاضي على الأكثر.',
    },
  },
  ACTIVITY_ENDED: {
    schema: z.strictObject({
      measure,
      reason: choice(activityEndWords, { label: { en: 'Why', ar: 'السبب' } }),
      note: optional(sealed('Note', 'ملاحظة')),
    }),
    roles: ['investigator', 'caseOfficer', 'investigativeJudge', 'courtClerk'],
    from: 'person',
    title: { en: 'Special means ended', ar: 'انتهاء الوسيلة الخاصة' },
    consequence: { en: 'A report to the judge is due.', ar: 'يُستحق تقرير إلى القاضي.' },
  },
  ACTIVITY_REPORTED: {
    schema: z.strictObject({ measure, report: sealed('Report', 'التقرير') }),
    roles: ['investigator', 'caseOfficer'],
    from: 'person',
    title: { en: 'Report on the special means', ar: 'تقرير الوسيلة الخاصة' },
    consequence: { en: 'Nothing more is owed on this authorisation.', ar: 'لا يبقى واجب بشأن هذا الإذن.' },
  },
  REFERRED: {
    schema: z.strictObject({ orderNo }),
    roles: court,
    from: 'person',
    title: { en: 'File referred to court', ar: 'إحالة الدعوى إلى المحكمة' },
    consequence: { en: 'The investigation ends; prosecution begins.', ar: 'ينتهي التحقيق وتبدأ مرحلة المحاكمة.' },
  },
  RETURNED: {
    schema: z.strictObject({
      strands: choices(strandWords, { label: { en: 'Strands to take up again', ar: 'المسارات التي يُعاد فتحها' } }),
      reasons: account('Reasons', 'الأسباب'),
    }),
    roles: court,
    from: 'person',
    title: { en: 'Returned by the judge for more investigation', ar: 'إعادة الأوراق لاستكمال التحقيق' },
    consequence: { en: 'A revised plan is due in two working days.', ar: 'تُقدم خطة معدلة خلال يومي عمل.' },
  },
  CLOSED: {
    schema: z.strictObject({ ground: choice(closureWords, { label: { en: 'Ground', ar: 'السبب' } }), orderNo }),
    roles: court,
    from: 'person',
    title: { en: 'Investigation closed by the judge', ar: 'غلق التحقيق بقرار القاضي' },
    consequence: {
      en: 'The victims are told and the risk is reviewed.',
      ar: 'تُعلَم الضحايا ويُراجَع الخطر.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
