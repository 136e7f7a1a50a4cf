import { describe, expect, it } from '@jest/globals';
import { and, assign, not, or, stateIn, type AnyEventObject, type AnyStateMachine } from 'xstate';
import { both, count, machine, say, state, whats, type Context } from './semantics.fixture.js';

describe('states', () => {
  it('are entered from the outside in, and left from the inside out', () => {
    const inner = state('b', { initial: 'c', states: { c: state('c') } });
    const nested = machine({
      initial: 'a',
      states: { a: state('a', { on: { GO: 'b' } }), b: { ...inner, on: { BACK: 'a' } } },
    });
    expect(whats(both(nested, ['GO', 'BACK']).done)).toEqual(['+a', '-a', '+b', '+c', '-c', '-b', '+a']);
  });

  it('side by side all take the same event, in order of the document', () => {
    const region = (name: string): object => ({
      initial: 'one',
      states: { one: { on: { GO: { target: 'two', actions: say(name) } } }, two: {} },
    });
    const told = both(machine({ type: 'parallel', states: { a: region('a'), b: region('b') } }), ['GO']);
    expect(told).toMatchObject({ value: { a: 'two', b: 'two' } });
    expect(whats(told.done)).toEqual(['a', 'b']);
  });

  it('whose regions have all come to an end are done, with the output of a final state told to onDone', () => {
    const region = { initial: 'w', states: { w: { on: { END: 'f' } }, f: { type: 'final' } } };
    const noted = {
      target: 'over',
      actions: assign({ seen: ({ event }: { event: AnyEventObject }) => [String(event['output'])] }),
    };
    const parallel = machine({
      initial: 'busy',
      states: { busy: { type: 'parallel', states: { a: region, b: region }, onDone: 'over' }, over: {} },
    });
    expect(both(parallel, ['END'])).toMatchObject({ value: 'over', status: 'active' });
    const compound = machine({
      initial: 'busy',
      states: {
        busy: {
          initial: 'w',
          states: { w: { on: { END: 'f' } }, f: { type: 'final', output: 'granted' } },
          onDone: noted,
        },
        over: {},
      },
    });
    expect(both(compound, ['END'])).toMatchObject({ value: 'over', context: { seen: ['granted'] } });
  });

  it('that end the machine leave every state and hand out the output of its root', () => {
    const ends = machine({
      initial: 'a',
      states: { a: state('a', { on: { END: 'f' } }), f: { ...state('f'), type: 'final', output: { code: 7 } } },
      output: ({ event }: { event: AnyEventObject }) => ({ of: event['output'] as object }),
    });
    const told = both(ends, ['END', 'END']);
    expect(told).toMatchObject({ status: 'done', output: { of: { code: 7 } } });
    expect(whats(told.done)).toEqual(['+a', '-a', '+f', '-f']);
  });
});

describe('history', () => {
  const inside = (kind: 'shallow' | 'deep', more: object = {}): AnyStateMachine =>
    machine({
      initial: 'on',
      states: {
        on: {
          initial: 'a',
          states: {
            a: { on: { NEXT: 'b' } },
            b: { initial: 'b1', states: { b1: { on: { NEXT: 'b2' } }, b2: {} } },
            back: { type: 'history', history: kind, ...more },
          },
          on: { OFF: 'off' },
        },
        off: { on: { ON: 'on.back', START: 'on' } },
      },
    });

  it('remembers the child of its parent when shallow, the whole configuration when deep', () => {
    const script = ['NEXT', 'NEXT', 'OFF', 'ON'];
    expect(both(inside('shallow'), script).value).toEqual({ on: { b: 'b1' } });
    expect(both(inside('deep'), script).value).toEqual({ on: { b: 'b2' } });
  });

  it('without memory leads to its default, or to the initial state of its parent', () => {
    const never = (more: object): AnyStateMachine =>
      machine({
        initial: 'off',
        states: {
          off: { on: { ON: 'on.back' } },
          on: { initial: 'a', states: { a: {}, b: {}, back: { type: 'history', ...more } } },
        },
      });
    expect(both(never({ target: 'b' }), ['ON']).value).toEqual({ on: 'b' });
    expect(both(never({}), ['ON']).value).toEqual({ on: 'a' });
  });

  it('below a parallel state remembers every region, and without memory enters each anew', () => {
    const region = { initial: 'x', states: { x: { on: { NEXT: 'y' } }, y: {} } };
    const both2 = (history: string): AnyStateMachine =>
      machine({
        initial: 'on',
        states: {
          on: {
            type: 'parallel',
            states: { p: region, q: region, back: { type: 'history', history } },
            on: { OFF: 'off' },
          },
          off: { on: { ON: 'on.back' } },
        },
      });
    expect(both(both2('deep'), ['NEXT', 'OFF', 'ON']).value).toEqual({ on: { p: 'y', q: 'y' } });
    expect(both(both2('shallow'), ['NEXT', 'OFF', 'ON']).value).toEqual({ on: { p: 'x', q: 'x' } });
    const unvisited = machine({
      initial: 'off',
      states: {
        off: { on: { ON: 'on.back' } },
        on: { type: 'parallel', states: { p: region, back: { type: 'history' } } },
      },
    });
    expect(both(unvisited, ['ON']).value).toEqual({ on: { p: 'x' } });
  });
});

