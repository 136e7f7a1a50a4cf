import type { z } from 'zod';
import type { Role } from '../kernel/roles.js';
import type { EventDefinition } from '../kernel/sop.js';

/** Who reports what the court has done. */
export const court: readonly Role[] = ['prosecutor', 'courtClerk', 'caseOfficer', 'investigator', 'supervisor'];
/** Who acts for a victim. */
export const lawyers: readonly Role[] = ['legalAid', 'victimAdvocate', 'prosecutor', 'caseOfficer', 'caseWorker'];

/** An event that people report. */
export const reported = <Schema extends z.ZodObject>(
  roles: readonly Role[],
  schema: Schema,
  title: EventDefinition['title'],
  consequence: EventDefinition['consequence'],
) => ({ schema, roles, from: 'person', title, consequence }) as const;
