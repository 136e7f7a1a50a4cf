import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CommitSteps } from '../../src/effects/commit/commit-steps.activity.js';
import { KeepRungs } from '../../src/effects/keep/keep-rungs.activity.js';
import type { ProcedureInput } from '../../workflows/messages.js';
import { at, clockEntry, commitOf, ladder, stepRecord } from './fixtures/steps.js';
import { openCase, openWorld, people, type World } from './fixtures/world.js';

let world: World;
let commits: CommitSteps;
let keeper: KeepRungs;
beforeAll(async () => {
  world = await openWorld();
  commits = world.app.get(CommitSteps);
  keeper = world.app.get(KeepRungs);
}, 30_000);
afterAll(() => world.close());

const all = <Row>(sql: string, ...values: unknown[]): Promise<Row[]> => world.database.query(sql, values);
const keep = (): Promise<number> => keeper.fireBatch({ shard: 0, shards: 1 });

async function withLadder(): Promise<ProcedureInput> {
  const input = await openCase(world);
  await commits.commitSteps(commitOf(input, [stepRecord(0, { clocks: [{ entry: clockEntry(), rungs: ladder }] })]));
  return input;
}
const advance = (input: ProcedureInput, hours: number): Promise<unknown> =>
  commits.commitSteps(commitOf(input, [], at(hours)));
const alertsOf = (
  input: ProcedureInput,
): Promise<{ level: string; person_id: string | null; address: string | null }[]> =>
  all(
    'SELECT level, person_id, address FROM alerts WHERE procedure_id = $1 ORDER BY fired_at, address NULLS FIRST',
    input.procedureId,
  );

test('each rung tells the people of its level at its own instant', async () => {
  const input = await withLadder();
  await keep();
  expect(await alertsOf(input)).toEqual([]);
  for (const hours of [12, 20, 23, 24]) {
    await advance(input, hours);
    await keep();
  }
  const alerts = await alertsOf(input);
  expect(alerts.filter(({ level }) => level === 'L0').map((alert) => alert.person_id)).toEqual(
    expect.arrayContaining([people.officer, people.deputy]),
  );
  expect(alerts.slice(2)).toEqual([
    { level: 'L1', person_id: people.supervisor, address: null },
    { level: 'L2', person_id: people.head, address: null },
    { level: 'L3', person_id: people.director, address: null },
    { level: 'L3', person_id: null, address: 'clerk@example.invalid' },
  ]);
  const [clock] = await all('SELECT status, breached_at FROM clocks WHERE procedure_id = $1', input.procedureId);
  expect(clock).toEqual({ status: 'breached', breached_at: new Date(at(24)) });
});

test('of several rungs that are due at once only the highest is sent, and the others say why not', async () => {
  const input = await withLadder();
  await advance(input, 30);
  await keep();
  const levels = (await alertsOf(input)).map((alert) => alert.level);
  expect(levels).toEqual(['L3', 'L3']);
  const rungs = await all(
    'SELECT level, status, reason FROM rungs WHERE procedure_id = $1 ORDER BY position',
    input.procedureId,
  );
  expect(rungs).toEqual([
    ...['L0', 'L1', 'L2'].map((level) => ({ level, status: 'overtaken', reason: 'higherRungDue' })),
    { level: 'L3', status: 'fired', reason: null },
  ]);
});

test('a clock that has ended never alarms, not even for what was due before', async () => {
  const input = await withLadder();
  const ended = clockEntry({ status: 'metLate', endedAt: at(25) });
  await commits.commitSteps(commitOf(input, [stepRecord(1, { clocks: [{ entry: ended, rungs: [] }] })], at(25)));
  await keep();
  expect(await alertsOf(input)).toEqual([]);
});

test('the end of a clock closes its alerts', async () => {
  const input = await withLadder();
  await advance(input, 12);
  await keep();
  const ended = clockEntry({ status: 'met', endedAt: at(13) });
  await commits.commitSteps(commitOf(input, [stepRecord(1, { clocks: [{ entry: ended, rungs: [] }] })], at(13)));
  expect(await all('SELECT DISTINCT ended_at FROM alerts WHERE procedure_id = $1', input.procedureId)).toEqual([
    { ended_at: new Date(at(13)) },
  ]);
});

test('a level without anybody falls to the next person up', async () => {
  const input = await withLadder();
  await all('UPDATE cases SET assignee_id = NULL WHERE id = $1', input.caseId);
  await advance(input, 12);
  await keep();
  expect(await alertsOf(input)).toEqual([{ level: 'L0', person_id: people.supervisor, address: null }]);
});

test('an alert that a machine asks for goes the same way at once', async () => {
  const input = await openCase(world);
  const alert = { id: '0:0', type: 'alert', params: { level: 'L2', notice: 'exhausted' } } as const;
  await commits.commitSteps(commitOf(input, [stepRecord(0, { effects: [alert] })]));
  await keep();
  expect(await alertsOf(input)).toEqual([{ level: 'L2', person_id: people.head, address: null }]);
});

test('2,000 rungs at one instant are each fired once by four keepers, beside thousands that wait', async () => {
  const input = await withLadder();
  await all(
    `INSERT INTO rungs (procedure_id, case_id, clock_id, level, notice, position, due_at, fires_at, shard)
     SELECT $1, $2, 'many#' || n, 'L1', 'deadline', 0, now(), CASE WHEN n <= 2000 THEN now() ELSE now() + interval '1 hour' END, n % 1024
     FROM generate_series(1, 10000) n`,
    input.procedureId,
    input.caseId,
  );
  const drain = async (): Promise<number> => {
    let fired = 0;
    for (let claimed = await keep(); claimed > 0; claimed = await keep()) fired += claimed;
    return fired;
  };
  const fired = await Promise.all([drain(), drain(), drain(), drain()]);
  expect(fired.reduce((sum, one) => sum + one, 0)).toBe(2000);
  const [count] = await all(`SELECT count(*)::int AS n FROM alerts WHERE clock_id LIKE 'many#%'`);
  expect(count).toEqual({ n: 2000 });
  expect(
    await all(
      `SELECT count(*)::int AS n FROM outbox WHERE id LIKE 'alert/%' AND message ->> 'procedureId' = $1`,
      input.procedureId,
    ),
  ).toEqual([{ n: 2000 }]);
}, 30_000);

test('the person under complaint is left out of the ladder; the next person up is told', async () => {
  const input = await withLadder();
  await all('UPDATE cases SET accused_ids = $2 WHERE id = $1', input.caseId, [people.supervisor]);
  await advance(input, 20);
  await keep();
  expect((await alertsOf(input)).filter(({ level }) => level === 'L1')).toEqual([
    { level: 'L1', person_id: people.head, address: null },
  ]);
});
