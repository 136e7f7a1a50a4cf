import type { ChildLimitName } from '../child/child.limits.js';
import { unconfirmed } from '../kernel/deadlines.js';
import type { LegalBasis } from '../kernel/deadline.js';
import type { Limits } from '../kernel/limit.js';

/* The age of criminal responsibility (domain reference C1). Counsel has confirmed none. */

const from = (years: number, basis: LegalBasis): Limits<ChildLimitName> => ({
  criminalAge: {
    value: years,
    unit: 'years',
    label: { en: 'Age of criminal responsibility', ar: 'سن المسؤولية الجزائية' },
    basis,
  },
});

export const criminalAgeByConvention = from(
  14,
  unconfirmed('guideline', 'CRC-GC-24', {
    en: 'Committee on the Rights of the Child, general comment 24: at least 14 years',
    ar: 'لجنة حقوق الطفل، التعليق العام رقم 24: 14 سنة على الأقل',
  }),
);
export const criminalAgeInIraq = from(
  9,
  unconfirmed('statute', 'IQ-LAW-76-1983', {
    en: 'Juvenile Welfare Law 76 of 1983: 9 years',
    ar: 'قانون رعاية الأحداث رقم 76 لسنة 1983: تسع سنوات',
  }),
);
/** A weak source; which age holds in the Region now is an open question to counsel (C2, 3). */
export const criminalAgeInKurdistan = from(
  11,
  unconfirmed('statute', 'KRI-JUVENILE-RULES', {
    en: 'Rules on juveniles of the Kurdistan Region: 11 years (weak source, to be confirmed)',
    ar: 'أحكام الأحداث في إقليم كوردستان: 11 سنة (مصدر ضعيف بانتظار التأكيد)',
  }),
);
