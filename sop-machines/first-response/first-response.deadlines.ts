import type { DeadlineDefinition, Rung } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import { shortLadder } from '../kernel/ladders.js';

const limit = { extendable: 'none', pausable: false, polarity: 'limit', nature: 'administrative' } as const;
const window = { extendable: 'none', pausable: false, polarity: 'window', nature: 'medical' } as const;

/** Below twelve hours the supervisor, below four the unit head (SOP-02, "Escalation"; policy). */
const windowLadder: readonly Rung[] = [
  { level: 'L0', at: { share: 0.5 } },
  { level: 'L1', at: { hours: -12 }, notice: 'windowBelow12' },
  { level: 'L2', at: { hours: -4 }, notice: 'windowBelow4' },
  { level: 'L3', at: { hours: 0 }, notice: 'windowClosed' },
];
const clinicalManagement = unconfirmed('guideline', 'WHO-2020-RAPE-IPV', {
  en: 'WHO, UNFPA and UNHCR, clinical management of rape: HIV post-exposure prophylaxis within 72 hours, best within 24; emergency contraception within 120 hours',
  ar: 'منظمة الصحة العالمية وصندوق الأمم المتحدة للسكان ومفوضية اللاجئين، التدبير السريري للاغتصاب: الوقاية بعد التعرض لفيروس نقص المناعة خلال 72 ساعة، والأفضل خلال 24؛ ووسائل منع الحمل الطارئة خلال 120 ساعة',
});
const focalPointWarned = policy({
  en: 'Policy (SOP-02, "Escalation"): the medical focal point is told when twelve hours are left',
  ar: 'سياسة: يُبلَّغ منسق الشؤون الطبية حين يتبقى اثنتا عشرة ساعة',
});

