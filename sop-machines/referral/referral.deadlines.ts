import type { DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

/**
 * Reminders while an organisation is asked. The breach itself is no rung: the machine passes the referral on at that
 * instant and climbs the ladder by the number of attempts (SOP-04, "Escalation").
 */
const acceptanceLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L0', at: { hours: -4 } },
];

const noLawFound = policy({
  en: 'Policy: no limit in law was found; to be confirmed by the coordinating body.',
  ar: 'سياسة: لم يُعثر على مهلة قانونية؛ تؤكدها الجهة المنسِّقة.',
});
const fixed = { extendable: 'none', pausable: false, polarity: 'limit' } as const;

export const referralDeadlines = [
  {
    ...fixed,
    id: 'acceptance',
    catalogue: 'D10',
    label: { en: 'Answer of the organisation', ar: 'رد الجهة على الإحالة' },
    /** Emergency 2 h, urgent 24 h elapsed; routine 3 working days (policy), from the moment the referral was sent. */
    amount: {
      by: 'priority',
      of: {
        emergency: { kind: 'elapsedHours', hours: 2 },
        urgent: { kind: 'elapsedHours', hours: 24 },
        routine: { kind: 'workingDays', days: 3 },
      },
    },
    trigger: { context: 'sentAt' },
    instanceKey: 'attempt',
    metBy: ['ACCEPTED', 'REJECTED'],
    basis: noLawFound,
    nature: 'administrative',
    ladder: acceptanceLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'serviceStart',
    catalogue: 'D11',
    label: { en: 'Service started, counted from the need', ar: 'بدء الخدمة محسوباً من نشوء الحاجة' },
    /** Emergency 6 h, urgent 72 h elapsed (policy), across every attempt. */
    amount: {
      by: 'priority',
      of: {
        emergency: { kind: 'elapsedHours', hours: 6 },
        urgent: { kind: 'elapsedHours', hours: 72 },
        routine: null,
      },
    },
    trigger: { context: 'needAt' },
    metBy: ['SERVICE_STARTED', 'OUTCOME'],
    basis: noLawFound,
    nature: 'administrative',
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'serviceStartRoutine',
    catalogue: 'D11',
    label: { en: 'Service started, counted from the need', ar: 'بدء الخدمة محسوباً من نشوء الحاجة' },
    /** Routine 10 working days (policy), across every attempt. */
    amount: { by: 'priority', of: { emergency: null, urgent: null, routine: { kind: 'workingDays', days: 10 } } },
    trigger: { context: 'needAt' },
    metBy: ['SERVICE_STARTED', 'OUTCOME'],
    basis: noLawFound,
    nature: 'administrative',
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'firstFeedback',
    catalogue: 'D12',
    label: { en: 'First report after acceptance', ar: 'أول تقرير بعد القبول' },
    /** 5 working days after acceptance (policy). */
    amount: { kind: 'workingDays', days: 5 },
    trigger: { context: 'acceptedAt' },
    metBy: ['PROGRESS_REPORTED', 'OUTCOME'],
    basis: policy({
      en: 'Policy, after the Bulgarian national referral mechanism 1.4: feedback is a step of the procedure.',
      ar: 'سياسة على غرار الآلية الوطنية البلغارية للإحالة 1.4: التغذية الراجعة خطوة من الإجراء.',
    }),
    nature: 'administrative',
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'feedback',
    catalogue: 'D12',
    label: { en: 'Next report on the service', ar: 'التقرير التالي عن الخدمة' },
    /** Every 30 calendar days after the last report (policy). */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: { context: 'lastFeedbackAt' },
    instanceKey: 'feedbackCount',
    metBy: ['PROGRESS_REPORTED', 'OUTCOME'],
    basis: policy({
      en: 'Policy: "no news after referral" is the commonest complaint, so a report is due every month.',
      ar: 'سياسة: أكثر الشكاوى شيوعاً غياب الأخبار بعد الإحالة، لذا يُستحق تقرير كل شهر.',
    }),
    nature: 'administrative',
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...fixed,
    id: 'reoffer',
    catalogue: 'D38',
    label: { en: 'Offer the service again', ar: 'إعادة عرض الخدمة' },
    /** 7 calendar days after the refusal, the day of the refusal not counted (policy). */
    amount: { kind: 'calendarDays', days: 7, count: 'exclusive' },
    trigger: { context: 'refusedAt' },
    metBy: ['CONSENT_RECORDED', 'CONSENT_REFUSED'],
    basis: noLawFound,
    nature: 'administrative',
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'arrival',
    catalogue: null,
    label: { en: 'Arrival of the person', ar: 'وصول الشخص' },
    /** 2 hours after the planned arrival, in an emergency (policy, SOP-04): then a safety check. */
    amount: { kind: 'elapsedHours', hours: 2 },
    trigger: { context: 'plannedArrivalAt' },
    instanceKey: 'plannedArrivalAt',
    metBy: ['PERSON_ARRIVED', 'SERVICE_STARTED'],
    basis: policy({
      en: 'Policy: a person who does not arrive in an emergency may be in danger.',
      ar: 'سياسة: من لا يصل في حالة طارئة قد يكون في خطر.',
    }),
    nature: 'administrative',
    ladder: [{ level: 'L0', at: { hours: -1 } }],
    owner: 'caseOfficer',
  },
  {
    ...fixed,
    id: 'informPerson',
    catalogue: null,
    label: { en: 'Tell the person the outcome', ar: 'إبلاغ الشخص بالنتيجة' },
    /** 5 working days after the outcome (policy). */
    amount: { kind: 'workingDays', days: 5 },
    trigger: { context: 'outcomeAt' },
    metBy: ['REFERRAL_CLOSED', 'NEXT_PROVIDER'],
    basis: policy({
      en: 'Policy: a referral ends when the outcome is known and the person has been told (SOP-04, "Ends").',
      ar: 'سياسة: تنتهي الإحالة بمعرفة النتيجة وإبلاغ الشخص بها.',
    }),
    nature: 'administrative',
    ladder: longLadder,
    owner: 'caseOfficer',
  },
] as const satisfies readonly DeadlineDefinition[];
