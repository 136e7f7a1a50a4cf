import type { DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { protectingLadder } from '../kernel/ladders.js';
import { child, days, hours, longChildLadder, officer } from './child.deadline-parts.js';

/** Best interests, solution and visits; family and services. */
export const interestsDeadlines = [
  {
    ...child,
    id: 'initialAssessment',
    catalogue: 'D16',
    label: { en: 'First best-interests assessment', ar: 'التقييم الأول للمصلحة الفضلى' },
    /** 72 hours, elapsed, from when the child was found. Source: policy (D16). */
    amount: hours(72),
    trigger: { context: 'foundAt' },
    metBy: ['BIA_DONE'],
    basis: policy({
      en: 'Best interests come first (CRC art. 3): within three days',
      ar: 'المصلحة الفضلى أولاً (اتفاقية حقوق الطفل، المادة 3): خلال ثلاثة أيام',
    }),
    ladder: protectingLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'fullAssessment',
    catalogue: 'D17',
    label: { en: 'Full best-interests assessment', ar: 'التقييم الكامل للمصلحة الفضلى' },
    /** 14 calendar days, exclusive, from when the child was found. Source: policy (D17). */
    amount: days(14),
    trigger: { context: 'foundAt' },
    metBy: ['BIA_DONE'],
    basis: policy({ en: 'A full picture within two weeks', ar: 'صورة كاملة خلال أسبوعين' }),
    ladder: longChildLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'determination',
    catalogue: null,
    label: { en: 'Best-interests determination', ar: 'القرار في المصلحة الفضلى' },
    /** 90 calendar days, exclusive, from the full assessment (policy): no child waits for a future without a date. */
    amount: days(90),
    trigger: { context: 'determinationOwedSince' },
    instanceKey: 'determinationOwedSince',
    metBy: ['BID_DECIDED'],
    basis: policy({ en: 'No child waits for a decision without a date', ar: 'لا ينتظر طفل قراراً بلا موعد' }),
    ladder: longChildLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'solution',
    catalogue: null,
    label: { en: 'Durable solution in place', ar: 'تنفيذ الحل الدائم' },
    /** 90 calendar days, exclusive, from the determination (policy). */
    amount: days(90),
    trigger: { context: 'decidedAt' },
    instanceKey: 'decidedAt',
    metBy: ['SOLUTION_IN_PLACE'],
    basis: policy({ en: 'What is decided for a child is carried out', ar: 'ما يُقرر للطفل يُنفذ' }),
    ladder: longChildLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'followUp',
    catalogue: null,
    label: { en: 'Visit after the solution', ar: 'زيارة متابعة بعد الحل' },
    /** 30, 60 and 90 calendar days, exclusive, from the solution. Source: policy (SOP-06). */
    amount: { by: 'followUpNumber', of: { '1': days(30), '2': days(60), '3': days(90) } },
    trigger: { context: 'solutionAt' },
    instanceKey: 'followUpNumber',
    metBy: ['FOLLOW_UP_DONE'],
    basis: policy({ en: 'A solution is one when it lasts: three visits', ar: 'الحل حلٌّ إذا دام: ثلاث زيارات' }),
    ladder: longChildLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'followUpOpens',
    catalogue: null,
    label: { en: 'Visit becomes due', ar: 'حلول موعد الزيارة' },
    /** 7 calendar days before the visit (policy): earlier ones say too little about how the solution lasts. */
    amount: hours(0),
    trigger: { beforeDeadline: 'followUp', days: 7 },
    basis: policy({ en: 'A visit on the first days shows little', ar: 'زيارة الأيام الأولى قليلة الدلالة' }),
    ladder: [],
    owner: officer,
    polarity: 'notBefore',
  },
  {
    ...child,
    id: 'tracingReview',
    catalogue: null,
    label: { en: 'Look at the tracing of the family', ar: 'مراجعة البحث عن الأسرة' },
    /** 30 calendar days, exclusive, from the start of the tracing or the last look (policy). */
    amount: days(30),
    trigger: { context: 'tracedAt' },
    instanceKey: 'tracedAt',
    metBy: ['TRACING_REVIEWED', 'FAMILY_FOUND'],
    basis: policy({ en: 'A tracing is not forgotten', ar: 'لا يُنسى البحث عن الأسرة' }),
    ladder: longChildLadder,
    owner: 'caseWorker',
  },
  {
    ...child,
    id: 'familyCheck',
    catalogue: null,
    label: { en: 'Family checked', ar: 'التحقق من الأسرة' },
    /** 14 calendar days, exclusive, from when the family was found (policy). */
    amount: days(14),
    trigger: { context: 'familyFoundAt' },
    instanceKey: 'familyFoundAt',
    metBy: ['FAMILY_SAFE', 'FAMILY_UNSAFE'],
    basis: policy({
      en: 'Family is checked before, not after, a reunification',
      ar: 'يُتحقق من الأسرة قبل لم الشمل لا بعده',
    }),
    ladder: longChildLadder,
    owner: officer,
  },
  {
    ...child,
    id: 'servicePlan',
    catalogue: null,
    label: { en: 'Plan of services', ar: 'خطة الخدمات' },
    /** 7 calendar days, exclusive, from the full assessment (policy, as for adults in SOP-05). */
    amount: days(7),
    trigger: { context: 'fullAssessmentAt' },
    metBy: ['SERVICES_PLANNED'],
    basis: policy({ en: 'What was assessed becomes a plan within a week', ar: 'يتحول التقييم إلى خطة خلال أسبوع' }),
    ladder: longChildLadder,
    owner: 'caseWorker',
  },
  {
    ...child,
    id: 'planReview',
    catalogue: null,
    label: { en: 'Review of the services', ar: 'مراجعة الخدمات' },
    /** 30 calendar days, exclusive, from the last plan (policy, as for adults in SOP-05). */
    amount: days(30),
    trigger: { context: 'planAt' },
    instanceKey: 'planAt',
    metBy: ['SERVICES_PLANNED'],
    basis: policy({ en: 'A plan is looked at every month', ar: 'تُراجع الخطة كل شهر' }),
    ladder: longChildLadder,
    owner: 'caseWorker',
  },
] as const satisfies readonly DeadlineDefinition[];
