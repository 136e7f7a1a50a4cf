import { describe, expect, it } from '@jest/globals';
import { caseTimeAt, refreshEvery } from './case-time.js';

const now = '2026-11-24T08:00:00.000Z';

describe('case time', () => {
  it('runs on at the rate of its clock since it was fetched', () => {
    const tenSecondsLater = 10_000;
    expect(caseTimeAt({ kind: 'fast', now, rate: 360 }, 0, tenSecondsLater)).toBe(Date.parse('2026-11-24T09:00:00Z'));
    expect(caseTimeAt({ kind: 'real', now, rate: 1 }, 0, tenSecondsLater)).toBe(Date.parse('2026-11-24T08:00:10Z'));
  });

  it('stands still on a manual clock', () => {
    expect(caseTimeAt({ kind: 'manual', now, rate: 0 }, 0, 3_600_000)).toBe(Date.parse(now));
  });

  it('is drawn each second on a fast clock and each 30 s otherwise', () => {
    expect(refreshEvery({ rate: 360 })).toBe(1_000);
    expect(refreshEvery({ rate: 1 })).toBe(30_000);
    expect(refreshEvery(undefined)).toBe(30_000);
  });
});
