import { noFields } from '../kernel/events.js';
import { longText, optional } from '../kernel/fields.js';

/* Who may report what of a child, and what many events share. */

/** Who cares for the child's protection. */
export const protectors = ['childProtectionOfficer', 'caseWorker', 'supervisor'] as const;
/** Whoever stands near the child. */
export const nearby = [
  ...protectors,
  'caseOfficer',
  'firstResponder',
  'dutyOfficer',
  'shelterManager',
  'guardian',
  'victimAdvocate',
] as const;
export const note = optional(longText({ label: { en: 'Note', ar: 'ملاحظة' }, dataClass: 'K3' }));
export const fromCase = { schema: noFields, roles: [], from: 'procedure' } as const;
