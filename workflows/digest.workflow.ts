import { proxyActivities } from '@temporalio/workflow';
import type { DigestActivities } from './messages.js';

const { writeDigests } = proxyActivities<DigestActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1 second', backoffCoefficient: 2, maximumInterval: '5 minutes' },
});

/**
 * Writes the digests of the weeks that are over; started every day by a schedule, so that a day on which nothing ran is
 * made up for on the next.
 * @returns how many were written
 */
export async function weeklyDigest(): Promise<number> {
  const { written } = await writeDigests({ asOf: new Date().toISOString() });
  return written;
}
