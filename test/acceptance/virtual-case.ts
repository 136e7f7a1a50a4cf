import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Actor } from '../../sop-machines/kernel/sop.js';
import type { Role } from '../../sop-machines/kernel/roles.js';
import { currentVersions, profiles, sops } from '../../sop-machines/index.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';

export const agencies = ['1', '2', '3', '4'].map((digit) => `a0000000-0000-4000-8000-00000000000${digit}`);

export const person = (id: string, role: Role, agencyId: string | null = null): Actor => ({
  kind: 'person',
  id,
  roles: [role],
  agencyId,
});
export const officer = person('Officer Demo-One', 'caseOfficer');
export const duty = person('Duty Officer Demo-Three', 'dutyOfficer');
export const supervisor = person('Supervisor Demo-Two', 'supervisor');

/** Times of the scenarios are local (UTC+3). */
export const local = (time: string): string => new Date(`${time}+03:00`).toISOString();
export const house = (time: string, calendar: Calendar = IQF): VirtualHouse =>
  new VirtualHouse({
    sops,
    currentVersions,
    referralSop: 'SOP-04',
    profile: profiles['iq-federal']!,
    calendar,
    agencies,
    now: local(time),
  });

/** Registers a report of a flagrant offence, received now, and hands back the id of the case's spine. */
export const openCase = (at: VirtualHouse): string => {
  const report = {
    channel: 'hotline',
    whatHappened: { recordId: '0e000000-0000-4000-8000-000000000001' },
    howKnown: 'saw',
    placeOfAct: 'federal',
    personsAffected: 1,
    inDanger: false,
    childInvolved: false,
    flagrant: true,
  };
  return at.open('SOP-00', { receivedAt: at.now, report }, duty);
};
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
