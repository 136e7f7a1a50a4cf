import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { WorkflowUpdateFailedError, type Client, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure, WorkflowNotFoundError } from '@temporalio/common';
import {
  callAgain,
  emittedQuery,
  sendAndWaitUpdate,
  sendUpdate,
  tellSignal,
  viewQuery,
  type Emitted,
  type Glance,
  type MachineEvent,
  type MachineKey,
  type Refusal,
  type SendReply,
  type SendRequest,
  type StartInput,
  type Until,
  type WaitRequest,
} from './messages.js';

/** The machine refused, and nothing was changed: `refusal` and the message say which rule. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  constructor(
    message: string,
    readonly refusal: Refusal,
  ) {
    super(message);
  }
}

/** No instance has this id, or it has ended: `ended` tells. */
export class NotRunningError extends Error {
  override readonly name = 'NotRunningError';
  constructor(
    readonly workflowId: string,
    readonly ended: boolean,
  ) {
    super(ended ? `The instance '${workflowId}' has ended.` : `There is no instance '${workflowId}'.`);
  }
}

export interface MachineClientOptions {
  taskQueue: string;
  /** The name under which `machineWorkflow(…)` is exported to the worker. Absent: `machine`. */
  workflowType?: string;
}
export interface SendOptions {
  /** The same in every repeat of one event. Absent: a new one. */
  eventId?: string;
}
export interface WaitOptions extends SendOptions {
  /** Sent first; states it passes through count. */
  event?: MachineEvent;
  /** Milliseconds. */
  withinMs?: number;
}

const longestPause = 1_000;
/** About a minute of a run that does not find a quiet moment. */
const mostCalls = 60;

/** The way from a server to running machines. */
export class MachineClient {
  constructor(
    private readonly client: Client,
    private readonly options: MachineClientOptions,
  ) {}

  /**
   * Starts an instance under an id that was never used.
   * @throws WorkflowExecutionAlreadyStartedError when there is one already
   */
  async start(workflowId: string, machine: MachineKey, input?: unknown): Promise<void> {
    const start: StartInput = { machine, input };
    await this.client.workflow.start(this.options.workflowType ?? 'machine', {
      workflowId,
      taskQueue: this.options.taskQueue,
      workflowIdReusePolicy: 'REJECT_DUPLICATE',
      args: [start],
    });
  }

  /**
   * Sends an event and waits until it is taken (and committed, where there is a commit). A repeat under the same id gets
   * the first answer.
   * @throws RefusedError when the machine cannot take it; NotRunningError
   */
  send(workflowId: string, event: MachineEvent, { eventId = randomUUID() }: SendOptions = {}): Promise<SendReply> {
    const request: SendRequest = { eventId, event };
    return this.#update<SendReply>(workflowId, sendUpdate, () => request, mostCalls);
  }

  /**
   * Waits until the machine is somewhere, and hands back how it stood there.
   * @throws RefusedError with code WAIT_UNREACHABLE when it ends without, WAIT_TIMED_OUT; NotRunningError
   */
  waitFor(workflowId: string, until: Until, options: WaitOptions = {}): Promise<Glance> {
    const { event, eventId = randomUUID(), withinMs } = options;
    const deadline = Date.now() + (withinMs ?? 0);
    const request = (): WaitRequest => ({
      until,
      ...(event ? { send: { eventId, event } } : {}),
      ...(withinMs === undefined ? {} : { withinMs: Math.max(1, deadline - Date.now()) }),
    });
    return this.#update<Glance>(workflowId, sendAndWaitUpdate, request, Infinity);
  }

  /** Sends an event without waiting; one that is not possible is dropped. */
  async tell(workflowId: string, event: MachineEvent, { eventId = randomUUID() }: SendOptions = {}): Promise<void> {
    await this.#known(workflowId, (handle) => handle.signal<[SendRequest]>(tellSignal, { eventId, event }));
  }

  /** How an instance stands, also one that has ended (as long as Temporal keeps it). */
  view(workflowId: string): Promise<Glance> {
    return this.#known(workflowId, (handle) => handle.query<Glance>(viewQuery));
  }

  /** The last hundred events that it emitted, those from number `seq` on. */
  emitted(workflowId: string, seq = 0): Promise<Emitted[]> {
    return this.#known(workflowId, (handle) => handle.query<Emitted[], [number]>(emittedQuery, seq));
  }

  /** Waits for the end. @throws WorkflowFailedError when it ended in an error or was stopped */
  result(workflowId: string): Promise<unknown> {
    return this.client.workflow.getHandle(workflowId).result();
  }

  async #update<Reply>(workflowId: string, name: string, request: () => unknown, mostCalls: number): Promise<Reply> {
    for (let call = 1; ; call++) {
      try {
        return await this.#known(workflowId, (handle) =>
          handle.executeUpdate<Reply, [unknown]>(name, { args: [request()] }),
        );
      } catch (error) {
        if (!asksAgain(error) || call >= mostCalls) throw error;
        await pause(Math.min(10 * 2 ** call, longestPause));
      }
    }
  }

  async #known<T>(workflowId: string, work: (handle: WorkflowHandle) => Promise<T>): Promise<T> {
    const handle = this.client.workflow.getHandle(workflowId);
    try {
      return await work(handle);
    } catch (error) {
      const cause = error instanceof WorkflowUpdateFailedError ? error.cause : error;
      const refusal = cause instanceof ApplicationFailure ? (cause.details?.[0] as Refusal | undefined) : undefined;
      if (refusal?.code !== undefined) throw new RefusedError((cause as Error).message, refusal);
      if (!(error instanceof WorkflowNotFoundError)) throw error;
      const ended = await handle.describe().then(
        () => true,
        () => false,
      );
      throw new NotRunningError(workflowId, ended);
    }
  }
}

function asksAgain(error: unknown): boolean {
  const cause = error instanceof WorkflowUpdateFailedError ? error.cause : undefined;
  return cause instanceof ApplicationFailure && cause.type === callAgain;
}
