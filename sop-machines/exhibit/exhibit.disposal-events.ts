import { z } from 'zod';
import { choice, confirmed, line, optional, token } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import * as fields from './exhibit.fields.js';
import { disposalBases, disposals } from './exhibit.options.js';

const receipt = optional(line({ label: { en: 'Who received it', ar: 'من استلمه' }, dataClass: 'K2' }));

/** What becomes of the item in the end. */
export const exhibitDisposalEvents = {
  DISPOSAL_ORDERED: {
    schema: z.strictObject({
      disposal: choice(disposals, { label: { en: 'What becomes of it', ar: 'مصير المبرز' } }),
      basis: choice(disposalBases, { label: { en: 'Basis', ar: 'السند' } }),
      decisionNo: fields.decisionNo,
    }),
    roles: ['investigativeJudge', 'courtClerk', 'prosecutor', 'evidenceCustodian'],
    from: 'person',
    title: { en: 'Disposal ordered', ar: 'صدور قرار بشأن مصير المبرز' },
    consequence: {
      en: 'It is carried out once the item is in the store. Only a final judgment or a judge may order it.',
      ar: 'يُنفَّذ عند وجود المبرز في المخزن. ولا يكون إلا بحكم قطعي أو بأمر قاضٍ.',
    },
  },
  DISPOSAL_ORDER_LIFTED: {
    schema: z.strictObject({ decisionNo: fields.decisionNo }),
    roles: ['investigativeJudge', 'courtClerk', 'prosecutor'],
    from: 'person',
    title: { en: 'Order of disposal lifted', ar: 'الرجوع عن قرار التصرف بالمبرز' },
    consequence: { en: 'The item stays until another decision is made.', ar: 'يبقى المبرز إلى حين صدور قرار آخر.' },
  },
  DISPOSED: {
    schema: z.strictObject({
      recordNo: token({ label: { en: 'Number of the record', ar: 'رقم المحضر' } }),
      witnessId: optional(fields.officer('Who was present', 'من كان حاضراً')),
      receipt,
    }),
    roles: ['evidenceCustodian'],
    from: 'person',
    title: { en: 'Disposal carried out', ar: 'تنفيذ التصرف بالمبرز' },
    consequence: { en: 'The custody of this exhibit ends.', ar: 'تنتهي حيازة هذا المبرز.' },
  },
  DOCUMENT_RETURNED: {
    schema: z.strictObject({
      copyKept: confirmed({ label: { en: 'A certified copy is kept with the file', ar: 'حُفظت نسخة مصدقة مع الدعوى' } }),
      copyNo: token({ label: { en: 'Number of the copy', ar: 'رقم النسخة' } }),
      receipt,
    }),
    roles: ['evidenceCustodian', 'prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: "Victim's document returned", ar: 'إعادة وثيقة الضحية' },
    consequence: {
      en: "The victim has the own papers back; the copy takes the exhibit's place.",
      ar: 'تسترد الضحية وثائقها، وتحل النسخة محل المبرز.',
    },
  },
  DOCUMENT_KEPT: {
    schema: z.strictObject({ decisionNo: fields.decisionNo, reason: fields.reason }),
    roles: ['prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Keep the document as evidence', ar: 'إبقاء الوثيقة دليلاً' },
    consequence: {
      en: 'The original stays, such as a document that is examined as a forgery.',
      ar: 'يبقى الأصل، كالوثيقة التي تُفحص للاشتباه بتزويرها.',
    },
  },
  LOSS_DECIDED: {
    schema: z.strictObject({ decisionNo: fields.decisionNo, reason: fields.reason }),
    roles: ['prosecutor', 'investigativeJudge'],
    from: 'person',
    title: { en: 'Loss established', ar: 'إثبات فقدان المبرز' },
    consequence: {
      en: 'The search ends; the log with the loss is kept with the file.',
      ar: 'ينتهي البحث، ويُحفظ السجل مع إثبات الفقدان في الدعوى.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
