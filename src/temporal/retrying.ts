import { setTimeout as pause } from 'node:timers/promises';

const rest = 1_000;
const patience = 60_000;

/**
 * Tries again for a minute: parts of a system that start together find each other.
 * @throws the last failure when the minute is over, or at once when stopped
 */
export async function retrying<T>(work: () => Promise<T>, stop: AbortSignal): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (stop.aborted || Date.now() > end) throw error;
      await pause(rest);
    }
  }
}
