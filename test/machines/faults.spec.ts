import { randomUUID } from 'node:crypto';
import { Context } from '@temporalio/activity';
import { WorkflowFailedError } from '@temporalio/client';
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { ActivityCall } from '../../workflows/shell/index.js';
import { eventually } from '../support/eventually.js';
import { openMachines, type MachinesWorld } from './support/world.js';

/** What activities were asked for, by idempotency key, and what lets the slow ones end. */
const asked: string[] = [];
const cancelled: string[] = [];
const release = new Map<string, () => void>();
const attempts = new Map<string, number>();
const activities = {
  slow: async ({ round }: { round: number }, { idempotencyKey }: ActivityCall) => {
    asked.push(idempotencyKey);
    const context = Context.current();
    const beat = setInterval(() => context.heartbeat(), 200);
    try {
      const released = new Promise<void>((resolve) => release.set(idempotencyKey, resolve));
      await Promise.race([released, context.cancelled]);
      return `done ${round}`;
    } catch (error) {
      cancelled.push(idempotencyKey);
      throw error;
    } finally {
      clearInterval(beat);
    }
  },
  act: ({ how }: { how: string }, { idempotencyKey }: ActivityCall) => {
    const attempt = (attempts.get(idempotencyKey) ?? 0) + 1;
    attempts.set(idempotencyKey, attempt);
    if (how === 'never') throw ApplicationFailure.nonRetryable('out of ink', 'Printer');
    if (how === 'late' && attempt <= 10) throw new Error('not yet');
    return Promise.resolve();
  },
};

let world: MachinesWorld;
let stopWorker: () => Promise<void>;
beforeAll(async () => {
  world = await openMachines({ workflows: '../fixtures/faults.workflows.ts', activities });
  stopWorker = await world.work();
}, 180_000);
afterAll(() => world?.close(), 30_000);

async function begun(key: string, type: 'machines' | 'hasty' = 'machines'): Promise<string> {
  const id = `${key.split('@')[0]}-${randomUUID()}`;
  await world[type].start(id, key);
  return id;
}
const callsOf = (id: string): string[] => asked.filter((key) => key.startsWith(`${id}/`));
const runOf = async (id: string): Promise<string> => (await world.client.workflow.getHandle(id).describe()).runId;
const failureOf = async (id: string): Promise<Error | undefined> => {
  const failed: unknown = await world.machines.result(id).catch((error: unknown) => error);
  return failed instanceof WorkflowFailedError ? failed.cause : undefined;
};
async function released(id: string, at: number): Promise<void> {
  const [key] = await eventually(
    () => Promise.resolve(callsOf(id).slice(at)),
    (keys) => keys.length > 0,
  );
  release.get(key!)?.();
}

test('a completion that comes after its actor was given up never reaches the next one', async () => {
  const id = await begun('worker@1');
  await world.machines.send(id, { type: 'WORK' });
  await eventually(
    () => Promise.resolve(callsOf(id)),
    (keys) => keys.length === 1,
  );
  await world.machines.send(id, { type: 'AGAIN' });
  await eventually(
    () => Promise.resolve(callsOf(id)),
    (keys) => keys.length === 2,
  );
  await eventually(
    () => Promise.resolve(cancelled.filter((key) => key.startsWith(id))),
    (keys) => keys.length === 1,
  );
  expect(await world.machines.view(id)).toMatchObject({ state: ['working'], context: { results: [] } });
  await released(id, 1);
  expect((await world.machines.waitFor(id, { state: 'idle' })).context).toMatchObject({ results: ['done 0'] });
}, 60_000);

test('an activity under way when the history gets too long is called anew under the same id, and its end is taken once', async () => {
  const id = await begun('worker@1', 'hasty');
  await world.hasty.send(id, { type: 'WORK' });
  await eventually(
    () => Promise.resolve(callsOf(id)),
    (keys) => keys.length === 1,
  );
  const first = await runOf(id);
  for (let sent = 0; (await runOf(id)) === first && sent < 60; sent++) await world.hasty.send(id, { type: 'NOTE' });
  const keys = await eventually(
    () => Promise.resolve(callsOf(id)),
    (calls) => calls.length >= 2,
  );
  expect(new Set(keys).size).toBe(1);
  release.get(keys[0]!)?.();
  expect((await world.hasty.waitFor(id, { state: 'idle' })).context).toMatchObject({ results: ['done 0'] });
}, 120_000);

