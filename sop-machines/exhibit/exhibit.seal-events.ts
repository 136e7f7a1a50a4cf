import { z } from 'zod';
import { choice, optional, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import * as fields from './exhibit.fields.js';
import { keepers, openingReasons } from './exhibit.options.js';

/** What happens to the seal, and to the item itself. */
export const exhibitSealEvents = {
  SEAL_CHECKED: {
    schema: z.strictObject({
      result: choice(
        { ok: { en: 'Unbroken', ar: 'سليم' }, broken: { en: 'Broken', ar: 'مكسور' } },
        { label: { en: 'Seal', ar: 'الختم' } },
      ),
      sealNo: fields.sealNo,
      note: fields.note,
    }),
    roles: keepers,
    from: 'person',
    title: { en: 'Check of the seal', ar: 'فحص الختم' },
    consequence: {
      en: 'A broken seal is alarmed, and the item is not handed over before it is sealed anew.',
      ar: 'يُطلق إنذار عند كسر الختم، ولا يُسلَّم المبرز قبل ختمه من جديد.',
    },
  },
  OPENED: {
    schema: z.strictObject({
      reason: choice(openingReasons, { label: { en: 'Reason', ar: 'السبب' } }),
      witnessId: optional(fields.officer('Who was present', 'من كان حاضراً')),
      note: fields.note,
    }),
    roles: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
    from: 'person',
    title: { en: 'Packing opened', ar: 'فتح التغليف' },
    consequence: {
      en: 'The old seal ends. The item is not handed over before it has a new one.',
      ar: 'ينتهي الختم السابق، ولا يُسلَّم المبرز قبل وضع ختم جديد.',
    },
  },
  RESEALED: {
    schema: z.strictObject({ newSealNo: fields.newSealNo, condition: fields.condition }),
    roles: ['evidenceCustodian', 'forensicLab', 'courtClerk'],
    from: 'person',
    title: { en: 'Sealed anew', ar: 'إعادة الختم' },
    consequence: { en: 'The new number holds from now on.', ar: 'يُعتمد الرقم الجديد من الآن.' },
  },
  CONTAMINATION_FOUND: {
    schema: z.strictObject({ reason: fields.reason }),
    roles: ['forensicLab', 'evidenceCustodian'],
    from: 'person',
    title: { en: 'Item contaminated', ar: 'تلوث المبرز' },
    consequence: {
      en: 'Supervisor and prosecutor are told; what the item still proves is assessed.',
      ar: 'يُبلَّغ المشرف والادعاء العام، ويُقيَّم ما بقي للمبرز من قيمة إثباتية.',
    },
  },
  CONTAMINATION_ASSESSED: {
    schema: z.strictObject({
      usable: yesNo({ label: { en: 'It still proves something', ar: 'ما زالت له قيمة إثباتية' } }),
      reason: fields.reason,
    }),
    roles: ['forensicLab'],
    from: 'person',
    title: { en: 'Contamination assessed', ar: 'تقييم التلوث' },
    consequence: { en: 'The assessment goes with the item to court.', ar: 'يُرفق التقييم بالمبرز أمام المحكمة.' },
  },
} as const satisfies Record<string, EventDefinition>;
