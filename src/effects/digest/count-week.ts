import type { EntityManager } from 'typeorm';
import { currentVersions, newestProfile, sops } from '../../../sop-machines/index.js';
import { deadlinesOf } from '../../../workflows/deadlines/index.js';
import { smallestCount } from '../../contract/digests.js';
import type { DigestCounts } from '../../digests/counts.js';
import type { Week } from './week.js';

interface Counted {
  sop: string;
  deadlineId: string;
  breached: number;
  serious: number;
}
const shown = (count: number): number | null => (count < smallestCount ? null : count);

/**
 * Counts of one jurisdiction and week. Small counts are left out here, before anything is kept. Every deadline stands in
 * the list whether or not it was missed, so that its absence tells nothing.
 * @param demo count the cases of a demo world; else only those that live in real time
 */
export async function countWeek(
  manager: EntityManager,
  { profileId, week, demo }: { profileId: string; week: Week; demo: boolean },
): Promise<DigestCounts> {
  const parameters = [profileId, week.from, week.until, demo];
  const [reports] = await manager.query<{ received: number }[]>(
    `SELECT count(*)::int AS received FROM cases c
      WHERE split_part(c.profile_id, '@', 1) = $1 AND ($4 OR c.clock ->> 'kind' = 'real')
        AND wall_at(c.clock, c.recorded_at) >= $2 AND wall_at(c.clock, c.recorded_at) < $3`,
    parameters,
  );
  const counted = await manager.query<Counted[]>(
    `SELECT split_part(p.sop, '@', 1) AS sop, k.deadline_id AS "deadlineId",
            count(*) FILTER (WHERE wall_at(c.clock, k.breached_at) >= $2 AND wall_at(c.clock, k.breached_at) < $3)::int AS breached,
            count(*) FILTER (WHERE EXISTS (SELECT 1 FROM rungs r WHERE r.procedure_id = k.procedure_id AND r.clock_id = k.clock_id
              AND r.level = 'L3' AND r.status = 'fired' AND r.fires_at >= $2 AND r.fires_at < $3))::int AS serious
       FROM clocks k JOIN procedures p ON p.id = k.procedure_id JOIN cases c ON c.id = k.case_id
      WHERE split_part(c.profile_id, '@', 1) = $1 AND ($4 OR c.clock ->> 'kind' = 'real') AND k.breached_at IS NOT NULL
      GROUP BY 1, 2`,
    parameters,
  );
  return { reportsReceived: shown(reports?.received ?? 0), deadlines: rowsOf(profileId, counted) };
}

function rowsOf(profileId: string, counted: readonly Counted[]): DigestCounts['deadlines'] {
  const profile = newestProfile(profileId);
  return Object.values(currentVersions).flatMap((version) => {
    const sop = sops[version]!;
    const limits = (profile === undefined ? sop.deadlines : deadlinesOf(sop, profile)).filter(
      ({ polarity }) => polarity === 'limit',
    );
    return limits.map(({ id }) => {
      const row = counted.find(({ sop: of, deadlineId }) => of === sop.id && deadlineId === id);
      return { sop: version, deadlineId: id, breached: shown(row?.breached ?? 0), serious: shown(row?.serious ?? 0) };
    });
  });
}
