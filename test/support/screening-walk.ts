import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { iqFederalProfile } from '../../sop-machines/profiles/iq-federal.profile.js';
import { screeningSop } from '../../sop-machines/screening/screening.sop.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { heard } from './heard.js';
import { local, walk } from './sop-walk.js';

export { local };
const person = (id: string, ...roles: Actor['roles']): Actor => ({ kind: 'person', id, roles, agencyId: null });
export const officer = person('Officer Demo-One', 'caseOfficer', 'supervisor');
export const colleague = person('Officer Demo-Two', 'caseOfficer', 'supervisor', 'childProtectionOfficer');

/** Personal content travels as the id of its record. */
export const reasons = { recordId: '20000000-0000-4000-8000-000000000001' };
const explained = { language: 'bn', interpretation: 'independent', rightsUnderstood: true };
export const started = { ...explained, privatePlace: true };
export { explained };

/** One adult to be screened since a local time, in federal Iraq on its fixture calendar. */
export function toScreen(
  at: string,
  change: object = {},
  { profile = iqFederalProfile, calendar = IQF }: { profile?: Profile; calendar?: Calendar } = {},
) {
  const walked = walk({
    sop: screeningSop,
    profile,
    calendar,
    by: officer,
    at,
    input: {
      key: 'screening-1',
      personId: 'P-1',
      sex: 'female',
      ageBand: 'adult',
      language: 'bn',
      foundAt: local(at),
      cause: 'found',
      recognition: profile.victimRecognition,
      ...change,
    },
  });
  const conclude = (level: string) => {
    walked.send('SCREEN_STARTED', started);
    walked.send('INDICATORS_RECORDED', { level, reasons });
  };
  return {
    ...walked,
    conclude,
    presume: () => {
      conclude('someIndicators');
      walked.send('PRESUMED', { reasons });
    },
    stands: () =>
      walked
        .states()
        .filter((state) => !/\.(age|law|removal)\./.test(state))
        .map((state) => state.replace('open.identification.', '')),
    ...heard(walked),
  };
}
