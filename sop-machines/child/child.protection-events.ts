import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, line, longText, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { guardianWords, placeWords } from './child.options.js';
import { nearby, note, protectors } from './child.reporters.js';

/** Alert, place, guardian, whereabouts: what protects the child from the first hour on. */
export const protectionEvents = {
  CHILD_FLAGGED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Child found', ar: 'عُثر على طفل' },
    consequence: {
      en: 'Child protection is asked at once; nothing waits for a guardian or for a decision on the case.',
      ar: 'تُخاطَب حماية الطفل فوراً، ولا ينتظر ذلك وصياً ولا قراراً في القضية.',
    },
  },
  ALERT_ACKNOWLEDGED: {
    schema: z.strictObject({
      receivedBy: optional(line({ label: { en: 'Received by', ar: 'المستلم' }, dataClass: 'K2' })),
    }),
    roles: protectors,
    from: 'person',
    title: { en: 'Child protection has taken the child’s case', ar: 'تولت حماية الطفل حالة الطفل' },
    consequence: { en: 'The clock of the alert ends.', ar: 'تنتهي مهلة التنبيه.' },
  },
  PLACED: {
    schema: z.strictObject({
      place: choice(placeWords, { label: { en: 'Place', ar: 'المكان' } }),
      address: optional(line({ label: { en: 'Address', ar: 'العنوان' }, dataClass: 'K5' })),
    }),
    roles: [...protectors, 'shelterManager', 'caseOfficer'],
    from: 'person',
    title: { en: 'Child placed', ar: 'أُودع الطفل في مكان' },
    consequence: {
      en: 'The place is sealed content. A family is a place only after it was checked; detention is none.',
      ar: 'المكان محتوى مختوم. ولا تُعد الأسرة مكاناً إلا بعد التحقق منها، والاحتجاز ليس مكاناً.',
    },
  },
  PLACEMENT_ENDED: {
    schema: z.strictObject({ note }),
    roles: [...protectors, 'shelterManager'],
    from: 'person',
    title: { en: 'The place is lost', ar: 'انتهى الإيداع' },
    consequence: { en: 'A safe place is due within six hours.', ar: 'يلزم مكان آمن خلال ست ساعات.' },
  },
  DETENTION_REQUESTED: {
    schema: z.strictObject({ note }),
    roles: [...nearby, 'borderOfficer', 'residencyOfficer'],
    from: 'person',
    title: {
      en: 'Somebody wants the child detained for immigration reasons',
      ar: 'طُلب احتجاز الطفل لأسباب تتعلق بالإقامة',
    },
    consequence: {
      en: 'The request is recorded and the unit head is alarmed. It changes nothing.',
      ar: 'يُسجَّل الطلب ويُنبَّه رئيس الوحدة، ولا يغيّر شيئاً.',
    },
  },
  EMERGENCY_CARE_NEEDED: {
    schema: z.strictObject({ note: optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K4' })) }),
    roles: [...nearby, 'medicalProvider'],
    from: 'person',
    title: { en: 'Emergency care needed', ar: 'حاجة إلى رعاية طارئة' },
    consequence: {
      en: 'Medical care is asked for at once, also without a guardian.',
      ar: 'تُطلب الرعاية الطبية فوراً، حتى دون وصي.',
    },
  },
  GUARDIAN_REQUESTED: {
    schema: z.strictObject({ requestNo: optional(token({ label: { en: 'Number of the request', ar: 'رقم الطلب' } })) }),
    roles: [...protectors, 'caseOfficer'],
    from: 'person',
    title: { en: 'Guardian asked for', ar: 'طُلب تعيين وصي' },
    consequence: {
      en: 'If no guardian acts within 72 hours, the directorate is alarmed and the court is asked.',
      ar: 'إن لم يباشر وصي خلال 72 ساعة تُنبَّه المديرية وتُخاطَب المحكمة.',
    },
  },
  GUARDIAN_APPOINTED: {
    schema: z.strictObject({
      guardian: choice(guardianWords, { label: { en: 'Guardian', ar: 'الوصي' } }),
      actNo: token({ label: { en: 'Number of the act', ar: 'رقم القرار' } }),
      name: optional(line({ label: { en: 'Name', ar: 'الاسم' }, dataClass: 'K2' })),
    }),
    roles: [...protectors, 'courtClerk'],
    from: 'person',
    title: { en: 'Guardian appointed and acting', ar: 'عُين وصي وباشر مهامه' },
    consequence: {
      en: 'The guardian takes part in every decision. Family is no guardian while suspected.',
      ar: 'يشارك الوصي في كل قرار. ولا تكون الأسرة وصياً ما دامت موضع اشتباه.',
    },
  },
  GUARDIAN_NOT_ACTING: {
    schema: z.strictObject({ note }),
    roles: nearby,
    from: 'person',
    title: { en: 'The guardian does not act', ar: 'الوصي لا يباشر مهامه' },
    consequence: {
      en: 'After 72 hours the directorate is alarmed and the court is asked.',
      ar: 'بعد 72 ساعة تُنبَّه المديرية وتُخاطَب المحكمة.',
    },
  },
  GUARDIAN_CONFLICT: {
    schema: z.strictObject({ note }),
    roles: nearby,
    from: 'person',
    title: { en: 'The guardian has a conflict of interest', ar: 'للوصي تضارب مصالح' },
    consequence: { en: 'Another guardian is asked for within a day.', ar: 'يُطلب وصي آخر خلال يوم.' },
  },
  COURT_ASKED: {
    schema: z.strictObject({ requestNo: optional(token({ label: { en: 'Number of the request', ar: 'رقم الطلب' } })) }),
    roles: [...protectors, 'caseOfficer'],
    from: 'person',
    title: { en: 'Juvenile court asked for a guardian', ar: 'خوطبت محكمة الأحداث لتعيين وصي' },
    consequence: {
      en: 'The task is done; the child still needs a guardian.',
      ar: 'أُنجزت المهمة وما زال الطفل بحاجة إلى وصي.',
    },
  },
  MISSING: {
    schema: z.strictObject({ note }),
    roles: nearby,
    from: 'person',
    title: { en: 'The child is missing', ar: 'فُقد الطفل' },
    consequence: {
      en: 'The unit head and the directorate are alarmed at once; the danger is assessed anew.',
      ar: 'يُنبَّه رئيس الوحدة والمديرية فوراً ويُعاد تقييم الخطر.',
    },
  },
  MISSING_REPORTED: {
    schema: z.strictObject({ reportNo: token({ label: { en: 'Number of the report', ar: 'رقم البلاغ' } }) }),
    roles: nearby,
    from: 'person',
    title: { en: 'Reported missing', ar: 'أُبلغ عن الفقدان' },
    consequence: { en: 'The search is looked at every day.', ar: 'يُراجع البحث كل يوم.' },
  },
  SEARCH_REVIEWED: {
    schema: z.strictObject({ note }),
    roles: [...protectors, 'caseOfficer'],
    from: 'person',
    title: { en: 'Search looked at', ar: 'رُوجع البحث' },
    consequence: { en: 'The next look is due in a day.', ar: 'تستحق المراجعة التالية خلال يوم.' },
  },
  RETURNED: {
    schema: z.strictObject({ note }),
    roles: nearby,
    from: 'person',
    title: { en: 'The child is back', ar: 'عاد الطفل' },
    consequence: {
      en: 'Somebody independent talks with the child within 72 hours.',
      ar: 'يتحدث شخص مستقل مع الطفل خلال 72 ساعة.',
    },
  },
  RETURN_TALK_HELD: {
    schema: z.strictObject({ note }),
    roles: [...protectors, 'victimAdvocate'],
    from: 'person',
    title: { en: 'Talk after the return held', ar: 'جرى الحديث بعد العودة' },
    consequence: { en: 'The clock of the talk ends.', ar: 'تنتهي مهلة الحديث.' },
  },
} as const satisfies Record<string, EventDefinition>;
