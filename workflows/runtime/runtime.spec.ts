import { describe, expect, it } from '@jest/globals';
import type { SendRequest, TellRequest } from '../messages.js';
import { exampleCalendar, exampleProfile, exampleSop, librarian } from './example.fixture.js';
import { possibleEvents } from './possible-events.js';
import { ProcedureRuntime } from './procedure-runtime.js';
import type { RuntimeState, Taken } from './state.js';
import { RefusedError } from './take.js';

const runtime = new ProcedureRuntime(exampleSop);
const at = (iso: string): number => Date.parse(iso);
const asked = '2027-02-09T08:00:00.000Z';
/** A restart between any two calls must not be noticed. */
const restarted = (state: RuntimeState): RuntimeState => JSON.parse(JSON.stringify(state)) as RuntimeState;

const born = (now = asked): Taken =>
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
const request = (type: string, occurredAt: string, change: Partial<SendRequest> = {}): SendRequest => {
  serial += 1;
  return { eventId: `e-${serial}`, digest: `d-${serial}`, type, occurredAt, fields: {}, by: librarian, ...change };
};
const answered = (occurredAt: string, change: Partial<SendRequest> = {}): SendRequest =>
  request('ANSWERED', occurredAt, { fields: { copies: 2 }, ...change });
const told = (type: string, occurredAt: string, fields = {}): TellRequest => {
  serial += 1;
  return {
    eventId: `t-${serial}`,
    type,
    occurredAt,
    fields,
    by: { kind: 'procedure', id: 'p-0', roles: [], agencyId: null },
  };
};
const outline = (taken: Taken) =>
  taken.steps.map(({ step, event, stateAfter }) => [step, event.type, stateAfter.join()]);

describe('A procedure begins', () => {
  it('with step 0 under the event it is born of, and with its clocks', () => {
    const taken = born();
    expect(outline(taken)).toEqual([[0, 'ASKED', 'waiting']]);
    expect(taken.steps[0]!.clocks.map(({ entry }) => [entry.clockId, entry.currentDueAt])).toEqual([
      ['answer#1', '2027-02-10T08:00:00.000Z'],
      ['delivery#1', '2027-02-14T12:00:00.000Z'],
    ]);
  });
  it('and is told late: what is overdue at birth happens at once, in order', () => {
    expect(outline(born('2027-02-12T08:00:00Z'))).toEqual([
      [0, 'ASKED', 'waiting'],
      [1, 'sanad.deadlinePassed', 'waiting'],
      [2, 'sanad.deadlinePassed', 'silent'],
    ]);
  });
  it('not with an input that does not fit, and says which field', () => {
    const input = { input: { askedAt: 'now' } } as unknown as Parameters<ProcedureRuntime['begin']>[0];
    expect(() => runtime.begin(input, 0)).toThrow(/EX-01@1\.0\.0 cannot start\. askedAt: /);
  });
});

describe('Time', () => {
  it('fires a timer at the ledger’s due instant, not after the machine’s placeholder', () => {
    const { state } = born();
    expect(runtime.nextDue(state)).toBe(at('2027-02-10T08:00:00Z'));
    expect(runtime.fireDue(state, at('2027-02-10T07:59:59.999Z')).steps).toEqual([]);
    const taken = runtime.fireDue(state, at('2027-02-10T08:00:00Z'));
    expect(outline(taken)).toEqual([[1, 'sanad.deadlinePassed', 'waiting']]);
    expect(taken.steps[0]!.event.fields).toEqual({ deadlineId: 'answer', clockId: 'answer#1' });
    expect(runtime.nextDue(taken.state)).toBe(at('2027-02-11T08:00:00Z'));
  });
  it('gives a timer that fires late its due instant as the time it happened', () => {
    const taken = runtime.fireDue(born().state, at('2027-02-10T20:00:00Z'));
    expect(taken.steps[0]!.event).toMatchObject({
      occurredAt: '2027-02-10T08:00:00.000Z',
      recordedAt: '2027-02-10T20:00:00.000Z',
    });
  });
  it('never fires an `after` whose deadline does not exist in this profile', () => {
    const quiet = runtime.fireDue(born().state, at('2027-02-11T08:00:00Z')).state;
    expect(runtime.viewOf(quiet).state).toEqual(['silent']);
    expect(runtime.nextDue(quiet)).toBeNull();
  });
  it('that has passed a deadline is never overtaken by a later click', () => {
    const late = answered('2027-02-10T09:00:00Z');
    const taken = runtime.accept(born().state, late, at('2027-02-10T09:00:00Z'));
    expect(outline(taken)).toEqual([
      [1, 'sanad.deadlinePassed', 'waiting'],
      [2, 'ANSWERED', 'answered'],
    ]);
  });
});

