import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { newestProfile } from '../../../sop-machines/index.js';
import { latestCalendar } from '../../calendars/latest-calendar.js';
import { InjectSettings } from '../../settings.module.js';
import type { Settings } from '../../settings.js';
import { countWeek } from './count-week.js';
import { lastWholeWeek, type Week } from './week.js';

/** Weeks that are made up for when nothing ran. */
const weeksMadeUp = 4;

/**
 * Level L4 of the ladder (domain reference B0.4): a count of the week for the secretariat of the committee, with no
 * personal data. One digest per jurisdiction and week, however often it is asked for.
 */
@Injectable()
export class WriteDigests {
  constructor(
    private readonly database: DataSource,
    @InjectSettings() private readonly settings: Pick<Settings, 'SANAD_DEMO'>,
  ) {}

  /** @param asOf an instant; weeks that were over then are written */
  async writeDigests({ asOf }: { asOf: string }): Promise<{ written: number }> {
    const { manager } = this.database;
    const inUse = await manager.query<{ profileId: string }[]>('SELECT DISTINCT profile_id AS "profileId" FROM units');
    let written = 0;
    for (const { profileId } of inUse) {
      const calendar = await latestCalendar(manager, newestProfile(profileId)?.calendarId ?? 'generic');
      for (let weeksBack = weeksMadeUp; weeksBack >= 0; weeksBack--) {
        const week = lastWholeWeek(calendar, Date.parse(asOf), weeksBack);
        if (await this.write(profileId, week)) written += 1;
      }
    }
    return { written };
  }

  /** @returns false when this week has its digest, or nothing had been reported by its end */
  private write(profileId: string, week: Week): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      if (!(await isOwed(manager, profileId, week))) return false;
      const demo = this.settings.SANAD_DEMO;
      const counts = await countWeek(manager, { profileId, week, demo });
      const id = randomUUID();
      const inserted = await manager.query<unknown[]>(
        `INSERT INTO digests (id, profile_id, begins_on, demo, counts) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (profile_id, begins_on) DO NOTHING RETURNING id`,
        [id, profileId, week.beginsOn, demo, JSON.stringify(counts)],
      );
      if (inserted.length === 0) return false;
      await tellSecretariat(manager, id, profileId);
      return true;
    });
  }
}

async function isOwed(manager: EntityManager, profileId: string, { beginsOn, until }: Week): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    `SELECT 1 FROM cases WHERE split_part(profile_id, '@', 1) = $1 AND wall_at(clock, recorded_at) < $3
        AND NOT EXISTS (SELECT 1 FROM digests WHERE profile_id = $1 AND begins_on = $2) LIMIT 1`,
    [profileId, beginsOn, until],
  );
  return rows.length > 0;
}

/** A neutral mail: that there is something to read, not what. */
async function tellSecretariat(manager: EntityManager, digestId: string, profileId: string): Promise<void> {
  await manager.query(
    `INSERT INTO outbox (id, channel, address, message)
     SELECT 'digest/' || $1 || '/' || p.id, 'email', p.email, jsonb_build_object('template', 'digest', 'language', p.language)
       FROM people p JOIN units u ON u.id = p.unit_id
      WHERE p.active AND 'committeeSecretariat' = ANY(p.roles) AND u.profile_id = $2
     ON CONFLICT (id) DO NOTHING`,
    [digestId, profileId],
  );
}
