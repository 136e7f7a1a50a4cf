import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { RefusedError } from '../../workflows/shell/client.js';
import type { ActivityCall } from '../../workflows/shell/index.js';
import { examples, type Example } from './fixtures/examples.js';
import { inMemory, type End } from './support/in-memory.js';
import { openMachines, type MachinesWorld } from './support/world.js';

const performed = new Map<string, { key: string; type: string; params: unknown }[]>();
const activities = {
  work: (input: unknown, { machine, what }: ActivityCall): unknown =>
    examples[machine.slice(0, -2)]?.work?.[what]?.(input as never),
  record: (params: unknown, { workflowId, idempotencyKey, what }: ActivityCall): void => {
    performed.set(workflowId, [...(performed.get(workflowId) ?? []), { key: idempotencyKey, type: what, params }]);
  },
};

let world: MachinesWorld;
beforeAll(async () => {
  // Nothing is kept in memory: every task replays its run from the history.
  world = await openMachines({ workflows: '../fixtures/examples.workflows.ts', activities, maxCachedWorkflows: 0 });
  await world.work();
}, 180_000);
afterAll(() => world?.close(), 30_000);

async function durably(name: string, { input, walk }: Example): Promise<End> {
  const { hasty } = world;
  const id = `${name}-${randomUUID()}`;
  await hasty.start(id, `${name}@1`, input);
  for (const move of walk) {
    if ('until' in move) await hasty.waitFor(id, move.until).catch(ended);
    else await hasty.send(id, move.send).catch(dropped);
  }
  const { status, state, context, output } = await hasty.view(id);
  // What the last step asked for is performed before the workflow ends.
  if (status === 'done') await hasty.result(id);
  const actions = performed.get(id) ?? [];
  expect(new Set(actions.map(({ key }) => key)).size).toBe(actions.length);
  return {
    status,
    state: [...state].sort(),
    context,
    output,
    emitted: (await hasty.emitted(id)).map(({ event }) => event.type),
    performed: actions.map(({ type, params }) => ({ type, params })),
  };
}

/** In memory an event that is not possible is dropped. */
function dropped(error: unknown): void {
  const code = error instanceof RefusedError ? error.refusal.code : (error as Error).name;
  if (code !== 'EVENT_NOT_ALLOWED' && code !== 'INSTANCE_ENDED' && code !== 'NotRunningError') throw error;
}

/** A machine that was too quick to be waited for has come to its end. */
function ended(error: unknown): void {
  if (!(error instanceof Error) || error.name !== 'NotRunningError') throw error;
}

test.concurrent.each(Object.entries(examples))(
  '%s ends as in memory, restarted at every task and continued as new every few events',
  async (name, example) => {
    expect(await durably(name, example)).toEqual(await inMemory(example));
  },
  240_000,
);
