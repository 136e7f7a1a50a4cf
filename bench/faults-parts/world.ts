import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, Connection, isGrpcServiceError, WorkflowUpdateRPCTimeoutOrCancelledError } from '@temporalio/client';
import { Pool } from 'pg';
import { bundleWorkflows } from '../../src/temporal/workflow-bundle.js';
import { MachineClient } from '../../workflows/shell/client.js';
import type { Glance, MachineEvent, SendReply, StartInput } from '../../workflows/shell/messages.js';
import { eventually } from '../../test/support/eventually.js';
import { emptyDatabase, freshNamespace } from '../../test/support/services.js';
import { faultMachine } from './messages.js';
import { tables } from './tables.js';
import { startWorker, type ApartWorker, type WorkerKind } from './worker-process.js';

const taskQueue = 'faults';
/** How long a sender goes on sending an event that gets no answer, and how long instances may take to come to rest. */
const patience = 90_000;

/** An event that was answered: it must be found in the steps of its instance, once. */
export interface Accepted {
  workflowId: string;
  eventId: string;
  type: string;
  step: number;
}

/** A namespace, a database and killable workers. Two kinds of instance: long runs, and `hasty` ones that continue as new often. */
export class FaultsWorld {
  readonly accepted: Accepted[] = [];
  readonly client: Client;
  readonly #long: MachineClient;
  readonly #hasty: MachineClient;
  readonly #workers = new Set<ApartWorker>();

  private constructor(
    connection: Connection,
    private readonly settings: { address: string; namespace: string; codePath: string; databaseUrl: string },
    readonly database: Pool,
    private readonly tidy: () => Promise<void>,
  ) {
    this.client = new Client({ connection, namespace: settings.namespace });
    this.#long = new MachineClient(this.client, { taskQueue });
    this.#hasty = new MachineClient(this.client, { taskQueue, workflowType: 'hasty' });
  }

  /** @param databaseServer administrator's URL; absent: the one of `npm test` */
  static async open(address: string, databaseServer?: string): Promise<FaultsWorld> {
    const [namespace, fresh] = await Promise.all([freshNamespace(address), emptyDatabase(databaseServer)]);
    const database = new Pool({ connectionString: fresh.url, max: 4 });
    database.on('error', () => undefined);
    await database.query(tables);
    const folder = mkdtempSync(join(tmpdir(), 'sanad-faults-'));
    const codePath = join(folder, 'bundle.js');
    // As the built worker, so that a test and the bench play with the same code.
    writeFileSync(codePath, (await bundleWorkflows(resolve('dist/bench/faults-parts/workflows.js'))).code);
    const connection = await Connection.connect({ address });
    return new FaultsWorld(connection, { address, namespace, codePath, databaseUrl: fresh.url }, database, async () => {
      await connection.close();
      await database.end();
      await fresh.drop();
      rmSync(folder, { recursive: true, force: true });
    });
  }

  async close(): Promise<void> {
    await this.withoutWorkers();
    await this.tidy();
  }

  /** Starts a worker and waits until it works. */
  async work(kind: WorkerKind = {}): Promise<ApartWorker> {
    const { maxCachedWorkflows = 100, ...rest } = kind;
    const worker = await startWorker({ ...this.settings, taskQueue, maxCachedWorkflows }, rest, (ended) =>
      this.#workers.delete(ended),
    );
    this.#workers.add(worker);
    return worker;
  }

  async withoutWorkers(): Promise<void> {
    await Promise.all([...this.#workers].map((worker) => worker.kill()));
  }

  /** Starts instances and gives their ids. A task that a killed worker held is given to another one after a second. */
  async start(count: number, how: { hasty?: boolean } = {}): Promise<string[]> {
    const [type, name] = how.hasty ? ['hasty', 'hasty'] : ['machine', 'long'];
    const input: StartInput = { machine: faultMachine };
    const options = { taskQueue, workflowTaskTimeout: '1 second', args: [input] } as const;
    const ids = Array.from({ length: count }, () => `${name}-${randomUUID()}`);
    await Promise.all(ids.map((workflowId) => this.client.workflow.start(type, { ...options, workflowId })));
    return ids;
  }

  machines(workflowId: string): MachineClient {
    return workflowId.startsWith('hasty') ? this.#hasty : this.#long;
  }

  /** As a client does it: the same event under the same id until there is an answer, whatever is down meanwhile. */
  async send(workflowId: string, event: MachineEvent, eventId: string = randomUUID()): Promise<SendReply> {
    const reply = await this.insist(() => this.machines(workflowId).send(workflowId, event, { eventId }));
    this.accepted.push({ workflowId, eventId, type: event.type, step: reply.step });
    return reply;
  }

  /** Waits until nothing of these instances is under way or due. */
  async atRest(workflowIds: readonly string[]): Promise<void> {
    const look = (id: string): Promise<Glance> => this.insist(() => this.machines(id).view(id));
    for (const id of workflowIds)
      await eventually(
        () => look(id),
        (glance) => glance.unsettled === 0 && glance.nextDueAt === null,
        {
          withinMs: patience,
          everyMs: 100,
        },
      );
  }

  /** Tries again while servers or workers are away; any other error stays one. */
  async insist<T>(ask: () => Promise<T>): Promise<T> {
    for (const until = Date.now() + patience; ;) {
      try {
        return await ask();
      } catch (error) {
        if (!isOutage(error) || Date.now() > until) throw error;
        await pause(50);
      }
    }
  }
}

const isOutage = (error: unknown): boolean =>
  error instanceof WorkflowUpdateRPCTimeoutOrCancelledError ||
  isGrpcServiceError(error) ||
  (error instanceof Error && isGrpcServiceError(error.cause));
