import { randomUUID } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/common';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ActivityCall, CommitInput } from '../../workflows/shell/index.js';
import { openMachines, type MachinesWorld } from './support/world.js';

const told: { what: string; key: string }[] = [];
const commits: CommitInput[] = [];
const activities = {
  charge: ({ id }: { id: string }) => {
    if (id === 'poor') throw ApplicationFailure.nonRetryable('no money', 'Declined');
    return Promise.resolve({ receipt: id });
  },
  notify: ({ what }: { what: string }, { idempotencyKey }: ActivityCall) => {
    told.push({ what, key: idempotencyKey });
    return Promise.resolve();
  },
  commitOrder: (input: CommitInput) => {
    commits.push(input);
    return Promise.resolve();
  },
};

let world: MachinesWorld;
beforeAll(async () => {
  world = await openMachines({ workflows: '../fixtures/first.workflows.ts', activities });
  await world.work();
}, 120_000);
afterAll(() => world?.close(), 30_000);

const toldTo = (id: string): string[] => told.filter(({ key }) => key.startsWith(`${id}/`)).map(({ what }) => what);

test('a machine runs: events, guards, a timer, an activity, actions in order, output', async () => {
  const id = `order-${randomUUID()}`;
  const { machines } = world;
  await machines.start(id, 'order@1.0.0', { id: 'a1' });
  expect(await machines.send(id, { type: 'NOTE' })).toMatchObject({ state: ['open'], step: 1, status: 'active' });
  await expect(machines.send(id, { type: 'PAY', amount: 1 })).rejects.toMatchObject({
    refusal: { code: 'EVENT_NOT_ALLOWED', unmetGuards: ['isBig'], state: ['open'] },
  });
  await machines.send(id, { type: 'WAIT' });
  expect((await machines.waitFor(id, { tag: 'changeable' })).state).toEqual(['open']);
  expect(await machines.emitted(id)).toEqual([{ seq: 0, event: { type: 'WAITED' } }]);
  expect((await machines.waitFor(id, 'done', { event: { type: 'PAY', amount: 10 } })).output).toEqual({
    payment: { receipt: 'a1' },
  });
  expect(await machines.result(id)).toEqual({ payment: { receipt: 'a1' } });
  expect(toldTo(id)).toEqual(['opened', 'opened', 'paid']);
  await expect(machines.send(id, { type: 'NOTE' })).rejects.toMatchObject({ name: 'NotRunningError', ended: true });
}, 60_000);

test('an activity that fails for good is the error event of the machine', async () => {
  const id = `order-${randomUUID()}`;
  await world.machines.start(id, 'order@1.0.0', { id: 'poor' });
  const after = await world.machines.waitFor(id, { state: 'open' }, { event: { type: 'PAY', amount: 10 } });
  expect(after.context).toMatchObject({ payment: { name: 'Declined', message: 'no money' } });
}, 60_000);

test('with a commit each step is stored once and in order before its answer, also across continue-as-new', async () => {
  const id = `order-${randomUUID()}`;
  await world.hasty.start(id, 'committed@1.0.0', { id: 'a2' });
  const runs = new Set<string>();
  for (let sent = 0; sent < 5; sent++) {
    await Promise.all(Array.from({ length: 8 }, () => world.hasty.send(id, { type: 'NOTE' })));
    runs.add((await world.client.workflow.getHandle(id).describe()).runId);
  }
  const steps = commits.filter((commit) => commit.workflowId === id).flatMap((commit) => commit.steps);
  expect(steps.map(({ step }) => step)).toEqual(Array.from({ length: 41 }, (_, step) => step));
  expect((await world.hasty.view(id)).context).toMatchObject({ notes: 40 });
  expect(runs.size).toBeGreaterThan(1);
}, 60_000);

test.each(['talker@1.0.0', 'apart@1.0.0'])(
  '%s talks to its child, stops it, and hears its end',
  async (key) => {
    const id = `talker-${randomUUID()}`;
    const { machines } = world;
    await machines.start(id, key);
    for (let ping = 0; ping < 3; ping++) await machines.send(id, { type: 'PING' });
    await machines.send(id, { type: 'HANG_UP' });
    await machines.send(id, { type: 'CALL' });
    await machines.send(id, { type: 'PING' });
    const end = await machines.waitFor(id, 'done', { event: { type: 'END' } });
    expect(end.output).toEqual({ heard: { heard: 1 } });
    expect(end.context).toMatchObject({ pongs: expect.any(Number) });
  },
  60_000,
);
