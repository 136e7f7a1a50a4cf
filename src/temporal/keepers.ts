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

/** Starts the keepers of all shards and the delivery; those that run already go on. */
export async function startKeepers(client: Client): Promise<void> {
  for (let shard = 0; shard < keeperShards; shard++) {
    await startOnce(client, keeperIdOf(shard), keeperWorkflow, [{ shard, shards: keeperShards }]);
  }
  await startOnce(client, deliveryId, deliveryWorkflow, []);
}

async function startOnce(client: Client, workflowId: string, type: string, args: unknown[]): Promise<void> {
  try {
    await client.workflow.start(type, { workflowId, taskQueue: procedureQueue, args });
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
  }
}
