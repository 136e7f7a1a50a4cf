import type { DeadlineDefinition, LegalBasis, Rung } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { longLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;
const answers = ['ACK', 'EXECUTED', 'PARTLY_EXECUTED', 'REFUSED'];
const noDaysInTreaty = policy({
  en: 'Policy: the treaties set no number of days (UNTOC art. 18); somebody asks again',
  ar: 'سياسة: لا تحدد الاتفاقيات عدداً من الأيام (اتفاقية الجريمة المنظمة، المادة 18)؛ ويُكرر الاستفسار',
});

/** No acknowledgement so many calendar days after sending (D35, policy). */
const chaser = (days: 30 | 60 | 90, level: Rung['level']) =>
  ({
    ...administrative,
    catalogue: 'D35',
    label: {
      en: `No acknowledgement after ${String(days)} days`,
      ar: `عدم ورود إشعار بالاستلام بعد ${String(days)} يوماً`,
    },
    amount: { kind: 'calendarDays', days, count: 'exclusive' },
    trigger: { context: 'sentAt' },
    instanceKey: 'sentAt',
    metBy: answers,
    basis: noDaysInTreaty,
    ladder: [{ level, at: { hours: 0 }, notice: 'noAcknowledgement' }],
    owner: 'mlaDesk',
  }) as const;

const inOffice = (days: number, basis: LegalBasis) =>
  ({
    ...administrative,
    catalogue: null,
    /** Working days (policy). */
    amount: { kind: 'workingDays', days },
    trigger: 'entered',
    basis,
    ladder: longLadder,
  }) as const;

/** Who waits in a cell for papers is warned of in time (policy). */
const arrestLadder: readonly Rung[] = [
  { level: 'L0', at: { days: -10 }, notice: 'arrestEnds' },
  { level: 'L1', at: { days: -5 }, notice: 'arrestEnds' },
  { level: 'L2', at: { hours: -24 }, notice: 'arrestEnds' },
  { level: 'L3', at: { hours: 0 }, notice: 'noLawfulBasis' },
];

export const requestDeadlines = [
  {
    ...administrative,
    id: 'draft',
    catalogue: 'D35',
    label: { en: 'Draft of the request', ar: 'مسودة الطلب' },
    /** 10 working days from the need (policy). */
    amount: { kind: 'workingDays', days: 10 },
    trigger: { context: 'draftFrom' },
    instanceKey: 'draftFrom',
    metBy: ['REQUEST_DRAFTED'],
    basis: policy({ en: 'A request is written while its traces are fresh', ar: 'يُحرر الطلب قبل ضياع الآثار' }),
    ladder: longLadder,
    owner: 'mlaDesk',
  },
  {
    ...inOffice(
      5,
      policy({ en: 'A drafted request does not wait for its approval', ar: 'لا تنتظر المسودة الموافقة عليها' }),
    ),
    id: 'approval',
    label: { en: "Judge's decision on the request", ar: 'قرار القاضي بشأن الطلب' },
    metBy: ['APPROVED', 'NOT_APPROVED'],
    owner: 'prosecutor',
  },
  {
    ...inOffice(
      5,
      policy({ en: 'An approved request goes on within the week', ar: 'يُرسل الطلب الموافق عليه خلال أسبوع' }),
    ),
    id: 'passingOn',
    label: { en: 'To the central authority', ar: 'إلى السلطة المركزية' },
    metBy: ['PASSED_TO_CENTRAL_AUTHORITY'],
    owner: 'mlaDesk',
  },
  {
    ...inOffice(
      10,
      policy({ en: 'Somebody asks whether the request has left', ar: 'يُستفسر عما إذا كان الطلب قد أُرسل' }),
    ),
    id: 'sending',
    label: { en: 'Sent by the central authority', ar: 'إرسال السلطة المركزية' },
    metBy: ['SENT'],
    owner: 'mlaDesk',
  },
  { ...chaser(30, 'L1'), id: 'chaser30' },
  { ...chaser(60, 'L2'), id: 'chaser60' },
  { ...chaser(90, 'L3'), id: 'chaser90' },
  {
    ...administrative,
    id: 'executionReview',
    catalogue: 'D35',
    label: { en: 'Look at the execution', ar: 'متابعة التنفيذ' },
    /** 90 calendar days after sending, then 30 after each look (policy). */
    amount: { daysOf: 'reviewDays', count: 'exclusive' },
    trigger: { context: 'reviewFrom' },
    instanceKey: 'reviewFrom',
    metBy: ['EXECUTION_REVIEWED', 'EXECUTED', 'PARTLY_EXECUTED', 'REFUSED'],
    basis: noDaysInTreaty,
    ladder: [
      { level: 'L0', at: { days: -5 } },
      { level: 'L1', at: { hours: 0 } },
      { level: 'L2', at: { workingDays: 2 } },
    ],
    owner: 'mlaDesk',
  },
  {
    ...inOffice(10, policy({ en: 'An answer that came is put to use', ar: 'يُستفاد من الجواب الوارد دون تأخير' })),
    id: 'use',
    label: { en: 'Use of the answer, or a decision how to go on', ar: 'الاستفادة من الجواب أو تقرير الخطوة التالية' },
    metBy: ['RESULT_USED', 'REQUEST_RENEWED', 'REQUEST_CLOSED'],
    owner: 'prosecutor',
  },
  {
    ...inOffice(
      5,
      policy({
        en: 'What we expect of others we do ourselves: a request is acknowledged at once',
        ar: 'ما نطلبه من غيرنا نلتزم به: يُشعر باستلام الطلب فوراً',
      }),
    ),
    id: 'acknowledging',
    label: { en: 'Acknowledge the request of another country', ar: 'الإشعار باستلام طلب الدولة الأخرى' },
    metBy: ['INCOMING_ACKNOWLEDGED'],
    owner: 'mlaDesk',
  },
  {
    ...inOffice(10, policy({ en: 'A request is decided on within two weeks', ar: 'يُبت في الطلب خلال أسبوعي عمل' })),
    id: 'deciding',
    label: { en: 'Decision on the request of another country', ar: 'البت في طلب الدولة الأخرى' },
    metBy: ['INCOMING_APPROVED', 'INCOMING_DECLINED'],
    owner: 'prosecutor',
  },
  {
    ...administrative,
    id: 'answering',
    catalogue: null,
    label: { en: 'Answer to the other country', ar: 'الرد على الدولة الأخرى' },
    /** 30 calendar days, exclusive, from the decision (policy). */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: 'entered',
    metBy: ['ANSWER_SENT', 'INCOMING_DECLINED'],
    basis: policy({ en: 'Another court waits for the answer', ar: 'محكمة أخرى تنتظر الرد' }),
    ladder: longLadder,
    owner: 'mlaDesk',
  },
  {
    ...administrative,
    id: 'provisionalArrest',
    catalogue: null,
    label: { en: 'End of the provisional arrest', ar: 'انتهاء التوقيف المؤقت' },
    /** Riyadh Agreement: 30 calendar days, at most 60 in all; the day of the arrest is day 1 (cautious). Else as given. */
    amount: {
      by: 'arrestTerm',
      of: {
        none: null,
        riyadh: { kind: 'calendarDays', days: 30, count: 'inclusive' },
        riyadhExtended: { kind: 'calendarDays', days: 60, count: 'inclusive' },
        asGiven: { kind: 'asGiven', context: 'arrestUntil' },
      },
    },
    trigger: { context: 'arrestedAt' },
    instanceKey: 'arrestedAt',
    metBy: ['PROVISIONAL_ARREST_ENDED'],
    basis: unconfirmed('treaty', 'RIYADH-1983', {
      en: 'Riyadh Arab Agreement for Judicial Cooperation 1983: 30 days, extendable, 60 in all; otherwise the treaty that is named',
      ar: 'اتفاقية الرياض العربية للتعاون القضائي 1983: ثلاثون يوماً قابلة للتمديد بحيث لا تتجاوز ستين يوماً؛ وإلا فالاتفاقية المسماة',
    }),
    extendable: 'once',
    nature: 'liberty',
    ladder: arrestLadder,
    owner: 'mlaDesk',
  },
] as const satisfies readonly DeadlineDefinition[];
