import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestLogin } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf } from './support.js';

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

const wish = { from: 'SOP-04@1.0.0', to: 'SOP-04@9.0.0' };

it.each<[TestLogin, number]>([
  ['supervisor', 200],
  ['head', 200],
  ['admin', 200],
  ['officer', 403],
  ['shelter', 403],
])('%s asks which procedures could be moved and gets %i', async (login, status) => {
  const client = await system.as(login);
  expect((await client.get('/api/migrations/plans')).status).toBe(status);
  expect((await client.get('/api/migrations')).status).toBe(status);
  if (status === 403) expect(problemOf(await client.post('/api/migrations', wish)).code).toBe('ROLE_NEEDED');
});

it('a way that this release does not have is refused by name, and nothing is begun', async () => {
  const supervisor = await system.as('supervisor');
  expect(problemOf(await supervisor.post('/api/migrations', wish))).toEqual({
    status: 400,
    code: 'INVALID',
    fields: ['to'],
  });
  expect(problemOf(await supervisor.post('/api/migrations', { from: 'x', to: 'y' })).fields).toEqual(['from', 'to']);
  expect((await supervisor.get('/api/migrations')).body).toEqual({ migrations: [] });
});

it('a migration that is not there, and a move that is none, are told apart', async () => {
  const supervisor = await system.as('supervisor');
  const path = `/api/migrations/${randomUUID()}`;
  expect((await supervisor.get(path)).status).toBe(404);
  expect((await supervisor.post(`${path}/approvals`, {})).status).toBe(404);
  expect((await supervisor.post(`${path}/start`, {})).status).toBe(404);
  expect(problemOf(await supervisor.post(`${path}/fly`, {}))).toMatchObject({ status: 400, fields: ['move'] });
  expect((await system.anonymous().get(path)).status).toBe(401);
});
