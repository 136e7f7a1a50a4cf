import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import type { SendRequest } from '../../workflows/messages.js';
import type { SendResult } from '../contract/procedures.js';
import { ProblemError } from '../problems/problem.js';
import type { NewRecord } from '../records/split.js';
import type { Procedure } from './procedure.entity.js';
import { stateViews } from './sop-words.js';

/** An event ready to be sent. */
export interface Request {
  readonly sop: Sop;
  readonly records: readonly NewRecord[];
  readonly send: SendRequest;
}
interface JournalRow {
  step: number;
  type: string;
  occurredAt: Date;
  fields: Record<string, unknown>;
  state: string[];
}

/** Answers a repeat from the journal: also long after the procedure has forgotten the key, or has ended. */
@Injectable()
export class Answered {
  constructor(private readonly database: DataSource) {}

  /** @throws ProblemError EVENT_ID_REUSED when the key stands for something else */
  async find(procedure: Procedure, { sop, send }: Request): Promise<z.infer<typeof SendResult> | undefined> {
    const [row] = await this.database.query<JournalRow[]>(
      `SELECT step, event_type AS type, occurred_at AS "occurredAt", fields, state_after AS state FROM journal
        WHERE procedure_id = $1 AND event_id = $2`,
      [procedure.id, send.eventId],
    );
    if (row === undefined) return undefined;
    // Ids of records are made from the whole request, so equal stored fields mean equal personal content too.
    const same =
      row.type === send.type &&
      row.occurredAt.toISOString() === send.occurredAt &&
      isDeepStrictEqual(row.fields, JSON.parse(JSON.stringify(send.fields)));
    if (!same) throw new ProblemError('EVENT_ID_REUSED');
    const status = row.step === procedure.step ? procedure.status : 'active';
    return { procedureId: procedure.id, step: row.step, state: stateViews(sop, row.state), status, visible: true };
  }
}
