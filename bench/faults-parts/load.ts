import { setTimeout as pause } from 'node:timers/promises';
import { RefusedError } from '../../workflows/shell/client.js';
import type { FaultsWorld } from './world.js';

/**
 * Does something while each instance has one sender, who sends each event after the answer to the one before; every fourth event
 * arms a deadline. Resolves when `work` is done, each sender has had `atLeast` answers, and everything sent has been answered.
 */
export async function underLoad(
  world: FaultsWorld,
  ids: readonly string[],
  work: () => Promise<unknown>,
  atLeast = 12,
): Promise<void> {
  let stopping = false;
  const sender = async (id: string): Promise<void> => {
    for (let sent = 0; !stopping || sent < atLeast; sent++) {
      if (sent % 4 === 1) await arm(world, id, 100 + (sent % 5) * 100);
      else await world.send(id, { type: 'ADD' });
      await pause(25);
    }
  };
  const sending = Promise.allSettled(ids.map(sender));
  try {
    await work();
  } finally {
    stopping = true;
    await sending;
  }
  for (const end of await sending) if (end.status === 'rejected') throw end.reason as Error;
}

/** While one deadline is under way there can be no other; that refusal is no fault. */
async function arm(world: FaultsWorld, id: string, inMs: number): Promise<void> {
  try {
    await world.send(id, { type: 'ARM', inMs });
  } catch (error) {
    if (!(error instanceof RefusedError && error.refusal.code === 'EVENT_NOT_ALLOWED')) throw error;
  }
}
