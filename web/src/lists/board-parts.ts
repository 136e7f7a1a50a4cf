import type { BoardRow, Breach } from '../api/shapes.js';

/** What the board is narrowed to. `owner`: a name as it is shown, null for nobody; undefined: anybody. */
export interface BoardChoice {
  show: 'all' | 'overdue' | 'soon' | 'open';
  sop: string | undefined;
  owner: string | null | undefined;
}
export const wholeBoard: BoardChoice = { show: 'all', sop: undefined, owner: undefined };

const sopIdOf = (row: BoardRow): string => row.sop.split('@')[0] ?? row.sop;
const isOverdue = ({ clock }: BoardRow): boolean => clock.status === 'breached';
/** Somebody was told and nobody has said yet what will be done. */
const isOpen = ({ openAlerts }: BoardRow): boolean => openAlerts.some(({ acknowledgedAt }) => acknowledgedAt === null);

const tests: Readonly<Record<BoardChoice['show'], (row: BoardRow) => boolean>> = {
  all: () => true,
  overdue: isOverdue,
  soon: (row) => !isOverdue(row),
  open: isOpen,
};

export const chosenRows = (rows: readonly BoardRow[], { show, sop, owner }: BoardChoice): BoardRow[] =>
  rows.filter(
    (row) =>
      tests[show](row) && (sop === undefined || sopIdOf(row) === sop) && (owner === undefined || row.owner === owner),
  );

/** A number and the rows that it counts: choosing it shows exactly those. */
interface Part<Key> {
  key: Key;
  row: BoardRow;
  count: number;
  overdue: number;
}

function partsBy<Key>(rows: readonly BoardRow[], keyOf: (row: BoardRow) => Key): Part<Key>[] {
  const parts = new Map<Key, Part<Key>>();
  for (const row of rows) {
    const key = keyOf(row);
    const part = parts.get(key) ?? { key, row, count: 0, overdue: 0 };
    parts.set(key, { ...part, count: part.count + 1, overdue: part.overdue + (isOverdue(row) ? 1 : 0) });
  }
  return [...parts.values()].sort((a, b) => b.overdue - a.overdue || b.count - a.count);
}

/** The most overdue first. */
export const bySop = (rows: readonly BoardRow[]): Part<string>[] => partsBy(rows, sopIdOf);
export const byOwner = (rows: readonly BoardRow[]): Part<string | null>[] => partsBy(rows, (row) => row.owner);

/** The rows under their units; units and rows keep the order in which the worst came first. */
export function byUnit(rows: readonly BoardRow[]): { unit: BoardRow['unit']; rows: BoardRow[] }[] {
  const groups = new Map<string, { unit: BoardRow['unit']; rows: BoardRow[] }>();
  for (const row of rows) {
    const group = groups.get(row.unit.id) ?? { unit: row.unit, rows: [] };
    group.rows.push(row);
    groups.set(row.unit.id, group);
  }
  return [...groups.values()];
}

/** Why a deadline was missed; null: nobody has said. Undefined: none is chosen. */
export type Cause = Breach['reason'] | undefined;

/** How many missed deadlines each cause has: those without a reason first, then the most frequent. */
export function byCause(rows: readonly Breach[]): [Breach['reason'], number][] {
  const counts = new Map<Breach['reason'], number>();
  for (const { reason } of rows) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => (a === null ? -1 : b === null ? 1 : n - m));
}
