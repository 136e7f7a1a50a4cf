import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Clock } from '../../workflows/messages.js';
import { Audit } from '../audit/audit.service.js';
import { CaseKeys } from '../records/case-keys.js';
import { Records } from '../records/records.service.js';
import type { NewRecord } from '../records/split.js';
import { caseNow } from './case-time.js';
import { Case } from './case.entity.js';
import type { Registration } from './registration.js';

export interface NewCase {
  readonly caseId: string;
  readonly unitId: string;
  /** The version of the law that the case keeps. */
  readonly profileId: string;
  readonly by: string;
  readonly occurredAt: string;
  readonly clock: Clock;
  readonly registration: Registration;
}

/** Writes a case with its key, its first records and all that is needed to start its first procedure, or nothing. */
@Injectable()
export class NewCases {
  constructor(
    private readonly database: DataSource,
    private readonly keys: CaseKeys,
    private readonly records: Records,
    private readonly audit: Audit,
  ) {}

  /** @returns the case; where the same request came twice at once, the one that was first */
  async insert(input: NewCase, records: readonly NewRecord[]): Promise<Case> {
    const { caseId, unitId, profileId, by, occurredAt, clock, registration } = input;
    return this.database.transaction(async (manager) => {
      const made = await manager.query<unknown[]>(
        `INSERT INTO cases (id, token, profile_id, unit_id, reported_by, occurred_at, recorded_at, clock, registration)
         VALUES ($1, 'C-' || lpad(nextval('case_tokens')::text, 6, '0'), $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [caseId, profileId, unitId, by, occurredAt, caseNow(clock), clock, registration],
      );
      if (made.length > 0) {
        const key = await this.keys.create(manager, caseId);
        await this.records.write(manager, { caseId, key, by }, records);
        await this.audit.record({ action: 'caseRegistered', personId: by, caseId }, manager);
      }
      return manager.findOneByOrFail(Case, { id: caseId });
    });
  }
}
