import type { EntityManager } from 'typeorm';
import type { Words } from '../../sop-machines/kernel/words.js';
import type { Clock } from '../../workflows/messages.js';
import type { Scope } from '../authorization/scope.js';

/** A row as the list's query gives it. */
export interface Row {
  procedureId: string;
  caseId: string;
  caseToken: string;
  sop: string;
  profileId: string;
  state: string[];
  snapshot: unknown;
  nextDueAt: Date | null;
  nextDueDeadline: string | null;
  breached: boolean;
  /** An agency has it now. */
  away: boolean;
  owner: string | null;
  unit: Words;
  priority: string | null;
  changedAt: Date;
  clock: Clock;
  /** The oldest open work that asks for a role of the viewer, else the oldest of all. */
  task: string | null;
}
export type Sort = 'due' | 'changed';
/** Where the page before ended: the sorted instant (null: without a due time) and the id. */
export type PageKey = readonly [string | null, string];

const orders: Readonly<Record<Sort, { by: string; after: string }>> = {
  due: {
    by: 'p.next_due_at ASC NULLS LAST, p.id ASC',
    after: `CASE WHEN $8::timestamptz IS NULL THEN p.next_due_at IS NULL AND p.id > $9::uuid
      ELSE p.next_due_at IS NULL OR (p.next_due_at, p.id) > ($8::timestamptz, $9::uuid) END`,
  },
  changed: { by: 'p.changed_at DESC, p.id DESC', after: '(p.changed_at, p.id) < ($8::timestamptz, $9::uuid)' },
};

/** One page by key: rows that come or go above do not shift it. */
export function worklistRows(
  manager: EntityManager,
  scope: Scope,
  page: { sort: Sort; after: PageKey | null; limit: number },
): Promise<Row[]> {
  const { by, after } = orders[page.sort];
  return manager.query<Row[]>(
    `SELECT p.id AS "procedureId", p.case_id AS "caseId", c.token AS "caseToken", p.sop, p.profile_id AS "profileId", p.state,
            p.snapshot, p.next_due_at AS "nextDueAt", p.next_due_deadline AS "nextDueDeadline", p.breached, p.agency_id IS NOT NULL AS away,
            owner.name AS owner, u.name AS unit, c.priority, p.changed_at AS "changedAt", c.clock,
            (SELECT t.task FROM tasks t WHERE t.procedure_id = p.id AND t.closed_at IS NULL
              ORDER BY t.role = ANY($4::text[]) DESC, t.opened_at LIMIT 1) AS task
       FROM procedures p JOIN cases c ON c.id = p.case_id JOIN units u ON u.id = p.unit_id
       LEFT JOIN people owner ON owner.id = p.assignee_id
      WHERE ${scope.sql('p')} AND ($9::uuid IS NULL OR (${after}))
      ORDER BY ${by} LIMIT $10`,
    [...scope.parameters, page.after?.[0] ?? null, page.after?.[1] ?? null, page.limit],
  );
}

export async function countRows(manager: EntityManager, scope: Scope): Promise<number> {
  const [row] = await manager.query<{ count: string }[]>(
    `SELECT count(*) AS count FROM procedures p WHERE ${scope.sql('p')}`,
    [...scope.parameters],
  );
  return Number(row?.count ?? 0);
}
