import type { SendRequest, TellRequest } from '../messages.js';
import { exampleCalendar, exampleProfile, exampleSop, librarian } from './example.fixture.js';
import { ProcedureRuntime } from './procedure-runtime.js';
import type { RuntimeState, Taken } from './state.js';

export const runtime = new ProcedureRuntime(exampleSop);
export const at = (iso: string): number => Date.parse(iso);
export const asked = '2027-02-09T08:00:00.000Z';
/** A restart between any two calls must not be noticed. */
export const restarted = (state: RuntimeState): RuntimeState => JSON.parse(JSON.stringify(state)) as RuntimeState;

export const born = (now = asked): Taken =>
  runtime.begin(
    {
      procedureId: 'p-1',
      caseId: 'c-1',
      parent: null,
      sop: 'EX-01@1.0.0',
      subjectId: null,
      profile: exampleProfile,
      calendar: exampleCalendar,
      clock: { kind: 'real' },
      input: { askedAt: asked },
      occurredAt: asked,
      by: librarian,
    },
    at(now),
  );
let serial = 0;
export const request = (type: string, occurredAt: string, change: Partial<SendRequest> = {}): SendRequest => {
  serial += 1;
  return { eventId: `e-${serial}`, digest: `d-${serial}`, type, occurredAt, fields: {}, by: librarian, ...change };
};
export const answered = (occurredAt: string, change: Partial<SendRequest> = {}): SendRequest =>
  request('ANSWERED', occurredAt, { fields: { copies: 2 }, ...change });
export const told = (type: string, occurredAt: string, fields = {}): TellRequest => {
  serial += 1;
  return {
    eventId: `t-${serial}`,
    type,
    occurredAt,
    fields,
    by: { kind: 'procedure', id: 'p-0', roles: [], agencyId: null },
  };
};
export const outline = (taken: Taken) =>
  taken.steps.map(({ step, event, stateAfter }) => [step, event.type, stateAfter.join()]);
