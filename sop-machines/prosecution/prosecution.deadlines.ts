import type { DeadlineDefinition } from '../kernel/deadline.js';
import { deadlineDelays, policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';
import { courtDeadlines } from './prosecution.court-deadlines.js';
import { remedyDeadlines } from './prosecution.remedy-deadlines.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

/** Unit: 5 working days from the referral, for each victim. Source: policy; the right: Palermo Protocol art. 6(6). */
const redressRights = {
  ...administrative,
  id: 'redressRights',
  catalogue: null,
  label: { en: 'Explain the right to redress', ar: 'شرح الحق في جبر الضرر' },
  amount: { kind: 'workingDays', days: 5 },
  trigger: { each: 'redressRightsDue' },
  metBy: ['REDRESS_RIGHTS_TOLD'],
  basis: policy({
    en: 'Every victim can claim in time (Palermo Protocol art. 6(6) gives the possibility)',
    ar: 'تتمكن كل ضحية من المطالبة في الوقت المناسب (بروتوكول باليرمو، المادة 6/6)',
  }),
  ladder: longLadder,
  owner: 'legalAid',
} as const satisfies DeadlineDefinition;

/** Unit: 5 working days counted back from the hearing that is expected to close the trial. Source: policy (SOP-13). */
const claimBeforeClose = {
  ...administrative,
  id: 'claimBeforeClose',
  catalogue: null,
  label: { en: 'File the claim before the trial closes', ar: 'تقديم طلب التعويض قبل ختام المرافعة' },
  amount: { kind: 'asGiven', context: 'closingAt', workingDaysBefore: 5 },
  trigger: { context: 'closingSetAt' },
  metBy: ['CLAIM_FILED', 'CLAIM_ENDED'],
  basis: policy({
    en: 'A claim that comes after the trial has closed is lost to the criminal court',
    ar: 'الطلب المقدم بعد ختام المرافعة لا تنظره محكمة الجنايات',
  }),
  ladder: longLadder,
  owner: 'legalAid',
} as const satisfies DeadlineDefinition;

/** Unit: 30 calendar days, exclusive, from the final judgment or the later award, for each victim. Source: policy. */
const payment = {
  ...administrative,
  id: 'payment',
  catalogue: null,
  label: { en: 'Award paid', ar: 'دفع التعويض' },
  amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
  trigger: { each: 'paymentsDue' },
  metBy: ['PAID', 'EXECUTION_HANDED_OVER'],
  basis: policy({
    en: 'An award that is not paid within a month goes to civil execution',
    ar: 'التعويض الذي لا يُدفع خلال شهر يُحال إلى التنفيذ المدني',
  }),
  ladder: longLadder,
  owner: 'legalAid',
} as const satisfies DeadlineDefinition;

/** D39. Unit: 5 working days from the withdrawal. Source: policy (B0.8). */
const withdrawalReview = {
  ...administrative,
  id: 'withdrawalReview',
  catalogue: 'D39',
  label: { en: 'Review the withdrawal', ar: 'مراجعة التنازل' },
  amount: { kind: 'workingDays', days: 5 },
  trigger: { each: 'withdrawalsDue' },
  metBy: ['WITHDRAWAL_REVIEWED'],
  basis: policy({
    en: 'A victim who withdraws may be under pressure; it is looked at within a week of work',
    ar: 'قد تكون الضحية المتنازلة تحت ضغط؛ يُنظر في ذلك خلال أسبوع عمل',
  }),
  ladder: longLadder,
  owner: 'prosecutor',
} as const satisfies DeadlineDefinition;

/** Unit: 10 working days from when it was raised, for each person. Source: policy; the principle: CoE Convention art. 26. */
const nonPunishmentReview = {
  ...administrative,
  id: 'nonPunishmentReview',
  catalogue: null,
  label: { en: 'Decide on non-punishment', ar: 'البت في عدم المعاقبة' },
  amount: { kind: 'workingDays', days: 10 },
  trigger: { each: 'reviewsDue' },
  metBy: ['NON_PUNISHMENT_DECIDED'],
  basis: policy({
    en: 'Nobody stays accused for what a victim was made to do (CoE Convention art. 26)',
    ar: 'لا يبقى أحد متهماً بما أُكره عليه بوصفه ضحية (اتفاقية مجلس أوروبا، المادة 26)',
  }),
  ladder: longLadder,
  owner: 'prosecutor',
} as const satisfies DeadlineDefinition;

/** D34. Unit: 2 working days from the grievance. Source: policy (B0.8). */
const grievanceAcknowledged = {
  ...administrative,
  id: 'grievanceAcknowledged',
  catalogue: 'D34',
  label: { en: 'Acknowledge the grievance', ar: 'الإشعار باستلام التظلم' },
  amount: { kind: 'workingDays', days: 2 },
  trigger: { each: 'acknowledgementsDue' },
  metBy: ['GRIEVANCE_ACKNOWLEDGED'],
  basis: policy({ en: 'Who complains knows that it was heard', ar: 'يعلم صاحب التظلم أن صوته سُمع' }),
  ladder: shortLadder,
  owner: 'grievanceOfficer',
} as const satisfies DeadlineDefinition;

/** D34. Unit: 10 working days from the grievance. Source: policy (B0.8). */
const grievanceAnswered = {
  ...administrative,
  id: 'grievanceAnswered',
  catalogue: 'D34',
  label: { en: 'Answer the grievance', ar: 'الرد على التظلم' },
  amount: { kind: 'workingDays', days: 10 },
  trigger: { each: 'answersDue' },
  metBy: ['GRIEVANCE_ANSWERED'],
  basis: policy({ en: 'Every grievance gets an answer', ar: 'لكل تظلم رد' }),
  ladder: longLadder,
  owner: 'grievanceOfficer',
} as const satisfies DeadlineDefinition;

/** Unit: 10 working days from the appeal, as for the first answer. Source: policy. */
const grievanceAppeal = {
  ...administrative,
  id: 'grievanceAppeal',
  catalogue: null,
  label: { en: 'Decide the appeal of a grievance', ar: 'البت في الاعتراض على رد التظلم' },
  amount: { kind: 'workingDays', days: 10 },
  trigger: { each: 'appealsDue' },
  metBy: ['GRIEVANCE_APPEAL_DECIDED'],
  basis: policy({ en: 'An appeal is as urgent as the grievance', ar: 'الاعتراض بأهمية التظلم نفسه' }),
  ladder: longLadder,
  owner: 'unitHead',
} as const satisfies DeadlineDefinition;

export const prosecutionDeadlines = [
  ...courtDeadlines,
  ...remedyDeadlines,
  redressRights,
  claimBeforeClose,
  payment,
  withdrawalReview,
  nonPunishmentReview,
  grievanceAcknowledged,
  grievanceAnswered,
  grievanceAppeal,
] as const;
export const prosecutionDelays = deadlineDelays(prosecutionDeadlines);
