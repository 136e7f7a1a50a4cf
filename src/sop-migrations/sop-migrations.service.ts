import { randomUUID } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { migrations as plans } from '../../sop-machines/index.js';
import type { MigrationWork } from '../../workflows/messages.js';
import { passageOf, publishedHash } from '../../workflows/passages.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { MigrationOptOut, MigrationPlans, Migrations, NewMigration } from '../contract/sop-migrations.js';
import { log } from '../log.js';
import { invalid, notFound, ProblemError } from '../problems/problem.js';
import { ProcedureClient } from '../temporal/procedure-client.js';
import { migrationView, migrationViews, type View } from './migration-rows.js';

type Status = View['status'];
/** What a person does with a migration: from which states it is possible, and where it leads. */
const moves = {
  start: { from: ['approved'], to: 'running' },
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  rollBack: { from: ['running', 'paused', 'done'], to: 'rollingBack' },
  cancel: { from: ['judging', 'judged', 'approvedOnce', 'approved'], to: 'cancelled' },
} as const satisfies Record<string, { from: readonly Status[]; to: Status }>;
export type Move = keyof typeof moves;

const workOf: Partial<Record<Status, MigrationWork>> = {
  judging: 'judge',
  running: 'migrate',
  rollingBack: 'rollBack',
};

