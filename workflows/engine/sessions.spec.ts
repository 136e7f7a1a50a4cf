import { describe, expect, it } from '@jest/globals';
import {
  assign,
  emit,
  fromPromise,
  sendParent,
  sendTo,
  setup,
  spawnChild,
  stopChild,
  type AnyEventObject,
} from 'xstate';
import { VirtualHost } from './index.js';

const said = (_: unknown, _params: { what: string }): void => undefined;

/** Counts pings, answers them after a while, and ends when told to. */
const echo = setup({
  types: { events: {} as AnyEventObject, output: {} as { heard: number } },
  actions: { say: said },
}).createMachine({
  id: 'echo',
  context: { heard: 0 },
  initial: 'listening',
  output: ({ context }) => ({ heard: (context as { heard: number }).heard }),
  states: {
    listening: {
      entry: { type: 'say', params: { what: 'hello' } },
      on: {
        PING: {
          target: 'answering',
          actions: assign({ heard: ({ context }) => (context as { heard: number }).heard + 1 }),
        },
        END: 'ended',
      },
    },
    answering: { after: { 1000: { target: 'listening', actions: sendParent({ type: 'PONG' }) } } },
    ended: { type: 'final' },
  },
});

const look = fromPromise<string, { token: string }>(() => Promise.reject(new Error('is the host’s to run')));

const family = setup({
  types: { events: {} as AnyEventObject, context: {} as { pongs: number; answer: unknown } },
  actors: { echo, look },
  actions: { say: said },
}).createMachine({
  id: 'family',
  context: { pongs: 0, answer: null },
  initial: 'talking',
  on: {
    PONG: { actions: assign({ pongs: ({ context }) => context.pongs + 1 }) },
    NEWS: { actions: emit({ type: 'TOLD' }) },
    SPAWN: { actions: spawnChild('echo', { id: 'second', systemId: 'ears' }) },
    STOP: { actions: stopChild('second') },
    PING_SECOND: { actions: sendTo(({ system }) => system.get('ears') as never, { type: 'PING' } as never) },
  },
  states: {
    talking: {
      entry: { type: 'say', params: { what: 'parent' } },
      invoke: {
        id: 'first',
        src: 'echo',
        onDone: { target: 'looking', actions: assign({ answer: ({ event }) => event.output }) },
      },
      on: {
        PING: { actions: sendTo('first', { type: 'PING' }) },
        END: { actions: sendTo('first', { type: 'END' }) },
        NOBODY: { actions: sendTo('nobody', { type: 'PING' }) },
      },
    },
    looking: {
      invoke: {
        id: 'look',
        src: 'look',
        input: { token: 't1' },
        onDone: { target: 'found', actions: assign({ answer: ({ event }) => event.output }) },
        onError: { target: 'lost', actions: assign({ answer: ({ event }) => event.error }) },
      },
      on: { AGAIN: { target: 'looking', reenter: true }, AWAY: 'lost' },
    },
    found: {},
    lost: { on: { AGAIN: 'looking' } },
  },
});

const started = (): VirtualHost => VirtualHost.start(family, { now: 0 });
const restarted = (host: VirtualHost): VirtualHost =>
  VirtualHost.restore(family, JSON.parse(JSON.stringify(host.persist())) as ReturnType<VirtualHost['persist']>);

function looking(): VirtualHost {
  const host = started();
  host.send({ type: 'END' });
  return host;
}

describe('a child machine', () => {
  it('starts with the state that invokes it and says so under its own session', () => {
    const says = started().effects.map(({ params, sessionId }) => [(params as { what: string }).what, sessionId]);
    expect(says).toEqual([
      ['hello', 'x:1'],
      ['parent', undefined],
    ]);
  });

  it('receives, waits and answers its parent, also across restarts', () => {
    let host = started();
    host.send({ type: 'PING' });
    host = restarted(host);
    expect(host.nextDueAt).toBe(1000);
    host.advanceTo(999);
    expect(host.view().context).toMatchObject({ pongs: 0 });
    host = restarted(host);
    host.advanceTo(1000);
    expect(host.view().context).toMatchObject({ pongs: 1 });
    expect(host.effects.map(({ params }) => params)).toEqual([{ what: 'hello' }]);
  });

  it('hands its output to its parent when it ends', () => {
    expect(looking().view()).toMatchObject({ state: ['looking'], context: { answer: { heard: 0 } } });
  });

  it('is found by its system id and forgotten with its timers once it is stopped', () => {
    let host = started();
    host.send({ type: 'SPAWN' });
    host = restarted(host);
    host.send({ type: 'PING_SECOND' });
    expect(host.persist().envelope.timers).toMatchObject([{ sessionId: 'x:2', delayKey: '1000' }]);
    host.send({ type: 'STOP' });
    expect(host.persist().envelope).toMatchObject({ timers: [], sessions: [{ actorId: 'first' }] });
  });

  it('is a new session when its id is used again', () => {
    const host = started();
    for (const type of ['SPAWN', 'STOP', 'SPAWN']) host.send({ type });
    expect(host.persist().envelope.sessions).toMatchObject([
      { sessionId: 'x:1' },
      { sessionId: 'x:3', actorId: 'second' },
    ]);
  });

  it('that does not exist turns a send into the status of the machine', () => {
    const host = started();
    host.send({ type: 'NOBODY' });
    expect(host.view()).toMatchObject({ status: 'error', error: { message: expect.stringContaining("'nobody'") } });
  });
});

describe('an actor that works outside', () => {
  it('is asked of the host once, with its source and input, and not again after a restart', () => {
    const host = looking();
    expect(host.actorRequests).toEqual([
      { kind: 'start', id: '1:0', sessionId: 'x:2', actorId: 'look', src: 'look', input: { token: 't1' } },
    ]);
    const again = restarted(host);
    again.send({ type: 'NEWS' });
    expect(again.actorRequests).toEqual([]);
    expect(again.emitted).toEqual([{ type: 'TOLD' }]);
  });

  it('ends by the answer of the host, with output or error', () => {
    const found = looking();
    expect(found.answer('x:2', { output: 'here' })).toBe(true);
    expect(found.view()).toMatchObject({ state: ['found'], context: { answer: 'here' } });
    const lost = restarted(looking());
    expect(lost.answer('x:2', { error: new TypeError('no way') })).toBe(true);
    expect(lost.view()).toMatchObject({
      state: ['lost'],
      context: { answer: { name: 'TypeError', message: 'no way' } },
    });
  });

  it('is given up when its state is left, and a late answer never reaches its successor', () => {
    const host = looking();
    host.send({ type: 'AGAIN' });
    expect(host.actorRequests.map(({ kind, sessionId }) => [kind, sessionId])).toEqual([
      ['start', 'x:2'],
      ['stop', 'x:2'],
      ['start', 'x:3'],
    ]);
    expect(host.answer('x:2', { output: 'late' })).toBe(false);
    expect(host.view().state).toEqual(['looking']);
    expect(host.answer('x:3', { output: 'in time' })).toBe(true);
    expect(host.answer('x:3', { output: 'twice' })).toBe(false);
  });
});
