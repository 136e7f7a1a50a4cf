import type { AnyStateMachine } from 'xstate';
import { VirtualHost } from '../virtual-host.js';
import { at, build } from './build.js';
import { events, type ChartSpec, type Move } from './chart.js';
import { LiveActor } from './live.js';

/** What is compared after each move. */
export interface Seen {
  status: string;
  value: unknown;
  context: unknown;
  /** Actions performed since the last look, in order. */
  done: string[];
  /** How many events observers have been told. */
  emitted: number;
}
export interface Subject {
  /** The run is cut off here: actors answer each other for ever, or timers multiply. */
  readonly tooExpensive: boolean;
  /** An actor runs where no snapshot sees it. */
  readonly orphaned: boolean;
  play(move: Move, limit: number): Promise<void>;
  look(): Seen;
}

/** Timers that may fire within one move before a run is cut off. */
const limit = 200;
/** Requests within one move after which a run is cut off. */
const maxEffects = 500;

/** The engine on its virtual host; with `restarts`, every `restart` move goes through JSON text and a new host. */
export class EngineHost implements Subject {
  tooExpensive = false;
  readonly orphaned = false;
  private readonly machine: AnyStateMachine;
  private host: VirtualHost;
  private readonly questions: string[] = [];
  private readonly done: string[] = [];
  private emitted = 0;

  constructor(
    spec: ChartSpec,
    private readonly restarts: boolean,
  ) {
    const nothing = { performed: () => undefined, asked: () => undefined };
    this.machine = build(spec, nothing);
    this.host = VirtualHost.start(this.machine, { now: 0 });
    this.collect();
  }

  play(move: Move): Promise<void> {
    if (move.move === 'wait') this.host.advanceTo(this.host.now + move.milliseconds);
    if (move.move === 'send') this.host.send({ type: at(events, move.event) });
    if (move.move === 'answer' && this.questions.length) {
      const outcome = move.fails ? { error: 'refused' } : { output: 'granted' };
      this.host.answer(at(this.questions, move.which), outcome);
    }
    this.collect();
    if (move.move === 'restart' && this.restarts) {
      const text = JSON.stringify(this.host.persist());
      this.host = VirtualHost.restore(this.machine, JSON.parse(text) as ReturnType<VirtualHost['persist']>);
      // A step that takes nothing restores and stores: it must come back to the very same text.
      const before = snapshotText(this.host);
      this.host.send({ type: 'xstate.nothing' });
      if (snapshotText(this.host) !== before)
        throw new Error(`No fixpoint: ${before} became ${snapshotText(this.host)}`);
    }
    return Promise.resolve();
  }

  look(): Seen {
    const { snapshot } = this.host.persist().envelope as unknown as { snapshot: Seen };
    return {
      status: snapshot.status,
      value: snapshot.value,
      context: snapshot.context,
      done: this.done.splice(0),
      emitted: this.emitted,
    };
  }

  private collect(): void {
    this.tooExpensive ||= this.host.effects.length > maxEffects;
    for (const { params } of this.host.effects.splice(0)) this.done.push((params as { name: string }).name);
    this.emitted += this.host.emitted.splice(0).length;
    for (const request of this.host.actorRequests.splice(0))
      if (request.kind === 'start') this.questions.push(request.sessionId);
  }
}

export type Verdict =
  | { verdict: 'same' | 'cutOff' }
  /** Explained: the order of active states in memory, which no restored actor has. */
  | { verdict: 'nodeOrder' }
  /** Explained: a child whose id was taken by another, which no restored actor has either. */
  | { verdict: 'orphan' }
  | { verdict: 'different'; move: number; left: Seen; right: Seen };

/** Plays the same moves against both and compares after each. */
export async function compare(left: Subject, right: Subject, moves: Move[]): Promise<Verdict> {
  for (let move = -1; move < moves.length; move++) {
    const next = moves[move];
    if (next) await left.play(next, limit);
    if (left.tooExpensive) return { verdict: 'cutOff' };
    if (next) await right.play(next, limit);
    const [a, b] = [left.look(), right.look()];
    if (left.orphaned) return { verdict: 'orphan' };
    if (canonical(a) !== canonical(b)) return { verdict: 'different', move, left: a, right: b };
    if (a.status !== 'active') break;
  }
  return { verdict: 'same' };
}

/** The engine against a live actor; a difference is explained only if an actor settled after each step agrees with us. */
export async function againstLive(spec: ChartSpec, moves: Move[]): Promise<Verdict> {
  const plain = await compare(new LiveActor(spec), new EngineHost(spec, true), moves);
  if (plain.verdict !== 'different') return plain;
  const settled = await compare(new LiveActor(spec, true), new EngineHost(spec, true), moves);
  return settled.verdict === 'different' ? plain : { verdict: 'nodeOrder' };
}

function snapshotText(host: VirtualHost): string {
  return JSON.stringify(host.persist().envelope.snapshot);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort())
      : inner,
  );
}