test('an action that fails ten times is performed in the end; one that fails for good fails its machine', async () => {
  const id = await begun('worker@1');
  await world.machines.send(id, { type: 'ACT', how: 'late' });
  await world.machines.send(id, { type: 'ACT', how: 'never' });
  expect(await failureOf(id)).toMatchObject({ type: 'MACHINE_FAILED', message: expect.stringContaining('out of ink') });
  expect(attempts.get(`${id}/1:0`)).toBe(11);
  expect((await world.machines.view(id)).error).toMatchObject({ name: 'Printer' });
}, 60_000);

test('where a failed action is only noted, the machine and the actions behind it go on', async () => {
  const id = await begun('tolerant@1');
  await world.machines.send(id, { type: 'ACT', how: 'never' });
  await world.machines.send(id, { type: 'ACT', how: 'well' });
  const view = await eventually(
    () => world.machines.view(id),
    ({ unsettled }) => unsettled === 0,
  );
  expect(view).toMatchObject({ status: 'active', failures: [{ effectId: '1:0', what: 'act' }] });
  expect(attempts.get(`${id}/2:0`)).toBe(1);
}, 60_000);

test('a guard or an assign that throws, and a context that is no JSON, end the machine and never its task', async () => {
  for (const [type, said] of [
    ['BREAK', 'broken assign'],
    ['DATE', 'a Date'],
  ] as const) {
    const id = await begun('worker@1');
    await world.machines.send(id, { type });
    expect(await failureOf(id)).toMatchObject({ type: 'MACHINE_FAILED', message: expect.stringContaining(said) });
  }
  const id = await begun('worker@1');
  await expect(world.machines.send(id, { type: 'EXPLODE' })).rejects.toMatchObject({
    refusal: { code: 'EVENT_NOT_ALLOWED', unmetGuards: ['explodes'] },
  });
  await world.machines.tell(id, { type: 'EXPLODE' });
  expect(await failureOf(id)).toMatchObject({ type: 'MACHINE_FAILED' });
}, 60_000);

test('timers that re-arm themselves at once end the machine instead of the worker', async () => {
  const id = await begun('worker@1');
  await world.machines.send(id, { type: 'LOOP' });
  expect(await failureOf(id)).toMatchObject({ message: expect.stringContaining('never rests') });
}, 60_000);

test('an event that would make the snapshot too large is refused; a timer that does so ends the machine', async () => {
  const id = await begun('worker@1');
  await expect(world.machines.send(id, { type: 'GROW', by: 5_000 })).rejects.toMatchObject({
    refusal: { code: 'CONTEXT_TOO_LARGE' },
  });
  expect((await world.machines.view(id)).step).toBe(0);
  await world.machines.send(id, { type: 'GROW_LATER' });
  expect(await failureOf(id)).toMatchObject({ message: expect.stringContaining('larger than 4000 bytes') });
}, 60_000);

test('what cannot be sent is refused by name: own events of XState, nonsense, another event under a used id', async () => {
  const id = await begun('worker@1');
  const { machines } = world;
  const code = (refused: string) => expect.objectContaining({ refusal: expect.objectContaining({ code: refused }) });
  await expect(machines.send(id, { type: 'xstate.done.actor.slow' })).rejects.toEqual(code('EVENT_RESERVED'));
  await expect(machines.send(id, {} as never)).rejects.toEqual(code('EVENT_INVALID'));
  await expect(machines.send(id, { type: 'UNKNOWN' })).rejects.toEqual(code('EVENT_NOT_ALLOWED'));
  await machines.send(id, { type: 'NOTE' }, { eventId: 'n1' });
  expect(await machines.send(id, { type: 'NOTE' }, { eventId: 'n1' })).toMatchObject({ step: 1, repeated: true });
  await expect(machines.send(id, { type: 'WORK' }, { eventId: 'n1' })).rejects.toEqual(code('EVENT_ID_REUSED'));
  await expect(machines.waitFor(id, { tag: 'busy' }, { withinMs: 50 })).rejects.toEqual(code('WAIT_TIMED_OUT'));
  const waiting = machines.waitFor(id, { tag: 'busy' });
  const unreachable = expect(waiting).rejects.toEqual(code('WAIT_UNREACHABLE'));
  await eventually(
    () => machines.view(id),
    ({ step }) => step === 1,
  );
  await machines.send(id, { type: 'END' });
  await unreachable.catch((error: unknown) => expect(error).toMatchObject({ name: 'NotRunningError' }));
  await expect(machines.send(id, { type: 'NOTE' })).rejects.toMatchObject({ name: 'NotRunningError', ended: true });
  await expect(machines.send('nobody', { type: 'NOTE' })).rejects.toMatchObject({ ended: false });
}, 60_000);

