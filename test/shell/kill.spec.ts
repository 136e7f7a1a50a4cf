import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { SendRequest } from '../../workflows/messages.js';
import { ProcedureUnreachableError } from '../../src/temporal/errors.js';
import { eventOf, moveClock, openWorld, startCase, type World } from './fixtures/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
}, 60_000);
afterAll(() => world.close(), 60_000);

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query(sql, values);

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
  const kill = await world.workApart();
  const { procedureId, caseId } = await startCase(world);
  await world.client.send(procedureId, eventOf('HELP_WANTED'));
  const events = Array.from({ length: 30 }, () => eventOf('NOTED'));
  const sending = Promise.all(events.map((event) => sendUntilAnswered(procedureId, event)));
  await pause(40);
  await kill();
  await world.workApart();
  await sending;
  await moveClock(world, caseId, '2027-01-24T09:00:00.000Z');
  const noted = await all(`SELECT event_id FROM journal WHERE procedure_id = $1 AND event_type = 'NOTED'`, procedureId);
  expect(noted).toHaveLength(30);
  expect(new Set(noted.map((line) => (line as { event_id: string }).event_id)).size).toBe(30);
  expect(await all('SELECT state FROM procedures WHERE parent_id = $1', procedureId)).toEqual([{ state: ['late'] }]);
}, 120_000);

test('a keeper killed in the middle of its work alarms everybody, and nobody twice', async () => {
  const { procedureId, caseId } = await startCase(world);
  const kill = await world.workApart();
  await all(
    `INSERT INTO rungs (procedure_id, case_id, clock_id, level, notice, position, due_at, fires_at, shard)
     SELECT $1, $2, 'many#' || n, 'L1', 'deadline', 0, now(), now() + n * interval '1 millisecond', n % 1024
     FROM generate_series(1, 4000) n`,
    procedureId,
    caseId,
  );
  await pause(800);
  await kill();
  const waiting = async (): Promise<number> =>
    (
      await all<{ n: number }>(
        `SELECT count(*)::int AS n FROM rungs WHERE clock_id LIKE 'many#%' AND status = 'waiting'`,
      )
    )[0]?.n ?? 0;
  for (let left = await waiting(); left > 0; left = await waiting()) await pause(200);
  const [count] = await all(
    `SELECT count(*)::int AS alerts, count(DISTINCT rung_id)::int AS rungs FROM alerts WHERE clock_id LIKE 'many#%'`,
  );
  expect(count).toEqual({ alerts: 4000, rungs: 4000 });
}, 120_000);
