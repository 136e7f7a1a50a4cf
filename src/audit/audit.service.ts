import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

export type AuditAction =
  | 'signedIn'
  | 'signInFailed'
  | 'signedOut'
  | 'sessionLocked'
  | 'sessionUnlocked'
  | 'passwordChanged'
  | 'personSaved'
  | 'unitSaved'
  | 'agencySaved'
  | 'calendarChanged'
  | 'profileSwitched'
  | 'caseRegistered'
  | 'caseTransferred'
  | 'eventRefused'
  | 'recordRead'
  | 'alertAcknowledged'
  | 'lateReasonGiven'
  | 'clockAdvanced'
  | 'sopMigration';

export interface AuditLine {
  readonly action: AuditAction;
  readonly personId: string | null;
  readonly caseId?: string;
  readonly procedureId?: string;
  /** Ids and codes only. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Appends to the audit trail: who saw or did what. Lines are never changed. */
@Injectable()
export class Audit {
  constructor(private readonly database: DataSource) {}

  /** @param manager of the transaction that the line belongs to; without it the line stands alone */
  async record(line: AuditLine, manager: EntityManager = this.database.manager): Promise<void> {
    await manager.query(
      'INSERT INTO audit (person_id, action, case_id, procedure_id, detail) VALUES ($1, $2, $3, $4, $5)',
      [line.personId, line.action, line.caseId ?? null, line.procedureId ?? null, line.detail ?? {}],
    );
  }
}
