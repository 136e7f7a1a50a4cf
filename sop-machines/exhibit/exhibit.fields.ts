import { date, hashValue, idOf, line, longText, optional, token } from '../kernel/fields.js';

/* Fields that several events of an exhibit share. */

export const sealNo = token({ label: { en: 'Number of the seal', ar: 'رقم الختم' } });
export const newSealNo = token({ label: { en: 'Number of the new seal', ar: 'رقم الختم الجديد' } });
export const decisionNo = token({ label: { en: 'Number of the decision', ar: 'رقم القرار' } });
export const labAnswerDue = date({
  label: { en: "Date of the laboratory's answer, as agreed", ar: 'الموعد المتفق عليه لجواب المختبر' },
});
export const note = optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' }));
export const reason = longText({ label: { en: 'Reason', ar: 'السبب' }, dataClass: 'K3' });
export const condition = longText({
  label: { en: 'Condition of the item and its packing', ar: 'حالة المبرز وتغليفه' },
  dataClass: 'K3',
});
export const place = line({ label: { en: 'Place', ar: 'المكان' }, dataClass: 'K3' });
export const officer = (en: string, ar: string) => idOf('officer', { label: { en, ar } });

export const sha256 = hashValue('sha256', {
  label: { en: 'SHA-256 value', ar: 'قيمة SHA-256' },
  help: { en: '64 hexadecimal digits.', ar: 'أربعة وستون رقماً بالنظام الست عشري.' },
});
/** A second algorithm is allowed beside SHA-256, never in its place. */
export const sha512 = optional(
  hashValue('sha512', { label: { en: 'SHA-512 value, if computed too', ar: 'قيمة SHA-512 إن احتُسبت أيضاً' } }),
);
