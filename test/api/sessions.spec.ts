import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startSystem, type System } from '../support/system.js';
import { testPassword } from '../support/people.js';
import { problemOf, report } from './support.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

const sql = async (text: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  return client
    .query(text)
    .then(({ rows }) => rows)
    .finally(() => client.end());
};

describe('a session', () => {
  it('begins with login and password and ends with the sign-out', async () => {
    const client = await system.as('officer');
    expect((await client.get('/api/sessions/current')).body).toMatchObject({ person: { login: 'officer' } });
    expect((await client.request('DELETE', '/api/sessions')).status).toBe(204);
    expect(problemOf(await client.get('/api/sessions/current'))).toMatchObject({ status: 401 });
  });

  it('answers a wrong password and an unknown login alike', async () => {
    const wrong = await system.anonymous().post('/api/sessions', { login: 'head', password: 'wrong' });
    const unknown = await system.anonymous().post('/api/sessions', { login: 'nobody', password: 'wrong' });
    expect(wrong.body).toEqual(unknown.body);
    expect(problemOf(wrong)).toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' });
  });

  it('slows guessing down after five failures of one login, also for the right password and by another process', async () => {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await system.anonymous().post('/api/sessions', { login: 'stranger', password: 'wrong' });
    }
    const answer = await system.anonymous().post('/api/sessions', { login: 'stranger', password: testPassword });
    expect(problemOf(answer)).toMatchObject({ status: 429, code: 'TOO_MANY_ATTEMPTS' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    await system.api.stop();
    system.api.restart();
    await system.ready();
    const after = await system.anonymous().post('/api/sessions', { login: 'stranger', password: testPassword });
    expect(problemOf(after)).toMatchObject({ status: 429, code: 'TOO_MANY_ATTEMPTS' });
  });

  it('that has expired says what was kept, and stores nothing', async () => {
    const client = await system.as('officer2');
    await sql('DELETE FROM http_sessions');
    const answer = await client.post('/api/cases', { occurredAt: '2026-01-01T00:00:00Z', fields: report });
    expect(problemOf(answer)).toMatchObject({ status: 401, code: 'SESSION_EXPIRED' });
    expect((answer.body as { detail: string }).detail).toContain('What you typed stays');
    expect(await sql('SELECT id FROM cases')).toEqual([]);
  });

  it('lasts a shift from its latest request, and is written at most once a minute for that', async () => {
    const client = await system.as('officer2');
    const theirs = `sess->>'personId' = '${system.world.personId.officer2}'`;
    const lasting = () =>
      sql(`SELECT sid, expire FROM http_sessions WHERE ${theirs} AND expire > now() + interval '7 hours'`);
    await sql(`UPDATE http_sessions SET expire = now() + interval '1 hour' WHERE ${theirs}`);
    await client.get('/api/sessions/current');
    const once = await lasting();
    expect(once).toHaveLength(1);
    await client.get('/api/sessions/current');
    expect(await lasting()).toEqual(once);
  });

  it('that is locked answers nothing but who it is, until its own password is given', async () => {
    const client = await system.as('supervisor');
    expect((await client.get('/api/sessions/current')).body).toMatchObject({ locked: false, lockAfterMinutes: 10 });
    expect((await client.post('/api/sessions/lock', {})).status).toBe(204);
    for (const path of ['/api/worklists/team', '/api/board', '/api/stream', '/api/calendars']) {
      expect(problemOf(await client.get(path))).toMatchObject({ status: 401, code: 'SESSION_LOCKED' });
    }
    expect((await client.get('/api/sessions/current')).body).toMatchObject({ locked: true });
    const wrong = await client.post('/api/sessions/unlock', { password: 'wrong' });
    expect(problemOf(wrong)).toMatchObject({ status: 401, code: 'SIGN_IN_FAILED' });
    expect((await client.get('/api/board')).status).toBe(401);
    const right = await client.post('/api/sessions/unlock', { password: testPassword });
    expect(right.body).toMatchObject({ locked: false, person: { login: 'supervisor' } });
    expect((await client.get('/api/board')).status).toBe(200);
    expect(await sql(`SELECT 1 FROM audit WHERE action IN ('sessionLocked', 'sessionUnlocked')`)).toHaveLength(2);
  });

  it('that is locked slows guessing down as a sign-in does', async () => {
    const client = await system.as('head');
    await client.post('/api/sessions/lock', {});
    for (let attempt = 0; attempt < 5; attempt += 1) await client.post('/api/sessions/unlock', { password: 'wrong' });
    const answer = await client.post('/api/sessions/unlock', { password: testPassword });
    expect(problemOf(answer)).toMatchObject({ status: 429, code: 'TOO_MANY_ATTEMPTS' });
  });

  it('survives no password change elsewhere', async () => {
    const [here, elsewhere] = [await system.as('director'), await system.as('director')];
    const change = { current: testPassword, next: 'a-longer-one-for-tests' };
    expect((await here.post('/api/sessions/password', change)).status).toBe(204);
    expect((await here.get('/api/sessions/current')).status).toBe(200);
    expect(problemOf(await elsewhere.get('/api/sessions/current'))).toMatchObject({ code: 'SESSION_EXPIRED' });
  });

  it('with a one-time password reaches nothing but the change of it', async () => {
    const admin = await system.as('admin');
    const person = { name: 'Person Test-new', login: 'new-one', email: 'new@people.example', roles: ['caseOfficer'] };
    const made = await admin.post<{ oneTimePassword: string }>('/api/people', {
      ...person,
      unitId: system.world.unitId,
      agencyId: null,
    });
    expect(made.status).toBe(201);
    const client = await system.anonymous().signIn('new-one', made.body.oneTimePassword);
    expect(problemOf(await client.get('/api/worklists/mine'))).toMatchObject({ code: 'PASSWORD_CHANGE_NEEDED' });
    const change = { current: made.body.oneTimePassword, next: 'my-own-password-1' };
    expect((await client.post('/api/sessions/password', change)).status).toBe(204);
    expect((await client.get('/api/worklists/mine')).status).toBe(200);
  });

  it('takes no write that another site makes the browser send', async () => {
    const client = await system.as('officer');
    const foreign = await client.request('DELETE', '/api/sessions', undefined, { origin: 'https://evil.example' });
    expect(problemOf(foreign)).toMatchObject({ status: 403, code: 'FOREIGN_ORIGIN' });
    const form = await client.request('POST', '/api/cases', 'a=b', {
      'content-type': 'application/x-www-form-urlencoded',
    });
    expect(problemOf(form)).toMatchObject({ status: 415, code: 'CONTENT_TYPE_UNSUPPORTED' });
    expect((await client.get('/api/sessions/current')).status).toBe(200);
  });
});
