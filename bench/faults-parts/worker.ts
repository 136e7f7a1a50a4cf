import { ApplicationFailure } from '@temporalio/common';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import { tuning } from '../../src/temporal/tuning.js';
import type { ActivityCall, CommitInput } from '../../workflows/shell/messages.js';
import type { PerformParams, WorkerSettings } from './messages.js';
import { commitSteps, performEffect } from './tables.js';

/* The worker of the faults, in a process of its own so that it can be killed: `worker.js SETTINGS`, JSON. */
const settings = JSON.parse(process.argv[2] ?? '') as WorkerSettings;
const { address, namespace, taskQueue, codePath, databaseUrl, maxCachedWorkflows } = settings;
Runtime.install({ logger: new DefaultLogger(process.env['SANAD_TEST_OUTPUT'] === '1' ? 'WARN' : 'ERROR') });
const pool = new Pool({ connectionString: databaseUrl, max: 10 });
// A connection that dies with the server is replaced by the next query.
pool.on('error', () => undefined);

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  workflowBundle: { codePath },
  ...tuning.procedures,
  maxCachedWorkflows,
  stickyQueueScheduleToStartTimeout: '1 second',
  activities: {
    commitSteps: (input: CommitInput) => commitSteps(pool, input),
    perform: async ({ what, failures }: PerformParams, { idempotencyKey, workflowId }: ActivityCall) => {
      const fails = await performEffect(pool, {
        key: idempotencyKey,
        workflowId,
        what,
        failures,
        workerNow: Date.now(),
      });
      if (fails === 'always') throw ApplicationFailure.nonRetryable('cannot be done', 'Impossible');
      if (fails) throw new Error('not yet');
    },
  },
});
process.once('disconnect', () => process.exit(1));
process.once('SIGTERM', () => worker.shutdown());
process.send?.('ready');
await worker.run();
process.exit(0);