test('a machine that no worker knows is a clear failure, and a child that cannot begin is an error of its parent', async () => {
  const id = await begun('nothing@9');
  expect(await failureOf(id)).toMatchObject({ type: 'UNKNOWN_MACHINE', message: expect.stringContaining('worker@1') });
  const parent = await begun('hopeful@1');
  await world.machines.result(parent);
  expect((await world.machines.view(parent)).state).toEqual(['disappointed']);
}, 60_000);

test('of a burst of sixty events to runs of fifteen none is lost, and a repeat is known many runs later', async () => {
  const id = await begun('worker@1', 'hasty');
  const first = await runOf(id);
  await world.hasty.send(id, { type: 'NOTE' }, { eventId: 'first' });
  const replies = await Promise.all(Array.from({ length: 60 }, () => world.hasty.send(id, { type: 'NOTE' })));
  expect(new Set(replies.map(({ step }) => step)).size).toBe(60);
  expect(await runOf(id)).not.toBe(first);
  expect(await world.hasty.send(id, { type: 'NOTE' }, { eventId: 'first' })).toMatchObject({ step: 1, repeated: true });
  expect((await world.hasty.view(id)).context).toMatchObject({ notes: 61 });
}, 120_000);

test('a child workflow outlives the runs of its parent, which hears of it later', async () => {
  const id = await begun('apart@1', 'hasty');
  const first = await runOf(id);
  for (let sent = 0; sent < 12; sent++) await world.hasty.send(id, { type: 'PING' });
  await eventually(
    () => world.hasty.view(id),
    ({ context }) => (context as { pongs: number }).pongs === 12,
  );
  expect(await runOf(id)).not.toBe(first);
  const end = await world.hasty.waitFor(id, 'done', { event: { type: 'END' } });
  expect(end).toMatchObject({ output: { heard: { heard: 12 } }, context: { snapshots: expect.any(Number) } });
}, 120_000);

test('a wish to cancel is an event of the machine first, then an orderly stop', async () => {
  const tidied = await begun('tidy@1');
  await world.client.workflow.getHandle(tidied).cancel();
  expect(await world.machines.result(tidied)).toBe('tidied');
  const stubborn = await begun('tidy@1');
  await world.machines.send(stubborn, { type: 'INSIST' });
  await world.client.workflow.getHandle(stubborn).cancel();
  expect(await failureOf(stubborn)).toBeInstanceOf(CancelledFailure);
  expect((await world.machines.view(stubborn)).status).toBe('stopped');
  const deaf = await begun('worker@1');
  await world.machines.send(deaf, { type: 'WORK' });
  await eventually(
    () => Promise.resolve(callsOf(deaf)),
    (keys) => keys.length === 1,
  );
  await world.client.workflow.getHandle(deaf).cancel();
  expect(await failureOf(deaf)).toBeInstanceOf(CancelledFailure);
  await eventually(
    () => Promise.resolve(cancelled.filter((key) => key.startsWith(deaf))),
    (keys) => keys.length === 1,
  );
}, 60_000);

test('another worker goes on with what a stopped one has left, timers and answers included', async () => {
  const id = await begun('worker@1');
  await world.machines.send(id, { type: 'WORK' });
  await eventually(
    () => Promise.resolve(callsOf(id)),
    (keys) => keys.length === 1,
  );
  await stopWorker();
  stopWorker = await world.work();
  const last = await eventually(
    () => Promise.resolve(callsOf(id)),
    (keys) => keys.length >= 2,
    { withinMs: 30_000 },
  );
  expect(new Set(last).size).toBe(1);
  release.get(last[0]!)?.();
  expect((await world.machines.waitFor(id, { state: 'idle' })).context).toMatchObject({ results: ['done 0'] });
}, 90_000);
