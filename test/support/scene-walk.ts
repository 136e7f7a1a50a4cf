import { firstResponseSop } from '../../sop-machines/first-response/first-response.sop.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import { iqKriProfile } from '../../sop-machines/profiles/iq-kri.profile.js';
import { KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

export { local };
export const responder: Actor = {
  kind: 'person',
  id: 'Officer Demo-Two',
  roles: ['firstResponder', 'dutyOfficer', 'caseOfficer', 'supervisor'],
  agencyId: null,
};

/** A first response that begins at a local time (UTC+3), seen alone: what it tells the case stands under `hooks`. */
export function dispatched(at: string, change: object = {}, calendar: Calendar = KRI) {
  const walked = walk({
    sop: firstResponseSop,
    profile: iqKriProfile,
    calendar,
    by: responder,
    at,
    input: { key: 'response-1', sceneAt: local(at), ...change },
  });
  const { send, asked, refusal, house, id } = walked;
  const told = () => asked('tellParent').map((params) => (params as { event: { type: string } }).event);
  const find = (personId: string, fields: object = {}) =>
    send('PERSON_FOUND', { personId, sex: 'female', ageBand: 'adult', ...fields });
  return {
    ...walked,
    /** What the case was told of one type, in order. */
    hooks: (type: string) => told().filter((event) => event.type === type),
    find,
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
    /** Safety, injuries, separation and traces are done; the headcount is left. */
    workDone: () => {
      for (const type of ['SCENE_SAFE', 'MEDICAL_CHECK_DONE', 'PERSONS_SEPARATED', 'SCENE_SECURED']) send(type);
    },
    needs: (personId: string, services: string[] = [], fields: object = {}) =>
      send('NEEDS_RECORDED', {
        personId,
        needsOnly: true,
        basics: ['water'],
        services,
        priority: 'urgent',
        consent: 'given',
        ...fields,
      }),
  };
}

/** The same after the arrival. */
export function onScene(at: string, change: object = {}, calendar: Calendar = KRI) {
  const one = dispatched(at, change, calendar);
  one.send('ARRIVED');
  return one;
}
