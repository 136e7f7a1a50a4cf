import { z } from 'zod';
import { choice, longText, optional, token, yesNo } from '../kernel/fields.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personField as personId } from '../kernel/subjects.js';
import { officers } from './smuggling.group-events.js';
import { solutionWords } from './smuggling.options.js';

const residency = [...officers, 'residencyOfficer'] as const;
const onePerson = z.strictObject({ personId });

/** Stay, asylum, consulate and return of one person. */
export const residencyEvents = {
  CLAIMS_ASYLUM: {
    schema: onePerson,
    roles: [...residency, 'caseWorker', 'legalAid'],
    from: 'person',
    title: { en: 'Claims asylum', ar: 'طلب اللجوء' },
    consequence: {
      en: 'The consulate is not contacted. The claim goes to the asylum authority or UNHCR within three working days.',
      ar: 'لا يُتصل بالقنصلية. يُحال الطلب إلى سلطة اللجوء أو المفوضية خلال ثلاثة أيام عمل.',
    },
  },
  ASYLUM_REFERRED: {
    schema: onePerson,
    roles: residency,
    from: 'person',
    title: { en: 'Claim is with the asylum authority', ar: 'الطلب لدى سلطة اللجوء' },
    consequence: { en: 'The clock of the claim ends.', ar: 'تنتهي مهلة الطلب.' },
  },
  CONSULAR_RIGHTS_EXPLAINED: {
    schema: z.strictObject({
      personId,
      wishesContact: yesNo({ label: { en: 'The person wants the consulate told', ar: 'يرغب في إعلام قنصليته' } }),
    }),
    roles: [...residency, 'consularOfficer'],
    from: 'person',
    title: { en: 'Consular rights explained', ar: 'شرح الحقوق القنصلية' },
    consequence: {
      en: 'Only with the wish of the person is the consulate told.',
      ar: 'لا تُعلم القنصلية إلا برغبة الشخص.',
    },
  },
  CONSULATE_CONTACTED: {
    schema: z.strictObject({
      personId,
      inChildsInterest: optional(
        yesNo({
          label: { en: 'A child: in its best interests, as assessed', ar: 'للطفل: بما يحقق مصلحته الفضلى وفق التقييم' },
        }),
      ),
    }),
    roles: [...residency, 'consularOfficer'],
    from: 'person',
    title: { en: 'Contact the consulate', ar: 'الاتصال بالقنصلية' },
    consequence: {
      en: 'The state of origin learns where the person is. It cannot be undone.',
      ar: 'تعلم دولة المنشأ بمكان الشخص، ولا رجعة في ذلك.',
    },
  },
  REMOVAL_REQUESTED: {
    schema: z.strictObject({
      personId: optional(personId),
      note: optional(longText({ label: { en: 'Who asks, and why', ar: 'الجهة الطالبة والسبب' }, dataClass: 'K3' })),
    }),
    roles: residency,
    from: 'person',
    title: { en: 'Removal was asked for', ar: 'ورد طلب إبعاد' },
    consequence: {
      en: 'Recorded. As long as screening is open or the person is protected the removal is on hold and the unit head is alarmed. Without a person: the whole group, and always on hold.',
      ar: 'يُقيَّد. ما دام الفرز مفتوحاً أو الشخص محمياً يُوقف الإبعاد ويُنبَّه رئيس الوحدة. دون تحديد شخص: المجموعة كلها، ويُوقف دائماً.',
    },
  },
  REMOVAL_CARRIED_OUT: {
    schema: z.strictObject({
      personId,
      decision: token({ label: { en: 'Number of the decision about this person', ar: 'رقم القرار الخاص بهذا الشخص' } }),
    }),
    roles: residency,
    from: 'person',
    title: { en: 'Removal carried out', ar: 'تنفيذ الإبعاد' },
    consequence: {
      en: 'Only after vulnerability and TIP screening and the asylum check, with a decision about this person alone.',
      ar: 'فقط بعد فرز حالات الضعف والاتجار والسؤال عن اللجوء، وبقرار خاص بهذا الشخص وحده.',
    },
  },
  SOLUTION_RECORDED: {
    schema: z.strictObject({
      personId,
      solution: choice(solutionWords, { label: { en: 'Solution', ar: 'الحل' } }),
      decision: token({
        label: { en: 'Number of the decision about this person', ar: 'رقم القرار الخاص بهذا الشخص' },
        help: { en: 'One decision for each person, never one for many.', ar: 'قرار لكل شخص، لا قرار واحد لعدة أشخاص.' },
      }),
    }),
    roles: residency,
    from: 'person',
    title: { en: 'Solution recorded', ar: 'تسجيل الحل' },
    consequence: {
      en: 'The track of this person ends. A voluntary return is prepared by its own procedure.',
      ar: 'ينتهي مسار هذا الشخص. وتُعدّ العودة الطوعية بإجراء خاص بها.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
