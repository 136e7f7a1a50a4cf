import type { DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

/** Unit: 30 calendar days, exclusive, from the surrender; a window. Source: policy; statute by profile. */
const objection = {
  ...administrative,
  id: 'objection',
  catalogue: null,
  label: { en: 'Objection to the judgment in absence', ar: 'الاعتراض على الحكم الغيابي' },
  amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
  trigger: { context: 'surrenderedAt' },
  metBy: ['OBJECTION_FILED'],
  basis: policy({ en: 'Where no law is set: 30 days', ar: 'حيث لم يُحدد قانون: 30 يوماً' }),
  ladder: [
    { level: 'L0', at: { days: -10 } },
    { level: 'L0', at: { days: -1 } },
  ],
  owner: 'prosecutor',
  polarity: 'window',
} as const satisfies DeadlineDefinition;

/**
 * D30. Unit: calendar days, exclusive, from a death or life sentence in presence; as many as the profile's law says (10 in Iraq,
 * CPC art. 254), no such duty where it says nothing.
 * Ladder of SOP-13: day 5, day 8, day 10.
 */
const fileToCassation = {
  ...administrative,
  id: 'fileToCassation',
  catalogue: 'D30',
  label: {
    en: 'File to the Court of Cassation (death or life sentence)',
    ar: 'إرسال الدعوى إلى محكمة التمييز (إعدام أو مؤبد)',
  },
  amount: { daysOf: 'cassationDays', count: 'exclusive' },
  trigger: { context: 'remediesFrom' },
  metBy: ['FILE_SENT_TO_CASSATION'],
  basis: policy({ en: 'By the law of the jurisdiction', ar: 'وفق قانون الولاية القضائية' }),
  ladder: [
    { level: 'L0', at: { days: -5 } },
    { level: 'L1', at: { days: -2 } },
    { level: 'L2', at: { hours: 0 } },
  ],
  owner: 'courtClerk',
} as const satisfies DeadlineDefinition;

/**
 * D31. Unit: 30 calendar days, exclusive, from the judgment; then it is final. Source: policy; statute by profile. The last
 * day never rolls (B0.2): the last working day before it stands on the ladder.
 */
const petitionWindow = {
  ...administrative,
  id: 'petitionWindow',
  catalogue: 'D31',
  label: { en: 'Petition to the Court of Cassation', ar: 'مدة الطعن تمييزاً' },
  amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
  trigger: { context: 'remediesFrom' },
  metBy: ['PETITION_FILED'],
  basis: policy({ en: 'Where no law is set: 30 days', ar: 'حيث لم يُحدد قانون: 30 يوماً' }),
  ladder: [
    { level: 'L0', at: { days: -10 } },
    { level: 'L0', at: { days: -3 } },
    { level: 'L0', at: { workingDays: -1 }, notice: 'lastWorkingDay' },
    { level: 'L0', at: { days: -1 } },
  ],
  owner: 'prosecutor',
  polarity: 'window',
} as const satisfies DeadlineDefinition;

/** Days before the end of the window on which prosecutor and victim's lawyer are told (of 30: day 20, 27 and 29). Policy. */
const petitionReminder = <const Id extends string>(id: Id, days: number) =>
  ({
    ...administrative,
    id,
    catalogue: null,
    label: { en: 'Reminder of the petition', ar: 'تذكير بمدة الطعن' },
    amount: { kind: 'elapsedHours', hours: 0 },
    trigger: { beforeDeadline: 'petitionWindow', days },
    basis: policy({
      en: "The prosecutor and the victim's lawyer decide in time whether to petition",
      ar: 'يقرر الادعاء العام ومحامي الضحية في الوقت المناسب تقديم الطعن',
    }),
    ladder: [],
    owner: 'prosecutor',
    polarity: 'notBefore',
  }) as const satisfies DeadlineDefinition;

export const remedyDeadlines = [
  objection,
  fileToCassation,
  petitionWindow,
  petitionReminder('petitionSoon', 10),
  petitionReminder('petitionNear', 3),
  petitionReminder('petitionLast', 1),
] as const;
