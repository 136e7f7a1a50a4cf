import { describe, expect, it } from '@jest/globals';
import type { VirtualHost } from '../index.js';
import { campaign } from './campaign.js';
import { drawn } from './chart.js';
import { againstLive } from './compare.js';
import { EngineHost } from './engine-host.js';
import { smallestThatDiffers, told, type Judge } from './found.js';
import { smallest } from './smallest.js';

/** `npm run fuzz` sets these; a failure prints the smallest machine and moves that show it. */
const given = (name: string, fallback: number): number => Number(process.env[`FUZZ_${name}`] ?? fallback);
const [machines, seed, from] = [given('MACHINES', 60), given('SEED', 20260101), given('FROM', 0)];
const isLong = process.env['FUZZ_MACHINES'] !== undefined;
const progress = isLong ? { progress: (line: string) => void process.stderr.write(`${line}\n`) } : {};

describe('random machines', () => {
  it(
    'run as in a live actor, and the same whether or not they are restarted from JSON at random points',
    async () => {
      const { machines: played } = await campaign({ machines, seed, from, ...progress });
      expect(played).toBe(machines);
    },
    60_000 + machines * 10_000,
  );
});

/** An engine with a planted bug: whatever is pending at a restart comes a millisecond late. */
class LateAfterRestart extends EngineHost {
  protected override stored(): ReturnType<VirtualHost['persist']> {
    const { envelope, now } = super.stored();
    return { envelope: { ...envelope, timers: envelope.timers.map((t) => ({ ...t, dueAt: t.dueAt + 1 })) }, now };
  }
}

describe('a difference', () => {
  const judge: Judge = (spec, moves) => againstLive(spec, moves, () => new LateAfterRestart(spec, true));

  it('is found, and made as small as it goes', async () => {
    let number = 0;
    while ((await judge(drawn(seed, number).spec, drawn(seed, number).played)).verdict !== 'different') number++;
    const found = await smallestThatDiffers(drawn(seed, number), judge);
    expect(found.verdict.verdict).toBe('different');
    // A state that waits (an event may lead to it), a restart, and the time it waits for: nothing else is left.
    const moves = found.played.map(({ move }) => move);
    expect(moves.slice(-2)).toEqual(['restart', 'wait']);
    expect(moves.length).toBeLessThanOrEqual(3);
    expect(JSON.stringify(found.spec).match(/"kind"/g)?.length).toBeLessThanOrEqual(3);
    expect(told(found)).toMatch(/"after"|"delay"/);
  }, 120_000);

  it('is kept while everything else is left out', async () => {
    const has3and5 = (list: number[]): Promise<boolean> => Promise.resolve(list.includes(3) && list.includes(5));
    expect(await smallest([9, 3, 1, 8, 5, 0, 2], has3and5)).toEqual([3, 5]);
  });
});
