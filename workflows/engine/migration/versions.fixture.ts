import { assign, fromPromise, sendTo, setup } from 'xstate';
import type { MigrationPlan } from './plan.js';

const hour = 3_600_000;

const clerk = setup({}).createMachine({
  id: 'clerk',
  initial: 'waiting',
  states: { waiting: { on: { NUDGE: 'busy' }, after: { 7_200_000: 'gone' } }, busy: {}, gone: {} },
});

const parts = setup({
  types: { context: {} as { asked: number; notes?: string[] } },
  actors: { lookup: fromPromise(() => Promise.resolve('found')), clerk },
  actions: { say: () => undefined, ask: assign({ asked: ({ context }) => context.asked + 1 }) },
  delays: { answer: 24 * hour, rest: hour, reply: 10 * hour, review: 5 * hour },
});

/** A desk and a watch side by side, a pause that remembers both, a clock over all, and children. */
export const first = parts.createMachine({
  id: 'job',
  context: { asked: 0 },
  initial: 'work',
  options: { maxIterations: 100 },
  states: {
    work: {
      type: 'parallel',
      after: { answer: 'late' },
      on: { PAUSE: 'paused', END: 'ended' },
      states: {
        desk: {
          initial: 'free',
          states: {
            free: { on: { TAKE: 'taken' } },
            taken: { on: { DROP: 'free', ASK: 'asking' }, after: { rest: { actions: 'say' } } },
            asking: {
              entry: 'ask',
              invoke: { id: 'lookup', src: 'lookup', onDone: 'taken' },
              on: { LATER: { actions: sendTo('clerk', { type: 'NUDGE' }, { id: 'nudge', delay: hour }) } },
            },
          },
        },
        watch: {
          initial: 'off',
          invoke: { id: 'clerk', src: 'clerk' },
          states: { off: { on: { WATCH: 'on' } }, on: { on: { UNWATCH: 'off' } } },
        },
        memory: { type: 'history', history: 'deep' },
      },
    },
    paused: { on: { RESUME: '#job.work.memory' } },
    late: { on: { RESUME: 'work' } },
    ended: { type: 'final' },
  },
});

/** The same work with other names, one region more, and another clock. */
export const second = parts.createMachine({
  id: 'job',
  context: { asked: 0, notes: [] },
  initial: 'working',
  options: { maxIterations: 100 },
  states: {
    working: {
      type: 'parallel',
      after: { reply: 'overdue' },
      on: { PAUSE: 'resting', END: 'ended' },
      states: {
        desk: {
          initial: 'free',
          states: {
            free: { on: { TAKE: 'taken' } },
            taken: { entry: 'say', on: { DROP: 'free', ASK: 'asking' }, after: { rest: { actions: 'say' } } },
            asking: { entry: 'ask', invoke: { id: 'lookup', src: 'lookup', onDone: 'taken' } },
          },
        },
        watch: {
          initial: 'idle',
          invoke: { id: 'clerk', src: 'clerk' },
          states: { idle: { on: { WATCH: 'alert' } }, alert: { on: { UNWATCH: 'idle' } } },
        },
        review: {
          initial: 'open',
          states: { open: { entry: 'say', after: { review: 'closed' } }, closed: {} },
        },
        memory: { type: 'history', history: 'deep' },
      },
    },
    resting: { on: { RESUME: '#job.working.memory' } },
    overdue: { on: { RESUME: 'working' } },
    ended: { type: 'final' },
  },
});

export const plan: MigrationPlan = {
  states: {
    'work.desk.free': 'working.desk.free',
    'work.desk.taken': 'working.desk.taken',
    'work.desk.asking': 'working.desk.asking',
    'work.watch.off': ['working.watch.idle', 'working.review.open'],
    'work.watch.on': ['working.watch.alert', 'working.review.open'],
    paused: 'resting',
    late: 'overdue',
  },
  history: { 'work.memory': 'working.memory' },
  context: (context: { asked: number }) => ({ ...context, notes: [] }),
  clocks: { answer: { retarget: 'reply' }, rest: 'keep', nudge: 'keep' },
  actors: { lookup: 'keep', clerk: 'keep' },
  entry: 'skip',
};
