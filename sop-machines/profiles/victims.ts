import type { DeadlineOverride } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import type { LimitChange, Limits } from '../kernel/limit.js';
import type { ProtectionLimitName } from '../protection/protection.limits.js';
import { firstStayAmounts } from '../protection/protection.place-deadlines.js';
import type { ScreeningLimitName } from '../screening/screening.limits.js';

/* How a victim is identified and protected, where it differs by jurisdiction. */

/** Palermo Protocol art. 3(c): of a child no means is asked. */
export const screeningByProtocol: Limits<ScreeningLimitName> = {
  meansAskedOfChild: {
    value: null,
    unit: 'yesNo',
    label: { en: 'A means is asked also of a child', ar: 'تُشترط الوسيلة في شأن الطفل أيضاً' },
    basis: unconfirmed('treaty', 'PALERMO-2000', {
      en: 'Palermo Protocol art. 3(c): of a child no means is asked',
      ar: 'بروتوكول باليرمو، المادة 3/ج: لا تُشترط الوسيلة في شأن الطفل',
    }),
  },
};

/** Law 28 of 2012 art. 1 has no exception for a child; the gap is flagged and the child is protected all the same. */
export const screeningInIraq: Limits<ScreeningLimitName, LimitChange> = {
  meansAskedOfChild: {
    value: 1,
    basis: unconfirmed('statute', 'IQ-LAW-28-2012', {
      en: 'Law 28 of 2012 art. 1 names a means and no exception for a child',
      ar: 'القانون رقم 28 لسنة 2012، المادة 1: تذكر الوسيلة دون استثناء للطفل',
    }),
  },
};

export const protectionByProtocol: Limits<ProtectionLimitName> = {
  reflectionDays: {
    value: 30,
    unit: 'days',
    label: { en: 'Recovery and reflection period', ar: 'فترة التعافي والتفكير' },
    basis: unconfirmed('guideline', 'COE-TRAFFICKING-2005', {
      en: 'Council of Europe Convention art. 13: at least 30 days',
      ar: 'اتفاقية مجلس أوروبا، المادة 13: ثلاثون يوماً على الأقل',
    }),
  },
  stateShelterNeedsOrder: {
    value: null,
    unit: 'yesNo',
    label: { en: 'A state shelter needs an order of a court', ar: 'المأوى الحكومي يستلزم قرار محكمة' },
    basis: policy({ en: 'No such rule is known', ar: 'لا تُعرف قاعدة كهذه' }),
  },
};

const noReflectionInLaw = policy({
  en: 'Policy: no period in Iraqi law was found; the minimum of the Council of Europe Convention is applied',
  ar: 'سياسة: لم يُعثر على فترة في القانون العراقي؛ يُطبَّق الحد الأدنى لاتفاقية مجلس أوروبا',
});
export const protectionInIraq: Limits<ProtectionLimitName, LimitChange> = {
  reflectionDays: { value: 30, basis: noReflectionInLaw },
  stateShelterNeedsOrder: {
    value: 1,
    basis: unconfirmed('guideline', 'IQ-SHELTER-PRACTICE', {
      en: 'Practice: the state shelter takes a person after a court has recognised the victim; no text was seen',
      ar: 'العرف العملي: يستقبل المأوى الحكومي الشخص بعد اعتراف المحكمة به ضحية؛ لم يُطَّلع على نص',
    }),
  },
};
export const protectionDeadlinesInIraq: Readonly<Record<string, DeadlineOverride>> = {
  reflection: { basis: noReflectionInLaw },
};

/** Centres of the Region take a person for 72 hours, longer if unresolved (domain reference A1b, S65). */
export const protectionDeadlinesInKri: Readonly<Record<string, DeadlineOverride>> = {
  ...protectionDeadlinesInIraq,
  firstStay: {
    amount: { by: 'place', of: { ...firstStayAmounts, emergencyCentre: { kind: 'elapsedHours', hours: 72 } } },
    basis: unconfirmed('guideline', 'KRI-CENTRE-PRACTICE', {
      en: 'Practice of the centres of the Region: a first stay of 72 hours, longer if unresolved; in a hospital or a hotel a week (policy)',
      ar: 'عرف مراكز الإقليم: إقامة أولى 72 ساعة تُمدَّد إن لم يُوجد حل؛ وأسبوع في المستشفى أو الفندق (سياسة)',
    }),
  },
};
