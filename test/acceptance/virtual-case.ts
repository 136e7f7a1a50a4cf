import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor, Profile, Sop } from '../../sop-machines/kernel/sop.js';
import type { Role } from '../../sop-machines/kernel/roles.js';
import { custodySop } from '../../sop-machines/custody/custody.sop.js';
import { referralSop } from '../../sop-machines/referral/referral.sop.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';

export const agencies = ['1', '2', '3', '4'].map((digit) => `a0000000-0000-4000-8000-00000000000${digit}`);

const sops: Record<string, Sop> = { 'SOP-04@1.0.0': referralSop, 'SOP-12@1.0.0': custodySop };
const profile: Profile = {
  id: 'iq-federal',
  status: 'draft',
  title: { en: 'Example', ar: 'مثال' },
  validFrom: '2020-01-01',
  validTo: null,
  calendarId: 'IQF',
  lawVersion: 'example',
  deadlines: {},
  childAge: 18,
  criminalAge: 9,
  victimRecognition: 'judge',
};
export const person = (id: string, role: Role, agencyId: string | null = null): Actor => ({
  kind: 'person',
  id,
  roles: [role],
  agencyId,
});
export const officer = person('Officer Demo-One', 'caseOfficer');
export const supervisor = person('Supervisor Demo-Two', 'supervisor');

/** Times of the scenarios are local (UTC+3). */
export const local = (time: string): string => new Date(`${time}+03:00`).toISOString();
export const house = (time: string, calendar: Calendar = IQF): VirtualHouse =>
  new VirtualHouse({
    sops,
    currentVersions: { 'SOP-04': '1.0.0', 'SOP-12': '1.0.0' },
    referralSop: 'SOP-04',
    profile,
    calendar,
    agencies,
    now: local(time),
  });

export const clock = (at: VirtualHouse, procedureId: string, deadlineId: string) =>
  at.view(procedureId).clocks.find((entry) => entry.deadlineId === deadlineId);
/** Rungs that were told, in the order of their instants; of one deadline, or of all and of alerts without a clock. */
export const told = (at: VirtualHouse, deadlineId?: string): string[] =>
  at.rungs
    .filter(
      ({ status, clockId }) => status === 'fired' && (deadlineId === undefined || clockId.startsWith(`${deadlineId}#`)),
    )
    .sort((a, b) => (a.firedAt ?? 0) - (b.firedAt ?? 0))
    .map(({ level, notice, dueAt }) => `${level} ${notice} ${dueAt}`);
