import { createActor, type AnyActor, type AnyActorLogic, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { at, build, type Outside } from './build.js';
import { SteppedClock } from './clock.js';
import { events, type ChartSpec, type Move } from './chart.js';
import type { Seen, Subject } from './compare.js';

/** Actions and events within one move after which a run is cut off. */
const maxPerformed = 500;
const maxRelayed = 300;

/** Puts the active states of an actor and its children in order of the document, as a restart does. */
function settle(actor: AnyActor): void {
  const snapshot = actor.getSnapshot() as Partial<AnyMachineSnapshot> | undefined;
  if (!snapshot?.machine || snapshot.status !== 'active') return;
  const { machine } = snapshot as { machine: AnyStateMachine };
  const value = byDocument(machine.root, snapshot.value);
  const { _nodes } = machine.resolveState({ value, context: {} }) as unknown as { _nodes: unknown };
  (actor as unknown as { _snapshot: unknown })._snapshot = { ...snapshot, value, _nodes };
  for (const child of Object.values(snapshot.children as Record<string, AnyActor>)) settle(child);
}

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

  /** With `settled`, every step leaves the actor as a restart would. */
  constructor(
    spec: ChartSpec,
    private readonly settled = false,
  ) {
    const outside: Outside = {
      performed: (name) => {
        // A machine that failed by an exception leaves its children running without it; with us they end together.
        if (this.actor.getSnapshot().status === 'error') return;
        if (++this.performedNow > maxPerformed) throw new Error('too expensive');
        this.done.push(name);
      },
      asked: (question) => void this.questions.push(question),
    };
    const logic: AnyActorLogic = build(spec, outside);
    this.actor = createActor(logic, {
      clock: this.clock,
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
    this.rest();
  }

  async play(move: Move, limit: number): Promise<void> {
    const rest = (): void => this.rest();
    if (move.move === 'wait' && !this.clock.advance(move.milliseconds, limit, rest)) this.performedNow = Infinity;
    if (move.move === 'send') this.actor.send({ type: at(events, move.event) });
    if (move.move === 'answer' && this.questions.length) {
      const question = at(this.questions, move.which);
      if (move.fails) question.reject('refused');
      else question.resolve('granted');
    }
    for (let i = 0; i < 5; i++) await Promise.resolve();
    this.rest();
  }

  private rest(): void {
    if (this.settled) settle(this.actor);
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
