import { describe, expect, it } from '@jest/globals';
import type { BoardRow } from '../api/shapes.js';
import { byOwner, bySop, byUnit, chosenRows, wholeBoard, type BoardChoice } from './board-parts.js';

const row = (sop: string, owner: string | null, status: 'running' | 'breached', unit = 'u1', told = 0) =>
  ({
    sop: `${sop}@1.0.0`,
    owner,
    unit: { id: unit, name: { en: unit, ar: unit } },
    clock: { status },
    openAlerts: Array.from({ length: told }, () => ({ acknowledgedAt: null })),
  }) as unknown as BoardRow;

const rows = [
  row('SOP-12', 'A', 'breached', 'u1', 1),
  row('SOP-04', 'B', 'breached', 'u2'),
  row('SOP-04', 'A', 'running', 'u1', 2),
  row('SOP-04', null, 'running'),
];
const counts = (choice: Partial<BoardChoice>): number => chosenRows(rows, { ...wholeBoard, ...choice }).length;

describe("the supervisor's board", () => {
  it('opens with each number exactly the rows that it counts', () => {
    for (const { key, count } of bySop(rows)) expect(counts({ sop: key })).toBe(count);
    for (const { key, count } of byOwner(rows)) expect(counts({ owner: key })).toBe(count);
    expect([counts({}), counts({ show: 'overdue' }), counts({ show: 'soon' }), counts({ show: 'open' })]).toEqual([
      4, 2, 2, 2,
    ]);
  });

  it('puts the procedure and the person with most overdue first, and knows who is nobody', () => {
    expect(bySop(rows).map(({ key, overdue }) => [key, overdue])).toEqual([
      ['SOP-04', 1],
      ['SOP-12', 1],
    ]);
    expect(byOwner(rows).map(({ key }) => key)).toEqual(['A', 'B', null]);
  });

  it('keeps the worst unit first', () => {
    expect(byUnit(rows).map(({ unit, rows: some }) => [unit.id, some.length])).toEqual([
      ['u1', 3],
      ['u2', 1],
    ]);
  });
});
