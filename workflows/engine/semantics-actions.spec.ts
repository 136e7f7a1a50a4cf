import { describe, expect, it } from '@jest/globals';
import { assign, cancel, emit, enqueueActions, raise } from 'xstate';
import { both, count, machine, say, whats, type Context } from './semantics.fixture.js';

describe('actions', () => {
  it('see the context of their own place in the list', () => {
    const n = { type: 'doThat', params: ({ context }: { context: Context }) => context.n };
    expect(both(machine({ on: { GO: { actions: [n, count, n] } } }), ['GO']).done).toEqual(['doThat 0', 'doThat 1']);
  });

  it('that are enqueued act at once, and check guards with what was assigned before', () => {
    const queued = enqueueActions(({ enqueue, check }) => {
      if (check('isSmall')) enqueue.assign({ n: 5 });
      enqueue(say('queued'));
      enqueue.raise({ type: 'NEXT' });
      enqueue.emit({ type: 'TOLD' });
    });
    const told = both(
      machine({ on: { GO: { actions: [count, queued] }, NEXT: { guard: 'isBig', actions: say('next') } } }),
      ['GO'],
    );
    expect(whats(told.done)).toEqual(['queued', 'next']);
    expect(told.emitted).toEqual([{ type: 'TOLD' }]);
  });

  it('raise an event before the next one from outside, and emit to those who listen', () => {
    const raising = machine({
      initial: 'a',
      states: {
        a: { on: { GO: { target: 'b', actions: [raise({ type: 'NEXT' }), emit({ type: 'LEFT', n: 1 })] } } },
        b: { on: { NEXT: 'c', GO: 'lost' } },
        c: {},
        lost: {},
      },
    });
    expect(both(raising, ['GO'])).toMatchObject({ value: 'c', emitted: [{ type: 'LEFT', n: 1 }] });
  });
});

describe('time', () => {
  it('moves a machine after milliseconds, after a named delay and after one computed when the state is entered', () => {
    const timed = machine({
      initial: 'a',
      states: {
        a: { after: { 5: { target: 'b', actions: [count, count] } } },
        b: { after: { soon: 'c' } },
        c: { after: { byCount: 'd' } },
        d: {},
      },
    });
    expect(both(timed, [4]).value).toBe('a');
    expect(both(timed, [5]).value).toBe('b');
    expect(both(timed, [15]).value).toBe('c');
    expect(both(timed, [44]).value).toBe('c');
    expect(both(timed, [45]).value).toBe('d');
  });

  it('starts anew when a state is re-entered, and is nothing to a state that was left', () => {
    const timed = machine({
      initial: 'a',
      states: {
        a: { after: { 10: 'late' }, on: { AGAIN: { target: 'a', reenter: true }, AWAY: 'b' } },
        b: {},
        late: {},
      },
    });
    expect(both(timed, [9, 'AGAIN', 9]).value).toBe('a');
    expect(both(timed, [9, 'AGAIN', 10]).value).toBe('late');
    expect(both(timed, [9, 'AWAY', 100]).value).toBe('b');
  });

  it('brings a delayed event unless it is cancelled, and an event with no delay only with the next instant', () => {
    const delayed = machine({
      entry: [
        raise({ type: 'A' }, { id: 'a', delay: 10 }),
        raise({ type: 'B' }, { id: 'b', delay: 10 }),
        raise({ type: 'Z' }, { delay: 0 }),
      ],
      on: {
        A: { actions: say('A') },
        B: { actions: say('B') },
        Z: { actions: say('Z') },
        NO: { actions: cancel('a') },
      },
    });
    expect(whats(both(delayed, [0, 'NO', 10]).done)).toEqual(['Z', 'B']);
    expect(whats(both(delayed, [10]).done)).toEqual(['Z', 'A', 'B']);
  });
});

describe('an error', () => {
  const fails = (config: object, script: string[] = ['GO'], input?: unknown): unknown => {
    const { status, error } = both(machine(config), script, input);
    expect(status).toBe('error');
    return (error as { message: string }).message;
  };
  const thrower = (what: string) => () => {
    throw new Error(what);
  };

  it('in a guard, an assign, a delay or the parameters of an action ends the machine and says where', () => {
    expect(fails({ on: { GO: { guard: 'breaks', actions: 'doIt' } } })).toMatch(
      /guard 'breaks'.*'GO'.*'m'[^]*is broken/,
    );
    expect(fails({ on: { GO: { actions: assign(thrower('assign')) } } })).toBe('assign');
    expect(fails({ on: { GO: { actions: { type: 'doIt', params: thrower('params') } } } })).toBe('params');
    expect(fails({ on: { GO: { actions: raise({ type: 'A' }, { delay: thrower('delay') }) } } })).toBe('delay');
  });

  it('keeps what was asked for before it, and the state before the event', () => {
    const told = both(
      machine({
        initial: 'a',
        states: { a: { on: { GO: { target: 'b', actions: ['doIt', count, assign(thrower('late'))] } } }, b: {} },
      }),
      ['GO', 'GO'],
    );
    expect(told).toMatchObject({ status: 'error', value: 'a', context: { n: 0 }, done: ['doIt'] });
  });

  it('in the context or the initial state asks for nothing', () => {
    const inContext = machine({ context: thrower('context'), entry: 'doIt' });
    expect(both(inContext, [])).toMatchObject({ status: 'error', done: [], error: { message: 'context' } });
    const inState = machine({ entry: ['doIt', assign(thrower('initial'))] });
    expect(both(inState, [])).toMatchObject({ status: 'error', done: [] });
  });

  it('ends a machine that passes its maxIterations', () => {
    const loop = {
      options: { maxIterations: 20 },
      initial: 'a',
      states: { a: { on: { GO: 'b' } }, b: { always: 'c' }, c: { always: 'b' } },
    };
    expect(fails(loop)).toMatch(/more than 20 microsteps/);
  });
});
