import { z } from 'zod';
import type { EventsOf } from '../kernel/events.js';
import { choice, date, longText, optional, wholeNumber } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personField } from '../kernel/subjects.js';
import { interestsEvents } from './child.interests-events.js';
import { ageMethodWords, ageResultWords } from './child.options.js';
import { protectionEvents } from './child.protection-events.js';
import { fromCase, nearby, note, protectors } from './child.reporters.js';

/** Age, accusation, turning 18, death. */
const sideEvents = {
  AGE_DISPUTED: {
    schema: z.strictObject({ note }),
    roles: [...nearby, 'investigator'],
    from: 'person',
    title: { en: 'Age disputed', ar: 'العمر موضع شك' },
    consequence: {
      en: 'The person is treated as a child until the age is clear.',
      ar: 'يُعامل الشخص كطفل إلى أن يتضح العمر.',
    },
  },
  AGE_RESULT: {
    schema: z.strictObject({
      result: choice(ageResultWords, { label: { en: 'Result', ar: 'النتيجة' } }),
      method: choice(ageMethodWords, { label: { en: 'How', ar: 'الطريقة' } }),
      years: optional(
        wholeNumber(
          { min: 0, max: 17 },
          {
            label: { en: 'Whole years, if proven', ar: 'السنوات الكاملة إن ثبتت' },
            help: { en: 'If only a span is proven: its lower end.', ar: 'إذا ثبت مدى فقط: حده الأدنى.' },
          },
        ),
      ),
      findings: optional(longText({ label: { en: 'Findings', ar: 'النتائج' }, dataClass: 'K4' })),
    }),
    roles: protectors,
    from: 'person',
    title: { en: 'Age assessed', ar: 'قُدّر العمر' },
    consequence: {
      en: 'In doubt the person stays a child. An adult leaves this track; protection goes on as an adult’s.',
      ar: 'عند الشك يبقى الشخص طفلاً. والبالغ يخرج من هذا المسار وتستمر حمايته بوصفه بالغاً.',
    },
  },
  CHILD_ACCUSED: {
    ...fromCase,
    title: { en: 'The child is accused of an offence', ar: 'الطفل متهم بجريمة' },
    consequence: {
      en: 'Below the age of criminal responsibility there is no criminal path.',
      ar: 'لا مسار جزائياً دون سن المسؤولية الجزائية.',
    },
  },
  JUVENILE_PATH_TAKEN: {
    schema: z.strictObject({ note }),
    roles: ['prosecutor', 'investigator'],
    from: 'person',
    title: { en: 'Juvenile court takes the matter', ar: 'تنظر محكمة الأحداث في الأمر' },
    consequence: { en: 'Only for a child proven to be old enough.', ar: 'لا يجوز إلا لطفل ثبت بلوغه السن المطلوبة.' },
  },
  NO_CRIMINAL_PATH: {
    schema: z.strictObject({ note }),
    roles: ['prosecutor', 'supervisor', 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'No criminal path', ar: 'لا مسار جزائياً' },
    consequence: {
      en: 'The child is protected only; the prosecutor is told.',
      ar: 'يُكتفى بحماية الطفل ويُبلَّغ الادعاء العام.',
    },
  },
  MAJORITY_KNOWN: {
    schema: z.strictObject({
      month: date({
        label: {
          en: 'First day of the month in which the child turns 18',
          ar: 'أول يوم من الشهر الذي يتم فيه الطفل 18 سنة',
        },
        help: {
          en: 'Not the birthday: that stays in the identity record.',
          ar: 'وليس تاريخ الميلاد: فهو يبقى في سجل الهوية.',
        },
      }),
    }),
    roles: [...protectors, 'caseOfficer'],
    from: 'person',
    title: { en: 'It is known when the child turns 18', ar: 'عُرف موعد بلوغ الثامنة عشرة' },
    consequence: { en: 'The transition is planned half a year before.', ar: 'تُخطط مرحلة الانتقال قبل نصف سنة.' },
  },
  TRANSITION_PLANNED: {
    schema: z.strictObject({ plan: longText({ label: { en: 'Plan', ar: 'الخطة' }, dataClass: 'K3' }) }),
    roles: protectors,
    from: 'person',
    title: { en: 'Transition planned', ar: 'وُضعت خطة الانتقال' },
    consequence: { en: 'Help goes on without a gap.', ar: 'تستمر المساعدة دون انقطاع.' },
  },
  TURNED_18: {
    schema: z.strictObject({ note }),
    roles: nearby,
    from: 'person',
    title: { en: 'Turned 18', ar: 'أتم 18 سنة' },
    consequence: {
      en: 'The guardian’s part ends. Transition plan and consent are due within a week.',
      ar: 'ينتهي دور الوصي. وتستحق خطة الانتقال والموافقة خلال أسبوع.',
    },
  },
  CONSENT_TAKEN_ANEW: {
    schema: z.strictObject({ note }),
    roles: [...protectors, 'victimAdvocate', 'caseOfficer'],
    from: 'person',
    title: { en: 'Consent taken anew', ar: 'أُخذت الموافقة من جديد' },
    consequence: { en: 'What the guardian agreed to was put to the adult.', ar: 'عُرض على البالغ ما وافق عليه الوصي.' },
  },
  TRACK_JOINED: {
    schema: z.strictObject({ personId: personField }),
    roles: [...protectors, 'caseOfficer', 'dutyOfficer'],
    from: 'person',
    title: { en: 'The child has a track under another token', ar: 'للطفل مسار برمز آخر' },
    consequence: {
      en: 'This track ends; the other one goes on with its own clocks. For a child of whom at first only the report told.',
      ar: 'ينتهي هذا المسار ويستمر الآخر بمهله. لطفل لم يُعلم به أولاً إلا من الإخبار.',
    },
  },
  CHILD_DIED: {
    schema: z.strictObject({ note }),
    roles: [...nearby, 'medicalProvider'],
    from: 'person',
    title: { en: 'The child died', ar: 'توفي الطفل' },
    consequence: { en: 'The directorate is alarmed; this track ends.', ar: 'تُنبَّه المديرية وينتهي هذا المسار.' },
  },
} as const satisfies Record<string, EventDefinition>;

/** Every event of SOP-06. */
export const childEvents = { ...protectionEvents, ...interestsEvents, ...sideEvents };
export type ChildEvent = EventsOf<typeof childEvents>;
