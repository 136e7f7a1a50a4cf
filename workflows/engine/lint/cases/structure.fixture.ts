import { machineWith, type Case } from './machine-with.fixture.js';

const yes = (): boolean => true;

export const structureCases: Case[] = [
  {
    rule: 'unreachable-state',
    says: 'a transition leads to every state',
    broken: machineWith({ states: { a: { on: { GO: 'z' } }, lost: { on: { GO: 'z' } } } }),
    state: 'lost',
    sound: machineWith({ states: { a: { on: { GO: 'z', TURN: 'found' } }, found: { on: { GO: 'z' } } } }),
  },
  {
    rule: 'unreachable-state',
    says: 'the end of a state that cannot end leads nowhere, and history leads where its parent begins',
    broken: machineWith({
      states: { a: { initial: 'in', states: { in: { on: { GO: '#m.z' } } }, onDone: 'b' }, b: { on: { GO: 'z' } } },
    }),
    state: 'b',
    sound: machineWith({
      states: {
        a: { on: { GO: 'b.past' } },
        b: {
          initial: 'in',
          states: { in: { on: { END: 'out' } }, out: { type: 'final' }, past: { type: 'history' } },
          onDone: 'z',
        },
      },
    }),
  },
  {
    rule: 'unreachable-done',
    says: 'a state that waits for its own end can come to one',
    broken: machineWith({ states: { a: { initial: 'in', states: { in: { on: { GO: '#m.z' } } }, onDone: 'z' } } }),
    state: 'a',
    sound: machineWith({
      states: { a: { initial: 'in', states: { in: { on: { GO: 'out' } }, out: { type: 'final' } }, onDone: 'z' } },
    }),
  },
  {
    rule: 'dead-end',
    says: 'whatever is not final has a way on',
    broken: machineWith({ states: { a: { on: { GO: 'z', TURN: 'stuck' } }, stuck: {} } }),
    state: 'stuck',
    sound: machineWith({ on: { BACK: '.a' }, states: { a: { on: { GO: 'z', TURN: 'aside' } }, aside: {} } }),
  },
  {
    rule: 'dead-end',
    says: 'a state in which the machine may rest is declared',
    broken: machineWith({ states: { a: { on: { GO: 'z', TURN: 'filed' } }, filed: {} } }),
    state: 'filed',
    sound: machineWith({ states: { a: { on: { GO: 'z', TURN: 'filed' } }, filed: { tags: ['resting'] } } }),
    options: { rests: ({ tags }) => tags.includes('resting') },
  },
  {
    rule: 'dead-end',
    says: 'a region that ends without being final is worth a look',
    broken: machineWith({
      states: {
        a: { type: 'parallel', states: { r: {}, s: { initial: 'x', states: { x: { on: { END: '#m.z' } } } } } },
      },
    }),
    state: 'a.r',
    sound: machineWith({ states: { a: { type: 'parallel', on: { END: 'z' }, states: { r: {}, s: {} } } } }),
  },
  {
    rule: 'unreachable-end',
    says: 'from every state a way leads to the end',
    broken: machineWith({
      states: {
        a: { on: { GO: 'z', TURN: 'round' } },
        round: { on: { TURN: 'about' } },
        about: { on: { TURN: 'round' } },
      },
    }),
    state: 'round',
    sound: machineWith({ states: { a: { on: { GO: 'z', TURN: 'round' } }, round: { on: { TURN: 'a' } } } }),
  },
  {
    rule: 'endless',
    says: 'a machine comes to an end, unless it says that it serves for ever',
    broken: machineWith({
      initial: 'on',
      states: { on: { on: { TURN: 'off' } }, off: { on: { TURN: 'on' } } },
      on: {},
    }),
    state: '',
    sound: machineWith(),
  },
  {
    rule: 'shadowed-transition',
    says: 'nothing stands behind a transition without a guard',
    broken: machineWith(
      { states: { a: { on: { GO: [{ target: 'z' }, { guard: 'ready', target: 'a' }] } } } },
      { guards: { ready: yes } },
    ),
    state: 'a',
    sound: machineWith(
      { states: { a: { on: { GO: [{ guard: 'ready', target: 'a' }, { target: 'z' }] } } } },
      { guards: { ready: yes } },
    ),
  },
  {
    rule: 'anchor-without-id',
    says: 'a state that migrations refer to is found by its id',
    broken: machineWith({ states: { a: { meta: { anchor: true }, on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { id: 'a', meta: { anchor: true }, on: { GO: 'z' } } } }),
  },
];
