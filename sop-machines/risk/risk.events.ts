import { z } from 'zod';
import { type EventsOf, noFields } from '../kernel/events.js';
import { choice, choices, line, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { dangerEvents, witnesses } from './risk.danger-events.js';
import {
  harmWords,
  jointlyWords,
  levelWords,
  likelihoodWords,
  measureWords,
  personsViewWords,
  receiverWords,
  sourceWords,
} from './risk.options.js';

const assessors = ['riskAssessor', 'caseOfficer', 'supervisor'] as const;
const secondPersons = ['riskAssessor', 'victimAdvocate', 'supervisor', 'unitHead'] as const;
const note = optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' }));
const fromCase = { schema: noFields, roles: [], from: 'procedure' } as const;

/** Assessment, plan and end. */
const courseEvents = {
  PERSON_AT_RISK: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Person may be at risk', ar: 'شخص قد يكون معرَّضاً للخطر' },
    consequence: {
      en: 'The first written assessment is due a day after first contact.',
      ar: 'يستحق أول تقييم خطي خلال يوم من أول اتصال.',
    },
  },
  ASSESSED: {
    schema: z.strictObject({
      level: choice(levelWords, { label: { en: 'Level', ar: 'المستوى' } }),
      source: choice(sourceWords, { label: { en: 'Source of the danger', ar: 'مصدر الخطر' } }),
      likelihood: choice(likelihoodWords, { label: { en: 'Likelihood', ar: 'الاحتمال' } }),
      harm: choice(harmWords, { label: { en: 'Harm', ar: 'الضرر' } }),
      jointly: choice(jointlyWords, { label: { en: 'Assessed', ar: 'أُجري التقييم' } }),
      planHolds: optional(
        yesNo({
          label: { en: 'The agreed plan still fits', ar: 'لا تزال الخطة المتفق عليها مناسبة' },
          help: { en: 'A higher level always needs a new plan.', ar: 'المستوى الأعلى يتطلب دائماً خطة جديدة.' },
        }),
      ),
      protectiveFactors: optional(
        longText({ label: { en: 'What protects the person', ar: 'عوامل الحماية' }, dataClass: 'K3' }),
      ),
      reasons: longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' }),
    }),
    roles: assessors,
    from: 'person',
    title: { en: 'Risk assessed', ar: 'قُيّم الخطر' },
    consequence: {
      en: 'The level gives the date of the review. A lower level than before holds only when a second person confirms it.',
      ar: 'يحدد المستوى موعد المراجعة. ولا يسري خفض المستوى إلا بتأكيد شخص ثانٍ.',
    },
  },
  LOWERING_CONFIRMED: {
    schema: z.strictObject({ note }),
    roles: secondPersons,
    from: 'person',
    title: { en: 'Lower level confirmed', ar: 'أُكد خفض المستوى' },
    consequence: { en: 'The lower level holds from now on.', ar: 'يسري المستوى الأدنى من الآن.' },
  },
  LOWERING_REFUSED: {
    schema: z.strictObject({ note }),
    roles: secondPersons,
    from: 'person',
    title: { en: 'Lower level refused', ar: 'رُفض خفض المستوى' },
    consequence: { en: 'The higher level goes on holding.', ar: 'يبقى المستوى الأعلى سارياً.' },
  },
  PLAN_AGREED: {
    schema: z.strictObject({
      measures: choices(measureWords, { label: { en: 'Measures', ar: 'التدابير' } }),
      personsView: choice(personsViewWords, { label: { en: "The person's view", ar: 'رأي الشخص' } }),
      plan: longText({ label: { en: 'Safety plan', ar: 'خطة السلامة' }, dataClass: 'K5' }),
      safeTimes: optional(
        line({ label: { en: 'Safe times and ways of contact', ar: 'أوقات الاتصال الآمنة ووسائله' }, dataClass: 'K5' }),
      ),
      codeWord: optional(line({ label: { en: 'Code word', ar: 'كلمة السر' }, dataClass: 'K5' })),
    }),
    roles: [...assessors, 'victimAdvocate'],
    from: 'person',
    title: { en: 'Safety plan agreed', ar: 'اتُّفق على خطة السلامة' },
    consequence: {
      en: 'A safe place is asked for, other measures become tasks; their clock starts.',
      ar: 'يُطلب مكان آمن وتصبح التدابير الأخرى مهاماً، وتبدأ مهلة تنفيذها.',
    },
  },
  MEASURES_IN_PLACE: {
    schema: z.strictObject({ note }),
    roles: [...assessors, 'victimAdvocate'],
    from: 'person',
    title: { en: 'Measures are in place', ar: 'نُفذت التدابير' },
    consequence: { en: 'The risk is monitored until its review.', ar: 'يُتابع الخطر إلى حين مراجعته.' },
  },
  MISSING_REPORTED: {
    schema: z.strictObject({ reportNo: token({ label: { en: 'Number of the report', ar: 'رقم البلاغ' } }) }),
    roles: witnesses,
    from: 'person',
    title: { en: 'Reported missing', ar: 'أُبلغ عن الفقدان' },
    consequence: { en: 'The search is looked at every day.', ar: 'يُراجع البحث كل يوم.' },
  },
  SEARCH_REVIEWED: {
    schema: z.strictObject({ note }),
    roles: assessors,
    from: 'person',
    title: { en: 'Search looked at', ar: 'رُوجع البحث' },
    consequence: { en: 'The next look is due in a day.', ar: 'تستحق المراجعة التالية خلال يوم.' },
  },
  LEAK_REPORTED: {
    schema: z.strictObject({
      contained: yesNo({ label: { en: 'The leak is closed', ar: 'أُغلق مصدر التسرب' } }),
      report: longText({
        label: { en: 'What leaked, to whom, what was done', ar: 'ما تسرب وإلى من وما اتُّخذ' },
        dataClass: 'K3',
      }),
    }),
    roles: ['dataProtectionOfficer'],
    from: 'person',
    title: { en: 'Leak report made', ar: 'أُعد تقرير التسرب' },
    consequence: { en: 'The clock of the report ends.', ar: 'تنتهي مهلة التقرير.' },
  },
  CASE_CLOSED: {
    ...fromCase,
    title: { en: 'The case is closed', ar: 'أُغلقت القضية' },
    consequence: {
      en: 'After two low reviews the person can be stood down.',
      ar: 'يمكن إنهاء المتابعة بعد مراجعتين منخفضتين.',
    },
  },
  CASE_REOPENED: {
    ...fromCase,
    title: { en: 'The case is open again', ar: 'أُعيد فتح القضية' },
    consequence: { en: 'The person is watched over as before.', ar: 'تستمر متابعة الشخص كالسابق.' },
  },
  STOOD_DOWN: {
    schema: z.strictObject({ note }),
    roles: ['riskAssessor', 'supervisor'],
    from: 'person',
    title: { en: 'Stood down', ar: 'أُنهيت المتابعة' },
    consequence: { en: 'This procedure ends.', ar: 'ينتهي هذا الإجراء.' },
  },
  HANDED_OVER: {
    schema: z.strictObject({
      receiver: choice(receiverWords, { label: { en: 'To', ar: 'إلى' } }),
      receiptNo: token({ label: { en: 'Number of the receipt', ar: 'رقم محضر الاستلام' } }),
    }),
    roles: ['riskAssessor', 'supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Handed over to another protection body', ar: 'سُلّمت الحماية إلى جهة أخرى' },
    consequence: {
      en: 'The receiver has signed for the protection of the person; this procedure ends.',
      ar: 'وقّعت الجهة المستلمة على تولي حماية الشخص؛ ينتهي هذا الإجراء.',
    },
  },
  PERSON_DIED: {
    schema: z.strictObject({ note }),
    roles: witnesses,
    from: 'person',
    title: { en: 'The person died', ar: 'توفي الشخص' },
    consequence: { en: 'The directorate is alarmed; this procedure ends.', ar: 'تُنبَّه المديرية وينتهي هذا الإجراء.' },
  },
} as const satisfies Record<string, EventDefinition>;

/** Every event of SOP-07: what changes the danger, and what is done about it. */
export const riskEvents = { ...courseEvents, ...dangerEvents };
export type RiskEvent = EventsOf<typeof riskEvents>;
