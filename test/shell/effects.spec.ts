import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EventRefusedError } from '../../src/temporal/errors.js';
import { eventOf, moveClock, openWorld, people, profile, startCase, type World } from './fixtures/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work();
}, 90_000);
afterAll(() => world.close(), 30_000);

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query(sql, values);
const journalOf = async (procedureId: string): Promise<string[]> =>
  (
    await all<{ event_type: string }>(
      'SELECT event_type FROM journal WHERE procedure_id = $1 ORDER BY step',
      procedureId,
    )
  ).map((line) => line.event_type);

test('a child is started once, lives in the case and reports to its parent; a root without a parent only notes it', async () => {
  const { procedureId, caseId } = await startCase(world);
  await world.client.send(procedureId, eventOf('HELP_WANTED'));
  await moveClock(world, caseId, '2027-01-24T09:00:00.000Z');
  const children = await all<{ id: string; parent_key: string; subject_id: string; state: string[] }>(
    'SELECT * FROM procedures WHERE parent_id = $1',
    procedureId,
  );
  expect(children).toMatchObject([{ parent_key: 'help', subject_id: 'S-1', state: ['late'] }]);
  expect(await journalOf(procedureId)).toEqual([
    'OPENED',
    'HELP_WANTED',
    'sanad.deadlinePassed',
    'sanad.effectFailed',
    'CHILD_REPORTED',
  ]);
  const [task] = await all<{ clock_id: string }>('SELECT * FROM tasks WHERE procedure_id = $1', procedureId);
  expect(task).toMatchObject({ task: 'help', clock_id: 'custody#1', closed_at: null });
}, 60_000);

test('an effect that cannot be carried out is journalled, asks an administrator, and lets the next one pass', async () => {
  const { procedureId, caseId } = await startCase(world);
  await world.client.send(procedureId, eventOf('WRONG_CHILD_WANTED'));
  await moveClock(world, caseId, '2027-01-21T09:00:00.000Z');
  expect(await journalOf(procedureId)).toEqual([
    'OPENED',
    'WRONG_CHILD_WANTED',
    'sanad.effectFailed',
    'DIRECTORY_EXHAUSTED',
  ]);
  expect(await all('SELECT role FROM tasks WHERE procedure_id = $1', procedureId)).toEqual([{ role: 'systemAdmin' }]);
}, 60_000);

test('the directory gives the first agency by rank that fits, and people are told by code and token only', async () => {
  const agency = (id: string, rank: number, sexes: string) =>
    all(
      `INSERT INTO agencies (id, name, services, sexes, age_bands, languages, profile_ids, rank)
       VALUES ($1, '{"en":"Shelter Example","ar":"Shelter Example"}', '{shelter}', $2, '{adult}', '{ar}', ARRAY[$3], $4)`,
      id,
      sexes,
      profile.id,
      rank,
    );
  await agency('00000000-0000-4000-8000-000000000001', 1, '{male}');
  await agency('00000000-0000-4000-8000-000000000003', 3, '{female}');
  await agency('00000000-0000-4000-8000-000000000002', 2, '{female}');
  const { procedureId, caseId } = await startCase(world);
  await world.client.send(procedureId, eventOf('PROVIDER_WANTED'));
  await moveClock(world, caseId, '2027-01-21T09:00:00.000Z');
  const [line] = await all<{ fields: unknown }>(
    `SELECT fields FROM journal WHERE procedure_id = $1 AND event_type = 'PROVIDER_SELECTED'`,
    procedureId,
  );
  expect(line?.fields).toEqual({ agencyId: '00000000-0000-4000-8000-000000000002' });
  const mails = await all<{ address: string; message: object }>(
    `SELECT address, message FROM outbox WHERE message ->> 'procedureId' = $1`,
    procedureId,
  );
  expect(mails).toMatchObject([{ address: 'officer@example.invalid', message: { notice: 'found' } }]);
}, 60_000);

test('a machine that runs into an error stays readable, refuses events and asks for help at once', async () => {
  const { procedureId, caseId } = await startCase(world);
  const { reply } = await world.client.send(procedureId, eventOf('BROKEN'));
  expect(reply.status).toBe('error');
  await expect(world.client.send(procedureId, eventOf('NOTED'))).rejects.toBeInstanceOf(EventRefusedError);
  await moveClock(world, caseId, '2027-01-21T09:00:00.000Z');
  expect(await all('SELECT role, task FROM tasks WHERE procedure_id = $1', procedureId)).toEqual([
    { role: 'systemAdmin', task: 'procedureNeedsHelp' },
  ]);
  expect(await all('SELECT level, person_id FROM alerts WHERE procedure_id = $1', procedureId)).toEqual([
    { level: 'L1', person_id: people.supervisor },
  ]);
}, 30_000);

test('a deadline that got two due instants is journalled once, with both, and asks an administrator', async () => {
  const { procedureId } = await startCase(world);
  await world.client.send(procedureId, eventOf('REMINDED_TWICE'));
  await world.client.send(procedureId, eventOf('NOTED'));
  expect(await journalOf(procedureId)).toEqual(['OPENED', 'REMINDED_TWICE', 'sanad.timerDoubled', 'NOTED']);
  expect(await all('SELECT role FROM tasks WHERE procedure_id = $1', procedureId)).toEqual([{ role: 'systemAdmin' }]);
}, 30_000);
