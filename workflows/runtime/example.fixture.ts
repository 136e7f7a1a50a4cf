import { assign, setup } from 'xstate';
import { z } from 'zod';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { clockTag, deadlineDelays, policy } from '../../sop-machines/kernel/deadlines.js';
import { effects, type EffectParams } from '../../sop-machines/kernel/effects.js';
import { noFields, type EventsOf } from '../../sop-machines/kernel/events.js';
import { shortLadder } from '../../sop-machines/kernel/ladders.js';
import { confirmed, line, wholeNumber } from '../../sop-machines/kernel/fields.js';
import type { Actor, EventDefinition, Profile, Sop } from '../../sop-machines/kernel/sop.js';

/*
 * A small SOP in which every rule of the runtime shows: a request is sent to a library, which must answer within a day;
 * silence asks the next one, twice at most.
 */
const words = { en: 'Example', ar: 'مثال' };
const deadline = (
  id: string,
  amount: DeadlineDefinition['amount'],
  trigger: DeadlineDefinition['trigger'],
): DeadlineDefinition => ({
  id,
  catalogue: null,
  label: words,
  amount,
  trigger,
  basis: policy(words),
  extendable: 'none',
  pausable: false,
  nature: 'administrative',
  ladder: shortLadder,
  owner: 'caseWorker',
  polarity: 'limit',
});
const deadlines = [
  { ...deadline('answer', { kind: 'elapsedHours', hours: 24 }, { context: 'sentAt' }), instanceKey: 'attempt' },
  deadline('delivery', { kind: 'workingDays', days: 3 }, { context: 'askedAt' }),
  deadline('nowhere', { kind: 'elapsedHours', hours: 1 }, 'entered'),
] as const satisfies readonly DeadlineDefinition[];

const event = (schema: z.ZodObject, from: EventDefinition['from'] = 'person'): EventDefinition => ({
  schema,
  roles: from === 'person' ? ['caseWorker'] : [],
  from,
  title: words,
  consequence: words,
});
const events = {
  ASKED: event(z.strictObject({}), 'system'),
  ANSWERED: event(
    z.strictObject({
      copies: wholeNumber({ min: 1, max: 9 }, { label: words }),
      note: line({ label: words, dataClass: 'K3' }).optional().meta({ label: words, dataClass: 'K3' }),
    }),
  ),
  APPROVED: event(z.strictObject({ sure: confirmed({ label: words }) })),
  RETURNED: event(noFields),
  HURRIED: event(noFields, 'procedure'),
} satisfies Record<string, EventDefinition>;

interface Context {
  askedAt: string;
  sentAt: string;
  attempt: number;
  hurried: boolean;
}
const report: { type: 'tellParent'; params: EffectParams<'tellParent'> } = {
  type: 'tellParent',
  params: { event: { type: 'REPORTED', state: 'delivered' } },
};

export const exampleMachine = setup({
  types: { context: {} as Context, input: {} as { askedAt: string }, events: {} as EventsOf<typeof events> },
  actions: {
    ...effects,
    sendAgain: assign(({ context, event: { occurredAt } }) => ({ attempt: context.attempt + 1, sentAt: occurredAt })),
    hurry: assign({ hurried: true }),
  },
  guards: {
    mayAskAgain: ({ context }) => context.attempt < 2,
    enough: ({ event: given }) => given.type === 'ANSWERED' && (given as { copies?: number }).copies !== 1,
    wasHurried: ({ context }) => context.hurried,
  },
  delays: deadlineDelays(deadlines),
}).createMachine({
  id: 'example',
  options: { maxIterations: 100 },
  context: ({ input }) => ({ askedAt: input.askedAt, sentAt: input.askedAt, attempt: 1, hurried: false }),
  tags: clockTag('delivery'),
  initial: 'waiting',
  on: { HURRIED: { actions: 'hurry' } },
  states: {
    waiting: {
      tags: clockTag('answer'),
      after: {
        answer: [
          { guard: 'mayAskAgain', target: 'waiting', reenter: true, actions: 'sendAgain' },
          { target: 'silent' },
        ],
        nowhere: 'silent',
      },
      on: { ANSWERED: { guard: 'enough', target: 'answered' } },
    },
    silent: {
      entry: { type: 'alert', params: { level: 'L2', notice: 'silent' } },
      on: { APPROVED: { target: 'waiting', guard: 'wasHurried' } },
    },
    answered: { on: { RETURNED: { target: 'closed', actions: report } } },
    closed: { type: 'final' },
  },
});

export const exampleSop: Sop = {
  id: 'EX-01',
  version: '1.0.0',
  title: words,
  subject: 'case',
  bornBy: 'ASKED',
  machine: exampleMachine,
  input: z.strictObject({ askedAt: z.iso.datetime() }),
  events,
  deadlines,
  words: {
    states: {},
    guards: {
      enough: { needs: 'event', unmet: words, by: ['caseWorker'] },
      wasHurried: { needs: 'state', unmet: words, by: ['supervisor'] },
    },
    tasks: {},
    notices: {},
  },
};

export const exampleCalendar: Calendar = {
  id: 'example',
  version: 1,
  offsets: [{ from: null, minutes: 180 }],
  weekend: [5, 6],
  officeHours: { opens: '08:00', closes: '15:00' },
  specialHours: [],
  closures: [],
  workedDates: [],
};
export const exampleProfile: Profile = {
  id: 'example',
  status: 'active',
  title: words,
  validFrom: '2026-01-01',
  validTo: null,
  calendarId: 'example',
  lawVersion: 'example',
  deadlines: { 'EX-01': { nowhere: null } },
  limits: {},
  childAge: 18,
  criminalAge: 9,
  victimRecognition: 'judge',
};
export const librarian: Actor = { kind: 'person', id: 'Librarian Demo-One', roles: ['caseWorker'], agencyId: null };
