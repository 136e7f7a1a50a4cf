import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { CaseView, ProcedureNode } from '../contract/cases.js';
import { ClockViews, worstOf } from '../procedures/clock-views.service.js';
import { Names } from '../procedures/names.service.js';
import { Procedure } from '../procedures/procedure.entity.js';
import { wordsOf, stateViews } from '../procedures/sop-words.js';
import { Unit } from '../units/unit.entity.js';
import { noticeOf } from './case-time.js';

type Clocks = Awaited<ReturnType<ClockViews['of']>>;

@Injectable()
export class CaseViews {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly clocks: ClockViews,
    private readonly names: Names,
  ) {}

  /** The case with its tree of procedures and all clocks, ended ones last. */
  async view(viewer: Viewer, id: string): Promise<z.infer<typeof CaseView>> {
    const row = await this.access.caseFor(viewer, id);
    const { manager } = this.database;
    const procedures = await manager.find(Procedure, { where: { caseId: id }, order: { startedAt: 'ASC', id: 'ASC' } });
    const unit = await manager.findOneByOrFail(Unit, { id: row.unitId });
    const clocks = await this.clocks.of(
      viewer,
      procedures.map((procedure) => procedure.id),
    );
    const nameOf = await this.names.of(viewer, [row.assigneeId]);
    const root = procedures.find(({ parentId }) => parentId === null);
    return {
      id,
      token: row.token,
      classification: row.classification,
      priority: row.priority,
      profileId: row.profileId,
      unit: { id: unit.id, name: unit.name },
      assignee: row.assigneeId === null ? null : { id: row.assigneeId, name: nameOf(row.assigneeId) ?? '' },
      state: root === undefined ? [] : stateViews(wordsOf(root.sop), root.state),
      occurredAt: row.occurredAt.toISOString(),
      recordedAt: row.recordedAt.toISOString(),
      clock: noticeOf(row.clock),
      procedures: procedures.map((procedure) => nodeOf(procedure, clocks)),
      clocks,
    };
  }
}

function nodeOf(procedure: Procedure, clocks: Clocks): z.infer<typeof ProcedureNode> {
  const sop = wordsOf(procedure.sop);
  return {
    id: procedure.id,
    parentId: procedure.parentId,
    sop: procedure.sop,
    title: sop.title,
    subjectId: procedure.subjectId,
    state: stateViews(sop, procedure.state),
    status: procedure.status,
    worstClock: worstOf(clocks.filter(({ procedureId }) => procedureId === procedure.id)),
  };
}
