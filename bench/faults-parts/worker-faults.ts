import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { judged, type Fault } from './fault.js';
import { underLoad } from './load.js';

/** Fixed, so that a run that fails can be had again; where in its work a kill meets a worker is still left to the machine. */
const seed = 20_270_118;

/** @param kills a new worker begins after each, and dies at a random moment of its first second at work */
export const killedWorkers = (kills: number): Fault => ({
  name: `worker killed at ${kills} random moments under load`,
  async play(world) {
    await world.withoutWorkers();
    const ids = await world.start(6, { hasty: true });
    await underLoad(world, ids, async () => {
      for (const moment of fc.sample(fc.integer({ min: 20, max: 1_000 }), { seed, numRuns: kills })) {
        const worker = await world.work();
        await pause(moment);
        await worker.kill();
      }
      await world.work();
    });
    return judged(world, ids);
  },
});

export const oneCached: Fault = {
  name: 'maxCachedWorkflows: 1',
  async play(world) {
    await world.withoutWorkers();
    const worker = await world.work({ maxCachedWorkflows: 1 });
    const ids = await world.start(6, { hasty: true });
    await underLoad(world, ids, () => pause(2_500));
    const tally = await judged(world, ids);
    await worker.kill();
    await world.work();
    return tally;
  },
};

const hour = 3_600_000;

/**
 * The workflow's time is the server's, and so are its timers: steps and deadlines must not notice. An activity that asks for the
 * time of day gets the worker's, which shows here that the fault was there.
 */
export const wrongClock: Fault = {
  name: 'clock of the worker an hour late, then an hour early',
  async play(world) {
    await world.withoutWorkers();
    const ids = await world.start(4);
    for (const shiftMs of [hour, -hour]) {
      const worker = await world.work({ shiftMs });
      await underLoad(world, ids, () => pause(1_200));
      await world.atRest(ids);
      await worker.kill();
    }
    await world.work();
    const { rows } = await world.database.query<{ off: number; late: number; ahead: number; behind: number }>(
      `SELECT (SELECT max(abs(extract(epoch FROM committed_at - at))) FROM steps WHERE workflow_id = ANY($1))::float8 AS off,
        (SELECT max(extract(epoch FROM committed_at - due_at)) FROM steps WHERE workflow_id = ANY($1))::float8 AS late,
        (SELECT count(*) FROM effects WHERE workflow_id = ANY($1) AND worker_at > performed_at + interval '59 minutes')::int AS ahead,
        (SELECT count(*) FROM effects WHERE workflow_id = ANY($1) AND worker_at < performed_at - interval '59 minutes')::int AS behind`,
      [ids],
    );
    const { off, late, ahead, behind } = rows[0]!;
    const minute = 60;
    return judged(world, ids, [
      off > minute && `steps carry a time ${off} s away from the commit's`,
      late > minute && `a deadline fired ${late} s late`,
      (ahead === 0 || behind === 0) && 'the clocks of the workers were right',
    ]);
  },
};
