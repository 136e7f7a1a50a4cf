import { describe, expect, it } from '@jest/globals';
import { and, assign, cancel, not, raise, setup, type AnyEventObject } from 'xstate';
import { due, fire, head, possibility, retime, start, step, view, type Envelope } from './index.js';

const noon = Date.UTC(2026, 0, 1, 12);
const hour = 3_600_000;

const ask = (): void => undefined;
/** A request that is accepted in time, lapses, or is refused: hierarchy, a deadline, guards and named effects. */
const request = setup({
  types: {
    context: {} as { attempts: number; agency: string | null; reasons: string[] },
    events: {} as AnyEventObject,
    input: {} as { agency: string },
  },
  delays: { acceptance: 0, reminder: 0 },
  guards: {
    hasAgency: ({ context }) => context.agency !== null,
    firstAttempt: ({ context }) => context.attempts < 2,
    giveReason: ({ event }) => typeof event.reason === 'string',
    breaks: () => {
      throw new Error('the guard is broken');
    },
  },
  actions: { notify: ask, openTask: (_, _params: { key: string }) => undefined },
}).createMachine({
  id: 'request',
  initial: 'open',
  options: { maxIterations: 100 },
  context: ({ input }) => ({ attempts: 0, agency: input.agency, reasons: [] }),
  states: {
    open: {
      initial: 'waiting',
      tags: ['clock:acceptance'],
      entry: [assign({ attempts: ({ context }) => context.attempts + 1 }), 'notify'],
      after: { acceptance: [{ guard: 'firstAttempt', target: '.waiting', reenter: true }, { target: 'lapsed' }] },
      on: { WITHDRAW: 'closed', SILENT: {}, BREAK: { guard: 'breaks', target: 'closed' } },
      states: {
        waiting: {
          entry: { type: 'openTask', params: ({ context }) => ({ key: `ask-${context.attempts}` }) },
          on: {
            ACCEPT: { guard: and(['hasAgency', not('firstAttempt')]), target: '#request.closed' },
            DECLINE: {
              guard: 'giveReason',
              target: '#request.closed',
              actions: assign({ reasons: ({ context, event }) => [...context.reasons, String(event.reason)] }),
            },
          },
        },
      },
    },
    lapsed: { entry: 'notify', on: { WITHDRAW: 'closed' } },
    closed: { type: 'final' },
  },
});

const born = (): Envelope => retime(start(request, { agency: 'a1' }, noon).envelope, 'acceptance', noon + 2 * hour);

describe('a step', () => {
  it('asks for named actions in document order, with parameters resolved and ids of step and index', () => {
    const { actions, status, envelope } = start(request, { agency: 'a1' }, noon);
    expect(actions).toEqual([
      { id: '0:0', type: 'notify', params: undefined },
      { id: '0:1', type: 'openTask', params: { key: 'ask-1' } },
    ]);
    expect(status).toBe('active');
    expect(envelope.step).toBe(0);
  });

  it('leaves the envelope it was given as it was, and hands back plain JSON', () => {
    const before = born();
    const text = JSON.stringify(before);
    const { envelope } = step(request, before, { type: 'DECLINE', reason: 'full' }, noon);
    expect(JSON.stringify(before)).toBe(text);
    expect(JSON.parse(JSON.stringify(envelope))).toEqual(envelope);
  });

  it('says that nothing changed for an event without a transition, a forbidden one and an unmet guard', () => {
    for (const type of ['UNKNOWN', 'SILENT', 'DECLINE', '*', '', 'xstate.stop', 'xstate.done.state.request']) {
      const before = born();
      const { changed, envelope, actions } = step(request, before, { type }, noon);
      expect({ type, changed, actions, snapshot: envelope.snapshot }).toEqual({
        type,
        changed: false,
        actions: [],
        snapshot: before.snapshot,
      });
      expect(envelope.step).toBe(1);
    }
  });

  it('turns an exception in a guard into the status of the machine', () => {
    const { status, changed, envelope } = step(request, born(), { type: 'BREAK' }, noon);
    expect({ status, changed }).toEqual({ status: 'error', changed: true });
    expect(view(request, envelope).error).toMatchObject({ message: expect.stringContaining('the guard is broken') });
    expect(envelope.timers).toEqual([]);
  });

  it('turns an exception while the machine is born into its status, without any effect', () => {
    const { status, actions, envelope } = start(request, undefined, noon);
    expect({ status, actions }).toEqual({ status: 'error', actions: [] });
    expect(step(request, envelope, { type: 'ACCEPT' }, noon).changed).toBe(false);
  });

  it('ends, keeps its output and takes nothing more', () => {
    const { envelope, status } = step(request, born(), { type: 'WITHDRAW' }, noon);
    expect(status).toBe('done');
    expect(envelope.timers).toEqual([]);
    expect(step(request, envelope, { type: 'WITHDRAW' }, noon)).toMatchObject({ changed: false, status: 'done' });
  });

  it('refuses an envelope of another machine and says which state is unknown', () => {
    const foreign = { ...born(), snapshot: { ...(born().snapshot as object), value: 'elsewhere' } };
    expect(() => step(request, foreign, { type: 'ACCEPT' }, noon)).toThrow(/does not fit machine 'request'.*elsewhere/);
  });

  it('turns a context that cannot be stored into the status of the machine, and names the place', () => {
    const keepsMap = setup({}).createMachine({
      initial: 'a',
      states: { a: { on: { GO: { actions: assign({ seen: () => new Map() }) } } } },
    });
    const { envelope, status } = step(keepsMap, start(keepsMap, undefined, noon).envelope, { type: 'GO' }, noon);
    expect(status).toBe('error');
    expect(view(keepsMap, envelope).error).toMatchObject({ message: expect.stringContaining('context.seen is a Map') });
  });

  it('ends a machine that would loop for ever', () => {
    const loop = setup({}).createMachine({ initial: 'a', states: { a: { always: 'b' }, b: { always: 'a' } } });
    expect(start(loop, undefined, noon).status).toBe('error');
  });
});

