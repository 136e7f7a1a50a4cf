import {
  and,
  assign,
  cancel,
  emit,
  enqueueActions,
  fromPromise,
  not,
  or,
  raise,
  sendParent,
  sendTo,
  setup,
  spawnChild,
  stopChild,
  type AnyActorLogic,
  type AnyStateMachine,
} from 'xstate';
import {
  delays,
  descriptors,
  events,
  guards,
  type ActionSpec,
  type ChartSpec,
  type StateSpec,
  type TransitionSpec,
} from './chart.js';

/** What a built machine does to the outside when a live actor runs it. */
export interface Outside {
  performed(name: string): void;
  asked(answer: { resolve(value: unknown): void; reject(error: unknown): void }): void;
}

/** Few, so that a send id is often pending twice: which of the two `cancel` reaches is part of the semantics. */
const sendIds = 3;

type Config = Record<string, unknown>;
interface Context {
  n: number;
}

/** The machine of a chart. Both sides build their own, so that nothing is shared between them. */
export function build(spec: ChartSpec, outside: Outside): AnyStateMachine {
  const promise = fromPromise(() => new Promise((resolve, reject) => outside.asked({ resolve, reject })));
  const children: Record<string, AnyActorLogic> = { promise };
  spec.children.forEach((states, i) => {
    children[`child${i}`] = new Builder(`k${i}`, outside, {}).machine(states, false);
  });
  return new Builder('m', outside, children).machine(spec.root, spec.parallel);
}

class Builder {
  private readonly targets: string[] = [];
  private sites = 0;
  private customs = 0;

  constructor(
    private readonly name: string,
    private readonly outside: Outside,
    private readonly actors: Record<string, AnyActorLogic>,
  ) {}

  machine(states: StateSpec[], parallel: boolean): AnyStateMachine {
    const shaped = shape({ ...blank, kind: parallel ? 'parallel' : 'plain', states }, false);
    this.collect(shaped, this.name);
    const root = this.state(shaped, this.name);
    const custom = (_: unknown, params: { name: string }): void => this.outside.performed(params.name);
    const made = setup({
      types: { context: {} as Context },
      actions: { custom },
      actors: this.actors as never,
      guards: {
        even: ({ context }: { context: Context }) => context.n % 2 === 0,
        small: ({ context }: { context: Context }) => context.n < 4,
        never: () => false,
        notSmall: not('small'),
        evenOrBig: or(['even', and(['notSmall'])]),
      },
    });
    return made.createMachine({
      ...root,
      id: this.name,
      context: { n: 0 },
      options: { maxIterations: 60 },
      ...(root.states ? {} : { states: {} }),
    } as never) as unknown as AnyStateMachine;
  }

  private collect(spec: StateSpec, id: string): void {
    spec.states.forEach((state, i) => {
      this.targets.push(`${id}_${i}`);
      this.collect(state, `${id}_${i}`);
    });
  }

