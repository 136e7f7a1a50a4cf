import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { calendars, profiles } from '../../sop-machines/index.js';
import type { Role } from '../../sop-machines/kernel/roles.js';
import { Audit } from '../../src/audit/audit.service.js';
import { Access } from '../../src/authorization/access.service.js';
import type { Viewer } from '../../src/authorization/viewer.js';
import { MigrationReport } from '../../src/sop-migrations/migration-report.service.js';
import { SopMigrations } from '../../src/sop-migrations/sop-migrations.service.js';
import type { ProcedureInput } from '../../workflows/messages.js';
import { eventually } from '../support/eventually.js';
import { calendar, eventOf, openCase, openWorld, people, profile, type World } from './fixtures/world.js';

const versions = { from: 'SOP-91@1.0.0', to: 'SOP-91@1.1.0' };
const viewer = (id: string, ...roles: Role[]): Viewer => ({
  id,
  name: id,
  language: 'en',
  roles,
  unitId: null,
  agencyId: null,
  mustChangePassword: false,
  leads: [],
  actsFor: [people.officer],
});
const supervisor = viewer(people.supervisor, 'supervisor');
const administrator = viewer(people.director, 'systemAdmin');
const officer = viewer(people.officer, 'caseOfficer');

let world: World;
let migrations: SopMigrations;
let report: MigrationReport;
beforeAll(async () => {
  // The report is judged from the read model where this release knows the profile and the calendar.
  Object.assign(profiles, { [profile.id]: profile });
  Object.assign(calendars, { [calendar.id]: calendar });
  world = await openWorld();
  const access = new Access(world.database);
  migrations = new SopMigrations(world.database, access, new Audit(world.database), world.client);
  report = new MigrationReport(world.database, access);
}, 120_000);
afterAll(() => world.close(), 60_000);

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query<Row[]>(sql, values);
const rowOf = async (id: string) =>
  (
    await all<{ sop: string; step: number; state: string[] }>(
      'SELECT sop, step, state FROM procedures WHERE id = $1',
      id,
    )
  )[0];
async function begin(): Promise<string> {
  const input: ProcedureInput = { ...(await openCase(world)), sop: versions.from, input: {} };
  await world.client.start(input);
  await eventually(() => rowOf(input.procedureId), Boolean, { withinMs: 40_000 });
  return input.procedureId;
}
const until = (id: string, status: string) =>
  eventually(
    () => migrations.get(administrator, id),
    (view) => view.status === status,
    { withinMs: 60_000 },
  );
const dueOf = (id: string) =>
  all<{ clock_id: string; due: Date }>(
    'SELECT clock_id, current_due_at AS due FROM clocks WHERE procedure_id = $1 AND ended_at IS NULL ORDER BY clock_id',
    id,
  ).then((rows) => rows.map(({ clock_id, due }) => `${clock_id} ${due.toISOString()}`));

