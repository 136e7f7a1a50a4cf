import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { CalendarPreview, CalendarView } from '../../src/contract/administration.js';
import type { CaseView, RegisteredCase } from '../../src/contract/cases.js';
import type { ProfileView, Profiles, TransferredCase } from '../../src/contract/profiles.js';
import { eventually } from '../support/eventually.js';
import type { HttpClient } from '../support/http-client.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf, report } from './support.js';

let system: System;
let officer: HttpClient;
let supervisor: HttpClient;
let admin: HttpClient;
beforeAll(async () => {
  system = await startSystem({ clock: 'manual', profileId: 'iq-kri' });
  [officer, supervisor, admin] = [await system.as('officer'), await system.as('supervisor'), await system.as('admin')];
}, 120_000);
afterAll(() => system.stop(), 60_000);

/** Registers an invented report at an instant, which is also the case's own time. */
const register = (time: string, profileId?: string) => {
  const at = new Date(time).toISOString();
  return officer.post<z.infer<typeof RegisteredCase>>('/api/cases', {
    occurredAt: at,
    fields: report,
    clock: { kind: 'manual', now: at },
    ...(profileId === undefined ? {} : { profileId }),
  });
};
const caseOf = async (id: string) => (await supervisor.get<z.infer<typeof CaseView>>(`/api/cases/${id}`)).body;

describe('A jurisdiction', () => {
  it('that ships switched off cannot be chosen, and says who can change that', async () => {
    const refused = await register('2027-04-05T06:45:00+03:00', 'af');
    expect(problemOf(refused)).toEqual({ status: 409, code: 'PROFILE_DISABLED', fields: [] });
    expect(JSON.stringify(refused.body)).toMatch(/ask an administrator to switch it on with a reason/);
  });
  it('is switched on by an administrator alone, with a reason that is kept', async () => {
    const wish = { enabled: true, reason: 'A training case of the academy' };
    expect(problemOf(await supervisor.request('PUT', '/api/profiles/af/enabled', wish)).code).toBe('ROLE_NEEDED');
    expect(
      problemOf(await admin.request('PUT', '/api/profiles/af/enabled', { enabled: true, reason: '' })).fields,
    ).toEqual(['reason']);
    const on = await admin.request<z.infer<typeof ProfileView>>('PUT', '/api/profiles/af/enabled', wish);
    expect(on.body).toMatchObject({ enabled: true, switched: { by: 'Person Test-admin', reason: wish.reason } });
    const registered = await register('2027-04-05T06:45:00+03:00', 'af');
    expect([registered.status, (await caseOf(registered.body.caseId)).profileId]).toEqual([201, 'af']);
  });
  it('gives a case the law of the day on which it was registered', async () => {
    const [a, b] = [
      await register('2025-11-20T10:00:00+06:00', 'bd'),
      await register('2026-02-01T10:00:00+06:00', 'bd'),
    ];
    expect((await caseOf(a.body.caseId)).profileId).toBe('bd@2012');
    expect((await caseOf(b.body.caseId)).profileId).toBe('bd@2026');
    expect(problemOf(await register('1999-01-01T10:00:00+06:00', 'bd')).code).toBe('PROFILE_NOT_IN_FORCE');
    expect(problemOf(await register('2027-01-01T10:00:00+06:00', 'nowhere')).fields).toEqual(['profileId']);
  });
  it('is listed with its laws, courts and agencies by name, and with every version of its law', async () => {
    const { profiles } = (await officer.get<z.infer<typeof Profiles>>('/api/profiles')).body;
    const bd = profiles.find(({ id }) => id === 'bd');
    expect(bd?.versions.map(({ id, validFrom, validTo }) => [id, validFrom, validTo])).toEqual([
      ['bd@2012', '2012-02-20', '2026-01-06'],
      ['bd@2026', '2026-01-07', null],
    ]);
    expect(bd?.versions[0]?.bodies.map(({ name }) => name.en)).toContain('Anti-Human Trafficking Offence Tribunal');
  });
});

describe('A change of a calendar and a transfer', () => {
  const at = '2027-01-18T09:00:00+03:00';
  let caseId: string;
  const due = async (deadlineId: string) =>
    (await caseOf(caseId)).clocks.find((clock) => clock.deadlineId === deadlineId);

  it('is previewed: which open working-day deadlines would move, and from when to when', async () => {
    caseId = (await register(at)).body.caseId;
    const root = (await caseOf(caseId)).procedures.find(({ parentId }) => parentId === null)!;
    const clocks = (await caseOf(caseId)).clocks.filter(({ calendarKind }) => calendarKind === 'workingDays');
    const { calendar } = (await admin.get<z.infer<typeof CalendarView>>('/api/calendars/iq-kri')).body;
    const closures = ['2027-01-19', '2027-01-20', '2027-01-21', '2027-01-24', '2027-01-25', '2027-01-26', '2027-01-27'];
    const edited = {
      ...calendar,
      closures: [...calendar.closures, ...closures.map((date) => ({ date, label: 'closed', source: 'test' }))],
    };
    const preview = (
      await admin.post<z.infer<typeof CalendarPreview>>('/api/calendars/iq-kri/preview', { calendar: edited })
    ).body;
    expect(root.sop).toMatch(/^SOP-00@/);
    expect([preview.procedures > 0, preview.unknown]).toEqual([true, 0]);
    expect(preview.total).toBe(clocks.length);
    for (const { dueAt, newDueAt } of preview.moved) expect(newDueAt > dueAt).toBe(true);
    expect(problemOf(await supervisor.post('/api/calendars/iq-kri/preview', { calendar: edited })).code).toBe(
      'ROLE_NEEDED',
    );
    const twice = { ...edited, closures: [...edited.closures, edited.closures[0]] };
    expect(problemOf(await admin.post('/api/calendars/iq-kri/preview', { calendar: twice })).fields).toEqual([
      `calendar.closures.${edited.closures.length}.date`,
    ]);
  });

  it('of a running case to another jurisdiction reaches its procedures and keeps both due instants', async () => {
    const body = { profileId: 'iq-federal', reason: 'The act was committed in Baghdad' };
    expect(problemOf(await officer.post(`/api/cases/${caseId}/transfer`, body)).code).toBe('ROLE_NEEDED');
    const before = (await caseOf(caseId)).clocks;
    const moved = await supervisor.post<z.infer<typeof TransferredCase>>(`/api/cases/${caseId}/transfer`, body);
    expect(moved.body).toMatchObject({ caseId, profileId: 'iq-federal' });
    expect(moved.body.told).toBeGreaterThan(0);
    const timeline = await eventually(
      async () => JSON.stringify((await supervisor.get(`/api/cases/${caseId}/timeline`)).body),
      (text) => text.includes('sanad.transferred'),
    );
    expect(timeline).not.toContain(body.reason);
    expect((await caseOf(caseId)).profileId).toBe('iq-federal');
    for (const clock of before.filter(({ calendarKind }) => calendarKind !== 'workingDays')) {
      expect((await due(clock.deadlineId))?.dueAt).toBe(clock.dueAt);
    }
    expect(problemOf(await supervisor.post(`/api/cases/${caseId}/transfer`, body)).code).toBe('SAME_JURISDICTION');
    expect(problemOf(await admin.post(`/api/cases/${caseId}/transfer`, { ...body, profileId: 'ir' })).code).toBe(
      'PROFILE_DISABLED',
    );
  });
});
