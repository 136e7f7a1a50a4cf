import type { Client } from '@temporalio/client';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  deliveryId,
  deliveryWorkflow,
  keeperIdOf,
  keeperShards,
  keeperWorkflow,
  procedureQueue,
} from '../../workflows/names.js';
import { startDigestSchedule } from './digest-schedule.js';

/** Starts the keepers of all shards, the delivery and the digest's schedule; those that run already go on. */
export async function startKeepers(client: Client): Promise<void> {
  for (let shard = 0; shard < keeperShards; shard++) {
    await startOnce(client, keeperIdOf(shard), keeperWorkflow, [{ shard, shards: keeperShards }]);
  }
  await startOnce(client, deliveryId, deliveryWorkflow, []);
  await startDigestSchedule(client);
}

async function startOnce(client: Client, workflowId: string, type: string, args: unknown[]): Promise<void> {
  try {
    await client.workflow.start(type, { workflowId, taskQueue: procedureQueue, args });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
