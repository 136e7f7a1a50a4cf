import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CaseDriver, local } from '../support/case-driver.js';
import type { HttpClient } from '../support/http-client.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf, report, type ProblemBody } from './support.js';

let system: System;
let officer: HttpClient;
let driver: CaseDriver;
let intake: string;
const at = '2027-01-18T10:00:00';

beforeAll(async () => {
  system = await startSystem();
  officer = await system.as('officer');
}, 120_000);
afterAll(async () => system?.stop(), 60_000);
beforeEach(async () => {
  driver = await CaseDriver.register(system, at, report);
  intake = (await driver.procedures('SOP-01'))[0] ?? '';
}, 30_000);

const send = (body: object, key: string = randomUUID(), client = officer) =>
  client.post<ProblemBody>(`/api/procedures/${intake}/events`, { occurredAt: local(at), ...body }, key);
const stepOf = async (): Promise<number> => (await driver.view(intake)).step;

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

describe('an event', () => {
  it('that the procedure does not know is refused naming the type', async () => {
    expect(problemOf(await send({ type: 'NO_SUCH_EVENT' }))).toEqual({
      status: 400,
      code: 'EVENT_UNKNOWN',
      fields: ['type'],
    });
  });

  it('that is not possible now is refused with the state, and changes nothing', async () => {
    const before = await stepOf();
    const answer = await send({ type: 'ACCEPTED_BY_OFFICER' });
    expect(problemOf(answer)).toMatchObject({ status: 409, code: 'EVENT_NOT_ALLOWED' });
    expect(answer.body.state?.length).toBeGreaterThan(0);
    expect(await stepOf()).toBe(before);
  });

  it('with wrong, missing and unknown fields is refused naming each', async () => {
    const fields = { priority: 'soon', classification: 'tip', placeOfAct: 'federal', flagrant: false, colour: 'red' };
    const answer = problemOf(await send({ type: 'TRIAGED', fields }));
    expect(answer).toMatchObject({ status: 400, code: 'EVENT_INVALID' });
    expect(answer.fields.sort()).toEqual(['fields.childInvolved', 'fields.colour', 'fields.priority']);
  });

  it.each([
    ['in the future', '2027-01-18T10:00:01', 'OCCURRED_IN_FUTURE'],
    ['before the case began', '2027-01-18T09:59:59', 'OCCURRED_BEFORE_CASE'],
  ])('that happened %s is refused naming occurredAt', async (_, when, code) => {
    const answer = problemOf(await send({ type: 'SAFETY_CONFIRMED', occurredAt: local(when) }));
    expect(answer).toEqual({ status: 400, code, fields: ['occurredAt'] });
  });

  it('without a key, or with one that is unusable, is refused naming the header', async () => {
    const body = { type: 'SAFETY_CONFIRMED', occurredAt: local(at) };
    const answer = await officer.request('POST', `/api/procedures/${intake}/events`, body);
    expect(problemOf(answer)).toEqual({ status: 400, code: 'INVALID', fields: ['Idempotency-Key'] });
  });

  it('sent again with the same key and body has the same answer and counts once', async () => {
    const key = randomUUID();
    const first = await send({ type: 'SAFETY_CONFIRMED' }, key);
    const second = await send({ type: 'SAFETY_CONFIRMED' }, key);
    expect(first.status).toBe(200);
    expect({ status: second.status, body: second.body }).toEqual({ status: first.status, body: first.body });
    expect(await stepOf()).toBe((first.body as unknown as { step: number }).step);
  });

  it('twice at once with the same key counts once', async () => {
    const key = randomUUID();
    const answers = await Promise.all([1, 2, 3].map(() => send({ type: 'SAFETY_CONFIRMED' }, key)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  it('with the same key and another body is refused', async () => {
    const key = randomUUID();
    await send({ type: 'SAFETY_CONFIRMED' }, key);
    expect(problemOf(await send({ type: 'INFORMATION_ONLY', fields: { explanation: 'other' } }, key))).toMatchObject({
      status: 409,
      code: 'EVENT_ID_REUSED',
    });
  });

  it('with the same key and only another personal text is refused too', async () => {
    const key = randomUUID();
    await send({ type: 'SAFETY_CONFIRMED' });
    const first = await send({ type: 'INFORMATION_ONLY', fields: { explanation: 'one' } }, key);
    expect(first.status).toBe(200);
    const other = await send({ type: 'INFORMATION_ONLY', fields: { explanation: 'two' } }, key);
    expect(problemOf(other)).toMatchObject({ status: 409, code: 'EVENT_ID_REUSED' });
  });

  it('of two officers at once is won by one, and the other is told what changed', async () => {
    const { step } = await driver.view(intake);
    const second = await system.as('officer2');
    const triage = {
      priority: 'urgent',
      classification: 'tip',
      placeOfAct: 'federal',
      flagrant: false,
      childInvolved: false,
    };
    const [one, two] = await Promise.all([
      send({ type: 'SAFETY_CONFIRMED', seenStep: step }),
      send({ type: 'SAFETY_CONFIRMED', seenStep: step }, randomUUID(), second),
    ]);
    const [won, lost] = one.status === 200 ? [one, two] : [two, one];
    expect(won.status).toBe(200);
    expect(problemOf(lost)).toMatchObject({ status: 409, code: 'CHANGED_SINCE_SEEN' });
    expect(lost.body.changedSince).toMatchObject([
      { eventType: 'SAFETY_CONFIRMED', by: expect.stringMatching('Test-') },
    ]);
    expect((await send({ type: 'TRIAGED', fields: triage })).status).toBe(200);
  });
});

describe('a body', () => {
  it('that is not JSON is a 400', async () => {
    const answer = await officer.request('POST', '/api/cases', '{"occurredAt": ', { 'idempotency-key': randomUUID() });
    expect(problemOf(answer)).toMatchObject({ status: 400, code: 'BODY_NOT_JSON' });
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  it.each([['[]'], ['null'], ['"text"'], ['{"__proto__": {"a": 1}}']])('of %s is a 400', async (text) => {
    const answer = await officer.request('POST', '/api/cases', text, { 'idempotency-key': randomUUID() });
    expect(answer.status).toBe(400);
  });

  it('of more than 2 MB is a 413', async () => {
    const answer = await officer.post('/api/cases', {
      occurredAt: local(at),
      fields: { whatHappened: 'x'.repeat(2_200_000) },
    });
    expect(problemOf(answer)).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
  });

  it('with a NUL character is refused naming the field', async () => {
    const fields = { ...report, whatHappened: 'before\u0000after' };
    const answer = await officer.post('/api/cases', {
      occurredAt: local(at),
      fields,
      clock: { kind: 'manual', now: local(at) },
    });
    expect(problemOf(answer)).toEqual({ status: 400, code: 'INVALID', fields: ['fields.whatHappened'] });
  });
});

describe('what no database could keep', () => {
  it.each<[string, string, object, string]>([
    ['half a surrogate pair', '/api/cases', { occurredAt: local(at), fields: { where: 'x\ud800' } }, 'fields.where'],
    ['a NUL in a login', '/api/sessions', { login: 'a\u0000', password: 'x' }, 'login'],
    ['a time before history', '/api/cases', { occurredAt: '0000-01-01T00:00:00Z', fields: report }, 'occurredAt'],
    ['a bottomless body', '/api/cases', { occurredAt: local(at), fields: { deep: nested(2_000) } }, 'fields.deep'],
  ])('%s is a 400 that names the place', async (_, path, body, field) => {
    expect(problemOf(await officer.post(path, body))).toEqual({ status: 400, code: 'INVALID', fields: [field] });
  });

  it('a step number beyond any procedure is a 400 that names it', async () => {
    expect(problemOf(await send({ type: 'SAFETY_CONFIRMED', seenStep: 2 ** 40 }))).toMatchObject({
      status: 400,
      fields: ['seenStep'],
    });
  });

  it('a cursor that was made up is a 400 that names it', async () => {
    for (const key of [
      ['9999-12-31T00:00:00Z', 2 ** 40, 'x'],
      ['2027-01-01T00:00:00Z', 1, 'x\u0000'],
    ]) {
      const cursor = Buffer.from(JSON.stringify(key)).toString('base64url');
      const answer = await officer.get(`/api/cases/${driver.caseId}/timeline?cursor=${cursor}`);
      expect(problemOf(answer)).toMatchObject({ status: 400, fields: ['cursor'] });
    }
  });
});

describe('a report', () => {
  const register = (fields: object, key: string = randomUUID()) =>
    officer.post<{ caseId: string }>(
      '/api/cases',
      { occurredAt: local(at), fields, clock: { kind: 'manual', now: local(at) } },
      key,
    );

  it.each([
    ['of 1 MB', 'ب'.repeat(500_000)],
    [
      'with Arabic and Kurdish names, emoji and marks of direction',
      'شیرین ڕۆژان ئەحمەد 👩‍👧 \u200Fنص\u200E \u202Btext\u202C',
    ],
  ])('%s is kept as it was typed', async (_, whatHappened) => {
    const answer = await register({ ...report, whatHappened });
    expect(answer.status).toBe(201);
    const timeline = await officer.get<{ entries: { fields: Record<string, { recordId?: string }> }[] }>(
      `/api/cases/${answer.body.caseId}/timeline`,
    );
    const recordId = timeline.body.entries.map(({ fields }) => fields['whatHappened']?.recordId).find(Boolean);
    const kept = await officer.get<{ value: string }>(`/api/records/${recordId}`);
    expect(kept.body.value).toBe(whatHappened);
  });

  it('sent again with the same key is the same case; another report under the key is refused', async () => {
    const key = randomUUID();
    const first = await register(report, key);
    expect((await register(report, key)).body).toEqual(first.body);
    const other = await register({ ...report, whatHappened: 'Something else.' }, key);
    expect(problemOf(other)).toMatchObject({ status: 409, code: 'EVENT_ID_REUSED' });
  });

  it('from the future is refused naming occurredAt', async () => {
    const body = {
      occurredAt: local('2027-01-18T10:00:01'),
      fields: report,
      clock: { kind: 'manual', now: local(at) },
    };
    expect(problemOf(await officer.post('/api/cases', body))).toMatchObject({ status: 400, fields: ['occurredAt'] });
  });
});

describe('an address', () => {
  it.each([
    '/api/cases/1',
    `/api/cases/${randomUUID()}`,
    '/api/procedures/x',
    '/api/worklists/none',
    '/api/nothing',
    '/api/alerts/x/read',
    '/api/calendars/%00',
    '/api/people/%00',
  ])('%s never is a 500', async (path) => {
    const answer = await officer.request(path.endsWith('read') ? 'POST' : 'GET', path);
    expect([400, 404]).toContain(answer.status);
  });
});
