import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { sops } from '../../sop-machines/index.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { caseTimeAt } from '../../workflows/clock.js';
import { ProcedureRuntime, readBack } from '../../workflows/runtime/index.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { CalendarPreview } from '../contract/administration.js';
import { type ReadRow, readCounting } from '../effects/migrate/read-procedures.js';
import { invalid, notFound } from '../problems/problem.js';
import { deadlineOf, wordsOf } from '../procedures/sop-words.js';
import { findCalendar } from './latest-calendar.js';

type Preview = z.infer<typeof CalendarPreview>;
type Moved = Preview['moved'][number];

const page = 200;
/** Deadlines that are named; the others are counted. */
const named = 200;

/** What a change of a calendar would do, computed from the read model; no procedure is asked and nothing is stored. */
@Injectable()
export class CalendarPreviews {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
  ) {}

  /** @throws ProblemError ROLE_NEEDED, NOT_FOUND, INVALID */
  async preview(viewer: Viewer, id: string, edited: Calendar): Promise<Preview> {
    this.access.requireAdministrator(viewer);
    const { manager } = this.database;
    if ((await findCalendar(manager, id)) === undefined) throw notFound();
    if (edited.id !== id) throw invalid([{ path: 'calendar.id', message: `must be "${id}", like the address` }]);
    const found: Moved[] = [];
    let [procedures, unknown] = [0, 0];
    for (let last: string | null = null; ;) {
      const rows: ReadRow[] = await readCounting(manager, id, last, page);
      for (const row of rows) {
        const moved = movedIn(row, edited);
        if (moved === null) unknown += 1;
        else found.push(...moved);
      }
      procedures += rows.length;
      last = rows.at(-1)?.procedureId ?? null;
      if (rows.length < page) break;
    }
    found.sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
    return { procedures, total: found.length, moved: found.slice(0, named), unknown };
  }
}

/** Null: the open clocks cannot be explained from the read model. */
function movedIn(row: ReadRow, edited: Calendar): Moved[] | null {
  const { sop: version, profile, calendar, caseToken, procedureId, clocks } = row;
  const sop = sops[version];
  const state = sop && profile && calendar ? readBack(sop, profile, calendar, row) : null;
  if (sop === undefined || profile === undefined || calendar === undefined || state === null) return null;
  const now = caseTimeAt(row.clock, Date.now());
  const changed = { ...edited, version: calendar.version + 1 };
  const { clocks: after } = new ProcedureRuntime(sop).changeCalendar(state, changed, now).state.ledger;
  return clocks.flatMap(({ clockId, deadlineId, currentDueAt: dueAt }) => {
    const newDueAt = after.find(({ entry }) => entry.clockId === clockId)?.entry.currentDueAt ?? dueAt;
    const label = deadlineOf(wordsOf(version), profile.id, deadlineId)?.label ?? { en: deadlineId, ar: deadlineId };
    const overdue = Date.parse(newDueAt) <= now;
    return newDueAt === dueAt
      ? []
      : [{ caseToken, procedureId, sop: version, deadlineId, label, dueAt, newDueAt, overdue }];
  });
}
