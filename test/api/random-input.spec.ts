import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { CaseDriver } from '../support/case-driver.js';
import { startSystem, type System } from '../support/system.js';
import { testPassword } from '../support/people.js';
import { report } from './support.js';

/*
 * Hundreds of requests that no client would send, to every endpoint of the API's own description: never a 5xx, and only
 * answers that the description names. The seed is fixed, so that what fails today fails tomorrow.
 */

const seed = 20_270_118;
const requestsPerEndpoint = 14;

interface Operation {
  responses: Record<string, unknown>;
  requestBody?: { content: { 'application/json': { schema: object } } };
  parameters?: { name: string; in: 'path' | 'query' | 'header' }[];
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}
const described = JSON.parse(readFileSync('test/api/openapi.json', 'utf8')) as Document;

/** mulberry32: small, seeded, good enough to choose nonsense. */
function randomFrom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(seed);
const oneOf = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

let system: System;
let known: string[];
let cookies: string[];
beforeAll(async () => {
  system = await startSystem();
  const driver = await CaseDriver.register(system, '2027-01-18T10:00:00', report);
  const { world } = system;
  known = [
    driver.caseId,
    driver.spineId,
    ...(await driver.procedures('SOP-01')),
    world.unitId,
    world.agencyId.shelterA,
  ];
  cookies = [''];
  for (const login of ['officer', 'admin', 'shelter', 'secretariat']) cookies.push(await cookieOf(login));
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

async function cookieOf(login: string): Promise<string> {
  const body = JSON.stringify({ login, password: testPassword });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${system.url}/api/sessions`, { method: 'POST', headers, body });
  return answer.headers.getSetCookie()[0]!.split(';')[0]!;
}

const texts = [
  '',
  ' ',
  'null',
  '%00',
  '../../etc/passwd',
  "' OR 1=1 --",
  'شیرین ڕۆژان',
  '👩‍👧',
  'x'.repeat(9_000),
  '-1',
  '1e400',
  '\u202e',
  '__proto__',
];
const scalars = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  1e308,
  ...texts,
  '2027-13-45T99:00:00Z',
  '0000-01-01T00:00:00Z',
  '2027-01-18T07:00:00Z',
];

/** Any JSON, shallow. */
function nonsense(depth = 0): unknown {
  const kind = random();
  if (depth > 2 || kind < 0.6) return oneOf(scalars);
  if (kind < 0.8) return Array.from({ length: Math.floor(random() * 4) }, () => nonsense(depth + 1));
  const keys = Array.from({ length: Math.floor(random() * 4) }, () =>
    oneOf(['id', 'type', 'fields', 'a', '', '__proto__', 'constructor', 'toString']),
  );
  return Object.fromEntries(keys.map((key) => [key, nonsense(depth + 1)]));
}

/** A body whose top level has the described keys, with nonsense under some of them. */
function nearlyRight(operation: Operation): unknown {
  const schema = operation.requestBody?.content['application/json'].schema as { $ref?: string; properties?: object };
  const named = schema?.$ref?.split('/').at(-1);
  const { properties = {} } = (named === undefined ? schema : described.components.schemas[named]) as {
    properties?: object;
  };
  return Object.fromEntries(
    Object.keys(properties)
      .filter(() => random() < 0.8)
      .map((key) => [key, random() < 0.3 ? oneOf([...known, ...texts]) : nonsense()]),
  );
}

function bodyFor(operation: Operation): string | undefined {
  const kind = random();
  if (operation.requestBody === undefined) return kind < 0.2 ? JSON.stringify(nonsense()) : undefined;
  if (kind < 0.1) return undefined;
  if (kind < 0.2) return oneOf(['{', '[1,', '"', '{"a":\u0000}', '\ufeff{}', 'NaN', '{"a":1}{"b":2}', '\u0000']);
  return JSON.stringify(kind < 0.45 ? nonsense() : nearlyRight(operation));
}

function headersFor(cookie: string): Record<string, string> {
  return {
    ...(cookie === '' ? {} : { cookie }),
    'content-type':
      random() < 0.85
        ? 'application/json'
        : oneOf(['text/plain', 'application/xml', 'application/json; charset=utf-7', 'multipart/form-data', 'x']),
    ...(random() < 0.7
      ? { 'idempotency-key': oneOf([randomUUID(), '', 'x', 'not a uuid', 'x'.repeat(400), '%00']) }
      : {}),
    ...(random() < 0.1 ? { accept: oneOf(['text/html', '*/*;q=0', 'x']) } : {}),
    ...(random() < 0.1 ? { 'accept-language': oneOf(['ar', 'x', '\u00e9']) } : {}),
  };
}

function addressFor(path: string, operation: Operation): string {
  const filled = path.replace(/\{[^}]+\}/g, () =>
    encodeURIComponent(oneOf([...known, randomUUID(), ...texts.filter(Boolean), 'mine', 'iq-federal'])),
  );
  const queries = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query' && random() < 0.7);
  const query = queries.map(({ name }) => `${name}=${encodeURIComponent(String(oneOf(scalars)))}`);
  return filled + (random() < 0.6 && query.length > 0 ? `?${query.join('&')}` : '');
}

/** Answers that any endpoint may give before it is reached: they are about the request, not about the endpoint. */
const general = new Set([400, 401, 403, 404, 413, 415]);

const endpoints = Object.entries(described.paths).flatMap(([path, operations]) =>
  Object.entries(operations).map(([method, operation]) => [method.toUpperCase(), path, operation] as const),
);

it.each(endpoints)(
  '%s %s never breaks and answers only what is described, whatever is sent',
  async (method, path, operation) => {
    const surprises: string[] = [];
    for (let count = 0; count < requestsPerEndpoint; count++) {
      // A session that is really ended would only make the rest of the requests anonymous.
      const cookie = method === 'DELETE' && path.endsWith('/sessions') ? '' : oneOf(cookies);
      const body = method === 'GET' ? undefined : bodyFor(operation);
      const address = addressFor(path, operation);
      const abort = new AbortController();
      const answer = await fetch(system.url + address, {
        method,
        headers: headersFor(cookie),
        signal: abort.signal,
        ...(body === undefined ? {} : { body }),
      });
      const { status } = answer;
      // A stream never ends by itself.
      const text = path.endsWith('/stream') && status === 200 ? '' : await answer.text();
      abort.abort();
      const isDescribed = String(status) in operation.responses || general.has(status);
      // An address longer than Node takes is answered by its parser, before there is any route.
      if (status === 431) continue;
      const isProblem = status < 400 || answer.headers.get('content-type')?.includes('application/problem+json');
      if (!isDescribed || !isProblem || status >= 500)
        surprises.push(`${status} ${address} ${body ?? ''} ${text}`.slice(0, 600));
    }
    expect(surprises).toEqual([]);
  },
  60_000,
);

it('afterwards the system is healthy, and who is signed in still is', async () => {
  const health = await fetch(`${system.url}/api/health`);
  expect(health.status).toBe(200);
  for (const cookie of cookies.slice(1)) {
    expect((await fetch(`${system.url}/api/sessions/current`, { headers: { cookie } })).status).toBe(200);
  }
}, 30_000);
