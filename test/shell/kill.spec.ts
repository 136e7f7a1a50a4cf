import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SendRequest } from '../../workflows/messages.js';
import { ProcedureUnreachableError } from '../../src/temporal/errors.js';
import { eventually } from '../support/eventually.js';
import { eventOf, moveClock, openWorld, startCase, type World } from './fixtures/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close(), 60_000);

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query(sql, values);

const workers: (() => Promise<void>)[] = [];
const workApart = async (): Promise<() => Promise<void>> => {
  const kill = await world.workApart();
  workers.push(kill);
  return kill;
};

/** As a browser does it: the same event with the same key until it has an answer. */
async function sendUntilAnswered(procedureId: string, event: SendRequest): Promise<void> {
  for (;;) {
    try {
      await world.client.send(procedureId, event);
      return;
    } catch (error) {
      if (!(error instanceof ProcedureUnreachableError)) throw error;
    }
  }
}

test('a worker killed between and within steps loses no event and takes none twice', async () => {
  const kill = await workApart();
  const { procedureId, caseId } = await startCase(world);
  await world.client.send(procedureId, eventOf('HELP_WANTED'));
  const events = Array.from({ length: 30 }, () => eventOf('NOTED'));
  const sending = Promise.all(events.map((event) => sendUntilAnswered(procedureId, event)));
  await pause(40);
  await kill();
  await workApart();
  await sending;
  await moveClock(world, caseId, '2027-01-24T09:00:00.000Z');
  const noted = await all(`SELECT event_id FROM journal WHERE procedure_id = $1 AND event_type = 'NOTED'`, procedureId);
  expect(noted).toHaveLength(30);
  expect(new Set(noted.map((line) => (line as { event_id: string }).event_id)).size).toBe(30);
  expect(await all('SELECT state FROM procedures WHERE parent_id = $1', procedureId)).toEqual([{ state: ['late'] }]);
}, 120_000);

test('a keeper killed in the middle of its work alarms everybody, and nobody twice', async () => {
  const { procedureId, caseId } = await startCase(world);
  // Every worker that could hold a keeper ends, so that the one killed below is the one that keeps.
  await Promise.all(workers.splice(0).map((kill) => kill()));
  const kill = await workApart();
  await all(
    `INSERT INTO rungs (procedure_id, case_id, clock_id, level, notice, position, due_at, fires_at, shard)
     SELECT $1, $2, 'many#' || n, 'L1', 'deadline', 0, now(), now() + n * interval '1 millisecond', n % 1024
     FROM generate_series(1, 4000) n`,
    procedureId,
    caseId,
  );
  const counts = async (): Promise<Record<'waiting' | 'fired', number>> =>
    (
      await all<Record<'waiting' | 'fired', number>>(
        `SELECT count(*) FILTER (WHERE status = 'waiting')::int AS waiting, count(*) FILTER (WHERE status = 'fired')::int AS fired
           FROM rungs WHERE clock_id LIKE 'many#%'`,
      )
    )[0]!;
  await eventually(counts, ({ fired }) => fired > 0, { withinMs: 30_000, everyMs: 10 });
  await kill();
  const atDeath = await counts();
  expect(atDeath.waiting).toBeGreaterThan(0);
  await workApart();
  await eventually(counts, ({ waiting }) => waiting === 0, { withinMs: 60_000 });
  const [count] = await all(
    `SELECT count(*)::int AS alerts, count(DISTINCT rung_id)::int AS rungs FROM alerts WHERE clock_id LIKE 'many#%'`,
  );
  expect(count).toEqual({ alerts: 4000, rungs: 4000 });
}, 120_000);
