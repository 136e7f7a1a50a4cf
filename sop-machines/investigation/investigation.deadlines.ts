import type { DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

/** An authority that runs out: whoever works under it is warned in time to ask the judge again (policy). */
const expiryLadder: readonly Rung[] = [
  { level: 'L0', at: { days: -5 }, notice: 'authorityEnds' },
  { level: 'L0', at: { hours: -48 }, notice: 'authorityEnds' },
  { level: 'L1', at: { hours: -24 }, notice: 'authorityEnds' },
];
const asTheJudgeSays = policy({
  en: "As long as the judge's order; the warnings before its end are policy",
  ar: 'بقدر مدة قرار القاضي؛ والتنبيهات السابقة لانتهائه سياسة',
});
const expiry = { ...administrative, basis: asTheJudgeSays, extendable: 'court', ladder: expiryLadder } as const;
const report = {
  ...administrative,
  catalogue: null,
  /** 5 working days from the end (policy). */
  amount: { kind: 'workingDays', days: 5 },
  metBy: ['ACTIVITY_REPORTED'],
  basis: policy({
    en: 'The judge who allowed a special means hears soon what came of it',
    ar: 'يُعلَم القاضي الذي أذن بالوسيلة الخاصة بنتيجتها في أقرب وقت',
  }),
  ladder: longLadder,
  owner: 'investigator',
} as const;

export const investigationDeadlines = [
  {
    ...administrative,
    id: 'investigationPlan',
    catalogue: 'D27',
    label: { en: 'Investigation plan', ar: 'خطة التحقيق' },
    /** 5 working days from the officer's acceptance (policy). */
    amount: { kind: 'workingDays', days: 5 },
    trigger: { context: 'assignedAt' },
    metBy: ['PLAN_RECORDED'],
    basis: policy({ en: 'An investigation follows a plan', ar: 'يسير التحقيق وفق خطة' }),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...administrative,
    id: 'planApproval',
    catalogue: null,
    label: { en: "Supervisor's decision on the plan", ar: 'قرار المشرف بشأن الخطة' },
    /** 2 working days (policy). */
    amount: { kind: 'workingDays', days: 2 },
    trigger: 'entered',
    metBy: ['PLAN_APPROVED', 'PLAN_SENT_BACK'],
    basis: policy({ en: 'A plan does not wait for its approval', ar: 'لا تنتظر الخطة الموافقة عليها' }),
    ladder: shortLadder,
    owner: 'supervisor',
  },
  {
    ...administrative,
    id: 'planRevision',
    catalogue: null,
    label: { en: 'Revised plan', ar: 'الخطة المعدلة' },
    /** 2 working days from the return (policy). */
    amount: { kind: 'workingDays', days: 2 },
    trigger: 'entered',
    metBy: ['PLAN_RECORDED'],
    basis: policy({
      en: 'Reasons that were given are answered while they are fresh',
      ar: 'تُعالج الأسباب المبينة دون إبطاء',
    }),
    ladder: shortLadder,
    owner: 'investigator',
  },
  {
    ...administrative,
    id: 'judgeDirections',
    catalogue: null,
    label: { en: "Judge's directions", ar: 'توجيهات القاضي' },
    /** 3 working days from the approval of the plan (policy). */
    amount: { kind: 'workingDays', days: 3 },
    trigger: 'entered',
    metBy: ['JUDGE_DIRECTED'],
    basis: policy({
      en: 'The judge directs the investigation from its start',
      ar: 'يوجه القاضي التحقيق منذ بدايته',
    }),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...administrative,
    id: 'planReview',
    catalogue: 'D28',
    label: { en: 'Review the investigation plan', ar: 'مراجعة خطة التحقيق' },
    /** Every 15 calendar days, exclusive, always counted from the plan (policy). */
    amount: { daysOf: 'reviewDays', count: 'exclusive' },
    trigger: { context: 'planAt' },
    instanceKey: 'reviewDays',
    metBy: ['PLAN_REVIEWED'],
    basis: policy({ en: 'A plan is looked at every 15 days', ar: 'تُراجع الخطة كل 15 يوماً' }),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...administrative,
    id: 'inactivity',
    catalogue: null,
    label: { en: 'Next action of the investigation', ar: 'الإجراء التحقيقي التالي' },
    /** 15 calendar days, exclusive, from the last logged action (policy); then the supervisor is alarmed. */
    amount: { kind: 'calendarDays', days: 15, count: 'exclusive' },
    trigger: { context: 'lastActionAt' },
    instanceKey: 'lastActionAt',
    basis: policy({
      en: 'No investigation sleeps unseen: an alert when nothing was logged for 15 days',
      ar: 'لا يتوقف تحقيق دون علم أحد: تنبيه عند عدم تسجيل أي إجراء خلال 15 يوماً',
    }),
    ladder: [{ level: 'L1', at: { hours: 0 }, notice: 'noAction' }],
    owner: 'investigator',
  },
  {
    ...administrative,
    id: 'investigationEnd',
    catalogue: 'D29',
    label: { en: 'End of the investigation', ar: 'إنجاز التحقيق' },
    /** 60 calendar days, exclusive, where the law sets nothing (policy); a profile says otherwise. */
    amount: { kind: 'calendarDays', days: 60, count: 'exclusive' },
    trigger: { context: 'investigationFrom' },
    instanceKey: 'investigationFrom',
    metBy: ['FILE_APPROVED'],
    basis: policy({
      en: 'Where no law sets a limit: an alert after 60 days',
      ar: 'حيث لا يحدد القانون مدة: تنبيه بعد 60 يوماً',
    }),
    ladder: [
      { level: 'L1', at: { share: 0.8 } },
      { level: 'L2', at: { hours: 0 }, notice: 'investigationLate' },
    ],
    owner: 'investigator',
  },
  {
    ...administrative,
    id: 'supervisorReview',
    catalogue: null,
    label: { en: "Supervisor's review of the file", ar: 'تدقيق المشرف للملف' },
    /** 3 working days (policy). */
    amount: { kind: 'workingDays', days: 3 },
    trigger: 'entered',
    metBy: ['FILE_APPROVED', 'FILE_SENT_BACK'],
    basis: policy({ en: 'A finished file does not lie', ar: 'لا يُترك الملف المنجز دون تدقيق' }),
    ladder: longLadder,
    owner: 'supervisor',
  },
  {
    ...administrative,
    id: 'judgeDecision',
    catalogue: null,
    label: { en: "Judge's decision on the file", ar: 'قرار القاضي في الأوراق' },
    /** 30 calendar days, exclusive, from the submission (policy): a reminder to ask, no limit for the judge. */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: { context: 'submittedAt' },
    instanceKey: 'submittedAt',
    metBy: ['REFERRED', 'RETURNED', 'CLOSED'],
    basis: policy({
      en: 'Somebody asks how a submitted file stands; it is no limit for the judge',
      ar: 'يُستفسر عن الملف المرفوع؛ وليست مدة ملزمة للقاضي',
    }),
    ladder: [
      { level: 'L0', at: { days: -5 } },
      { level: 'L1', at: { hours: 0 } },
    ],
    owner: 'investigator',
  },
  {
    ...expiry,
    id: 'warrantValidity',
    catalogue: null,
    label: { en: 'Last moment to execute the warrant', ar: 'آخر موعد لتنفيذ الأمر' },
    amount: { kind: 'asGiven', context: 'until' },
    trigger: { each: 'warrantsLive' },
    metBy: ['WARRANT_EXECUTED'],
    owner: 'investigator',
    polarity: 'window',
  },
  {
    ...administrative,
    id: 'warrantReturn',
    catalogue: null,
    label: { en: 'Return of the executed warrant to the judge', ar: 'إعادة الأمر المنفذ إلى القاضي' },
    /** 48 hours, elapsed, from the execution (policy). */
    amount: { kind: 'elapsedHours', hours: 48 },
    trigger: { each: 'returnsOwed' },
    metBy: ['WARRANT_RETURNED'],
    basis: policy({
      en: 'The judge knows within two days how an order was carried out',
      ar: 'يعلم القاضي خلال يومين كيف نُفذ أمره',
    }),
    ladder: shortLadder,
    owner: 'investigator',
  },
  {
    ...expiry,
    id: 'freezeEnds',
    catalogue: null,
    label: { en: 'End of the freezing order', ar: 'انتهاء قرار التجميد' },
    /** As the order says; a renewal moves the end. Orders without an end have no clock. */
    amount: { kind: 'asGiven', context: 'until' },
    trigger: { each: 'freezes' },
    metBy: ['FREEZE_LIFTED'],
    ladder: [...expiryLadder, { level: 'L2', at: { hours: 0 }, notice: 'authorityEnds' }],
    owner: 'investigator',
    polarity: 'window',
  },
  {
    ...administrative,
    id: 'bodyAnswer',
    catalogue: null,
    label: { en: 'Answer of the body that was asked', ar: 'رد الجهة المخاطبة' },
    /** 10 working days from the question (policy). */
    amount: { kind: 'workingDays', days: 10 },
    trigger: { each: 'bodiesAsked' },
    metBy: ['BODY_ANSWERED'],
    basis: policy({ en: 'A question without an answer is asked again', ar: 'يُكرر الطلب الذي لم يُجب عنه' }),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...expiry,
    id: 'covertAuthorisation',
    catalogue: null,
    label: { en: 'End of the authorisation of covert means', ar: 'انتهاء الإذن بالوسائل السرية' },
    amount: { kind: 'asGiven', context: 'covertUntil' },
    trigger: 'entered',
    instanceKey: 'covertNumber',
    metBy: ['ACTIVITY_ENDED'],
    owner: 'investigator',
    polarity: 'window',
  },
  {
    ...expiry,
    id: 'interceptionAuthorisation',
    catalogue: null,
    label: { en: 'End of the authorisation to intercept', ar: 'انتهاء الإذن بالاعتراض' },
    amount: { kind: 'asGiven', context: 'interceptionUntil' },
    trigger: 'entered',
    instanceKey: 'interceptionNumber',
    metBy: ['ACTIVITY_ENDED'],
    owner: 'investigator',
    polarity: 'window',
  },
  {
    ...report,
    id: 'covertReport',
    label: { en: 'Report on the covert means', ar: 'تقرير الوسائل السرية' },
    trigger: { context: 'covertEndedAt' },
    instanceKey: 'covertEndedAt',
  },
  {
    ...report,
    id: 'interceptionReport',
    label: { en: 'Report on the interception', ar: 'تقرير الاعتراض' },
    trigger: { context: 'interceptionEndedAt' },
    instanceKey: 'interceptionEndedAt',
  },
  {
    ...administrative,
    id: 'restrictedTeam',
    catalogue: null,
    label: { en: 'Separate restricted team', ar: 'فريق مستقل محدود الاطلاع' },
    /** 24 hours, elapsed, from the suspicion (policy). */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: 'entered',
    metBy: ['RESTRICTED_TEAM_FORMED'],
    basis: policy({
      en: 'Nobody investigates among those who may warn the suspect',
      ar: 'لا يُجرى التحقيق بين من قد ينبه المشتبه به',
    }),
    ladder: shortLadder,
    owner: 'unitHead',
  },
] as const satisfies readonly DeadlineDefinition[];
