import { createActor, type AnyActor, type AnyActorLogic, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { at, build, type Outside, type Wrap } from './build.js';
import { events, type ChartSpec, type Move } from './chart.js';
import type { Seen, Subject } from './compare.js';

/** Actions and events within one move after which a run is cut off. */
const maxPerformed = 500;
const maxRelayed = 300;

/** A clock that fires in order of (due, sequence) and stops at each due instant, as XState's own cannot. */
class SteppedClock {
  now = 0;
  private seq = 0;
  private readonly pending = new Map<number, { due: number; fire: () => void }>();

  setTimeout = (fire: () => void, delay: number): number => {
    this.pending.set(++this.seq, { due: this.now + delay, fire });
    return this.seq;
  };
  clearTimeout = (id: number): void => void this.pending.delete(id);

  /** False when more timers fire than the run may cost. */
  advance(milliseconds: number, limit: number): boolean {
    const until = this.now + milliseconds;
    for (let fired = 0; fired <= limit; fired++) {
      const [next] = [...this.pending]
        .filter(([, t]) => t.due <= until)
        .sort(([a, x], [b, y]) => x.due - y.due || a - b);
      if (!next) {
        this.now = until;
        return true;
      }
      this.pending.delete(next[0]);
      this.now = Math.max(this.now, next[1].due);
      next[1].fire();
    }
    return false;
  }
}

/** Puts the active states in order of the document after each macrostep, as a restart of the actor would. */
export const inDocumentOrder: Wrap = (machine) => {
  const settle = (snapshot: AnyMachineSnapshot): AnyMachineSnapshot => {
    const value = byDocument(machine.root, snapshot.value);
    const { _nodes } = machine.resolveState({ value, context: {} } as never) as unknown as { _nodes: unknown };
    return { ...snapshot, value, _nodes } as unknown as AnyMachineSnapshot;
  };
  const settled = Object.create(machine) as AnyStateMachine;
  settled.transition = (snapshot, event, scope) =>
    settle(machine.transition(snapshot, event, scope) as AnyMachineSnapshot) as never;
  settled.getInitialSnapshot = (scope, input) =>
    settle(machine.getInitialSnapshot(scope, input) as AnyMachineSnapshot) as never;
  return settled;
};

function byDocument(node: { states: object }, value: unknown): never {
  if (typeof value !== 'object' || value === null) return value as never;
  const keys = Object.keys(node.states).filter((key) => key in value);
  const states = node.states as Record<string, { states: object }>;
  return Object.fromEntries(
    keys.map((key) => [key, byDocument(states[key]!, (value as Record<string, unknown>)[key])]),
  ) as never;
}

/** XState's own live actor on a deterministic clock. */
export class LiveActor implements Subject {
  private readonly clock = new SteppedClock();
  private readonly done: string[] = [];
  private emitted = 0;
  private readonly actors: AnyActor[] = [];
  private performedNow = 0;
  private relayedNow = 0;
  /** A child lost its place to another of the same id and runs on where no snapshot sees it. */
  orphaned = false;
  private readonly questions: Parameters<Outside['asked']>[0][] = [];
  private readonly actor: AnyActor;

  constructor(spec: ChartSpec, wrap?: Wrap) {
    const outside: Outside = {
      performed: (name) => {
        if (++this.performedNow > maxPerformed) throw new Error('too expensive');
        this.done.push(name);
      },
      asked: (question) => void this.questions.push(question),
    };
    const logic: AnyActorLogic = build(spec, outside, wrap);
    this.actor = createActor(logic, {
      clock: this.clock as never,
      logger: () => undefined,
      inspect: (event) => {
        if (event.type === '@xstate.actor' && '_parent' in event.actorRef) this.actors.push(event.actorRef as AnyActor);
      },
    });
    // Without an observer of errors XState would throw them out of a timer of its own.
    this.actor.subscribe({ error: () => undefined });
    this.actor.on('*', () => void this.emitted++);
    this.limitRelays();
    this.actor.start();
  }

  async play(move: Move, limit: number): Promise<void> {
    if (move.move === 'wait' && !this.clock.advance(move.milliseconds, limit)) this.performedNow = Infinity;
    if (move.move === 'send') this.actor.send({ type: at(events, move.event) });
    if (move.move === 'answer' && this.questions.length) {
      const question = at(this.questions, move.which);
      if (move.fails) question.reject('refused');
      else question.resolve('granted');
    }
    for (let i = 0; i < 5; i++) await Promise.resolve();
  }

  /** Actors that answer each other for ever would never come back: beyond the limit nothing is delivered. */
  private limitRelays(): void {
    const system = this.actor.system as unknown as { _relay: (...parts: unknown[]) => void };
    const relay = system._relay;
    system._relay = (...parts) => {
      if (++this.relayedNow <= maxRelayed) relay(...parts);
    };
  }

  get tooExpensive(): boolean {
    return this.performedNow > maxPerformed || this.relayedNow > maxRelayed;
  }

  look(): Seen {
    this.performedNow = this.relayedNow = this.tooExpensive ? Infinity : 0;
    this.orphaned ||= this.actors.some((actor) => isOrphan(actor));
    const { status, value, context } = this.actor.getSnapshot() as AnyMachineSnapshot;
    return {
      status,
      value: value as unknown,
      context: context as unknown,
      done: this.done.splice(0),
      emitted: this.emitted,
    };
  }
}

function isOrphan(actor: AnyActor): boolean {
  const { _parent: parent, _processingStatus: phase } = actor as unknown as {
    _parent?: AnyActor;
    _processingStatus: number;
  };
  if (!parent || phase !== 1) return false;
  return (parent.getSnapshot() as AnyMachineSnapshot).children[actor.id] !== actor;
}
