import type { EntityManager } from 'typeorm';

/** Something that viewers of a case may want to see without reloading. */
export interface Change {
  caseId: string;
  procedureId: string;
  kind: 'step' | 'alert' | 'notice';
  personIds?: string[];
}

/**
 * Tells the live stream when the transaction commits. The message carries who may be concerned, so that the stream can
 * drop it for everybody else without asking the database.
 */
export async function announce(manager: EntityManager, changes: Change[]): Promise<void> {
  await manager.query(
    `SELECT pg_notify('sanad_changes', jsonb_build_object('caseId', c.id, 'procedureId', x."procedureId", 'unitId', c.unit_id,
       'assigneeId', c.assignee_id, 'accusedIds', to_jsonb(c.accused_ids),
       'kind', x.kind, 'personIds', COALESCE(x."personIds", '[]'),
       'agencyIds', COALESCE((SELECT jsonb_agg(DISTINCT a.agency_id) FROM agency_access a
          WHERE a.procedure_id = x."procedureId"), '[]'))::text)
     FROM jsonb_to_recordset($1::jsonb) AS x("caseId" uuid, "procedureId" uuid, kind text, "personIds" jsonb)
     JOIN cases c ON c.id = x."caseId"`,
    [JSON.stringify(changes)],
  );
}
