import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { bundleWorkflows } from '../../../src/temporal/workflow-bundle.js';
import { MachineClient } from '../../../workflows/shell/client.js';
import { freshNamespace, temporalAddress } from '../../support/services.js';

export interface MachinesWorld {
  /** Instances whose runs are long. */
  machines: MachineClient;
  /** The same machines with runs of a few events, so that they continue as new again and again. */
  hasty: MachineClient;
  client: Client;
  /** Starts a worker; call what it hands back to stop it. */
  work: () => Promise<() => Promise<void>>;
  close: () => Promise<void>;
}

export interface WorldOptions {
  /** The file of workflows, relative to this folder: it exports `machine` and may export `hasty`. */
  workflows: string;
  activities?: object;
  maxCachedWorkflows?: number;
}

Runtime.install({ logger: new DefaultLogger(process.env['SANAD_TEST_OUTPUT'] === '1' ? 'WARN' : 'ERROR') });

/** A namespace of its own on the real server, with workers that run machines of the tests. */
export async function openMachines(options: WorldOptions): Promise<MachinesWorld> {
  const { workflows, activities = {}, maxCachedWorkflows = 100 } = options;
  const workflowBundle = await bundleWorkflows(fileURLToPath(new URL(workflows, import.meta.url)));
  const address = temporalAddress();
  const namespace = await freshNamespace(address);
  const native = await NativeConnection.connect({ address });
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace });
  const taskQueue = `machines-${randomUUID()}`;
  const stops = new Set<() => Promise<void>>();
  const work = async (): Promise<() => Promise<void>> => {
    const worker = await Worker.create({
      connection: native,
      namespace,
      taskQueue,
      workflowBundle,
      activities,
      maxCachedWorkflows,
      shutdownGraceTime: '100 milliseconds',
    });
    const running = worker.run();
    const stop = async (): Promise<void> => {
      stops.delete(stop);
      worker.shutdown();
      await running;
    };
    stops.add(stop);
    return stop;
  };
  const close = async (): Promise<void> => {
    await Promise.all([...stops].map((stop) => stop()));
    await native.close();
    await connection.close();
  };
  const machines = new MachineClient(client, { taskQueue });
  const hasty = new MachineClient(client, { taskQueue, workflowType: 'hasty' });
  return { machines, hasty, client, work, close };
}
