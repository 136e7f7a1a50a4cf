import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { ClockNotice } from '../contract/shared.js';
import { invalid, ProblemError } from '../problems/problem.js';
import { CaseStanding } from './case-standing.service.js';
import { caseNow, noticeOf } from './case-time.js';
import { Case } from './case.entity.js';

/** Far more instants than a case has deadlines; a case that would need more never comes to rest. */
const stopLimit = 10_000;

/** Moves the time of a case with a manual clock. */
@Injectable()
export class CaseClocks {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly standing: CaseStanding,
  ) {}

  /**
   * Goes from due instant to due instant over all procedures of the case, and on only when everything that an instant
   * brings about has been done. So a child's timer comes before a parent's later one, and each alert is sent at its own time.
   */
  async advance(viewer: Viewer, caseId: string, to: string): Promise<z.infer<typeof ClockNotice>> {
    const { clock } = await this.access.caseFor(viewer, caseId);
    if (clock.kind !== 'manual') throw new ProblemError('CLOCK_NOT_MANUAL');
    const target = new Date(to);
    if (target < caseNow(clock)) throw invalid([{ path: 'to', message: `the case is already at ${clock.now}` }]);
    await this.alone(caseId, async () => {
      for (let stops = 0; stops < stopLimit; stops += 1) {
        const next = await this.standing.nextStop(caseId);
        const stop = next !== null && next < target ? next : target;
        await this.standing.moveTo(caseId, stop);
        if (stop === target) return;
      }
      throw new Error(`Case ${caseId} does not come to rest.`);
    });
    await this.audit.record({ action: 'clockAdvanced', personId: viewer.id, caseId, detail: { to } });
    return noticeOf((await this.database.manager.findOneByOrFail(Case, { id: caseId })).clock);
  }

  /** Two advances of one case at once would overtake each other; the second waits. */
  private async alone(caseId: string, act: () => Promise<void>): Promise<void> {
    await using runner = this.database.createQueryRunner();
    await runner.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [caseId]);
    try {
      await act();
    } finally {
      await runner.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [caseId]);
    }
  }
}
