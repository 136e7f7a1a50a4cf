import type { Amount, DeadlineDefinition, LegalBasis, Rung } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { libertyDutyLadder, libertyLadder, orderLadder, protectingLadder } from '../kernel/ladders.js';
import { daysOfShortestCap, longestCapMonths } from './penalty.js';

const cpc = (en: string, ar: string): LegalBasis =>
  unconfirmed('statute', 'IQ-CPC-23-1971', {
    en: `Code of Criminal Procedure 23 of 1971, ${en}`,
    ar: `قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971، ${ar}`,
  });
const constitution = unconfirmed('statute', 'IQ-CONST-2005', {
  en: 'Constitution of Iraq 2005 art. 19(13): papers before the judge within 24 hours, extendable once by 24 hours',
  ar: 'دستور العراق 2005، المادة 19/ثالث عشر: عرض الأوراق على القاضي خلال 24 ساعة، قابلة للتمديد مرة واحدة',
});

/** Warnings 30, 14 and 7 days before the limit of all detention (policy). */
const capLadder: readonly Rung[] = [
  { level: 'L0', at: { days: -30 }, notice: 'capWarning' },
  { level: 'L1', at: { days: -14 }, notice: 'capWarning' },
  { level: 'L2', at: { days: -7 }, notice: 'capWarning' },
  { level: 'L3', at: { hours: 0 }, notice: 'noLawfulBasis' },
];
/** Warnings before a long detention is to be looked at, and after it was not (policy). */
const reviewLadder: readonly Rung[] = [
  { level: 'L0', at: { days: -14 }, notice: 'longDetention' },
  { level: 'L1', at: { days: -5 }, notice: 'longDetention' },
  { level: 'L2', at: { hours: 0 }, notice: 'longDetention' },
  { level: 'L3', at: { workingDays: 2 }, notice: 'longDetention' },
];
/** A release that is not carried out (policy). */
const releaseLadder: readonly Rung[] = [
  { level: 'L1', at: { share: 0.5 } },
  { level: 'L2', at: { hours: -1 } },
  { level: 'L3', at: { hours: 0 } },
];

const liberty = { nature: 'liberty', pausable: false, polarity: 'limit' } as const;
const months = (count: number): Amount => ({ kind: 'calendarMonths', months: count, lastDay: 'dayBefore' });
const byMonths = Object.fromEntries(
  Array.from({ length: longestCapMonths }, (_, index) => [`${index + 1}`, months(index + 1)]),
);
/** The limit of all detention by the rule that holds. `days`: what the law of a profile allows in all (inclusive). */
export const capAmount = (days: number | null) => ({
  by: 'capRule',
  of: {
    '0': { kind: 'calendarDays', days: daysOfShortestCap, count: 'inclusive' },
    ...byMonths,
    days: days === null ? null : { kind: 'calendarDays', days, count: 'inclusive' },
    none: null,
    leave: { kind: 'asGiven', context: 'permittedUntil' },
  } as Readonly<Record<string, Amount | null>>,
});
const ordered = ['ORDER_MADE', 'ORDER_RENEWED'];
const releasing = ['RELEASE_ORDERED'];

