import { noFields } from '../kernel/events.js';
import type { EventDefinition } from '../kernel/sop.js';

/** What the case tells every exhibit, and the event an exhibit is born of. */
export const exhibitToldEvents = {
  ITEM_FOUND: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Item found, handed in or acquired', ar: 'العثور على المبرز أو تسليمه أو استحصال بياناته' },
    consequence: {
      en: 'Its custody is recorded from here without a gap.',
      ar: 'تُوثَّق حيازته من هنا دون انقطاع.',
    },
  },
  JUDGMENT_FINAL: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'The judgment is final', ar: 'اكتساب الحكم الدرجة القطعية' },
    consequence: {
      en: 'In the store, the exhibit waits for its disposal.',
      ar: 'ينتظر المبرز في المخزن البت في مصيره.',
    },
  },
  INVESTIGATION_CLOSED: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'The investigation is closed', ar: 'غلق التحقيق' },
    consequence: {
      en: "The exhibit waits for the judge's order on its disposal.",
      ar: 'ينتظر المبرز أمر القاضي بشأن مصيره.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
