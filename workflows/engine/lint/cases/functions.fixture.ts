import { assign, enqueueActions, fromPromise, setup, spawnChild } from 'xstate';
import { machineWith, type Case } from './machine-with.fixture.js';

const nothing = (): void => undefined;
const yes = (): boolean => true;
const work = fromPromise(() => Promise.resolve(1));
const guarded = (ready: unknown) =>
  machineWith({ states: { a: { on: { GO: { guard: 'ready', target: 'z' } } } } }, { guards: { ready } });
const assigning = (assignment: unknown) =>
  machineWith(
    { states: { a: { on: { GO: { target: 'z', actions: 'keep' } } } } },
    { actions: { keep: assign(assignment as never) } },
  );
interface Given {
  context: { list: number[]; at: string };
  event: { at: string };
}

export const functionCases: Case[] = [
  {
    rule: 'async-function',
    says: 'no step waits: an asynchronous action is work of an actor',
    broken: machineWith({ states: { a: { on: { GO: 'z' } } } }, { actions: { tell: async () => Promise.resolve() } }),
    state: '',
    sound: machineWith({ states: { a: { on: { GO: 'z' } } } }, { actions: { tell: nothing } }),
  },
  {
    rule: 'async-function',
    says: 'nor does a guard',
    broken: guarded(async () => Promise.resolve(true)),
    state: 'a',
    sound: guarded(yes),
  },
  {
    rule: 'unsteady-function',
    says: 'a guard takes the time from the event; a text or comment about Date.now() does no harm',
    broken: guarded(({ event }: Given) => Date.parse(event.at) < Date.now()),
    state: 'a',
    // Date.now() would be wrong here.
    sound: guarded(
      ({ event }: Given) => new Date(event.at).getTime() > 0 && event.at !== 'Date.now()' /* new Date() */,
    ),
  },
  {
    rule: 'unsteady-function',
    says: 'an assign draws no lots, in none of its properties',
    broken: assigning({ lot: () => Math.random() }),
    state: 'a',
    sound: assigning({ lot: ({ event }: Given) => event.at }),
  },
  {
    rule: 'unsteady-function',
    says: 'the first context is no exception',
    broken: machineWith({ context: () => ({ born: new Date() }) }),
    state: '',
    sound: machineWith({ context: ({ input }: { input: unknown }) => ({ born: input }) }),
  },
  {
    rule: 'writing-function',
    says: 'an assign hands back new values and leaves the old ones alone',
    broken: assigning(({ context, event }: Given) => {
      context.at = event.at;
      return {};
    }),
    state: 'a',
    sound: assigning(({ context, event }: Given) => ({ at: context.at === event.at ? '' : event.at })),
  },
  {
    rule: 'writing-function',
    says: 'a guard that sorts the list of the context changes it',
    broken: guarded(({ context }: Given) => context.list.sort()[0] === 1),
    state: 'a',
    sound: guarded(({ context }: Given) => [...context.list].sort()[0] === 1),
  },
  {
    rule: 'spawn-in-assign',
    says: 'an actor is started by an action of its own',
    broken: machineWith(
      { states: { a: { on: { GO: { target: 'z', actions: 'begin' } } } } },
      { actions: { begin: assign(({ spawn }) => ({ ref: spawn(work as never) })) }, actors: { work } },
    ),
    state: 'a',
    sound: machineWith(
      { states: { a: { on: { GO: { target: 'z', actions: 'begin' } } } } },
      { actions: { begin: spawnChild('work', { id: 'w' }) }, actors: { work } },
    ),
  },
  {
    rule: 'inline-enqueue',
    says: 'what is enqueued has a name',
    broken: machineWith({
      states: { a: { entry: enqueueActions(({ enqueue }) => enqueue(() => undefined)), on: { GO: 'z' } } },
    }),
    state: 'a',
    sound: machineWith(
      { states: { a: { entry: enqueueActions(({ enqueue }) => enqueue('tell')), on: { GO: 'z' } } } },
      { actions: { tell: nothing } },
    ),
  },
  {
    rule: 'unsteady-function',
    says: 'a typed machine of setup() is judged like any other',
    broken: setup({ guards: { lucky: () => Math.random() > 0.5 } }).createMachine({
      options: { maxIterations: 10 },
      initial: 'a',
      states: { a: { on: { GO: { guard: 'lucky', target: 'z' } } }, z: { type: 'final' } },
    }),
    state: 'a',
    sound: setup({ guards: { lucky: yes } }).createMachine({
      options: { maxIterations: 10 },
      initial: 'a',
      states: { a: { on: { GO: { guard: 'lucky', target: 'z' } } }, z: { type: 'final' } },
    }),
  },
];
