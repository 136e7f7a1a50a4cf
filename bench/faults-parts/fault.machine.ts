import { assign, setup, type AnyEventObject } from 'xstate';

/** Every event that is counted asks for one effect; a deadline can be armed again and again, and each firing asks for one too. */
export const faultCase = setup({
  types: {
    context: {} as { dueInMs: number; added: number; fired: number; blob: string },
    events: {} as AnyEventObject,
  },
  actions: { perform: (_, _params: { what: string; failures: number | 'always' }) => undefined },
  delays: { deadline: ({ context }) => context.dueInMs },
}).createMachine({
  id: 'fault',
  context: { dueInMs: 0, added: 0, fired: 0, blob: '' },
  initial: 'open',
  states: {
    open: {
      initial: 'unarmed',
      on: {
        ADD: {
          actions: [
            assign({ added: ({ context }) => context.added + 1 }),
            {
              type: 'perform',
              params: ({ event }) => ({ what: 'added', failures: (event['failures'] as number | 'always') ?? 0 }),
            },
          ],
        },
        GROW: { actions: assign({ blob: ({ event }) => 'x'.repeat(Number(event['by'])) }) },
        FINISH: 'finished',
      },
      states: {
        unarmed: {
          on: { ARM: { target: 'armed', actions: assign({ dueInMs: ({ event }) => Number(event['inMs']) }) } },
        },
        armed: {
          on: { CLAIM: 'unarmed' },
          after: {
            deadline: {
              target: 'unarmed',
              actions: [
                assign({ fired: ({ context }) => context.fired + 1 }),
                { type: 'perform', params: { what: 'late', failures: 0 } },
              ],
            },
          },
        },
      },
    },
    finished: { type: 'final' },
  },
});
