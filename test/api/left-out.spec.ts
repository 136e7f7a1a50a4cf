import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { z } from 'zod';
import type { Agencies, Units } from '../../src/contract/administration.js';
import { CaseDriver } from '../support/case-driver.js';
import { eventually } from '../support/eventually.js';
import { startSystem, type System } from '../support/system.js';
import { problemOf, report } from './support.js';

/* Who is told and asked, and who is left out, through the API on real servers. */

let system: System;
beforeAll(async () => {
  system = await startSystem();
}, 120_000);
afterAll(async () => system?.stop(), 60_000);

interface Alert {
  caseId: string;
  level: string;
  person: string | null;
  deadlineLabel: { en: string } | null;
}
const alertsOf = async (caseId: string, login: 'head' | 'supervisor' | 'director'): Promise<Alert[]> => {
  const { body } = await (await system.as(login)).get<{ alerts: Alert[] }>('/api/alerts');
  return body.alerts.filter((alert) => alert.caseId === caseId);
};

describe('An official whom the report accuses', () => {
  it('sees nothing of the case and is told nothing; the next person up is told in the same moment', async () => {
    const { supervisor } = system.world.personId;
    const driven = await CaseDriver.register(system, '2027-01-18T10:00', { ...report, accusedOfficerId: supervisor });
    const [intake = ''] = await driven.procedures('SOP-01');
    await driven.advance('2027-01-18T13:00');
    const told = await eventually(
      () => alertsOf(driven.caseId, 'head'),
      (alerts) => alerts.some(({ level }) => level === 'L1'),
    );
    expect(told.find(({ level }) => level === 'L1')?.person).toBe('Person Test-head');
    expect(await alertsOf(driven.caseId, 'supervisor')).toEqual([]);
    const accused = await system.as('supervisor');
    for (const path of [
      `/api/cases/${driven.caseId}`,
      `/api/procedures/${intake}`,
      `/api/cases/${driven.caseId}/timeline`,
    ]) {
      expect(problemOf(await accused.get(path))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
    }
    const board = await accused.get<{ rows: { caseId: string }[] }>('/api/board');
    expect(board.body.rows.filter(({ caseId }) => caseId === driven.caseId)).toEqual([]);
  }, 60_000);

  it('is left out as well when the accusation comes later', async () => {
    const driven = await CaseDriver.register(system, '2027-01-18T10:00', report);
    const [intake = ''] = await driven.procedures('SOP-01');
    const supervisor = await system.as('supervisor');
    expect((await supervisor.get(`/api/cases/${driven.caseId}`)).status).toBe(200);
    const information = 'An invented statement.';
    await driven.send(intake, 'MORE_INFO', { information, accusedOfficerId: system.world.personId.supervisor });
    expect((await supervisor.get(`/api/cases/${driven.caseId}`)).status).toBe(404);
  }, 60_000);
});

describe('A serious alert for a child', () => {
  it('also reaches the head of child protection, one hour after the limit, and the ladder says so before', async () => {
    const admin = await system.as('admin');
    const { units } = (await admin.get<z.infer<typeof Units>>('/api/units')).body;
    const { id, ...unit } = units.find((one) => one.id === system.world.unitId)!;
    const change = { ...unit, childContacts: ['child-head@social.example'] };
    expect((await admin.request('PUT', `/api/units/${id}`, change)).status).toBe(200);
    const driven = await CaseDriver.register(system, '2027-01-14T02:30', { ...report, childInvolved: true });
    const [track = ''] = await eventually(
      () => driven.procedures('SOP-06'),
      (found) => found.length > 0,
    );
    const serious = async () => (await driven.clock(track, 'alert'))?.ladder.find(({ level }) => level === 'L3');
    expect(await serious()).toMatchObject({ dueAt: '2027-01-14T01:30:00.000Z', status: 'waiting' });
    expect((await serious())?.tells).toContain('child-head@social.example');
    await driven.advance('2027-01-14T04:30');
    const fired = await eventually(serious, (rung) => rung?.status === 'fired');
    expect(fired?.tells).toEqual(expect.arrayContaining(['Person Test-director', 'child-head@social.example']));
  }, 60_000);
});

describe('A person with a disability', () => {
  it('is referred only to an organisation that has said it can take the person', async () => {
    const admin = await system.as('admin');
    const { agencies } = (await admin.get<z.infer<typeof Agencies>>('/api/agencies')).body;
    const { id, ...agency } = agencies.find((one) => one.id === system.world.agencyId.shelterB)!;
    expect((await admin.request('PUT', `/api/agencies/${id}`, { ...agency, acceptsDisability: true })).status).toBe(
      200,
    );
    const driven = await CaseDriver.register(system, '2027-01-18T10:00', report);
    await driven.takeOn();
    const need = {
      personId: 'P-1',
      service: 'shelter',
      priority: 'urgent',
      sex: 'female',
      ageBand: 'adult',
      consent: 'given',
    };
    await driven.send(driven.spineId, 'NEED_IDENTIFIED', { ...need, disability: true });
    const [referral = ''] = await eventually(
      () => driven.procedures('SOP-04'),
      (found) => found.length > 0,
    );
    const view = await eventually(
      () => driven.view(referral),
      (seen) => seen.agency !== null,
    );
    expect(view.agency?.id).toBe(system.world.agencyId.shelterB);
  }, 60_000);
});
