import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { seal, unseal } from './cipher.js';
import { MasterKey } from './master-key.js';

/** One data key per case, wrapped by the master key. Destroying its row makes the case's records unreadable everywhere. */
@Injectable()
export class CaseKeys {
  constructor(private readonly masterKey: MasterKey) {}

  async create(manager: EntityManager, caseId: string): Promise<Buffer> {
    const key = randomBytes(32);
    const wrapped = seal(this.masterKey.wrapping, key, caseId);
    await manager.query('INSERT INTO case_keys (case_id, wrapped) VALUES ($1, $2)', [caseId, wrapped]);
    return key;
  }

  /** Undefined when the key was destroyed. */
  async find(manager: EntityManager, caseId: string): Promise<Buffer | undefined> {
    const [row] = await manager.query<{ wrapped: Buffer }[]>('SELECT wrapped FROM case_keys WHERE case_id = $1', [
      caseId,
    ]);
    return row && unseal(this.masterKey.wrapping, row.wrapped, caseId);
  }
}
