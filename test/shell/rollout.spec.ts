import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { calendar, openWorld, startCase, type World } from './fixtures/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work();
}, 90_000);
afterAll(() => world.close(), 30_000);

const paperDue = async (procedureId: string): Promise<string | undefined> => {
  const rows = await world.database.query<{ current_due_at: Date }[]>(
    `SELECT current_due_at FROM clocks WHERE procedure_id = $1 AND deadline_id = 'paper'`,
    [procedureId],
  );
  return rows[0]?.current_due_at.toISOString();
};

test('a changed calendar reaches every running case, and a case that begins with the old one hears of it at birth', async () => {
  const cases = [];
  for (let index = 0; index < 12; index++) cases.push(await startCase(world));
  // Three working days after a Thursday: Sunday, Monday, Tuesday, closing at 15:00 local time.
  for (const { procedureId } of cases) expect(await paperDue(procedureId)).toBe('2027-01-26T12:00:00.000Z');

  const changed = { ...calendar, version: 2, closures: [{ date: '2027-01-25', label: 'Closed', source: 'test' }] };
  await world.database.query(`INSERT INTO calendars (id, version, data, reason) VALUES ($1, 2, $2, 'test')`, [
    changed.id,
    JSON.stringify(changed),
  ]);
  await world.client.rollOutCalendar(changed);
  const late = await startCase(world);
  for (const { procedureId } of [...cases, late]) {
    while ((await paperDue(procedureId)) === '2027-01-26T12:00:00.000Z') await pause(50);
    expect(await paperDue(procedureId)).toBe('2027-01-27T12:00:00.000Z');
  }
}, 60_000);
