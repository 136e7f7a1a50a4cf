import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { Calendar } from '../../../sop-machines/kernel/calendar.js';
import type { CaseTransfer, CommitInput, StepRecord } from '../../../workflows/messages.js';
import { lastTransferOf } from '../../cases/transfer-rows.js';
import { announce } from '../announce.js';
import { performEffects } from './perform-effects.js';
import { writeClocks } from './clock-rows.js';
import { writeJournal } from './journal-rows.js';
import { closeEndedProcedure, lockProcedure, writeProcedure } from './procedure-rows.js';
import { releaseManualRungs } from './rung-rows.js';
import type { CommitScope } from './scope.js';

/** Commits what a procedure did. The one place that writes the read model. */
@Injectable()
export class CommitSteps {
  constructor(private readonly database: DataSource) {}

  /**
   * All steps in one transaction, idempotent by (procedure, step): steps that are in already are passed over, so a batch
   * may be repeated whole or in part.
   * @returns the calendar when the procedure still computes with an older version, and the transfer of the case when the
   * procedure has not heard of it
   */
  async commitSteps(input: CommitInput): Promise<{ newerCalendar: Calendar | null; transfer: CaseTransfer | null }> {
    return this.database.transaction(async (manager) => {
      const scope = await lockProcedure(manager, input);
      const fresh = input.steps.filter((step) => step.step > scope.committedStep);
      requireNoGap(scope, fresh);
      if (fresh.length > 0) await writeSteps(manager, scope, input, fresh);
      if (input.clock.kind === 'manual') await releaseManualRungs(manager, input);
      if (fresh.length > 0)
        await announce(manager, [{ caseId: input.caseId, procedureId: input.procedureId, kind: 'step' }]);
      const moved = scope.profileId !== input.profileId;
      const transfer = moved ? await lastTransferOf(manager, input.caseId) : null;
      return { newerCalendar: await newerCalendarOf(manager, input), transfer };
    });
  }
}

async function writeSteps(
  manager: EntityManager,
  scope: CommitScope,
  input: CommitInput,
  fresh: StepRecord[],
): Promise<void> {
  await writeJournal(manager, input, fresh);
  await writeClocks(manager, scope, input, fresh);
  for (const step of fresh) await performEffects(manager, scope, input, step);
  await writeProcedure(manager, scope, input, fresh);
  const last = fresh.at(-1);
  if (last !== undefined && (last.status === 'done' || last.status === 'stopped'))
    await closeEndedProcedure(manager, input, last);
}

/** A gap would mean that a step was lost on its way; the commit is tried again rather than hiding it. */
function requireNoGap(scope: CommitScope, fresh: StepRecord[]): void {
  const first = fresh[0];
  if (first !== undefined && scope.committedStep >= 0 && first.step !== scope.committedStep + 1) {
    throw new Error(
      `Procedure ${scope.procedureId}: step ${scope.committedStep + 1} is missing before step ${first.step}.`,
    );
  }
}

async function newerCalendarOf(manager: EntityManager, input: CommitInput): Promise<Calendar | null> {
  const rows = await manager.query<{ data: Calendar }[]>(
    'SELECT data FROM calendars WHERE id = $1 AND version > $2 ORDER BY version DESC LIMIT 1',
    [input.calendarId, input.calendarVersion],
  );
  return rows[0]?.data ?? null;
}
