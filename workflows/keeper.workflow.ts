import { continueAsNew, proxyActivities } from '@temporalio/workflow';
import type { KeeperActivities } from './messages.js';
import { keeperQueue } from './names.js';

const forSeconds = 600;

/** A worker that dies is noticed by its missing heartbeat within seconds; another one then goes on. */
const { keepRungs, deliverOutbox } = proxyActivities<KeeperActivities>({
  taskQueue: keeperQueue,
  startToCloseTimeout: `${forSeconds + 60} seconds`,
  heartbeatTimeout: '5 seconds',
  retry: { initialInterval: '200 milliseconds', backoffCoefficient: 2, maximumInterval: '3 seconds' },
});

/** Keeps the ladders of one shard for ever; a run is one stretch of the long activity. */
export async function keeper(input: { shard: number; shards: number }): Promise<never> {
  await keepRungs({ ...input, forSeconds });
  return continueAsNew<typeof keeper>(input);
}

/** Delivers the outbox for ever. Mail servers may be slow: that must not make the ladders late, so it stands alone. */
export async function delivery(): Promise<never> {
  await deliverOutbox({ forSeconds });
  return continueAsNew<typeof delivery>();
}
