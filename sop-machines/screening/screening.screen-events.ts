import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, confirmed, longText, optional } from '../kernel/fields.js';
import { languageWords } from '../kernel/options.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { needFields } from '../kernel/subjects.js';
import {
  dimensionWords,
  elementWords,
  interpretationWords,
  levelWords,
  sourceWords,
  strengthWords,
} from './screening.options.js';

const screeners: readonly Role[] = [
  'caseOfficer',
  'firstResponder',
  'dutyOfficer',
  'investigator',
  'victimAdvocate',
  'caseWorker',
  'childProtectionOfficer',
  'supervisor',
];
const reasons = longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' });
const rightsInLanguage = {
  language: choice(languageWords, { label: { en: 'Language', ar: 'اللغة' } }),
  interpretation: choice(interpretationWords, { label: { en: 'Interpretation', ar: 'الترجمة' } }),
  rightsUnderstood: confirmed({
    label: { en: 'Rights and purpose explained and understood', ar: 'شُرحت الحقوق والغاية وفُهمت' },
  }),
};
const { service, priority, disability, consent, consentedAgencyId } = needFields;

/** What a screener finds: never a score that decides, never the person's consent to having been exploited. */
export const screenEvents = {
  SCREEN_STARTED: {
    schema: z.strictObject({
      ...rightsInLanguage,
      privatePlace: confirmed({
        label: { en: 'In private, away from others involved', ar: 'في مكان خاص بعيداً عن المعنيين الآخرين' },
      }),
    }),
    roles: screeners,
    from: 'person',
    title: { en: 'Screening started', ar: 'بدأ الفرز' },
    consequence: {
      en: 'The person agrees to be screened. The 24 hours go on until somebody has decided.',
      ar: 'يوافق الشخص على الفرز. تستمر الساعات الأربع والعشرون حتى يُتخذ قرار.',
    },
  },
  DECLINED: {
    schema: z.strictObject({ reasons: optional(reasons) }),
    roles: screeners,
    from: 'person',
    title: { en: 'Person declines to be screened', ar: 'رفض الشخص الفرز' },
    consequence: {
      en: 'Removal stays barred until rights were explained and the screening was offered again by somebody else.',
      ar: 'يبقى الإبعاد ممنوعاً إلى أن تُشرح الحقوق ويُعرض الفرز ثانية من شخص آخر.',
    },
  },
  REFUSAL_CONFIRMED: {
    schema: z.strictObject(rightsInLanguage),
    roles: screeners,
    from: 'person',
    title: { en: 'Rights explained; the refusal stands', ar: 'شُرحت الحقوق وبقي الرفض' },
    consequence: { en: 'The screening is offered again after a week.', ar: 'يُعرض الفرز مرة أخرى بعد أسبوع.' },
  },
  INDICATOR_NOTED: {
    schema: z.strictObject({
      dimension: choice(dimensionWords, { label: { en: 'Dimension', ar: 'المجال' } }),
      strength: choice(strengthWords, { label: { en: 'Strength', ar: 'القوة' } }),
      source: choice(sourceWords, { label: { en: 'Source', ar: 'المصدر' } }),
      indicator: longText({ label: { en: 'Indicator', ar: 'المؤشر' }, dataClass: 'K3' }),
    }),
    roles: screeners,
    from: 'person',
    title: { en: 'Indicator noted', ar: 'سُجّل مؤشر' },
    consequence: {
      en: 'It stands on the screening form. Indicators may speed up a decision; they never take it.',
      ar: 'يُثبت في استمارة الفرز. قد تُعجّل المؤشرات القرار لكنها لا تتخذه.',
    },
  },
  INDICATORS_RECORDED: {
    schema: z.strictObject({
      level: choice(levelWords, { label: { en: 'Conclusion', ar: 'الخلاصة' } }),
      reasons,
    }),
    roles: screeners,
    from: 'person',
    title: { en: 'Preliminary conclusion', ar: 'الخلاصة الأولية' },
    consequence: {
      en: 'Somebody must now decide: a presumed victim, another need, or a reasoned negative by two persons.',
      ar: 'يجب الآن اتخاذ قرار: ضحية مفترضة، أو حاجة أخرى، أو قرار سلبي معلّل من شخصين.',
    },
  },
  ELEMENTS_CHECKED: {
    schema: z.strictObject({
      act: choice(elementWords, { label: { en: 'Act', ar: 'الفعل' } }),
      means: choice(elementWords, {
        label: { en: 'Means', ar: 'الوسيلة' },
        help: { en: 'Of a child no means is needed.', ar: 'لا تُشترط الوسيلة إذا كان الضحية طفلاً.' },
      }),
      purpose: choice(elementWords, { label: { en: 'Purpose of exploitation', ar: 'غرض الاستغلال' } }),
      reasons: optional(reasons),
    }),
    roles: screeners,
    from: 'person',
    title: { en: 'Elements checked', ar: 'فُحصت الأركان' },
    consequence: {
      en: 'Act, means and purpose stand on the checklist. A gap between national law and the Protocol for a child is flagged.',
      ar: 'يُثبت الفعل والوسيلة والغرض في القائمة. يُؤشَّر أي نقص في القانون الوطني مقارنة بالبروتوكول في شأن الطفل.',
    },
  },
  NEED_RECORDED: {
    schema: z.strictObject({ service, priority, disability, consent, consentedAgencyId }),
    roles: screeners,
    from: 'person',
    title: { en: 'Need recorded', ar: 'سُجّلت حاجة' },
    consequence: {
      en: 'A referral starts with the presumption, in an emergency at once. Nothing is sent without consent.',
      ar: 'تبدأ الإحالة مع افتراض صفة الضحية، وفوراً في الحالات الطارئة. لا يُرسل شيء دون موافقة.',
    },
  },
  NEEDS_TALK_ASKED: {
    schema: noFields,
    roles: screeners,
    from: 'person',
    title: { en: 'A talk about needs is wanted', ar: 'الحاجة إلى حديث عن الاحتياجات' },
    consequence: {
      en: 'A needs talk is planned. It is no interview about the offence.',
      ar: 'يُخطط لحديث عن الحاجات، وليس مقابلة بشأن الجريمة.',
    },
  },
} satisfies Record<string, EventDefinition>;
