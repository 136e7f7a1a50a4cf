import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, choices, confirmed, instant, line, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { chargeFields, needFields, personField, personFields, underWarrantField } from '../kernel/subjects.js';
import {
  basicsWords,
  doctorOutcomeWords,
  handOverWords,
  medicalHelpWords,
  safePlaceWords,
  searcherWords,
  urgentServiceWords,
} from './first-response.options.js';
import { responders } from './first-response.scene-events.js';

const helpers = [...responders, 'victimAdvocate', 'medicalProvider'] as const;
const { personId, sex, ageBand, language } = personFields;
const healthNote = longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K4' });

/** What is reported of a person at the scene. */
export const personEvents = {
  PERSON_FOUND: {
    schema: z.strictObject(personFields),
    roles: responders,
    from: 'person',
    title: { en: 'Person found', ar: 'العثور على شخص' },
    consequence: {
      en: 'The person is on the list and will be screened within a day. A person who may be a child has the child track at once.',
      ar: 'يُدرج الشخص في القائمة ويُفرز خلال يوم. ولمن يُحتمل أنه طفل يبدأ مسار الطفل فوراً.',
    },
  },
  CHILD_FOUND: {
    schema: z.strictObject({
      personId,
      sex,
      language,
      alone: yesNo({ label: { en: 'Without parents or a guardian', ar: 'دون والدين أو وصي' } }),
    }),
    roles: [...responders, 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Child found', ar: 'العثور على طفل' },
    consequence: {
      en: 'Child protection is alerted at once and the child track starts. No means need be proven for a child.',
      ar: 'تُنبَّه حماية الطفل فوراً ويبدأ مسار الطفل. لا يلزم إثبات الوسيلة في حالة الطفل.',
    },
  },
  DEAD_FOUND: {
    schema: z.strictObject({ personId, sex, ageBand }),
    roles: [...responders, 'medicalProvider'],
    from: 'person',
    title: { en: 'Dead person found, or a person has died', ar: 'العثور على متوفى أو وفاة شخص' },
    consequence: {
      en: 'The unit head is alarmed at once and the prosecutor told. The dead are counted, identified and handed over with dignity.',
      ar: 'يُنبَّه رئيس الوحدة فوراً ويُبلَّغ الادعاء العام. يُحصى المتوفون وتُحدد هوياتهم ويُسلَّمون بكرامة.',
    },
  },
  INJURY: {
    schema: z.strictObject({ personId, consent: needFields.consent, note: optional(healthNote) }),
    roles: helpers,
    from: 'person',
    title: { en: 'Injured or ill: needs help at once', ar: 'مصاب أو مريض: يحتاج إلى إسعاف فوري' },
    consequence: {
      en: 'An emergency medical referral starts; help must be on its way within the hour.',
      ar: 'تبدأ إحالة طبية طارئة؛ يجب تأمين الإسعاف خلال ساعة.',
    },
  },
  SEXUAL_VIOLENCE_DISCLOSED: {
    schema: z.strictObject({
      personId,
      exposureAt: instant({
        label: { en: 'When it happened last', ar: 'وقت آخر حادثة' },
        help: {
          en: 'As near as the person can say. Ask nothing else about it.',
          ar: 'أقرب وقت يستطيع الشخص تحديده. لا يُسأل عن غير ذلك.',
        },
      }),
      consent: needFields.consent,
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Sexual violence disclosed', ar: 'الإفصاح عن عنف جنسي' },
    consequence: {
      en: 'The medical countdowns (72 and 120 hours) run from that time. A doctor is asked for at once; no account is taken.',
      ar: 'تسري المهل الطبية (72 و120 ساعة) من ذلك الوقت. يُطلب طبيب فوراً ولا تُؤخذ إفادة.',
    },
  },
  MEDICAL_HELP_SENT: {
    schema: z.strictObject({
      personId,
      help: choice(medicalHelpWords, { label: { en: 'Which help', ar: 'نوع الإسعاف' } }),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Medical help on its way', ar: 'الإسعاف في الطريق' },
    consequence: { en: 'The one-hour clock of this person ends.', ar: 'تنتهي مهلة الساعة لهذا الشخص.' },
  },
  DOCTOR_REACHED: {
    schema: z.strictObject({
      personId,
      outcome: choice(doctorOutcomeWords, { label: { en: 'Outcome', ar: 'النتيجة' } }),
    }),
    roles: [...helpers, 'caseWorker', 'shelterManager'],
    from: 'person',
    title: { en: 'Medical countdown ended', ar: 'انتهاء المهلة الطبية' },
    consequence: {
      en: 'The countdowns of this person end. What was treated stays with the doctor.',
      ar: 'تنتهي المهل الطبية لهذا الشخص. وتبقى تفاصيل العلاج لدى الطبيب.',
    },
  },
  SUSPECT_HELD: {
    schema: z.strictObject({ ...chargeFields, sex, language, underWarrant: underWarrantField }),
    roles: [...responders, 'investigator'],
    from: 'person',
    title: { en: 'Suspect held', ar: 'احتجاز متهم' },
    consequence: {
      en: 'The liberty clock starts at this moment. A person who may be a victim as well is screened.',
      ar: 'تبدأ مدة التوقيف من هذه اللحظة. ويُفرز من يُحتمل أنه ضحية أيضاً.',
    },
  },
  SEARCHED: {
    schema: z.strictObject({
      personId,
      searcher: choice(searcherWords, { label: { en: 'Searched by', ar: 'أجرى التفتيش' } }),
      reason: longText({ label: { en: 'Why it was needed', ar: 'سبب التفتيش' }, dataClass: 'K3' }),
    }),
    roles: responders,
    from: 'person',
    title: { en: 'Person searched', ar: 'تفتيش شخص' },
    consequence: {
      en: 'The search is recorded. A woman is searched by a woman only.',
      ar: 'يُقيَّد التفتيش. لا تُفتَّش المرأة إلا من امرأة.',
    },
  },
  NEEDS_RECORDED: {
    schema: z.strictObject({
      personId,
      needsOnly: confirmed({
        label: {
          en: 'Only condition and needs were asked, in private; no account of the crime was taken',
          ar: 'سُئل عن الحالة والحاجات فقط وعلى انفراد؛ ولم تُؤخذ إفادة عن الجريمة',
        },
      }),
      basics: choices(basicsWords, { label: { en: 'Given at once', ar: 'ما قُدِّم فوراً' } }),
      services: choices(urgentServiceWords, { label: { en: 'Needed', ar: 'المطلوب' } }),
      priority: needFields.priority,
      disability: needFields.disability,
      consent: needFields.consent,
      needsSheet: optional(longText({ label: { en: 'Needs sheet', ar: 'استمارة الحاجات' }, dataClass: 'K4' })),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Immediate needs recorded', ar: 'تسجيل الحاجات الفورية' },
    consequence: {
      en: 'A referral starts for each service that was not asked for yet.',
      ar: 'تبدأ إحالة لكل خدمة لم تُطلب بعد.',
    },
  },
  PLACE_OF_SAFETY_FOUND: {
    schema: z.strictObject({
      personId,
      place: choice(safePlaceWords, { label: { en: 'Place', ar: 'المكان' } }),
    }),
    roles: [...helpers, 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Place of safety found', ar: 'تأمين مكان آمن' },
    consequence: { en: 'The person can be brought there.', ar: 'يمكن نقل الشخص إليه.' },
  },
  HANDED_OVER: {
    schema: z.strictObject({
      personId,
      to: choice(handOverWords, { label: { en: 'To', ar: 'إلى' } }),
      receipt: optional(token({ label: { en: 'Number of the hand-over receipt', ar: 'رقم وصل التسليم' } })),
      receiver: optional(line({ label: { en: 'Who received', ar: 'المستلم' }, dataClass: 'K2' })),
      withChildProtection: optional(
        yesNo({ label: { en: 'A child: agreed with child protection', ar: 'للطفل: بالاتفاق مع حماية الطفل' } }),
      ),
    }),
    roles: [...helpers, 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'Person handed over', ar: 'تسليم شخص' },
    consequence: {
      en: 'The receiver answers for the person from now on. Nobody who may be a victim is put in a cell.',
      ar: 'يتولى المستلم المسؤولية عن الشخص من الآن. لا يوضع في الزنزانة من يُحتمل أنه ضحية.',
    },
  },
  PERSON_MISSING: {
    schema: z.strictObject({
      personId: personField,
      note: optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' })),
    }),
    roles: ['dutyOfficer', 'supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Person missing from the scene', ar: 'فقدان شخص من الموقع' },
    consequence: {
      en: 'The unit head is alarmed and the danger to the person is assessed anew. The search goes on with the case.',
      ar: 'يُنبَّه رئيس الوحدة ويُعاد تقييم الخطر على الشخص. ويستمر البحث ضمن القضية.',
    },
  },
  GROUP_FOUND: {
    schema: noFields,
    roles: [...responders, 'borderOfficer'],
    from: 'person',
    title: { en: 'Smuggled group found', ar: 'العثور على مجموعة مهرّبة' },
    consequence: { en: 'The group track starts beside the response.', ar: 'يبدأ مسار المجموعة بالتوازي مع الاستجابة.' },
  },
} as const satisfies Record<string, EventDefinition>;
