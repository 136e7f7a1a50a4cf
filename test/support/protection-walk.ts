import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { iqFederalProfile } from '../../sop-machines/profiles/iq-federal.profile.js';
import { protectionSop } from '../../sop-machines/protection/protection.sop.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { heard } from './heard.js';
import { local, walk } from './sop-walk.js';

export { local };
const person = (id: string, ...roles: Actor['roles']): Actor => ({ kind: 'person', id, roles, agencyId: null });
export const carer = person('Carer Demo-One', 'caseWorker', 'shelterManager', 'victimAdvocate');
export const investigator = person('Investigator Demo-One', 'investigator');
export const residencyOffice = person('Officer Demo-Nine', 'residencyOfficer');
/** Personal content travels as the id of its record. */
export const record = { recordId: '20000000-0000-4000-8000-000000000002' };

/** One adult, presumed a victim since a local time, in federal Iraq on its fixture calendar. */
export function protect(
  at: string,
  change: object = {},
  { profile = iqFederalProfile, calendar = IQF }: { profile?: Profile; calendar?: Calendar } = {},
) {
  const walked = walk({
    sop: protectionSop,
    profile,
    calendar,
    by: carer,
    at,
    input: {
      key: 'protection-1',
      personId: 'P-1',
      sex: 'female',
      ageBand: 'adult',
      language: 'bn',
      ground: 'presumed',
      identifiedAt: local(at),
      rightsExplained: false,
      ...change,
    },
  });
  return {
    ...walked,
    /** Where one part of protection stands. */
    part: (region: string) =>
      walked.states().flatMap((state) => {
        const prefix = `assisted.${region}.`;
        return state.startsWith(prefix) ? [state.slice(prefix.length)] : [];
      })[0],
    ...heard(walked),
  };
}
