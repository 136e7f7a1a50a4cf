import { z } from 'zod';
import { noFields, told } from '../kernel/events.js';
import { yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';

/** What the case tells, and the event that a procedure of cooperation is born of. */
export const toldEvents = {
  COOPERATION_NEEDED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'International cooperation needed', ar: 'الحاجة إلى تعاون دولي' },
    consequence: { en: 'A request, a notice or a return is prepared.', ar: 'يُعدّ طلب أو نشرة أو عودة.' },
  },
  SUBJECT_FOUND: told(
    noFields,
    { en: 'The person searched for was found', ar: 'العثور على الشخص المبحوث عنه' },
    { en: 'The notice must be cancelled.', ar: 'يجب إلغاء النشرة.' },
  ),
  BEST_INTERESTS_DECIDED: told(
    z.strictObject({
      favoursReturn: yesNo({ label: { en: 'Return is in the best interests', ar: 'العودة في مصلحة الطفل الفضلى' } }),
    }),
    { en: 'Best interests decided', ar: 'البت في مصلحة الطفل الفضلى' },
    { en: 'A child returns only if it is best for the child.', ar: 'لا يعود الطفل إلا إذا كان ذلك في مصلحته الفضلى.' },
  ),
  RECEIVER_ACCEPTED: told(
    noFields,
    { en: 'A receiving organisation has accepted', ar: 'قبول جهة مستقبلة' },
    { en: 'Somebody receives the person there.', ar: 'توجد جهة تستقبل الشخص هناك.' },
  ),
  RECEIVER_LOST: told(
    noFields,
    { en: 'The receiving organisation has dropped out', ar: 'انسحاب الجهة المستقبلة' },
    { en: 'No departure until another one has accepted.', ar: 'لا مغادرة حتى تقبل جهة أخرى.' },
  ),
  ASYLUM_CLAIMED: told(
    noFields,
    { en: 'Asylum claimed', ar: 'تقديم طلب لجوء' },
    { en: 'The consulate is not contacted.', ar: 'لا تُخاطَب القنصلية.' },
  ),
  CASE_ENDS: told(
    noFields,
    { en: 'The case ends', ar: 'انتهاء القضية' },
    {
      en: 'Requests and notices that nobody needs any more end; a return goes on.',
      ar: 'تنتهي الطلبات والنشرات التي زالت الحاجة إليها، وتستمر العودة.',
    },
  ),
} as const satisfies Record<string, EventDefinition>;
