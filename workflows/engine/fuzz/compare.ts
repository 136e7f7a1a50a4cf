import { EngineHost, type Subject } from './engine-host.js';
import { LiveActor } from './live.js';
import { canonical, type Seen } from './seen.js';
import type { ChartSpec, Move } from './spec.js';

/** Why two sides differ although nothing is wrong, or why they were not compared to the end. */
export const explained = {
  nodeOrder:
    'a live actor keeps active states in order of entry; no restored one can, and SCXML asks for document order',
  orphan:
    'a live actor lost sight of a child (its id was taken, its parent failed by an exception, or it was stopped before ' +
    'it began) and lets it run on or keep its system id; no restored actor can',
  cutOff: 'actors answer each other for ever, or timers multiply: not compared from there on',
} as const;

export type Verdict =
  | { verdict: 'same'; moves: number }
  | { verdict: keyof typeof explained; moves: number }
  | { verdict: 'different'; moves: number; left: unknown; right: unknown };

/**
 * Plays the same moves against both and compares after each. A machine that ends is started anew, so that all moves are
 * played.
 */
async function compare(left: Subject, right: Subject, moves: readonly Move[]): Promise<Verdict> {
  let count = 0;
  let failure: string | null = null;
  const look = (): { ends: Verdict | null; status: string } => {
    if (left.tooExpensive) return { ends: { verdict: 'cutOff', moves: count }, status: '' };
    const [a, b] = [left.look(), right.look()];
    const different = failure === null ? onlyDifferent(a, b) : { left: a, right: failure };
    const verdict = left.orphaned || (different && left.leftBehind) ? 'orphan' : different && 'different';
    return { ends: verdict && { verdict, moves: count, ...different! }, status: a.status };
  };
  for (let seen = look(); ; seen = look()) {
    const next = moves[count];
    if (seen.ends) return seen.ends;
    if (!next) return { verdict: 'same', moves: count };
    if (seen.status !== 'active') {
      for (const side of [left, right]) side.again();
      const fresh = look();
      if (fresh.ends) return fresh.ends;
      // One that ends at its start would only do so again.
      if (fresh.status !== 'active') return { verdict: 'same', moves: count };
    }
    count++;
    await left.play(next);
    if (!left.tooExpensive) failure = await failureOf(() => right.play(next));
  }
}

async function failureOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    return String(error);
  }
}

function onlyDifferent(a: Seen, b: Seen): { left: unknown; right: unknown } | null {
  const keys = (Object.keys(a) as (keyof Seen)[]).filter((key) => canonical(a[key]) !== canonical(b[key]));
  if (keys.length === 0) return null;
  const pick = (seen: Seen): unknown => JSON.parse(canonical(Object.fromEntries(keys.map((key) => [key, seen[key]]))));
  return { left: pick(a), right: pick(b) };
}

/** The engine against a live actor; a difference is explained only if an actor settled after each step agrees with us. */
export async function againstLive(
  spec: ChartSpec,
  moves: readonly Move[],
  engine: () => Subject = () => new EngineHost(spec, true),
): Promise<Verdict> {
  const plain = await compare(new LiveActor(spec), engine(), moves);
  if (plain.verdict !== 'different') return plain;
  const settled = await compare(new LiveActor(spec, true), engine(), moves);
  return settled.verdict === 'different' ? plain : { ...settled, verdict: 'nodeOrder' };
}

/** The engine restarted from JSON text at random points against itself without. */
export function againstItself(spec: ChartSpec, moves: readonly Move[]): Promise<Verdict> {
  return compare(new EngineHost(spec, false), new EngineHost(spec, true), moves);
}
