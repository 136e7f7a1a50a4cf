import type { AnyStateMachine, AnyStateNode } from 'xstate';
import type { Words } from './words.js';

/**
 * What becomes of the open clocks of a deadline.
 * - `keep`: the due instant stays, also where the new version counts differently.
 * - `recount`: counted anew by the new version from the same start.
 * - `restart`: counted anew by the new version from the migration; only for deadlines that begin on entering a state.
 * - `drop`: cancelled; the new version must not ask for it where the procedure stands then.
 * - `retarget`: the same clock with the same due instant, under another deadline of the new version.
 */
export type DeadlinePolicy = 'keep' | 'recount' | 'restart' | 'drop' | { readonly retarget: string };

/**
 * How running procedures come from one version of an SOP to another. Nothing is guessed: a procedure that needs what the
 * plan does not name stays where it is and says why. Paths are those of states without the machine's own prefix.
 */
export interface SopMigration {
  /** `SOP-12@1.0.0`. */
  readonly from: string;
  readonly to: string;
  /** What was wrong or is new; shown to those who approve. */
  readonly why: Words;
  /** Each leaf of the old version leads to the leaves of the new one that stand for it together. */
  readonly states: Readonly<Record<string, string | readonly string[]>>;
  readonly history?: Readonly<Record<string, string | null>>;
  /** Pure; absent: the context stays. */
  readonly context?: (context: never, state: readonly string[]) => unknown;
  /** Each deadline of the old version. */
  readonly deadlines: Readonly<Record<string, DeadlinePolicy>>;
  /** Whether entry actions (tasks, notices) run of states in which the procedure did not stand before. */
  readonly entry: 'run' | 'skip';
}

/** The leaves that both versions have, each leading to itself; a plan names only the others. */
export function sameStates(from: AnyStateMachine, to: AnyStateMachine): Record<string, string> {
  const there = leavesOf(to);
  return Object.fromEntries(leavesOf(from).flatMap((path) => (there.includes(path) ? [[path, path]] : [])));
}

function leavesOf(machine: AnyStateMachine): string[] {
  const below = (node: AnyStateNode): AnyStateNode[] => [node, ...Object.values(node.states).flatMap(below)];
  return below(machine.root)
    .filter(({ type, path }) => path.length > 0 && (type === 'atomic' || type === 'final'))
    .map(({ path }) => path.join('.'));
}
