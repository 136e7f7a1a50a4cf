import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { publishedHash } from '../../workflows/passages.js';
import { Agency } from '../agencies/agency.entity.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { Case } from '../cases/case.entity.js';
import { noticeOf } from '../cases/case-time.js';
import type { ProcedureView } from '../contract/procedures.js';
import { ClockViews } from './clock-views.service.js';
import { offersFor } from './event-offers.js';
import { factsFor } from './facts.js';
import { NamedOptions } from './named-options.service.js';
import { sopOf, stateViews } from './sop-words.js';
import { openTasks } from './tasks.js';

@Injectable()
export class ProcedureViews {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly clocks: ClockViews,
    private readonly options: NamedOptions,
  ) {}

  /** State, what this viewer can record now and why not the rest, clocks and open work. */
  async view(viewer: Viewer, id: string): Promise<z.infer<typeof ProcedureView>> {
    const procedure = await this.access.procedureFor(viewer, id);
    const { manager } = this.database;
    const sop = sopOf(procedure.sop);
    const { token, clock } = await manager.findOneByOrFail(Case, { id: procedure.caseId });
    const agency = procedure.agencyId === null ? null : await manager.findOneBy(Agency, { id: procedure.agencyId });
    const { allowed, blocked } = offersFor(sop, procedure.snapshot, viewer);
    return {
      id,
      caseId: procedure.caseId,
      caseToken: token,
      parentId: procedure.parentId,
      sop: procedure.sop,
      contentHash: publishedHash(procedure.sop),
      title: sop.title,
      subjectId: procedure.subjectId,
      profileId: procedure.profileId,
      state: stateViews(sop, procedure.state),
      status: procedure.status,
      step: procedure.step,
      allowed: await this.options.fill(allowed, procedure),
      blocked,
      clocks: await this.clocks.of(viewer, [id]),
      tasks: await openTasks(manager, sop, id),
      agency: agency && { id: agency.id, name: agency.name },
      facts: factsFor(sop, procedure.snapshot, viewer),
      clock: noticeOf(clock),
    };
  }
}
