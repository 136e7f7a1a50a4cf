import { assign, setup } from 'xstate';
import { z } from 'zod';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { clockTag, deadlineDelays, policy } from '../../sop-machines/kernel/deadlines.js';
import { effects } from '../../sop-machines/kernel/effects.js';
import { noFields } from '../../sop-machines/kernel/events.js';
import { shortLadder } from '../../sop-machines/kernel/ladders.js';
import { sameStates, type SopMigration } from '../../sop-machines/kernel/migration.js';
import { openTask } from '../../sop-machines/kernel/requests.js';
import type { EventDefinition, Sop } from '../../sop-machines/kernel/sop.js';

/*
 * An invented procedure in two versions. Version 1.0.0 gave 48 hours for the answer where the rule says 24, counted a
 * paper that nobody needs, and called the dispatch a letter. Version 1.1.0 corrects this and asks for a review.
 */
const both = (en: string) => ({ en, ar: en });
const deadline = (id: string, amount: DeadlineDefinition['amount']): DeadlineDefinition => ({
  id,
  catalogue: null,
  label: both(id),
  amount,
  trigger: 'entered',
  basis: policy(both('Invented for tests')),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: shortLadder,
  owner: 'caseOfficer',
  polarity: 'limit',
});
const hours = (count: number) => ({ kind: 'elapsedHours', hours: count }) as const;
const workingDays = (days: number) => ({ kind: 'workingDays', days }) as const;

const oldDeadlines = [deadline('answer', hours(48)), deadline('paper', workingDays(3)), deadline('letter', hours(72))];
const newDeadlines = [deadline('answer', hours(24)), deadline('dispatch', hours(10)), deadline('review', hours(12))];

const event = (from: EventDefinition['from'] = 'person'): EventDefinition => ({
  schema: noFields,
  roles: from === 'person' ? ['caseOfficer'] : [],
  from,
  title: both('event'),
  consequence: both('nothing'),
});
const events = { OPENED: event('system'), NOTED: event(), ANSWERED: event(), SENT: event() } satisfies Record<
  string,
  EventDefinition
>;

interface Context {
  noted: number;
  checked?: boolean;
}
const parts = (deadlines: readonly DeadlineDefinition[]) =>
  setup({
    types: { context: {} as Context, events: {} as { type: keyof typeof events } },
    actions: { ...effects, count: assign({ noted: ({ context }) => context.noted + 1 }) },
    delays: deadlineDelays(deadlines),
  });

const oldMachine = parts(oldDeadlines).createMachine({
  id: 'request',
  context: { noted: 0 },
  options: { maxIterations: 100 },
  initial: 'asked',
  on: { NOTED: { actions: 'count' } },
  states: {
    asked: {
      tags: [clockTag('answer'), clockTag('paper')],
      on: { ANSWERED: 'answered' },
      after: { answer: 'late' },
    },
    late: { tags: [clockTag('paper')], on: { ANSWERED: 'answered' } },
    answered: { tags: [clockTag('letter')], on: { SENT: 'sent' } },
    sent: { type: 'final' },
  },
});

const newMachine = parts(newDeadlines).createMachine({
  id: 'request',
  context: { noted: 0, checked: false },
  options: { maxIterations: 100 },
  initial: 'asked',
  on: { NOTED: { actions: 'count' } },
  states: {
    asked: {
      tags: [clockTag('answer')],
      initial: 'waiting',
      after: { answer: 'late' },
      on: { ANSWERED: 'answered' },
      states: { waiting: {} },
    },
    late: { on: { ANSWERED: 'answered' } },
    answered: {
      tags: [clockTag('dispatch'), clockTag('review')],
      entry: openTask('review', 'supervisor', 'review'),
      on: { SENT: 'sent' },
    },
    sent: { type: 'final' },
  },
});

const sopOf = (version: string, machine: Sop['machine'], deadlines: Sop['deadlines']): Sop => ({
  id: 'SOP-91',
  version,
  title: both('Request'),
  subject: 'case',
  bornBy: 'OPENED',
  machine,
  input: z.strictObject({}),
  events,
  deadlines,
  words: { states: {}, guards: {}, tasks: {}, notices: {} },
});
export const oldSop = sopOf('1.0.0', oldMachine, oldDeadlines);
export const newSop = sopOf('1.1.0', newMachine, newDeadlines);

export const oldToNew: SopMigration = {
  from: 'SOP-91@1.0.0',
  to: 'SOP-91@1.1.0',
  why: both('The answer is due after 24 hours, not after 48.'),
  states: { ...sameStates(oldMachine, newMachine), asked: 'asked.waiting' },
  context: (context: Context) => ({ ...context, checked: false }),
  deadlines: { answer: 'recount', paper: 'drop', letter: { retarget: 'dispatch' } },
  entry: 'skip',
};
