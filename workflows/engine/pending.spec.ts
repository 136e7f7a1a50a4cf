import { expect, it } from '@jest/globals';
import { cancel, createMachine, raise } from 'xstate';
import { pendingTwice, start, step } from './index.js';

const remind = raise({ type: 'REMINDED' }, { id: 'reminder', delay: 1000 });
const clock = createMachine({
  id: 'clock',
  on: {
    SENT: { actions: remind },
    SENT_ANEW: { actions: [cancel('reminder'), remind] },
    CANCELLED: { actions: cancel('reminder') },
  },
});
const after = (...types: string[]) =>
  types.reduce(
    (envelope, type, index) => step(clock, envelope, { type }, index + 1).envelope,
    start(clock, {}, 0).envelope,
  );

it('a deadline with two due instants is told, with both', () => {
  expect(pendingTwice(after('SENT', 'SENT'))).toEqual([{ sessionId: 'x:0', sendId: 'reminder', dueAt: [1001, 1002] }]);
});

it('it is told as long as both are pending, also when the second was cancelled and sent again', () => {
  expect(pendingTwice(after('SENT', 'SENT', 'CANCELLED'))).toEqual([]);
  expect(pendingTwice(after('SENT', 'SENT', 'SENT_ANEW'))).toMatchObject([{ dueAt: [1001, 1003] }]);
});

it('a send that is cancelled first, and sends with ids of their own, are no matter', () => {
  expect(pendingTwice(after('SENT', 'SENT_ANEW'))).toEqual([]);
  expect(pendingTwice({ timers: [] })).toEqual([]);
});
