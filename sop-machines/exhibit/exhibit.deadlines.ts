import type { DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

/** Reminders of an open transfer. The breach is no rung: the machine alarms unit head and prosecutor at that instant. */
const transferLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L0', at: { hours: -4 } },
  { level: 'L1', at: { hours: -1 } },
];

const practice = policy({
  en: 'Policy after the practice that UNODC describes for the chain of custody; no limit in law was found.',
  ar: 'سياسة وفق الممارسة التي تصفها UNODC لتسلسل الحيازة؛ لم يُعثر على مهلة قانونية.',
});
const within = (en: string, ar: string) => policy({ en: `Policy: ${en}`, ar: `سياسة: ${ar}` });
const limit = { extendable: 'none', pausable: false, polarity: 'limit', nature: 'administrative' } as const;
const aDay = { kind: 'elapsedHours', hours: 24 } as const;
const threeDays = { kind: 'elapsedHours', hours: 72 } as const;

export const exhibitDeadlines = [
  {
    ...limit,
    id: 'registration',
    catalogue: 'D20',
    label: { en: 'Exhibit registered', ar: 'قيد المبرز' },
    /** 4 hours from the seizure (policy). */
    amount: { kind: 'elapsedHours', hours: 4 },
    trigger: { context: 'unregisteredSince' },
    metBy: ['REGISTERED'],
    basis: practice,
    ladder: shortLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'storage',
    catalogue: 'D21',
    label: { en: 'Exhibit in the store or laboratory', ar: 'إيداع المبرز المخزن أو المختبر' },
    /** 72 hours from the seizure (policy). */
    amount: threeDays,
    trigger: { context: 'unstoredSince' },
    metBy: ['TRANSFER_ACCEPTED', 'GAP_EXPLAINED'],
    basis: practice,
    ladder: shortLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'openTransfer',
    catalogue: 'D42',
    label: { en: 'Transfer accepted or refused', ar: 'قبول التسليم أو رفضه' },
    /** 24 hours from the offer (policy); then the gap is alarmed. */
    amount: aDay,
    trigger: { context: 'offeredAt' },
    instanceKey: 'transfers',
    metBy: ['TRANSFER_ACCEPTED', 'TRANSFER_REFUSED'],
    basis: practice,
    ladder: transferLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'documentReturn',
    catalogue: null,
    label: { en: "Victim's own document returned", ar: 'إعادة وثيقة الضحية' },
    /** 5 working days from its first arrival in the store (policy). */
    amount: { kind: 'workingDays', days: 5 },
    trigger: { context: 'documentHeldSince' },
    metBy: ['DOCUMENT_RETURNED', 'DOCUMENT_KEPT'],
    basis: within(
      "without papers a victim can neither move nor work; taking them away is the trafficker's means. A copy is kept.",
      'لا تستطيع الضحية التنقل أو العمل بلا وثائق، وحجزها من وسائل المتاجر. تُحفظ نسخة.',
    ),
    ladder: longLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'labAnswer',
    catalogue: null,
    label: { en: 'Answer of the laboratory', ar: 'جواب المختبر' },
    /** The date that the laboratory agreed to when it took the item in. */
    amount: { kind: 'asGiven', context: 'labAnswerDue' },
    trigger: { context: 'arrivedAt' },
    metBy: ['LAB_RESULT'],
    basis: within('the date that the laboratory has agreed to.', 'الموعد الذي وافق عليه المختبر.'),
    ladder: longLadder,
    owner: 'forensicLab',
  },
  {
    ...limit,
    id: 'backToStore',
    catalogue: null,
    label: { en: 'Back on the way to the store', ar: 'إعادته إلى المخزن' },
    /** 72 hours (policy), as long as the first way to the store may take. */
    amount: threeDays,
    trigger: { context: 'releasedAt' },
    metBy: ['TRANSFER_OFFERED'],
    basis: within(
      'what laboratory or court need no more goes back within the time of the first way to the store.',
      'ما لم يعد المختبر أو المحكمة بحاجة إليه يُعاد خلال مدة الإيداع الأول.',
    ),
    ladder: shortLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'gapExplanation',
    catalogue: null,
    label: { en: 'Gap explained', ar: 'تفسير الثغرة' },
    /** 24 hours (policy): memories of a hand-over fade. */
    amount: aDay,
    trigger: 'entered',
    metBy: ['GAP_EXPLAINED'],
    basis: within('a gap is explained while those concerned remember.', 'تُفسَّر الثغرة ما دام المعنيون يتذكرون.'),
    ladder: shortLadder,
    owner: 'supervisor',
  },
  {
    ...limit,
    id: 'search',
    catalogue: null,
    label: { en: 'Search for the missing item', ar: 'البحث عن المبرز المفقود' },
    /** 24 hours (policy). */
    amount: aDay,
    trigger: 'entered',
    metBy: ['FOUND_AGAIN', 'LOSS_DECIDED'],
    basis: within('the first day is the best chance to find it.', 'اليوم الأول أفضل فرصة للعثور عليه.'),
    ladder: shortLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'resealing',
    catalogue: null,
    label: { en: 'Sealed anew', ar: 'إعادة الختم' },
    /** 24 hours from the opening in the store, 72 in court (policy); in the laboratory as long as the examination takes. */
    amount: { by: 'place', of: { scene: aDay, store: aDay, court: threeDays, lab: null } },
    trigger: { context: 'openedAt' },
    metBy: ['RESEALED'],
    basis: within('nothing lies open longer than its reason lasts.', 'لا يبقى شيء مفتوحاً أطول مما يقتضيه السبب.'),
    ladder: shortLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'brokenSeal',
    catalogue: null,
    label: { en: 'Broken seal replaced', ar: 'استبدال الختم المكسور' },
    /** 24 hours (policy), wherever the item is. */
    amount: aDay,
    trigger: { context: 'sealBrokenAt' },
    metBy: ['RESEALED'],
    basis: within('an item without a seal proves less every hour.', 'المبرز بلا ختم تضعف قيمته الإثباتية كل ساعة.'),
    ladder: shortLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'contamination',
    catalogue: null,
    label: { en: 'Contamination assessed', ar: 'تقييم التلوث' },
    /** 72 hours (policy). */
    amount: threeDays,
    trigger: 'entered',
    metBy: ['CONTAMINATION_ASSESSED'],
    basis: within('the investigation must know what still proves.', 'يجب أن يعلم التحقيق ما بقي صالحاً للإثبات.'),
    ladder: shortLadder,
    owner: 'forensicLab',
  },
  {
    ...limit,
    id: 'mismatch',
    catalogue: null,
    label: { en: 'Decision on differing hash values', ar: 'البت في اختلاف قيم الاختزال' },
    /** 24 hours (policy): copy work stands still as long. */
    amount: aDay,
    trigger: { context: 'mismatchAt' },
    metBy: ['MISMATCH_SETTLED'],
    basis: within('work on the copies stands still until it is decided.', 'يتوقف العمل على النسخ إلى حين البت.'),
    ladder: shortLadder,
    owner: 'prosecutor',
  },
  {
    ...limit,
    id: 'disposalDecision',
    catalogue: null,
    label: { en: 'Decision on the exhibit', ar: 'القرار بشأن المبرز' },
    /** 30 calendar days (policy) from the final judgment or the closure. */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: { context: 'disposableSince' },
    metBy: ['DISPOSAL_ORDERED', 'DOCUMENT_RETURNED'],
    basis: within(
      'no case closes with exhibits whose fate is open, and owners wait for their things.',
      'لا تُغلق قضية ومصير مبرزاتها معلق، وأصحابها ينتظرون أشياءهم.',
    ),
    ladder: longLadder,
    owner: 'evidenceCustodian',
  },
  {
    ...limit,
    id: 'disposal',
    catalogue: null,
    label: { en: 'Disposal carried out', ar: 'تنفيذ القرار بشأن المبرز' },
    /** 30 calendar days (policy) from the order. */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: { context: 'disposalOrderedAt' },
    metBy: ['DISPOSED', 'DOCUMENT_RETURNED'],
    basis: within('an order is carried out within a month.', 'يُنفَّذ القرار خلال شهر.'),
    ladder: longLadder,
    owner: 'evidenceCustodian',
  },
] as const satisfies readonly DeadlineDefinition[];
