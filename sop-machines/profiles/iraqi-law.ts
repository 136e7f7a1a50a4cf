import { custodyDeadlines } from '../custody/custody.deadlines.js';
import type { CustodyLimitName } from '../custody/custody.limits.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import type { Limits } from '../kernel/limit.js';

/* Limits of the Code of Criminal Procedure 23 of 1971 that hold in federal Iraq and, as amended, in the Kurdistan Region. */

/** D31. Art. 252: 30 days from the day after pronouncement (weak source; start rule not verified). */
export const petitionInIraq = {
  basis: unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: 'Code of Criminal Procedure 23 of 1971, art. 252: 30 days',
    ar: 'قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، المادة 252: ثلاثون يوماً',
  }),
} as const;

/** D30. Art. 254 as replaced by Law 9 of 1992: within ten days, also without a petition. */
export const fileToCassationInIraq = {
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
    .map(({ id, amount, basis }) => [id, { amount, basis }]),
);

/** Arts 109 and 110; counsel has confirmed none. Whether the Region has changed art. 109 is an open question (C2, 3). */
export const detentionInIraq: Limits<CustodyLimitName> = {
  longestOrder: {
    value: 15,
    unit: 'days',
    label: { en: 'Longest order of detention', ar: 'أطول مدة لقرار التوقيف' },
    basis: procedureCode('art. 109(a): at most 15 days each time', 'المادة 109/أ: لا تزيد كل مرة على خمسة عشر يوماً'),
  },
  releaseIsTheRuleUpTo: {
    value: 3,
    unit: 'years',
    label: { en: 'Release is the rule up to this penalty', ar: 'إخلاء السبيل هو الأصل حتى هذه العقوبة' },
    basis: procedureCode(
      'art. 110: offences of three years or less',
      'المادة 110: الجرائم التي لا تزيد على ثلاث سنوات',
    ),
  },
  capMonths: {
    value: 6,
    unit: 'months',
    label: { en: 'All detention together, without leave', ar: 'مجموع مدد التوقيف دون إذن' },
    basis: cap,
  },
  capShare: {
    value: 0.25,
    unit: 'share',
    label: { en: 'All detention together, of the maximum penalty', ar: 'مجموع مدد التوقيف من الحد الأقصى للعقوبة' },
    basis: cap,
  },
  bailBarredWhenCapital: {
    value: 1,
    unit: 'share',
    label: { en: 'Detention is obligatory on a capital charge', ar: 'التوقيف وجوبي في تهمة عقوبتها الإعدام' },
    basis: procedureCode('art. 109(b)', 'المادة 109/ب'),
  },
  reviewAfter: {
    value: null,
    unit: 'days',
    label: { en: 'Review of long detention', ar: 'مراجعة التوقيف الطويل' },
    basis: policy({ en: 'Not needed: the law sets a limit', ar: 'غير لازمة: القانون يحدد مدة قصوى' }),
  },
};
