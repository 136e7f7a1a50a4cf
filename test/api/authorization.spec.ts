import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { restingTag } from '../../sop-machines/kernel/deadlines.js';
import { CaseDriver, local } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import type { TestLogin } from '../support/people.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf, report } from './support.js';

let system: System;
let driver: CaseDriver;
let referral: string;
const at = '2027-01-18T10:00:00';
const need = { personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'ar', consent: 'given' };

beforeAll(async () => {
  system = await startSystem();
  driver = await CaseDriver.register(system, at, report);
  await driver.takeOn();
  await driver.send(driver.spineId, 'NEED_IDENTIFIED', { ...need, service: 'shelter', priority: 'urgent' });
  referral = await eventually(async () => (await driver.procedures('SOP-04'))[0] ?? '', Boolean);
  await eventually(
    () => statusFor('shelter', `/api/procedures/${referral}`),
    (status) => status === 200,
  );
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

const statusFor = async (login: TestLogin, path: string): Promise<number> =>
  (await (await system.as(login)).get(path)).status;
const update = async (text: string): Promise<void> => {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  await client.query(text).finally(() => client.end());
};
const count = async (table: string): Promise<number> => {
  const client = new Client({ connectionString: system.databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ count: string }>(`SELECT count(*) FROM ${table}`).finally(() => client.end());
  return Number(rows[0]?.count);
};

describe('a case', () => {
  it.each<[TestLogin, number]>([
    ['officer', 200],
    ['officer2', 200],
    ['supervisor', 200],
    ['head', 200],
    ['director', 200],
    ['stranger', 404],
    ['shelter', 404],
    ['admin', 404],
  ])('is shown to %s with %i', async (login, status) => {
    for (const path of [`/api/cases/${driver.caseId}`, `/api/cases/${driver.caseId}/timeline`]) {
      expect(await statusFor(login, path)).toBe(status);
    }
  });

  it.each<TestLogin>(['shelter', 'admin'])('cannot be registered by %s', async (login) => {
    const before = await count('cases');
    const client = await system.as(login);
    const answer = await client.post('/api/cases', { occurredAt: local(at), fields: report });
    expect(problemOf(answer)).toMatchObject({ status: 403, code: 'ROLE_NEEDED' });
    expect(await count('cases')).toBe(before);
  });
});

describe('a procedure', () => {
  it('of somebody else is a 404 also for an event, and nothing is written', async () => {
    const before = [await count('journal'), await count('records')];
    const stranger = await system.as('stranger');
    const event = { type: 'VICTIM_TOLD', occurredAt: local(at), fields: {} };
    expect(problemOf(await stranger.post(`/api/procedures/${driver.spineId}/events`, event))).toMatchObject({
      status: 404,
      code: 'NOT_FOUND',
    });
    expect([await count('journal'), await count('records')]).toEqual(before);
  });

  it('takes no event of a role that the sender does not hold, and nothing is written', async () => {
    const before = [await count('journal'), await count('records')];
    const answer = await driver.try(referral, 'ACCEPTED', {});
    expect(problemOf(answer)).toMatchObject({ status: 403, code: 'ROLE_MAY_NOT_SEND' });
    expect([await count('journal'), await count('records')]).toEqual(before);
  });

  it('shows an agency its own referral: the packet, its events, no ladder and no official by name', async () => {
    const view = await driver.view(referral, 'shelter');
    expect(view.allowed.map(({ type }) => type)).toContain('ACCEPTED');
    expect(view.facts).toMatchObject({ service: 'shelter', priority: 'urgent', sex: 'female' });
    expect(view.facts).not.toHaveProperty('tried');
    expect(view.clocks.flatMap(({ ladder }) => ladder)).toEqual([]);
    expect(JSON.stringify(view)).not.toContain('Test-officer');
  });

  it('is nobody else’s: another agency, the spine and its siblings stay hidden', async () => {
    expect(await statusFor('shelterB', `/api/procedures/${referral}`)).toBe(404);
    expect(await statusFor('legalaid', `/api/procedures/${referral}`)).toBe(404);
    expect(await statusFor('shelter', `/api/procedures/${driver.spineId}`)).toBe(404);
  });
});

describe('lists', () => {
  const tokens = async (login: TestLogin, list: string): Promise<string[]> => {
    const client = await system.as(login);
    const answer = await client.get<{ rows: { sop: string }[] }>(`/api/worklists/${list}`);
    return answer.body.rows.map(({ sop }) => sop.slice(0, 6));
  };

  it('hold what is one’s own and nothing else', async () => {
    expect(await tokens('shelter', 'agency')).toEqual(['SOP-04']);
    expect(await tokens('shelterB', 'agency')).toEqual([]);
    expect(await tokens('stranger', 'team')).toEqual([]);
    expect(await tokens('admin', 'team')).toEqual([]);
    expect(await tokens('officer', 'waiting')).toContain('SOP-04');
    expect(await tokens('officer', 'mine')).toContain('SOP-00');
    expect(await tokens('supervisor', 'team')).toEqual(expect.arrayContaining(['SOP-00', 'SOP-04']));
  });

  it('hold no procedure that rests, such as a closed case; the case stays readable', async () => {
    const supervisor = await system.as('supervisor');
    const lists = async (): Promise<string> => {
      const paths = ['/api/worklists/team', '/api/worklists/overdue', '/api/board'];
      return JSON.stringify(await Promise.all(paths.map(async (path) => (await supervisor.get(path)).body)));
    };
    const resting = await CaseDriver.register(system, at, report);
    expect(await lists()).toContain(resting.caseId);
    await update(
      `UPDATE procedures SET tags = array_append(tags, '${restingTag}') WHERE case_id = '${resting.caseId}'`,
    );
    expect(await lists()).not.toContain(resting.caseId);
    expect(await statusFor('supervisor', `/api/cases/${resting.caseId}`)).toBe(200);
    expect(await statusFor('supervisor', `/api/procedures/${resting.spineId}`)).toBe(200);
  }, 30_000);

  it('can be narrowed by procedure, priority and time left, and count what they show', async () => {
    const client = await system.as('supervisor');
    type Page = { rows: { sop: string; priority: string | null; due: { at: string } | null }[]; total: number };
    const page = async (query: string): Promise<Page> => (await client.get<Page>(`/api/worklists/team?${query}`)).body;
    const referrals = await page('sop=SOP-04');
    expect(new Set(referrals.rows.map(({ sop }) => sop.slice(0, 6)))).toEqual(new Set(['SOP-04']));
    expect(referrals.total).toBe(referrals.rows.length);
    const urgent = await page('priority=urgent');
    expect(new Set(urgent.rows.map(({ priority }) => priority))).toEqual(new Set(['urgent']));
    expect((await page('sop=SOP-12')).total).toBe(0);
    // The referral's answer is due a day after it was sent on the case's own clock, whatever the wall's clock says.
    expect((await page('sop=SOP-04&due=soon')).total).toBe(referrals.total);
    expect((await page('sop=SOP-04&due=overdue')).total).toBe(0);
    expect(problemOf(await client.get('/api/worklists/team?sop=Somebody'))).toMatchObject({ fields: ['sop'] });
  });

  it('can be paged by key without losing or repeating a row', async () => {
    const client = await system.as('supervisor');
    type Page = { rows: { procedureId: string }[]; nextCursor: string | null; total: number };
    for (const sort of ['due', 'changed']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      let total = 0;
      while (cursor !== null) {
        const query: string = `sort=${sort}&limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`;
        const page: Page = (await client.get<Page>(`/api/worklists/team?${query}`)).body;
        seen.push(...page.rows.map(({ procedureId }) => procedureId));
        ({ nextCursor: cursor, total } = page);
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toHaveLength(total);
    }
    expect(problemOf(await client.get('/api/worklists/team?cursor=abc'))).toMatchObject({
      status: 400,
      fields: ['cursor'],
    });
  });
});

describe('the search by case token', () => {
  type Found = { procedures: { procedureId: string; caseId: string; sop: string }[] };
  const find = async (login: TestLogin, token: string): Promise<Found['procedures']> => {
    const { status, body } = await (await system.as(login)).get<Found>(`/api/cases?token=${token}`);
    expect(status).toBe(200);
    return body.procedures;
  };

  it.each<[TestLogin, string]>([
    ['officer', 'SOP-00'],
    ['officer2', 'SOP-00'],
    ['supervisor', 'SOP-00'],
    ['head', 'SOP-00'],
    ['director', 'SOP-00'],
    ['shelter', 'SOP-04'],
  ])('finds for %s the door that is theirs', async (login, sop) => {
    const { token } = await driver.case();
    const found = await find(login, token);
    expect(found.map((one) => [one.caseId, one.sop.slice(0, 6)])).toEqual([[driver.caseId, sop]]);
  });

  it.each<TestLogin>(['stranger', 'shelterB', 'legalaid', 'admin'])(
    'answers %s alike for a case of others and for one that does not exist',
    async (login) => {
      const { token } = await driver.case();
      expect(await find(login, token)).toEqual(await find(login, 'C-999999'));
      expect(await find(login, token)).toEqual([]);
    },
  );

  it('takes nothing but a token, so that no name stands in an address', async () => {
    const client = await system.as('officer');
    for (const query of ['?token=Somebody', '?token=C-1%25', '?token=C-000001&token=C-000002', '']) {
      expect(problemOf(await client.get(`/api/cases${query}`))).toMatchObject({ status: 400, fields: ['token'] });
    }
  });
});

describe('administration', () => {
  it.each(['people', 'units', 'agencies'])('of %s is the administrator’s alone', async (what) => {
    const answer = await (await system.as('supervisor')).post(`/api/${what}`, {});
    expect([400, 403]).toContain(answer.status);
  });

  it('of calendars is refused to others, and raises the version once for the administrator', async () => {
    const closure = { date: '2027-02-14', label: 'Closed', source: 'announced for a test' };
    const refused = await (await system.as('head')).post('/api/calendars/iq-federal/closures', closure);
    expect(problemOf(refused)).toMatchObject({ status: 403, code: 'ROLE_NEEDED' });
    const admin = await system.as('admin');
    const first = await admin.post<{ calendar: { version: number } }>('/api/calendars/iq-federal/closures', closure);
    expect(first.status).toBe(200);
    const again = await admin.post<{ calendar: { version: number } }>('/api/calendars/iq-federal/closures', closure);
    expect(again.body.calendar.version).toBe(first.body.calendar.version);
  });
});

describe('personal content', () => {
  it('is read by who sees the case, with a line in the audit trail, and by nobody else', async () => {
    const timeline = await (
      await system.as('officer')
    ).get<{ entries: { fields: Record<string, { recordId?: string }> }[] }>(`/api/cases/${driver.caseId}/timeline`);
    const recordId = timeline.body.entries.map(({ fields }) => fields['whatHappened']?.recordId).find(Boolean);
    const before = await count(`audit WHERE action = 'recordRead'`);
    expect(await statusFor('officer', `/api/records/${recordId}`)).toBe(200);
    for (const login of ['stranger', 'shelter', 'admin'] as const) {
      expect(await statusFor(login, `/api/records/${recordId}`)).toBe(404);
    }
    expect(await count(`audit WHERE action = 'recordRead'`)).toBe(before + 1);
    expect(await count(`records WHERE position('invented' in encode(ciphertext, 'escape')) > 0`)).toBe(0);
    expect(await count(`journal WHERE fields::text LIKE '%invented%'`)).toBe(0);
  });
});
