import { afterAll, describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { chart, moves, type ChartSpec, type Move } from './chart.js';
import { againstLive, compare, EngineHost, type Verdict } from './compare.js';

/** `npm run fuzz` sets both; a failure prints the smallest machine and moves that show it. */
const machines = Number(process.env['FUZZ_MACHINES'] ?? 300);
const seed = Number(process.env['FUZZ_SEED'] ?? 20260101);
const patience = 30_000 + machines * 1000;

const counts = new Map<string, number>();
afterAll(() => {
  if (process.env['FUZZ_MACHINES']) console.log(`seed ${seed}: ${JSON.stringify(Object.fromEntries(counts))}`);
});

async function hold(family: boolean, judge: (spec: ChartSpec, played: Move[]) => Promise<Verdict>): Promise<void> {
  const property = fc.asyncProperty(chart(family), moves, async (spec, played) => {
    const verdict = await judge(spec, played);
    counts.set(verdict.verdict, (counts.get(verdict.verdict) ?? 0) + 1);
    expect(verdict).not.toMatchObject({ verdict: 'different' });
  });
  // A long search for the smallest machine is ended; what was found by then is printed.
  await fc.assert(property, { numRuns: Math.ceil(machines / 3), seed, interruptAfterTimeLimit: patience - 15_000 });
}

describe('random machines', () => {
  it('run as in a live actor', () => hold(false, againstLive), patience);

  it('run as in a live actor with child machines and promises', () => hold(true, againstLive), patience);

  it(
    'run the same whether or not they are restarted from JSON at random points',
    () => hold(true, (spec, played) => compare(new EngineHost(spec, false), new EngineHost(spec, true), played)),
    patience,
  );
});
