import { assign, raise } from 'xstate';
import { machineWith, type Case } from './machine-with.fixture.js';

const yes = (): boolean => true;

export const loopCases: Case[] = [
  {
    rule: 'no-iteration-limit',
    says: 'a step has a limit',
    broken: machineWith({ options: {} }),
    state: '',
    sound: machineWith({ options: { maxIterations: 50 } }),
  },
  {
    rule: 'endless-always',
    says: 'eventless transitions come to rest',
    broken: machineWith({ states: { a: { on: { GO: 'z', TURN: 'b' } }, b: { always: 'c' }, c: { always: 'b' } } }),
    state: 'b',
    sound: machineWith({ states: { a: { on: { TURN: 'b' } }, b: { always: 'c' }, c: { always: 'z' } } }),
  },
  {
    rule: 'endless-always',
    says: 'a guard breaks a circle only when something in it can change the answer',
    broken: machineWith(
      {
        states: {
          a: { on: { TURN: 'b' } },
          b: { always: [{ guard: 'enough', target: 'z' }, { target: 'c' }] },
          c: { always: 'b' },
        },
      },
      { guards: { enough: yes } },
    ),
    state: 'b',
    sound: machineWith(
      {
        states: {
          a: { on: { TURN: 'b' } },
          b: { always: [{ guard: 'enough', target: 'z' }, { target: 'c' }] },
          c: { entry: assign({ n: 1 }), always: 'b' },
        },
      },
      { guards: { enough: yes } },
    ),
  },
  {
    rule: 'endless-raise',
    says: 'an event does not raise itself again',
    broken: machineWith({ states: { a: { on: { TURN: { actions: raise({ type: 'TURN' }) }, GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { on: { TURN: { actions: raise({ type: 'GO' }) }, GO: 'z' } } } }),
  },
];

export const dataCases: Case[] = [
  {
    rule: 'not-json',
    says: 'a context is JSON',
    broken: machineWith({ context: { born: new Date(0) } }),
    state: '',
    sound: machineWith({ context: { born: '1970-01-01T00:00:00Z', none: null } }),
  },
  {
    rule: 'not-json',
    says: 'so are parameters of actions',
    broken: machineWith(
      { states: { a: { entry: { type: 'tell', params: { whom: new Set() } }, on: { GO: 'z' } } } },
      { actions: { tell: yes } },
    ),
    state: 'a',
    sound: machineWith(
      { states: { a: { entry: { type: 'tell', params: { whom: [] } }, on: { GO: 'z' } } } },
      { actions: { tell: yes } },
    ),
  },
  {
    rule: 'not-json',
    says: 'a computed context is tried with the inputs that are given',
    broken: machineWith({ context: ({ input }: { input: { at: string } }) => ({ at: new Map([[input.at, 1]]) }) }),
    state: '',
    sound: machineWith({ context: ({ input }: { input: { at: string } }) => ({ at: input.at }) }),
    options: { inputs: [{ at: 'noon' }] },
  },
  {
    rule: 'route',
    says: 'nobody jumps into a state past its guards',
    broken: machineWith({ states: { a: { id: 'a', route: {}, on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { id: 'a', on: { GO: 'z' } } } }),
  },
  {
    rule: 'reserved-event',
    says: "names of XState are XState's; its reports may be listened to",
    broken: machineWith({ states: { a: { on: { 'xstate.stop': 'z', GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { on: { 'xstate.done.actor.other': 'z' } } } }),
  },
  {
    rule: 'reserved-event',
    says: 'nor are they sent',
    broken: machineWith({ states: { a: { entry: raise({ type: 'xstate.done.actor.work' }), on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { entry: raise({ type: 'GO' }), on: { GO: 'z' } } } }),
  },
];
