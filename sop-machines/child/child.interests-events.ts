import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, longText, optional, yesNo } from '../kernel/fields.js';
import { interviewKinds } from '../kernel/hooks.js';
import { consentWords, priorityWords, serviceWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  assessmentWords,
  consulateWords,
  decidedByWords,
  hearingWords,
  solutionWords,
  supportAdultWords,
  wellbeingWords,
} from './child.options.js';
import { note, protectors } from './child.reporters.js';

const { needs, victimAccount, witnessAccount } = interviewKinds;
const family = [...protectors, 'guardian', 'caseOfficer'] as const;

/** Best interests, the child's voice, the family, services, proceedings and the durable solution. */
export const interestsEvents = {
  BIA_DONE: {
    schema: z.strictObject({
      assessment: choice(assessmentWords, { label: { en: 'Assessment', ar: 'التقييم' } }),
      consulate: choice(consulateWords, { label: { en: 'Consulate', ar: 'القنصلية' } }),
      findings: longText({ label: { en: 'Findings', ar: 'النتائج' }, dataClass: 'K3' }),
    }),
    roles: protectors,
    from: 'person',
    title: { en: 'Best-interests assessment done', ar: 'أُنجز تقييم المصلحة الفضلى' },
    consequence: {
      en: 'It decides whether a consulate may be contacted. The full one needs the child heard.',
      ar: 'يحدد ما إذا كان يجوز الاتصال بالقنصلية. والتقييم الكامل يتطلب الاستماع إلى الطفل.',
    },
  },
  CHILD_HEARD: {
    schema: z.strictObject({
      hearing: choice(hearingWords, { label: { en: 'Hearing', ar: 'الاستماع' } }),
      views: optional(longText({ label: { en: 'Views of the child', ar: 'آراء الطفل' }, dataClass: 'K3' })),
    }),
    roles: [...protectors, 'guardian', 'legalAid'],
    from: 'person',
    title: { en: 'Child heard (CRC art. 12)', ar: 'استُمع إلى الطفل (اتفاقية حقوق الطفل، المادة 12)' },
    consequence: { en: 'The views weigh by age and maturity.', ar: 'تُراعى آراء الطفل بحسب سنه ونضجه.' },
  },
  CONSULATE_INFORMED: {
    schema: noFields,
    roles: [...protectors, 'caseOfficer', 'consularOfficer'],
    from: 'person',
    title: { en: 'Consulate informed', ar: 'أُعلمت القنصلية' },
    consequence: {
      en: 'Only after an assessment that finds it in the child’s interest.',
      ar: 'لا يجوز إلا بعد تقييم يرى ذلك في مصلحة الطفل.',
    },
  },
  TRACING_REVIEWED: {
    schema: z.strictObject({ note }),
    roles: protectors,
    from: 'person',
    title: { en: 'Tracing looked at', ar: 'رُوجع البحث عن الأسرة' },
    consequence: { en: 'The next look is due in 30 days.', ar: 'تستحق المراجعة التالية خلال 30 يوماً.' },
  },
  TRACING_ENDED: {
    schema: z.strictObject({ note }),
    roles: protectors,
    from: 'person',
    title: { en: 'No tracing (any more)', ar: 'لا بحث عن الأسرة (بعد الآن)' },
    consequence: {
      en: 'Because it would be dangerous, hopeless, or the child does not wish it.',
      ar: 'لأنه خطر أو لا جدوى منه أو لا يرغب فيه الطفل.',
    },
  },
  FAMILY_FOUND: {
    schema: z.strictObject({
      whereabouts: optional(longText({ label: { en: 'Who and where', ar: 'من وأين' }, dataClass: 'K2' })),
    }),
    roles: family,
    from: 'person',
    title: { en: 'Family found', ar: 'عُثر على الأسرة' },
    consequence: {
      en: 'The family is checked; until then nobody is reunited.',
      ar: 'يُتحقق من الأسرة، ولا لم شمل قبل ذلك.',
    },
  },
  FAMILY_SAFE: {
    schema: z.strictObject({ findings: longText({ label: { en: 'Findings', ar: 'النتائج' }, dataClass: 'K3' }) }),
    roles: protectors,
    from: 'person',
    title: { en: 'Family checked: safe', ar: 'تُحقق من الأسرة: آمنة' },
    consequence: { en: 'Reunification becomes possible.', ar: 'يصبح لم الشمل ممكناً.' },
  },
  FAMILY_UNSAFE: {
    schema: z.strictObject({ note }),
    roles: family,
    from: 'person',
    title: { en: 'Family is not safe', ar: 'الأسرة غير آمنة' },
    consequence: {
      en: 'No reunification. A solution that led to the family is decided anew; the danger is assessed anew.',
      ar: 'لا لم شمل. ويُعاد القرار في كل حل يؤدي إلى الأسرة ويُعاد تقييم الخطر.',
    },
  },
  FAMILY_SUSPECTED: {
    schema: z.strictObject({ note }),
    roles: [...family, 'investigator'],
    from: 'person',
    title: { en: 'Family suspected of taking part', ar: 'اشتباه في مشاركة الأسرة' },
    consequence: {
      en: 'Parents and relatives are no guardians and no place while suspected.',
      ar: 'لا يكون الوالدان ولا الأقارب أوصياء ولا مكان إيواء ما دام الاشتباه قائماً.',
    },
  },
  SUSPICION_LIFTED: {
    schema: z.strictObject({ findings: longText({ label: { en: 'Findings', ar: 'النتائج' }, dataClass: 'K3' }) }),
    roles: ['supervisor', 'prosecutor'],
    from: 'person',
    title: { en: 'Suspicion against the family lifted', ar: 'زال الاشتباه في الأسرة' },
    consequence: { en: 'The family is checked like any other.', ar: 'يُتحقق من الأسرة كأي أسرة أخرى.' },
  },
  SERVICES_PLANNED: {
    schema: z.strictObject({
      services: choices(serviceWords, { label: { en: 'Services to ask for', ar: 'الخدمات المطلوبة' } }),
      priority: choice(priorityWords, { label: { en: 'Priority', ar: 'الأولوية' } }),
      consent: choice(consentWords, {
        label: { en: 'Assent of the child and consent of the guardian', ar: 'قبول الطفل وموافقة الوصي' },
      }),
      schooling: yesNo({ label: { en: 'School to be arranged', ar: 'يلزم ترتيب الدراسة' } }),
      plan: optional(longText({ label: { en: 'Plan', ar: 'الخطة' }, dataClass: 'K3' })),
    }),
    roles: protectors,
    from: 'person',
    title: { en: 'Services planned', ar: 'وُضعت خطة الخدمات' },
    consequence: {
      en: 'Each service becomes a referral; the plan is looked at after 30 days.',
      ar: 'تصبح كل خدمة إحالة، وتُراجع الخطة بعد 30 يوماً.',
    },
  },
  PROCEEDINGS_BEGUN: {
    schema: z.strictObject({ note }),
    roles: [...family, 'legalAid', 'prosecutor'],
    from: 'person',
    title: { en: 'The child takes part in proceedings', ar: 'يشارك الطفل في إجراءات قضائية' },
    consequence: {
      en: 'Legal aid is asked for; the child is supported until the end.',
      ar: 'تُطلب المساعدة القانونية ويُدعم الطفل حتى النهاية.',
    },
  },
  PROCEEDINGS_ENDED: {
    schema: z.strictObject({ note }),
    roles: [...family, 'legalAid', 'prosecutor'],
    from: 'person',
    title: { en: 'Proceedings ended for the child', ar: 'انتهت الإجراءات بالنسبة إلى الطفل' },
    consequence: { en: 'The support in proceedings ends.', ar: 'ينتهي الدعم في الإجراءات.' },
  },
  CHILD_INTERVIEW_ASKED: {
    schema: z.strictObject({
      kind: choice({ needs, victimAccount, witnessAccount }, { label: { en: 'Kind', ar: 'النوع' } }),
      trained: yesNo({ label: { en: 'Interviewer trained for children', ar: 'المحاور مدرَّب على مقابلة الأطفال' } }),
      supportAdult: choice(supportAdultWords, { label: { en: 'Support adult', ar: 'البالغ المساند' } }),
      recorded: yesNo({
        label: { en: 'Will be recorded', ar: 'ستُسجَّل' },
        help: {
          en: 'One recorded session spares the child a second one.',
          ar: 'جلسة مسجلة واحدة تغني الطفل عن ثانية.',
        },
      }),
      whyAgain: optional(longText({ label: { en: 'Why another session', ar: 'سبب جلسة أخرى' }, dataClass: 'K3' })),
    }),
    roles: ['investigator', 'caseOfficer', ...protectors],
    from: 'person',
    title: { en: 'Interview with the child asked for', ar: 'طُلبت مقابلة الطفل' },
    consequence: {
      en: 'An interview is planned around the child: a trained person, a support adult, one recorded session.',
      ar: 'تُخطط المقابلة بما يناسب الطفل: محاور مدرب وبالغ مساند وجلسة مسجلة واحدة.',
    },
  },
  BID_DECIDED: {
    schema: z.strictObject({
      solution: choice(solutionWords, { label: { en: 'Solution', ar: 'الحل' } }),
      decidedBy: choice(decidedByWords, { label: { en: 'Decided by', ar: 'جهة القرار' } }),
      abroad: yesNo({ label: { en: 'In another country', ar: 'في بلد آخر' } }),
      reasons: longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' }),
    }),
    roles: protectors,
    from: 'person',
    title: { en: 'Best interests determined', ar: 'صدر القرار في المصلحة الفضلى' },
    consequence: {
      en: 'The durable solution is prepared; across a border by the return procedure.',
      ar: 'يُهيأ الحل الدائم، وعبر الحدود بإجراء العودة.',
    },
  },
  SOLUTION_IN_PLACE: {
    schema: z.strictObject({ note }),
    roles: protectors,
    from: 'person',
    title: { en: 'Durable solution in place', ar: 'نُفذ الحل الدائم' },
    consequence: { en: 'Visits follow after 30, 60 and 90 days.', ar: 'تليه زيارات بعد 30 و60 و90 يوماً.' },
  },
  FOLLOW_UP_DONE: {
    schema: z.strictObject({
      wellbeing: choice(wellbeingWords, { label: { en: 'The child is', ar: 'حال الطفل' } }),
      note,
    }),
    roles: [...protectors, 'guardian'],
    from: 'person',
    title: { en: 'Visit made', ar: 'أُجريت الزيارة' },
    consequence: {
      en: 'After the last visit the track is closed. If the child is not safe, the solution is decided anew.',
      ar: 'بعد الزيارة الأخيرة يُغلق المسار. وإن لم يكن الطفل آمناً يُعاد القرار في الحل.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
