import type { Step } from './scenario.js';

/** A report with nothing urgent in it. */
export const quietReport = {
  channel: 'hotline',
  howKnown: 'saw',
  whatHappened: 'An invented report of a scenario.',
  placeOfAct: 'federal',
  personsAffected: 1,
  childInvolved: false,
  flagrant: false,
  inDanger: false,
} as const;

/** The officer who has the case in a scenario; every stage knows the person by this word. */
export const theOfficer = 'the officer';

/** The intake from the report to an officer who has accepted. */
export const acceptance: readonly Step[] = [
  { do: 'SAFETY_CONFIRMED', in: 'SOP-01', by: 'dutyOfficer' },
  {
    do: 'TRIAGED',
    in: 'SOP-01',
    by: 'dutyOfficer',
    with: { priority: 'urgent', classification: 'tip', placeOfAct: 'federal', flagrant: false, childInvolved: false },
  },
  { do: 'REGISTERED', in: 'SOP-01', by: 'dutyOfficer', with: { registerNumber: 'R-1', duplicatesSearched: true } },
  { do: 'ASSIGNED', in: 'SOP-01', by: 'supervisor', with: { officerId: theOfficer } },
  { do: 'ACCEPTED_BY_OFFICER', in: 'SOP-01', by: 'caseOfficer' },
];
