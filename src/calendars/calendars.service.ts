import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { calendars as shipped, jurisdictions, newestProfile } from '../../sop-machines/index.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type {
  CalendarChange,
  Calendars as CalendarList,
  CalendarView,
  NewClosure,
} from '../contract/administration.js';
import { invalid, notFound, ProblemError } from '../problems/problem.js';
import { Person } from '../people/person.entity.js';
import { CalendarRollouts } from './calendar-rollouts.service.js';
import { CalendarVersion } from './calendar-version.entity.js';

type View = z.infer<typeof CalendarView>;

@Injectable()
export class Calendars {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly rollouts: CalendarRollouts,
  ) {}

  /** The newest version of each; everybody may see which days count. */
  async list(viewer: Viewer): Promise<z.infer<typeof CalendarList>> {
    this.access.requireSignedIn(viewer);
    const kept = await this.database.query<{ id: string }[]>('SELECT DISTINCT id FROM calendars');
    const ids = [...new Set([...Object.keys(shipped), ...kept.map(({ id }) => id)])].sort();
    return { calendars: await Promise.all(ids.map((id) => this.get(viewer, id))) };
  }

  async get(viewer: Viewer, id: string): Promise<View> {
    this.access.requireSignedIn(viewer);
    const { manager } = this.database;
    const kept = await manager.findOne(CalendarVersion, { where: { id }, order: { version: 'DESC' } });
    if (kept !== null) {
      const by = kept.changedBy === null ? null : await manager.findOneBy(Person, { id: kept.changedBy });
      return viewOf(kept.data, kept.changedAt, by?.name ?? null, kept.reason);
    }
    const calendar = shipped[id];
    if (!Object.hasOwn(shipped, id) || calendar === undefined) throw notFound();
    return viewOf(calendar, new Date(0), null, 'as the product ships it');
  }

  /** @throws ProblemError CALENDAR_CHANGED when the version sent is not the newest */
  async change(viewer: Viewer, id: string, change: z.infer<typeof CalendarChange>): Promise<View> {
    this.access.requireAdministrator(viewer);
    if (change.calendar.id !== id)
      throw invalid([{ path: 'calendar.id', message: `must be "${id}", like the address` }]);
    return this.save(viewer, change.calendar, change.reason);
  }

  /** One more closed date, such as a holiday that was just announced. Repeating it changes nothing. */
  async close(viewer: Viewer, id: string, closure: z.infer<typeof NewClosure>): Promise<View> {
    this.access.requireAdministrator(viewer);
    const now = await this.get(viewer, id);
    if (now.calendar.closures.some(({ date }) => date === closure.date)) return now;
    const closures = [...now.calendar.closures, closure].sort((a, b) => (a.date < b.date ? -1 : 1));
    return this.save(viewer, { ...now.calendar, closures }, `${closure.label}: ${closure.source}`);
  }

  private async save(viewer: Viewer, edited: Calendar, reason: string): Promise<View> {
    const calendar = { ...edited, version: edited.version + 1 };
    await this.database.transaction(async (manager) => {
      // Locked by its name, because the first change of a shipped calendar has no row to lock.
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [calendar.id]);
      const [newest] = await manager.query<{ version: number }[]>(
        'SELECT version FROM calendars WHERE id = $1 ORDER BY version DESC LIMIT 1',
        [calendar.id],
      );
      const version = newest?.version ?? shipped[calendar.id]?.version ?? 0;
      if (version !== edited.version && version !== 0) throw new ProblemError('CALENDAR_CHANGED', { version });
      const { id } = calendar;
      const row = {
        id,
        version: calendar.version,
        data: calendar,
        changedBy: viewer.id,
        changedAt: new Date(),
        reason,
      };
      await manager.insert(CalendarVersion, row);
      await this.audit.record(
        { action: 'calendarChanged', personId: viewer.id, detail: { id, version: calendar.version } },
        manager,
      );
    });
    await this.rollouts.begin(calendar);
    return this.get(viewer, calendar.id);
  }
}

const viewOf = (calendar: Calendar, changedAt: Date, changedBy: string | null, reason: string): View => ({
  calendar,
  changedAt: changedAt.toISOString(),
  changedBy,
  reason,
  profiles: jurisdictions.flatMap((id) => {
    const profile = newestProfile(id);
    return profile?.calendarId === calendar.id ? [{ id, title: profile.title }] : [];
  }),
});
