import { custodySop } from '../../sop-machines/custody/custody.sop.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { detentionInIraq } from '../../sop-machines/profiles/iraqi-law.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';

const profile: Profile = {
  id: 'iq-federal',
  status: 'draft',
  title: { en: 'Example', ar: 'مثال' },
  validFrom: '2020-01-01',
  validTo: null,
  calendarId: 'IQF',
  lawVersion: 'example',
  deadlines: {},
  limits: { 'SOP-12': detentionInIraq },
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
/** Times are local (UTC+3). */
export const local = (time: string): string => new Date(`${time}+03:00`).toISOString();

/** One suspect in custody since a local time, on the fixture calendar of federal Iraq. */
export function arrested(at: string, change: object = {}, underProfile = profile) {
  const house = new VirtualHouse({
    sops: { 'SOP-12@1.0.0': custodySop },
    currentVersions: { 'SOP-12': '1.0.0' },
    referralSop: 'SOP-04',
    profile: underProfile,
    calendar: IQF,
    agencies: [],
    now: local(at),
  });
  const input = {
    suspectKey: 'suspect-1',
    suspectId: 'S-1',
    arrestedAt: local(at),
    manner: 'arrested',
    maxPenaltyYears: 15,
    capital: false,
    juvenile: false,
    presumedVictim: false,
    ...change,
  };
  const id = house.open('SOP-12', input, officer);
  const due = (deadlineId: string) =>
    house.view(id).clocks.find((clock) => clock.deadlineId === deadlineId)?.currentDueAt;
  const ended = (clockId: string) =>
    house
      .stepsOf(id)
      .flatMap(({ clocks }) => clocks)
      .filter(({ entry }) => entry.clockId === clockId)
      .at(-1)?.entry.status;
  const told = (clockId: string) =>
    house.rungs
      .filter((rung) => rung.clockId === clockId && rung.status === 'fired')
      .sort((a, b) => a.dueAt.localeCompare(b.dueAt))
      .map(({ level, dueAt }) => `${level} ${dueAt}`);
  const waitUntil = (time: string) => house.advanceTo(local(time));
  const send = (type: string, fields: Record<string, unknown> = {}, occurredAt?: string) =>
    house.send(id, { type, fields, by: officer, ...(occurredAt ? { occurredAt: local(occurredAt) } : {}) });
  const tasks = () =>
    house
      .stepsOf(id)
      .flatMap(({ effects }) => effects)
      .reduce((open, effect) => {
        if (effect.type === 'openTask') return [...open, effect.params.key];
        return effect.type === 'closeTask' ? open.filter((key) => key !== effect.params.key) : open;
      }, [] as string[]);
  const refusal = (type: string, fields: Record<string, unknown> = {}) =>
    house.judge(id, { type, fields, by: officer });
  const hold = () =>
    house.view(id).state.filter((state) => !state.startsWith('inCustody.') || state.includes('.hold.'));
  return { house, id, due, ended, told, waitUntil, send, tasks, refusal, hold };
}
