import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Fault } from '../../bench/faults-parts/fault.js';
import { messageFaults } from '../../bench/faults-parts/message-faults.js';
import { killedWorkers, oneCached, wrongClock } from '../../bench/faults-parts/worker-faults.js';
import { FaultsWorld } from '../../bench/faults-parts/world.js';
import { temporalAddress } from '../support/services.js';

/* The short form of `npm run bench -- faults`, which also kills servers; faults.spec.ts has the others. */

let world: FaultsWorld;
beforeAll(async () => {
  world = await FaultsWorld.open(temporalAddress());
  await world.work();
}, 120_000);
afterAll(() => world?.close(), 60_000);

const holds = async (fault: Fault): Promise<void> => {
  const { problems, accepted, applied } = await fault.play(world);
  expect(problems).toEqual([]);
  expect(applied).toBe(accepted);
};
const { repeated, sameMillisecond } = messageFaults;

test(
  'an event is taken once however often it comes, also after the run has continued as new',
  () => holds(repeated),
  120_000,
);
test('a deadline wins against an event that arrives in the same millisecond', () => holds(sameMillisecond), 120_000);
test('workers killed at random moments lose nothing and do nothing twice', () => holds(killedWorkers(5)), 120_000);
test('a worker that keeps one workflow in memory gives the same answers', () => holds(oneCached), 120_000);
test('a worker with a wrong clock moves no deadline', () => holds(wrongClock), 120_000);
