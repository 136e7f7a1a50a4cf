import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { chart, moves } from './chart.js';
import { againstLive, compare, EngineHost } from './compare.js';

const run = { numRuns: 100, seed: 20260101 };

describe('random machines', () => {
  for (const family of [false, true]) {
    it(`run as in a live actor${family ? ', with child machines and promises' : ''}`, async () => {
      await fc.assert(
        fc.asyncProperty(chart(family), moves, async (spec, played) => {
          expect(await againstLive(spec, played)).not.toMatchObject({ verdict: 'different' });
        }),
        run,
      );
    });
  }

  it('run the same whether or not they are restarted from JSON at random points', async () => {
    await fc.assert(
      fc.asyncProperty(chart(true), moves, async (spec, played) => {
        const verdict = await compare(new EngineHost(spec, false), new EngineHost(spec, true), played);
        expect(verdict).toEqual({ verdict: 'same' });
      }),
      run,
    );
  });
});
