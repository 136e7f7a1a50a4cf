import { z } from 'zod';
import { choice, line, longText, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import * as fields from './exhibit.fields.js';
import { collectors, exhibitKinds } from './exhibit.options.js';

/** From the finding to the register: who, where, when, the photograph, the seal, the number. */
export const exhibitFoundEvents = {
  COLLECTED: {
    schema: z.strictObject({
      kind: choice(exhibitKinds, { label: { en: 'What it is', ar: 'نوع المبرز' } }),
      collectorId: fields.officer('Who collected it', 'من ضبطه'),
      place: fields.place,
      photo: token({ label: { en: 'Number of the photograph', ar: 'رقم الصورة' } }),
      description: longText({ label: { en: 'Description', ar: 'الوصف' }, dataClass: 'K3' }),
      witness: optional(line({ label: { en: 'Witness to the seizure', ar: 'الشاهد على الضبط' }, dataClass: 'K2' })),
    }),
    roles: collectors,
    from: 'person',
    title: { en: 'Collected', ar: 'ضبط المبرز' },
    consequence: {
      en: 'The log of its custody begins. Registration and the way to the store count from the finding, not from now.',
      ar: 'يبدأ سجل الحيازة. تُحتسب مهلة القيد والإيداع من وقت العثور لا من الآن.',
    },
  },
  SEALED: {
    schema: z.strictObject({
      sealNo: fields.sealNo,
      condition: fields.condition,
    }),
    roles: collectors,
    from: 'person',
    title: { en: 'Sealed', ar: 'ختم المبرز' },
    consequence: {
      en: 'Every later hand-over compares the number of this seal.',
      ar: 'يُقارن رقم هذا الختم عند كل تسليم لاحق.',
    },
  },
  REGISTERED: {
    schema: z.strictObject({
      exhibitNo: token({ label: { en: 'Number in the register of exhibits', ar: 'رقمه في سجل المبرزات' } }),
    }),
    roles: collectors,
    from: 'person',
    title: { en: 'Entered in the register of exhibits', ar: 'قيد المبرز في السجل' },
    consequence: {
      en: 'The item can be handed over to the store, the laboratory or the court.',
      ar: 'يصبح تسليمه إلى المخزن أو المختبر أو المحكمة ممكناً.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
