import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '../../test/support/eventually.js';
import { judged, type Fault } from './fault.js';
import { underLoad } from './load.js';
import type { OwnServers } from './servers.js';

export const killedTemporal = (servers: OwnServers, kills: number): Fault => ({
  name: `Temporal server killed and restarted, ${kills} times under load`,
  async play(world) {
    const ids = await world.start(6, { hasty: true });
    await underLoad(world, ids, async () => {
      for (let kill = 0; kill < kills; kill++) {
        await pause(1_500);
        await servers.killTemporal();
      }
      await pause(1_500);
    });
    return judged(world, ids);
  },
});

/** Commits are made to last, and the server dies while one has written its steps and not yet ended. */
export const killedPostgres = (servers: OwnServers, kills: number): Fault => ({
  name: `PostgreSQL killed in the middle of a commit, ${kills} times under load`,
  async play(world) {
    const ids = await world.start(6, { hasty: true });
    const { database } = world;
    const inTheMiddle = (): Promise<number> =>
      database
        .query<{ n: number }>(
          `SELECT count(*)::int AS n FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep(seconds)%'
             AND wait_event = 'PgSleep'`,
        )
        .then(({ rows }) => rows[0]!.n);
    await underLoad(world, ids, async () => {
      for (let kill = 0; kill < kills; kill++) {
        await pause(1_000);
        await database.query('UPDATE slow SET seconds = 0.5');
        await eventually(inTheMiddle, (sleeping) => sleeping > 0, { everyMs: 20 });
        await servers.killPostgres();
        await database.query('UPDATE slow SET seconds = 0');
      }
    });
    return judged(world, ids);
  },
});
