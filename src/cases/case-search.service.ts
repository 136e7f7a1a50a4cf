import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Words } from '../../sop-machines/kernel/words.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { CaseSearch } from '../contract/cases.js';
import { sopOf, stateViews } from '../procedures/sop-words.js';

interface Found {
  procedureId: string;
  caseId: string;
  caseToken: string;
  sop: string;
  state: string[];
}

@Injectable()
export class CaseSearches {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
  ) {}

  /** The case's first procedure, or of an agency the referrals that it holds; nothing when the case is not the viewer's. */
  async find(viewer: Viewer, token: string): Promise<z.infer<typeof CaseSearch>> {
    const { sql, parameters } = this.access.proceduresFor(viewer);
    const doors = viewer.agencyId === null ? 'p.parent_id IS NULL' : 'true';
    const rows = await this.database.query<Found[]>(
      `SELECT p.id AS "procedureId", p.case_id AS "caseId", c.token AS "caseToken", p.sop, p.state
         FROM procedures p JOIN cases c ON c.id = p.case_id
        WHERE c.token = $4 AND ${sql('p')} AND ${doors}
        ORDER BY p.started_at, p.id LIMIT 20`,
      [...parameters, token],
    );
    return { procedures: rows.map(worded) };
  }
}

function worded({
  state,
  ...row
}: Found): Omit<Found, 'state'> & { title: Words; state: ReturnType<typeof stateViews> } {
  const sop = sopOf(row.sop);
  return { ...row, title: sop.title, state: stateViews(sop, state) };
}
