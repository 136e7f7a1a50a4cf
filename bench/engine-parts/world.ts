import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Client, Connection, type WorkflowHandle } from '@temporalio/client';
import { Pool } from 'pg';
import { bundleWorkflows } from '../../src/temporal/workflow-bundle.js';
import { MachineClient } from '../../workflows/shell/client.js';
import type { MachineEvent } from '../../workflows/shell/messages.js';
import { emptyDatabase, freshNamespace, temporalAddress } from '../../test/support/services.js';
import { caseMachine } from './messages.js';

/** `machine`: the engine in its shell; `handWritten`: the same case as plain workflow code. */
export type Kind = 'machine' | 'handWritten';
export const kinds: readonly Kind[] = ['machine', 'handWritten'];

const taskQueue = 'bench-engine';
export const longTime = 30 * 24 * 3_600_000;

/** A worker process, a namespace and a database of its own; both kinds of case run side by side there. */
export class BenchWorld {
  #cases = 0;

  private constructor(
    private readonly client: Client,
    private readonly machines: Readonly<Record<Kind, MachineClient>>,
    private readonly worker: ChildProcess,
    readonly database: Pool,
    readonly close: () => Promise<void>,
  ) {}

  static async open(): Promise<BenchWorld> {
    const address = temporalAddress();
    const [namespace, fresh] = await Promise.all([freshNamespace(address), emptyDatabase()]);
    const database = new Pool({ connectionString: fresh.url, max: 4 });
    database.on('error', () => undefined);
    await database.query(`CREATE TABLE steps (workflow_id text, step int, status text, state text[], due_at timestamptz,
      committed_at timestamptz, PRIMARY KEY (workflow_id, step))`);
    const folder = mkdtempSync(join(tmpdir(), 'sanad-bench-'));
    const bundle = join(folder, 'bundle.js');
    const { code } = await bundleWorkflows(fileURLToPath(new URL('workflows.js', import.meta.url)));
    writeFileSync(bundle, code);
    const entry = fileURLToPath(new URL('worker.js', import.meta.url));
    const worker = fork(entry, [address, namespace, taskQueue, bundle, fresh.url], { stdio: 'inherit' });
    await once(worker, 'message');
    const connection = await Connection.connect({ address });
    const close = async (): Promise<void> => {
      const ended = once(worker, 'exit');
      worker.disconnect();
      await ended;
      await connection.close();
      await database.end();
      await fresh.drop();
      rmSync(folder, { recursive: true, force: true });
    };
    const client = new Client({ connection, namespace });
    const machines = {
      machine: new MachineClient(client, { taskQueue, workflowType: 'machine' }),
      handWritten: new MachineClient(client, { taskQueue, workflowType: 'handWritten' }),
    };
    return new BenchWorld(client, machines, worker, database, close);
  }

  get workerPid(): number {
    return this.worker.pid ?? 0;
  }

  /** Starts a case and gives its id. */
  async start(kind: Kind, dueInMs = longTime): Promise<string> {
    const workflowId = `${kind}-${this.#cases++}`;
    await this.machines[kind].start(workflowId, caseMachine, { dueInMs });
    return workflowId;
  }

  handle(workflowId: string): WorkflowHandle {
    return this.client.workflow.getHandle(workflowId);
  }

  /** Sends an event and waits for its commit; a run that is about to continue as new is asked again. */
  async send(workflowId: string, eventId: string, event: MachineEvent): Promise<void> {
    await this.machines.machine.send(workflowId, event, { eventId });
  }

  /** Events, workflow tasks and bytes of a workflow's history. */
  async historyOf(workflowId: string): Promise<{ events: number; tasks: number; bytes: number }> {
    const { events } = await this.handle(workflowId).fetchHistory();
    const described = await this.handle(workflowId).describe();
    const tasks = (events ?? []).filter(({ workflowTaskStartedEventAttributes: started }) => Boolean(started)).length;
    return { events: events?.length ?? 0, tasks, bytes: described.historySize ?? 0 };
  }
}

/** Does something `times` times, `atOnce` of them at a time. */
export async function inParallel(times: number, atOnce: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const line = async (): Promise<void> => {
    for (let index = next++; index < times; index = next++) await work(index);
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, times) }, line));
}
