import { createActor, type AnyActor, type AnyMachineSnapshot, type AnyStateMachine } from 'xstate';
import { build, type Outside } from './build.js';
import { SteppedClock } from './clock.js';
import type { Subject } from './engine-host.js';
import { withoutDead, type Seen } from './seen.js';
import { at, events, type ChartSpec, type Move } from './spec.js';

/** Actions, events and timers within one move after which a run is cut off. */
const maxPerformed = 500;
const maxRelayed = 300;
const maxFired = 200;

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

interface Question {
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
  isOpen: boolean;
}

/** XState's own live actor on a deterministic clock. */
export class LiveActor implements Subject {
  /** A child lost its place to another of the same id, or its parent failed, and it runs on where no snapshot sees it;
   * or it was stopped before it began, and keeps its system id for ever. */
  orphaned = false;
  leftBehind = false;
  private clock!: SteppedClock;
  private readonly done: string[] = [];
  private readonly emitted: unknown[] = [];
  private readonly actors: AnyActor[] = [];
  private readonly questions: Question[] = [];
  private readonly machine: AnyStateMachine;
  private actor!: AnyActor;
  private performedNow = 0;
  private relayedNow = 0;

  /** With `settled`, every step leaves the actor as a restart would. */
  constructor(
    spec: ChartSpec,
    private readonly settled = false,
  ) {
    this.machine = build(spec, this.outside());
    this.again();
  }

  again(): void {
    this.clock = new SteppedClock();
    this.actors.length = this.questions.length = 0;
    this.performedNow = this.relayedNow = 0;
    this.actor = createActor(this.machine, {
      clock: this.clock,
      logger: () => undefined,
      inspect: (event) => {
        if (event.type === '@xstate.actor' && '_parent' in event.actorRef) this.actors.push(event.actorRef as AnyActor);
      },
    });
    // Without an observer of errors XState would throw them out of a timer of its own.
    this.actor.subscribe({ error: () => undefined });
    this.actor.on('*', (event) => void this.emitted.push(event));
    this.limitRelays();
    this.actor.start();
    this.rest();
  }

  private outside(): Outside {
    // Children of a machine that failed by an exception run on without it; with us they end together.
    const hasFailed = (): boolean => (this.actor.getSnapshot() as { status: string } | undefined)?.status === 'error';
    return {
      performed: (name) => {
        if (hasFailed()) return;
        if (++this.performedNow > maxPerformed) throw new Error('too expensive');
        this.done.push(name);
      },
      asked: ({ resolve, reject, signal }) => {
        if (hasFailed()) return;
        const question = { resolve, reject, isOpen: true };
        signal.addEventListener('abort', () => (question.isOpen = false));
        this.questions.push(question);
      },
    };
  }

  async play(move: Move): Promise<void> {
    const rest = (): void => this.rest();
    // What is due at this instant comes before an event that comes at it, as with every host of the engine.
    const milliseconds = move.move === 'wait' ? move.milliseconds : 0;
    const isTimely = move.move !== 'restart';
    if (isTimely && !this.clock.advance(milliseconds, maxFired, rest)) this.performedNow = Infinity;
    if (move.move === 'send') this.actor.send({ type: at(events, move.event) });
    if (move.move === 'answer' && this.questions.length) {
      const question = at(this.questions, move.which);
      question.isOpen = false;
      if (move.fails) question.reject('refused');
      else question.resolve('granted');
    }
    // What a promise tells its actor comes some microtasks later.
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
    const { status, tags } = this.actor.getSnapshot() as AnyMachineSnapshot;
    const named = Object.values(this.actor.system.getAll()) as AnyActor[];
    const isLost = (): boolean => this.actors.some(isOrphan) || named.some((actor) => !isRunning(actor));
    this.orphaned ||= status === 'active' && isLost();
    this.leftBehind = status === 'error' && this.actors.some(isRunning);
    return {
      status,
      snapshot: withoutDead(this.actor.getPersistedSnapshot()),
      tags: status === 'active' ? ([...tags] as string[]).sort() : [],
      done: this.done.splice(0),
      emitted: this.emitted.splice(0),
      asked: this.questions.length,
      // A machine that failed by an exception leaves its promises behind; with us they are given up.
      open: status === 'active' ? this.questions.filter(({ isOpen }) => isOpen).length : 0,
    };
  }
}

const isRunning = (actor: AnyActor): boolean =>
  (actor as unknown as { _processingStatus: number })._processingStatus === 1;

/** Whether it runs although its parent has ended, or knows another under its id. */
function isOrphan(actor: AnyActor): boolean {
  const { _parent: parent } = actor as unknown as { _parent?: AnyActor };
  if (!parent || !isRunning(actor)) return false;
  if (!isRunning(parent)) return true;
  return (parent.getSnapshot() as AnyMachineSnapshot).children[actor.id] !== actor;
}
