import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { workflowIdOf } from '../../workflows/names.js';
import { eventOf, openWorld, startCase, type World } from './fixtures/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work();
}, 90_000);
afterAll(() => world.close(), 30_000);

const stepsOf = (procedureId: string): Promise<{ step: number; event_type: string }[]> =>
  world.database.query('SELECT step, event_type FROM journal WHERE procedure_id = $1 ORDER BY step', [procedureId]);
const runOf = async (procedureId: string): Promise<string> =>
  (await world.client.client.workflow.getHandle(workflowIdOf(procedureId)).describe()).runId;

test('of a burst of parallel events none is lost and none is taken twice', async () => {
  const { procedureId } = await startCase(world);
  const sent = await Promise.all(Array.from({ length: 60 }, () => world.client.send(procedureId, eventOf('NOTED'))));
  expect(new Set(sent.map(({ reply }) => reply.step)).size).toBe(60);
  const steps = await stepsOf(procedureId);
  expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 61 }, (_, index) => index));
}, 60_000);

test('a repeat is recognised also after the procedure has continued as new', async () => {
  const { procedureId } = await startCase(world);
  const before = await runOf(procedureId);
  const first = eventOf('NOTED');
  const { reply } = await world.client.send(procedureId, first);
  let sent = 1;
  while ((await runOf(procedureId)) === before && sent < 400) {
    await Promise.all(Array.from({ length: 8 }, () => world.client.send(procedureId, eventOf('NOTED'))));
    sent += 8;
  }
  expect(await runOf(procedureId)).not.toBe(before);
  const again = await world.client.send(procedureId, first);
  expect(again.reply).toEqual({ ...reply, repeated: true });
  expect((await stepsOf(procedureId)).length).toBe(sent + 1);
}, 120_000);

test('while the database cannot take the commit the event is durable and not yet visible, and gets in later', async () => {
  const { procedureId, caseId } = await startCase(world);
  const runner = world.database.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT 1 FROM cases WHERE id = $1 FOR UPDATE', [caseId]);
  const { reply, visible } = await world.client.send(procedureId, eventOf('NOTED'));
  expect(visible).toBe(false);
  expect(await stepsOf(procedureId)).toHaveLength(1);
  await runner.rollbackTransaction();
  await runner.release();
  const repeat = await world.client.send(procedureId, eventOf('NOTED'));
  expect(repeat.reply.step).toBe(reply.step + 1);
  expect(await stepsOf(procedureId)).toHaveLength(3);
}, 60_000);

test('a request to cancel the workflow is journalled and ends nothing', async () => {
  const { procedureId } = await startCase(world);
  await world.client.client.workflow.getHandle(workflowIdOf(procedureId)).cancel();
  const { reply } = await world.client.send(procedureId, eventOf('NOTED'));
  expect((await stepsOf(procedureId)).map((step) => step.event_type)).toEqual([
    'OPENED',
    'sanad.cancelRequested',
    'NOTED',
  ]);
  expect(reply.status).toBe('active');
}, 30_000);
