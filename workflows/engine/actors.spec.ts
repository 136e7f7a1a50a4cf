import { describe, expect, it } from '@jest/globals';
import {
  assign,
  forwardTo,
  sendTo,
  setup,
  spawnChild,
  stopChild,
  type AnyActorRef,
  type AnyEventObject,
  type AnyStateMachine,
} from 'xstate';
import { hear, heard, parent, to, type Context } from './actors.fixture.js';
import { VirtualHost } from './index.js';
import { both } from './semantics.fixture.js';

describe('a child', () => {
  it('gets what its parent sends and forwards, and answers it', () => {
    const talks = parent({
      invoke: { src: 'child', id: 'c', input: { name: 'Echo' } },
      on: { ASK: { actions: to('c', 'PING') }, PING: { actions: forwardTo('c') }, PONG: { actions: hear } },
    });
    const told = both(talks, ['ASK', 'PING']);
    expect(heard(told)).toEqual(['PONG', 'PONG']);
    expect(told.done).toEqual(['doChild {"name":"Echo","pings":1}', 'doChild {"name":"Echo","pings":2}']);
  });

  it('is found by its system id from anywhere, and no longer once it is stopped', () => {
    const bySystem = parent({
      on: {
        START: { actions: spawnChild('child', { id: 'c', systemId: 'ears' }) },
        ASK: { actions: sendTo(({ system }) => system.get('ears') as never, { type: 'PING' } as never) },
        STOP: { actions: stopChild('c') },
        PONG: { actions: hear },
        PING: { actions: hear },
      },
    });
    expect(heard(both(bySystem, ['START', 'ASK']))).toEqual(['PONG']);
    // XState sends to the machine itself where the system knows nobody.
    expect(heard(both(bySystem, ['START', 'STOP', 'ASK']))).toEqual(['PING']);
    expect(heard(both(bySystem, ['START', 'STOP', 'START', 'ASK']))).toEqual(['PONG']);
  });

  it('gets a delayed event at its instant, unless it or the sending of it has ended by then', () => {
    const delayed = parent({
      invoke: { src: 'child', id: 'c' },
      on: {
        ASK: { actions: to('c', 'PING', { delay: 10 }) },
        LATER: { actions: to('c', 'LATER') },
        STOP: { actions: stopChild('c') },
        PONG: { actions: hear },
      },
    });
    expect(heard(both(delayed, ['ASK', 9]))).toEqual([]);
    expect(heard(both(delayed, ['ASK', 10]))).toEqual(['PONG']);
    expect(heard(both(delayed, ['ASK', 5, 'STOP', 10]))).toEqual([]);
    expect(heard(both(delayed, ['LATER', 10]))).toEqual(['PONG']);
    expect(heard(both(delayed, ['LATER', 'STOP', 10]))).toEqual([]);
  });

  it('that ends or fails tells its parent, who takes it or fails too', () => {
    const invoke = (more: object): AnyStateMachine =>
      parent({
        initial: 'a',
        on: { END: { actions: to('c', 'END') }, BREAK: { actions: to('c', 'BREAK') } },
        states: { a: { invoke: { src: 'child', id: 'c', ...more } }, b: {} },
      });
    const keep = assign({ heard: ({ event }: { event: AnyEventObject }) => [JSON.stringify(event['output'])] });
    expect(both(invoke({ onDone: { target: 'b', actions: keep } }), ['END'])).toMatchObject({
      value: 'b',
      context: { heard: ['{"pings":0}'] },
    });
    const why = assign({ heard: ({ event }: { event: AnyEventObject }) => [(event['error'] as Error).message] });
    expect(both(invoke({ onError: { target: 'b', actions: why } }), ['BREAK'])).toMatchObject({
      value: 'b',
      context: { heard: ['the child is broken'] },
    });
    expect(both(invoke({}), ['BREAK'])).toMatchObject({ status: 'error', error: { message: 'the child is broken' } });
  });

  it('that fails while it is born tells its parent as well', () => {
    const born = parent({ initial: 'a', states: { a: { invoke: { src: 'brokenAtBirth', onError: 'b' } }, b: {} } });
    expect(both(born, []).value).toBe('b');
  });

  it('shows its snapshots to a parent that asked for them', () => {
    const watching = parent({
      invoke: {
        src: 'child',
        id: 'c',
        onSnapshot: {
          actions: assign({
            heard: ({ context, event }: { context: Context; event: AnyEventObject }) => {
              const { context: seen } = event['snapshot'] as { context: { pings: number } };
              return [...context.heard, String(seen.pings)];
            },
          }),
        },
      },
      on: { ASK: { actions: to('c', 'PING') } },
    });
    expect(heard(both(watching, ['ASK', 'ASK']))).toEqual(['0', '1', '2']);
  });

  it('may be plain transition logic, whose state is kept, also when only a timer reaches it', () => {
    const counting = parent({
      invoke: { src: 'tally', id: 't', systemId: 't' },
      on: {
        ASK: { actions: to('t', 'A') },
        LATER: { actions: to('t', 'B', { delay: 5 }) },
        SHOW: {
          actions: assign({
            heard: ({ self }) => {
              const { children } = self.getSnapshot() as unknown as { children: { t: AnyActorRef } };
              return (children.t.getSnapshot() as { context: { types: string[] } }).context.types;
            },
          }),
        },
      },
    });
    expect(heard(both(counting, ['ASK', 'LATER', 5, 'SHOW']))).toEqual(['A', 'B']);
    const host = VirtualHost.start(counting, { now: 0 });
    expect(host.send({ type: 'ASK' })).toBe(true);
  });
});

