import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Processes are looked at on Linux only. */
export const canLook = existsSync('/proc/self/smaps_rollup');

/** One part of a running system; its processes together. */
export interface PartUse {
  part: string;
  processes: number;
  /** Resident memory in MB; what processes share is counted in each. */
  rss: number;
  /** Proportional memory in MB; what processes share is counted once. */
  pss: number;
  /** Processor time since each process began, in seconds. */
  seconds: number;
}

/** What a process is, by its command line; the first that fits. */
const parts: readonly [part: string, sign: RegExp][] = [
  ['guards of the servers', /guard\.mjs/],
  ['npm start', /tools\/start\.mjs/],
  ['the bench itself', /dist\/bench\//],
  ['worker', /dist\/src\/worker\.js/],
  ['API', /dist\/src\/main\.js/],
  ['Temporal server', /temporal/],
  ['PostgreSQL', /postgres/],
];
const ticksPerSecond = 100;

/** @param root process number; it and all below it are looked at. Only where `canLook`. */
export function useOf(root: number): PartUse[] {
  const uses = new Map<string, PartUse>();
  for (const pid of [root, ...descendantsOf(root)]) {
    const found = lookAt(pid);
    if (found === undefined) continue;
    const sofar = uses.get(found.part);
    uses.set(found.part, sofar === undefined ? found : together(sofar, found));
  }
  return [...uses.values()];
}

/** Undefined when the process has just ended. */
function lookAt(pid: number): PartUse | undefined {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    const rollup = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    const stat = statOf(pid);
    const ticks = Number(stat[13]) + Number(stat[14]);
    return {
      part: parts.find(([, sign]) => sign.test(command))?.[0] ?? 'other',
      processes: 1,
      rss: megabytes(rollup, 'Rss'),
      pss: megabytes(rollup, 'Pss'),
      seconds: ticks / ticksPerSecond,
    };
  } catch {
    return undefined;
  }
}

const megabytes = (rollup: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(rollup)?.[1] ?? 0) / 1024;

/** Fields of the process by their place; the name, which may hold anything, is left out. Parent: 3, own time: 13, kernel's: 14. */
function statOf(pid: number): string[] {
  const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return [String(pid), '', ...text.slice(text.lastIndexOf(')') + 2).split(' ')];
}

function descendantsOf(root: number): number[] {
  const children = new Map<number, number[]>();
  for (const pid of readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)) {
    try {
      const parent = Number(statOf(pid)[3]);
      children.set(parent, [...(children.get(parent) ?? []), pid]);
    } catch {
      // Ended between the listing and the look.
    }
  }
  const below = (pid: number): number[] => (children.get(pid) ?? []).flatMap((child) => [child, ...below(child)]);
  return below(root);
}

const together = (a: PartUse, b: PartUse): PartUse => ({
  part: a.part,
  processes: a.processes + b.processes,
  rss: a.rss + b.rss,
  pss: a.pss + b.pss,
  seconds: a.seconds + b.seconds,
});
