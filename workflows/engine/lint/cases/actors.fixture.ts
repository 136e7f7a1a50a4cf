import { fromCallback, fromObservable, fromPromise, fromTransition, spawnChild } from 'xstate';
import { machineWith, type Case } from './machine-with.fixture.js';

const work = fromPromise(() => Promise.resolve(1));
const actors = { work };
const invoke = (more: object = {}) => ({ id: 'work', src: 'work', onDone: 'z', onError: 'z', ...more });
const silence = { subscribe: () => ({ unsubscribe: () => undefined }) };

export const actorCases: Case[] = [
  {
    rule: 'missing-actor-id',
    says: 'an invoked actor has an id of its own',
    broken: machineWith({ states: { a: { invoke: { src: 'work', onDone: 'z', onError: 'z' } } } }, { actors }),
    state: 'a',
    sound: machineWith({ states: { a: { invoke: invoke() } } }, { actors }),
  },
  {
    rule: 'missing-actor-id',
    says: 'so has a spawned one',
    broken: machineWith({ states: { a: { entry: spawnChild('work'), on: { GO: 'z' } } } }, { actors }),
    state: 'a',
    sound: machineWith({ states: { a: { entry: spawnChild('work', { id: 'w' }), on: { GO: 'z' } } } }, { actors }),
  },
  {
    rule: 'duplicate-actor-id',
    says: 'actors that live at the same time have different ids; in states that exclude each other they may share one',
    broken: machineWith(
      { invoke: invoke({ onDone: '.z', onError: '.z' }), states: { a: { invoke: invoke() } } },
      { actors },
    ),
    state: 'a',
    sound: machineWith({ states: { a: { invoke: invoke({ onDone: 'b' }) }, b: { invoke: invoke() } } }, { actors }),
  },
  ...(['callback', 'observable'] as const).map((kind): Case => ({
    rule: 'callback-logic',
    says: `${kind} logic lives in one process only; promise and transition logic do not`,
    broken: machineWith(
      {},
      {
        actors: { work: kind === 'callback' ? fromCallback(() => undefined) : fromObservable(() => silence as never) },
      },
    ),
    state: '',
    sound: machineWith({}, { actors: { work, count: fromTransition((count: number) => count + 1, 0) } }),
  })),
  {
    rule: 'swallowed-error',
    says: 'a wildcard does not take the failure of an actor for an event',
    broken: machineWith(
      { states: { a: { invoke: { id: 'work', src: 'work', onDone: 'z' }, on: { '*': 'z' } } } },
      { actors },
    ),
    state: 'a',
    sound: machineWith({ states: { a: { invoke: invoke(), on: { '*': 'z' } } } }, { actors }),
  },
  {
    rule: 'swallowed-error',
    says: 'a wildcard further inside is asked before the handler around it',
    broken: machineWith(
      { states: { a: { invoke: invoke(), initial: 'in', states: { in: { on: { '*': 'out' } }, out: {} } } } },
      { actors },
    ),
    state: 'a.in',
    sound: machineWith(
      { states: { a: { invoke: invoke(), initial: 'in', states: { in: { on: { 'NEXT.*': 'out' } }, out: {} } } } },
      { actors },
    ),
  },
  {
    rule: 'unhandled-error',
    says: 'work outside fails, and somebody takes its failure',
    broken: machineWith({ states: { a: { invoke: { id: 'work', src: 'work', onDone: 'z' } } } }, { actors }),
    state: 'a',
    sound: machineWith({ states: { a: { invoke: invoke() } } }, { actors }),
  },
];