export const firstResponseDeadlines = [
  {
    ...limit,
    id: 'arrival',
    catalogue: null,
    label: { en: 'Arrival at the scene', ar: 'الوصول إلى الموقع' },
    /** 1 hour from the report of the scene (policy). */
    amount: { kind: 'elapsedHours', hours: 1 },
    trigger: { context: 'sceneAt' },
    metBy: ['ARRIVED'],
    basis: policy({
      en: 'Policy: nobody waits for help unseen; after an hour the unit head knows that no one has arrived',
      ar: 'سياسة: لا ينتظر أحد النجدة دون متابعة؛ بعد ساعة يعلم رئيس الوحدة بعدم الوصول',
    }),
    ladder: shortLadder,
    owner: 'firstResponder',
  },
  {
    ...limit,
    id: 'headcount',
    catalogue: 'D41',
    label: { en: 'Headcount closed', ar: 'إغلاق العد' },
    /** 2 hours from the arrival (policy, B0.8). */
    amount: { kind: 'elapsedHours', hours: 2 },
    trigger: { context: 'headcountSince' },
    metBy: ['HEADCOUNT_CLOSED'],
    basis: policy({
      en: 'Policy: who was not counted within two hours is not found again',
      ar: 'سياسة: من لم يُعدّ خلال ساعتين يتعذر العثور عليه لاحقاً',
    }),
    ladder: shortLadder,
    owner: 'firstResponder',
  },
  {
    ...limit,
    id: 'recount',
    catalogue: null,
    label: { en: 'Explain why the count does not agree', ar: 'توضيح سبب عدم تطابق العدد' },
    /** 1 hour from the mismatch (policy). */
    amount: { kind: 'elapsedHours', hours: 1 },
    trigger: { context: 'mismatchSince' },
    instanceKey: 'mismatchSince',
    metBy: ['HEADCOUNT_CLOSED'],
    basis: policy({
      en: 'Policy: a person whom nobody can find may be in danger; the search begins while traces are fresh',
      ar: 'سياسة: من تعذّر العثور عليه قد يكون في خطر؛ يبدأ البحث قبل زوال الأثر',
    }),
    ladder: shortLadder,
    owner: 'supervisor',
  },
  {
    ...limit,
    id: 'situation',
    catalogue: null,
    label: { en: 'Situation report', ar: 'الموقف الدوري' },
    /** 1 hour from the declaration or the last report (policy). */
    amount: { kind: 'elapsedHours', hours: 1 },
    trigger: { context: 'lastSituationAt' },
    instanceKey: 'lastSituationAt',
    metBy: ['SITUATION_REPORTED'],
    basis: policy({
      en: 'Policy: while many are hurt the command hears every hour how many are found, saved and lost',
      ar: 'سياسة: عند كثرة المصابين تُحاط القيادة علماً كل ساعة بأعداد من عُثر عليهم ومن أُنقذوا ومن فُقدوا',
    }),
    ladder: shortLadder,
    owner: 'firstResponder',
  },
  {
    ...limit,
    id: 'immediateNeeds',
    catalogue: null,
    label: { en: "Everybody's immediate needs recorded", ar: 'تسجيل الحاجات الفورية للجميع' },
    /** 4 hours from the arrival (policy). */
    amount: { kind: 'elapsedHours', hours: 4 },
    trigger: { context: 'arrivedAt' },
    metBy: ['NEEDS_RECORDED', 'HANDED_OVER'],
    basis: policy({
      en: 'Policy: water, warmth and care come at once (Law 28 of 2012 art. 11; CoE Convention art. 12 name no hour)',
      ar: 'سياسة: الماء والدفء والرعاية فوراً (المادة 11 من القانون 28 لسنة 2012 والمادة 12 من اتفاقية مجلس أوروبا دون تحديد ساعة)',
    }),
    ladder: shortLadder,
    owner: 'firstResponder',
  },
  {
    ...limit,
    id: 'handOver',
    catalogue: null,
    label: { en: 'Everybody handed over', ar: 'تسليم جميع الأشخاص' },
    /** 12 hours from the arrival (policy). */
    amount: { kind: 'elapsedHours', hours: 12 },
    trigger: { context: 'arrivedAt' },
    metBy: ['SCENE_CLOSED'],
    basis: policy({
      en: 'Policy: nobody spends the night at a scene or a station for want of a decision',
      ar: 'سياسة: لا يبيت أحد في الموقع أو في مركز الشرطة لعدم اتخاذ قرار',
    }),
    ladder: shortLadder,
    owner: 'firstResponder',
  },
  {
    ...limit,
    nature: 'medical',
    id: 'medicalHelp',
    catalogue: 'D04',
    label: { en: 'Emergency medical help on its way', ar: 'تأمين الإسعاف الطبي الطارئ' },
    /** 1 hour from when the need is known, for each person (policy, B0.8). */
    amount: { kind: 'elapsedHours', hours: 1 },
    trigger: { each: 'medicalDue' },
    metBy: ['MEDICAL_HELP_SENT', 'DOCTOR_REACHED', 'HANDED_OVER'],
    basis: policy({
      en: 'Policy: life first, within the hour',
      ar: 'سياسة: الحياة أولاً، خلال ساعة',
    }),
    ladder: shortLadder,
    owner: 'firstResponder',
  },
  {
    ...window,
    id: 'pepWindow',
    catalogue: 'D05',
    label: { en: 'Window for HIV post-exposure prophylaxis', ar: 'المدة المتاحة للوقاية بعد التعرض' },
    /** 72 hours from the last exposure, for each person (guideline). */
    amount: { kind: 'elapsedHours', hours: 72 },
    trigger: { each: 'pepWindows' },
    metBy: ['DOCTOR_REACHED'],
    basis: clinicalManagement,
    ladder: windowLadder,
    owner: 'medicalProvider',
  },
  {
    ...window,
    id: 'ecWindow',
    catalogue: 'D06',
    label: { en: 'Window for emergency contraception', ar: 'المدة المتاحة لوسائل منع الحمل الطارئة' },
    /** 120 hours from the last exposure, for each person (guideline). */
    amount: { kind: 'elapsedHours', hours: 120 },
    trigger: { each: 'ecWindows' },
    metBy: ['DOCTOR_REACHED'],
    basis: clinicalManagement,
    ladder: windowLadder,
    owner: 'medicalProvider',
  },
  {
    ...window,
    polarity: 'notBefore',
    id: 'pepFocalPoint',
    catalogue: 'D05',
    label: { en: 'Medical focal point told: 12 hours left', ar: 'إبلاغ المنسق الطبي: تبقت 12 ساعة' },
    /** 60 hours from the last exposure: twelve before the window closes (policy). */
    amount: { kind: 'elapsedHours', hours: 60 },
    trigger: { each: 'pepToWarn' },
    basis: focalPointWarned,
    ladder: [],
    owner: 'medicalProvider',
  },
  {
    ...window,
    polarity: 'notBefore',
    id: 'ecFocalPoint',
    catalogue: 'D06',
    label: { en: 'Medical focal point told: 12 hours left', ar: 'إبلاغ المنسق الطبي: تبقت 12 ساعة' },
    /** 108 hours from the last exposure: twelve before the window closes (policy). */
    amount: { kind: 'elapsedHours', hours: 108 },
    trigger: { each: 'ecToWarn' },
    basis: focalPointWarned,
    ladder: [],
    owner: 'medicalProvider',
  },
] as const satisfies readonly DeadlineDefinition[];
