import { z } from 'zod';
import { choice, confirmed, date, instant, longText, optional } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { needFields } from '../kernel/subjects.js';
import { dangerCauses } from '../kernel/hooks.js';
import {
  exitTalkWords,
  healthVisitWords,
  leaveWords,
  openHealthWords,
  reviewOutcomeWords,
} from './protection.options.js';
import { carers, carersAndOfficer } from './protection.roles.js';

const { service, priority, disability, consent, consentedAgencyId } = needFields;
const note = optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K4' }));
const nextDate = optional(date({ label: { en: 'Next look on', ar: 'موعد المتابعة التالية' } }));

/** Help: what is needed, agreed, given and reviewed, and how the person leaves. */
export const careEvents = {
  NEEDS_ASSESSED: {
    schema: z.strictObject({
      assessment: longText({ label: { en: 'Needs', ar: 'الحاجات' }, dataClass: 'K4' }),
    }),
    roles: carers,
    from: 'person',
    title: { en: 'Needs assessed', ar: 'قُيّمت الحاجات' },
    consequence: { en: 'A plan is agreed with the person.', ar: 'تُوضع خطة بالاتفاق مع الشخص.' },
  },
  PLAN_AGREED: {
    schema: z.strictObject({
      agreed: confirmed({ label: { en: 'The person agrees', ar: 'الشخص موافق' } }),
      plan: longText({ label: { en: 'Care plan', ar: 'خطة الرعاية' }, dataClass: 'K4' }),
    }),
    roles: carers,
    from: 'person',
    title: { en: 'Care plan agreed', ar: 'اتُّفق على خطة الرعاية' },
    consequence: { en: 'It is reviewed within 30 days.', ar: 'تُراجَع خلال 30 يوماً.' },
  },
  SERVICE_NEEDED: {
    schema: z.strictObject({ service, priority, disability, consent, consentedAgencyId }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Service needed', ar: 'الحاجة إلى خدمة' },
    consequence: {
      en: 'A referral starts, whether the person helps the investigation or not. Nothing is sent without consent.',
      ar: 'تبدأ إحالة سواء تعاون الشخص مع التحقيق أم لا. لا يُرسل شيء دون موافقة.',
    },
  },
  SERVICE_DONE: {
    schema: z.strictObject({ service, note }),
    roles: carers,
    from: 'person',
    title: { en: 'Service given', ar: 'قُدّمت الخدمة' },
    consequence: { en: 'The case officer is informed.', ar: 'يُعلَم ضابط القضية.' },
  },
  REVIEW_HELD: {
    schema: z.strictObject({
      outcome: choice(reviewOutcomeWords, { label: { en: 'Outcome', ar: 'النتيجة' } }),
      note,
    }),
    roles: carers,
    from: 'person',
    title: { en: 'Plan reviewed', ar: 'رُوجعت الخطة' },
    consequence: {
      en: 'It goes on, is changed within a week, or is completed.',
      ar: 'تستمر أو تُعدَّل خلال أسبوع أو تُستكمل.',
    },
  },
  HEALTH_FOLLOW_UP_NEEDED: {
    schema: z.strictObject({
      since: instant({
        label: { en: 'Count from', ar: 'تُحسب من' },
        help: { en: 'The last exposure, as near as it is known.', ar: 'آخر تعرض بحسب ما هو معلوم.' },
      }),
      disability,
      consent,
      consentedAgencyId,
    }),
    roles: [...carers, 'firstResponder'],
    from: 'person',
    title: { en: 'Health follow-up needed', ar: 'الحاجة إلى متابعة صحية' },
    consequence: {
      en: 'Medical care is asked for. Visits are due after 2 weeks, 3 months and 6 months.',
      ar: 'تُطلب الرعاية الطبية، وتحل الزيارات بعد أسبوعين و3 أشهر و6 أشهر.',
    },
  },
  HEALTH_VISIT: {
    schema: z.strictObject({
      result: choice(healthVisitWords, { label: { en: 'Result', ar: 'النتيجة' } }),
      findings: note,
    }),
    roles: carers,
    from: 'person',
    title: { en: 'Health visit', ar: 'زيارة صحية' },
    consequence: {
      en: 'Findings stay with the provider. The next visit follows.',
      ar: 'تبقى النتائج لدى مقدّم الرعاية، وتليها الزيارة التالية.',
    },
  },
  DANGER_NOTED: {
    schema: z.strictObject({ cause: choice(dangerCauses, { label: { en: 'Cause', ar: 'السبب' } }), note }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Danger may have changed', ar: 'احتمال تغير الخطر' },
    consequence: { en: 'The risk is assessed anew within hours.', ar: 'يُعاد تقييم الخطر خلال ساعات.' },
  },
  LEAVES: {
    schema: z.strictObject({
      why: choice(leaveWords, { label: { en: 'Why', ar: 'السبب' } }),
      informed: confirmed({
        label: { en: 'Knows what is offered and how to come back', ar: 'على علم بما هو معروض وبسبيل العودة' },
      }),
    }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Person leaves protection', ar: 'يترك الشخص الحماية' },
    consequence: {
      en: 'Always possible. An exit interview is offered; a reflection period still bars removal.',
      ar: 'ممكن دائماً. تُعرض مقابلة مغادرة، وتبقى فترة التفكير مانعة من الإبعاد.',
    },
  },
  EXIT_INTERVIEW: {
    schema: z.strictObject({
      talk: choice(exitTalkWords, { label: { en: 'Exit interview', ar: 'مقابلة المغادرة' } }),
      openHealth: choice(openHealthWords, {
        label: { en: 'Health appointments to come', ar: 'المواعيد الصحية القادمة' },
      }),
      followUpOn: nextDate,
      note,
    }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Exit interview', ar: 'مقابلة المغادرة' },
    consequence: {
      en: 'With a date the person is looked after once more; else this ends.',
      ar: 'بتحديد موعد يُتابَع الشخص مرة أخرى، وإلا ينتهي الإجراء.',
    },
  },
  FOLLOWED_UP: {
    schema: z.strictObject({ followUpOn: nextDate, note }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Looked after', ar: 'تمت المتابعة' },
    consequence: {
      en: 'With another date it goes on; else this ends.',
      ar: 'بموعد آخر تستمر المتابعة، وإلا ينتهي الإجراء.',
    },
  },
  COMES_BACK: {
    schema: z.strictObject({ note }),
    roles: carersAndOfficer,
    from: 'person',
    title: { en: 'Person comes back', ar: 'عاد الشخص' },
    consequence: { en: 'Protection begins again; a bed is searched for.', ar: 'تبدأ الحماية من جديد ويُبحث عن مكان.' },
  },
} satisfies Record<string, EventDefinition>;