/** Moves running procedures to another version: a report first, two people's approval, then the batch. */
@Injectable()
export class SopMigrations implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly procedures: ProcedureClient,
  ) {}

  /** Work that was asked for while Temporal was away begins at the next start; what runs already is only woken. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      const rows = await this.database.query<{ id: string; status: Status }[]>(
        `SELECT id, status FROM sop_migrations WHERE status IN ('judging', 'running', 'rollingBack')`,
      );
      for (const { id, status } of rows) await this.#begin(id, status);
    } catch (error) {
      log.warn({ type: error instanceof Error ? error.name : 'unknown' }, 'migrations could not be checked');
    }
  }

  async plans(viewer: Viewer): Promise<z.infer<typeof MigrationPlans>> {
    this.access.requireMigrationDuty(viewer);
    const counts = await this.database.query<{ sop: string; count: number }[]>(
      `SELECT sop, count(*)::int FROM procedures WHERE status = 'active' GROUP BY sop`,
    );
    const running = new Map(counts.map(({ sop, count }) => [sop, count]));
    return {
      plans: Object.values(plans).map(({ from, to, why }) => ({ from, to, why, running: running.get(from) ?? 0 })),
    };
  }

  async list(viewer: Viewer): Promise<z.infer<typeof Migrations>> {
    this.access.requireMigrationDuty(viewer);
    return { migrations: await migrationViews(this.database.manager) };
  }

  async get(viewer: Viewer, id: string): Promise<View> {
    this.access.requireMigrationDuty(viewer);
    return (await migrationView(this.database.manager, id)) ?? Promise.reject(notFound());
  }

  /** Begins the report. @throws ProblemError INVALID, MIGRATION_OPEN */
  async create(viewer: Viewer, { from, to }: z.infer<typeof NewMigration>): Promise<View> {
    this.access.requireMigrationDuty(viewer);
    if (passageOf(from, to) === undefined) {
      const known = Object.keys(plans).join(', ') || 'none';
      throw invalid([{ path: 'to', message: `this release has no plan from ${from} to ${to}; it has: ${known}` }]);
    }
    const id = randomUUID();
    await this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [from]);
      const [open] = await manager.query<{ id: string; status: string }[]>(
        `SELECT id, status FROM sop_migrations WHERE from_sop = $1 AND status NOT IN ('done', 'rolledBack', 'cancelled')`,
        [from],
      );
      if (open !== undefined) throw new ProblemError('MIGRATION_OPEN', { sop: from, id: open.id, status: open.status });
      await manager.query(
        `INSERT INTO sop_migrations (id, from_sop, to_sop, from_hash, to_hash, status, created_by) VALUES ($1, $2, $3, $4, $5, 'judging', $6)`,
        [id, from, to, publishedHash(from), publishedHash(to), viewer.id],
      );
      await this.#note(manager, viewer, id, 'create');
    });
    await this.#begin(id, 'judging');
    return this.get(viewer, id);
  }

  /** @throws ProblemError SECOND_PERSON_NEEDED when the first approval is the viewer's own */
  async approve(viewer: Viewer, id: string): Promise<View> {
    this.access.requireMigrationDuty(viewer);
    await this.database.transaction(async (manager) => {
      const { status, first } = await this.#locked(manager, id);
      if (status === 'approvedOnce' && first === viewer.id) throw new ProblemError('SECOND_PERSON_NEEDED');
      if (status !== 'judged' && status !== 'approvedOnce') {
        throw new ProblemError('MIGRATION_STATE', { status, needed: 'judged, approvedOnce' });
      }
      const [place, next] = status === 'judged' ? ['first', 'approvedOnce'] : ['second', 'approved'];
      await manager.query(
        `UPDATE sop_migrations SET ${place}_approved_by = $2, ${place}_approved_at = now(), status = $3 WHERE id = $1`,
        [id, viewer.id, next],
      );
      await this.#note(manager, viewer, id, 'approve');
    });
    return this.get(viewer, id);
  }

  /** @throws ProblemError MIGRATION_STATE */
  async move(viewer: Viewer, id: string, move: Move): Promise<View> {
    this.access.requireMigrationDuty(viewer);
    const { from, to } = moves[move];
    await this.database.transaction(async (manager) => {
      const { status } = await this.#locked(manager, id);
      if (!from.some((one) => one === status))
        throw new ProblemError('MIGRATION_STATE', { status, needed: from.join(', ') });
      await manager.query(
        `UPDATE sop_migrations SET status = $2, started_at = CASE WHEN $3 THEN now() ELSE started_at END,
           ended_at = CASE WHEN $4 THEN now() ELSE NULL END WHERE id = $1`,
        [id, to, move === 'start', to === 'cancelled'],
      );
      // Whoever could not be reached before is tried again.
      if (move === 'resume') {
        await manager.query(
          `UPDATE sop_migration_procedures SET outcome = 'waiting' WHERE migration_id = $1 AND outcome = 'unreachable'`,
          [id],
        );
      }
      await this.#note(manager, viewer, id, move);
    });
    await this.#begin(id, to);
    return this.get(viewer, id);
  }

  /** Takes one procedure out of the batch, or back into it, as long as it waits. Only one that the viewer sees. */
  async optOut(
    viewer: Viewer,
    id: string,
    procedureId: string,
    { optedOut, reason }: z.infer<typeof MigrationOptOut>,
  ): Promise<void> {
    this.access.requireMigrationDuty(viewer);
    await this.access.procedureFor(viewer, procedureId);
    await this.database.transaction(async (manager) => {
      const [before, after] = optedOut ? ['waiting', 'optedOut'] : ['optedOut', 'waiting'];
      const [row] = await manager.query<{ outcome: string }[]>(
        'SELECT outcome FROM sop_migration_procedures WHERE migration_id = $1 AND procedure_id = $2 FOR UPDATE',
        [id, procedureId],
      );
      if (row === undefined) throw notFound();
      if (row.outcome === after) return;
      if (row.outcome !== before)
        throw new ProblemError('MIGRATION_STATE', { status: row.outcome, needed: String(before) });
      await manager.query(
        `UPDATE sop_migration_procedures SET outcome = $3, opted_out_by = CASE WHEN $4 THEN $5::uuid END, reason = $6
         WHERE migration_id = $1 AND procedure_id = $2`,
        [id, procedureId, after, optedOut, viewer.id, reason],
      );
      await this.#note(manager, viewer, id, optedOut ? 'optOut' : 'optIn', procedureId);
    });
  }

  async #locked(manager: EntityManager, id: string): Promise<{ status: Status; first: string | null }> {
    const [row] = await manager.query<{ status: Status; first: string | null }[]>(
      'SELECT status, first_approved_by AS first FROM sop_migrations WHERE id = $1 FOR UPDATE',
      [id],
    );
    return row ?? Promise.reject(notFound());
  }

  async #note(manager: EntityManager, viewer: Viewer, id: string, move: string, procedureId?: string): Promise<void> {
    const line = { action: 'sopMigration', personId: viewer.id, detail: { id, move } } as const;
    await this.audit.record(procedureId === undefined ? line : { ...line, procedureId }, manager);
  }

  /** The wish is stored already; a failure here only delays it until the next start. */
  async #begin(id: string, status: Status): Promise<void> {
    const work = workOf[status];
    if (work === undefined) return;
    try {
      await this.procedures.workOnMigration(id, work);
    } catch (error) {
      log.warn(
        { type: error instanceof Error ? error.name : 'unknown', migrationId: id, work },
        'the migration waits for Temporal',
      );
    }
  }
}
