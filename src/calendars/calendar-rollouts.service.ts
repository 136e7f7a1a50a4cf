import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { log } from '../log.js';
import { ProcedureClient } from '../temporal/procedure-client.js';

/** Running cases that still compute with an older version than the newest one. */
const outdated = /* sql */ `
SELECT DISTINCT ON (k.id) k.data FROM calendars k
 WHERE EXISTS (SELECT 1 FROM procedures p WHERE p.calendar_id = k.id AND p.calendar_version < k.version AND p.status = 'active')
 ORDER BY k.id, k.version DESC`;

/** Brings a changed calendar to every running case. */
@Injectable()
export class CalendarRollouts implements OnApplicationBootstrap {
  constructor(
    private readonly database: DataSource,
    private readonly procedures: ProcedureClient,
  ) {}

  /** A change that was stored while Temporal was away is rolled out at the next start; a running one is left alone. */
  async onApplicationBootstrap(): Promise<void> {
    try {
      const rows = await this.database.query<{ data: Calendar }[]>(outdated);
      for (const { data } of rows) await this.begin(data);
    } catch (error) {
      log.warn({ type: error instanceof Error ? error.name : 'unknown' }, 'calendar roll-outs could not be checked');
    }
  }

  /** The change is stored already; a failure here only delays it until the next start or the case's next step. */
  async begin(calendar: Calendar): Promise<void> {
    try {
      await this.procedures.rollOutCalendar(calendar);
    } catch (error) {
      const type = error instanceof Error ? error.name : 'unknown';
      log.warn(
        { type, calendarId: calendar.id, version: calendar.version },
        'the calendar is stored, its roll-out waits',
      );
    }
  }
}
