/*
 * Random statecharts as small data, so that they can be made smaller and a person can read what is left. Numbers that
 * point at something (a target, a guard) are taken modulo what there is.
 */

export type ActionSpec =
  | { do: 'custom' | 'count' | 'emit' | 'log' | 'sendParent' | 'break' }
  | { do: 'raise'; event: number }
  | { do: 'enqueue'; event: number; child: number }
  | { do: 'later'; event: number; delay: number; parent: boolean }
  | { do: 'cancel'; site: number }
  | FamilySpec;

/** What has to do with children. */
export type FamilySpec =
  | { do: 'stop' | 'spawnRef' | 'stopRef' }
  | { do: 'sendRef'; event: number }
  | { do: 'spawn'; child: number; named: boolean }
  | { do: 'sendTo'; event: number; system: boolean; delay: number | null }
  | { do: 'forward'; child: number };

export interface TransitionSpec {
  /** Null: targetless. */
  target: number | null;
  /** Null: unguarded. */
  guard: number | null;
  reenter: boolean;
  actions: ActionSpec[];
}

export interface InvokeSpec {
  /** Which logic: a promise, a reducer or one of the child machines. */
  child: number;
  onDone: TransitionSpec;
  onError: TransitionSpec | null;
  onSnapshot: boolean;
}

export interface StateSpec {
  kind: 'plain' | 'parallel' | 'final' | 'history' | 'deepHistory';
  entry: ActionSpec[];
  exit: ActionSpec[];
  on: { event: number; transition: TransitionSpec }[];
  always: TransitionSpec[];
  after: { delay: number; transition: TransitionSpec }[];
  onDone: TransitionSpec | null;
  invoke: InvokeSpec | null;
  tags: number[];
  /** Where a history without memory leads: a sibling; null: the initial state of its parent. */
  fallback: number | null;
  states: StateSpec[];
}

export interface ChartSpec {
  root: StateSpec[];
  parallel: boolean;
  /** Child machines; each may use those after it. */
  children: StateSpec[][];
}

export type Move =
  | { move: 'send'; event: number }
  | { move: 'wait'; milliseconds: number }
  | { move: 'answer'; which: number; fails: boolean }
  | { move: 'restart' };

/** Named, partial and wildcard descriptors are among the events that states listen to. */
export const events = ['E0', 'E1', 'E2', 'E3', 'P.a', 'P.b'] as const;
export const descriptors = [...events, 'P.*', '*'] as const;
/** Milliseconds, a named delay and a named function of the context. */
export const delays = [1, 2, 3, 5, 8, 'brief', 'counted'] as const;
export const guards = ['even', 'small', 'never', 'notSmall', 'evenOrBig', 'above', 'in', 'breaks'] as const;
export const tags = ['t0', 't1', 't2'] as const;

export function at<T>(list: readonly T[], position: number): T {
  return list[position % list.length] as T;
}
