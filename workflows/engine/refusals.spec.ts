import { describe, expect, it } from '@jest/globals';
import { assign, spawnChild, type AnyEventObject } from 'xstate';
import { child, parent, to, type Context } from './actors.fixture.js';
import { VirtualHost } from './index.js';

describe('work outside', () => {
  const asking = parent({
    initial: 'a',
    states: {
      a: { invoke: { src: 'promise', id: 'w', onDone: 'done' }, on: { AWAY: 'b' } },
      b: { invoke: { src: 'child', id: 'c' }, on: { BREAK: { actions: assign(() => JSON.parse('{') as Context) } } },
      done: {},
    },
  });

  it('is answered by nobody but the session that was asked', () => {
    const host = VirtualHost.start(asking, { now: 0 });
    expect(['x:0', 'x:2', 'x:99'].map((sessionId) => host.answer(sessionId, { output: 1 }))).toEqual([
      false,
      false,
      false,
    ]);
    host.send({ type: 'AWAY' });
    // x:2 is a machine: a completion is nothing that could be sent to it.
    expect(host.answer('x:2', { output: 1 })).toBe(false);
    expect(host.view().state).toEqual(['b']);
  });

  it('that nobody waits for any more, because the machine failed, is given up', () => {
    const failing = parent({
      invoke: { src: 'promise', id: 'w' },
      on: {
        BREAK: {
          actions: assign(() => {
            throw new Error('broken');
          }),
        },
        DATE: { actions: assign({ ref: () => new Date(0) as never }) },
      },
    });
    for (const type of ['BREAK', 'DATE']) {
      const host = VirtualHost.start(failing, { now: 0 });
      host.send({ type });
      expect(host.actorRequests).toMatchObject([
        { kind: 'start', sessionId: 'x:1' },
        { kind: 'stop', sessionId: 'x:1' },
      ]);
      expect(host.view().status).toBe('error');
    }
  });

  it('of a kind that no restart could bring back is refused, with a word on what to use', () => {
    const { view } = { view: VirtualHost.start(parent({ invoke: { src: 'callback', id: 'cb' } }), { now: 0 }).view() };
    expect(view).toMatchObject({
      status: 'error',
      error: { message: expect.stringMatching(/'cb' is a callback.*Use promise/) },
    });
    const caught = parent({ initial: 'a', states: { a: { invoke: { src: 'callback', onError: 'b' } }, b: {} } });
    expect(VirtualHost.start(caught, { now: 0 }).view().state).toEqual(['b']);
  });
});

describe('what cannot be stored', () => {
  const told = (value: unknown): unknown => {
    const host = VirtualHost.start(parent({ on: { GO: { actions: assign({ ref: () => value as never }) } } }), {
      now: 0,
    });
    host.send({ type: 'GO' });
    return host.view().error;
  };

  it('ends the machine with an error that names the place', () => {
    expect(told({ at: [new Date(0)] })).toMatchObject({
      message: expect.stringContaining('context.ref.at[0] is a Date'),
    });
    expect(told(new Map())).toMatchObject({ message: expect.stringContaining('context.ref is a Map') });
    expect(told(() => undefined)).toMatchObject({ message: expect.stringContaining('context.ref is a function') });
    expect(told(10n)).toMatchObject({ message: expect.stringContaining('context.ref is a bigint') });
    expect(told(NaN)).toMatchObject({ message: expect.stringContaining('context.ref is the number NaN') });
    expect(told(JSON.parse('{"__proto__":{"isAdmin":true}}'))).toMatchObject({
      message: expect.stringContaining('__proto__'),
    });
  });

  it('is an actor without a name', () => {
    const inline = parent({ on: { GO: { actions: spawnChild(child, { id: 'inline' }) } } });
    const host = VirtualHost.start(inline, { now: 0 });
    host.send({ type: 'GO' });
    expect(host.view().error).toMatchObject({ message: expect.stringMatching(/'inline' has no name.*'actors'/) });
  });
});

describe('nobody outside', () => {
  it('can send an event of the machine itself, and no event without a type', () => {
    const host = VirtualHost.start(parent({ on: { '*': { actions: 'doIt' } } }), { now: 0 });
    for (const type of [
      'xstate.init',
      'xstate.stop',
      'xstate.done.actor.x',
      'xstate.error.actor.x',
      'xstate.route',
      '*',
      '',
    ]) {
      expect(host.send({ type })).toBe(false);
    }
    expect(host.effects).toEqual([]);
    expect(() => host.send({} as AnyEventObject)).toThrow(/An event needs a type/);
  });
});

describe('a step that would never end', () => {
  it('is ended with an error, and asks for nothing', () => {
    const circle = parent({
      invoke: { src: 'child', id: 'c' },
      on: { GO: { actions: to('c', 'PING') }, PONG: { actions: ['doIt', to('c', 'PING')] } },
    });
    const host = VirtualHost.start(circle, { now: 0 });
    host.send({ type: 'GO' });
    expect(host.view()).toMatchObject({
      status: 'error',
      error: { message: expect.stringMatching(/exchanged more than/) },
    });
    expect(host.effects).toEqual([]);
  });
});
