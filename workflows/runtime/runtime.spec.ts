import { describe, expect, it } from '@jest/globals';
import { assign } from 'xstate';
import { exampleCalendar, exampleMachine, exampleSop, librarian } from './example.fixture.js';
import { possibleEvents } from './possible-events.js';
import { ProcedureRuntime } from './procedure-runtime.js';
import { answered, at, born, outline, request, restarted, runtime } from './runtime.fixture.js';

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
  it('that never comes to rest is stopped with the name of the timer', () => {
    const restless = exampleMachine.provide({
      guards: { mayAskAgain: () => true },
      actions: { sendAgain: assign(({ context }) => ({ attempt: context.attempt })) },
    });
    const endless = new ProcedureRuntime({ ...exampleSop, machine: restless });
    expect(() => endless.fireDue(born().state, at('2027-02-10T08:00:00Z'))).toThrow(
      /EX-01@1\.0\.0 never comes to rest: more than 200 timers were due at 2027-02-10T08:00:00\.000Z, the last one "answer"/,
    );
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
