import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { ProcedureNotRunningError } from '../temporal/errors.js';
import { ProcedureClient } from '../temporal/procedure-client.js';

/** Tells running procedures that their calendar was changed. Told twice, a procedure notices that nothing is new. */
@Injectable()
export class TellCalendar {
  constructor(
    private readonly database: DataSource,
    private readonly procedures: ProcedureClient,
  ) {}

  async tellCalendar(input: {
    calendar: Calendar;
    afterProcedureId: string | null;
    limit: number;
  }): Promise<{ last: string | null; told: number }> {
    const rows = await this.database.query<{ id: string }[]>(
      `SELECT id FROM procedures WHERE calendar_id = $1 AND status = 'active' AND ($2::uuid IS NULL OR id > $2)
       ORDER BY id LIMIT $3`,
      [input.calendar.id, input.afterProcedureId, input.limit],
    );
    let told = 0;
    for (const { id } of rows) told += (await this.tell(id, input.calendar)) ? 1 : 0;
    return { last: rows.length < input.limit ? null : (rows.at(-1)?.id ?? null), told };
  }

  /** @returns false for a procedure that ended meanwhile: it has no deadline left to move */
  private async tell(procedureId: string, calendar: Calendar): Promise<boolean> {
    try {
      await this.procedures.changeCalendar(procedureId, calendar);
      return true;
    } catch (error) {
      if (error instanceof ProcedureNotRunningError) return false;
      throw error;
    }
  }
}
