import { assign, setup } from 'xstate';
import type { CaseInput } from './messages.js';

/** open → submitted → approved; lines may be added while it is not approved; a deadline makes it late. */
export const caseOfTwoSteps = setup({
  types: {
    context: {} as { dueInMs: number; lines: number },
    events: {} as { type: 'SUBMIT' } | { type: 'APPROVE' } | { type: 'ADD'; by: number },
    input: {} as CaseInput,
    output: {} as { lines: number },
  },
  delays: { deadline: ({ context }) => context.dueInMs },
  guards: { isPositive: ({ event }) => event.type === 'ADD' && event.by > 0 },
}).createMachine({
  id: 'case',
  context: ({ input }) => ({ dueInMs: input.dueInMs, lines: 0 }),
  initial: 'waiting',
  output: ({ context }) => ({ lines: context.lines }),
  states: {
    waiting: {
      initial: 'open',
      after: { deadline: 'late' },
      on: {
        ADD: {
          guard: 'isPositive',
          actions: assign({ lines: ({ context, event }) => context.lines + event.by }),
        },
      },
      states: { open: { on: { SUBMIT: 'submitted' } }, submitted: { on: { APPROVE: '#case.approved' } } },
    },
    late: { on: { APPROVE: 'approved' } },
    approved: { type: 'final' },
  },
});
