import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ProcedureGlance } from '../../workflows/messages.js';
import { ProblemError } from '../problems/problem.js';
import { Procedure } from '../procedures/procedure.entity.js';
import { ProcedureNotRunningError, ProcedureUnreachableError } from '../temporal/errors.js';
import { ProcedureClient } from '../temporal/procedure-client.js';

/**
 * How long what an instant brings about may take before the advance gives up: longer than a worker that died with a step and
 * its commit in its hands is waited for (10 s each).
 */
const settlePatience = 30_000;
const settlePause = 20;

type Glances = Map<string, ProcedureGlance>;

/** Where the running procedures of a case with a manual clock stand, and moving them together. */
@Injectable()
export class CaseStanding {
  constructor(
    private readonly database: DataSource,
    private readonly procedures: ProcedureClient,
  ) {}

  /** The next instant at which a procedure changes by itself or an alert is due; null when nothing is. */
  async nextStop(caseId: string): Promise<Date | null> {
    const timers = [...(await this.settled(caseId)).values()].map(({ nextDueAt }) => nextDueAt);
    const [rung] = await this.database.query<{ at: Date | null }[]>(
      `SELECT min(due_at) AS at FROM rungs WHERE case_id = $1 AND status = 'waiting'`,
      [caseId],
    );
    const instants = [...timers, rung?.at ?? null].filter((at) => at !== null).map((at) => new Date(at).getTime());
    return instants.length === 0 ? null : new Date(Math.min(...instants));
  }

  /** @throws ProblemError KEEPER_AWAY when alerts that are due are not sent */
  async moveTo(caseId: string, stop: Date): Promise<void> {
    const to = stop.toISOString();
    const standing = [...(await this.settled(caseId))];
    const changesNow = ([, { nextDueAt }]: [string, ProcedureGlance]): boolean => nextDueAt !== null && nextDueAt <= to;
    // Those that only listen move first, so that what the others tell them finds them at the same instant.
    for (const one of [...standing.filter((entry) => !changesNow(entry)), ...standing.filter(changesNow)]) {
      await this.procedures.advance(one[0], to).catch(unlessEnded);
    }
    await this.database.query(
      `UPDATE cases SET clock = jsonb_build_object('kind', 'manual', 'now', $2::text) WHERE id = $1 AND (clock ->> 'now') < $2`,
      [caseId, to],
    );
    await this.settled(caseId);
    await until(() => this.alertsAreSent(caseId, stop), new ProblemError('KEEPER_AWAY', { at: to }));
  }

  /** Running procedures once nothing of them is on its way any more. */
  private async settled(caseId: string): Promise<Glances> {
    let glances: Glances = new Map();
    const atRest = async (): Promise<boolean> => {
      const rows = await this.database.manager.find(Procedure, {
        select: { id: true, status: true },
        where: { caseId },
      });
      const known = new Set(rows.map(({ id }) => id));
      const running = rows.filter(({ status }) => status === 'active');
      let silent = 0;
      const views = await Promise.all(
        running.map(async ({ id }) => {
          const glance = await this.procedures.view(id).catch((error: unknown) => {
            if (!(error instanceof ProcedureUnreachableError)) return unlessEnded(error);
            silent += 1;
            return undefined;
          });
          return glance === undefined ? [] : [[id, glance] as const];
        }),
      );
      glances = new Map(views.flat());
      if (silent > 0) return false;
      return [...glances.values()].every(
        ({ unsettled, childIds, status }) =>
          unsettled === 0 && status === 'active' && childIds.every((id) => known.has(id)),
      );
    };
    await until(atRest, new ProblemError('TEMPORAL_AWAY'));
    return glances;
  }

  private async alertsAreSent(caseId: string, by: Date): Promise<boolean> {
    const [row] = await this.database.query<{ waiting: boolean }[]>(
      `SELECT EXISTS (SELECT 1 FROM rungs WHERE case_id = $1 AND status = 'waiting' AND due_at <= $2) AS waiting`,
      [caseId, by],
    );
    return row?.waiting === false;
  }
}

/** A procedure that ended between two looks has nothing more to do. */
function unlessEnded(error: unknown): undefined {
  if (!(error instanceof ProcedureNotRunningError)) throw error;
}

async function until(isSo: () => Promise<boolean>, otherwise: Error): Promise<void> {
  const end = Date.now() + settlePatience;
  while (!(await isSo())) {
    if (Date.now() > end) throw otherwise;
    await pause(settlePause);
  }
}
