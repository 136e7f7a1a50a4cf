import {
  assign,
  cancel,
  emit,
  enqueueActions,
  forwardTo,
  log,
  raise,
  sendParent,
  sendTo,
  spawnChild,
  stopChild,
  type AnyActorRef,
} from 'xstate';
import { at, delays, events, type ActionSpec, type FamilySpec } from './spec.js';

export interface Context {
  n: number;
  ref: AnyActorRef | null;
}
/** What an action may refer to; places are found by number. */
export interface Surroundings {
  /** `m` is the machine itself. */
  machine: string;
  logics: readonly string[];
  invokeIds: readonly string[];
  systemIds: readonly string[];
  /** A number not given before, so that custom actions of one machine have different names. */
  next: (kind: 'custom' | 'late') => number;
}

/** Few, so that a send id is often pending twice: which of the two `cancel` reaches is part of the semantics. */
const sendIds = 3;
/** The value of `n` at which what can break does. */
const broken = 6;

interface Given {
  context: Context;
}
const child = (id: string, { self }: { self: AnyActorRef }): AnyActorRef | undefined =>
  (self.getSnapshot() as { children?: Record<string, AnyActorRef> } | undefined)?.children?.[id];

export const custom = (name: string): unknown => ({
  type: 'custom',
  params: ({ context }: Given) => ({ name: `${name}/${context.n}` }),
});
export const lateId = (machine: string, site: number): string => `${machine}:late${site % sendIds}`;

export function breaks({ context }: Given): boolean {
  if (context.n === broken) throw new Error(`n is ${broken}`);
  return context.n % 3 === 0;
}

export function action(spec: ActionSpec, around: Surroundings): unknown[] {
  const { machine } = around;
  switch (spec.do) {
    case 'custom':
      return [custom(`${machine}:a${around.next('custom')}`)];
    case 'count':
      return [assign({ n: ({ context }: Given) => (context.n + 1) % 7 })];
    case 'break':
      return [assign({ n: (given: Given) => (breaks(given) ? given.context.n : given.context.n) })];
    case 'emit':
      return [emit(({ context }: Given) => ({ type: 'NEWS', n: context.n }))];
    case 'log':
      return [log(({ context }: Given) => context.n, 'n')];
    case 'raise':
      return [raise({ type: at(events, spec.event) })];
    case 'cancel':
      return [cancel(lateId(machine, spec.site))];
    case 'enqueue':
      return [enqueued(spec, around)];
    case 'later':
      return [later(spec, around)];
    case 'sendParent':
      return machine === 'm' ? [custom('orphan')] : [sendParent({ type: 'E1' })];
    default:
      return family(spec, around);
  }
}

function family(spec: FamilySpec, around: Surroundings): unknown[] {
  const { machine, logics } = around;
  switch (spec.do) {
    case 'spawn': {
      const id = `spawned${spec.child % 4}`;
      const named = spec.named ? { systemId: `${machine}:${id}` } : {};
      // Two children under one id are a mistake of the author: the first could never be reached again.
      return [stopChild(id), spawnChild(at(logics, spec.child) as never, { id, ...named })];
    }
    case 'stop':
      return [stopChild('spawned0')];
    case 'spawnRef':
      return [
        stopChild(`${machine}:ref`),
        assign({ ref: ({ spawn }) => spawn(at(logics, 1) as never, { id: `${machine}:ref` } as never) as AnyActorRef }),
      ];
    case 'stopRef':
      return [stopChild((({ context }: Given) => context.ref) as never)];
    case 'sendRef':
      return [
        enqueueActions(({ enqueue, context }) => {
          const { ref } = context as Context;
          if (ref) enqueue.sendTo(ref as never, { type: at(events, spec.event) } as never);
        }),
      ];
    case 'forward':
      return [
        enqueueActions(({ enqueue, self }) => {
          const id = at(around.invokeIds, spec.child);
          if (child(id, { self })) enqueue(forwardTo(id));
        }),
      ];
    case 'sendTo':
      return [sent(spec, around)];
  }
}

function sent(spec: Extract<ActionSpec, { do: 'sendTo' }>, around: Surroundings): unknown {
  const event = { type: at(events, spec.event) };
  const options =
    spec.delay === null
      ? {}
      : { delay: at(delays, spec.delay) as number, id: lateId(around.machine, around.next('late')) };
  if (spec.system) {
    const systemId = at(around.systemIds, spec.event);
    return sendTo(({ system }) => system.get(systemId) as never, event as never, options);
  }
  const id = at(around.invokeIds, spec.event);
  return enqueueActions(({ enqueue, self }) => {
    if (child(id, { self })) enqueue.sendTo(id, event, options);
  });
}

function later(spec: Extract<ActionSpec, { do: 'later' }>, { machine, next }: Surroundings): unknown {
  const event = { type: at(events, spec.event) };
  const options = { delay: at(delays, spec.delay) as number, id: lateId(machine, next('late')) };
  return spec.parent && machine !== 'm' ? sendParent(event, options) : raise(event, options);
}

function enqueued(spec: Extract<ActionSpec, { do: 'enqueue' }>, around: Surroundings): unknown {
  const then = custom(`${around.machine}:q${around.next('custom')}`);
  return enqueueActions(({ enqueue, check, context }) => {
    if (check('small')) enqueue(then as never);
    else enqueue.raise({ type: at(events, spec.event) });
    enqueue.assign({ n: ((context as Context).n + 2) % 7 });
    if (check('even') && spec.child % 3 === 0) enqueue.stopChild(at(around.invokeIds, spec.child));
    if (spec.child % 4 === 1) enqueue.cancel(lateId(around.machine, spec.child));
    if (spec.child % 5 === 2) enqueue.emit({ type: 'TOLD' });
  });
}
