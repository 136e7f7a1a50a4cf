import { z } from 'zod';
import { choice, longText, optional, token } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { noticeAuthorityWords, noticeColourWords, noticeEndWords } from './cooperation.options.js';

const desk: readonly Role[] = ['ncbDesk', 'caseOfficer', 'investigator'];
const account = (en: string, ar: string) => longText({ label: { en, ar }, dataClass: 'K3' });

/** A notice to the police of other countries. */
export const noticeEvents = {
  NOTICE_FORM_SENT: {
    schema: z.strictObject({
      colour: choice(noticeColourWords, { label: { en: 'Notice', ar: 'النشرة' } }),
      authority: choice(noticeAuthorityWords, {
        label: { en: 'On the word of', ar: 'بناءً على قرار' },
        help: {
          en: 'For a missing child the guardian or the judge.',
          ar: 'للطفل المفقود: الوصي أو القاضي.',
        },
      }),
      warrantNo: optional(token({ label: { en: 'Number of the arrest warrant', ar: 'رقم أمر القبض' } })),
      form: longText({ label: { en: 'Form', ar: 'الاستمارة' }, dataClass: 'K2' }),
    }),
    roles: desk,
    from: 'person',
    title: { en: 'Form of the notice sent', ar: 'إرسال استمارة النشرة' },
    consequence: { en: 'Its publication is watched.', ar: 'يُتابَع نشرها.' },
  },
  NOTICE_PUBLISHED: {
    schema: z.strictObject({ noticeNo: token({ label: { en: 'Number of the notice', ar: 'رقم النشرة' } }) }),
    roles: desk,
    from: 'person',
    title: { en: 'Notice published', ar: 'نشر النشرة' },
    consequence: { en: 'It is looked at every 180 days.', ar: 'تُراجع كل 180 يوماً.' },
  },
  NOTICE_REFUSED: {
    schema: z.strictObject({ reasons: account('Reasons', 'الأسباب') }),
    roles: desk,
    from: 'person',
    title: { en: 'Notice refused by the bureau', ar: 'رفض المكتب النشرة' },
    consequence: { en: 'The form is written anew.', ar: 'تُعدّ الاستمارة من جديد.' },
  },
  NOTICE_REVIEWED: {
    schema: z.strictObject({ note: account('Why it is still needed', 'سبب استمرار الحاجة إليها') }),
    roles: desk,
    from: 'person',
    title: { en: 'Notice still needed', ar: 'استمرار الحاجة إلى النشرة' },
    consequence: { en: 'The next review is due in 180 days.', ar: 'تُستحق المراجعة التالية بعد 180 يوماً.' },
  },
  HIT: {
    schema: z.strictObject({ place: account('Where', 'المكان') }),
    roles: desk,
    from: 'person',
    title: { en: 'Hit', ar: 'مطابقة' },
    consequence: {
      en: 'Somebody acts within 24 hours; a request to that country is prepared.',
      ar: 'يُتخذ إجراء خلال 24 ساعة، ويُعدّ طلب إلى تلك الدولة.',
    },
  },
  HIT_ACTED: {
    schema: z.strictObject({ action: account('What was done', 'ما تم القيام به') }),
    roles: desk,
    from: 'person',
    title: { en: 'Acted on the hit', ar: 'اتخاذ إجراء إزاء المطابقة' },
    consequence: { en: 'The notice stays until it is cancelled.', ar: 'تبقى النشرة حتى إلغائها.' },
  },
  HIT_REJECTED: {
    schema: z.strictObject({ reasons: account('Reasons', 'الأسباب') }),
    roles: desk,
    from: 'person',
    title: { en: 'Not the person', ar: 'ليس الشخص المطلوب' },
    consequence: { en: 'The search goes on.', ar: 'يستمر البحث.' },
  },
  NOTICE_CANCELLED: {
    schema: z.strictObject({ reason: choice(noticeEndWords, { label: { en: 'Reason', ar: 'السبب' } }) }),
    roles: desk,
    from: 'person',
    title: { en: 'Notice cancelled', ar: 'إلغاء النشرة' },
    consequence: { en: 'Nobody is stopped on it any more.', ar: 'لا يُوقف أحد بموجبها بعد الآن.' },
  },
} as const satisfies Record<string, EventDefinition>;
