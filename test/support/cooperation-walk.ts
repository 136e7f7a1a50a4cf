import { cooperationSop } from '../../sop-machines/cooperation/cooperation.sop.js';
import { recorded } from '../../sop-machines/example.fixture.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import { genericProfile } from '../../sop-machines/profiles/generic-unodc.profile.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

/** Whoever may report everything here. */
const desk: Actor = {
  kind: 'person',
  id: 'Desk Demo-One',
  roles: ['mlaDesk', 'ncbDesk', 'prosecutor', 'caseOfficer', 'caseWorker', 'consularOfficer'],
  agencyId: null,
};

/** One procedure of cooperation since a local time, on the fixture calendar of federal Iraq. */
export function cooperating(kind: 'request' | 'notice' | 'return', at: string, change: object = {}) {
  const walked = walk({
    sop: cooperationSop,
    profile: genericProfile,
    calendar: IQF,
    by: desk,
    at,
    input: { key: 'cooperation-1', kind, needAt: local(at), ...change },
  });
  const told = () => walked.asked('tellParent').flatMap((params) => ('event' in params ? [params.event] : []));
  return {
    ...walked,
    unmet: (type: string, fields: Record<string, unknown> = {}) => {
      const refused = walked.refusal(type, fields);
      return refused === null ? 'possible' : (refused.unmetGuards[0] ?? refused.code);
    },
    isIn: (state: string) => walked.states().some((one) => one.startsWith(state)),
    /** Hooks that the case was told, without the reports of how it stands. */
    hooks: () => told().filter(({ type }) => type !== 'PROCEDURE_REPORTED'),
    /** How it stands, as last reported. */
    standing: () =>
      told()
        .filter(({ type }) => type === 'PROCEDURE_REPORTED')
        .at(-1),
    /** A request from the draft to the central authority. */
    toCentralAuthority: (requestType = 'evidence') => {
      walked.send('REQUEST_DRAFTED', { requestType, country: 'XX', file: recorded });
      walked.send('APPROVED', { orderNo: 'O-1' });
      walked.send('PASSED_TO_CENTRAL_AUTHORITY', { fileNo: 'F-1', translated: true });
    },
  };
}
