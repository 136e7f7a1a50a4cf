import { ApplicationFailure } from '@temporalio/workflow';

/**
 * Runs the synchronous part of a handler. Only a failure of this kind refuses an update; any other error would stop the
 * workflow's task and be tried for ever.
 * @param type the `type` of the failure that an unexpected error becomes
 */
export function guarded<T>(type: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof ApplicationFailure) throw error;
    throw ApplicationFailure.nonRetryable(error instanceof Error ? error.message : String(error), type);
  }
}
