import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Words } from '../../sop-machines/kernel/words.js';
import type { Clock } from '../../workflows/messages.js';
import { isAwake } from '../authorization/scope.js';
import { Access } from '../authorization/access.service.js';
import type { Viewer } from '../authorization/viewer.js';
import { noticeOf } from '../cases/case-time.js';
import type { Board, BoardRow } from '../contract/cases.js';
import { ClockViews } from '../procedures/clock-views.service.js';
import { wordsOf, stateViews } from '../procedures/sop-words.js';
import { findAlerts, type Alert } from './alert-rows.js';

/** How far ahead the board looks, in the case's time: the longest of the short deadlines (domain reference B0.4). */
const soonMilliseconds = 72 * 3_600_000;
const rowLimit = 200;

interface ClockPlace {
  procedureId: string;
  clockId: string;
  caseId: string;
  caseToken: string;
  sop: string;
  profileId: string;
  state: string[];
  owner: string | null;
  unitId: string;
  unitName: Words;
  clock: Clock;
}

/** Overdue and soon overdue for those who oversee, with the ladder climbed and the next rung. */
@Injectable()
export class Boards {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly clocks: ClockViews,
  ) {}

  /** Worst first: breached before running, then by due instant. */
  async board(viewer: Viewer): Promise<z.infer<typeof Board>> {
    const places = await this.openClocks(viewer);
    const procedureIds = [...new Set(places.map(({ procedureId }) => procedureId))];
    const views = await this.clocks.of(viewer, procedureIds);
    const alerts = await findAlerts(this.database.manager, {
      where: 'a.procedure_id = ANY($1::uuid[]) AND a.ended_at IS NULL',
      parameters: [procedureIds],
      limit: 2_000,
    });
    const rows = places.flatMap((place) => {
      const clock = views.find(
        ({ procedureId, clockId }) => procedureId === place.procedureId && clockId === place.clockId,
      );
      return clock === undefined ? [] : [rowOf(place, clock, alerts)];
    });
    return { rows: rows.filter(isUrgent).sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1)) };
  }

  private openClocks(viewer: Viewer): Promise<ClockPlace[]> {
    const { sql, parameters } = this.access.casesFor(viewer);
    return this.database.query<ClockPlace[]>(
      `SELECT k.procedure_id AS "procedureId", k.clock_id AS "clockId", k.case_id AS "caseId", c.token AS "caseToken", p.sop, p.profile_id AS "profileId", p.state,
              owner.name AS owner, u.id AS "unitId", u.name AS "unitName", c.clock
         FROM clocks k JOIN procedures p ON p.id = k.procedure_id JOIN cases c ON c.id = k.case_id JOIN units u ON u.id = c.unit_id
         LEFT JOIN people owner ON owner.id = c.assignee_id
        WHERE k.ended_at IS NULL AND ${isAwake('p')} AND ${sql('c')}
        ORDER BY k.current_due_at LIMIT ${rowLimit}`,
      [...parameters],
    );
  }
}

type Row = z.infer<typeof BoardRow>;

function rowOf(place: ClockPlace, clock: Row['clock'], alerts: readonly Alert[]): Row {
  const sop = wordsOf(place.sop);
  return {
    caseId: place.caseId,
    caseToken: place.caseToken,
    procedureId: place.procedureId,
    sop: place.sop,
    profileId: place.profileId,
    title: sop.title,
    state: stateViews(sop, place.state),
    owner: place.owner,
    unit: { id: place.unitId, name: place.unitName },
    clock,
    next: clock.ladder.find(({ status }) => status === 'waiting') ?? null,
    openAlerts: alerts.filter((alert) => alert.procedureId === place.procedureId && alert.clockId === place.clockId),
    caseClock: noticeOf(place.clock),
  };
}

/** Overdue, due soon, or somebody has been told already. */
function isUrgent({ clock, caseClock, openAlerts }: Row): boolean {
  const left = Date.parse(clock.dueAt) - Date.parse(caseClock.now);
  return left <= soonMilliseconds || openAlerts.length > 0;
}

const orderOf = ({ clock }: Row): string => `${clock.status === 'breached' ? 0 : 1}${clock.dueAt}`;
