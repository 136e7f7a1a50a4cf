import type { Actor } from '../../sop-machines/kernel/sop.js';
import { iqFederalProfile } from '../../sop-machines/profiles/iq-federal.profile.js';
import type { SmugglingContext } from '../../sop-machines/smuggling/smuggling.context.js';
import { smugglingSop } from '../../sop-machines/smuggling/smuggling.sop.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

export { local };
const officer: Actor = {
  kind: 'person',
  id: 'Officer Demo-Three',
  roles: ['caseOfficer', 'supervisor', 'investigator', 'residencyOfficer', 'medicalProvider', 'prosecutor'],
  agencyId: null,
};
export const recorded = { recordId: '20000000-0000-4000-8000-000000000001' };

/** A group track that begins at a local time (UTC+3), seen alone: what it tells the case stands under `hooks`. */
export function groupFound(at: string, change: object = {}) {
  const walked = walk({
    sop: smugglingSop,
    profile: iqFederalProfile,
    calendar: IQF,
    by: officer,
    at,
    input: { key: 'group-1', foundAt: local(at), ...change },
  });
  const { send, asked, refusal, house, id } = walked;
  const context = () => house.view(id).context as unknown as SmugglingContext;
  const told = () => asked('tellParent').map((params) => (params as { event: { type: string } }).event);
  return {
    ...walked,
    /** What the case was told of one type, in order. */
    hooks: (type: string) => told().filter((event) => event.type === type),
    alarms: () =>
      asked('alert').map((params) => {
        const { level, notice } = params as { level: string; notice: string };
        return `${level} ${notice}`;
      }),
    unmet: (type: string, fields: Record<string, unknown> = {}) => refusal(type, fields)?.unmetGuards ?? [],
    /** The due instants of a deadline by the person whom its clocks stand for. */
    dueByPerson: (deadlineId: string) =>
      Object.fromEntries(
        house
          .view(id)
          .clocks.filter((clock) => clock.deadlineId === deadlineId)
          .map(({ instanceKey, currentDueAt }) => [instanceKey, currentDueAt]),
      ),
    isIn: (state: string) => walked.states().some((one) => one.startsWith(state)),
    standing: (personId: string) => context().persons.find((person) => person.personId === personId)?.state,
    held: (personId: string) => context().persons.find((person) => person.personId === personId)?.removalHeld,
    register: (personId: string, fields: object = {}) =>
      send('MIGRANT_REGISTERED', { personId, sex: 'male', ageBand: 'adult', ...fields }),
    screen: (personId: string, found: string[] = [], claimsAsylum = false) =>
      send('VULNERABILITY_SCREENED', { personId, found, claimsAsylum, inPrivate: true }),
    /** What the case tells of screening for trafficking. */
    tip: (personId: string, result = 'noIndicators') =>
      house.tell(id, { type: 'TIP_SCREENING_REPORTED', personId, result }),
  };
}
