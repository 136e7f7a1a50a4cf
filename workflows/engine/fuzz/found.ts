import { build } from './build.js';
import type { Verdict } from './compare.js';
import { smallest } from './smallest.js';
import { at, events, type ChartSpec, type Move } from './spec.js';

export interface Drawing {
  spec: ChartSpec;
  played: Move[];
}
const nothing = { performed: () => undefined, asked: () => undefined };
export type Judge = (spec: ChartSpec, moves: readonly Move[]) => Promise<Verdict>;

/** The smallest machine and moves that still show an unexplained difference. */
export async function smallestThatDiffers(drawing: Drawing, judge: Judge): Promise<Drawing & { verdict: Verdict }> {
  const small = await smallest(drawing, async (candidate) => (await lawfulVerdict(candidate, judge)) === 'different');
  return { ...small, verdict: await judge(small.spec, small.played) };
}

async function lawfulVerdict({ spec, played }: Drawing, judge: Judge): Promise<string> {
  try {
    build(spec, nothing);
  } catch {
    return 'unlawful';
  }
  return (await judge(spec, played)).verdict;
}

/** For a person to read: the machine, what was done to it, and what differs. */
export function told({ spec, played, verdict }: Drawing & { verdict: Verdict }): string {
  const machine = build(spec, nothing);
  const moves = played.map((move) => {
    if (move.move === 'send') return `send ${at(events, move.event)}`;
    if (move.move === 'wait') return `wait ${move.milliseconds} ms`;
    if (move.move === 'answer') return `${move.fails ? 'reject' : 'resolve'} promise ${move.which}`;
    return 'restart';
  });
  const children = Object.entries(machine.implementations.actors as Record<string, { config?: unknown }>)
    .filter(([name]) => name.startsWith('child'))
    .map(([name, logic]) => `${name}: ${readable(logic.config)}`);
  return [
    `machine: ${readable(machine.config)}`,
    ...(readable(machine.config).includes('"child') ? children : []),
    `moves: ${moves.join(', ') || 'none'}`,
    `verdict: ${JSON.stringify(verdict)}`,
  ].join('\n');
}

/** A config as short JSON: actions by name with what was given to them; what only notes or is empty is left out. */
function readable(config: unknown): string {
  return JSON.stringify(config, (key, value: unknown) => {
    if (['id', 'options', 'output', 'context', 'systemId'].includes(key)) return undefined;
    if (typeof value === 'function') return value.name;
    if (Array.isArray(value)) return listed(value);
    const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    return value === false || isEmpty ? undefined : value;
  });
}

function listed(list: unknown[]): unknown {
  const entries = list.filter((entry) => (entry as { type?: string }).type !== 'custom').map(named);
  const told = entries.filter((entry) => entry !== undefined);
  return told.length > 0 ? told : undefined;
}

function named(entry: unknown): unknown {
  if (typeof entry !== 'function') return entry;
  const { event, id, delay, sendId, src } = entry as unknown as Record<string, unknown>;
  const given = Object.entries({ event, id, delay, sendId, src }).filter(([, value]) => value !== undefined);
  return given.length === 0 ? entry.name : { [entry.name]: Object.fromEntries(given) };
}
