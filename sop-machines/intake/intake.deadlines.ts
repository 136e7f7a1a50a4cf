import type { DeadlineDefinition } from '../kernel/deadline.js';
import { deadlineDelays, policy } from '../kernel/deadlines.js';
import { shortLadder } from '../kernel/ladders.js';

/** D01. Unit: hours, elapsed, from receipt: 1 in a crisis, 4 otherwise. Source: policy (B0.8). */
const registration = {
  id: 'registration',
  catalogue: 'D01',
  label: { en: 'Register the report', ar: 'تسجيل الإخبار' },
  amount: {
    by: 'urgencyClass',
    of: { crisis: { kind: 'elapsedHours', hours: 1 }, other: { kind: 'elapsedHours', hours: 4 } },
  },
  trigger: { context: 'receivedAt' },
  metBy: ['REGISTERED'],
  basis: policy({
    en: 'No report is lost: one hour in a crisis, four otherwise',
    ar: 'لا يضيع أي إخبار: ساعة واحدة في الحالة الطارئة وأربع ساعات في غيرها',
  }),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: shortLadder,
  owner: 'dutyOfficer',
  polarity: 'limit',
} as const satisfies DeadlineDefinition;

/**
 * Unit: in a crisis half an hour, elapsed, from the moment the crisis is known, then the supervisor; otherwise one
 * working day from receipt. Source: policy (SOP-01 escalation; the working day is the project's default).
 */
const assignment = {
  id: 'assignment',
  catalogue: null,
  label: { en: 'Give the case to an officer', ar: 'إسناد القضية إلى ضابط' },
  amount: {
    by: 'urgencyClass',
    of: { crisis: { kind: 'elapsedHours', hours: 0.5 }, other: { kind: 'workingDays', days: 1 } },
  },
  trigger: { context: 'assignableSince' },
  metBy: ['ASSIGNED'],
  basis: policy({
    en: 'A crisis report has an officer within 30 minutes',
    ar: 'يُسند الإخبار الطارئ إلى ضابط خلال 30 دقيقة',
  }),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: [
    { level: 'L0', at: { share: 0.5 } },
    { level: 'L1', at: { hours: 0 } },
    { level: 'L2', at: { hours: 1 } },
    { level: 'L3', at: { hours: 4 } },
  ],
  owner: 'supervisor',
  polarity: 'limit',
} as const satisfies DeadlineDefinition;

/** Unit: crisis 4 hours elapsed, otherwise 1 working day, from the assignment. Source: policy (SOP-01). */
const officerAcceptance = {
  id: 'officerAcceptance',
  catalogue: null,
  label: { en: 'Officer accepts the case', ar: 'قبول الضابط للقضية' },
  amount: {
    by: 'urgencyClass',
    of: { crisis: { kind: 'elapsedHours', hours: 4 }, other: { kind: 'workingDays', days: 1 } },
  },
  trigger: { context: 'assignedAt' },
  instanceKey: 'assignedAt',
  metBy: ['ACCEPTED_BY_OFFICER'],
  basis: policy({
    en: 'A case that nobody accepted is nobody’s case',
    ar: 'القضية التي لم يقبلها أحد ليست في عهدة أحد',
  }),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: shortLadder,
  owner: 'caseOfficer',
  polarity: 'limit',
} as const satisfies DeadlineDefinition;

/**
 * D02. Unit: 2 hours, elapsed, from the moment the offence is known to be flagrant. Source: the duty is IQ CPC 23/1971
 * art. 43, which names no time; the value is policy and is therefore shown as policy.
 */
const flagrantNotice = {
  id: 'flagrantNotice',
  catalogue: 'D02',
  label: {
    en: 'Inform judge and prosecutor (flagrant offence)',
    ar: 'إخبار قاضي التحقيق والادعاء العام (جريمة مشهودة)',
  },
  amount: { kind: 'elapsedHours', hours: 2 },
  trigger: { context: 'flagrantSince' },
  metBy: ['JUDGE_NOTIFIED', 'PROSECUTOR_NOTIFIED'],
  basis: policy({
    en: 'The duty to inform is IQ CPC 23/1971 art. 43; the two hours are policy',
    ar: 'واجب الإخبار في المادة 43 من قانون أصول المحاكمات الجزائية رقم 23 لسنة 1971؛ أما الساعتان فسياسة داخلية',
  }),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: shortLadder,
  owner: 'dutyOfficer',
  polarity: 'limit',
} as const satisfies DeadlineDefinition;

export const intakeDeadlines = [registration, assignment, officerAcceptance, flagrantNotice] as const;
export const intakeDelays = deadlineDelays(intakeDeadlines);
