import { availableParallelism, totalmem } from 'node:os';

const began = performance.now();

/** One line of progress, with the seconds since the bench began. */
export function say(line: string): void {
  console.log(`[${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s] ${line}`);
}

/** What the figures were made on: figures of different machines must not be compared. */
export function machine(): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} cores, ${gigabytes} GB memory, ${process.platform}-${process.arch}, Node ${process.versions.node}`;
}

/**
 * @param values at least one
 * @param share of the values that are not larger, 0 to 1 (nearest rank, so always one of the values)
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new Error('There is no quantile of no values.');
  return value;
}

/** Count, p50, p95 and largest of durations in ms, as cells of a table. */
export function spread(values: readonly number[]): string[] {
  const shown = [0.5, 0.95, 1].map((share) => quantile(values, share).toFixed(1));
  return [String(values.length), ...shown];
}

/** Prints a table in Markdown, so that it can be kept as it is; columns after the first are numbers. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = header.map((cell, column) => Math.max(cell.length, ...rows.map((row) => row[column]?.length ?? 0), 4));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join(' | ')} |`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  console.log(['', line(header), `| ${rule.join(' | ')} |`, ...rows.map(line), ''].join('\n'));
}
