import type { FaultsWorld } from './world.js';
import { tallyOf, type Tally } from './tally.js';

export interface Fault {
  /** In the words of the table. */
  name: string;
  play(world: FaultsWorld): Promise<Tally>;
}

/** Waits until the instances are at rest and counts; `wrong` are sentences about what else did not hold. */
export async function judged(
  world: FaultsWorld,
  ids: readonly string[],
  wrong: readonly (string | false)[] = [],
  impossible = 0,
): Promise<Tally> {
  await world.atRest(ids);
  const tally = await tallyOf(world, ids, impossible);
  return { ...tally, problems: [...wrong.filter((sentence) => sentence !== false), ...tally.problems] };
}

/** What an attempt that must fail failed with; a sentence when it did not. */
export async function failureOf(attempt: Promise<unknown>): Promise<unknown> {
  try {
    return `it was answered: ${JSON.stringify(await attempt)}`;
  } catch (error) {
    return error;
  }
}
