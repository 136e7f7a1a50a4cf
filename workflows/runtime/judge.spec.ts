import { describe, expect, it } from '@jest/globals';
import type { SendRequest } from '../messages.js';
import { librarian } from './example.fixture.js';
import { answered, asked, at, born, request, restarted, runtime, told } from './runtime.fixture.js';
import { RefusedError } from './take.js';

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
