import type { Amount, DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { longLadder, protectingLadder, shortLadder } from '../kernel/ladders.js';
import { healthDeadlines } from './protection.health-deadlines.js';
import { placeDeadlines } from './protection.place-deadlines.js';

const fixed = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;
const calendarDays = (days: number): Amount => ({ kind: 'calendarDays', days, count: 'exclusive' });

/** The note a week before the end: day 23 of 30 (policy, SOP-05). */
const reflectionLadder: readonly Rung[] = [{ level: 'L0', at: { days: -7 }, notice: 'reflectionNote' }];
/** A permit that runs out (policy): an application takes weeks. */
const permitLadder: readonly Rung[] = [
  { level: 'L0', at: { days: -30 } },
  { level: 'L0', at: { days: -14 } },
  { level: 'L1', at: { days: -7 } },
  { level: 'L2', at: { hours: 0 } },
];

export const protectionDeadlines = [
  ...placeDeadlines,
  ...healthDeadlines,
  {
    ...fixed,
    id: 'reflection',
    catalogue: 'D13',
    label: { en: 'Recovery and reflection period', ar: 'فترة التعافي والتفكير' },
    /** As many calendar days as the profile says (30), the day of the identification not counted; extensions add. */
    amount: { daysOf: 'reflectionDays', count: 'exclusive' },
    trigger: { context: 'reflectionFrom' },
    basis: unconfirmed('guideline', 'COE-TRAFFICKING-2005', {
      en: 'Council of Europe Convention art. 13: at least 30 days, from reasonable grounds, no expulsion meanwhile',
      ar: 'اتفاقية مجلس أوروبا، المادة 13: ثلاثون يوماً على الأقل من توافر أسباب معقولة، ولا إبعاد خلالها',
    }),
    extendable: 'once',
    ladder: reflectionLadder,
    owner: 'caseWorker',
    polarity: 'notBefore',
  },
  {
    ...fixed,
    id: 'carePlan',
    catalogue: null,
    label: { en: 'Care plan agreed', ar: 'الاتفاق على خطة الرعاية' },
    /** 7 calendar days from the identification, or from the decision to change the plan (policy, SOP-05). */
    amount: calendarDays(7),
    trigger: { context: 'careFrom' },
    instanceKey: 'careFrom',
    metBy: ['PLAN_AGREED'],
    basis: policy({
      en: 'Policy: help follows a plan that the person has agreed to, within a week',
      ar: 'سياسة: تتبع المساعدة خطة وافق عليها الشخص خلال أسبوع',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'planReview',
    catalogue: null,
    label: { en: 'Review of the care plan', ar: 'مراجعة خطة الرعاية' },
    /** 30 calendar days from the plan or its last review (policy, SOP-05). */
    amount: calendarDays(30),
    trigger: { context: 'planReviewedAt' },
    instanceKey: 'planReviewedAt',
    metBy: ['REVIEW_HELD'],
    basis: policy({
      en: 'Policy: no plan stands for more than a month unseen',
      ar: 'سياسة: لا تمر خطة شهراً دون مراجعة',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'reviewOpens',
    catalogue: null,
    label: { en: 'Review of the care plan is near', ar: 'اقتراب مراجعة خطة الرعاية' },
    /** 7 days before the review is due (policy). */
    amount: { kind: 'elapsedHours', hours: 0 },
    trigger: { beforeDeadline: 'planReview', days: 7 },
    instanceKey: 'planReviewedAt',
    basis: policy({ en: 'Policy: time to sit together', ar: 'سياسة: وقت كافٍ لعقد اللقاء' }),
    ladder: [],
    owner: 'caseWorker',
    polarity: 'notBefore',
  },
  {
    ...fixed,
    id: 'stayPermit',
    catalogue: null,
    label: { en: 'End of the temporary stay', ar: 'انتهاء الإقامة المؤقتة' },
    amount: { kind: 'asGiven', context: 'stayUntil' },
    trigger: 'entered',
    instanceKey: 'stayUntil',
    metBy: ['STAY_GRANTED', 'RETURN_ASKED'],
    basis: policy({ en: 'As long as the permit says', ar: 'بحسب مدة الإقامة الممنوحة' }),
    ladder: permitLadder,
    owner: 'residencyOfficer',
  },
  {
    ...fixed,
    id: 'missingSearch',
    catalogue: null,
    label: { en: 'Search for the missing person', ar: 'البحث عن الشخص المفقود' },
    /** 24 hours from when the person was missed (policy); the unit head knows at once. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'missingSince' },
    instanceKey: 'missingSince',
    metBy: ['CONTACT_RESTORED'],
    basis: policy({
      en: 'Policy: whoever is missing may be in the hands of the traffickers again',
      ar: 'سياسة: قد يكون المفقود في قبضة المتجرين من جديد',
    }),
    ladder: protectingLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'restrictionReview',
    catalogue: null,
    label: { en: 'Review of the restriction', ar: 'مراجعة التقييد' },
    /** 72 hours from the restriction or its last review (policy). */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { context: 'restrictedAt' },
    instanceKey: 'restrictedAt',
    metBy: ['RESTRICTION_REVIEWED', 'RESTRICTION_LIFTED'],
    basis: policy({
      en: 'Policy: a shelter is no detention; whatever restricts going out is looked at every three days',
      ar: 'سياسة: المأوى ليس مكان توقيف؛ يُراجَع كل تقييد للخروج كل ثلاثة أيام',
    }),
    nature: 'liberty',
    ladder: shortLadder,
    owner: 'shelterManager',
  },
  {
    ...fixed,
    id: 'exitInterview',
    catalogue: null,
    label: { en: 'Exit interview', ar: 'مقابلة المغادرة' },
    /** 5 working days from the exit (policy). */
    amount: { kind: 'workingDays', days: 5 },
    trigger: { context: 'leavingAt' },
    instanceKey: 'leavingAt',
    metBy: ['EXIT_INTERVIEW', 'COMES_BACK'],
    basis: policy({
      en: 'Policy: nobody leaves without a talk and a way back',
      ar: 'سياسة: لا يغادر أحد دون لقاء وسبيل للعودة',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'followUp',
    catalogue: null,
    label: { en: 'Look after the exit', ar: 'المتابعة بعد المغادرة' },
    amount: { kind: 'asGiven', context: 'followUpOn' },
    trigger: 'entered',
    instanceKey: 'followUpOn',
    metBy: ['FOLLOWED_UP', 'COMES_BACK'],
    basis: policy({ en: 'The date agreed with the person', ar: 'التاريخ المتفق عليه مع الشخص' }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
] as const satisfies readonly DeadlineDefinition[];
