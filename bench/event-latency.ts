import { startSystem } from '../test/support/system.js';
import { count } from './support/arguments.js';
import { eventsPerIntake, registerReport, signInStaff, takeThroughIntake, type Answered } from './support/intake.js';
import { canLook, useOf, type PartUse } from './support/processes.js';
import { machine, printTable, say, spread } from './support/report.js';

/*
 * How long does an officer wait for the answer to one event? From the request to the whole answer of
 * POST /api/procedures/:id/events, each a step of a real intake, its commit readable (200). Registering the reports
 * between is not timed and nobody else is at work: first one officer alone, then several at once, each with cases of
 * their own. Beside the time, which depends on who else uses the machine, the processor time of each part for each event
 * of the one officer, registrations included.
 */
const events = count('EVENTS', 1, 300, 5_000);
const officers = count('OFFICERS', 2, 8, 50);
const warmUps = 30;
const header = ['answer time in ms', 'events', 'p50', 'p95', 'max'];

const system = await startSystem({ clock: 'real', env: { NODE_ENV: 'production' } });
try {
  say(`the system answers; ${warmUps} events to warm up`);
  await walk(warmUps);
  say(`${events} events of one officer`);
  const before = use();
  const alone = await walk(events);
  const after = use();
  say(`${events} events of ${officers} officers at once`);
  const from = performance.now();
  const together = await Promise.all(Array.from({ length: officers }, () => walk(Math.ceil(events / officers))));
  const seconds = (performance.now() - from) / 1000;
  console.log(`\n${machine()}; PostgreSQL flushes every commit; client, API, worker and servers on the same machine`);
  printTable(header, [['one officer', ...spread(durations(alone))], ...byType(alone)]);
  if (canLook) printTable(['processor time for one event', 'ms'], workFor(before, after, alone.length));
  printTable(header, [[`${officers} officers at once`, ...spread(durations(together.flat()))]]);
  console.log(`${(together.flat().length / seconds).toFixed(0)} events per second, registrations beside them`);
} finally {
  await system.stop();
}

/** Takes as many reports through intake as `wanted` events need. */
async function walk(wanted: number): Promise<Answered[]> {
  const staff = await signInStaff(system);
  const answered: Answered[] = [];
  for (let done = 0; done < wanted; done += eventsPerIntake) {
    answered.push(...(await takeThroughIntake(staff, await registerReport(staff))));
  }
  return answered;
}

/** The command above this process started the servers; this process started the rest. */
function use(): PartUse[] {
  return canLook ? useOf(process.ppid) : [];
}

function workFor(before: readonly PartUse[], after: readonly PartUse[], among: number): string[][] {
  return after.map(({ part, seconds }) => {
    const earlier = before.find((use) => use.part === part)?.seconds ?? 0;
    return [part, (((seconds - earlier) * 1000) / among).toFixed(1)];
  });
}

function durations(answered: readonly Answered[]): number[] {
  return answered.map(({ ms }) => ms);
}

function byType(answered: readonly Answered[]): string[][] {
  const types = [...new Set(answered.map(({ type }) => type))];
  return types.map((type) => [`- ${type}`, ...spread(durations(answered.filter((one) => one.type === type)))]);
}
