import { setTimeout as pause } from 'node:timers/promises';
import { canLook, useOf } from '../support/processes.js';
import { printTable, say } from '../support/report.js';
import { inParallel, kinds, longTime, type BenchWorld, type Kind } from './world.js';

const span = 5_000;
const patience = 600_000;

/**
 * Deadlines that change state, all due within five seconds: from the due instant to the commit of the step, by the clock of
 * the one machine. All cases are started, committed and resting before the first is due.
 */
export async function measureDeadlines(world: BenchWorld, due: number): Promise<void> {
  const rows: string[][] = [];
  for (const kind of kinds) {
    // Starting takes its time; nobody may be due before all have been started.
    const began = Date.now();
    const head = Math.max(15_000, due * 60);
    await inParallel(due, 32, async (index) => {
      await world.start(kind, began + head + (index / due) * span - Date.now());
    });
    const spare = began + head - Date.now();
    if (spare < 0) throw new Error(`Starting ${due} cases took ${-spare} ms more than was planned for.`);
    say(`${due} cases of ${kind} wait; due in ${(spare / 1000).toFixed(0)} s`);
    await pause(spare);
    for (const end = Date.now() + patience; (await late(world, kind)).n < due;) {
      if (Date.now() > end)
        throw new Error(`After ${patience / 1000} s only ${(await late(world, kind)).n} were late.`);
      await pause(250);
    }
    const { p50, p99, max } = await late(world, kind);
    rows.push([kind, ...[p50, p99, max].map((ms) => (ms / 1000).toFixed(2))]);
  }
  printTable([`lateness in s of ${due} deadlines due within ${span / 1000} s`, 'p50', 'p99', 'max'], rows);
}

interface Lateness {
  n: number;
  p50: number;
  p99: number;
  max: number;
}

async function late(world: BenchWorld, kind: Kind): Promise<Lateness> {
  const { rows } = await world.database.query<Lateness>(
    `SELECT count(*)::int AS n, (percentile_cont(0.5) WITHIN GROUP (ORDER BY ms))::float8 AS p50,
       (percentile_cont(0.99) WITHIN GROUP (ORDER BY ms))::float8 AS p99, max(ms)::float8 AS max
     FROM (SELECT extract(epoch FROM committed_at - due_at) * 1000 AS ms FROM steps
       WHERE due_at IS NOT NULL AND workflow_id LIKE $1) l`,
    [`${kind}-%`],
  );
  return rows[0]!;
}

/** What many cases cost that only wait: memory and time of each part, before and after. */
export async function measureWaiting(world: BenchWorld, waiting: number): Promise<void> {
  if (!canLook) return say('what waiting costs is looked at on Linux only');
  const rows: string[][] = [];
  for (const kind of kinds) {
    const before = useOf(process.ppid);
    const from = performance.now();
    await inParallel(waiting, 32, async (index) => {
      await world.start(kind, longTime);
      if ((index + 1) % 1_000 === 0) say(`${index + 1} of ${waiting} cases of ${kind} started`);
    });
    const seconds = (performance.now() - from) / 1000;
    await pause(10_000);
    const after = useOf(process.ppid);
    for (const { part, rss } of after) {
      const earlier = before.find((use) => use.part === part)?.rss ?? 0;
      rows.push([`${kind}: ${part}`, rss.toFixed(0), (((rss - earlier) * 1024) / waiting).toFixed(1)]);
    }
    rows.push([`${kind}: started per second`, (waiting / seconds).toFixed(0), '']);
  }
  printTable([`${waiting} waiting cases`, 'MB after', 'KB more for each'], rows);
}
