import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { EventRefusedError } from '../../src/temporal/errors.js';
import { eventOf, openWorld, startCase, type World } from './fixtures/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.work();
}, 90_000);
afterAll(() => world.close(), 30_000);

const row = async (procedureId: string) =>
  (
    await world.database.query<{ step: number; state: string[] }[]>('SELECT * FROM procedures WHERE id = $1', [
      procedureId,
    ])
  )[0];

test('an accepted event is committed and readable before it is answered', async () => {
  const { procedureId } = await startCase(world);
  const { reply, visible } = await world.client.send(procedureId, eventOf('NOTED'));
  expect(visible).toBe(true);
  expect(await row(procedureId)).toMatchObject({ step: reply.step, state: ['open'] });
}, 30_000);

test('the same event again gets the same answer and no second step', async () => {
  const { procedureId } = await startCase(world);
  const event = eventOf('NOTED');
  const first = await world.client.send(procedureId, event);
  const again = await world.client.send(procedureId, event);
  expect(again.reply.step).toBe(first.reply.step);
  expect((await row(procedureId))?.step).toBe(first.reply.step);
}, 30_000);

test('another content under the same event id is refused', async () => {
  const { procedureId } = await startCase(world);
  const event = eventOf('NOTED');
  await world.client.send(procedureId, event);
  const refused = world.client.send(procedureId, { ...event, type: 'ANSWERED', digest: 'ANSWERED' });
  await expect(refused).rejects.toBeInstanceOf(EventRefusedError);
}, 30_000);
