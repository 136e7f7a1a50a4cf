import type { DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { protectingLadder } from '../kernel/ladders.js';
import { child, days, hours, longChildLadder, officer } from './child.deadline-parts.js';
import { interestsDeadlines } from './child.interests-deadlines.js';

/** 72 hours without a guardian who acts are serious at once (SOP-06). Policy. */
const guardianLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L1', at: { hours: -4 } },
  { level: 'L3', at: { hours: 0 }, notice: 'guardianMissing' },
];

/** Alert, place, guardian, whereabouts; age, accusation, turning 18. */
const protectionDeadlines = [
  {
    ...child,
    id: 'alert',
    catalogue: 'D14',
    label: { en: 'Child protection has the alert', ar: 'تسلّمت حماية الطفل التنبيه' },
    /** 1 hour, elapsed, from when the child was found. Source: policy (B0.8, D14). */
    amount: hours(1),
    trigger: { context: 'foundAt' },
    metBy: ['ALERT_ACKNOWLEDGED'],
    basis: policy({
      en: 'A child is nobody’s for no longer than an hour',
      ar: 'لا يبقى طفل بلا مسؤول عنه أكثر من ساعة',
    }),
    ladder: protectingLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'placement',
    catalogue: 'D43',
    label: { en: 'Safe place', ar: 'مكان آمن' },
    /** 6 hours, elapsed, from when the child was found or lost its place. Source: policy (D43, bed search). */
    amount: hours(6),
    trigger: { context: 'unplacedSince' },
    instanceKey: 'unplacedSince',
    metBy: ['PLACED'],
    basis: policy({ en: 'No child spends the night at a police station', ar: 'لا يبيت طفل في مركز شرطة' }),
    ladder: protectingLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'guardianRequest',
    catalogue: 'D15',
    label: { en: 'Guardian asked for', ar: 'طلب تعيين وصي' },
    /** 24 hours, elapsed, from when the child was found or lost its guardian. Source: policy (D15). */
    amount: hours(24),
    trigger: { context: 'guardianNeededSince' },
    instanceKey: 'guardianNeededSince',
    metBy: ['GUARDIAN_REQUESTED', 'GUARDIAN_APPOINTED'],
    basis: policy({
      en: 'Somebody speaks for the child from the second day on',
      ar: 'يكون للطفل من يتكلم باسمه منذ اليوم الثاني',
    }),
    ladder: protectingLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'guardianActs',
    catalogue: null,
    label: { en: 'Guardian acts', ar: 'مباشرة الوصي مهامه' },
    /** 72 hours, elapsed, from the request, or from when an appointed guardian stopped acting. Source: policy (SOP-06). */
    amount: hours(72),
    trigger: { context: 'guardianAwaitedSince' },
    instanceKey: 'guardianAwaitedSince',
    metBy: ['GUARDIAN_APPOINTED'],
    basis: policy({
      en: 'Without a guardian after three days the directorate and the court are asked',
      ar: 'إن لم يباشر وصي بعد ثلاثة أيام خوطبت المديرية والمحكمة',
    }),
    ladder: guardianLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'ageAssessment',
    catalogue: null,
    label: { en: 'Age assessed', ar: 'تقدير العمر' },
    /** 14 calendar days, exclusive, from the doubt (policy); the person is a child until then. */
    amount: days(14),
    trigger: { context: 'ageDisputedSince' },
    instanceKey: 'ageDisputedSince',
    metBy: ['AGE_RESULT'],
    basis: policy({ en: 'A doubt about the age does not last', ar: 'لا يطول الشك في العمر' }),
    ladder: longChildLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'missingReport',
    catalogue: null,
    label: { en: 'Report the child missing', ar: 'الإبلاغ عن فقدان الطفل' },
    /** "Immediate" (SOP-06); 1 hour, elapsed, is the engine's limit for it (policy). */
    amount: hours(1),
    trigger: { context: 'missingSince' },
    metBy: ['MISSING_REPORTED', 'RETURNED'],
    basis: policy({ en: 'A missing child is reported immediately', ar: 'يُبلَّغ عن فقدان الطفل فوراً' }),
    ladder: protectingLadder,
    owner: 'caseOfficer',
  },
  {
    ...child,
    id: 'searchReview',
    catalogue: null,
    label: { en: 'Look at the search', ar: 'مراجعة البحث عن الطفل' },
    /** 24 hours, elapsed, from the report or the last look (policy). */
    amount: hours(24),
    trigger: { context: 'searchedAt' },
    instanceKey: 'searchedAt',
    metBy: ['SEARCH_REVIEWED', 'RETURNED'],
    basis: policy({ en: 'A search for a child is looked at every day', ar: 'يُراجع البحث عن الطفل كل يوم' }),
    ladder: protectingLadder,
    owner: 'caseOfficer',
  },
  {
    ...child,
    id: 'returnTalk',
    catalogue: null,
    label: { en: 'Talk with the child who came back', ar: 'حديث مع الطفل العائد' },
    /** 72 hours, elapsed, from the return (policy, modelled on return interviews in British guidance; not verified). */
    amount: hours(72),
    trigger: { context: 'returnedAt' },
    metBy: ['RETURN_TALK_HELD'],
    basis: policy({
      en: 'Why a child ran away is asked by somebody independent',
      ar: 'يسأل شخص مستقل عن سبب هروب الطفل',
    }),
    ladder: protectingLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'accusation',
    catalogue: null,
    label: { en: 'Path of an accused child decided', ar: 'البت في مسار الطفل المتهم' },
    /** 24 hours, elapsed, from the accusation (policy): no longer than the time to the judge (D23). */
    amount: hours(24),
    trigger: { context: 'accusedAt' },
    metBy: ['JUVENILE_PATH_TAKEN', 'NO_CRIMINAL_PATH', 'AGE_RESULT'],
    basis: policy({ en: 'Before a judge has to ask', ar: 'قبل أن يُضطر القاضي إلى السؤال' }),
    ladder: protectingLadder,
    owner: 'prosecutor',
  },
  {
    ...child,
    id: 'majority',
    catalogue: null,
    label: { en: 'The child turns 18', ar: 'بلوغ الطفل الثامنة عشرة' },
    /** The first day of the month in which the child turns 18, as given; Palermo Protocol art. 3(d) sets the age. */
    amount: { kind: 'asGiven', context: 'majorityMonth' },
    trigger: 'entered',
    basis: policy({
      en: 'The month is enough to act in time; the birthday stays sealed',
      ar: 'يكفي الشهر للتحرك في الوقت المناسب ويبقى تاريخ الميلاد محفوظاً',
    }),
    ladder: [],
    owner: officer,
    polarity: 'notBefore',
  },
  {
    ...child,
    id: 'transitionOpens',
    catalogue: null,
    label: { en: 'Transition to be planned', ar: 'حلول موعد خطة الانتقال' },
    /** 180 calendar days before the child turns 18 (policy). */
    amount: hours(0),
    trigger: { beforeDeadline: 'majority', days: 180 },
    basis: policy({ en: 'Half a year to prepare for being an adult', ar: 'نصف سنة للتهيئة لسن الرشد' }),
    ladder: [],
    owner: officer,
    polarity: 'notBefore',
  },
  {
    ...child,
    id: 'transition',
    catalogue: null,
    label: { en: 'Transition plan, and consent taken anew', ar: 'خطة الانتقال وأخذ الموافقة من جديد' },
    /** 7 calendar days, exclusive, from turning 18 (policy): what a guardian agreed to holds no longer. */
    amount: days(7),
    trigger: { context: 'turned18At' },
    metBy: ['TRANSITION_PLANNED', 'CONSENT_TAKEN_ANEW'],
    basis: policy({
      en: 'An adult decides for themselves from the first week on',
      ar: 'البالغ يقرر بنفسه منذ الأسبوع الأول',
    }),
    ladder: longChildLadder,
    owner: officer,
  },
] as const satisfies readonly DeadlineDefinition[];

/** Every deadline of SOP-06. No clock of a child pauses or rolls. */
export const childDeadlines = [...protectionDeadlines, ...interestsDeadlines] as const;
