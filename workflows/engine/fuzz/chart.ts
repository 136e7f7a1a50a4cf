import * as fc from 'fast-check';
import type { ActionSpec, ChartSpec, InvokeSpec, Move, StateSpec, TransitionSpec } from './spec.js';

const index = fc.nat({ max: 30 });
const some = <T>(weight: number, arbitrary: fc.Arbitrary<T>): { weight: number; arbitrary: fc.Arbitrary<T> } => ({
  weight,
  arbitrary,
});
/** Null most of the time, once in `freq + 1` times not. */
const seldom = <T>(freq: number, arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.oneof(some(freq, fc.constant(null)), some(1, arbitrary));
const plain = (name: 'custom' | 'count' | 'emit' | 'log' | 'sendParent' | 'stop' | 'break' | 'spawnRef' | 'stopRef') =>
  fc.constant<ActionSpec>({ do: name });

/** With `family`, machines know each other: children are invoked, spawned, sent to and stopped. */
const action = (family: boolean): fc.Arbitrary<ActionSpec> =>
  fc.oneof(
    some(10, plain('custom')),
    some(10, plain('count')),
    some(2, plain('emit')),
    some(1, plain('log')),
    some(1, plain('break')),
    some(2, fc.record({ do: fc.constant('enqueue' as const), event: index, child: index })),
    some(2, fc.record({ do: fc.constant('raise' as const), event: index })),
    some(2, fc.record({ do: fc.constant('later' as const), event: index, delay: index, parent: fc.boolean() })),
    some(2, fc.record({ do: fc.constant('cancel' as const), site: index })),
    ...(family ? familyActions : []),
  );

const familyActions = [
  some(1, plain('sendParent')),
  some(1, plain('stop')),
  some(1, plain('spawnRef')),
  some(1, plain('stopRef')),
  some<ActionSpec>(1, fc.record({ do: fc.constant('sendRef' as const), event: index })),
  some<ActionSpec>(2, fc.record({ do: fc.constant('spawn' as const), child: index, named: fc.boolean() })),
  some<ActionSpec>(
    2,
    fc.record({
      do: fc.constant('sendTo' as const),
      event: index,
      system: fc.boolean(),
      delay: fc.option(index, { freq: 1, nil: null }),
    }),
  ),
  some<ActionSpec>(1, fc.record({ do: fc.constant('forward' as const), child: index })),
];

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

const invoke = (family: boolean): fc.Arbitrary<InvokeSpec> =>
  fc.record({
    child: index,
    onDone: transition(family),
    onError: fc.option(transition(family), { freq: 3 }),
    onSnapshot: fc.boolean(),
  });

const rarely = <T>(weight: number, list: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> =>
  fc.oneof(some(weight, fc.constant<T[]>([])), some(1, list));

function state(depth: number, family: boolean): fc.Arbitrary<StateSpec> {
  return fc.record({
    kind: fc.oneof(
      some(16, fc.constant('plain' as const)),
      some(6, fc.constant('parallel' as const)),
      some(3, fc.constantFrom('final' as const, 'history' as const, 'deepHistory' as const)),
    ),
    entry: actions(family),
    exit: actions(family),
    on: fc.array(fc.record({ event: index, transition: transition(family) }), { maxLength: 3 }),
    always: rarely(5, fc.array(guarded(family), { maxLength: 2 })),
    after: rarely(3, fc.array(fc.record({ delay: index, transition: transition(family) }), { maxLength: 2 })),
    onDone: seldom(2, transition(family)),
    invoke: family ? seldom(2, invoke(family)) : fc.constant(null),
    tags: rarely(2, fc.array(index, { maxLength: 2 })),
    fallback: seldom(1, index),
    states:
      depth > 0 ? fc.array(state(depth - 1, family), { maxLength: depth === 3 ? 3 : 2 }) : fc.constant<StateSpec[]>([]),
  });
}

/** A chart of nesting depth up to four; with `family`, it invokes and spawns child machines, reducers and promises. */
const chart = (family: boolean): fc.Arbitrary<ChartSpec> =>
  fc.record({
    root: fc.array(state(3, family), { minLength: 2, maxLength: 3 }),
    parallel: fc.boolean(),
    children: family
      ? fc.array(fc.array(state(1, true), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 })
      : fc.constant<StateSpec[][]>([]),
  });

const moves: fc.Arbitrary<Move[]> = fc.array(
  fc.oneof(
    some(6, fc.record({ move: fc.constant('send' as const), event: index })),
    some(3, fc.record({ move: fc.constant('wait' as const), milliseconds: fc.nat({ max: 6 }) })),
    some(1, fc.record({ move: fc.constant('answer' as const), which: index, fails: fc.boolean() })),
    some(2, fc.constant<Move>({ move: 'restart' })),
  ),
  { minLength: 30, maxLength: 45 },
);

const families = { lone: fc.tuple(chart(false), moves), family: fc.tuple(chart(true), moves) };

/** The chart and the moves of a number; every third machine lives alone. */
export function drawn(seed: number, index: number): { spec: ChartSpec; played: Move[] } {
  const arbitrary = index % 3 === 0 ? families.lone : families.family;
  // Neighbouring seeds must not draw the same machines a little later.
  const mixed = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) | 0;
  const [drawing] = fc.sample(arbitrary, { seed: mixed, numRuns: 1 });
  const [spec, played] = drawing!;
  return { spec, played };
}
