import type { DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const limit = { extendable: 'none', pausable: false, polarity: 'limit', nature: 'administrative' } as const;
const because = (en: string, ar: string) => policy({ en: `Policy: ${en}`, ar: `سياسة: ${ar}` });
const hours = (count: number) => ({ kind: 'elapsedHours', hours: count }) as const;
const workingDays = (days: number) => ({ kind: 'workingDays', days }) as const;

/** Before an appointment, and when it has passed without a beginning (policy). */
const appointmentLadder: readonly Rung[] = [
  { level: 'L0', at: { hours: -24 } },
  { level: 'L0', at: { hours: -4 } },
  { level: 'L1', at: { hours: 4 } },
];
/** In the room: a reminder to the interviewer, then to the supervisor (policy). */
const roomLadder: readonly Rung[] = [
  { level: 'L0', at: { hours: 0 } },
  { level: 'L1', at: { hours: 1 } },
];

export const interviewDeadlines = [
  {
    ...limit,
    id: 'planning',
    catalogue: null,
    label: { en: 'Interview planned', ar: 'التخطيط للمقابلة' },
    /** Needs talk and suspect 24 hours, accounts 5 working days (policy). The questioning itself is a clock of SOP-12. */
    amount: {
      by: 'kind',
      of: { needs: hours(24), suspect: hours(24), victimAccount: workingDays(5), witnessAccount: workingDays(5) },
    },
    trigger: { context: 'planFrom' },
    metBy: ['PLANNED', 'REPEAT_REQUESTED'],
    basis: because(
      'needs cannot wait, and a suspect is questioned within a day of attendance; an account is planned with care.',
      'الحاجات لا تنتظر، والمتهم يُستجوب خلال يوم من حضوره؛ أما الإفادة فيُخطط لها بعناية.',
    ),
    ladder: shortLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'repeatDecision',
    catalogue: null,
    label: { en: 'Decision on another account', ar: 'القرار بشأن إفادة أخرى' },
    /** 2 working days (policy). */
    amount: workingDays(2),
    trigger: { context: 'repeatRequestedAt' },
    metBy: ['REPEAT_APPROVED', 'REPEAT_DENIED'],
    basis: because('a request for a repeat is answered soon.', 'يُجاب على طلب التكرار سريعاً.'),
    ladder: longLadder,
    owner: 'supervisor',
  },
  {
    ...limit,
    id: 'appointment',
    catalogue: null,
    label: { en: 'Interview begins', ar: 'بدء المقابلة' },
    /** The date and time that were planned. */
    amount: { kind: 'asGiven', context: 'plannedFor' },
    trigger: { context: 'plannedAt' },
    instanceKey: 'plannedAt',
    metBy: ['STARTED'],
    basis: because('as planned with the person.', 'كما اتُفق مع الشخص.'),
    ladder: appointmentLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'break',
    catalogue: null,
    label: { en: 'Break', ar: 'استراحة' },
    /** 2 hours, 1 hour for a child (policy). */
    amount: { by: 'ageBand', of: { adult: hours(2), child: hours(1), unknown: hours(1) } },
    trigger: { context: 'unbrokenSince' },
    instanceKey: 'unbrokenSince',
    metBy: ['BREAK', 'CLOSED', 'STOPPED'],
    basis: because(
      'nobody is questioned to exhaustion (Méndez Principles 2021).',
      'لا يُستجوب أحد حتى الإنهاك (مبادئ مينديز 2021).',
    ),
    ladder: roomLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'recordingRepair',
    catalogue: null,
    label: { en: 'Recording settled', ar: 'تسوية أمر التسجيل' },
    /** 1 hour (policy). */
    amount: hours(1),
    trigger: 'entered',
    metBy: ['RECORDING_RESTORED', 'CONTINUED_IN_WRITING', 'POSTPONED'],
    basis: because('the person is not kept waiting.', 'لا يُترك الشخص منتظراً.'),
    ladder: roomLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'postponementReview',
    catalogue: null,
    label: { en: 'Postponement reviewed', ar: 'مراجعة التأجيل' },
    /** 7 calendar days (policy), and again. */
    amount: { kind: 'calendarDays', days: 7, count: 'exclusive' },
    trigger: { context: 'postponedAt' },
    instanceKey: 'postponedAt',
    metBy: ['POSTPONEMENT_REVIEWED', 'PLANNED', 'ADULT_ASKED', 'REFLECTION_ENDED', 'COOPERATION_DECIDED'],
    basis: because('nothing is forgotten, and nobody is urged.', 'لا يُنسى شيء ولا يُلحّ على أحد.'),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'stopReview',
    catalogue: null,
    label: { en: 'Follow-up of a stopped interview', ar: 'متابعة مقابلة توقفت' },
    /** 7 calendar days (policy), as for a postponement. */
    amount: { kind: 'calendarDays', days: 7, count: 'exclusive' },
    trigger: 'entered',
    metBy: ['RESUMED', 'CLOSED', 'CANCELLED'],
    basis: because(
      'whether the person wants to go on is asked once, by somebody trusted.',
      'يُسأل الشخص مرة واحدة عن رغبته في المتابعة، ممن يثق به.',
    ),
    ladder: longLadder,
    owner: 'victimAdvocate',
  },
  {
    ...limit,
    id: 'coercionReview',
    catalogue: null,
    label: { en: 'Report of coercion decided', ar: 'البت في بلاغ الإكراه' },
    /** 24 hours (policy); the Convention against Torture asks for a prompt examination. */
    amount: hours(24),
    trigger: 'entered',
    metBy: ['COERCION_REVIEWED'],
    basis: because(
      'limit of 24 hours for "promptly" (Convention against Torture arts 12–13).',
      '24 ساعة تفسيراً لعبارة «على وجه السرعة» (اتفاقية مناهضة التعذيب، المادتان 12 و13).',
    ),
    ladder: shortLadder,
    owner: 'prosecutor',
  },
  {
    ...limit,
    id: 'transcript',
    catalogue: 'D22',
    label: { en: 'Transcript checked', ar: 'تدقيق المحضر' },
    /** 48 hours from the end of the interview (policy). */
    amount: hours(48),
    trigger: { context: 'closedAt' },
    metBy: ['TRANSCRIPT_READY'],
    basis: because(
      'it is written while it is remembered; no limit in law was found.',
      'يُكتب ما دام في الذاكرة؛ لم يُعثر على مهلة قانونية.',
    ),
    ladder: shortLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'confirmation',
    catalogue: null,
    label: { en: 'Transcript read back to the person', ar: 'تلاوة المحضر على الشخص' },
    /** 5 working days from the transcript (policy). */
    amount: workingDays(5),
    trigger: { context: 'transcriptReadyAt' },
    metBy: ['CONFIRMED_BY_PERSON'],
    basis: because('it stands only as the person has heard it.', 'لا يُعتمد إلا كما سمعه الشخص.'),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'afterCare',
    catalogue: null,
    label: { en: 'Psychosocial after-care, the same day', ar: 'الرعاية النفسية والاجتماعية في اليوم نفسه' },
    /** The end of the day on which the person told it. */
    amount: { kind: 'calendarDays', days: 0, count: 'exclusive' },
    trigger: { context: 'afterCareFrom' },
    metBy: ['AFTER_CARE_SETTLED'],
    basis: unconfirmed('guideline', 'UNODC-TIP-MANUAL-8', {
      en: 'UNODC anti-human-trafficking manual, module 8: support after the interview; the same day is policy',
      ar: 'دليل UNODC لمكافحة الاتجار بالبشر، الوحدة 8: الدعم بعد المقابلة؛ أما اليوم نفسه فسياسة',
    }),
    nature: 'medical',
    ladder: shortLadder,
    owner: 'victimAdvocate',
  },
  {
    ...limit,
    id: 'evaluation',
    catalogue: null,
    label: { en: 'Interview evaluated', ar: 'تقييم المقابلة' },
    /** 5 working days (policy). */
    amount: workingDays(5),
    trigger: { context: 'closedAt' },
    metBy: ['EVALUATED'],
    basis: because('the investigation waits for what it adds.', 'ينتظر التحقيق ما أضافته.'),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'sharing',
    catalogue: null,
    label: { en: 'Copy with those allowed', ar: 'تزويد المخوّلين بنسخة' },
    /** 10 working days (policy): time to read it back first. */
    amount: workingDays(10),
    trigger: { context: 'closedAt' },
    metBy: ['SHARED'],
    basis: because('a copy in time spares a repeat.', 'نسخة في وقتها تغني عن التكرار.'),
    ladder: longLadder,
    owner: 'investigator',
  },
] as const satisfies readonly DeadlineDefinition[];
