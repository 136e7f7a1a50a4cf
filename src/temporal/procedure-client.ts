import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import {
  advanceUpdate,
  calendarSignal,
  clockSignal,
  goOnSignal,
  judgeMigrationQuery,
  migrateUpdate,
  procedureWorkflow,
  replyQuery,
  rollBackUpdate,
  sendUpdate,
  tellSignal,
  viewQuery,
  transferSignal,
  type AdvanceRequest,
  type CaseTransfer,
  type Clock,
  type MigrateReply,
  type MigrateRequest,
  type MigrationWork,
  type ProcedureGlance,
  type ProcedureInput,
  type RollBackReply,
  type SendReply,
  type SendRequest,
  type TellRequest,
} from '../../workflows/messages.js';
import {
  calendarRolloutWorkflow,
  migrationWorkIdOf,
  procedureQueue,
  rolloutIdOf,
  sopMigrationWorkflow,
  workflowIdOf,
} from '../../workflows/names.js';
import type { MigrationJudgement } from '../../workflows/runtime/index.js';
import { Gate } from './gate.js';
import { asCallAgain, asKnownFailure, isTimeout, ProcedureUnreachableError } from './errors.js';

/** What became of an event: committed and readable, or durable in Temporal while the database is away. */
export interface Sent {
  reply: SendReply;
  visible: boolean;
}

const commitPatience = 4_000;
/**
 * Longer than Temporal needs to see that a worker died with the procedure in its hands (a workflow task's 10 s), so that an
 * officer waits a little instead of being told to send again.
 */
const againPatience = 15_000;
const queryPatience = 5_000;
/** A procedure that is held by a dead worker does not answer; that must not use up the time of the second try. */
const replyPatience = 2_000;
/** Below the ten that a server lets in at once, so that other senders find a place too. */
const mostInFlight = 8;
const startPatience = 10_000;
/** A procedure that no worker holds in memory is replayed first. */
const movePatience = 15_000;
const callAgainPauses = [20, 50, 100, 200, 400, 800];

/** The one way from the server to running procedures. Every call may be repeated with the same ids without harm. */
export class ProcedureClient {
  readonly #gate = new Gate(mostInFlight);

  constructor(readonly client: Client) {}

  /** Starts a procedure; one that is already there under this id is left as it is. */
  async start(input: ProcedureInput): Promise<void> {
    try {
      await this.client.withDeadline(Date.now() + startPatience, () =>
        this.client.workflow.start(procedureWorkflow, {
          workflowId: workflowIdOf(input.procedureId),
          taskQueue: procedureQueue,
          workflowIdReusePolicy: 'REJECT_DUPLICATE',
          args: [input],
        }),
      );
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return;
      throw asKnownFailure(error);
    }
  }

  /**
   * Sends one event and waits for its commit.
   * @throws EventRefusedError, ProcedureNotRunningError, ProcedureUnreachableError
   */
  async send(procedureId: string, request: SendRequest): Promise<Sent> {
    return this.#gate.run(procedureId, () => this.sendNow(procedureId, request));
  }

  private async sendNow(procedureId: string, request: SendRequest): Promise<Sent> {
    // The digest is part of the update's id: another body under the same eventId must reach the validator.
    const updateId = `${request.eventId}:${request.digest}`;
    try {
      const reply = await this.update<SendReply, SendRequest>(
        procedureId,
        sendUpdate,
        updateId,
        request,
        commitPatience,
      );
      return { reply, visible: true };
    } catch (error) {
      if (!isTimeout(error)) throw asKnownFailure(error);
      return this.sendAgain(procedureId, request, updateId);
    }
  }

  /**
   * After a timeout the procedure itself says whether it has the event. One that has not (ten events at once are as many
   * as a server lets in), or cannot say, gets it once more; under the same id it is taken once.
   */
  private async sendAgain(procedureId: string, request: SendRequest, updateId: string): Promise<Sent> {
    const taken = await this.replyOf(procedureId, request.eventId, replyPatience).catch(unlessSilent);
    if (taken !== null) return { reply: taken, visible: false };
    try {
      const reply = await this.update<SendReply, SendRequest>(
        procedureId,
        sendUpdate,
        updateId,
        request,
        againPatience,
      );
      return { reply, visible: true };
    } catch (error) {
      if (!isTimeout(error)) throw asKnownFailure(error);
      return { reply: await this.replyTo(procedureId, request.eventId), visible: false };
    }
  }

  /** Moves a manual clock and waits until what falls due by then is committed and performed. */
  async advance(procedureId: string, to: string): Promise<ProcedureGlance> {
    try {
      const request: AdvanceRequest = { to };
      return await this.update<ProcedureGlance, AdvanceRequest>(procedureId, advanceUpdate, undefined, request, 30_000);
    } catch (error) {
      throw asKnownFailure(error);
    }
  }

  async view(procedureId: string): Promise<ProcedureGlance> {
    return this.query<ProcedureGlance>(procedureId, viewQuery);
  }

