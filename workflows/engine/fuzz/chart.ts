import * as fc from 'fast-check';

/*
 * Random statecharts as small data, so that fast-check can shrink them and a person can read the smallest one that shows
 * a difference. Numbers that point at something (a target, a guard) are taken modulo what there is.
 */

export type ActionSpec =
  | { do: 'custom' | 'count' | 'emit' | 'sendParent' | 'stop' | 'enqueue' }
  | { do: 'raise'; event: number }
  | { do: 'later'; event: number; delay: number; parent: boolean }
  | { do: 'cancel'; site: number }
  | { do: 'spawn'; child: number }
  | { do: 'sendTo'; event: number; system: boolean };

export interface TransitionSpec {
  /** Null: targetless. */
  target: number | null;
  /** Null: unguarded. */
  guard: number | null;
  reenter: boolean;
  actions: ActionSpec[];
}

export interface StateSpec {
  kind: 'plain' | 'parallel' | 'final' | 'history' | 'deepHistory';
  entry: ActionSpec[];
  exit: ActionSpec[];
  on: { event: number; transition: TransitionSpec }[];
  always: TransitionSpec[];
  after: { delay: number; transition: TransitionSpec }[];
  /** Which logic this state invokes: a child machine or a promise. */
  invoke: { child: number; onDone: TransitionSpec; onError: TransitionSpec | null; onSnapshot: boolean } | null;
  states: StateSpec[];
}

export interface ChartSpec {
  root: StateSpec[];
  parallel: boolean;
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
export const delays = [1, 2, 3, 5, 8] as const;
export const guards = ['even', 'small', 'never', 'notSmall', 'evenOrBig'] as const;

const index = fc.nat({ max: 30 });

const action = (family: boolean): fc.Arbitrary<ActionSpec> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<ActionSpec>({ do: 'custom' }) },
    { weight: 5, arbitrary: fc.constant<ActionSpec>({ do: 'count' }) },
    { weight: 1, arbitrary: fc.constant<ActionSpec>({ do: 'emit' }) },
    { weight: 1, arbitrary: fc.constant<ActionSpec>({ do: 'enqueue' }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('raise' as const), event: index }) },
    {
      weight: 1,
      arbitrary: fc.record({ do: fc.constant('later' as const), event: index, delay: index, parent: fc.boolean() }),
    },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), site: index }) },
    ...(family
      ? [
          { weight: 1, arbitrary: fc.record({ do: fc.constant('spawn' as const), child: index }) },
          {
            weight: 1,
            arbitrary: fc.record({ do: fc.constant('sendTo' as const), event: index, system: fc.boolean() }),
          },
          { weight: 1, arbitrary: fc.constant<ActionSpec>({ do: 'stop' }) },
        ]
      : [{ weight: 1, arbitrary: fc.constant<ActionSpec>({ do: 'sendParent' }) }]),
  );

const actions = (family: boolean): fc.Arbitrary<ActionSpec[]> => fc.array(action(family), { maxLength: 2 });

const transition = (family: boolean): fc.Arbitrary<TransitionSpec> =>
  fc.record({
    target: fc.option(index, { freq: 5 }),
    guard: fc.option(index, { freq: 1 }),
    reenter: fc.boolean(),
    actions: actions(family),
  });

const guarded = (family: boolean): fc.Arbitrary<TransitionSpec> =>
  fc.tuple(transition(family), index).map(([spec, guard]) => ({ ...spec, guard }));

function state(depth: number, family: boolean): fc.Arbitrary<StateSpec> {
  return fc.record({
    kind: fc.oneof(
      { weight: 8, arbitrary: fc.constant('plain' as const) },
      { weight: 3, arbitrary: fc.constant('parallel' as const) },
      { weight: 1, arbitrary: fc.constantFrom('final' as const, 'history' as const, 'deepHistory' as const) },
    ),
    entry: actions(family),
    exit: actions(family),
    on: fc.array(fc.record({ event: index, transition: transition(family) }), { maxLength: 3 }),
    always: fc.oneof(
      { weight: 5, arbitrary: fc.constant<never[]>([]) },
      { weight: 1, arbitrary: fc.array(guarded(family), { maxLength: 2 }) },
    ),
    after: fc.oneof(
      { weight: 3, arbitrary: fc.constant<never[]>([]) },
      { weight: 1, arbitrary: fc.array(fc.record({ delay: index, transition: transition(family) }), { maxLength: 2 }) },
    ),
    invoke: family
      ? fc.option(
          fc.record({
            child: index,
            onDone: transition(family),
            onError: fc.option(transition(family), { freq: 2 }),
            onSnapshot: fc.boolean(),
          }),
          { freq: 1, nil: null },
        )
      : fc.constant(null),
    states: depth > 0 ? fc.array(state(depth - 1, family), { maxLength: 3 }) : fc.constant<never[]>([]),
  });
}

/** A chart of nesting depth up to four; with `family`, it invokes and spawns child machines and promises. */
export const chart = (family: boolean): fc.Arbitrary<ChartSpec> =>
  fc.record({
    root: fc.array(state(3, family), { minLength: 2, maxLength: 4 }),
    parallel: fc.boolean(),
    children: family
      ? fc.array(fc.array(state(1, false), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      : fc.constant<never[]>([]),
  });

export const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: fc.record({ move: fc.constant('send' as const), event: index }) },
    { weight: 3, arbitrary: fc.record({ move: fc.constant('wait' as const), milliseconds: fc.nat({ max: 6 }) }) },
    { weight: 1, arbitrary: fc.record({ move: fc.constant('answer' as const), which: index, fails: fc.boolean() }) },
    { weight: 2, arbitrary: fc.constant<Move>({ move: 'restart' }) },
  ),
  { minLength: 30, maxLength: 45 },
);
