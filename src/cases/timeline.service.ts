import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import type { Level } from '../../sop-machines/kernel/roles.js';
import { systemEvents } from '../../workflows/runtime/index.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import type { Timeline, TimelineEntry } from '../contract/cases.js';
import { Instant } from '../contract/shared.js';
import { cursorOf, readCursor } from '../problems/cursor.js';
import { Names, type NameOf } from '../procedures/names.service.js';
import { deadlineOf, eventTitle, noticeWords, wordsOf, stateViews } from '../procedures/sop-words.js';

/** What a passing instant or a changed calendar does; the other lines of the product are about itself. */
const clockEvents: ReadonlySet<string> = new Set(Object.values(systemEvents));
const pageSize = 50;
const Key = z.tuple([Instant, z.int32(), z.string().regex(/^[\w/-]+$/)]);

interface Line {
  id: string;
  at: Date;
  position: number;
  occurredAt: Date;
  procedureId: string;
  sop: string;
  /** Event type, or the notice of an alert. */
  code: string;
  byKind: 'person' | 'procedure' | 'system' | 'alert';
  /** Ids of who acted, or of who was told. */
  by: string[];
  outcome: 'applied' | 'ignored';
  state: string[];
  fields: Record<string, unknown>;
  /** Of an alert only. */
  level: Level | null;
  deadlineId: string | null;
  profileId: string;
}

/** Journal and alerts of the case in one stream, newest first; within one instant the later step first. */
const lines = /* sql */ `
SELECT line.*, p.sop, p.profile_id AS "profileId" FROM (
  SELECT 'step/' || procedure_id || '/' || step AS id, recorded_at AS at, step AS position, occurred_at AS "occurredAt",
         procedure_id AS "procedureId", event_type AS code, by_kind AS "byKind", ARRAY[by_id] AS by, outcome,
         state_after AS state, fields, NULL AS level, NULL AS "deadlineId"
    FROM journal WHERE case_id = $1
  UNION ALL
  SELECT 'alert/' || rung_id, date_trunc('milliseconds', min(fired_at)), -1, min(due_at),
         procedure_id, notice, 'alert', array_agg(COALESCE(person_id::text, address)), 'applied',
         ARRAY[]::text[], '{}'::jsonb, level, deadline_id
    FROM alerts WHERE case_id = $1 GROUP BY rung_id, procedure_id, notice, level, deadline_id
) line JOIN procedures p ON p.id = line."procedureId"
WHERE $2::timestamptz IS NULL OR (line.at, line.position, line.id) < ($2::timestamptz, $3::int, $4::text)
ORDER BY line.at DESC, line.position DESC, line.id DESC LIMIT ${pageSize + 1}`;

@Injectable()
export class Timelines {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly names: Names,
  ) {}

  async page(viewer: Viewer, caseId: string, cursor?: string): Promise<z.infer<typeof Timeline>> {
    await this.access.caseFor(viewer, caseId);
    const [at, position, id] = readCursor(Key, cursor) ?? [null, null, null];
    const found = await this.database.query<Line[]>(lines, [caseId, at, position, id]);
    const rows = found.slice(0, pageSize);
    const last = rows.at(-1);
    const nameOf = await this.names.of(
      viewer,
      rows.flatMap(({ by }) => by),
    );
    return {
      entries: rows.map((row) => entryOf(row, nameOf)),
      nextCursor: found.length <= pageSize || !last ? null : cursorOf([last.at.toISOString(), last.position, last.id]),
    };
  }
}

function entryOf(row: Line, nameOf: NameOf): z.infer<typeof TimelineEntry> {
  const sop = wordsOf(row.sop);
  const isAlert = row.byKind === 'alert';
  return {
    id: row.id,
    kind: kindOf(row),
    at: row.at.toISOString(),
    occurredAt: row.occurredAt.toISOString(),
    procedureId: row.procedureId,
    sop: row.sop,
    eventType: row.code,
    level: row.level,
    deadlineLabel: row.deadlineId === null ? null : (deadlineOf(sop, row.profileId, row.deadlineId)?.label ?? null),
    title: isAlert ? noticeWords(sop, row.code) : eventTitle(sop, row.code),
    by: row.by.map((who) => (who.includes('@') ? who : nameOf(who))).join(', '),
    outcome: row.outcome,
    stateAfter: stateViews(sop, row.state),
    fields: row.fields,
  };
}

function kindOf({ byKind, code }: Line): z.infer<typeof TimelineEntry>['kind'] {
  if (byKind === 'alert') return 'alert';
  if (byKind !== 'system') return 'event';
  return clockEvents.has(code) ? 'clock' : 'system';
}