describe('transitions', () => {
  it('without an event follow as soon as their guard holds, one after another', () => {
    const chain = machine({
      initial: 'a',
      on: { COUNT: { actions: count } },
      states: { a: { always: { guard: 'isBig', target: 'b' } }, b: { always: 'c' }, c: {} },
    });
    expect(both(chain, ['COUNT', 'COUNT']).value).toBe('a');
    expect(both(chain, ['COUNT', 'COUNT', 'COUNT']).value).toBe('c');
  });

  it('to a state inside stay within their source unless they re-enter it', () => {
    const own = (reenter: boolean): AnyStateMachine =>
      machine({
        initial: 'a',
        states: {
          a: state('a', {
            initial: 'x',
            on: { GO: { target: '.y', reenter } },
            states: { x: state('x'), y: state('y') },
          }),
        },
      });
    expect(whats(both(own(false), ['GO']).done)).toEqual(['+a', '+x', '-x', '+y']);
    expect(whats(both(own(true), ['GO']).done)).toEqual(['+a', '+x', '-x', '-a', '+a', '+y']);
  });

  it('to the state itself re-enter it only when they say so; without a target they only act', () => {
    const self = (on: object): AnyStateMachine =>
      machine({ initial: 'a', states: { a: state('a', { on: { GO: on } }) } });
    expect(whats(both(self({ target: 'a', reenter: true }), ['GO']).done)).toEqual(['+a', '-a', '+a']);
    expect(whats(both(self({ target: 'a' }), ['GO']).done)).toEqual(['+a']);
    expect(whats(both(self({ actions: say('only') }), ['GO']).done)).toEqual(['+a', 'only']);
  });

  it('are found by the exact type first, then by the longest partial wildcard, then by *', () => {
    const wild = machine({
      on: {
        '*': { actions: say('*') },
        'order.*': { actions: say('order.*') },
        'order.paid.*': { actions: say('order.paid.*') },
        'order.paid': { actions: say('order.paid') },
      },
    });
    const script = ['order.paid', 'order.paid.late', 'order.sent', 'order', 'else'];
    expect(whats(both(wild, script).done)).toEqual(['order.paid', 'order.paid.*', 'order.*', 'order.*', '*']);
  });

  it('whose guards do not hold let the next candidate and then the outer state have a try', () => {
    const outer = machine({
      initial: 'a',
      on: { GO: { actions: say('outer') } },
      states: {
        a: {
          on: { GO: [{ guard: 'isBig', actions: say('big') }, { guard: { type: 'atLeast', params: { least: 9 } } }] },
        },
      },
    });
    expect(whats(both(outer, ['GO']).done)).toEqual(['outer']);
  });

  it('that are forbidden keep the outer state from having a try', () => {
    const forbidden = machine({
      initial: 'a',
      on: { GO: { actions: say('outer') } },
      states: { a: { on: { GO: {} } } },
    });
    expect(both(forbidden, ['GO']).done).toEqual([]);
  });

  it('are judged by guards that are joined, negated, given parameters or ask for a state', () => {
    const guards = {
      all: and(['isSmall', { type: 'atLeast', params: ({ context }: { context: Context }) => ({ least: context.n }) }]),
      none: and(['isSmall', 'isBig']),
      some: or(['isBig', 'isSmall']),
      no: not('isBig'),
      here: stateIn('#here'),
      there: stateIn({ a: 'there' }),
    };
    const on = Object.fromEntries(Object.entries(guards).map(([name, guard]) => [name, { guard, actions: say(name) }]));
    const judged = machine({
      initial: 'a',
      on,
      states: { a: { initial: 'here', states: { here: { id: 'here' }, there: {} } } },
    });
    expect(whats(both(judged, Object.keys(guards)).done)).toEqual(['all', 'some', 'no', 'here']);
  });
});
