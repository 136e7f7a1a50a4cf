import type { StoredReport } from './intake/intake.fields.js';
import type { Role } from './kernel/roles.js';
import type { Actor } from './kernel/sop.js';

/** Invented people of the tests. */
const person = (id: string, ...roles: Role[]): Actor => ({ kind: 'person', id, roles, agencyId: null });
export const officerOne = '10000000-0000-4000-8000-000000000001';
export const officerTwo = '10000000-0000-4000-8000-000000000002';
const supervisorOne = '10000000-0000-4000-8000-000000000003';
export const duty = person(officerTwo, 'dutyOfficer', 'caseOfficer');
export const officer = person(officerOne, 'caseOfficer', 'investigator');
export const supervisor = person(supervisorOne, 'supervisor', 'unitHead');

/** Times of the tests are local (UTC+3). */
export const local = (time: string): string => new Date(`${time}+03:00`).toISOString();

const text = { recordId: '20000000-0000-4000-8000-000000000001' };
/** A stored report with nothing urgent in it. */
export const quietReport = {
  channel: 'hotline',
  whatHappened: text,
  howKnown: 'wasTold',
  placeOfAct: 'federal',
  personsAffected: 1,
  inDanger: false,
  childInvolved: false,
  flagrant: false,
} as const satisfies StoredReport & { whatHappened: typeof text };
export const recorded = text;