describe('a reference to an actor', () => {
  const holding = parent({
    on: {
      START: { actions: assign({ ref: ({ spawn }) => spawn('child', { id: 'held' }) as never }) },
      ASK: {
        actions: sendTo((({ context }: { context: Context }) => context.ref) as never, { type: 'PING' } as never),
      },
      STOP: { actions: stopChild('held') },
      STOP_REF: { actions: stopChild((({ context }: { context: Context }) => context.ref) as never) },
      PING: { actions: hear },
      PONG: { actions: hear },
    },
  });

  it('in the context leads to the same actor after a restart', () => {
    expect(heard(both(holding, ['START', 'ASK', 'ASK']))).toEqual(['PONG', 'PONG']);
    expect(heard(both(holding, ['START', 'STOP_REF', 'STOP_REF', 'ASK']))).toEqual([]);
  });

  it('to an actor that has ended leads to nobody, and not to the machine itself', () => {
    expect(heard(both(holding, ['START', 'STOP', 'ASK']))).toEqual([]);
  });

  it('handed to a child leads back to its parent', () => {
    const grateful = setup({
      types: { context: {} as { boss: AnyActorRef }, events: {} as AnyEventObject, input: {} as { boss: AnyActorRef } },
    }).createMachine({
      context: ({ input }) => ({ boss: input.boss }),
      on: { PING: { actions: sendTo(({ context }) => context.boss, { type: 'PONG' }) } },
    });
    const boss = setup({
      types: { context: {} as Context, events: {} as AnyEventObject },
      actors: { grateful },
    }).createMachine({
      context: { heard: [], ref: null },
      invoke: { src: 'grateful', id: 'g', input: ({ self }) => ({ boss: self }) },
      on: { ASK: { actions: sendTo('g', { type: 'PING' }) }, PONG: { actions: hear as never } },
    });
    expect(heard(both(boss as unknown as AnyStateMachine, ['ASK', 'ASK']))).toEqual(['PONG', 'PONG']);
  });

  it('in a delayed event is an actor again when it fires', () => {
    const later = parent({
      invoke: { src: 'child', id: 'c' },
      entry: sendTo(
        ({ self }) => self,
        ({ self }) => ({ type: 'NOW', who: self }) as never,
        { delay: 5 },
      ),
      on: {
        NOW: {
          actions: sendTo((({ event }: { event: AnyEventObject }) => event['who']) as never, { type: 'PONG' } as never),
        },
        PONG: { actions: hear },
      },
    });
    expect(heard(both(later, [5]))).toEqual(['PONG']);
  });
});
