import { printTable, quantile, say } from '../support/report.js';
import { inParallel, kinds, type BenchWorld, type Kind } from './world.js';

async function wholeCase(world: BenchWorld, kind: Kind): Promise<string> {
  const id = await world.start(kind);
  await world.send(id, 'submit', { type: 'SUBMIT' });
  await world.send(id, 'approve', { type: 'APPROVE' });
  return id;
}

/** Cases per second, in turns, so that what else the machine does meets both. */
export async function measureCases(world: BenchWorld, cases: number, rounds = 6): Promise<void> {
  const perSecond: Record<Kind, number[]> = { machine: [], handWritten: [] };
  for (let round = 0; round < rounds; round++) {
    for (const kind of round % 2 === 0 ? kinds : [...kinds].reverse()) {
      const from = performance.now();
      await inParallel(cases, 16, async () => void (await wholeCase(world, kind)));
      perSecond[kind].push(cases / ((performance.now() - from) / 1000));
      say(`round ${round + 1} of ${rounds}: ${kind} ${perSecond[kind].at(-1)?.toFixed(1)} cases per second`);
    }
  }
  const ratios = perSecond.machine.map((value, round) => value / perSecond.handWritten[round]!);
  const shown = (values: number[], digits: number): string[] =>
    [0.5, 0, 1].map((share) => quantile(values, share).toFixed(digits));
  printTable(
    [`${rounds} rounds of ${cases} cases of two events, 16 at once`, 'median', 'min', 'max'],
    [
      ['engine, cases per second', ...shown(perSecond.machine, 1)],
      ['hand-written, cases per second', ...shown(perSecond.handWritten, 1)],
      ['engine / hand-written', ...shown(ratios, 3)],
    ],
  );
}

/** What a case of two events, and a burst of events, leave in Temporal's history. */
export async function measureHistory(world: BenchWorld, burst: number): Promise<void> {
  const rows: string[][] = [];
  for (const kind of kinds) {
    const alone = await world.historyOf(await wholeCase(world, kind));
    const id = await world.start(kind);
    await world.send(id, 'first', { type: 'ADD', by: 1 });
    const before = await world.historyOf(id);
    await Promise.all(Array.from({ length: burst }, (_, index) => world.send(id, `b${index}`, { type: 'ADD', by: 1 })));
    const after = await world.historyOf(id);
    rows.push([`${kind}, case of two events`, ...[alone.events, alone.tasks, alone.bytes].map(String)]);
    rows.push([
      `${kind}, ${burst} events at once, for each event`,
      ((after.events - before.events) / burst).toFixed(1),
      ((after.tasks - before.tasks) / burst).toFixed(2),
      ((after.bytes - before.bytes) / burst).toFixed(0),
    ]);
  }
  printTable(['history', 'events', 'workflow tasks', 'bytes'], rows);
}

/** How long a sender waits for the answer, commit included. */
export async function measureAnswers(world: BenchWorld, events: number): Promise<void> {
  const rows: string[][] = [];
  for (const atOnce of [1, 8, 32]) {
    const took: Record<Kind, number[]> = { machine: [], handWritten: [] };
    for (let round = 0; round < 2; round++) {
      for (const kind of round === 0 ? kinds : [...kinds].reverse()) {
        const ids = await Promise.all(Array.from({ length: atOnce }, () => world.start(kind)));
        await inParallel(events, atOnce, async (index) => {
          const from = performance.now();
          await world.send(ids[index % atOnce]!, `${index}`, { type: 'ADD', by: 1 });
          took[kind].push(performance.now() - from);
        });
      }
    }
    for (const kind of kinds)
      rows.push([`${kind}, ${atOnce} at once`, ...[0.5, 0.95].map((share) => quantile(took[kind], share).toFixed(1))]);
    say(`answers with ${atOnce} at once measured`);
  }
  printTable([`answer time in ms, ${events * 2} events`, 'p50', 'p95'], rows);
}
