import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';
import { Pool } from 'pg';
import type { CommitInput } from '../../workflows/shell/messages.js';
import { tuning } from '../../src/temporal/tuning.js';
import type { CaseCommit, CommittedStep } from './messages.js';

/*
 * The worker of both cases, in a process of its own: `worker.js ADDRESS NAMESPACE TASK_QUEUE BUNDLE DATABASE_URL`. Its commit is
 * one transaction, idempotent by (workflow, step), and stores when it was: the instant an effect can be seen.
 */
const [address = '', namespace = '', taskQueue = '', codePath = '', connectionString = ''] = process.argv.slice(2);
Runtime.install({ logger: new DefaultLogger('ERROR') });
const pool = new Pool({ connectionString, max: 20 });

async function store(workflowId: string, steps: CommittedStep[]): Promise<void> {
  await pool.query(
    `INSERT INTO steps (workflow_id, step, status, state, due_at, committed_at)
     SELECT $1, s.step, s.status, s."stateAfter", to_timestamp(s."dueAt" / 1000), clock_timestamp()
     FROM jsonb_to_recordset($2::jsonb) AS s(step int, status text, "stateAfter" text[], "dueAt" double precision)
     ON CONFLICT DO NOTHING`,
    [workflowId, JSON.stringify(steps)],
  );
}

const worker = await Worker.create({
  connection: await NativeConnection.connect({ address }),
  namespace,
  taskQueue,
  workflowBundle: { codePath },
  ...tuning.procedures,
  activities: {
    commitCase: ({ workflowId, steps }: CaseCommit) => store(workflowId, steps),
    commitMachine: ({ workflowId, steps }: CommitInput) =>
      store(
        workflowId,
        steps.map(({ step, status, stateAfter, cause }) => ({
          step,
          status,
          stateAfter,
          dueAt: cause.kind === 'timer' ? cause.dueAt : null,
        })),
      ),
  },
});
process.once('disconnect', () => worker.shutdown());
process.send?.('ready');
await worker.run();
await pool.end();
