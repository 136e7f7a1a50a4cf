import { enqueueActions, setup } from 'xstate';
import { deadlineDelays } from '../kernel/deadlines.js';
import { effects } from '../kernel/effects.js';
import { alarm, tell, tellRole } from '../kernel/requests.js';
import type { Words } from '../kernel/words.js';
import type { SmugglingContext } from './smuggling.context.js';
import { smugglingDeadlines } from './smuggling.deadlines.js';
import { tasksOfClaim, tellsOfDanger, tellsOfPerson, tellsOfReturn } from './smuggling.effects.js';
import type { SmugglingEvent } from './smuggling.events.js';
import { smugglingGuards } from './smuggling.guards.js';
import { smugglingRecords } from './smuggling.records.js';
import type { SmugglingInput } from './smuggling.shapes.js';

/** Guards, and what an event changes in the context. */
export const smugglingSetup = setup({
  types: {
    context: {} as SmugglingContext,
    events: {} as SmugglingEvent,
    input: {} as SmugglingInput,
    meta: {} as { noClockBecause: Words },
  },
  delays: deadlineDelays(smugglingDeadlines),
  guards: smugglingGuards,
  actions: {
    ...effects,
    ...smugglingRecords,
    tellOfPerson: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tellsOfPerson({ context, event })) enqueue({ type: 'tellParent', params });
    }),
    tellOfReturn: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tellsOfReturn({ context, event })) enqueue({ type: 'tellParent', params });
    }),
    askForAsylum: enqueueActions(({ context, event, enqueue }) => {
      for (const params of tasksOfClaim({ context, event })) {
        enqueue({ type: 'openTask', params });
        enqueue(tellRole('residencyOfficer', 'asylumClaimed'));
      }
    }),
    tellOfLeaving: enqueueActions(({ context, event, enqueue }) => {
      const told = tellsOfDanger({ context, event });
      for (const params of told) enqueue({ type: 'tellParent', params });
      enqueue(told.length > 0 ? alarm('L2', 'personMissing') : tell('assignee', 'movedOn'));
    }),
  },
});