describe('Running procedures that come to a new version', () => {
  let quiet: string, noted: string, answered: string, moved: string, out: string;
  let id: string;
  let stop: () => Promise<void>;

  it('are judged first: which states, which clocks from when to when, and nothing is changed by it', async () => {
    stop = await world.work();
    [quiet, noted, answered, moved, out] = await Promise.all([begin(), begin(), begin(), begin(), begin()]);
    await world.client.send(answered, eventOf('ANSWERED'));
    ({ id } = await migrations.create(supervisor, versions));
    const view = await until(id, 'judged');
    expect(view.report).toMatchObject({ procedures: 5, possible: 5, refused: 0, clocksMoved: 4, alerts: 0 });
    const { procedures } = await report.page(administrator, id, { limit: 50 });
    const one = procedures.find(({ procedureId }) => procedureId === quiet);
    expect(one).toMatchObject({ caseToken: null, outcome: 'waiting' });
    expect(one?.judgement).toMatchObject({ stateBefore: ['asked'], stateAfter: ['asked.waiting'] });
    expect(one?.judgement.clocks).toContainEqual({
      clockId: 'answer#1',
      deadlineId: 'answer',
      outcome: 'moved',
      oldDueAt: '2027-01-23T09:00:00.000Z',
      newDueAt: '2027-01-22T09:00:00.000Z',
    });
    expect((await rowOf(quiet))?.sop).toBe(versions.from);
  }, 120_000);

  it('are judged from the read model exactly as each would judge itself', async () => {
    const { procedures } = await report.page(administrator, id, { limit: 50 });
    for (const { procedureId, judgement } of procedures) {
      const own = await world.client.judgeMigration(procedureId, { migrationId: id, ...versions, agreed: null });
      expect(own).toEqual(judgement);
    }
  }, 60_000);

  it('are moved only after two different people have approved', async () => {
    await expect(migrations.create(officer, versions)).rejects.toMatchObject({ code: 'ROLE_NEEDED' });
    await expect(migrations.create(supervisor, versions)).rejects.toMatchObject({ code: 'MIGRATION_OPEN' });
    await expect(migrations.move(supervisor, id, 'start')).rejects.toMatchObject({ code: 'MIGRATION_STATE' });
    await migrations.approve(supervisor, id);
    await expect(migrations.approve(supervisor, id)).rejects.toMatchObject({ code: 'SECOND_PERSON_NEEDED' });
    await expect(migrations.move(supervisor, id, 'start')).rejects.toMatchObject({ code: 'MIGRATION_STATE' });
    expect((await migrations.approve(administrator, id)).status).toBe('approved');
  });

  it('wait while the batch is paused, and are moved when it goes on; one that was taken out stays', async () => {
    await migrations.optOut(supervisor, id, out, {
      optedOut: true,
      reason: 'invented for this test',
    });
    await world.client.send(noted, eventOf('NOTED'));
    await world.client.send(moved, eventOf('ANSWERED'));
    await stop();
    await migrations.move(supervisor, id, 'start');
    await migrations.move(supervisor, id, 'pause');
    stop = await world.work();
    await world.client.send(quiet, eventOf('NOTED'));
    expect((await migrations.get(supervisor, id)).progress).toEqual({ waiting: 4, optedOut: 1 });
    await migrations.move(supervisor, id, 'resume');
    const { progress } = await until(id, 'done');
    expect(progress).toEqual({ migrated: 3, changed: 1, optedOut: 1 });
  }, 120_000);

  it('have one step more, journalled with both versions, and none is lost or stopped', async () => {
    for (const procedure of [quiet, noted, answered]) {
      expect((await rowOf(procedure))?.sop).toBe(versions.to);
      const lines = await all<{ step: number; event_type: string; fields: object }>(
        'SELECT step, event_type, fields FROM journal WHERE procedure_id = $1 ORDER BY step',
        procedure,
      );
      expect(lines.map(({ step }) => step)).toEqual(lines.map((_, index) => index));
      expect(lines.filter(({ event_type }) => event_type === 'sanad.migrated')).toMatchObject([
        { fields: { migrationId: id, from: versions.from, to: versions.to } },
      ]);
    }
    expect(await dueOf(quiet)).toEqual(['answer#1 2027-01-22T09:00:00.000Z']);
    expect((await dueOf(answered)).map((line) => line.split(' ')[0])).toEqual(['letter#1', 'review#1']);
  });

  it('were left alone where they came out otherwise than people had agreed to, or were taken out', async () => {
    expect((await rowOf(moved))?.sop).toBe(versions.from);
    expect((await rowOf(out))?.sop).toBe(versions.from);
    const { procedures } = await report.page(administrator, id, { limit: 50, outcome: 'changed' });
    expect(procedures).toMatchObject([{ procedureId: moved, later: { stateBefore: ['answered'] } }]);
  });

  it('go on in the new version', async () => {
    const { reply } = await world.client.send(noted, eventOf('ANSWERED'));
    expect(reply.state).toEqual(['answered']);
    expect((await dueOf(noted)).map((line) => line.split('#')[0])).toEqual(['dispatch', 'review']);
  });

  it('go back as long as nothing has happened to them since', async () => {
    await migrations.move(administrator, id, 'rollBack');
    const { progress } = await until(id, 'rolledBack');
    expect(progress).toEqual({ rolledBack: 2, touched: 1, changed: 1, optedOut: 1 });
    expect(await rowOf(quiet)).toMatchObject({ sop: versions.from, state: ['asked'] });
    expect((await dueOf(quiet))[0]).toBe('answer#1 2027-01-23T09:00:00.000Z');
    expect((await rowOf(noted))?.sop).toBe(versions.to);
  }, 60_000);
});
