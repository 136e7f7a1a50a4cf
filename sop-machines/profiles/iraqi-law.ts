import { custodyDeadlines } from '../custody/custody.deadlines.js';
import type { CustodyLimitName } from '../custody/custody.limits.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import type { LimitChange, Limits } from '../kernel/limit.js';
import type { ProsecutionLimitName } from '../prosecution/prosecution.limits.js';

/* Limits of the Code of Criminal Procedure 23 of 1971 that hold in federal Iraq and, as amended, in the Kurdistan Region. */

/** D31. Art. 252: 30 days from the day after pronouncement (weak source; start rule not verified). */
const petitionInIraq = {
  basis: unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: 'Code of Criminal Procedure 23 of 1971, art. 252: 30 days',
    ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، المادة 252: ثلاثون يوماً',
  }),
} as const;

/** D30. Art. 254 as replaced by Law 9 of 1992: within ten days, also without a petition. */
const fileToCassationInIraq = {
  basis: unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: 'Code of Criminal Procedure 23 of 1971, art. 254 (Law 9 of 1992): within ten days',
    ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، المادة 254 (القانون رقم 9 لسنة 1992): خلال عشرة أيام',
  }),
} as const;

const procedureCode = (en: string, ar: string) =>
  unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: `Code of Criminal Procedure 23 of 1971, ${en}`,
    ar: `قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، ${ar}`,
  });
const cap = procedureCode(
  'art. 109(c): at most a quarter of the maximum and never above six months without leave of the criminal court',
  'المادة 109/ج: ربع الحد الأقصى على ألا تزيد على ستة أشهر إلا بإذن محكمة الجنايات',
);

/** SOP-12 is written from Iraqi law: where generic has a policy, or nothing, its own amounts and sources hold. */
export const detentionDeadlinesInIraq = Object.fromEntries(
  custodyDeadlines
    .filter(({ id }) => ['register', 'judge', 'questioning', 'order', 'cap', 'capWarning'].includes(id))
    .map(({ id, amount, basis, extendable }) => [id, { amount, basis, extendable }]),
);

/** Arts 109 and 110; counsel has confirmed none. Whether the Region has changed art. 109 is an open question (C2, 3). */
export const detentionInIraq: Partial<Limits<CustodyLimitName, LimitChange>> = {
  judgeMayExtend: {
    value: 1,
    basis: unconfirmed('statute', 'IQ-CONST-2005', {
      en: 'Constitution of Iraq 2005 art. 19(13): extendable once',
      ar: 'دستور العراق 2005، المادة 19/ثالث عشر: قابلة للتمديد مرة واحدة',
    }),
  },
  longestOrder: {
    value: 15,
    basis: procedureCode('art. 109(a): at most 15 days each time', 'المادة 109/أ: لا تزيد كل مرة على خمسة عشر يوماً'),
  },
  releaseIsTheRuleUpTo: {
    value: 3,
    basis: procedureCode(
      'art. 110: offences of three years or less',
      'المادة 110: الجرائم التي لا تزيد على ثلاث سنوات',
    ),
  },
  capMonths: { value: 6, basis: cap },
  capShare: { value: 0.25, basis: cap },
  courtMayPermitMore: { value: 1, basis: cap },
  bailBarredWhenCapital: { value: 1, basis: procedureCode('art. 109(b)', 'المادة 109/ب') },
  reviewAfter: {
    value: null,
    basis: policy({ en: 'Not needed: the law sets a limit', ar: 'غير لازمة: القانون يحدد مدة قصوى' }),
  },
};

/** D30, D31 and the objection to a judgment in absence (SOP-13). Art. 243: six months for a felony (not verified). */
export const remediesInIraq = {
  petitionWindow: petitionInIraq,
  fileToCassation: fileToCassationInIraq,
  objection: {
    amount: { kind: 'calendarMonths', months: 6, lastDay: 'sameDay' },
    basis: procedureCode(
      'art. 243: six months from notification for a felony',
      'المادة 243: ستة أشهر من التبليغ في الجنايات',
    ),
  },
} as const;
export const cassationInIraq: Limits<ProsecutionLimitName, LimitChange> = {
  fileToCassation: { value: 10, basis: fileToCassationInIraq.basis },
};
