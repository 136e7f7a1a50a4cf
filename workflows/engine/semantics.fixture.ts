import { expect } from '@jest/globals';
import { assign, createActor, setup, type AnyActorLogic, type AnyEventObject, type AnyStateMachine } from 'xstate';
import { SteppedClock } from './fuzz/clock.js';
import { canonical } from './fuzz/seen.js';
import { VirtualHost } from './index.js';

/** An event, or milliseconds that pass. */
export type Script = readonly (AnyEventObject | number | string)[];

/** What a machine did, in words: actions with parameters, and its state at the end. */
export interface Told {
  done: string[];
  emitted: AnyEventObject[];
  status: string;
  value: unknown;
  context: unknown;
  output?: unknown;
  error?: unknown;
}

const eventOf = (entry: AnyEventObject | string): AnyEventObject =>
  typeof entry === 'string' ? { type: entry } : entry;
const said = (type: string, params: unknown): string =>
  params === undefined ? type : `${type} ${JSON.stringify(params)}`;

/** XState's own live actor on a clock that stops at each due instant. Actions named `do…` are noted. */
function live(machine: AnyStateMachine, script: Script, input: unknown): Told {
  const done: string[] = [];
  const emitted: AnyEventObject[] = [];
  const names = new Set<string>();
  const noted = (logic: AnyStateMachine): AnyStateMachine => {
    const noting = (type: string) => (_: unknown, params: unknown) => void done.push(said(type, params));
    JSON.stringify(logic.config, (_key, value: { type?: unknown } | string) => {
      const type = typeof value === 'string' ? value : value?.type;
      if (typeof type === 'string' && type.startsWith('do')) names.add(type);
      return value;
    });
    const actions = Object.fromEntries([...names].map((type) => [type, noting(type)]));
    const actors = Object.entries(logic.implementations.actors as Record<string, AnyActorLogic>).map(
      ([name, child]) => [name, 'implementations' in child ? noted(child as unknown as AnyStateMachine) : child],
    );
    return logic.provide({ actions, actors: Object.fromEntries(actors) as never });
  };
  const clock = new SteppedClock();
  const actor = createActor(noted(machine) as AnyActorLogic, { clock, logger: () => undefined, input });
  actor.subscribe({ error: () => undefined });
  actor.on('*', (event: AnyEventObject) => void emitted.push(event));
  actor.start();
  for (const entry of script) {
    if (typeof entry === 'number') clock.advance(entry, 1000, () => undefined);
    else actor.send(eventOf(entry));
  }
  const { status, value, context, output, error } = actor.getPersistedSnapshot() as unknown as Told;
  return { done, emitted, status, value, context, output, error };
}

/** The engine, restarted from JSON text after every entry of the script. */
function durable(machine: AnyStateMachine, script: Script, input: unknown): Told {
  let host = VirtualHost.start(machine, { now: 0, input });
  const done: string[] = [];
  const emitted: AnyEventObject[] = [];
  const restart = (): void => {
    done.push(...host.effects.map(({ type, params }) => said(type, params)));
    emitted.push(...host.emitted);
    host = VirtualHost.restore(
      machine,
      JSON.parse(JSON.stringify(host.persist())) as ReturnType<VirtualHost['persist']>,
    );
  };
  restart();
  for (const entry of script) {
    if (typeof entry === 'number') host.advanceTo(host.now + entry);
    else host.send(eventOf(entry));
    restart();
  }
  const { status, value, context, output, error } = host.persist().envelope.snapshot as Told;
  return { done, emitted, status, value, context, output, error };
}

/** Plays a script in memory and durably, expects the same of both, and hands back what the machine did. */
export function both(machine: AnyStateMachine, script: Script, input?: unknown): Told {
  const told = durable(machine, script, input);
  expect(canonical(told)).toBe(canonical(live(machine, script, input)));
  return told;
}

/* A machine that counts in `n` and says what it does: what the sentences about semantics are shown with. */

export interface Context {
  n: number;
  seen: string[];
}
const ask = (_: unknown, _params?: unknown): void => undefined;
const kit = setup({
  types: { context: {} as Context, events: {} as AnyEventObject },
  actions: { doIt: ask, doThat: ask, doOther: ask },
  guards: {
    isBig: ({ context }) => context.n > 2,
    isSmall: ({ context }) => context.n < 2,
    atLeast: ({ context }, params: { least: number }) => context.n >= params.least,
    breaks: () => {
      throw new Error('the guard is broken');
    },
  },
  delays: { soon: 10, byCount: ({ context }) => 10 * (context.n + 1) },
});
export const machine = (config: object): AnyStateMachine =>
  kit.createMachine({ id: 'm', context: { n: 0, seen: [] }, ...config });
export const count = assign({ n: ({ context }: { context: Context }) => context.n + 1 });
export const say = (what: string): { type: 'doIt'; params: { what: string } } => ({ type: 'doIt', params: { what } });
/** A state that says when it is entered and left. */
export const state = (name: string, more: object = {}): object => ({
  entry: say(`+${name}`),
  exit: say(`-${name}`),
  ...more,
});
export const whats = (done: string[]): string[] =>
  done.map((line) => (JSON.parse(line.slice(5)) as { what: string }).what);
