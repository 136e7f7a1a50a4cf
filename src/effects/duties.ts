import type { EntityManager } from 'typeorm';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { Level } from '../../sop-machines/kernel/roles.js';

/** Who carries which duty in a case now; inactive people and those whom the report accuses are left out. Ids of people. */
export interface Duties {
  readonly caseId: string;
  readonly token: string;
  readonly unitId: string;
  readonly assignee: string | null;
  readonly deputy: string | null;
  readonly reporter: string | null;
  readonly supervisor: string | null;
  readonly unitHead: string | null;
  readonly directorateHead: string | null;
  /** Addresses outside that a serious liberty alert also reaches. */
  readonly libertyContacts: readonly string[];
  /** The same for a child. */
  readonly childContacts: readonly string[];
}

/** The duties of several cases in one query. */
export async function dutiesOf(manager: EntityManager, caseIds: readonly string[]): Promise<Map<string, Duties>> {
  const rows = await manager.query<Duties[]>(
    `SELECT c.id AS "caseId", c.token, c.unit_id AS "unitId", assignee.id AS assignee, deputy.id AS deputy, reporter.id AS reporter,
       supervisor.id AS supervisor, head.id AS "unitHead", above.id AS "directorateHead", u.liberty_contacts AS "libertyContacts",
       u.child_contacts AS "childContacts"
     FROM cases c
     JOIN units u ON u.id = c.unit_id
     LEFT JOIN units p ON p.id = u.parent_id
     LEFT JOIN people assigned ON assigned.id = c.assignee_id
     LEFT JOIN people assignee ON assignee.id = assigned.id AND assignee.active AND assignee.id <> ALL(c.accused_ids)
     LEFT JOIN people deputy ON deputy.id = assigned.deputy_id AND deputy.active AND deputy.id <> ALL(c.accused_ids)
     LEFT JOIN people reporter ON reporter.id = c.reported_by AND reporter.active AND reporter.id <> ALL(c.accused_ids)
     LEFT JOIN people supervisor ON supervisor.id = u.supervisor_id AND supervisor.active AND supervisor.id <> ALL(c.accused_ids)
     LEFT JOIN people head ON head.id = u.head_id AND head.active AND head.id <> ALL(c.accused_ids)
     LEFT JOIN people above ON above.id = p.head_id AND above.active AND above.id <> ALL(c.accused_ids)
     WHERE c.id = ANY($1::uuid[])`,
    [[...new Set(caseIds)]],
  );
  return new Map(rows.map((row) => [row.caseId, row]));
}

/**
 * The people of a level: L0 assignee and deputy, L1 supervisor, L2 unit head, L3 head of the directorate.
 * A level without anybody falls to the next person up, and at the top to the highest person there is, so that an alert
 * always has a reader where the case has any.
 */
export function peopleOfLevel(duties: Duties, level: Level): string[] {
  const steps = [
    [duties.assignee, duties.deputy],
    [duties.supervisor],
    [duties.unitHead],
    [duties.directorateHead],
  ].map((people) => people.filter((person) => person !== null));
  const own = ['L0', 'L1', 'L2', 'L3'].indexOf(level);
  const upwards = steps.slice(own).find((people) => people.length > 0);
  const downwards = steps.slice(0, own).reverse();
  return [...new Set(upwards ?? downwards.find((people) => people.length > 0) ?? [])];
}

/** Whom a serious alert reaches outside the system: for liberty the judge's clerk and the inspectorate, for a child its own. */
export function contactsOutside(
  duties: Duties,
  level: Level,
  nature: DeadlineDefinition['nature'] | undefined,
): readonly string[] {
  if (level !== 'L3') return [];
  if (nature === 'liberty') return duties.libertyContacts;
  return nature === 'child' ? duties.childContacts : [];
}

/** The person of a duty; a duty nobody carries falls to the next person up. */
export function peopleOfDuty(duties: Duties, duty: string): string[] {
  switch (duty) {
    case 'assignee':
      return peopleOfLevel({ ...duties, deputy: duties.assignee === null ? duties.deputy : null }, 'L0');
    case 'deputy':
      return peopleOfLevel({ ...duties, assignee: duties.deputy === null ? duties.assignee : null }, 'L0');
    case 'supervisor':
      return peopleOfLevel(duties, 'L1');
    case 'unitHead':
      return peopleOfLevel(duties, 'L2');
    case 'directorateHead':
      return peopleOfLevel(duties, 'L3');
    default:
      return duties.reporter === null ? peopleOfLevel(duties, 'L0') : [duties.reporter];
  }
}
