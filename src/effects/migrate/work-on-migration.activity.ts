import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseTimeAt } from '../../../workflows/clock.js';
import type { MigrateReply, MigrationActivities, MigrationWork, RollBackReply } from '../../../workflows/messages.js';
import { publishedHash, passageOf } from '../../../workflows/passages.js';
import {
  agreementOf,
  migrateProcedure,
  readBack,
  type MigrationJudgement,
  type Passage,
} from '../../../workflows/runtime/index.js';
import { ProcedureNotRunningError, ProcedureUnreachableError } from '../../temporal/errors.js';
import { ProcedureClient } from '../../temporal/procedure-client.js';
import {
  endStretch,
  migrationRow,
  writeJudgements,
  writeOutcomes,
  type MigrationRow,
  type OutcomeRow,
} from './migration-rows.js';
import { readUnjudged, type ReadRow } from './read-procedures.js';

type Input = Parameters<MigrationActivities['workOnMigration']>[0];
type Result = Awaited<ReturnType<MigrationActivities['workOnMigration']>>;

/** Procedures that are asked at the same time. */
const abreast = 16;
const ended: Result = { done: 0, state: 'ended' };

/** Judges, migrates or rolls back the next procedures of a migration. How far it is stands in the rows it writes. */
@Injectable()
export class WorkOnMigration {
  constructor(
    private readonly database: DataSource,
    private readonly procedures: ProcedureClient,
  ) {}

  async workOnMigration({ migrationId, work, limit }: Input): Promise<Result> {
    const migration = await migrationRow(this.database.manager, migrationId);
    if (migration.status === 'paused') return { done: 0, state: 'paused' };
    if (migration.status !== statusOf[work]) return ended;
    return work === 'judge' ? this.#judge(migration, limit) : this.#move(migration, work, limit);
  }

  async #judge(migration: MigrationRow, limit: number): Promise<Result> {
    const { manager } = this.database;
    const rows = await readUnjudged(manager, migration, limit);
    const passage = passageOf(migration.from, migration.to);
    const judged = await abreastOf(rows, async (row) => {
      const judgement = await this.#judgementOf(migration, passage, row);
      return { procedureId: row.procedureId, judgement, agreement: agreementOf(judgement) };
    });
    await writeJudgements(manager, migration.id, judged);
    if (rows.length === limit) return { done: rows.length, state: 'more' };
    await endStretch(manager, migration.id, 'judging', 'judged');
    return { done: rows.length, state: 'ended' };
  }

  /** From the read model; the procedure itself is asked only where its clocks cannot be explained from there. */
  async #judgementOf(migration: MigrationRow, passage: Passage | undefined, row: ReadRow): Promise<MigrationJudgement> {
    const { profile, calendar, procedureId, clock } = row;
    const state = passage && profile && calendar ? readBack(passage.from, profile, calendar, row) : null;
    if (passage !== undefined && state !== null) {
      const order = {
        migrationId: migration.id,
        fromHash: publishedHash(migration.from),
        toHash: publishedHash(migration.to),
      };
      return migrateProcedure(passage, state, order, caseTimeAt(clock, Date.now())).judgement;
    }
    try {
      return await this.procedures.judgeMigration(procedureId, requestOf(migration, null));
    } catch (error) {
      if (!(error instanceof ProcedureNotRunningError || error instanceof ProcedureUnreachableError)) throw error;
      const problem = {
        code: 'PROCEDURE_SILENT',
        at: procedureId,
        message: 'The procedure did not answer; make the report again.',
      };
      const nothing = {
        possible: false,
        step: row.step,
        stateBefore: [],
        stateAfter: [],
        clocks: [],
        alerts: [],
        effects: [],
      };
      return { ...nothing, problems: [problem] };
    }
  }

  async #move(migration: MigrationRow, work: Exclude<MigrationWork, 'judge'>, limit: number): Promise<Result> {
    const before = work === 'migrate' ? 'waiting' : 'migrated';
    const rows = await this.database.query<{ id: string; agreement: string }[]>(
      `SELECT procedure_id AS id, agreement FROM sop_migration_procedures
       WHERE migration_id = $1 AND outcome = $2 AND possible ORDER BY procedure_id LIMIT $3`,
      [migration.id, before, limit],
    );
    const outcomes = await abreastOf(rows, ({ id, agreement }) =>
      work === 'migrate'
        ? outcomeOf(id, () => this.procedures.migrate(id, requestOf(migration, agreement)))
        : outcomeOf(id, () => this.procedures.rollBack(id, migration.id)),
    );
    // When none can be reached it is not theirs: the stretch is tried again.
    if (rows.length > 0 && outcomes.every(({ outcome }) => outcome === 'unreachable')) {
      throw new ProcedureUnreachableError('No procedure of this migration can be reached now.');
    }
    await writeOutcomes(this.database, migration.id, before, outcomes);
    if (rows.length === limit) return { done: rows.length, state: 'more' };
    await endStretch(this.database.manager, migration.id, statusOf[work], work === 'migrate' ? 'done' : 'rolledBack');
    return { done: rows.length, state: 'ended' };
  }
}

const statusOf: Readonly<Record<MigrationWork, string>> = {
  judge: 'judging',
  migrate: 'running',
  rollBack: 'rollingBack',
};

const requestOf = ({ id, from, to }: MigrationRow, agreed: string | null) => ({ migrationId: id, from, to, agreed });

async function outcomeOf(procedureId: string, move: () => Promise<MigrateReply | RollBackReply>): Promise<OutcomeRow> {
  try {
    const reply = await move();
    const later = reply.outcome === 'changed' || reply.outcome === 'refused' ? reply.judgement : null;
    return { procedureId, outcome: reply.outcome, step: reply.step, later };
  } catch (error) {
    if (error instanceof ProcedureNotRunningError) return { procedureId, outcome: 'ended', step: null, later: null };
    if (error instanceof ProcedureUnreachableError)
      return { procedureId, outcome: 'unreachable', step: null, later: null };
    throw error;
  }
}

/** In order of the items, some at the same time. */
async function abreastOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Array<Result>(items.length);
  let next = 0;
  const runner = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) results[index] = await work(items[index]!);
  };
  await Promise.all(Array.from({ length: abreast }, runner));
  return results;
}
