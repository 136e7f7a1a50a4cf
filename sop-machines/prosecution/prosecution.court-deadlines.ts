import type { DeadlineDefinition } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { longLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;
const bangladesh = (en: string, ar: string) =>
  unconfirmed('statute', 'BD-PSHTA-2012', {
    en: `Prevention and Suppression of Human Trafficking Act 2012, s. 24: ${en}`,
    ar: `قانون منع الاتجار بالبشر وقمعه لسنة 2012 (بنغلاديش)، المادة 24: ${ar}`,
  });

/** Unit: 30 calendar days, exclusive, since the referral or the last hearing without a next date. Source: policy. */
const hearingDate = {
  ...administrative,
  id: 'hearingDate',
  catalogue: null,
  label: { en: 'Ask the court for the next date', ar: 'طلب تحديد موعد الجلسة التالية' },
  amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
  trigger: { context: 'dateAwaitedSince' },
  instanceKey: 'dateAwaitedSince',
  metBy: ['HEARING_SET', 'HEARING_POSTPONED', 'JUDGMENT_GIVEN'],
  basis: policy({ en: 'A file without a date is not forgotten', ar: 'لا تُنسى دعوى بلا موعد' }),
  ladder: longLadder,
  owner: 'prosecutor',
} as const satisfies DeadlineDefinition;

/** Unit: the instant that the court has set. Reminders five days and one day before. Source: policy. */
const hearing = {
  ...administrative,
  id: 'hearing',
  catalogue: null,
  label: { en: 'Hearing', ar: 'الجلسة' },
  amount: { kind: 'asGiven', context: 'hearingAt' },
  trigger: { context: 'hearingSetAt' },
  instanceKey: 'hearingNumber',
  basis: policy({ en: 'Date set by the court', ar: 'موعد حددته المحكمة' }),
  ladder: [
    { level: 'L0', at: { days: -5 }, notice: 'hearingNear' },
    { level: 'L0', at: { days: -1 }, notice: 'hearingNear' },
  ],
  owner: 'prosecutor',
  polarity: 'notBefore',
} as const satisfies DeadlineDefinition;

/** Unit: the instant of the hearing at which a victim is heard. Source: the court's date. */
const testimony = {
  ...administrative,
  id: 'testimony',
  catalogue: null,
  label: { en: 'Victim is heard', ar: 'سماع الضحية' },
  amount: { kind: 'asGiven', context: 'testimonyAt' },
  trigger: { context: 'hearingSetAt' },
  instanceKey: 'hearingNumber',
  basis: policy({ en: 'Date set by the court', ar: 'موعد حددته المحكمة' }),
  ladder: [],
  owner: 'prosecutor',
  polarity: 'notBefore',
} as const satisfies DeadlineDefinition;

/** Unit: 7 calendar days before a victim is heard (SOP-07, "before hearing"). Source: policy. */
const dangerBeforeHearing = {
  ...administrative,
  id: 'dangerBeforeHearing',
  catalogue: null,
  label: { en: 'Danger before the hearing is looked at', ar: 'النظر في الخطر قبل الجلسة' },
  amount: { kind: 'elapsedHours', hours: 0 },
  trigger: { beforeDeadline: 'testimony', days: 7 },
  basis: policy({
    en: 'A week leaves time to protect the person on the way to court',
    ar: 'أسبوع يتيح حماية الشخص في طريقه إلى المحكمة',
  }),
  ladder: [],
  owner: 'riskAssessor',
  polarity: 'notBefore',
} as const satisfies DeadlineDefinition;

/** Unit: 10 working days counted back from the day a victim is heard. Source: policy (SOP-13). */
const specialMeasures = {
  ...administrative,
  id: 'specialMeasures',
  catalogue: null,
  label: { en: 'Request special measures', ar: 'طلب تدابير الحماية' },
  amount: { kind: 'asGiven', context: 'testimonyAt', workingDaysBefore: 10 },
  trigger: { context: 'hearingSetAt' },
  metBy: ['SPECIAL_MEASURES_REQUESTED', 'SPECIAL_MEASURE_ORDERED'],
  basis: policy({
    en: 'The court needs ten working days to prepare measures',
    ar: 'تحتاج المحكمة عشرة أيام عمل لتهيئة التدابير',
  }),
  ladder: longLadder,
  owner: 'prosecutor',
} as const satisfies DeadlineDefinition;

/** D37. Unit: 180 working days from the charge. Source: statute in Bangladesh; profiles without such a limit leave it out. */
const trialLimit = {
  ...administrative,
  id: 'trialLimit',
  catalogue: 'D37',
  label: { en: 'Time for the trial', ar: 'مدة المحاكمة' },
  amount: { kind: 'workingDays', days: 180 },
  trigger: { context: 'chargeFramedAt' },
  metBy: ['JUDGMENT_GIVEN'],
  basis: bangladesh('trial within 180 working days of the charge', 'تُنجز المحاكمة خلال 180 يوم عمل من توجيه التهمة'),
  ladder: longLadder,
  owner: 'prosecutor',
} as const satisfies DeadlineDefinition;

/** D37. Unit: 10 working days after that time has passed. Source: statute in Bangladesh. */
const trialExplanation = {
  ...administrative,
  id: 'trialExplanation',
  catalogue: 'D37',
  label: { en: "The tribunal's explanation", ar: 'بيان المحكمة لسبب التأخير' },
  amount: { kind: 'workingDays', days: 10 },
  trigger: 'entered',
  metBy: ['TRIAL_EXPLAINED'],
  basis: bangladesh('explanation within ten working days', 'بيان السبب خلال عشرة أيام عمل'),
  ladder: longLadder,
  owner: 'courtClerk',
} as const satisfies DeadlineDefinition;

/** Unit: 10 working days from the final judgment. Source: policy. */
const enforcement = {
  ...administrative,
  id: 'enforcement',
  catalogue: null,
  label: { en: 'Carry out the judgment', ar: 'تنفيذ الحكم' },
  amount: { kind: 'workingDays', days: 10 },
  trigger: { context: 'finalAt' },
  metBy: ['JUDGMENT_ENFORCED'],
  basis: policy({ en: 'A final judgment is carried out without delay', ar: 'يُنفذ الحكم البات دون تأخير' }),
  ladder: longLadder,
  owner: 'courtClerk',
} as const satisfies DeadlineDefinition;

export const courtDeadlines = [
  hearingDate,
  hearing,
  testimony,
  dangerBeforeHearing,
  specialMeasures,
  trialLimit,
  trialExplanation,
  enforcement,
] as const;
