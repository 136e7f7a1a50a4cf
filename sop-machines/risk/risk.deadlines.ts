import type { Amount, DeadlineDefinition } from '../kernel/deadline.js';
import { policy } from '../kernel/deadlines.js';
import { longLadder, shortLadder } from '../kernel/ladders.js';

const common = { nature: 'administrative', pausable: false, extendable: 'none', polarity: 'limit' } as const;
const hours = (count: number): Amount => ({ kind: 'elapsedHours', hours: count });
const days = (count: number): Amount => ({ kind: 'calendarDays', days: count, count: 'exclusive' });

export const riskDeadlines = [
  {
    ...common,
    id: 'firstAssessment',
    catalogue: 'D18',
    label: { en: 'First written risk assessment', ar: 'أول تقييم خطي للخطر' },
    /** 24 hours, elapsed, from first contact. Source: policy (B0.8, D18). */
    amount: hours(24),
    trigger: { context: 'firstContactAt' },
    metBy: ['ASSESSED'],
    basis: policy({ en: 'Nobody is left in unknown danger for a day', ar: 'لا يُترك أحد في خطر مجهول يوماً كاملاً' }),
    ladder: shortLadder,
    owner: 'riskAssessor',
  },
  {
    ...common,
    id: 'reassessment',
    catalogue: 'D39',
    label: { en: 'Assess the risk again', ar: 'إعادة تقييم الخطر' },
    /** 4 hours, elapsed, from the first event that no assessment has answered. Source: policy (SOP-07, D39). */
    amount: hours(4),
    trigger: { context: 'dangerAt' },
    instanceKey: 'dangerAt',
    metBy: ['ASSESSED'],
    basis: policy({
      en: 'What may change the danger is looked at within four hours, at night and on holidays as well',
      ar: 'كل ما قد يغيّر الخطر يُعاد تقييمه خلال أربع ساعات، ليلاً وفي العطل أيضاً',
    }),
    ladder: shortLadder,
    owner: 'riskAssessor',
  },
  {
    ...common,
    id: 'review',
    catalogue: 'D19',
    label: { en: 'Review the risk', ar: 'مراجعة الخطر' },
    /**
     * Calendar days, exclusive, from the last assessment: high 7, medium 14, low 30 (policy, D19). The reference says
     * nothing of extreme: 3, because it may not be looked at less closely than high (policy).
     */
    amount: { by: 'level', of: { none: null, low: days(30), medium: days(14), high: days(7), extreme: days(3) } },
    trigger: { context: 'assessedAt' },
    instanceKey: 'assessedAt',
    metBy: ['ASSESSED'],
    basis: policy({
      en: 'The higher the risk, the sooner it is looked at again; extreme risk sooner than high',
      ar: 'كلما ارتفع الخطر قصرت مدة مراجعته، والخطر الشديد أقصر من المرتفع',
    }),
    ladder: longLadder,
    owner: 'riskAssessor',
  },
  {
    ...common,
    id: 'reviewOpens',
    catalogue: null,
    label: { en: 'Review becomes due', ar: 'حلول موعد المراجعة' },
    /** 2 calendar days before the review (policy): both assessors must be found. */
    amount: hours(0),
    trigger: { beforeDeadline: 'review', days: 2 },
    basis: policy({ en: 'Time to bring both assessors together', ar: 'وقت كافٍ لجمع المقيّمَين معاً' }),
    ladder: [],
    owner: 'riskAssessor',
    polarity: 'notBefore',
  },
  {
    ...common,
    id: 'lowering',
    catalogue: null,
    label: { en: 'Second person decides on a lower level', ar: 'بت شخص ثانٍ في خفض المستوى' },
    /** 24 hours, elapsed, from the assessment (policy); until then the higher level holds. */
    amount: hours(24),
    trigger: { context: 'proposedAt' },
    instanceKey: 'proposedAt',
    metBy: ['LOWERING_CONFIRMED', 'LOWERING_REFUSED', 'ASSESSED'],
    basis: policy({ en: 'Two persons lower a level; neither waits long', ar: 'يخفض المستوى شخصان دون انتظار طويل' }),
    ladder: shortLadder,
    owner: 'supervisor',
  },
  {
    ...common,
    id: 'safetyPlan',
    catalogue: null,
    label: { en: 'Safety plan agreed', ar: 'الاتفاق على خطة السلامة' },
    /** Elapsed hours from the assessment: extreme 4, high 24, medium 72, low 168 (policy). */
    amount: { by: 'level', of: { none: null, low: hours(168), medium: hours(72), high: hours(24), extreme: hours(4) } },
    trigger: { context: 'planOwedSince' },
    instanceKey: 'planOwedSince',
    metBy: ['PLAN_AGREED'],
    basis: policy({ en: 'A known danger without a plan helps nobody', ar: 'لا جدوى من خطر معروف بلا خطة' }),
    ladder: shortLadder,
    owner: 'riskAssessor',
  },
  {
    ...common,
    id: 'measures',
    catalogue: null,
    label: { en: 'Measures of the plan in place', ar: 'تنفيذ تدابير الخطة' },
    /** Elapsed hours from the agreement: extreme 4, high 24, medium 72, low 168 (policy). */
    amount: { by: 'level', of: { none: null, low: hours(168), medium: hours(72), high: hours(24), extreme: hours(4) } },
    trigger: { context: 'planAgreedAt' },
    instanceKey: 'planAgreedAt',
    metBy: ['MEASURES_IN_PLACE'],
    basis: policy({ en: 'A plan protects when it is carried out', ar: 'لا تحمي الخطة إلا بتنفيذها' }),
    ladder: shortLadder,
    owner: 'riskAssessor',
  },
  {
    ...common,
    id: 'warning',
    catalogue: null,
    label: { en: 'Warn before the release', ar: 'التنبيه قبل إخلاء السبيل' },
    /**
     * 4 hours, elapsed, from the order of release (policy): at latest at the release, for which SOP-12 gives the same time.
     * For each suspect one clock.
     */
    amount: hours(4),
    trigger: { each: 'warningsDue' },
    metBy: ['RELEASE_WARNING_SETTLED'],
    basis: policy({
      en: 'Nobody meets by surprise the person they fear; at latest at the release',
      ar: 'لا يُفاجأ أحد بمن يخشاه؛ في موعد أقصاه إخلاء السبيل',
    }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...common,
    id: 'missingReport',
    catalogue: null,
    label: { en: 'Report the person missing', ar: 'الإبلاغ عن فقدان الشخص' },
    /** 1 hour, elapsed (policy: "at once"). */
    amount: hours(1),
    trigger: { context: 'missingSince' },
    metBy: ['MISSING_REPORTED', 'FOUND_AGAIN'],
    basis: policy({ en: 'A missing person at risk is searched for at once', ar: 'يُبحث فوراً عن المفقود المعرَّض للخطر' }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...common,
    id: 'searchReview',
    catalogue: null,
    label: { en: 'Look at the search again', ar: 'مراجعة البحث' },
    /** 24 hours, elapsed, from the report or the last look (policy). */
    amount: hours(24),
    trigger: { context: 'searchedAt' },
    instanceKey: 'searchedAt',
    metBy: ['SEARCH_REVIEWED', 'FOUND_AGAIN'],
    basis: policy({ en: 'A search is looked at every day', ar: 'يُراجع البحث كل يوم' }),
    ladder: shortLadder,
    owner: 'caseOfficer',
  },
  {
    ...common,
    id: 'leakReport',
    catalogue: null,
    label: { en: 'Report on the leak of data', ar: 'تقرير تسرب البيانات' },
    /** 72 hours, elapsed, from the leak (policy, after the European GDPR art. 33; no law here is known to set it). */
    amount: hours(72),
    trigger: { context: 'leakedAt' },
    instanceKey: 'leakedAt',
    metBy: ['LEAK_REPORTED'],
    basis: policy({
      en: 'Three days to find out what leaked, to whom and what was done',
      ar: 'ثلاثة أيام لمعرفة ما تسرب وإلى من وما اتُّخذ',
    }),
    ladder: shortLadder,
    owner: 'dataProtectionOfficer',
  },
] as const satisfies readonly DeadlineDefinition[];
