import type { BoardRow } from '../api/shapes.js';

/** The board's rows under their units; units and rows keep the order in which the worst came first. */
export function byUnit(rows: readonly BoardRow[]): { unit: BoardRow['unit']; rows: BoardRow[] }[] {
  const groups = new Map<string, { unit: BoardRow['unit']; rows: BoardRow[] }>();
  for (const row of rows) {
    const group = groups.get(row.unit.id) ?? { unit: row.unit, rows: [] };
    group.rows.push(row);
    groups.set(row.unit.id, group);
  }
  return [...groups.values()];
}
