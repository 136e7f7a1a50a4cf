import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { jurisdictionOf } from '../../sop-machines/index.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { TransferCase, TransferredCase } from '../contract/profiles.js';
import { log } from '../log.js';
import { ProblemError } from '../problems/problem.js';
import { Jurisdictions } from '../profiles/jurisdictions.service.js';
import { ProcedureNotRunningError, ProcedureUnreachableError } from '../temporal/errors.js';
import { ProcedureClient } from '../temporal/procedure-client.js';
import { Case } from './case.entity.js';
import { lastTransferOf } from './transfer-rows.js';

const untold = /* sql */ `
SELECT DISTINCT c.id FROM cases c JOIN procedures p ON p.case_id = c.id
 WHERE p.status = 'active' AND p.profile_id <> c.profile_id AND EXISTS (SELECT 1 FROM case_transfers t WHERE t.case_id = c.id)`;

/** Moves a running case to another jurisdiction: its law of the day of registration, and its calendar. */
@Injectable()
export class CaseTransfers implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly jurisdictions: Jurisdictions,
    private readonly procedures: ProcedureClient,
  ) {}

  /** A transfer that was stored while Temporal was away is told at the next start. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      for (const { id } of await this.database.query<{ id: string }[]>(untold)) await this.tell(id);
    } catch (error) {
      log.warn({ type: error instanceof Error ? error.name : 'unknown' }, 'transfers of cases could not be checked');
    }
  }

  /**
   * Stored first, told afterwards: a procedure that cannot be reached now, or begins at this moment, hears of it with its
   * next commit.
   * @throws ProblemError NOT_FOUND, ROLE_NEEDED, INVALID, PROFILE_DISABLED, PROFILE_NOT_IN_FORCE, SAME_JURISDICTION
   */
  async transfer(
    viewer: Viewer,
    caseId: string,
    { profileId: jurisdiction, reason }: z.infer<typeof TransferCase>,
  ): Promise<z.infer<typeof TransferredCase>> {
    const { recordedAt } = await this.access.transferableCase(viewer, caseId);
    const { id: to } = await this.jurisdictions.lawOn(jurisdiction, recordedAt);
    await this.database.transaction(async (manager) => {
      const { profileId: from } = await manager.findOneOrFail(Case, {
        where: { id: caseId },
        lock: { mode: 'pessimistic_write' },
      });
      if (jurisdictionOf(from) === jurisdiction) throw new ProblemError('SAME_JURISDICTION');
      await manager.update(Case, { id: caseId }, { profileId: to });
      await manager.query(
        `INSERT INTO case_transfers (id, case_id, from_profile_id, to_profile_id, reason, by_id, by_roles)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [randomUUID(), caseId, from, to, reason, viewer.id, viewer.roles],
      );
      const line = { action: 'caseTransferred', personId: viewer.id, caseId, detail: { from, to } } as const;
      await this.audit.record(line, manager);
    });
    return { caseId, profileId: to, told: await this.tell(caseId) };
  }

  /** @returns how many running procedures were told */
  private async tell(caseId: string): Promise<number> {
    const transfer = await lastTransferOf(this.database.manager, caseId);
    if (transfer === null) return 0;
    const running = await this.database.query<{ id: string }[]>(
      `SELECT id FROM procedures WHERE case_id = $1 AND status = 'active' ORDER BY started_at, id`,
      [caseId],
    );
    let told = 0;
    for (const { id } of running) {
      try {
        await this.procedures.transfer(id, transfer);
        told += 1;
      } catch (error) {
        if (!(error instanceof ProcedureNotRunningError || error instanceof ProcedureUnreachableError)) throw error;
      }
    }
    return told;
  }
}
