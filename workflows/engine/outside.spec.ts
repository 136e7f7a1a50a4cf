import { describe, expect, it } from '@jest/globals';
import { assign, sendParent, sendTo, setup, type AnyEventObject } from 'xstate';
import { fail, start, step, stop, VirtualHost, type Envelope } from './index.js';

const child = setup({ types: { events: {} as AnyEventObject } }).createMachine({
  id: 'child',
  initial: 'waiting',
  entry: sendParent({ type: 'BORN' }),
  states: {
    waiting: {
      on: { ASKED: { actions: sendParent({ type: 'LATER' }, { delay: 100 }) }, END: 'ended' },
      after: { 1000: 'ended' },
    },
    ended: { type: 'final' },
  },
});

const parent = setup({
  types: { events: {} as AnyEventObject, context: {} as { heard: string[]; stands: unknown } },
  actors: { child },
  actions: { say: () => undefined },
}).createMachine({
  id: 'parent',
  context: { heard: [], stands: null },
  initial: 'busy',
  on: {
    '*': { actions: assign({ heard: ({ context, event }) => [...context.heard, event.type] }) },
  },
  states: {
    busy: {
      invoke: {
        id: 'c',
        src: 'child',
        input: { token: 't' },
        onSnapshot: { actions: assign({ stands: ({ event }) => (event.snapshot as { value: unknown }).value }) },
        onDone: 'idle',
        onError: 'failed',
      },
      on: {
        ASK: { actions: sendTo('c', { type: 'ASKED' }) },
        AWAY: 'idle',
        ACT: { actions: 'say' },
      },
    },
    idle: {},
    failed: {},
  },
});

const begun = (): VirtualHost => VirtualHost.start(parent, { now: 0, outside: ['child'] });
const restarted = (host: VirtualHost): VirtualHost =>
  VirtualHost.restore(parent, JSON.parse(JSON.stringify(host.persist())) as ReturnType<VirtualHost['persist']>);

describe('a machine that its host runs elsewhere', () => {
  it('is asked for, with the wish for its snapshots, and keeps no timers here', () => {
    const host = begun();
    expect(host.actorRequests).toEqual([
      { kind: 'start', id: '0:0', sessionId: 'x:1', actorId: 'c', src: 'child', input: { token: 't' }, sync: true },
    ]);
    expect(host.nextDueAt).toBeNull();
  });

  it('is told the events its parent sends, and given up when its state is left, also after a restart', () => {
    const host = restarted(begun());
    for (const type of ['ASK', 'AWAY']) host.send({ type });
    expect(host.actorRequests).toMatchObject([
      { kind: 'tell', sessionId: 'x:1', event: { type: 'ASKED' } },
      { kind: 'stop', sessionId: 'x:1' },
    ]);
  });

  it('reports events and snapshots to the parent while it runs, and nothing afterwards', () => {
    const host = restarted(begun());
    host.answer('x:1', { event: { type: 'BORN' } });
    host.answer('x:1', { snapshot: { value: 'waiting', context: {} } });
    expect(host.view().context).toMatchObject({ heard: ['BORN'], stands: 'waiting' });
    host.send({ type: 'AWAY' });
    host.answer('x:1', { event: { type: 'LATE' } });
    host.answer('x:1', { output: 1 });
    expect(host.view()).toMatchObject({ state: ['idle'], context: { heard: ['BORN'] } });
  });

  it('ends with its output or its error', () => {
    const done = begun();
    done.answer('x:1', { output: 'well' });
    expect(done.view().state).toEqual(['idle']);
    const lost = begun();
    lost.answer('x:1', { error: new Error('no') });
    expect(lost.view().state).toEqual(['failed']);
  });
});

describe('a machine whose parent lives elsewhere', () => {
  const born = start(child, undefined, 0, { parent: true });

  it('hands what it sends to its parent to the host, at once or when it is due', () => {
    expect(born.toParent).toEqual([{ id: '0:0', event: { type: 'BORN' } }]);
    const asked = step(child, born.envelope, { type: 'ASKED' }, 10);
    expect(asked.toParent).toEqual([]);
    const host = VirtualHost.restore(child, { envelope: asked.envelope, now: 10 });
    host.advanceTo(110);
    expect(host.persist().envelope.timers).toHaveLength(1);
    expect(host.view().status).toBe('active');
  });

  it('fails without a parent, as in memory', () => {
    expect(start(child, undefined, 0).status).toBe('error');
  });
});

describe('an action that could not be performed', () => {
  const host = VirtualHost.start(parent, { now: 0 });
  const envelope = (): Envelope => host.persist().envelope;

  it('fails the machine that asked for it', () => {
    const failed = fail(parent, envelope(), undefined, new Error('no ink'), 1);
    expect(failed).toMatchObject({ status: 'error', changed: true });
    expect(failed.envelope.timers).toEqual([]);
  });

  it('fails the child that asked for it, and its parent hears of it', () => {
    const failed = fail(parent, envelope(), 'x:1', new Error('no ink'), 1);
    expect(failed.status).toBe('active');
    expect(VirtualHost.restore(parent, { envelope: failed.envelope, now: 1 }).view().state).toEqual(['failed']);
  });
});

it('stopping a machine stops what it runs, once', () => {
  const host = begun();
  const stopped = stop(parent, host.persist().envelope, 5);
  expect(stopped).toMatchObject({ status: 'stopped', changed: true, actors: [{ kind: 'stop', sessionId: 'x:1' }] });
  expect(stop(parent, stopped.envelope, 6)).toMatchObject({ changed: false, actors: [] });
});

it('what an action was given is told beside it', () => {
  const host = begun();
  const asked = step(parent, host.persist().envelope, { type: 'ACT', why: 'because' }, 1);
  const [action] = asked.actions;
  expect(asked.given.get(action!.id)).toMatchObject({ context: { heard: [] }, event: { why: 'because' } });
});
