import type { DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const administrative = { extendable: 'none', pausable: false, nature: 'administrative', polarity: 'limit' } as const;

export const returnDeadlines = [
  {
    ...administrative,
    id: 'returnRisk',
    catalogue: null,
    label: { en: 'Risk check in both places', ar: 'تقييم الخطر في البلدين' },
    /** 10 working days from the wish (policy). */
    amount: { kind: 'workingDays', days: 10 },
    trigger: { context: 'needAt' },
    metBy: ['RISK_OK', 'FAMILY_UNSAFE'],
    basis: policy({
      en: 'A wish to go home is taken up at once, and nobody goes into the unknown',
      ar: 'تُعالج الرغبة في العودة فوراً، ولا يعود أحد إلى المجهول',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'returnConsent',
    catalogue: null,
    label: { en: 'Informed decision of the person', ar: 'قرار الشخص المستنير' },
    /** 10 working days from the risk check (policy): it is offered, never pressed. */
    amount: { kind: 'workingDays', days: 10 },
    trigger: 'entered',
    metBy: ['RETURN_CONSENT', 'STAY_INSTEAD', 'WITHDRAWN'],
    basis: policy({
      en: 'The person decides while the risk check is fresh',
      ar: 'يقرر الشخص ما دام تقييم الخطر حديثاً',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'returnPreparation',
    catalogue: null,
    label: { en: 'Papers, booking and reception', ar: 'الوثائق والحجز والاستقبال' },
    /** 30 calendar days, exclusive, from the consent (policy). */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: { context: 'consentAt' },
    metBy: ['DOCUMENT_ISSUED', 'RETURN_BOOKED', 'RECEIVER_ACCEPTED'],
    basis: policy({
      en: 'Return without undue or unreasonable delay (Palermo Protocol art. 8); 30 days are policy',
      ar: 'العودة دون إبطاء لا مسوغ له (بروتوكول باليرمو، المادة 8)؛ والثلاثون يوماً سياسة',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'departure',
    catalogue: null,
    label: { en: 'Departure reported', ar: 'الإبلاغ عن المغادرة' },
    /** 12 hours, elapsed, after the planned departure (policy). */
    amount: { kind: 'elapsedHours', hours: 12 },
    trigger: { context: 'departureAt' },
    instanceKey: 'departureAt',
    metBy: ['DEPARTED'],
    basis: policy({ en: 'Somebody knows where the person is', ar: 'يُعرف مكان الشخص في كل وقت' }),
    ladder: shortLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'arrival',
    catalogue: null,
    label: { en: 'Arrival reported', ar: 'الإبلاغ عن الوصول' },
    /** 12 hours, elapsed, after the planned arrival (policy); then the person counts as missing. */
    amount: { kind: 'elapsedHours', hours: 12 },
    trigger: { context: 'plannedArrivalAt' },
    instanceKey: 'plannedArrivalAt',
    metBy: ['ARRIVED'],
    basis: policy({
      en: 'Who does not arrive may be in the hands of the traffickers again',
      ar: 'من لا يصل قد يكون وقع ثانية في أيدي المتاجرين',
    }),
    ladder: [
      { level: 'L1', at: { hours: -1 } },
      { level: 'L2', at: { hours: 0 }, notice: 'notArrived' },
      { level: 'L3', at: { hours: 4 }, notice: 'notArrived' },
    ],
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'reception',
    catalogue: null,
    label: { en: 'Reception confirmed', ar: 'تأكيد الاستقبال' },
    /** 72 hours, elapsed, from the arrival (policy). */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { context: 'arrivedAt' },
    metBy: ['RECEPTION_CONFIRMED'],
    basis: policy({
      en: 'The receiving organisation says that it has met the person',
      ar: 'تؤكد الجهة المستقبلة لقاءها الشخص',
    }),
    ladder: shortLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'followUp',
    catalogue: null,
    label: { en: 'Follow-up after the return', ar: 'المتابعة بعد العودة' },
    /** 30, 90 and 180 calendar days, exclusive, always from the arrival (policy). */
    amount: {
      by: 'followUp',
      of: {
        '1': { kind: 'calendarDays', days: 30, count: 'exclusive' },
        '2': { kind: 'calendarDays', days: 90, count: 'exclusive' },
        '3': { kind: 'calendarDays', days: 180, count: 'exclusive' },
      },
    },
    trigger: { context: 'arrivedAt' },
    instanceKey: 'followUp',
    metBy: ['FOLLOW_UP'],
    basis: policy({
      en: 'Reintegration is looked at after one, three and six months',
      ar: 'تُتابع إعادة الإدماج بعد شهر وثلاثة أشهر وستة أشهر',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'alternative',
    catalogue: null,
    label: { en: 'Another place, or a way to stay', ar: 'مكان آخر أو سبيل للبقاء' },
    /** 10 working days (policy). */
    amount: { kind: 'workingDays', days: 10 },
    trigger: 'entered',
    metBy: ['RISK_OK', 'STAY_INSTEAD', 'WITHDRAWN'],
    basis: policy({
      en: 'Who cannot go home is not left without a solution',
      ar: 'من لا يستطيع العودة لا يُترك دون حل',
    }),
    ladder: longLadder,
    owner: 'caseWorker',
  },
  {
    ...administrative,
    id: 'consulate',
    catalogue: 'D36',
    label: { en: 'Consular information', ar: 'إعلام القنصلية' },
    /** 72 hours, elapsed, from the consent (policy); the treaties say "without delay". Never for asylum seekers. */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { context: 'consularConsentAt' },
    instanceKey: 'consularConsentAt',
    metBy: ['CONSULATE_INFORMED'],
    basis: policy({
      en: 'Policy limit of 72 hours for "without delay" (Smuggling of Migrants Protocol art. 16(5)), and only with consent',
      ar: 'سياسة: 72 ساعة تفسيراً لعبارة «دون تأخير» (بروتوكول تهريب المهاجرين، المادة 16/5)، وبالموافقة فقط',
    }),
    ladder: shortLadder,
    owner: 'consularOfficer',
  },
] as const satisfies readonly DeadlineDefinition[];
