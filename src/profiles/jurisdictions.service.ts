import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { z } from 'zod';
import { jurisdictions, newestProfile, profileOn } from '../../sop-machines/index.js';
import type { Profile } from '../../sop-machines/kernel/sop.js';
import { dateOf, localOf } from '../../workflows/deadlines/index.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { latestCalendar } from '../calendars/latest-calendar.js';
import type { Profiles, ProfileSwitch, ProfileView } from '../contract/profiles.js';
import { invalid, notFound, ProblemError } from '../problems/problem.js';
import { type SwitchRow, viewOf } from './profile-views.js';

/** Jurisdictions: which can be chosen, and which version of their law holds on a day. */
@Injectable()
export class Jurisdictions {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Everybody may see which law is applied where. */
  async list(viewer: Viewer): Promise<z.infer<typeof Profiles>> {
    this.access.requireSignedIn(viewer);
    const switches = await this.switches(this.database.manager);
    return { profiles: jurisdictions.map((id) => viewOf(id, switches.get(id))) };
  }

  /** Repeating what holds already changes nothing. */
  async switch(
    viewer: Viewer,
    id: string,
    { enabled, reason }: z.infer<typeof ProfileSwitch>,
  ): Promise<z.infer<typeof ProfileView>> {
    this.access.requireAdministrator(viewer);
    if (!jurisdictions.includes(id)) throw notFound();
    return this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 2))', [id]);
      const before = viewOf(id, (await this.switches(manager)).get(id));
      if (before.enabled === enabled) return before;
      await manager.query(
        'INSERT INTO jurisdiction_switches (jurisdiction, enabled, reason, changed_by) VALUES ($1, $2, $3, $4)',
        [id, enabled, reason, viewer.id],
      );
      await this.audit.record({ action: 'profileSwitched', personId: viewer.id, detail: { id, enabled } }, manager);
      return viewOf(id, (await this.switches(manager)).get(id));
    });
  }

  /** @throws ProblemError INVALID for an unknown jurisdiction, PROFILE_DISABLED for one that is off */
  async requireEnabled(id: string, manager: EntityManager = this.database.manager): Promise<void> {
    const profile = newestProfile(id);
    if (profile === undefined)
      throw invalid([
        {
          path: 'profileId',
          message: { en: `there is no jurisdiction "${id}"`, ar: `لا توجد ولاية قضائية باسم «${id}»` },
        },
      ]);
    const { enabled } = viewOf(id, (await this.switches(manager)).get(id));
    if (!enabled) throw new ProblemError('PROFILE_DISABLED', { profile: profile.title });
  }

  /**
   * The law of a jurisdiction on the local day of an instant.
   * @throws ProblemError INVALID, PROFILE_DISABLED, PROFILE_NOT_IN_FORCE
   */
  async lawOn(id: string, instant: Date): Promise<Profile> {
    const { manager } = this.database;
    await this.requireEnabled(id, manager);
    const newest = newestProfile(id)!;
    const calendar = await latestCalendar(manager, newest.calendarId);
    const date = dateOf(localOf(calendar, instant.getTime()).day);
    const profile = profileOn(id, date);
    if (profile === undefined) throw new ProblemError('PROFILE_NOT_IN_FORCE', { profile: newest.title, date });
    return profile;
  }

  private async switches(manager: EntityManager): Promise<ReadonlyMap<string, SwitchRow>> {
    const rows = await manager.query<(SwitchRow & { jurisdiction: string })[]>(
      `SELECT DISTINCT ON (s.jurisdiction) s.jurisdiction, s.enabled, s.reason, s.changed_at AS "changedAt", p.name AS "changedBy"
         FROM jurisdiction_switches s JOIN people p ON p.id = s.changed_by ORDER BY s.jurisdiction, s.id DESC`,
    );
    return new Map(rows.map((row) => [row.jurisdiction, row]));
  }
}