export const custodyDeadlines = [
  {
    ...liberty,
    id: 'register',
    catalogue: 'D03',
    label: { en: 'Entry in the register of detainees', ar: 'القيد في سجل الموقوفين' },
    /** 24 hours from the arrest. Source: Prime Minister's order 57 of 2014. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'arrestedAt' },
    metBy: ['REGISTERED_DETAINEE'],
    basis: unconfirmed('statute', 'IQ-PMO-57-2014', {
      en: "Prime Minister's order 57 of 2014: central register within 24 hours",
      ar: 'أمر رئيس الوزراء رقم 57 لسنة 2014: القيد في السجل المركزي خلال 24 ساعة',
    }),
    extendable: 'none',
    ladder: libertyDutyLadder,
    owner: 'custodyOfficer',
  },
  {
    ...liberty,
    id: 'judge',
    catalogue: 'D23',
    label: { en: 'Before the judge', ar: 'العرض على القاضي' },
    /** 24 hours from the arrest, 48 after the judge's one extension. Source: Constitution of Iraq art. 19(13). */
    amount: {
      by: 'judgeExtension',
      of: { none: { kind: 'elapsedHours', hours: 24 }, once: { kind: 'elapsedHours', hours: 48 } },
    },
    trigger: { context: 'arrestedAt' },
    metBy: ['BROUGHT_TO_JUDGE', ...ordered, ...releasing],
    basis: constitution,
    extendable: 'once',
    ladder: libertyLadder,
    owner: 'custodyOfficer',
  },
  {
    ...liberty,
    id: 'decision',
    catalogue: null,
    label: { en: "Judge's decision on the detention", ar: 'قرار القاضي بشأن التوقيف' },
    /** 24 hours from attendance (policy): no later than the questioning that it rests on, CPC 123. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'broughtAt' },
    metBy: [...ordered, 'JUDGE_EXTENDS_24H', ...releasing],
    basis: policy({
      en: 'Policy: no later than the questioning, Code of Criminal Procedure art. 123; no limit of its own was found',
      ar: 'سياسة: في موعد لا يتجاوز الاستجواب، المادة 123 من قانون أصول المحاكمات الجزائية؛ لم يُعثر على مهلة مستقلة',
    }),
    extendable: 'none',
    ladder: libertyLadder,
    owner: 'caseOfficer',
  },
  {
    ...liberty,
    id: 'questioning',
    catalogue: 'D24',
    label: { en: 'Questioning after attendance', ar: 'الاستجواب بعد الحضور' },
    /** 24 hours from attendance. Source: CPC art. 123. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'broughtAt' },
    metBy: ['QUESTIONED'],
    basis: cpc('art. 123', 'المادة 123'),
    extendable: 'none',
    ladder: libertyDutyLadder,
    owner: 'investigator',
  },
  {
    ...liberty,
    id: 'order',
    catalogue: 'D25',
    label: { en: 'End of the detention order', ar: 'انتهاء قرار التوقيف' },
    /**
     * As many days as the orders of the running chain have; the day of the first order is day 1 (cautious). An order that
     * follows another starts the day after that one ends. CPC 109(a).
     */
    amount: { daysOf: 'chainDays', count: 'inclusive', own: 'orderDays' },
    trigger: { context: 'chainStartAt' },
    instanceKey: 'orderNumber',
    metBy: [...ordered, 'TRIAL_COURT_DETAINS', ...releasing],
    basis: cpc('art. 109(a): at most 15 days each time', 'المادة 109/أ: لا تزيد كل مرة على خمسة عشر يوماً'),
    extendable: 'none',
    ladder: orderLadder,
    owner: 'investigator',
  },
  {
    ...liberty,
    id: 'renewalOpens',
    catalogue: null,
    label: { en: 'Renewal becomes due', ar: 'حلول موعد طلب التمديد' },
    /** 3 days before the order ends (policy). */
    amount: { kind: 'elapsedHours', hours: 0 },
    trigger: { beforeDeadline: 'order', days: 3 },
    instanceKey: 'orderNumber',
    basis: policy({
      en: 'Policy: papers reach the judge before the last working day',
      ar: 'سياسة: تصل الأوراق إلى القاضي قبل آخر يوم عمل',
    }),
    extendable: 'none',
    ladder: [],
    owner: 'investigator',
    polarity: 'notBefore',
  },
  {
    ...liberty,
    id: 'cap',
    catalogue: 'D26',
    label: { en: 'Limit of all detention', ar: 'المدة القصوى للتوقيف' },
    /** A quarter of the maximum penalty, at most six months; none on a capital charge; else the court's date. CPC 109. */
    amount: capAmount(null),
    trigger: { context: 'capFrom' },
    metBy: [...releasing, 'TRIAL_COURT_DETAINS'],
    basis: cpc(
      'art. 109(b) and (c): a quarter of the maximum, at most six months without leave of the criminal court',
      'المادة 109/ب وج: ربع الحد الأقصى للعقوبة على ألا تزيد على ستة أشهر إلا بإذن محكمة الجنايات',
    ),
    extendable: 'court',
    ladder: capLadder,
    owner: 'investigator',
  },
  {
    ...liberty,
    id: 'capWarning',
    catalogue: null,
    label: { en: 'Limit of all detention is near', ar: 'اقتراب المدة القصوى للتوقيف' },
    /** 30 days before the limit (policy). */
    amount: { kind: 'elapsedHours', hours: 0 },
    trigger: { beforeDeadline: 'cap', days: 30 },
    basis: policy({
      en: 'Policy: time to ask the criminal court',
      ar: 'سياسة: وقت كافٍ لطلب إذن محكمة الجنايات',
    }),
    extendable: 'none',
    ladder: [],
    owner: 'investigator',
    polarity: 'notBefore',
  },
  {
    ...liberty,
    id: 'detentionReview',
    catalogue: null,
    label: { en: 'Review of long detention', ar: 'مراجعة التوقيف الطويل' },
    /** As many days as the profile says (180 where no law is set), from the arrest or the last review; none in Iraq. */
    amount: { daysOf: 'reviewAfterDays', count: 'inclusive' },
    trigger: { context: 'reviewFrom' },
    instanceKey: 'reviewFrom',
    metBy: ['DETENTION_REVIEWED'],
    basis: policy({
      en: 'Policy: where no law limits detention, it is looked at after half a year',
      ar: 'سياسة: حيث لا يحدد القانون مدة قصوى للتوقيف يُراجَع بعد نصف سنة',
    }),
    extendable: 'none',
    ladder: reviewLadder,
    owner: 'supervisor',
  },
  {
    ...liberty,
    id: 'consulate',
    catalogue: 'D36',
    label: { en: 'Consular information', ar: 'إعلام القنصلية' },
    /** 72 hours (policy); the treaty says "without delay". Source: Smuggling Protocol art. 16(5), Vienna Convention art. 36. */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { context: 'foreignSince' },
    metBy: ['CONSULATE_INFORMED', 'CONSULATE_NOT_WANTED'],
    basis: policy({
      en: 'Policy limit of 72 hours for "without delay" (Smuggling of Migrants Protocol art. 16(5))',
      ar: 'سياسة: 72 ساعة تفسيراً لعبارة «دون تأخير» (بروتوكول تهريب المهاجرين، المادة 16/5)',
    }),
    extendable: 'none',
    ladder: protectingLadder,
    owner: 'caseOfficer',
  },
  {
    ...liberty,
    id: 'release',
    catalogue: null,
    label: { en: 'Release carried out', ar: 'تنفيذ إخلاء السبيل' },
    /** 4 hours from the order of release (policy): warning the victim may not prolong the hold. */
    amount: { kind: 'elapsedHours', hours: 4 },
    trigger: { context: 'releaseOrderedAt' },
    metBy: ['RELEASED'],
    basis: policy({
      en: 'Policy: a person who is ordered released is not held for paperwork',
      ar: 'سياسة: من صدر قرار بإخلاء سبيله لا يُحتجز بسبب الإجراءات',
    }),
    extendable: 'none',
    ladder: releaseLadder,
    owner: 'custodyOfficer',
  },
  {
    ...liberty,
    id: 'inquiry',
    catalogue: null,
    label: { en: 'Inquiry into the death', ar: 'التحقيق في الوفاة' },
    /** 24 hours (policy); a death in custody is investigated promptly (Minnesota Protocol 2016). */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'diedAt' },
    metBy: ['INQUIRY_OPENED'],
    basis: policy({
      en: 'Policy limit for "promptly" (Minnesota Protocol 2016)',
      ar: 'سياسة تفسيراً لعبارة «على وجه السرعة» (بروتوكول مينيسوتا 2016)',
    }),
    extendable: 'none',
    ladder: protectingLadder,
    owner: 'unitHead',
  },
] as const satisfies readonly DeadlineDefinition[];
