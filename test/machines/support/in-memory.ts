import { createActor, fromPromise, type AnyActorLogic, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { kindOfLogic } from '../../../workflows/engine/index.js';
import { SteppedClock } from '../../../workflows/engine/fuzz/clock.js';
import type { Until } from '../../../workflows/shell/messages.js';
import type { Example } from '../fixtures/examples.js';

/** How a walk through a machine ends. */
export interface End {
  status: string;
  state: string[];
  context: unknown;
  output: unknown;
  emitted: string[];
  performed: { type: string; params: unknown }[];
}

/** The same machine, its promises and actions done here and now. */
function provided(machine: AnyStateMachine, work: Example['work'], performed: End['performed']): AnyStateMachine {
  const { actions, actors } = machine.implementations as { actions: object; actors: Record<string, unknown> };
  const acting = Object.keys(actions).map((type) => [
    type,
    (_: unknown, params: unknown) => void performed.push({ type, params }),
  ]);
  const working = Object.entries(actors).map(([src, logic]): [string, AnyActorLogic] => [
    src,
    kindOfLogic(logic) === 'machine'
      ? provided(logic as AnyStateMachine, work, performed)
      : fromPromise(({ input }) => Promise.resolve().then(() => work?.[src]?.(input as never))),
  ]);
  return machine.provide({ actions: Object.fromEntries(acting), actors: Object.fromEntries(working) } as never);
}

const patience = 2_000;
const tick = 5;

/** Goes the walk with XState's own live actor on a clock of the test. */
export async function inMemory({ machine, input, work, walk }: Example): Promise<End> {
  const clock = new SteppedClock();
  const performed: End['performed'] = [];
  const emitted: string[] = [];
  const actor = createActor(provided(machine, work, performed), { input, clock } as never);
  actor.subscribe({ error: () => undefined });
  actor.on('*', (event: { type: string }) => void emitted.push(event.type));
  actor.start();
  const rest = async (): Promise<void> => {
    for (let turn = 0; turn < 30; turn++) await Promise.resolve();
  };
  await rest();
  for (const move of walk) {
    if ('send' in move) actor.send(move.send);
    await rest();
    for (let waited = 0; 'until' in move && !isThere(actor.getSnapshot() as AnyMachineSnapshot, move.until); waited++) {
      if (waited > patience) throw new Error(`in memory never ${JSON.stringify(move.until)}`);
      clock.advance(tick, 100, () => undefined);
      await rest();
    }
  }
  const { status, value, context, output } = actor.getSnapshot() as AnyMachineSnapshot;
  return {
    status,
    state: leavesOf(value).sort(),
    context: context as unknown,
    output: output as unknown,
    emitted,
    performed,
  };
}

function isThere(snapshot: AnyMachineSnapshot, until: Until): boolean {
  if (until === 'done') return snapshot.status === 'done';
  if ('tag' in until) return snapshot.hasTag(until.tag);
  return leavesOf(snapshot.value).some((path) => path === until.state || path.startsWith(`${until.state}.`));
}

function leavesOf(value: unknown, above = ''): string[] {
  if (typeof value === 'string') return [above + value];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, below]) => {
    const isLeaf = typeof below === 'object' && below !== null && Object.keys(below).length === 0;
    return isLeaf ? [above + key] : leavesOf(below, `${above}${key}.`);
  });
}
