import type { DeadlineDefinition } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const limit = { extendable: 'none', pausable: false, polarity: 'limit', nature: 'administrative' } as const;

export const smugglingDeadlines = [
  {
    ...limit,
    id: 'reachGroup',
    catalogue: null,
    label: { en: 'Rescue begun', ar: 'بدء الإنقاذ' },
    /** 1 hour from when the group became known (policy). */
    amount: { kind: 'elapsedHours', hours: 1 },
    trigger: { context: 'foundAt' },
    metBy: ['RESCUE_STARTED'],
    basis: policy({
      en: 'Policy: people locked in a vehicle or a boat have hours, not days (right to life, Smuggling Protocol art. 16(1))',
      ar: 'سياسة: لدى المحتجزين في مركبة أو قارب ساعات لا أيام (الحق في الحياة، المادة 16/1 من بروتوكول التهريب)',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'groupHeadcount',
    catalogue: 'D41',
    label: { en: 'Group counted', ar: 'عدّ المجموعة' },
    /** 2 hours from first contact (policy, B0.8). */
    amount: { kind: 'elapsedHours', hours: 2 },
    trigger: { context: 'headcountSince' },
    metBy: ['COUNTED'],
    basis: policy({
      en: 'Policy: who was not counted within two hours is not found again',
      ar: 'سياسة: من لم يُعدّ خلال ساعتين يتعذر العثور عليه لاحقاً',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    nature: 'medical',
    id: 'basicNeeds',
    catalogue: null,
    label: { en: 'Basic needs of everybody met', ar: 'تلبية الحاجات الأساسية للجميع' },
    /** 2 hours from first contact: at once; the limit is when the alarm goes off (policy). */
    amount: { kind: 'elapsedHours', hours: 2 },
    trigger: { context: 'needsSince' },
    metBy: ['BASIC_NEEDS_MET'],
    basis: policy({
      en: 'Policy: water, food, warmth and care at once (Smuggling Protocol art. 16(3) names no hour); the alarm goes off after two hours',
      ar: 'سياسة: الماء والغذاء والدفء والرعاية فوراً (المادة 16/3 من بروتوكول التهريب دون تحديد ساعة)؛ ويصدر الإنذار بعد ساعتين',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'vulnerabilityScreening',
    catalogue: 'D07',
    label: { en: 'Vulnerability screening of the person', ar: 'فرز حالات الضعف لدى الشخص' },
    /** 24 hours from first contact, for each survivor (policy, B0.8); screening for trafficking has its own in SOP-03. */
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { each: 'screeningDue' },
    metBy: ['VULNERABILITY_SCREENED'],
    basis: policy({
      en: 'Policy: every smuggled person is screened within a day and always before any removal',
      ar: 'سياسة: يُفرز كل مهاجر مهرَّب خلال يوم وقبل أي إبعاد دائماً',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'consularRights',
    catalogue: 'D36',
    label: { en: 'Consular rights explained to the person', ar: 'إعلام الشخص بحقوقه القنصلية' },
    /** 72 hours from first contact, for each survivor. "Without delay" is the treaty's; the number is policy. */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { each: 'consulateDue' },
    metBy: ['CONSULAR_RIGHTS_EXPLAINED'],
    basis: unconfirmed('treaty', 'SOM-2000', {
      en: 'Smuggling Protocol art. 16(5): "without delay". 72 hours is our policy, not the treaty',
      ar: 'بروتوكول التهريب، المادة 16/5: «دون إبطاء». أما 72 ساعة فسياسة وليست من نص المعاهدة',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'asylumReferral',
    catalogue: null,
    label: { en: 'Asylum claim with the authority', ar: 'إحالة طلب اللجوء إلى الجهة المختصة' },
    /** 3 working days from the claim, for each person (policy). */
    amount: { kind: 'workingDays', days: 3 },
    trigger: { each: 'asylumDue' },
    metBy: ['ASYLUM_REFERRED'],
    basis: policy({
      en: 'Policy, after the registration limit of Directive 2013/32/EU art. 6(1): a claim is not left in a drawer',
      ar: 'سياسة على غرار مهلة التسجيل في المادة 6/1 من التوجيه الأوروبي 2013/32: لا يُترك الطلب دون إحالة',
    }),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'earlyEvidence',
    catalogue: 'D40',
    label: { en: 'Early evidence hearing requested', ar: 'طلب تدوين الشهادة المبكرة' },
    /** 5 working days from when a witness may leave; people on the move may leave from the first contact on (policy). */
    amount: { kind: 'workingDays', days: 5 },
    trigger: { each: 'earlyEvidenceDue' },
    metBy: ['EARLY_EVIDENCE_REQUESTED', 'DEPOSITION_TAKEN', 'NO_WITNESS_WILLING'],
    basis: policy({
      en: 'Policy: what witnesses know is secured before they leave, so that nobody is kept for the sake of a testimony',
      ar: 'سياسة: تُدوَّن أقوال الشهود قبل مغادرتهم كي لا يُستبقى أحد من أجل شهادته',
    }),
    ladder: longLadder,
    owner: 'investigator',
  },
  {
    ...limit,
    id: 'solutions',
    catalogue: null,
    label: { en: 'A lawful solution for every person', ar: 'حل قانوني لكل شخص' },
    /** 30 calendar days from first contact (policy). */
    amount: { kind: 'calendarDays', days: 30, count: 'exclusive' },
    trigger: { context: 'contactAt' },
    metBy: ['GROUP_CLOSED'],
    basis: policy({
      en: 'Policy: nobody is forgotten in a reception centre; after a month the unit head asks why',
      ar: 'سياسة: لا يُنسى أحد في مركز استقبال؛ بعد شهر يسأل رئيس الوحدة عن السبب',
    }),
    ladder: longLadder,
    owner: 'caseOfficer',
  },
  {
    ...limit,
    id: 'offenderHandOver',
    catalogue: null,
    label: { en: 'Offender side handed to the investigation', ar: 'إحالة جانب الجناة إلى التحقيق' },
    /** 10 working days from first contact (policy). */
    amount: { kind: 'workingDays', days: 10 },
    trigger: { context: 'contactAt' },
    metBy: ['OFFENDER_SIDE_HANDED_OVER', 'NO_BENEFIT_FOUND'],
    basis: policy({
      en: 'Policy: who did what is mapped while traces and memories are fresh',
      ar: 'سياسة: تُحدد أدوار الجناة قبل زوال الآثار ونسيان الوقائع',
    }),
    ladder: longLadder,
    owner: 'investigator',
  },
] as const satisfies readonly DeadlineDefinition[];
