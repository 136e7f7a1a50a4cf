import { strandWords } from '../../sop-machines/investigation/investigation.options.js';
import type { Act } from './scenario.js';

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
export const acceptance: readonly Act[] = [
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

const byInvestigator = (event: string, fields: Act['with'] = {}): Act => ({
  do: event,
  in: 'SOP-09',
  by: 'investigator',
  with: fields,
});
const bySupervisor = (event: string): Act => ({ do: event, in: 'SOP-09', by: 'supervisor' });
const reasons = 'An invented reason of a scenario.';

/** The investigation from the plan to the file that the judge has referred to the court. */
export const investigated: readonly Act[] = [
  byInvestigator('PLAN_RECORDED', { plan: 'An invented plan of a scenario.' }),
  bySupervisor('PLAN_APPROVED'),
  byInvestigator('JUDGE_DIRECTED', { directions: 'Invented directions of a scenario.' }),
  ...Object.keys(strandWords).map((strand) => byInvestigator('STRAND_CLOSED', { strand, result: 'done', reasons })),
  ...['act', 'means', 'purpose'].map((element) => byInvestigator('ELEMENT_PROVEN', { element, evidence: reasons })),
  byInvestigator('GATHERING_DONE'),
  byInvestigator('ELEMENTS_REVIEWED', { review: reasons }),
  byInvestigator('FILE_COMPLETE', { fileIndex: reasons }),
  bySupervisor('FILE_APPROVED'),
  byInvestigator('REFERRED', { orderNo: 'O-1' }),
];
