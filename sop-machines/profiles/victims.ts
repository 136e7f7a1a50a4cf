import { unconfirmed } from '../kernel/deadlines.js';
import type { Limits } from '../kernel/limit.js';
import type { ScreeningLimitName } from '../screening/screening.limits.js';

/* How a victim is identified and protected, where it differs by jurisdiction. */

const meansAskedOfChild = {
  unit: 'share',
  label: { en: 'A means is asked also of a child (1: yes)', ar: 'تُشترط الوسيلة في شأن الطفل أيضاً (1: نعم)' },
} as const;

/** Palermo Protocol art. 3(c): of a child no means is asked. */
export const screeningByProtocol: Limits<ScreeningLimitName> = {
  meansAskedOfChild: {
    ...meansAskedOfChild,
    value: null,
    basis: unconfirmed('treaty', 'PALERMO-2000', {
      en: 'Palermo Protocol art. 3(c): of a child no means is asked',
      ar: 'بروتوكول باليرمو، المادة 3/ج: لا تُشترط الوسيلة في شأن الطفل',
    }),
  },
};

/** Law 28 of 2012 art. 1 has no exception for a child; the gap is flagged and the child is protected all the same. */
export const screeningInIraq: Limits<ScreeningLimitName> = {
  meansAskedOfChild: {
    ...meansAskedOfChild,
    value: 1,
    basis: unconfirmed('statute', 'IQ-LAW-28-2012', {
      en: 'Law 28 of 2012 art. 1 names a means and no exception for a child',
      ar: 'القانون رقم 28 لسنة 2012، المادة 1: تذكر الوسيلة دون استثناء للطفل',
    }),
  },
};
