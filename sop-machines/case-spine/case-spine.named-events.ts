import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, optional } from '../kernel/fields.js';
import { foreignElements, interviewKinds } from '../kernel/hooks.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { personField, personFields, suspectField } from '../kernel/subjects.js';

/* What people report at the case where a procedure would tell it by a hook: the same thing starts. */

const investigators: readonly Role[] = ['caseOfficer', 'investigator', 'supervisor'];
const helpers: readonly Role[] = [...investigators, 'dutyOfficer', 'firstResponder', 'victimAdvocate'];
const protectors: readonly Role[] = [...helpers, 'custodyOfficer', 'borderOfficer', 'childProtectionOfficer'];

export const namedEvents = {
  PERSON_NAMED: {
    schema: z.strictObject(personFields),
    roles: protectors,
    from: 'person',
    title: { en: 'Person affected', ar: 'شخص متضرر' },
    consequence: {
      en: 'Screening and the first risk assessment start; for a child, or where the age is not known, the child track.',
      ar: 'يبدأ الفرز وتقييم الخطر الأول، ويبدأ مسار الطفل إذا كان الشخص طفلاً أو كان عمره غير معروف.',
    },
  },
  SCENE_REPORTED: {
    schema: noFields,
    roles: protectors,
    from: 'person',
    title: { en: 'Active scene', ar: 'موقع حادث قائم' },
    consequence: { en: 'A first response starts.', ar: 'تبدأ الاستجابة الأولى.' },
  },
  GROUP_REPORTED: {
    schema: noFields,
    roles: protectors,
    from: 'person',
    title: { en: 'Smuggled group', ar: 'مجموعة مهاجرين مهرَّبين' },
    consequence: {
      en: 'The group track starts: head count, needs, and a decision for each person alone.',
      ar: 'يبدأ مسار المجموعة: الإحصاء والحاجات وقرار منفرد لكل شخص.',
    },
  },
  INTERVIEW_ASKED: {
    schema: z.strictObject({
      kind: choice(interviewKinds, { label: { en: 'Kind of interview', ar: 'نوع المقابلة' } }),
      personId: optional(personField),
      suspectId: optional(suspectField),
    }),
    roles: [...helpers, 'prosecutor', 'childProtectionOfficer', 'caseWorker'],
    from: 'person',
    title: { en: 'Ask for an interview', ar: 'طلب إجراء مقابلة' },
    consequence: { en: 'An interview is planned.', ar: 'تُخطط مقابلة.' },
  },
  FOREIGN_ELEMENT_NAMED: {
    schema: z.strictObject({
      element: choice(foreignElements, { label: { en: 'What lies abroad', ar: 'العنصر الخارجي' } }),
    }),
    roles: [...investigators, 'prosecutor', 'mlaDesk', 'ncbDesk'],
    from: 'person',
    title: { en: 'Foreign element', ar: 'عنصر أجنبي' },
    consequence: {
      en: 'A request to another country is drafted.',
      ar: 'تُعدّ مسودة طلب إلى دولة أخرى.',
    },
  },
  RETURN_ASKED: {
    schema: z.strictObject(personFields),
    roles: [...helpers, 'caseWorker', 'consularOfficer', 'childProtectionOfficer'],
    from: 'person',
    title: { en: 'A person wishes to return', ar: 'رغبة شخص في العودة' },
    consequence: {
      en: 'A return is prepared; it goes on only if it is safe and of the person’s own will.',
      ar: 'تُعدّ العودة، ولا تمضي إلا إذا كانت آمنة وبإرادة الشخص.',
    },
  },
} as const satisfies Record<string, EventDefinition>;
