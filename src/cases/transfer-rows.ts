import type { EntityManager } from 'typeorm';
import { profiles } from '../../sop-machines/index.js';
import type { Role } from '../../sop-machines/kernel/roles.js';
import type { CaseTransfer } from '../../workflows/messages.js';
import { latestCalendar } from '../calendars/latest-calendar.js';

/** The last transfer of a case as its procedures are told of it; null where it never moved. */
export async function lastTransferOf(manager: EntityManager, caseId: string): Promise<CaseTransfer | null> {
  const [row] = await manager.query<{ id: string; profileId: string; by: string; roles: Role[] }[]>(
    `SELECT id, to_profile_id AS "profileId", by_id AS by, by_roles AS roles FROM case_transfers
      WHERE case_id = $1 ORDER BY transferred_at DESC LIMIT 1`,
    [caseId],
  );
  const profile = row === undefined ? undefined : profiles[row.profileId];
  if (row === undefined || profile === undefined) return null;
  return {
    transferId: row.id,
    profile,
    calendar: await latestCalendar(manager, profile.calendarId),
    by: { kind: 'person', id: row.by, roles: row.roles, agencyId: null },
  };
}
