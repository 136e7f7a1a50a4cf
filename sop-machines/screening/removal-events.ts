import { z } from 'zod';
import { noFields } from '../kernel/events.js';
import { choice, longText, optional, token } from '../kernel/fields.js';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';
import { removerWords } from './screening.options.js';

const reporters: readonly Role[] = [
  'caseOfficer',
  'supervisor',
  'borderOfficer',
  'residencyOfficer',
  'victimAdvocate',
  'legalAid',
  'caseWorker',
];

/**
 * A removal is a request that is taken and stopped, and an act that is refused. What was done all the same can be said, so
 * that nobody vanishes from the record.
 */
export const removalEvents = {
  REMOVAL_REQUESTED: {
    schema: z.strictObject({
      requestedBy: choice(removerWords, { label: { en: 'Who asks', ar: 'الجهة الطالبة' } }),
      fileNo: optional(token({ label: { en: 'Number of the removal file', ar: 'رقم ملف الإبعاد' } })),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Removal requested', ar: 'طُلب الإبعاد' },
    consequence: {
      en: 'Recorded, and held as long as protection lasts. The unit head is alarmed at once.',
      ar: 'يُسجَّل الطلب ويوقف ما دامت الحماية قائمة، ويُنبَّه رئيس الوحدة فوراً.',
    },
  },
  REMOVAL_CARRIED_OUT: {
    schema: noFields,
    roles: reporters,
    from: 'person',
    title: { en: 'Removal carried out', ar: 'نُفّذ الإبعاد' },
    consequence: { en: 'The person has left; this procedure ends.', ar: 'غادر الشخص؛ ينتهي هذا الإجراء.' },
  },
  REMOVED_DESPITE_HOLD: {
    schema: z.strictObject({
      account: longText({ label: { en: 'What happened', ar: 'ما حدث' }, dataClass: 'K3' }),
    }),
    roles: reporters,
    from: 'person',
    title: { en: 'Removed although it was barred', ar: 'أُبعد رغم المنع' },
    consequence: {
      en: 'The directorate is alarmed at once. The case looks for the person abroad.',
      ar: 'تُنبَّه المديرية فوراً، وتُتابع القضية الشخص في الخارج.',
    },
  },
} satisfies Record<string, EventDefinition>;