  private state(spec: StateSpec, id: string): Config {
    if (spec.kind === 'history' || spec.kind === 'deepHistory') {
      return { id, type: 'history', history: spec.kind === 'history' ? 'shallow' : 'deep' };
    }
    const inner = spec.states.map((state, i) => [`${id}_${i}`, this.state(state, `${id}_${i}`)] as const);
    const site = `${this.name}:late${this.sites % sendIds}`;
    const entry = [this.custom(`+${id}`), ...spec.entry.flatMap((a) => this.action(a))];
    const exit = [this.custom(`-${id}`), ...spec.exit.flatMap((a) => this.action(a)), cancel(site)];
    if (spec.kind === 'final')
      return { id, type: 'final', entry: [this.custom(`+${id}`)], exit: [this.custom(`-${id}`)] };
    const first = spec.states.findIndex((state) => state.kind !== 'history' && state.kind !== 'deepHistory');
    return {
      id,
      entry,
      exit,
      ...(spec.kind === 'parallel' ? { type: 'parallel' } : first < 0 ? {} : { initial: `${id}_${first}` }),
      ...(inner.length ? { states: Object.fromEntries(inner) } : {}),
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

  private invoke(spec: StateSpec, id: string): Config {
    const { invoke } = spec;
    const src = invoke && at(Object.keys(this.actors), invoke.child);
    if (!invoke || src === undefined) return {};
    return {
      invoke: {
        id: `i_${id}`,
        systemId: `sys_${id}`,
        src,
        onDone: this.transition(invoke.onDone),
        ...(invoke.onError ? { onError: this.transition(invoke.onError) } : {}),
        ...(invoke.onSnapshot ? { onSnapshot: { actions: [this.custom(`snapshot ${id}`)] } } : {}),
      },
    };
  }

  private transition(spec: TransitionSpec): Config {
    const target = spec.target === null ? undefined : at(this.targets, spec.target);
    return {
      ...(target === undefined ? {} : { target: `#${target}` }),
      ...(spec.guard === null ? {} : { guard: at(guards, spec.guard) }),
      reenter: spec.reenter,
      actions: spec.actions.flatMap((a) => this.action(a)),
    };
  }

  private custom(name: string): unknown {
    return { type: 'custom', params: ({ context }: { context: Context }) => ({ name: `${name}/${context.n}` }) };
  }

  private action(spec: ActionSpec): unknown[] {
    const invoking = this.targets.map((id) => `i_${id}`);
    switch (spec.do) {
      case 'custom':
        return [this.custom(`${this.name}:a${this.customs++}`)];
      case 'count':
        return [assign({ n: ({ context }: { context: Context }) => (context.n + 1) % 7 })];
      case 'emit':
        return [emit({ type: 'NEWS' })];
      case 'enqueue': {
        const then = this.custom(`${this.name}:q${this.customs++}`);
        return [
          enqueueActions(({ enqueue, check, context }) => {
            if (check('small')) enqueue(then as never);
            else enqueue.raise({ type: 'E0' });
            enqueue.assign({ n: ((context as Context).n + 2) % 7 });
          }),
        ];
      }
      case 'raise':
        return [raise({ type: at(events, spec.event) })];
      case 'later': {
        const [event, options] = [
          { type: at(events, spec.event) },
          { delay: at(delays, spec.delay), id: `${this.name}:late${this.sites++ % sendIds}` },
        ];
        return [spec.parent && this.name !== 'm' ? sendParent(event, options) : raise(event, options)];
      }
      case 'cancel':
        return [cancel(`${this.name}:late${spec.site % sendIds}`)];
      case 'sendParent':
        return [sendParent({ type: 'E1' })];
      case 'spawn':
        return [
          // Two children under one id are a mistake of the author: the first could never be reached again.
          stopChild(`spawned${spec.child}`),
          spawnChild(at(Object.keys(this.actors), spec.child) as never, { id: `spawned${spec.child}` }),
        ];
      case 'stop':
        return [stopChild(`spawned0`)];
      case 'sendTo': {
        const id = at(invoking, spec.event);
        const event = { type: at(events, spec.event) };
        return [
          spec.system
            ? sendTo(({ system }) => system.get(`sys_${id.slice(2)}`) as never, event as never)
            : enqueueActions(({ enqueue, self }) => {
                const children = (self.getSnapshot() as { children?: object }).children ?? {};
                if (id in children) enqueue.sendTo(id, event);
              }),
        ];
      }
    }
  }
}

const blank: StateSpec = {
  kind: 'plain',
  entry: [],
  exit: [],
  on: [],
  always: [],
  after: [],
  invoke: null,
  states: [],
};

/** Makes a spec lawful: regions are neither final nor history, history needs siblings, leaves are not parallel. */
function shape(spec: StateSpec, region: boolean): StateSpec {
  const hollow = spec.states.every((s) => s.kind === 'history' || s.kind === 'deepHistory');
  const kind = region && spec.kind !== 'parallel' ? 'plain' : spec.kind;
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

export function at<T>(list: readonly T[], position: number): T {
  return list[position % list.length] as T;
}
