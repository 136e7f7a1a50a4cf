import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { currentVersions, profiles } from '../../sop-machines/index.js';
import { actorOf } from '../authorization/viewer.js';
import { latestCalendar } from '../calendars/latest-calendar.js';
import { Viewers } from '../identity/viewers.service.js';
import { log } from '../log.js';
import { Procedure } from '../procedures/procedure.entity.js';
import { ProcedureUnreachableError } from '../temporal/errors.js';
import { ProcedureClient } from '../temporal/procedure-client.js';
import { Case } from './case.entity.js';

const sweepMilliseconds = 15_000;
/** How long the answer to a new report waits for its procedure to be readable. */
const readablePatience = 4_000;
const readablePause = 25;

/** Starts the first procedure of a case, and makes up for starts that were cut off between database and Temporal. */
@Injectable()
export class CaseStarter implements OnApplicationBootstrap, OnApplicationShutdown {
  #sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: DataSource,
    private readonly viewers: Viewers,
    private readonly procedures: ProcedureClient,
  ) {}

  onApplicationBootstrap(): void {
    this.#sweeping = setInterval(() => void this.sweep(), sweepMilliseconds);
    void this.sweep();
  }

  onApplicationShutdown(): void {
    clearInterval(this.#sweeping);
  }

  /** Starts and waits a moment until it is readable. Where Temporal is away, the case is kept and started by the sweep. */
  async start(row: Case): Promise<void> {
    try {
      if (await this.isReadable(row)) return;
      await this.startProcedure(row);
    } catch (error) {
      if (!(error instanceof ProcedureUnreachableError)) throw error;
      log.warn({ caseId: row.id }, 'the case is kept; its procedure is started as soon as Temporal answers');
      return;
    }
    const until = Date.now() + readablePatience;
    while (Date.now() < until && !(await this.isReadable(row))) {
      await new Promise((resolve) => setTimeout(resolve, readablePause));
    }
  }

  private async sweep(): Promise<void> {
    try {
      const waiting = await this.database.manager
        .createQueryBuilder(Case, 'row')
        .where('row.registration IS NOT NULL AND row.id NOT IN (SELECT case_id FROM procedures)')
        .limit(100)
        .getMany();
      for (const row of waiting) await this.startProcedure(row);
    } catch (error) {
      log.warn(
        { type: error instanceof Error ? error.name : 'unknown' },
        'cases wait for their procedure; trying again',
      );
    }
  }

  private isReadable({ registration }: Case): Promise<boolean> {
    // Its first child, the intake, is what the officer goes on with.
    return registration === null
      ? Promise.resolve(false)
      : this.database.manager.existsBy(Procedure, { parentId: registration.procedureId });
  }

  private async startProcedure({ id, registration, profileId, clock, occurredAt, reportedBy }: Case): Promise<void> {
    const profile = profiles[profileId];
    const sop = currentVersions['SOP-00'];
    const reporter = await this.viewers.find(reportedBy);
    if (registration === null || profile === undefined || sop === undefined) {
      throw new Error(`Case ${id} cannot be started: profile "${profileId}" or SOP-00 is not in the registry.`);
    }
    const receivedAt = occurredAt.toISOString();
    await this.procedures.start({
      procedureId: registration.procedureId,
      caseId: id,
      parent: null,
      sop,
      subjectId: null,
      profile,
      calendar: await latestCalendar(this.database.manager, profile.calendarId),
      clock,
      input: { report: registration.report, receivedAt, recognition: profile.victimRecognition },
      occurredAt: receivedAt,
      by: reporter === undefined ? { kind: 'person', id: reportedBy, roles: [], agencyId: null } : actorOf(reporter),
    });
  }
}
