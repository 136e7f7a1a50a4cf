import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { Refusal } from '../../workflows/messages.js';
import { Audit } from '../audit/audit.service.js';
import { Access } from '../authorization/access.service.js';
import { actorOf, type Viewer } from '../authorization/viewer.js';
import type { SendEvent, SendResult } from '../contract/procedures.js';
import { MasterKey } from '../records/master-key.js';
import { Records } from '../records/records.service.js';
import { split } from '../records/split.js';
import { EventRefusedError, ProcedureFaultError, ProcedureNotRunningError } from '../temporal/errors.js';
import { ProcedureClient } from '../temporal/procedure-client.js';
import { Answered, type Request } from './answered.service.js';
import { acceptedFields } from './event-fields.js';
import { Procedure } from './procedure.entity.js';
import { Refusals } from './refusals.service.js';
import { sopOf, stateViews } from './sop-words.js';

type Result = z.infer<typeof SendResult>;

/** Takes what people report to a procedure. */
@Injectable()
export class Events {
  constructor(
    private readonly database: DataSource,
    private readonly access: Access,
    private readonly audit: Audit,
    private readonly records: Records,
    private readonly masterKey: MasterKey,
    private readonly answered: Answered,
    private readonly refusals: Refusals,
    private readonly procedures: ProcedureClient,
  ) {}

  /**
   * Sends one event; personal content goes into records first and only their ids go on. The same key with the same body
   * gives the same answer, however often and however late.
   * @throws ProblemError for whatever is refused; nothing was changed then
   */
  async send(viewer: Viewer, procedureId: string, key: string, body: z.infer<typeof SendEvent>): Promise<Result> {
    const procedure = await this.access.procedureFor(viewer, procedureId);
    const request = await this.prepare(viewer, procedure, key, body);
    const earlier = await this.answered.find(procedure, request);
    if (earlier !== undefined) return earlier;
    const made = await this.database.transaction((manager) =>
      this.records.write(manager, { caseId: procedure.caseId, by: viewer.id }, request.records),
    );
    try {
      const { reply, visible } = await this.procedures.send(procedureId, request.send);
      const { step, status } = reply;
      return { procedureId, step, state: stateViews(request.sop, reply.state), status, visible };
    } catch (error) {
      if (error instanceof ProcedureFaultError) await this.records.discard(made);
      const standing = await this.standingOf(error, procedure, request);
      if (standing === undefined) throw error;
      if ('visible' in standing) return standing;
      const refusal = standing;
      await this.records.discard(made);
      await this.refused(viewer, procedure, request, refusal);
      throw await this.refusals.problemOf(refusal, {
        viewer,
        sop: request.sop,
        procedureId,
        type: body.type,
        seenStep: body.seenStep,
      });
    }
  }

  private async prepare(
    viewer: Viewer,
    procedure: Procedure,
    key: string,
    { type, occurredAt: typedAt, fields: typed, seenStep }: z.infer<typeof SendEvent>,
  ): Promise<Request> {
    const sop = sopOf(procedure.sop);
    const definition = Object.hasOwn(sop.events, type) ? sop.events[type] : undefined;
    if (definition === undefined || definition.from !== 'person') {
      throw await this.refusals.problemOf(
        { code: 'EVENT_UNKNOWN', state: procedure.state, step: procedure.step, unmetGuards: [], fields: [] },
        { viewer, sop, procedureId: procedure.id, type, seenStep: undefined },
      );
    }
    this.access.requireReporter(viewer, definition);
    const fields = acceptedFields(definition, typed);
    const occurredAt = new Date(typedAt).toISOString();
    const eventId = `${viewer.id}:${key}`;
    const digest = this.masterKey.digest(procedure.id, type, occurredAt, fields);
    const { stored, records } = split(definition, fields, (field) => this.masterKey.idFor(eventId, digest, field));
    const send = { eventId, digest, type, occurredAt, fields: stored, by: actorOf(viewer) };
    return { sop, records, send: seenStep === undefined ? send : { ...send, seenStep } };
  }

  private async refused(viewer: Viewer, procedure: Procedure, request: Request, refusal: Refusal): Promise<void> {
    await this.audit.record({
      action: 'eventRefused',
      personId: viewer.id,
      caseId: procedure.caseId,
      procedureId: procedure.id,
      detail: { type: request.send.type, code: refusal.code, step: refusal.step },
    });
  }

  /**
   * What a failed send amounts to: a refusal, the earlier answer when the procedure ended by this very event, or nothing
   * that is known. A procedure that no longer runs has committed all it did, so the database is asked anew.
   */
  private async standingOf(error: unknown, { id }: Procedure, request: Request): Promise<Refusal | Result | undefined> {
    if (error instanceof EventRefusedError) return error.refusal;
    if (!(error instanceof ProcedureNotRunningError)) return undefined;
    const procedure = await this.database.manager.findOneByOrFail(Procedure, { id });
    const { state, step } = procedure;
    const ended: Refusal = { code: 'PROCEDURE_ENDED', state, step, unmetGuards: [], fields: [] };
    return (await this.answered.find(procedure, request)) ?? ended;
  }
}