describe('a delayed event', () => {
  it('is due at an absolute instant under the name of its delay', () => {
    expect(head(born())).toMatchObject({ delayKey: 'acceptance', dueAt: noon + 2 * hour, sessionId: 'x:0' });
    expect(due(born(), noon + 2 * hour - 1)).toEqual([]);
    expect(due(born(), noon + 2 * hour)).toHaveLength(1);
  });

  it('fires once, and is armed anew when its state is entered anew', () => {
    const before = born();
    const timer = head(before)!;
    const fired = fire(request, before, timer, timer.dueAt);
    expect(fired.changed).toBe(true);
    expect(fired.actions.map((action) => action.type)).toEqual(['notify', 'openTask']);
    expect(fired.envelope.timers).toMatchObject([{ delayKey: 'acceptance', dueAt: timer.dueAt, seq: 1 }]);
    expect(fire(request, fired.envelope, timer, timer.dueAt)).toMatchObject({ changed: false, actions: [] });
  });

  it('is out of reach of cancel once a second send took over its id, as in XState', () => {
    const twice = setup({}).createMachine({
      initial: 'a',
      states: {
        a: {
          entry: [raise({ type: 'LATE' }, { id: 'x', delay: 10 }), raise({ type: 'LATE' }, { id: 'x', delay: 20 })],
          on: { CANCEL: { actions: cancel('x') }, LATE: 'b' },
        },
        b: {},
      },
    });
    const { envelope } = step(twice, start(twice, undefined, 0).envelope, { type: 'CANCEL' }, 0);
    expect(envelope.timers.map((timer) => timer.dueAt)).toEqual([10]);
    expect(view(twice, fire(twice, envelope, head(envelope)!, 10).envelope).state).toEqual(['b']);
  });

  it('refuses a delay that is no number of milliseconds', () => {
    const endless = setup({ delays: { never: Infinity } }).createMachine({
      initial: 'a',
      states: { a: { after: { never: 'b' } }, b: {} },
    });
    const { status, envelope } = start(endless, undefined, 0);
    expect(status).toBe('error');
    expect(view(endless, envelope).error).toMatchObject({ message: expect.stringContaining('Infinity') });
  });
});

describe('the possibility of an event', () => {
  it('names the guards that are unmet, with ! for one that must not hold', () => {
    expect(possibility(request, born(), { type: 'ACCEPT' })).toEqual({
      possible: false,
      unmetGuards: ['!firstAttempt'],
      handled: true,
    });
    expect(possibility(request, born(), { type: 'DECLINE' })).toMatchObject({ unmetGuards: ['giveReason'] });
  });

  it('lets an assumption answer for a guard', () => {
    const assume = (guard: string): boolean | undefined => (guard === 'giveReason' ? true : undefined);
    expect(possibility(request, born(), { type: 'DECLINE' }, assume)).toEqual({ possible: true });
  });

  it('tells an unknown or forbidden event from one whose guards are unmet', () => {
    const nowhere = { possible: false, unmetGuards: [], handled: false };
    for (const type of ['UNKNOWN', 'SILENT', 'xstate.stop'])
      expect(possibility(request, born(), { type })).toEqual(nowhere);
  });

  it('counts a guard that throws as unmet', () => {
    expect(possibility(request, born(), { type: 'BREAK' })).toMatchObject({ possible: false, unmetGuards: ['breaks'] });
  });
});

describe('the view', () => {
  it('names leaf states by path, tags of their ancestors, and what is accepted', () => {
    expect(view(request, born())).toEqual({
      state: ['open.waiting'],
      tags: ['clock:acceptance'],
      context: { attempts: 1, agency: 'a1', reasons: [] },
      status: 'active',
      acceptedTypes: ['ACCEPT', 'DECLINE', 'WITHDRAW', 'BREAK'],
    });
  });
});
