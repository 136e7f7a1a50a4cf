import type { Fault } from './faults-parts/fault.js';
import { messageFaults } from './faults-parts/message-faults.js';
import { killedPostgres, killedTemporal } from './faults-parts/server-faults.js';
import { startServers } from './faults-parts/servers.js';
import { killedWorkers, oneCached, wrongClock } from './faults-parts/worker-faults.js';
import { FaultsWorld } from './faults-parts/world.js';
import { count } from './support/arguments.js';
import { machine, printTable, say } from './support/report.js';

/*
 * Does the engine keep its word when everything goes wrong? Plays every fault on real servers of its own and counts what came of
 * it. `faults ROUNDS`, how often a worker is killed. Fails when a count is off.
 */
const rounds = count('ROUNDS', 1, 50, 1_000);

const servers = await startServers();
try {
  const faults: Fault[] = [
    ...Object.values(messageFaults),
    killedWorkers(rounds),
    oneCached,
    wrongClock,
    killedTemporal(servers, Math.min(rounds, 5)),
    killedPostgres(servers, Math.min(rounds, 5)),
  ];
  const world = await FaultsWorld.open(servers.temporalAddress, servers.databaseServer);
  try {
    await world.work();
    const rows: string[][] = [];
    for (const fault of faults) {
      say(fault.name);
      const { accepted, applied, asked, performed, due, fired, failingTasks, problems } = await fault.play(world);
      for (const problem of problems) say(`  off: ${problem}`);
      const counts = [accepted, applied, asked, performed, due, fired, failingTasks].map(String);
      rows.push([fault.name, ...counts, problems.length === 0 ? 'holds' : 'OFF']);
      if (problems.length > 0) process.exitCode = 1;
    }
    console.log(`\n${machine()}; PostgreSQL and Temporal flush every commit; everything on the same machine`);
    printTable(
      ['fault', 'accepted', 'applied', 'asked', 'performed', 'due', 'fired', 'failing tasks', 'verdict'],
      rows,
    );
  } finally {
    await world.close();
  }
} finally {
  await servers.stop();
}
