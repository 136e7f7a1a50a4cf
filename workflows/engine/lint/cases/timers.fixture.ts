import { cancel, raise, sendTo } from 'xstate';
import { machineWith, type Case } from './machine-with.fixture.js';

const late = (id?: string) => raise({ type: 'LATE' }, { delay: 1000, ...(id === undefined ? {} : { id }) });

export const timerCases: Case[] = [
  {
    rule: 'missing-send-id',
    says: 'a delayed send can be cancelled',
    broken: machineWith({ states: { a: { entry: late(), on: { GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { entry: late('late'), exit: cancel('late'), on: { GO: 'z' } } } }),
  },
  {
    rule: 'duplicate-send-id',
    says: 'two sends that can be pending together have different ids',
    broken: machineWith({
      entry: late('late'),
      exit: cancel('late'),
      states: { a: { entry: late('late'), exit: cancel('late'), on: { GO: 'z' } } },
    }),
    state: 'a',
    sound: machineWith({
      entry: late('one'),
      exit: cancel('one'),
      states: { a: { entry: late('two'), exit: cancel('two'), on: { GO: 'z' } } },
    }),
  },
  {
    rule: 'duplicate-send-id',
    says: 'states that exclude each other may share an id when both cancel it on their way out',
    broken: machineWith({
      states: {
        a: { entry: late('late'), on: { GO: 'b' } },
        b: { entry: late('late'), exit: cancel('late'), on: { GO: 'z' } },
      },
    }),
    state: 'b',
    sound: machineWith({
      states: {
        a: { entry: late('late'), exit: cancel('late'), on: { GO: 'b' } },
        b: { entry: late('late'), exit: cancel('late'), on: { GO: 'z' } },
      },
    }),
  },
  {
    rule: 'leftover-send',
    says: 'a send that is repeated is cancelled first',
    broken: machineWith({ states: { a: { on: { AGAIN: { actions: late('late') }, GO: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { on: { AGAIN: { actions: [cancel('late'), late('late')] }, GO: 'z' } } } }),
  },
  {
    rule: 'long-delay',
    says: 'a long time is a deadline with a record, not a number in a machine',
    broken: machineWith({ states: { a: { after: { [31 * 86_400_000]: 'z' } } } }),
    state: 'a',
    sound: machineWith({ states: { a: { after: { 60000: 'z' } } } }),
  },
  {
    rule: 'long-delay',
    says: 'the placeholder of a delay that the host sets is not judged',
    broken: machineWith({ states: { a: { after: { answer: 'z' } } } }, { delays: { answer: 1e13 } }),
    state: 'a',
    sound: machineWith({ states: { a: { after: { reply: 'z' } } } }, { delays: { reply: 1e13 } }),
    options: { hostDelays: ['reply'] },
  },
  {
    rule: 'impossible-delay',
    says: 'time runs forward and has an end',
    broken: machineWith({ states: { a: { after: { answer: 'z' } } } }, { delays: { answer: -1 } }),
    state: 'a',
    sound: machineWith({ states: { a: { after: { answer: 'z' } } } }, { delays: { answer: 0 } }),
  },
  {
    rule: 'unheard-send',
    says: 'nothing is awaited where the machine ends',
    broken: machineWith({
      states: {
        a: { on: { GO: 'z' } },
        z: { entry: sendTo('other', { type: 'LATE' }, { id: 'late', delay: 10 }), exit: cancel('late') },
      },
    }),
    state: 'z',
    sound: machineWith({ states: { a: { on: { GO: 'z' } }, z: { entry: sendTo('other', { type: 'LATE' }) } } }),
  },
  {
    rule: 'silent-deadline',
    says: 'a deadline that nobody hears of is none',
    broken: machineWith({ states: { a: { after: { quiet: 'z' } } } }, { delays: { quiet: 10 } }),
    state: 'a',
    sound: machineWith({ states: { a: { after: { loud: 'z' } } } }, { delays: { loud: 10 } }),
    options: { escalates: (delay) => delay === 'loud' },
  },
];
