import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Words } from '../../sop-machines/kernel/words.js';
import type { Clock } from '../../workflows/messages.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { noticeOf } from '../cases/case-time.js';
import type { AlertLateness, Breach, Breaches as BreachList, GiveLateReason } from '../contract/breaches.js';
import { announce } from '../effects/announce.js';
import { notFound, ProblemError } from '../problems/problem.js';
import { deadlineOf, wordsOf } from '../procedures/sop-words.js';

/** The board looks back a week. Policy. */
const days = 7;
const rowLimit = 500;

interface BreachRow extends Omit<
  z.infer<typeof Breach>,
  'title' | 'label' | 'dueAt' | 'breachedAt' | 'endedAt' | 'unit'
> {
  deadlineId: string;
  dueAt: Date;
  breachedAt: Date;
  endedAt: Date | null;
  unitId: string;
  unitName: Words;
  clock: Clock;
}

/** Missed deadlines: never deleted, closed late with a reason (domain reference B0.4, B15). */
@Injectable()
export class Breaches {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
  ) {}

  /** Newest first. */
  async list(viewer: Viewer): Promise<z.infer<typeof BreachList>> {
    const { sql, parameters } = this.access.casesFor(viewer);
    const [found, lateness] = await Promise.all([
      this.database.query<BreachRow[]>(
        `SELECT k.case_id AS "caseId", c.token AS "caseToken", k.procedure_id AS "procedureId", k.clock_id AS "clockId",
                k.deadline_id AS "deadlineId", p.sop, p.profile_id AS "profileId", k.current_due_at AS "dueAt",
                k.breached_at AS "breachedAt", k.ended_at AS "endedAt", late.reason, giver.name AS "reasonBy",
                owner.name AS owner, u.id AS "unitId", u.name AS "unitName", c.clock
           FROM clocks k JOIN procedures p ON p.id = k.procedure_id JOIN cases c ON c.id = k.case_id
           JOIN units u ON u.id = c.unit_id LEFT JOIN people owner ON owner.id = c.assignee_id
           LEFT JOIN LATERAL (SELECT reason, person_id FROM late_reasons l
                               WHERE l.procedure_id = k.procedure_id AND l.clock_id = k.clock_id
                               ORDER BY l.id DESC LIMIT 1) late ON true
           LEFT JOIN people giver ON giver.id = late.person_id
          WHERE k.breached_at IS NOT NULL AND ${sql('c')}
          ORDER BY k.breached_at DESC LIMIT ${rowLimit}`,
        [...parameters],
      ),
      this.database.query<z.infer<typeof AlertLateness>[]>(
        `SELECT count(*)::int AS count, percentile_cont(0.5) WITHIN GROUP (ORDER BY late)::float AS p50,
                percentile_cont(0.99) WITHIN GROUP (ORDER BY late)::float AS p99, max(late)::float AS max
           FROM (SELECT greatest(extract(epoch FROM r.fired_at - r.fires_at), 0) AS late
                   FROM rungs r JOIN cases c ON c.id = r.case_id
                  WHERE r.status = 'fired' AND r.fires_at IS NOT NULL AND r.fired_at > now() - interval '${days} days' AND ${sql('c')}) fired`,
        [...parameters],
      ),
    ]);
    return { rows: found.filter(isOfTheWeek).flatMap(breachOf), alerts: lateness[0]! };
  }

  /** @throws ProblemError NOT_FOUND, NOT_MISSED when the deadline was kept so far */
  async giveReason(
    viewer: Viewer,
    procedureId: string,
    clockId: string,
    body: z.infer<typeof GiveLateReason>,
  ): Promise<void> {
    const { caseId } = await this.access.procedureFor(viewer, procedureId);
    await this.access.caseFor(viewer, caseId);
    await this.database.transaction(async (manager) => {
      const [clock] = await manager.query<{ breachedAt: Date | null }[]>(
        'SELECT breached_at AS "breachedAt" FROM clocks WHERE procedure_id = $1 AND clock_id = $2',
        [procedureId, clockId],
      );
      if (clock === undefined) throw notFound();
      if (clock.breachedAt === null) throw new ProblemError('NOT_MISSED');
      await manager.query(
        'INSERT INTO late_reasons (procedure_id, clock_id, reason, person_id) VALUES ($1, $2, $3, $4)',
        [procedureId, clockId, body.reason, viewer.id],
      );
      const detail = { clockId, reason: body.reason };
      await this.audit.record({ action: 'lateReasonGiven', personId: viewer.id, caseId, procedureId, detail }, manager);
      await announce(manager, [{ caseId, procedureId, kind: 'alert' }]);
    });
  }
}

const isOfTheWeek = ({ breachedAt, clock }: BreachRow): boolean =>
  Date.parse(noticeOf(clock).now) - breachedAt.getTime() <= days * 86_400_000;

function breachOf({ deadlineId, unitId, unitName, clock: _, ...row }: BreachRow): z.infer<typeof Breach>[] {
  const sop = wordsOf(row.sop);
  const definition = deadlineOf(sop, row.profileId, deadlineId);
  if (definition === undefined) return [];
  return [
    {
      ...row,
      title: sop.title,
      label: definition.label,
      dueAt: row.dueAt.toISOString(),
      breachedAt: row.breachedAt.toISOString(),
      endedAt: row.endedAt?.toISOString() ?? null,
      unit: { id: unitId, name: unitName },
    },
  ];
}
