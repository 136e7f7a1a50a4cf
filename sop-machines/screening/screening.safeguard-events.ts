import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { removalEvents } from './removal-events.js';
import { chargeWords, clearAgeWords } from './screening.options.js';

const officers: readonly Role[] = ['caseOfficer', 'supervisor', 'unitHead', 'victimAdvocate', 'childProtectionOfficer'];
const note = optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' }));
const toldByCase = { schema: noFields, roles: [], from: 'procedure' } as const;

/** Age, removal and charges: what must not happen to somebody while nobody knows yet. */
export const safeguardEvents = {
  ...removalEvents,
  REMOVAL_WITHDRAWN: {
    schema: noFields,
    roles: [...officers, 'borderOfficer', 'residencyOfficer'],
    from: 'person',
    title: { en: 'Removal no longer asked for', ar: 'سُحب طلب الإبعاد' },
    consequence: { en: 'The hold is no longer needed.', ar: 'لم يعد الوقف لازماً.' },
  },
  HOLD_CONFIRMED: {
    schema: noFields,
    roles: [...officers, 'borderOfficer', 'residencyOfficer'],
    from: 'person',
    title: { en: 'Removal is held', ar: 'أُوقف الإبعاد' },
    consequence: { en: 'The authority has confirmed that it waits.', ar: 'أكدت الجهة أنها تنتظر.' },
  },
  AGE_DISPUTED: {
    schema: z.strictObject({ note }),
    roles: [...officers, 'firstResponder', 'dutyOfficer', 'investigator', 'medicalProvider', 'caseWorker', 'legalAid'],
    from: 'person',
    title: { en: 'Age in doubt', ar: 'العمر محل شك' },
    consequence: {
      en: 'The person is treated as a child from now on; the child track starts.',
      ar: 'يُعامل الشخص معاملة الطفل من الآن، ويبدأ مسار الطفل.',
    },
  },
  AGE_CLARIFIED: {
    schema: z.strictObject({
      ageBand: choice(clearAgeWords, { label: { en: 'Age', ar: 'العمر' } }),
      note,
    }),
    roles: ['childProtectionOfficer', 'supervisor', 'unitHead'],
    from: 'person',
    title: { en: 'Age is clear', ar: 'اتضح العمر' },
    consequence: {
      en: 'The case is told, so that an adult is protected as an adult and a child as a child.',
      ar: 'تُبلَّغ القضية لتكون حماية البالغ كبالغ والطفل كطفل.',
    },
  },
  CHARGE_REPORTED: {
    schema: z.strictObject({
      offence: choice(chargeWords, { label: { en: 'Offence', ar: 'الجريمة' } }),
    }),
    roles: [...officers, 'investigator', 'prosecutor', 'legalAid', 'custodyOfficer'],
    from: 'person',
    title: { en: 'Person is charged with something', ar: 'وُجّهت إلى الشخص تهمة' },
    consequence: {
      en: 'For a presumed victim the review of non-punishment opens.',
      ar: 'تُفتح للضحية المفترضة مراجعة عدم المعاقبة.',
    },
  },
  FORCED_ROLE_CLAIMED: {
    ...toldByCase,
    title: { en: 'Person may have been forced', ar: 'يُحتمل أن الشخص كان مُكرهاً' },
    consequence: {
      en: 'A negative decision is looked at again; otherwise the screening goes on and knows of the charge.',
      ar: 'يُعاد النظر في القرار السلبي، وإلا يستمر الفرز مع العلم بالتهمة.',
    },
  },
  CASE_CLOSED: {
    ...toldByCase,
    title: { en: 'Case closed', ar: 'أُغلقت القضية' },
    consequence: { en: 'A screening that rests ends.', ar: 'ينتهي الفرز المتوقف.' },
  },
} satisfies Record<string, EventDefinition>;
