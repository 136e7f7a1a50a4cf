import { exhibitSop } from '../../sop-machines/exhibit/exhibit.sop.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import { genericProfile } from '../../sop-machines/profiles/generic-unodc.profile.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { local, walk } from './sop-walk.js';

const person = (number: number, ...roles: Actor['roles']): Actor => ({
  kind: 'person',
  id: `c0000000-0000-4000-8000-00000000000${String(number)}`,
  roles,
  agencyId: null,
});
export const collector = person(1, 'investigator', 'caseOfficer');
export const custodian = person(2, 'evidenceCustodian');
export const otherCustodian = person(3, 'evidenceCustodian');
export const lab = person(4, 'forensicLab');
export const clerk = person(5, 'courtClerk');
export const unitHead = person(6, 'supervisor', 'unitHead');
export const prosecutor = person(7, 'prosecutor');
export const judge = person(8, 'investigativeJudge');

export const text = { recordId: 'b0000000-0000-4000-8000-000000000001' };
/** Hash values that stand for two states of the same data. */
export const hash = 'a1'.repeat(32);
export const otherHash = 'b2'.repeat(32);

/** One exhibit found at a local time, on the fixture calendar of federal Iraq. */
export function found(at: string, change: object = {}) {
  const walked = walk({
    sop: exhibitSop,
    profile: genericProfile,
    calendar: IQF,
    by: collector,
    at,
    input: { key: 'exhibit-1', exhibitId: 'E-1', digital: false, foundAt: local(at), ...change },
  });
  const { send, asked } = walked;
  const region = (name: string) =>
    walked
      .states()
      .find((state) => state.startsWith(`kept.${name}.`))
      ?.replace(`kept.${name}.`, '');
  return {
    ...walked,
    region,
    /** Collected, sealed under S-1, registered. */
    register: (kind = 'device') => {
      const collection = { kind, collectorId: collector.id, place: text, photo: 'PH-1', description: text };
      send('COLLECTED', collection);
      send('SEALED', { sealNo: 'S-1', condition: text });
      send('REGISTERED', { exhibitNo: '2027/114' });
    },
    /** Offered by one, accepted by another. */
    handOver: (from: Actor, to: 'store' | 'lab' | 'court', receiver: Actor, fields: object = {}) => {
      send('TRANSFER_OFFERED', { to }, { by: from });
      send('TRANSFER_ACCEPTED', { sealNo: 'S-1', condition: text, ...fields }, { by: receiver });
    },
    /** What the case was told, in order; a procedure that ended is marked. */
    reported: () =>
      (asked('tellParent') as { event: { state: string; ended: boolean } }[]).map(
        ({ event: { state, ended } }) => state + (ended ? ' (ended)' : ''),
      ),
    /** Alarms and notices to the prosecutor. */
    alarms: () => [
      ...(asked('alert') as { level: string; notice: string }[]).map(({ level, notice }) => `${level} ${notice}`),
      ...(asked('notify') as { to: { role?: string }; notice: string }[])
        .filter(({ to }) => to.role === 'prosecutor')
        .map(({ notice }) => `prosecutor ${notice}`),
    ],
  };
}
/** The same, lying registered in the store. */
export function stored(at: string, change: object = {}, kind?: string) {
  const item = found(at, change);
  item.register(kind);
  item.handOver(collector, 'store', custodian);
  return item;
}
export { local };
