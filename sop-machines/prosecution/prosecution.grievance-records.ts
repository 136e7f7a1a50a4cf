import { assertEvent } from 'xstate';
import type { Grievance } from './prosecution.matters.js';
import { type Given, record } from './prosecution.record.js';

/** The grievance of the event has changed. */
const grievance = (change: (given: Given) => Partial<Grievance>) =>
  record((given) => ({
    grievances: given.context.grievances.map((one) =>
      'grievanceId' in given.event && one.grievanceId === given.event.grievanceId ? { ...one, ...change(given) } : one,
    ),
  }));

export const grievanceRecords = {
  recordGrievance: record(({ context, event }) => {
    assertEvent(event, 'GRIEVANCE_LODGED');
    const { grievanceId, complainedAboutId = null, occurredAt } = event;
    const lodged = { grievanceId, complainedAboutId, at: occurredAt, answeredBy: null, appealedAt: null };
    return { grievances: [...context.grievances, { ...lodged, stage: 'lodged' }] };
  }),
  recordAcknowledged: grievance(() => ({ stage: 'acknowledged' })),
  recordInvestigated: grievance(() => ({ stage: 'investigated' })),
  recordAnswer: grievance(({ event }) => ({ stage: 'answered', answeredBy: event.by.id })),
  recordAppeal: grievance(({ event }) => ({ stage: 'appealed', appealedAt: event.occurredAt })),
  recordAppealDecision: grievance(() => ({ stage: 'appealDecided' })),
};