describe('An event is refused', () => {
  const { state } = born();
  const now = at('2027-02-09T12:00:00Z');
  const refusal = (sent: SendRequest, from = state) => runtime.judge(from, sent, now);
  const when = '2027-02-09T12:00:00Z';

  it('when the SOP does not know it, also under the names of the interpreter', () => {
    expect(refusal(request('PAID', when))?.code).toBe('EVENT_UNKNOWN');
    expect(refusal(request('xstate.after.answer.example.waiting', when))?.code).toBe('EVENT_UNKNOWN');
    expect(refusal(request('toString', when))?.code).toBe('EVENT_UNKNOWN');
  });
  it('when the sender has none of its roles, or when only a procedure may tell it', () => {
    expect(refusal(answered(when, { by: { ...librarian, roles: ['legalAid'] } }))?.code).toBe('ROLE_MAY_NOT_SEND');
    expect(refusal(request('HURRIED', when))?.code).toBe('ROLE_MAY_NOT_SEND');
  });
  it('when a field is wrong, missing or unknown, and it names the field', () => {
    const wrong = refusal(answered(when, { fields: { copies: 0, colour: 'red' } }));
    expect(wrong?.code).toBe('EVENT_INVALID');
    expect(wrong?.fields.map(({ path }) => path)).toContain('copies');
    expect(refusal(answered('at noon'))?.fields[0]?.path).toBe('occurredAt');
  });
  it('when personal content comes as text instead of the id of its record', () => {
    const note = answered(when, { fields: { copies: 2, note: 'a text' } });
    expect(refusal(note)?.fields.map(({ path }) => path)).toEqual(['note']);
    const recorded = { copies: 2, note: { recordId: '00000000-0000-4000-8000-000000000001' } };
    expect(refusal(answered(when, { fields: recorded }))).toBeNull();
  });
  it('when it would have happened in the future or before the case', () => {
    expect(refusal(answered('2027-02-09T12:00:00.001Z'))?.code).toBe('OCCURRED_IN_FUTURE');
    expect(refusal(answered('2027-02-09T07:59:59.999Z'))?.code).toBe('OCCURRED_BEFORE_CASE');
  });
  it('when a guard is unmet, and it names the guard', () => {
    expect(refusal(answered(when, { fields: { copies: 1 } }))).toMatchObject({
      code: 'EVENT_NOT_ALLOWED',
      unmetGuards: ['enough'],
      state: ['waiting'],
    });
    expect(refusal(request('RETURNED', when))).toMatchObject({ code: 'EVENT_NOT_ALLOWED', unmetGuards: [] });
  });
  it('when the procedure has moved on since the sender looked', () => {
    const moved = runtime.accept(state, answered(when), now).state;
    expect(refusal(request('RETURNED', when, { seenStep: 0 }), moved)?.code).toBe('CHANGED_SINCE_SEEN');
    expect(refusal(request('RETURNED', when, { seenStep: 1 }), moved)).toBeNull();
  });
  it('not because another procedure has told something that left the state as it was', () => {
    const hurried = runtime.tell(state, told('HURRIED', when), now).state;
    expect(hurried.step).toBe(1);
    expect(refusal(answered(when, { seenStep: 0 }), hurried)).toBeNull();
  });
  it('when the procedure has ended', () => {
    const ended = runtime.accept(
      runtime.accept(state, answered(when), now).state,
      request('RETURNED', when),
      now,
    ).state;
    expect(ended.status).toBe('done');
    expect(refusal(request('RETURNED', when), ended)?.code).toBe('PROCEDURE_ENDED');
  });
  it('and nothing has changed', () => {
    const before = JSON.stringify(state);
    expect(() => runtime.accept(state, request('RETURNED', when), now)).toThrow(RefusedError);
    expect(JSON.stringify(state)).toBe(before);
  });
});

describe('A repeat', () => {
  const now = at('2027-02-09T12:00:00Z');
  it('of an accepted event is answered again and changes nothing, also after a restart', () => {
    const sent = answered('2027-02-09T12:00:00Z');
    const first = runtime.accept(born().state, sent, now);
    const again = runtime.accept(restarted(first.state), sent, now);
    expect(again.steps).toEqual([]);
    expect(again.reply).toEqual({ ...first.reply, repeated: true });
  });
  it('with other content is refused', () => {
    const sent = answered('2027-02-09T12:00:00Z');
    const first = runtime.accept(born().state, sent, now);
    expect(runtime.judge(first.state, { ...sent, digest: 'other' }, now)?.code).toBe('EVENT_ID_REUSED');
  });
  it('of what a procedure told changes nothing', () => {
    const message = told('HURRIED', '2027-02-09T12:00:00Z');
    const first = runtime.tell(born().state, message, now);
    expect(first.steps).toHaveLength(1);
    expect(runtime.tell(first.state, message, now)).toEqual({ state: first.state, steps: [] });
  });
  it('is remembered for 500 events', () => {
    let { state } = born();
    for (let count = 0; count < 600; count += 1) state = runtime.tell(state, told('HURRIED', asked), now).state;
    expect(state.ring).toHaveLength(500);
  });
});

