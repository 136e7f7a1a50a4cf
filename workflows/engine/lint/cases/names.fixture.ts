import { and, assign, fromPromise, raise, spawnChild, stateIn } from 'xstate';
import { machineWith, type Case } from './machine-with.fixture.js';

const nothing = (): void => undefined;
const yes = (): boolean => true;
const work = fromPromise(() => Promise.resolve(1));
const invoking = (src: unknown, more: object = {}) => ({
  states: { a: { invoke: { id: 'work', src, onDone: 'z', onError: 'z', ...more } } },
});

/** Names, and functions behind them. */
export const nameCases: Case[] = [
  {
    rule: 'inline-action',
    says: 'an action has a name by which the host performs it; built-ins of XState need none',
    broken: machineWith({ states: { a: { entry: nothing, on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith(
      { states: { a: { entry: ['tell', assign({ told: true })], on: { GO: 'z' } } } },
      { actions: { tell: nothing } },
    ),
  },
  {
    rule: 'inline-guard',
    says: "a guard has a name, also inside of a composite; stateIn is XState's own",
    broken: machineWith(
      { states: { a: { on: { GO: { guard: and(['ready', yes]), target: 'z' } } } } },
      { guards: { ready: yes } },
    ),
    state: 'a',
    sound: machineWith(
      { states: { a: { on: { GO: { guard: and(['ready', stateIn('a')]), target: 'z' } } } } },
      { guards: { ready: yes } },
    ),
  },
  {
    rule: 'inline-delay',
    says: 'a computed delay has a name',
    broken: machineWith({
      states: { a: { exit: raise({ type: 'LATE' }, { id: 'late', delay: () => 10 }), on: { GO: 'z' } } },
    }),
    state: 'a',
    sound: machineWith({ states: { a: { after: { soon: 'z' } } } }, { delays: { soon: () => 10 } }),
  },
  {
    rule: 'inline-actor',
    says: 'the logic of an actor has a name by which it is found again',
    broken: machineWith(invoking(work)),
    state: 'a',
    sound: machineWith(invoking('work'), { actors: { work } }),
  },
  {
    rule: 'inline-actor',
    says: 'so has that of a spawned one',
    broken: machineWith({ states: { a: { entry: spawnChild(work, { id: 'w' }), on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith(
      { states: { a: { entry: spawnChild('work', { id: 'w' }), on: { GO: 'z' } } } },
      { actors: { work } },
    ),
  },
  ...(
    [
      ['an action', { a: { entry: 'tell', on: { GO: 'z' } } }, { actions: { tell: nothing } }],
      ['a guard', { a: { on: { GO: { guard: 'ready', target: 'z' } } } }, { guards: { ready: yes } }],
      ['a delay', { a: { after: { soon: 'z' } } }, { delays: { soon: 10 } }],
      ['an actor', invoking('work').states, { actors: { work } }],
    ] as const
  ).map(([what, states, implementations]): Case => ({
    rule: 'missing-implementation',
    says: `${what} that is named is defined`,
    broken: machineWith({ states }),
    state: 'a',
    sound: machineWith({ states }, implementations as never),
  })),
  {
    rule: 'missing-implementation',
    says: 'an action that the host performs needs no implementation here',
    broken: machineWith({ states: { a: { entry: ['print', 'mail'], on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { entry: 'mail', on: { GO: 'z' } } } }),
    options: { hostActions: ['mail'] },
  },
];