  /** Tells a procedure something it cannot refuse; what it cannot take is journalled. */
  async tell(procedureId: string, request: TellRequest): Promise<void> {
    await this.signal(procedureId, tellSignal, request);
  }

  /** Gives a procedure another clock: the fast clock of a demo that was switched off, say. */
  async changeClock(procedureId: string, clock: Clock): Promise<void> {
    await this.signal(procedureId, clockSignal, clock);
  }

  async changeCalendar(procedureId: string, calendar: Calendar): Promise<void> {
    await this.signal(procedureId, calendarSignal, calendar);
  }

  /** Tells a procedure that its case has moved to another jurisdiction. */
  async transfer(procedureId: string, transfer: CaseTransfer): Promise<void> {
    await this.signal(procedureId, transferSignal, transfer);
  }

  /** What a migration would do to a procedure, by the procedure itself. */
  async judgeMigration(procedureId: string, request: MigrateRequest): Promise<MigrationJudgement> {
    return this.query<MigrationJudgement>(procedureId, judgeMigrationQuery, [request]);
  }

  /** @throws ProcedureNotRunningError, ProcedureUnreachableError */
  async migrate(procedureId: string, request: MigrateRequest): Promise<MigrateReply> {
    return this.moveVersion<MigrateReply, MigrateRequest>(procedureId, migrateUpdate, request);
  }

  async rollBack(procedureId: string, migrationId: string): Promise<RollBackReply> {
    return this.moveVersion<RollBackReply, string>(procedureId, rollBackUpdate, migrationId);
  }

  private async moveVersion<Reply, Request>(procedureId: string, name: string, request: Request): Promise<Reply> {
    try {
      return await this.update<Reply, Request>(procedureId, name, undefined, request, movePatience);
    } catch (error) {
      throw asKnownFailure(error);
    }
  }

  /** Works through a migration. Durable; a stretch that runs already is only woken. */
  async workOnMigration(migrationId: string, work: MigrationWork): Promise<void> {
    const workflowId = migrationWorkIdOf(migrationId, work);
    try {
      await this.client.workflow.signalWithStart(sopMigrationWorkflow, {
        workflowId,
        taskQueue: procedureQueue,
        signal: goOnSignal,
        signalArgs: [],
        args: [{ migrationId, work, done: 0 }],
      });
    } catch (error) {
      throw asKnownFailure(error);
    }
  }

  /** Tells every running procedure of the calendar. Durable: it goes on after a restart until all have been told. */
  async rollOutCalendar(calendar: Calendar): Promise<void> {
    try {
      await this.client.workflow.start(calendarRolloutWorkflow, {
        workflowId: rolloutIdOf(calendar),
        taskQueue: procedureQueue,
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        args: [{ calendar, afterProcedureId: null, told: 0 }],
      });
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) return;
      throw asKnownFailure(error);
    }
  }

  private async update<Reply, Request>(
    procedureId: string,
    name: string,
    updateId: string | undefined,
    request: Request,
    patience: number,
  ): Promise<Reply> {
    const deadline = Date.now() + patience;
    const handle = this.client.workflow.getHandle(workflowIdOf(procedureId));
    const options = { args: [request] as [Request], ...(updateId === undefined ? {} : { updateId }) };
    for (const pause of callAgainPauses) {
      try {
        return await this.client.withDeadline(deadline, () => handle.executeUpdate<Reply, [Request]>(name, options));
      } catch (error) {
        if (!asCallAgain(error)) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    throw new ProcedureUnreachableError(`Procedure ${procedureId} is busy; send the event again with the same key.`);
  }

  private async replyTo(procedureId: string, eventId: string): Promise<SendReply> {
    const reply = await this.replyOf(procedureId, eventId, queryPatience);
    if (reply !== null) return reply;
    throw new ProcedureUnreachableError(
      `Procedure ${procedureId} did not answer; send the event again with the same key.`,
    );
  }

  /** What a procedure answered to an event; null when it has not taken it. */
  private replyOf(procedureId: string, eventId: string, patience: number): Promise<SendReply | null> {
    return this.query<SendReply | null>(procedureId, replyQuery, [eventId], patience);
  }

  private async query<Reply>(
    procedureId: string,
    name: string,
    args: unknown[] = [],
    patience = queryPatience,
  ): Promise<Reply> {
    const handle = this.client.workflow.getHandle(workflowIdOf(procedureId));
    try {
      return await this.client.withDeadline(Date.now() + patience, () => handle.query<Reply, unknown[]>(name, ...args));
    } catch (error) {
      throw asKnownFailure(error);
    }
  }

  private async signal(procedureId: string, name: string, message: unknown): Promise<void> {
    const handle = this.client.workflow.getHandle(workflowIdOf(procedureId));
    try {
      await this.client.withDeadline(Date.now() + startPatience, () => handle.signal<[unknown]>(name, message));
    } catch (error) {
      throw asKnownFailure(error);
    }
  }
}

/** No answer at all is no answer of the procedure. */
function unlessSilent(error: unknown): null {
  if (error instanceof ProcedureUnreachableError) return null;
  throw error;
}
