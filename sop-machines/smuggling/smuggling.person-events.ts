import { z } from 'zod';
import { choice, choices, confirmed, longText, optional, yesNo } from '../kernel/fields.js';
import { serviceWords } from '../kernel/options.js';
import type { EventDefinition } from '../kernel/sop.js';
import { needFields, personField as personId, personFields } from '../kernel/subjects.js';
import { officers } from './smuggling.group-events.js';
import { outcomeWords, vulnerabilityWords } from './smuggling.options.js';
import { TipResult } from './smuggling.shapes.js';

const helpers = [...officers, 'caseWorker', 'medicalProvider'] as const;
const onePerson = z.strictObject({ personId });
const foundLater = optional(
  yesNo({
    label: { en: 'Found later than the group', ar: 'عُثر عليه بعد المجموعة' },
    help: {
      en: 'Then the clocks of this person count from the time of this entry.',
      ar: 'تُحسب مهل هذا الشخص عندئذٍ من وقت هذا القيد.',
    },
  }),
);

/** What is reported of one person of the group. */
export const personEvents = {
  MIGRANT_REGISTERED: {
    schema: z.strictObject({ ...personFields, foundLater }),
    roles: helpers,
    from: 'person',
    title: { en: 'Register a person', ar: 'تسجيل شخص' },
    consequence: {
      en: 'Screening for trafficking starts. Vulnerability screening is due a day after first contact.',
      ar: 'يبدأ الفرز للكشف عن الاتجار. ويُستحق فرز حالات الضعف بعد يوم من أول تماس.',
    },
  },
  CHILD_FOUND: {
    schema: z.strictObject({
      personId,
      sex: personFields.sex,
      language: personFields.language,
      alone: yesNo({ label: { en: 'Without parents or a guardian', ar: 'دون والدين أو وصي' } }),
      foundLater,
    }),
    roles: [...helpers, 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Child found in the group', ar: 'العثور على طفل في المجموعة' },
    consequence: {
      en: 'The child track starts at once. A child alone is removed by nobody.',
      ar: 'يبدأ مسار الطفل فوراً. لا يُبعد أحد طفلاً بمفرده.',
    },
  },
  DEAD_FOUND: {
    schema: z.strictObject({ personId, sex: personFields.sex, ageBand: personFields.ageBand }),
    roles: [...helpers, 'firstResponder'],
    from: 'person',
    title: { en: 'Dead person found, or a person has died', ar: 'العثور على متوفى أو وفاة شخص' },
    consequence: {
      en: 'The unit head is alarmed at once, the prosecutor is told, and the dead person is identified.',
      ar: 'يُنبَّه رئيس الوحدة فوراً ويُبلَّغ الادعاء العام ويُعمل على تحديد هوية المتوفى.',
    },
  },
  DEAD_IDENTIFIED: {
    schema: z.strictObject({
      personId,
      known: yesNo({ label: { en: 'Identity known', ar: 'الهوية معروفة' } }),
      bodyFile: longText({ label: { en: 'Dead body file', ar: 'ملف الجثمان' }, dataClass: 'K4' }),
    }),
    roles: ['medicalProvider', 'forensicLab', 'investigator', 'caseOfficer'],
    from: 'person',
    title: { en: 'Body examined and identified as far as possible', ar: 'فحص الجثمان وتحديد الهوية قدر الإمكان' },
    consequence: { en: 'The body may be buried or handed over.', ar: 'يجوز دفن الجثمان أو تسليمه.' },
  },
  NEED_FOUND: {
    schema: z.strictObject({
      personId,
      service: choice(serviceWords, { label: { en: 'Service', ar: 'الخدمة' } }),
      priority: needFields.priority,
      disability: needFields.disability,
      consent: needFields.consent,
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Need of a person', ar: 'حاجة شخص' },
    consequence: { en: 'A referral starts by itself.', ar: 'تبدأ الإحالة تلقائياً.' },
  },
  VULNERABILITY_SCREENED: {
    schema: z.strictObject({
      personId,
      found: choices(vulnerabilityWords, { label: { en: 'Found', ar: 'ما ظهر' } }),
      claimsAsylum: yesNo({
        label: { en: 'Asked: fears to return or asks for asylum', ar: 'سُئل: يخشى العودة أو يطلب اللجوء' },
      }),
      inPrivate: confirmed({
        label: { en: 'Asked alone, in a language the person speaks', ar: 'سُئل على انفراد وبلغة يتكلمها' },
      }),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Vulnerability and asylum asked about', ar: 'فرز حالات الضعف والسؤال عن اللجوء' },
    consequence: {
      en: 'Without this and the screening for trafficking nobody is removed.',
      ar: 'لا يُبعد أحد دون هذا الفرز ودون الفرز للكشف عن الاتجار.',
    },
  },
  TIP_INDICATORS: {
    schema: onePerson,
    roles: helpers,
    from: 'person',
    title: { en: 'Signs of trafficking seen', ar: 'ظهور مؤشرات اتجار' },
    consequence: {
      en: 'The person is screened for trafficking (again). What was decided before is open.',
      ar: 'يُفرز الشخص (مجدداً) للكشف عن الاتجار. ويُفتح ما تقرر سابقاً.',
    },
  },
  TIP_SCREENING_REPORTED: {
    schema: z.strictObject({
      personId,
      result: TipResult.meta({ dataClass: 'K1', label: { en: 'Result', ar: 'النتيجة' } }),
    }),
    roles: [],
    from: 'procedure',
    title: { en: 'Screening for trafficking reported', ar: 'نتيجة الفرز للكشف عن الاتجار' },
    consequence: { en: "The person's track goes on.", ar: 'يتقدم مسار الشخص.' },
  },
  OUTCOME_DECIDED: {
    schema: z.strictObject({
      personId,
      outcome: choice(outcomeWords, { label: { en: 'Outcome', ar: 'النتيجة' } }),
    }),
    roles: officers,
    from: 'person',
    title: { en: 'Outcome of the screenings', ar: 'نتيجة الفرز' },
    consequence: { en: 'A solution for the person can be sought.', ar: 'يمكن البحث عن حل للشخص.' },
  },
  DEBRIEFED: {
    schema: z.strictObject({
      personId,
      debrief: longText({
        label: {
          en: 'Route, fee, payer, promises, dangers, phone numbers',
          ar: 'الطريق والأجرة ومن دفعها والوعود والأخطار وأرقام الهواتف',
        },
        dataClass: 'K3',
      }),
    }),
    roles: [...officers, 'investigator'],
    from: 'person',
    title: { en: 'Debrief recorded', ar: 'تدوين المعلومات عن الرحلة' },
    consequence: { en: 'It is knowledge for the investigation, no testimony.', ar: 'معلومات للتحقيق وليست شهادة.' },
  },
  WITNESS_WILLING: {
    schema: z.strictObject({
      personId,
      mayLeave: yesNo({ label: { en: 'May leave before the trial', ar: 'قد يغادر قبل المحاكمة' } }),
    }),
    roles: [...officers, 'investigator'],
    from: 'person',
    title: { en: 'Willing to testify', ar: 'راغب في الإدلاء بالشهادة' },
    consequence: {
      en: 'If the person may leave, an early hearing is requested within five working days. Help does not depend on it.',
      ar: 'إذا كان قد يغادر يُطلب تدوين شهادته مبكراً خلال خمسة أيام عمل. ولا تتوقف المساعدة على ذلك.',
    },
  },
  EARLY_EVIDENCE_REQUESTED: {
    schema: z.strictObject({ personId: optional(personId) }),
    roles: ['investigator', 'caseOfficer', 'prosecutor'],
    from: 'person',
    title: { en: 'Early hearing requested of the judge', ar: 'طلب تدوين الشهادة المبكرة من القاضي' },
    consequence: {
      en: 'With a person: that witness. Without: all witnesses of the group.',
      ar: 'مع تحديد شخص: ذلك الشاهد. دون تحديد: جميع شهود المجموعة.',
    },
  },
  DEPOSITION_TAKEN: {
    schema: onePerson,
    roles: ['investigativeJudge', 'courtClerk', 'investigator'],
    from: 'person',
    title: { en: 'Deposition taken', ar: 'تدوين الشهادة' },
    consequence: {
      en: 'The witness may leave without loss to the trial.',
      ar: 'يمكن للشاهد المغادرة دون إضرار بالمحاكمة.',
    },
  },
  FORCED_ROLE_CLAIM: {
    schema: onePerson,
    roles: [...helpers, 'investigator', 'custodyOfficer', 'legalAid', 'prosecutor'],
    from: 'person',
    title: { en: 'Says to have been forced to help', ar: 'يدّعي أنه أُكره على المساعدة' },
    consequence: {
      en: 'Screening and the non-punishment review open. A custody clock goes on.',
      ar: 'يُفتح الفرز ومراجعة عدم المعاقبة. وتستمر مدة التوقيف.',
    },
  },
  MOVED_ON: {
    schema: onePerson,
    roles: helpers,
    from: 'person',
    title: { en: 'The person has left', ar: 'غادر الشخص' },
    consequence: {
      en: 'For a child or a presumed victim the unit head is alarmed and the danger is assessed anew.',
      ar: 'إذا كان طفلاً أو ضحية مفترضة يُنبَّه رئيس الوحدة ويُعاد تقييم الخطر.',
    },
  },
  NO_WITNESS_WILLING: {
    schema: z.strictObject({
      everybodyAsked: confirmed({
        label: { en: 'Everybody was asked, alone and without pressure', ar: 'سُئل الجميع على انفراد ودون ضغط' },
      }),
    }),
    roles: [...officers, 'investigator'],
    from: 'person',
    title: { en: 'Nobody wants to testify', ar: 'لا أحد يرغب في الشهادة' },
    consequence: {
      en: 'No early hearing is owed. Help goes on for all.',
      ar: 'لا يلزم تدوين مبكر. وتستمر مساعدة الجميع.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
