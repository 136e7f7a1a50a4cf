import {
  and,
  cancel,
  fromPromise,
  fromTransition,
  not,
  or,
  setup,
  stateIn,
  type AnyActorLogic,
  type AnyStateMachine,
} from 'xstate';
import { action, breaks, custom, lateId, type Context, type Surroundings } from './actions.js';
import {
  at,
  delays,
  descriptors,
  guards,
  tags,
  type ActionSpec,
  type ChartSpec,
  type StateSpec,
  type TransitionSpec,
} from './spec.js';

/** What a built machine does to the outside when a live actor runs it. */
export interface Outside {
  performed(name: string): void;
  asked(answer: { resolve: (value: unknown) => void; reject: (error: unknown) => void; signal: AbortSignal }): void;
}

type Config = Record<string, unknown>;

const isHistory = ({ kind }: StateSpec): boolean => kind === 'history' || kind === 'deepHistory';

/** The machine of a chart. Both sides build their own, so that nothing is shared between them. */
export function build(spec: ChartSpec, outside: Outside): AnyStateMachine {
  const logics: Record<string, AnyActorLogic> = {
    promise: fromPromise(({ signal }) => new Promise((resolve, reject) => outside.asked({ resolve, reject, signal }))),
    reducer: fromTransition((heard: string[], { type }: { type: string }) => [...heard, type].slice(-3), []),
  };
  for (const [i, states] of [...spec.children.entries()].reverse()) {
    logics[`child${i}`] = new Builder(`k${i}`, outside, { ...logics }).machine(states, false);
  }
  return new Builder('m', outside, logics).machine(spec.root, spec.parallel);
}

class Builder {
  private readonly targets: string[] = [];
  private readonly count = { custom: 0, late: 0 };
  private readonly surroundings: Surroundings;

  constructor(
    private readonly name: string,
    private readonly outside: Outside,
    private readonly actors: Record<string, AnyActorLogic>,
  ) {
    const { targets, count } = this;
    this.surroundings = {
      machine: name,
      logics: Object.keys(actors),
      get invokeIds() {
        return targets.map((id) => `i_${id}`);
      },
      get systemIds() {
        return [...targets.map((id) => `sys_${id}`), `${name}:spawned0`, `${name}:spawned1`];
      },
      next: (kind) => count[kind]++,
    };
  }

  machine(states: StateSpec[], parallel: boolean): AnyStateMachine {
    const shaped = shape({ ...blank, kind: parallel ? 'parallel' : 'plain', states }, false);
    this.collect(shaped, this.name);
    const root = this.state(shaped, this.name);
    const performed = (_: unknown, params: { name: string }): void => this.outside.performed(params.name);
    const made = setup({
      types: { context: {} as Context },
      actions: { custom: performed },
      actors: this.actors as never,
      delays: { brief: 2, counted: ({ context }: { context: Context }) => context.n + 1 },
      guards: {
        even: ({ context }: { context: Context }) => context.n % 2 === 0,
        small: ({ context }: { context: Context }) => context.n < 4,
        above: ({ context }: { context: Context }, params: { least: number }) => context.n > params.least,
        never: () => false,
        breaks,
        notSmall: not('small'),
        evenOrBig: or(['even', and(['notSmall'])]),
      },
    });
    return made.createMachine({
      ...root,
      id: this.name,
      context: { n: 0, ref: null },
      options: { maxIterations: 25 },
      output: ({ context }: { context: Context }) => ({ n: context.n }),
      ...(root['states'] ? {} : { states: {} }),
    } as never) as unknown as AnyStateMachine;
  }

  private collect(spec: StateSpec, id: string): void {
    spec.states.forEach((state, i) => {
      this.targets.push(`${id}_${i}`);
      this.collect(state, `${id}_${i}`);
    });
  }

