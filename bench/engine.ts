import { measureDeadlines, measureWaiting } from './engine-parts/deadlines.js';
import { measureAnswers, measureCases, measureHistory } from './engine-parts/throughput.js';
import { BenchWorld } from './engine-parts/world.js';
import { count } from './support/arguments.js';
import { machine, say } from './support/report.js';

/*
 * What does the engine cost? One case, run by the engine in its shell and by a workflow that was written by hand for it, with
 * the same messages, rules and commit activity, side by side in one run. `engine CASES DEADLINES WAITING`; with --on-postgres on
 * a Temporal server that keeps its state in PostgreSQL.
 */
const cases = count('CASES', 1, 100, 2_000);
const deadlines = count('DEADLINES', 2, 2_000, 20_000);
const waiting = count('WAITING', 3, 1_000, 20_000);

const world = await BenchWorld.open();
try {
  console.log(`\n${machine()}; PostgreSQL flushes every commit; everything on the same machine`);
  say('one round to warm up');
  await measureHistory(world, 60);
  await measureCases(world, cases);
  await measureAnswers(world, cases);
  await measureDeadlines(world, deadlines);
  await measureWaiting(world, waiting);
} finally {
  await world.close();
}
