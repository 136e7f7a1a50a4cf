import { enqueueActions, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import type { Words } from '../kernel/words.js';
import { accountedFor, type FirstResponseContext } from './first-response.context.js';
import { firstResponseDeadlines } from './first-response.deadlines.js';
import { tellsOfEmergency, tellsOfNeeds, tellsOfPerson, tellsOfSuspect } from './first-response.effects.js';
import type { FirstResponseEvent } from './first-response.events.js';
import { firstResponseGuards } from './first-response.guards.js';
import { firstResponseRecords } from './first-response.records.js';
import type { FirstResponseInput } from './first-response.shapes.js';

/** Guards, and what an event changes in the context. */
export const firstResponseSetup = setup({
  types: {
    context: {} as FirstResponseContext,
    events: {} as FirstResponseEvent,
    input: {} as FirstResponseInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(firstResponseDeadlines),
  guards: firstResponseGuards,
  actions: {
    ...effects,
    ...firstResponseRecords,
    tellOfPerson: enqueueActions(({ context, event, enqueue }) => {
      if (!('personId' in event)) return;
      for (const params of tellsOfPerson(context, event.personId)) enqueue({ type: 'tellParent', params });
    }),
    tellOfEmergency: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tellsOfEmergency({ context, event })) enqueue({ type: 'tellParent', params });
    }),
    tellOfNeeds: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tellsOfNeeds({ context, event })) enqueue({ type: 'tellParent', params });
    }),
    /** Somebody may be in danger whom nobody can name yet. */
    tellOfFewer: enqueueActions(({ context, event, enqueue }) => {
      if (event.type !== 'HEADCOUNT_MISMATCH' || event.counted >= accountedFor(context)) return;
      enqueue({ type: 'tellParent', params: { event: { type: 'DANGER_REPORTED', cause: 'missing' } } });
    }),
    tellOfSuspect: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tellsOfSuspect({ context, event })) enqueue({ type: 'tellParent', params });
    }),
  },
});
