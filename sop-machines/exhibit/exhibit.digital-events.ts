import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import * as fields from './exhibit.fields.js';
import { keepers } from './exhibit.options.js';

const analysts = ['forensicLab', 'investigator'] as const;
const hashes = { sha256: fields.sha256, sha512: fields.sha512 };

/** Data on the item: a reference value, copies that equal it, what was found in them. */
export const exhibitDigitalEvents = {
  DATA_FOUND: {
    schema: noFields,
    roles: keepers,
    from: 'person',
    title: { en: 'The item holds data', ar: 'المبرز يحتوي على بيانات' },
    consequence: { en: 'Hash values are kept from now on.', ar: 'تُحفظ قيم الاختزال من الآن.' },
  },
  HASH_COMPUTED: {
    schema: z.strictObject(hashes),
    roles: [...keepers],
    from: 'person',
    title: { en: 'Hash value computed', ar: 'احتساب قيمة الاختزال' },
    consequence: {
      en: 'The first value is the reference. A later one that differs alarms the unit head and the prosecutor at once.',
      ar: 'القيمة الأولى هي المرجع. وإذا اختلفت قيمة لاحقة نُبِّه رئيس الوحدة والادعاء العام فوراً.',
    },
  },
  HASH_MISMATCH: {
    schema: z.strictObject({ reason: fields.reason }),
    roles: [...keepers, 'prosecutor'],
    from: 'person',
    title: { en: 'Hash values differ', ar: 'اختلاف قيم الاختزال' },
    consequence: {
      en: 'Unit head and prosecutor are alarmed at once, and no copy is worked on.',
      ar: 'يُنبَّه رئيس الوحدة والادعاء العام فوراً، ويُوقف العمل على أي نسخة.',
    },
  },
  WORKING_COPY_MADE: {
    schema: z.strictObject({ copyNo: token({ label: { en: 'Number of the copy', ar: 'رقم النسخة' } }), ...hashes }),
    roles: analysts,
    from: 'person',
    title: { en: 'Working copy made', ar: 'إعداد نسخة عمل' },
    consequence: { en: 'The examination works on the copy alone.', ar: 'يجري الفحص على النسخة وحدها.' },
  },
  ANALYSIS_REPORTED: {
    schema: z.strictObject({ reportNo: token({ label: { en: 'Number of the report', ar: 'رقم التقرير' } }) }),
    roles: analysts,
    from: 'person',
    title: { en: 'Digital examination reported', ar: 'تقرير الفحص الرقمي' },
    consequence: { en: 'The officer is told.', ar: 'يُبلَّغ الضابط.' },
  },
  MISMATCH_SETTLED: {
    schema: z.strictObject({ ...hashes, decisionNo: fields.decisionNo, reason: fields.reason }),
    roles: ['prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Decision on the differing hash values', ar: 'البت في اختلاف قيم الاختزال' },
    consequence: {
      en: 'The value named is the new reference; both values and the decision stay on record for the court.',
      ar: 'تصبح القيمة المذكورة المرجع الجديد، وتبقى القيمتان والقرار في السجل أمام المحكمة.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
