import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import { newestProfile } from '../../sop-machines/index.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { type Digests as DigestList, type DigestView, smallestCount } from '../contract/digests.js';
import { deadlineOf, sopOf } from '../procedures/sop-words.js';
import { DigestCounts } from './counts.js';

interface DigestRow {
  id: string;
  profileId: string;
  beginsOn: string;
  endsOn: string;
  demo: boolean;
  writtenAt: Date;
  counts: unknown;
}
const weeksShown = 60;

/** The weekly digests as the secretariat of the committee reads them. */
@Injectable()
export class Digests {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
  ) {}

  /** Those of the viewer's own jurisdiction, newest first. @throws ProblemError ROLE_NEEDED */
  async list(viewer: Viewer): Promise<z.infer<typeof DigestList>> {
    this.access.requireDigestReader(viewer);
    const rows = await this.database.query<DigestRow[]>(
      `SELECT d.id, d.profile_id AS "profileId", d.begins_on::text AS "beginsOn", (d.begins_on + 6)::text AS "endsOn", d.demo,
              d.written_at AS "writtenAt", d.counts
         FROM digests d JOIN units u ON u.profile_id = d.profile_id
        WHERE u.id = $1 ORDER BY d.begins_on DESC LIMIT ${weeksShown}`,
      [viewer.unitId],
    );
    return { smallestCount, digests: rows.map(viewOf) };
  }
}

function viewOf({ counts, writtenAt, ...row }: DigestRow): z.infer<typeof DigestView> {
  const { reportsReceived, deadlines } = DigestCounts.parse(counts);
  return {
    ...row,
    profile: newestProfile(row.profileId)?.title ?? { en: row.profileId, ar: row.profileId },
    writtenAt: writtenAt.toISOString(),
    reportsReceived,
    deadlines: deadlines.flatMap(({ sop, deadlineId, breached, serious }) => {
      const known = sopOf(sop);
      const deadline = deadlineOf(known, row.profileId, deadlineId);
      if (deadline === undefined) return [];
      const { catalogue, label } = deadline;
      return [{ sop: known.id, title: known.title, deadlineId, catalogue, label, breached, serious }];
    }),
  };
}
