import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { Access } from '../authorization/access.service.js';
import { isAdministrator, type Viewer } from '../authorization/viewer.js';
import type { MigrationProcedure, MigrationProcedures } from '../contract/sop-migrations.js';
import { cursorOf, readCursor } from '../problems/cursor.js';

type Row = z.infer<typeof MigrationProcedure>;

export interface ReportPage {
  outcome?: string | undefined;
  limit: number;
  cursor?: string | undefined;
}

/** The report of a migration, procedure by procedure. */
@Injectable()
export class MigrationReport {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
  ) {}

  /** Procedures that the viewer may see; an administrator sees all of them, and of none the case. */
  async page(
    viewer: Viewer,
    id: string,
    { outcome, limit, cursor }: ReportPage,
  ): Promise<z.infer<typeof MigrationProcedures>> {
    this.access.requireMigrationDuty(viewer);
    const after = readCursor(z.tuple([z.uuid()]), cursor)?.[0] ?? null;
    const scope = this.access.proceduresFor(viewer);
    const mine = isAdministrator(viewer)
      ? `($1::uuid[] IS NOT NULL AND $2::uuid[] IS NOT NULL AND $3::uuid IS NULL OR true)`
      : scope.sql('p');
    const rows = await this.database.query<Row[]>(
      `SELECT r.procedure_id AS "procedureId", CASE WHEN $8 THEN NULL ELSE c.token END AS "caseToken", r.judgement, r.outcome,
         to_char(r.outcome_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "outcomeAt", r.later, r.reason
       FROM sop_migration_procedures r JOIN procedures p ON p.id = r.procedure_id JOIN cases c ON c.id = p.case_id
       WHERE r.migration_id = $4 AND ${mine} AND ($5::text IS NULL OR r.outcome = $5) AND ($6::uuid IS NULL OR r.procedure_id > $6)
       ORDER BY r.procedure_id LIMIT $7`,
      [...scope.parameters, id, outcome ?? null, after, limit + 1, isAdministrator(viewer)],
    );
    const procedures = rows.slice(0, limit);
    const last = procedures.at(-1);
    return { procedures, nextCursor: rows.length > limit && last ? cursorOf([last.procedureId]) : null };
  }
}
