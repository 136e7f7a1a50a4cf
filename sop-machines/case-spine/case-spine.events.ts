import { z } from 'zod';
import { type EventsOf, noFields } from '../kernel/events.js';
import { arrestRecord } from '../custody/custody.end-events.js';
import { choice, choices, confirmed, idOf, longText, optional, yesNo } from '../kernel/fields.js';
import { hookEvents } from '../kernel/hooks.js';
import { classificationWords, serviceWords } from '../kernel/options.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import {
  chargeFields,
  exhibitField,
  needFields,
  personField,
  personFields,
  suspectField as suspectId,
  underWarrantField,
} from '../kernel/subjects.js';
import { courtEvents } from './case-spine.court-events.js';
import { namedEvents } from './case-spine.named-events.js';
import { toldEvents } from './case-spine.told-events.js';

const investigators: readonly Role[] = ['caseOfficer', 'investigator', 'supervisor'];
const helpers: readonly Role[] = [...investigators, 'dutyOfficer', 'firstResponder', 'victimAdvocate'];
const reason = longText({ label: { en: 'Reasons', ar: 'الأسباب' }, dataClass: 'K3' });

const personToken = z.strictObject({ personId: personField });

export const caseSpineEvents = {
  NEED_IDENTIFIED: {
    schema: z.strictObject(needFields),
    roles: [...helpers, 'custodyOfficer'],
    from: 'person',
    title: { en: 'Need identified', ar: 'تحديد حاجة' },
    consequence: {
      en: 'A referral starts by itself: an organisation is asked with as little data as it needs, once consent is there.',
      ar: 'تبدأ الإحالة تلقائياً: تُخاطَب منظمة بأقل قدر من البيانات بعد توفر الموافقة.',
    },
  },
  PERSON_PRESUMED_VICTIM: {
    schema: z.strictObject({
      ...personFields,
      services: optional(
        choices(serviceWords, {
          label: { en: 'Needs at once', ar: 'الحاجات الفورية' },
          help: {
            en: 'A referral starts for each; fill in the rest then.',
            ar: 'تبدأ إحالة لكل منها؛ أكمل عندئذٍ باقي الحقول.',
          },
        }),
      ),
      priority: optional(needFields.priority),
      disability: needFields.disability,
      consent: optional(needFields.consent),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Person presumed a victim', ar: 'اعتبار الشخص ضحية مفترضة' },
    consequence: {
      en: 'Help no longer waits for a judge: with consent the referrals start by themselves. Rights must be explained and the risk assessed within 24 hours.',
      ar: 'لا تتوقف المساعدة على قرار القاضي: بموافقة الشخص تبدأ الإحالات تلقائياً. يجب شرح الحقوق وتقييم الخطر خلال 24 ساعة.',
    },
  },
  RIGHTS_EXPLAINED: {
    schema: z.strictObject({
      personId: personField,
      understood: confirmed({
        label: { en: 'In a language the person understands', ar: 'بلغة يفهمها الشخص' },
      }),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Rights explained', ar: 'شرح الحقوق' },
    consequence: { en: 'The duty to inform this person is done.', ar: 'يُعدّ واجب إعلام هذا الشخص منجزاً.' },
  },
  VICTIM_TOLD: {
    schema: personToken,
    roles: helpers,
    from: 'person',
    title: { en: 'Victim told how the case stands', ar: 'إعلام الضحية بسير القضية' },
    consequence: { en: 'The next news is due in a month.', ar: 'يحل موعد الإعلام التالي بعد شهر.' },
  },
  SUSPECT_ARRESTED: {
    schema: z.strictObject({
      ...chargeFields,
      ...arrestRecord,
      underWarrant: underWarrantField,
    }),
    roles: [...investigators, 'custodyOfficer', 'firstResponder'],
    from: 'person',
    title: { en: 'Suspect arrested', ar: 'القبض على متهم' },
    consequence: {
      en: 'The liberty clock starts at the moment of arrest and stops for nothing.',
      ar: 'تبدأ مهلة الحرية من لحظة القبض ولا تتوقف لأي سبب.',
    },
  },
  SUSPECT_SURRENDERED: {
    schema: z.strictObject({ ...chargeFields, ...arrestRecord }),
    roles: [...investigators, 'custodyOfficer'],
    from: 'person',
    title: { en: 'Suspect surrendered', ar: 'تسليم المتهم نفسه' },
    consequence: {
      en: 'The liberty clock starts at the moment of surrender and stops for nothing.',
      ar: 'تبدأ مهلة الحرية من لحظة تسليم النفس ولا تتوقف لأي سبب.',
    },
  },
  EXHIBIT_SEIZED: {
    schema: z.strictObject({
      exhibitId: exhibitField,
      digital: yesNo({ label: { en: 'It holds data', ar: 'يحتوي على بيانات رقمية' } }),
    }),
    roles: [...investigators, 'evidenceCustodian', 'firstResponder'],
    from: 'person',
    title: { en: 'Exhibit seized', ar: 'ضبط مبرز' },
    consequence: {
      en: 'Its custody starts; the case cannot close before its disposal is decided.',
      ar: 'تبدأ حيازته، ولا تُغلق القضية قبل البت في مصيره.',
    },
  },
  RECLASSIFIED: {
    schema: z.strictObject({
      classification: choice(classificationWords, { label: { en: 'Kind of offence', ar: 'نوع الجريمة' } }),
      reason,
    }),
    roles: investigators,
    from: 'person',
    title: { en: 'Change the kind of offence', ar: 'تغيير نوع الجريمة' },
    consequence: { en: 'The former kind stays in the history.', ar: 'يبقى النوع السابق في السجل.' },
  },
  HAND_OVER: {
    schema: z.strictObject({
      officerId: idOf('officer', { label: { en: 'New case officer', ar: 'ضابط القضية الجديد' } }),
      reason,
    }),
    roles: ['caseOfficer', 'supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Hand the case over', ar: 'تسليم القضية إلى ضابط آخر' },
    consequence: { en: 'The other officer sees the case from now on.', ar: 'تصبح القضية لدى الضابط الآخر من الآن.' },
  },
  VICTIM_WARNED: {
    schema: z.strictObject({
      suspectId,
      personId: personField,
      note: optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' })),
    }),
    roles: helpers,
    from: 'person',
    title: { en: 'Victim warned of a release', ar: 'تنبيه الضحية بإخلاء السبيل' },
    consequence: {
      en: 'The custody is told when every presumed victim of the case knows.',
      ar: 'يُبلَّغ إجراء التوقيف متى علمت كل ضحية مفترضة في القضية.',
    },
  },
  ...namedEvents,
  ...courtEvents,
  ...toldEvents,
  ...hookEvents,
  CASE_OPENED: {
    schema: noFields,
    roles: [],
    from: 'system',
    title: { en: 'Case opened', ar: 'فتح القضية' },
    consequence: { en: 'The intake starts.', ar: 'يبدأ الاستلام.' },
  },
} as const satisfies Record<string, EventDefinition>;

export type CaseSpineEvent = EventsOf<Omit<typeof caseSpineEvents, 'CASE_OPENED'>>;
