import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { migrate, SchemaMismatchError } from '../../src/database/migrate.js';
import { openDataSource } from '../../src/database/data-source.js';
import { migrations } from '../../src/database/migrations/index.js';
import type { Clock } from '../../workflows/messages.js';
import { caseTimeAt, wallTimeAt } from '../../workflows/clock.js';
import { emptyDatabase, type FreshDatabase } from '../support/services.js';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await emptyDatabase();
});
afterAll(() => fresh.drop());

test('processes that migrate at the same time apply each migration once', async () => {
  const applied = await Promise.all([migrate(fresh.url), migrate(fresh.url), migrate(fresh.url)]);
  expect(applied.flat()).toEqual(migrations.map((migration) => migration.name));
});

test('a database of a newer version is refused with the way out', async () => {
  await expect(migrate(fresh.url, migrations.slice(0, -1))).rejects.toThrow(
    /newer version of Sanad.*Start that version/s,
  );
});

test('a released migration that was edited is refused', async () => {
  const edited = migrations.map((one, index) => (index === 0 ? { ...one, sql: `${one.sql}\n-- edited` } : one));
  await expect(migrate(fresh.url, edited)).rejects.toBeInstanceOf(SchemaMismatchError);
});

test('a migration that fails leaves the database as it was', async () => {
  const broken = { name: '9999-broken', sql: 'CREATE TABLE half_done (id int); SELECT nothing_like_this();' };
  await expect(migrate(fresh.url, [...migrations, broken])).rejects.toThrow(/as it was before/);
  expect(await migrate(fresh.url)).toEqual([]);
});

test('the database and the workflows agree on the time of a case', async () => {
  const wall = '2027-01-21T09:00:00.000Z';
  const clocks: Clock[] = [
    { kind: 'real' },
    { kind: 'fast', wallAnchor: wall, caseAnchor: '2027-03-01T00:00:00.000Z', rate: 360 },
    { kind: 'manual', now: wall },
  ];
  const database = await openDataSource(fresh.url, 1);
  for (const clock of clocks) {
    const [row] = await database.query<{ now: Date; later: Date | null; wall: Date }[]>(
      'SELECT case_now($1::jsonb) AS now, wall_at($1::jsonb, $2) AS later, statement_timestamp() AS wall',
      [JSON.stringify(clock), '2027-03-01T01:00:00.000Z'],
    );
    expect(Math.abs((row?.now.getTime() ?? 0) - caseTimeAt(clock, row?.wall.getTime() ?? 0))).toBeLessThanOrEqual(360);
    expect(row?.later?.getTime() ?? null).toBe(wallTimeAt(clock, Date.parse('2027-03-01T01:00:00.000Z')));
  }
  await database.destroy();
});
