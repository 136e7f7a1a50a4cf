import type { Duration } from '@temporalio/common';
import type { WorkerOptions } from '@temporalio/worker';

/** The SDK takes this option too, but leaves it out of its types (worker-options.d.ts of 1.24). */
interface Unlisted {
  /** How long one call into a workflow's thread may take before it counts as hanging. */
  isolateExecutionTimeout?: Duration;
}

/**
 * How workers use their machine, in one place. Policy, measured on two cores (docs/performance.md): a commit waits for the
 * database most of its time, so more of them than cores may be under way; a cached workflow saves a replay of its history at
 * its next event, and costs about 60 KB.
 */
export const tuning = {
  procedures: {
    maxConcurrentActivityTaskExecutions: 20,
    maxCachedWorkflows: 2_000,
    // Work kept for a worker that died goes to another after this time; the SDK's own value is ten seconds.
    stickyQueueScheduleToStartTimeout: '5 seconds',
    // Loading the rules takes half a second alone, and ten times that on a machine with twenty others at work: the SDK's own
    // limit of 5 s would then end the worker while it starts.
    isolateExecutionTimeout: '30 seconds',
  },
  /** Long-running activities: a keeper per shard, the deliveries, the digests. */
  keepers: { maxConcurrentActivityTaskExecutions: 100 },
  shutdown: { shutdownGraceTime: '1 second', shutdownForceTime: '15 seconds' },
} as const satisfies Record<string, Partial<WorkerOptions> & Unlisted>;
