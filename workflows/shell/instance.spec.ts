import { describe, expect, it } from '@jest/globals';
import { assign, emit, fromCallback, fromPromise, setup, type AnyEventObject } from 'xstate';
import { digestOf } from './digest.js';
import { Instance, type InstanceState, type Taken } from './instance.js';
import { Registry, type MachineBinding } from './registry.js';

const door = setup({
  types: { events: {} as AnyEventObject, context: {} as { knocks: number } },
  actions: { ring: (_, _params: { loud: boolean }) => undefined, store: () => undefined },
  guards: { isDay: ({ event }) => event['day'] === true },
}).createMachine({
  id: 'door',
  context: { knocks: 0 },
  initial: 'closed',
  states: {
    closed: {
      on: {
        KNOCK: {
          actions: [assign({ knocks: ({ context }) => context.knocks + 1 }), { type: 'ring', params: { loud: true } }],
        },
        OPEN: { target: 'open', guard: 'isDay', actions: ['store', emit({ type: 'OPENED' })] },
      },
    },
    open: { tags: 'open', after: { 1000: 'closed' }, on: { WEDGE: 'wedged' } },
    wedged: { type: 'final' },
  },
});
const binding: MachineBinding = {
  machine: door,
  actions: { ring: { activity: 'ring', given: true }, store: { commit: true } },
  commit: { activity: 'commit' },
  checkEvent: ({ type, by }) => (type === 'KNOCK' && by === 3 ? [{ path: 'by', message: 'must not be 3' }] : []),
};
const instance = new Instance('door@1', binding);
const born = (): InstanceState => instance.begin(undefined, 0, false).state;
const sent = (state: InstanceState, type: string, now: number, fields = {}): Taken & { reply: { step: number } } =>
  instance.accept(state, { eventId: `${type}${now}`, event: { type, ...fields } }, now);
const judged = (state: InstanceState, type: string, now: number, fields = {}) =>
  instance.judge(state, { eventId: `${type}${now}`, event: { type, ...fields } }, now);

describe('an instance', () => {
  it('has performed what its actions ask, and commits what is bound to the commit', () => {
    const knocked = sent(born(), 'KNOCK', 1).outcomes[0]!;
    expect(knocked.effects).toEqual([
      {
        kind: 'action',
        id: '1:0',
        type: 'ring',
        params: { loud: true },
        given: { context: { knocks: 1 }, event: { type: 'KNOCK' } },
      },
    ]);
    const opened = sent(born(), 'OPEN', 1, { day: true }).outcomes[0]!;
    expect(opened.effects).toEqual([]);
    expect(opened.record).toMatchObject({ step: 1, actions: [{ type: 'store' }], emitted: [{ type: 'OPENED' }] });
  });

  it('judges an event after the timers that are due by then, and changes nothing by judging', () => {
    const { state } = sent(born(), 'OPEN', 0, { day: true });
    const before = JSON.stringify(state);
    expect(judged(state, 'WEDGE', 999)).toBeNull();
    expect(judged(state, 'WEDGE', 1000)).toMatchObject({ code: 'EVENT_NOT_ALLOWED', state: ['closed'], step: 2 });
    expect(JSON.stringify(state)).toBe(before);
    expect(sent(state, 'KNOCK', 1000).outcomes.map(({ record }) => record.cause.kind)).toEqual(['timer', 'event']);
  });

  it('refuses by name', () => {
    const state = born();
    expect(judged(state, 'OPEN', 1, { day: false })).toMatchObject({ unmetGuards: ['isDay'] });
    expect(judged(state, 'KNOCK', 1, { by: 3 })).toMatchObject({ code: 'EVENT_INVALID', problems: [{ path: 'by' }] });
    expect(judged(state, 'xstate.init', 1)).toMatchObject({ code: 'EVENT_RESERVED' });
    expect(instance.judge(state, { eventId: '', event: { type: 'KNOCK' } }, 1)).toMatchObject({
      code: 'EVENT_INVALID',
    });
    const open = sent(state, 'OPEN', 1, { day: true }).state;
    expect(judged(sent(open, 'WEDGE', 2).state, 'KNOCK', 3)).toMatchObject({ code: 'INSTANCE_ENDED' });
  });

  it('takes an event once under its id, told or sent, and knows another content under it', () => {
    const request = { eventId: 'k', event: { type: 'KNOCK' } };
    const once = instance.accept(born(), request, 1);
    expect(instance.accept(once.state, request, 2)).toMatchObject({ outcomes: [], reply: { step: 1, repeated: true } });
    expect(instance.tell(once.state, request, 2).outcomes).toEqual([]);
    const other = { eventId: 'k', event: { type: 'KNOCK', by: 1 } };
    expect(instance.judge(once.state, other, 2)).toMatchObject({ code: 'EVENT_ID_REUSED' });
  });

  it('drops what it is told and cannot take, without a step', () => {
    expect(instance.tell(born(), { eventId: 'x', event: { type: 'WEDGE' } }, 1).outcomes).toEqual([]);
  });

  it('counts what a late timer begins from now, or from its due instant where that is said', () => {
    const looped = setup({}).createMachine({
      initial: 'a',
      states: { a: { after: { 10: 'b' } }, b: { after: { 10: 'a' } } },
    });
    const due = (lateTimersCountFrom: 'now' | 'due'): number | null => {
      const late = new Instance('loop@1', { machine: looped, lateTimersCountFrom });
      return late.nextDue(late.fireDue(late.begin(undefined, 0, false).state, 15).state);
    };
    expect([due('now'), due('due')]).toEqual([25, 20]);
  });
});

describe('a registry', () => {
  const machine = setup({
    types: { events: {} as AnyEventObject },
    actors: {
      promise: fromPromise(() => Promise.resolve(1)),
      listener: fromCallback(() => undefined),
    },
    actions: { named: () => undefined, builtIn: assign({}) },
  }).createMachine({
    id: 'bad',
    entry: ['named', 'builtIn', () => undefined],
    invoke: [{ src: 'promise' }, { src: fromPromise(() => Promise.resolve(2)) }],
  });

  it('names everything that could not run, with the remedy', () => {
    const register = (): Registry => new Registry({ bad: { machine, actors: { x: { childWorkflow: 'y@1' } } } });
    expect(register).toThrow(/'bad' is no key/);
    expect(register).toThrow(/actor 'x' is bound to 'y@1', which is not registered/);
    expect(register).toThrow(/state 'bad' has an inline action/);
    expect(register).toThrow(/action 'named' is not bound/);
    expect(register).not.toThrow(/builtIn/);
    expect(register).toThrow(/actor 'promise' is not bound/);
    expect(register).toThrow(/actor 'listener' is a callback or an observable/);
    expect(register).toThrow(/actor 'xstate.invoke.1.bad' is not bound/);
  });

  it('refuses an action for the commit where there is none', () => {
    expect(() => new Registry({ 'door@1': { ...binding, commit: undefined as never } })).toThrow(/there is none/);
  });

  it('takes keys with a content hash', () => {
    const registry = new Registry({ 'door@1#abc': binding });
    expect([registry.keys, registry.find('door@1#abc'), registry.find('door@2')]).toEqual([
      ['door@1#abc'],
      binding,
      undefined,
    ]);
  });
});

it('a digest is of the content, whatever the order of its keys', () => {
  expect(digestOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(digestOf({ b: [{ d: 3, c: 2 }], a: 1 }));
  expect(digestOf({ a: 1 })).not.toBe(digestOf({ a: '1' }));
});
