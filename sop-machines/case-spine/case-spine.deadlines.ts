import type { DeadlineDefinition } from '../kernel/deadline.js';
import { deadlineDelays, policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

/** D32. Unit: 24 hours, elapsed, from identification, for each person. Source: policy; statute in Bangladesh (s.17). */
const rightsInformation = {
  ...administrative,
  id: 'rightsInformation',
  catalogue: 'D32',
  label: { en: 'Explain rights to the victim', ar: 'شرح الحقوق للضحية' },
  amount: { kind: 'elapsedHours', hours: 24 },
  trigger: { each: 'rightsDue' },
  metBy: ['RIGHTS_EXPLAINED'],
  basis: policy({
    en: 'Every presumed victim knows the rights within a day',
    ar: 'تعرف كل ضحية مفترضة حقوقها خلال يوم',
  }),
  ladder: shortLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D33. Unit: one calendar month from the last news, for each person. Source: policy; statute in Bangladesh (s.34). */
const victimUpdate = {
  ...administrative,
  id: 'victimUpdate',
  catalogue: 'D33',
  label: { en: 'Tell the victim how the case stands', ar: 'إعلام الضحية بسير القضية' },
  amount: { kind: 'calendarMonths', months: 1, lastDay: 'sameDay' },
  trigger: { each: 'updatesDue' },
  metBy: ['VICTIM_TOLD'],
  basis: policy({ en: 'No month without news for the victim', ar: 'لا يمر شهر دون إعلام الضحية' }),
  ladder: longLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D18. Unit: 24 hours, elapsed, from the first presumed victim. Source: policy (B0.8). */
const riskAssessment = {
  ...administrative,
  id: 'riskAssessment',
  catalogue: 'D18',
  label: { en: 'First written risk assessment', ar: 'أول تقييم خطي للخطر' },
  amount: { kind: 'elapsedHours', hours: 24 },
  trigger: { context: 'riskUnassessedSince' },
  metBy: ['RISK_ASSESSED'],
  basis: policy({ en: 'A presumed victim is not left in unknown danger', ar: 'لا تُترك الضحية المفترضة في خطر مجهول' }),
  ladder: shortLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D39 (danger re-check). Unit: 4 hours, elapsed, from a release order or an escape. Source: policy (SOP-07). */
const riskReassessment = {
  ...administrative,
  id: 'riskReassessment',
  catalogue: 'D39',
  label: { en: 'Assess the risk again', ar: 'إعادة تقييم الخطر' },
  amount: { kind: 'elapsedHours', hours: 4 },
  trigger: { context: 'riskChangedAt' },
  instanceKey: 'riskChangedAt',
  metBy: ['RISK_ASSESSED'],
  basis: policy({
    en: 'A release or an escape changes the danger; it is looked at within four hours',
    ar: 'إخلاء السبيل أو الهروب يغيّر الخطر؛ يُعاد تقييمه خلال أربع ساعات',
  }),
  ladder: shortLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D19. Unit: calendar days, exclusive, from the last assessment: high 7, medium 14, low 30. Source: policy (B0.8). */
const riskReview = {
  ...administrative,
  id: 'riskReview',
  catalogue: 'D19',
  label: { en: 'Review the risk', ar: 'مراجعة الخطر' },
  amount: {
    by: 'riskLevel',
    of: {
      none: null,
      high: { kind: 'calendarDays', days: 7, count: 'exclusive' },
      medium: { kind: 'calendarDays', days: 14, count: 'exclusive' },
      low: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    },
  },
  trigger: { context: 'riskAssessedAt' },
  instanceKey: 'riskAssessedAt',
  metBy: ['RISK_ASSESSED'],
  basis: policy({
    en: 'The higher the risk, the sooner it is looked at again',
    ar: 'كلما ارتفع الخطر قصرت مدة مراجعته',
  }),
  ladder: longLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D27. Unit: 5 working days from the officer's acceptance. Source: policy (B0.8). */
const investigationPlan = {
  ...administrative,
  id: 'investigationPlan',
  catalogue: 'D27',
  label: { en: 'Investigation plan', ar: 'خطة التحقيق' },
  amount: { kind: 'workingDays', days: 5 },
  trigger: { context: 'investigationSince' },
  instanceKey: 'investigationSince',
  metBy: ['PLAN_RECORDED'],
  basis: policy({ en: 'An investigation follows a plan', ar: 'يسير التحقيق وفق خطة' }),
  ladder: longLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** D28. Unit: 15 calendar days, exclusive, from the last plan. Source: policy (B0.8). */
const planReview = {
  ...administrative,
  id: 'planReview',
  catalogue: 'D28',
  label: { en: 'Review the investigation plan', ar: 'مراجعة خطة التحقيق' },
  amount: { kind: 'calendarDays', days: 15, count: 'exclusive' },
  trigger: { context: 'lastPlanAt' },
  instanceKey: 'lastPlanAt',
  metBy: ['PLAN_REVIEWED'],
  basis: policy({ en: 'A plan is looked at every 15 days', ar: 'تُراجع الخطة كل 15 يوماً' }),
  ladder: longLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

/** Unit: one working day from the reopening. Source: policy (the project's default). */
const reassignment = {
  ...administrative,
  id: 'reassignment',
  catalogue: null,
  label: { en: 'Give the reopened case to an officer', ar: 'إسناد القضية المعاد فتحها إلى ضابط' },
  amount: { kind: 'workingDays', days: 1 },
  trigger: 'entered',
  metBy: ['HAND_OVER'],
  basis: policy({ en: 'A reopened case is somebody’s case', ar: 'القضية المعاد فتحها في عهدة ضابط' }),
  ladder: shortLadder,
  owner: 'supervisor',
} as const satisfies DeadlineDefinition;

/** D31. Unit: 30 calendar days, exclusive, from the judgment; then it is final. Source: policy; statute by profile. */
const petitionWindow = {
  ...administrative,
  id: 'petitionWindow',
  catalogue: 'D31',
  label: { en: 'Petition to the Court of Cassation', ar: 'مدة الطعن تمييزاً' },
  amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
  trigger: { context: 'judgmentAt' },
  instanceKey: 'judgmentAt',
  metBy: ['PETITION_FILED'],
  basis: policy({ en: 'Where no law is set: 30 days', ar: 'حيث لم يُحدد قانون: 30 يوماً' }),
  ladder: [
    { level: 'L0', at: { days: -10 } },
    { level: 'L0', at: { days: -3 } },
    { level: 'L0', at: { days: -1 } },
  ],
  owner: 'caseOfficer',
  polarity: 'window',
} as const satisfies DeadlineDefinition;

/** D30. Unit: 10 calendar days, exclusive, from a death or life sentence. Source: by profile (IQ CPC art. 254). */
const fileToCassation = {
  ...administrative,
  id: 'fileToCassation',
  catalogue: 'D30',
  label: {
    en: 'File to the Court of Cassation (death or life sentence)',
    ar: 'إرسال الدعوى إلى محكمة التمييز (إعدام أو مؤبد)',
  },
  amount: {
    by: 'sentenceClass',
    of: { deathOrLife: { kind: 'calendarDays', days: 10, count: 'exclusive' }, other: null },
  },
  trigger: { context: 'judgmentAt' },
  instanceKey: 'judgmentAt',
  metBy: ['FILE_SENT_TO_CASSATION'],
  basis: policy({ en: 'Where no law is set: 10 days', ar: 'حيث لم يُحدد قانون: 10 أيام' }),
  ladder: longLadder,
  owner: 'caseOfficer',
} as const satisfies DeadlineDefinition;

export const caseSpineDeadlines = [
  rightsInformation,
  victimUpdate,
  riskAssessment,
  riskReassessment,
  riskReview,
  investigationPlan,
  planReview,
  reassignment,
  petitionWindow,
  fileToCassation,
] as const;
export const caseSpineDelays = deadlineDelays(caseSpineDeadlines);