describe('What a procedure tells', () => {
  const now = at('2027-02-09T12:00:00Z');
  it.each([
    ['is unknown', told('SHOUTED', asked)],
    ['has wrong fields', told('HURRIED', asked, { loud: true })],
    ['is not possible now', told('RETURNED', asked)],
    ['speaks the interpreter’s own language', told('xstate.stop', asked)],
  ])('is journalled as ignored when it %s', (_why, message) => {
    const { state } = born();
    const taken = runtime.tell(state, message, now);
    expect(taken.steps).toMatchObject([
      { step: 1, outcome: 'ignored', stateAfter: ['waiting'], clocks: [], effects: [] },
    ]);
    expect(taken.state.envelope).toEqual(state.envelope);
  });
});

describe('A step', () => {
  it('asks for effects with ids of step and index', () => {
    const taken = runtime.fireDue(born().state, at('2027-02-11T08:00:00Z'));
    expect(taken.steps.at(-1)!.effects).toEqual([
      { id: '2:0', type: 'alert', params: { level: 'L2', notice: 'silent' } },
    ]);
  });
  it('ends the clocks of a procedure that is done', () => {
    const now = at('2027-02-09T12:00:00Z');
    const answer = runtime.accept(born().state, answered('2027-02-09T12:00:00Z'), now);
    const taken = runtime.accept(answer.state, request('RETURNED', '2027-02-09T12:00:00Z'), now);
    expect(taken.steps[0]!.clocks.map(({ entry }) => [entry.clockId, entry.status])).toEqual([
      ['delivery#1', 'cancelled'],
    ]);
    expect(taken.state.ledger.clocks).toEqual([]);
  });
  it('gives the same state whether or not the host was restarted before it', () => {
    const now = at('2027-02-10T09:00:00Z');
    const sent = answered('2027-02-10T09:00:00Z');
    expect(runtime.accept(restarted(born().state), sent, now)).toEqual(runtime.accept(born().state, sent, now));
  });
});

describe('A changed calendar', () => {
  const closed = {
    ...exampleCalendar,
    version: 2,
    closures: [{ date: '2027-02-14', label: 'closed', source: 'fixture' }],
  };
  const now = at('2027-02-09T12:00:00Z');
  it('is a step that moves working-day clocks and tells the officer and the owner', () => {
    const { steps, state } = runtime.changeCalendar(born().state, closed, now);
    expect(steps).toHaveLength(1);
    expect(steps[0]).toMatchObject({
      event: { type: 'sanad.calendarChanged', fields: { from: 1, to: 2 } },
      stateAfter: ['waiting'],
    });
    expect(steps[0]!.clocks.map(({ entry }) => [entry.clockId, entry.originalDueAt, entry.currentDueAt])).toEqual([
      ['delivery#1', '2027-02-14T12:00:00.000Z', '2027-02-15T12:00:00.000Z'],
    ]);
    expect(steps[0]!.effects.map(({ params }) => params)).toEqual([
      { to: { duty: 'assignee' }, notice: 'deadlineMoved' },
      { to: { role: 'caseWorker' }, notice: 'deadlineMoved' },
    ]);
    expect(state.calendar.version).toBe(2);
    expect(runtime.changeCalendar(state, closed, now).steps).toEqual([]);
  });
  it('that moves nothing here is no step, but is used from now on', () => {
    const other = {
      ...exampleCalendar,
      version: 2,
      closures: [{ date: '2027-09-01', label: 'closed', source: 'fixture' }],
    };
    const taken = runtime.changeCalendar(born().state, other, now);
    expect([taken.steps, taken.state.calendar.version]).toEqual([[], 2]);
  });
});

describe('What someone can report now', () => {
  it('assumes guards that need the form and names those that the state leaves unmet', () => {
    const waiting = born();
    expect(possibleEvents(exampleSop, waiting.state.envelope, librarian)).toEqual({
      allowed: ['ANSWERED'],
      blocked: [],
    });
    const silent = runtime.fireDue(waiting.state, at('2027-02-11T08:00:00Z')).state;
    expect(possibleEvents(exampleSop, silent.envelope, librarian)).toEqual({
      allowed: [],
      blocked: [{ type: 'APPROVED', unmetGuards: ['wasHurried'] }],
    });
  });
  it('is nothing for someone without the role', () => {
    expect(possibleEvents(exampleSop, born().state.envelope, { roles: ['forensicLab'] })).toEqual({
      allowed: [],
      blocked: [],
    });
  });
});
