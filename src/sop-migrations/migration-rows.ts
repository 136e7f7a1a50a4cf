import type { EntityManager } from 'typeorm';
import type { z } from 'zod';
import { migrationKey, migrations } from '../../sop-machines/index.js';
import type { MigrationView } from '../contract/sop-migrations.js';

export type View = z.infer<typeof MigrationView>;
type Row = Omit<View, 'why' | 'approvals' | 'progress'> & {
  firstBy: string | null;
  firstAt: string | null;
  secondBy: string | null;
  secondAt: string | null;
  progress: View['progress'] | null;
};

const instant = (column: string): string => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const nameOf = (column: string): string => `(SELECT name FROM people WHERE id = ${column})`;

const text = /* sql */ `
SELECT m.id, m.from_sop AS "from", m.to_sop AS "to", m.from_hash AS "fromHash", m.to_hash AS "toHash", m.status,
  ${nameOf('m.created_by')} AS "createdBy", ${instant('m.created_at')} AS "createdAt", ${instant('m.judged_at')} AS "judgedAt",
  ${nameOf('m.first_approved_by')} AS "firstBy", ${instant('m.first_approved_at')} AS "firstAt",
  ${nameOf('m.second_approved_by')} AS "secondBy", ${instant('m.second_approved_at')} AS "secondAt",
  ${instant('m.started_at')} AS "startedAt", ${instant('m.ended_at')} AS "endedAt",
  (SELECT jsonb_build_object('procedures', count(*)::int, 'possible', (count(*) FILTER (WHERE r.possible))::int,
     'refused', (count(*) FILTER (WHERE NOT r.possible))::int,
     'clocksMoved', COALESCE(sum(jsonb_array_length(jsonb_path_query_array(r.judgement, '$.clocks[*] ? (@.outcome == "moved")'))), 0)::int,
     'alerts', COALESCE(sum(jsonb_array_length(r.judgement -> 'alerts')), 0)::int,
     'effects', COALESCE(sum(jsonb_array_length(r.judgement -> 'effects')), 0)::int)
   FROM sop_migration_procedures r WHERE r.migration_id = m.id) AS report,
  (SELECT jsonb_object_agg(o.outcome, o.count) FROM (SELECT outcome, count(*)::int FROM sop_migration_procedures
     WHERE migration_id = m.id GROUP BY outcome) o) AS progress,
  (SELECT count(*)::int FROM procedures p WHERE p.sop = m.from_sop AND p.status = 'active' AND NOT EXISTS (
     SELECT 1 FROM sop_migration_procedures r WHERE r.migration_id = m.id AND r.procedure_id = p.id)) AS "leftOver"
FROM sop_migrations m`;

export async function migrationViews(manager: EntityManager): Promise<View[]> {
  return (await manager.query<Row[]>(`${text} ORDER BY m.created_at DESC LIMIT 100`)).map(viewOf);
}

export async function migrationView(manager: EntityManager, id: string): Promise<View | undefined> {
  return (await manager.query<Row[]>(`${text} WHERE m.id = $1`, [id])).map(viewOf)[0];
}

function viewOf({ firstBy, firstAt, secondBy, secondAt, progress, ...row }: Row): View {
  const approval = (by: string | null, at: string | null) => (by === null || at === null ? null : { by, at });
  return {
    ...row,
    why: migrations[migrationKey(row.from, row.to)]?.why ?? { en: '', ar: '' },
    approvals: { first: approval(firstBy, firstAt), second: approval(secondBy, secondAt) },
    progress: progress ?? ({} as View['progress']),
  };
}
