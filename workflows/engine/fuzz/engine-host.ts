import type { AnyStateMachine } from 'xstate';
import { VirtualHost } from '../virtual-host.js';
import { build } from './build.js';
import { withoutDead, type Seen } from './seen.js';
import { at, events, type ChartSpec, type Move } from './spec.js';

/** One side of a comparison. */
export interface Subject {
  /** The run is cut off here: actors answer each other for ever, or timers multiply. */
  readonly tooExpensive: boolean;
  /** An actor runs where no snapshot sees it. */
  readonly orphaned: boolean;
  /** The machine failed by an exception and children run on without it. */
  readonly leftBehind: boolean;
  play(move: Move): Promise<void>;
  look(): Seen;
  /** Begins anew from the start. */
  again(): void;
}

/** Requests within one move after which a run is cut off. */
const maxEffects = 500;
const nothing = { performed: () => undefined, asked: () => undefined };
type Persisted = ReturnType<VirtualHost['persist']>;

/** The engine on its virtual host; with `restarts`, every `restart` move goes through JSON text into a new one. */
export class EngineHost implements Subject {
  tooExpensive = false;
  readonly orphaned = false;
  readonly leftBehind = false;
  protected host!: VirtualHost;
  private readonly questions: string[] = [];
  private readonly open = new Set<string>();
  private readonly done: string[] = [];
  private readonly emitted: unknown[] = [];

  /** Two of the same kind: a restart goes from the one to the other, as a new process has its own. */
  private machines: [AnyStateMachine, AnyStateMachine];

  constructor(
    spec: ChartSpec,
    private readonly restarts: boolean,
  ) {
    this.machines = [build(spec, nothing), build(spec, nothing)];
    this.again();
  }

  again(): void {
    this.questions.length = 0;
    this.open.clear();
    this.host = VirtualHost.start(this.machines[0], { now: 0 });
    this.collect();
  }

  play(move: Move): Promise<void> {
    if (move.move === 'answer') {
      this.host.advanceTo(this.host.now);
      this.collect();
    }
    if (move.move === 'wait') this.host.advanceTo(this.host.now + move.milliseconds);
    if (move.move === 'send') this.host.send({ type: at(events, move.event) });
    if (move.move === 'answer' && this.questions.length) {
      const sessionId = at(this.questions, move.which);
      const outcome = move.fails ? { error: 'refused' } : { output: 'granted' };
      const isOpen = this.open.delete(sessionId);
      if (this.host.answer(sessionId, outcome) !== isOpen)
        throw new Error(
          `An answer to ${sessionId}, which is ${isOpen ? '' : 'not '}open, was ${isOpen ? 'not ' : ''}taken.`,
        );
    }
    this.collect();
    if (move.move === 'restart' && this.restarts) this.restart();
    return Promise.resolve();
  }

  /** The new process knows nothing but the text. */
  private restart(): void {
    this.machines.reverse();
    this.host = VirtualHost.restore(this.machines[0], this.stored());
    // A step that takes nothing restores and stores: it must come back to the very same text.
    const before = this.text();
    this.host.send({ type: 'xstate.nothing' });
    if (this.text() !== before) throw new Error(`No fixpoint: ${before} became ${this.text()}`);
  }

  protected stored(): Persisted {
    return JSON.parse(JSON.stringify(this.host.persist())) as Persisted;
  }

  private text(): string {
    const { snapshot, timers, sessions } = this.host.persist().envelope;
    return JSON.stringify({ snapshot, timers, sessions });
  }

  look(): Seen {
    const { snapshot } = this.host.persist().envelope as unknown as { snapshot: { status: string } };
    return {
      status: snapshot.status,
      snapshot: withoutDead(snapshot),
      tags: snapshot.status === 'active' ? this.host.view().tags.sort() : [],
      done: this.done.splice(0),
      emitted: this.emitted.splice(0),
      asked: this.questions.length,
      open: this.open.size,
    };
  }

  private collect(): void {
    this.tooExpensive ||= this.host.effects.length > maxEffects;
    for (const { params } of this.host.effects.splice(0)) this.done.push((params as { name: string }).name);
    this.emitted.push(...this.host.emitted.splice(0));
    for (const { kind, sessionId } of this.host.actorRequests.splice(0)) {
      if (kind === 'start') this.questions.push(sessionId);
      if (kind === 'start') this.open.add(sessionId);
      else this.open.delete(sessionId);
    }
  }
}
