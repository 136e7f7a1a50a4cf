import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { RecordView } from '../contract/cases.js';
import { notFound } from '../problems/problem.js';
import { CaseKeys } from './case-keys.js';
import { seal, unseal } from './cipher.js';
import type { NewRecord } from './split.js';

interface RecordRow {
  id: string;
  caseId: string;
  dataClass: string;
  field: string;
  ciphertext: Buffer;
}

/** Personal content: encrypted under the case's key, read one by one, every read in the audit trail. */
@Injectable()
export class Records {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly keys: CaseKeys,
  ) {}

  /** @throws ProblemError NOT_FOUND also when the case's key was destroyed */
  async read(viewer: Viewer, id: string): Promise<z.infer<typeof RecordView>> {
    const readable = this.access.recordsFor(viewer);
    const [row] = await this.database.query<RecordRow[]>(
      `SELECT r.id, r.case_id AS "caseId", r.data_class AS "dataClass", r.field, r.ciphertext
         FROM records r JOIN cases c ON c.id = r.case_id JOIN people author ON author.id = r.created_by
        WHERE r.id = $6 AND ${readable.sql}`,
      [...readable.parameters, id],
    );
    const key = row && (await this.keys.find(this.database.manager, row.caseId));
    if (row === undefined || key === undefined) throw notFound();
    // The line is written before the value is handed out: no read without its trace.
    await this.audit.record({
      action: 'recordRead',
      personId: viewer.id,
      caseId: row.caseId,
      detail: { recordId: id },
    });
    const value: unknown = JSON.parse(unseal(key, row.ciphertext, row.id).toString('utf8'));
    return { id: row.id, field: row.field, dataClass: row.dataClass, value };
  }

  /** @returns ids of the records that were written now; those of an earlier try of the same request are left as they are */
  async write(
    manager: EntityManager,
    where: { caseId: string; key?: Buffer; by: string },
    records: readonly NewRecord[],
  ): Promise<string[]> {
    if (records.length === 0) return [];
    const key = where.key ?? (await this.keys.find(manager, where.caseId));
    if (key === undefined) throw notFound();
    const columns = [
      records.map(({ id }) => id),
      records.map(({ dataClass }) => dataClass),
      records.map(({ field }) => field),
      records.map(({ id, value }) => seal(key, Buffer.from(JSON.stringify(value)), id)),
    ];
    const rows = await manager.query<{ id: string }[]>(
      `INSERT INTO records (id, data_class, field, ciphertext, case_id, created_by)
       SELECT x.*, $5::uuid, $6::uuid FROM unnest($1::uuid[], $2::text[], $3::text[], $4::bytea[]) AS x
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [...columns, where.caseId, where.by],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes back what a refused event would have kept. */
  async discard(ids: readonly string[]): Promise<void> {
    if (ids.length > 0) await this.database.query('DELETE FROM records WHERE id = ANY($1::uuid[])', [ids]);
  }
}
