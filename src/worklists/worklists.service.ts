import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Words } from '../../sop-machines/kernel/words.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { noticeOf } from '../cases/case-time.js';
import type { Worklist, WorklistCounts, WorklistName, WorklistRow } from '../contract/cases.js';
import { Instant } from '../contract/shared.js';
import { cursorOf, readCursor } from '../problems/cursor.js';
import { offersFor } from '../procedures/event-offers.js';
import { deadlineOf, wordsOf, stateViews, taskWords } from '../procedures/sop-words.js';
import { worklistScope, type WorklistFilter } from './worklist-conditions.js';
import { countRows, worklistRows, type Row, type Sort } from './worklist-rows.js';

const Key = z.tuple([Instant.nullable(), z.uuid()]);
const nothingNow: Words = { en: 'Nothing to do now', ar: 'لا إجراء مطلوب الآن' };

@Injectable()
export class Worklists {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
  ) {}

  /** Most overdue first, or last changed first. A list that is not for this kind of viewer is empty. */
  async page(
    viewer: Viewer,
    name: z.infer<typeof WorklistName>,
    page: { sort: Sort; limit: number; cursor?: string | undefined } & WorklistFilter,
  ): Promise<z.infer<typeof Worklist>> {
    const scope = worklistScope(viewer, name, page);
    const after = readCursor(Key, page.cursor);
    const { manager } = this.database;
    const found = await worklistRows(manager, scope, { sort: page.sort, after, limit: page.limit + 1 });
    const rows = found.slice(0, page.limit);
    const last = rows.at(-1);
    const sorted = page.sort === 'due' ? last?.nextDueAt : last?.changedAt;
    return {
      rows: rows.map((row) => rowOf(row, viewer)),
      total: await countRows(manager, scope),
      nextCursor:
        found.length > page.limit && last !== undefined
          ? cursorOf([sorted?.toISOString() ?? null, last.procedureId])
          : null,
    };
  }

  async counts(viewer: Viewer): Promise<z.infer<typeof WorklistCounts>> {
    const { manager } = this.database;
    const count = (name: z.infer<typeof WorklistName>): Promise<number> =>
      countRows(manager, worklistScope(viewer, name));
    const [mine, team, waiting, overdue, agency] = await Promise.all([
      count('mine'),
      count('team'),
      count('waiting'),
      count('overdue'),
      count('agency'),
    ]);
    return { mine, team, waiting, overdue, agency, alerts: await this.openAlerts(viewer) };
  }

  private async openAlerts(viewer: Viewer): Promise<number> {
    const own = this.access.alertsFor(viewer);
    const [row] = await this.database.query<{ count: string }[]>(
      `SELECT count(*) AS count FROM alerts a
        WHERE ${own.sql('a')} AND a.person_id = $4 AND a.ended_at IS NULL AND a.acknowledged_at IS NULL`,
      [...own.parameters, viewer.id],
    );
    return Number(row?.count ?? 0);
  }
}

function rowOf(row: Row, viewer: Viewer): z.infer<typeof WorklistRow> {
  const sop = wordsOf(row.sop);
  return {
    procedureId: row.procedureId,
    caseId: row.caseId,
    caseToken: row.caseToken,
    sop: row.sop,
    title: sop.title,
    state: stateViews(sop, row.state),
    action: actionOf(row, viewer),
    due: dueOf(row),
    owner: viewer.agencyId === null ? row.owner : null,
    unit: row.unit,
    priority: row.priority,
    profileId: row.profileId,
    changedAt: row.changedAt.toISOString(),
    clock: noticeOf(row.clock),
  };
}

function dueOf({ sop, profileId, nextDueAt, nextDueDeadline, breached }: Row): z.infer<typeof WorklistRow>['due'] {
  if (nextDueAt === null || nextDueDeadline === null) return null;
  const definition = deadlineOf(wordsOf(sop), profileId, nextDueDeadline);
  const label = definition?.label ?? { en: nextDueDeadline, ar: nextDueDeadline };
  const nature = definition?.nature ?? 'administrative';
  return { at: nextDueAt.toISOString(), label, deadlineId: nextDueDeadline, breached, nature };
}

/** The open work; while an agency has it, what is awaited from it; else the first that can be recorded. */
function actionOf(row: Row, viewer: Viewer): Words {
  const sop = wordsOf(row.sop);
  if (row.task !== null) return taskWords(sop, row.task);
  const awaited = row.away && viewer.agencyId === null ? dueOf(row)?.label : undefined;
  return awaited ?? offersFor(sop, row.snapshot, viewer).allowed[0]?.title ?? nothingNow;
}
