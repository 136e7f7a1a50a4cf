import { custodySop } from '../../sop-machines/custody/custody.sop.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { iqFederalProfile } from '../../sop-machines/profiles/iq-federal.profile.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

const profile: Profile = {
  id: 'iq-federal',
  status: 'draft',
  title: { en: 'Example', ar: 'مثال' },
  validFrom: '2020-01-01',
  validTo: null,
  calendarId: 'IQF',
  lawVersion: 'example',
  deadlines: {},
  limits: iqFederalProfile.limits,
  childAge: 18,
  criminalAge: 9,
  victimRecognition: 'judge',
};
const officer: Actor = {
  kind: 'person',
  id: 'Officer Demo-One',
  roles: ['caseOfficer', 'custodyOfficer', 'supervisor'],
  agencyId: null,
};
export { local };

/** One suspect in custody since a local time, on the fixture calendar of federal Iraq unless another is given. */
export function arrested(at: string, change: object = {}, underProfile = profile, calendar = IQF) {
  const walked = walk({
    sop: custodySop,
    profile: underProfile,
    calendar,
    by: officer,
    at,
    input: {
      suspectKey: 'suspect-1',
      suspectId: 'S-1',
      arrestedAt: local(at),
      manner: 'arrested',
      maxPenaltyYears: 15,
      capital: false,
      juvenile: false,
      presumedVictim: false,
      ...change,
    },
  });
  const hold = () => walked.states().filter((state) => !state.startsWith('inCustody.') || state.includes('.hold.'));
  return { ...walked, hold };
}
