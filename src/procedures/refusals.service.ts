import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { Refusal } from '../../workflows/messages.js';
import type { Viewer } from '../authorization/viewer.js';
import { timeMessages, type WrongField } from '../problems/field-messages.js';
import { ProblemError, type Problem } from '../problems/problem.js';
import { reasonsOf } from './event-offers.js';
import { Names } from './names.service.js';
import { eventTitle, stateViews } from './sop-words.js';

const commitPatience = 1_500;
const commitPause = 20;

interface JournalRow {
  step: number;
  eventType: string;
  recordedAt: Date;
  byId: string;
}
/** What was asked for, as far as the answer speaks of it. */
export interface Asked {
  readonly viewer: Viewer;
  readonly sop: Sop;
  readonly procedureId: string;
  readonly type: string;
  readonly seenStep: number | undefined;
}

/** Turns a procedure's refusal into an answer: why, who can help, and what happened meanwhile. */
@Injectable()
export class Refusals {
  constructor(
    private readonly database: DataSource,
    private readonly names: Names,
  ) {}

  async problemOf(refusal: Refusal, asked: Asked): Promise<ProblemError> {
    const { sop, procedureId, type, seenStep } = asked;
    const fields = fieldsOf(refusal);
    return new ProblemError(
      refusal.code,
      {
        event: type,
        procedureId,
        title: eventTitle(sop, type),
        roles: (sop.events[type]?.roles ?? []).join(', '),
        fields: fields.map(({ path }) => path).join(', '),
      },
      {
        ...(fields.length === 0 ? {} : { fields }),
        ...(refusal.unmetGuards.length === 0 ? {} : { reasons: reasonsOf(sop, refusal.unmetGuards) }),
        state: stateViews(sop, refusal.state),
        ...(seenStep === undefined ? {} : { changedSince: await this.changedSince(asked, seenStep, refusal.step) }),
      },
    );
  }

  /** A refusal can be faster than the commit of what it speaks of; so that commit is waited for a moment. */
  private async changedSince(
    asked: Asked,
    seenStep: number,
    until: number,
  ): Promise<NonNullable<Problem['changedSince']>> {
    const end = Date.now() + commitPatience;
    let rows = await this.stepsAfter(asked.procedureId, seenStep);
    while ((rows.at(-1)?.step ?? seenStep) < until && Date.now() < end) {
      await pause(commitPause);
      rows = await this.stepsAfter(asked.procedureId, seenStep);
    }
    const nameOf = await this.names.of(
      asked.viewer,
      rows.map(({ byId }) => byId),
    );
    return rows.map(({ step, eventType, recordedAt, byId }) => ({
      step,
      eventType,
      title: eventTitle(asked.sop, eventType),
      by: nameOf(byId) ?? '',
      recordedAt: recordedAt.toISOString(),
    }));
  }

  private stepsAfter(procedureId: string, step: number): Promise<JournalRow[]> {
    return this.database.query<JournalRow[]>(
      `SELECT step, event_type AS "eventType", recorded_at AS "recordedAt", by_id AS "byId" FROM journal
        WHERE procedure_id = $1 AND step > $2 ORDER BY step`,
      [procedureId, step],
    );
  }
}

/** The wrong field also where the refusal is about the time or the type. */
function fieldsOf({ code, fields }: Refusal): WrongField[] {
  if (code === 'OCCURRED_IN_FUTURE') return [{ path: 'occurredAt', message: timeMessages.inFuture }];
  if (code === 'OCCURRED_BEFORE_CASE') return [{ path: 'occurredAt', message: timeMessages.beforeCase }];
  if (code === 'EVENT_UNKNOWN')
    return [{ path: 'type', message: { en: 'is no event of this procedure', ar: 'ليس حدثاً من أحداث هذا الإجراء' } }];
  return fields.map(({ path, message }) => ({ path: path === 'occurredAt' ? path : `fields.${path}`, message }));
}