  private state(spec: StateSpec, id: string): Config {
    const inner = spec.states.map((state, i) => [`${id}_${i}`, this.child(spec, state, `${id}_${i}`)] as const);
    const entry = [custom(`+${id}`), ...this.actions(spec.entry)];
    const exit = [custom(`-${id}`), ...this.actions(spec.exit), cancel(lateId(this.name, this.count.late))];
    if (spec.kind === 'final')
      return { id, type: 'final', entry: [custom(`+${id}`)], exit: [custom(`-${id}`)], output: { from: id } };
    const first = spec.states.findIndex((state) => !isHistory(state));
    return {
      id,
      entry,
      exit,
      tags: spec.tags.map((tag) => at(tags, tag)),
      ...(spec.kind === 'parallel' ? { type: 'parallel' } : first < 0 ? {} : { initial: `${id}_${first}` }),
      ...(inner.length ? { states: Object.fromEntries(inner) } : {}),
      ...(inner.length && spec.onDone ? { onDone: this.transition(spec.onDone) } : {}),
      on: grouped(
        spec.on,
        (o) => at(descriptors, o.event),
        (o) => this.transition(o.transition),
      ),
      always: spec.always.map((t) => this.transition(t)),
      after: grouped(
        spec.after,
        (o) => String(at(delays, o.delay)),
        (o) => this.transition(o.transition),
      ),
      ...this.invoke(spec, id),
    };
  }

  private child(parent: StateSpec, spec: StateSpec, id: string): Config {
    if (!isHistory(spec)) return this.state(spec, id);
    const lawful = parent.states.map((state, i) => ({ state, i })).filter(({ state }) => !isHistory(state));
    const fallback = spec.fallback === null ? undefined : at(lawful, spec.fallback);
    const parentId = id.slice(0, id.lastIndexOf('_'));
    const target = fallback ? { target: `${parentId}_${fallback.i}` } : {};
    return { id, type: 'history', history: spec.kind === 'history' ? 'shallow' : 'deep', ...target };
  }

  private invoke({ invoke }: StateSpec, id: string): Config {
    const src = invoke && at(Object.keys(this.actors), invoke.child);
    if (!invoke || src === undefined) return {};
    const noted = { actions: [custom(`snapshot ${id}`)] };
    return {
      invoke: {
        id: `i_${id}`,
        systemId: `sys_${id}`,
        src,
        onDone: this.transition(invoke.onDone),
        ...(invoke.onError ? { onError: this.transition(invoke.onError) } : {}),
        ...(invoke.onSnapshot ? { onSnapshot: noted } : {}),
      },
    };
  }

  private transition(spec: TransitionSpec): Config {
    const target = spec.target === null ? undefined : at(this.targets, spec.target);
    return {
      ...(target === undefined ? {} : { target: `#${target}` }),
      ...(spec.guard === null ? {} : { guard: this.guard(spec.guard) }),
      reenter: spec.reenter,
      actions: this.actions(spec.actions),
    };
  }

  private guard(position: number): unknown {
    const name = at(guards, position);
    if (name === 'in') return stateIn(`#${at(this.targets, position)}`);
    if (name === 'above')
      return { type: name, params: ({ context }: { context: Context }) => ({ least: 6 - context.n }) };
    return name;
  }

  private actions(specs: ActionSpec[]): unknown[] {
    return specs.flatMap((spec) => action(spec, this.surroundings));
  }
}

const blank: StateSpec = {
  kind: 'plain',
  entry: [],
  exit: [],
  on: [],
  always: [],
  after: [],
  onDone: null,
  invoke: null,
  tags: [],
  fallback: null,
  states: [],
};

/** Makes a spec lawful: regions are neither final nor history, history needs siblings, leaves are not parallel. */
function shape(spec: StateSpec, region: boolean): StateSpec {
  const hollow = spec.states.every(isHistory);
  const kind = region && (spec.kind === 'final' || isHistory(spec)) ? 'plain' : spec.kind;
  const open = kind === 'plain' || kind === 'parallel';
  const states = hollow || !open ? [] : spec.states;
  const settled = kind === 'parallel' && states.length < 2 ? 'plain' : kind;
  return { ...spec, kind: settled, states: states.map((state) => shape(state, settled === 'parallel')) };
}

/** Several transitions under one key become its candidates, in order. */
function grouped<T>(list: T[], key: (entry: T) => string, value: (entry: T) => unknown): Record<string, unknown[]> {
  const result: Record<string, unknown[]> = {};
  for (const entry of list) (result[key(entry)] ??= []).push(value(entry));
  return result;
}
