import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice } from '../kernel/fields.js';
import { classificationWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import { suspectField } from '../kernel/subjects.js';

/** What the case tells an investigation, and the event it is born of. */
export const toldEvents = {
  INVESTIGATION_BEGUN: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Investigation begun', ar: 'بدء التحقيق' },
    consequence: { en: 'A plan is due in five working days.', ar: 'تُقدم الخطة خلال خمسة أيام عمل.' },
  },
  CASE_RECLASSIFIED: {
    schema: z.strictObject({
      classification: choice(classificationWords, { label: { en: 'Kind of offence', ar: 'نوع الجريمة' } }),
    }),
    roles: [],
    from: 'procedure',
    title: { en: 'Kind of offence changed', ar: 'تغيير نوع الجريمة' },
    consequence: {
      en: 'Evidence and clocks stay; the file must prove the elements of the new kind.',
      ar: 'تبقى الأدلة والمدد، ويجب أن يثبت الملف أركان النوع الجديد.',
    },
  },
  CHILD_VICTIM_KNOWN: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'A victim is or may be a child', ar: 'إحدى الضحايا طفل أو يُحتمل أن تكون طفلاً' },
    consequence: { en: 'The means need no proof.', ar: 'لا يلزم إثبات الوسيلة.' },
  },
  SUSPECT_TAKEN: {
    schema: z.strictObject({ suspectId: suspectField }),
    roles: [],
    from: 'procedure',
    title: { en: 'Suspect in custody', ar: 'المتهم قيد التوقيف' },
    consequence: { en: 'The search for the suspect ends.', ar: 'ينتهي البحث عن المتهم.' },
  },
  CASE_ENDS: {
    schema: noFields,
    roles: [],
    from: 'procedure',
    title: { en: 'The case ends', ar: 'انتهاء القضية' },
    consequence: { en: 'The investigation ends with it.', ar: 'ينتهي التحقيق بانتهائها.' },
  },
} as const satisfies Record<string, EventDefinition>;
