import type { AnyEventObject } from 'xstate';
import { rootSessionId, type InternalActor } from './internals.js';
import { toJson, toJsonOrText } from './json.js';
import type { ActionArguments, ActorRequest, RequestedAction, StepResult } from './types.js';

/** An action as XState hands it to its executor. */
interface Asked {
  type: string;
  params: unknown;
  info: ActionArguments;
}

/** Collects what one step asks for, in the order in which it was asked. Ids are `step:index`. */
export class Recorder {
  readonly actions: RequestedAction[] = [];
  readonly given = new Map<string, ActionArguments>();
  readonly actors: ActorRequest[] = [];
  readonly toParent: StepResult['toParent'] = [];
  readonly emitted: AnyEventObject[] = [];
  readonly logs: StepResult['logs'] = [];
  /** True once a transition was taken, an actor was answered or the machine failed. */
  changed = false;

  constructor(
    private readonly step: number,
    private index = 0,
  ) {}

  /** Throws a NotJsonError when the parameters cannot be stored. */
  action(actor: InternalActor, { type, params, info }: Asked): void {
    const stored = toJson(params, `the parameters of action '${type}'`);
    const from = actor.sessionId === rootSessionId ? {} : { sessionId: actor.sessionId };
    const id = this.nextId();
    this.actions.push({ id, type, params: stored, ...from });
    this.given.set(id, { context: info.context, event: info.event });
  }

  startActor(actor: InternalActor, input: unknown): void {
    if (typeof actor.src !== 'string')
      throw new TypeError(`Actor '${actor.id}' has no name; put its logic under 'actors'.`);
    const { src } = actor;
    const stored = toJson(input, `the input of actor '${actor.id}'`);
    const { sessionId, id: actorId } = actor;
    const sync = actor._syncSnapshot ? { sync: true as const } : {};
    this.actors.push({ kind: 'start', id: this.nextId(), sessionId, actorId, src, input: stored, ...sync });
  }

  tellActor({ sessionId, id: actorId }: InternalActor, event: AnyEventObject): void {
    const stored = toJson(event, `the event '${event.type}'`) as AnyEventObject;
    this.actors.push({ kind: 'tell', id: this.nextId(), sessionId, actorId, event: stored });
  }

  stopActor({ sessionId, id: actorId }: InternalActor): void {
    this.actors.push({ kind: 'stop', id: this.nextId(), sessionId, actorId });
  }

  tellParent(event: AnyEventObject): void {
    const stored = toJson(event, `the event '${event.type}'`) as AnyEventObject;
    this.toParent.push({ id: this.nextId(), event: stored });
  }

  emit(event: AnyEventObject): void {
    this.emitted.push(toJson(event, `the emitted event '${event.type}'`) as AnyEventObject);
  }

  log(...said: unknown[]): void {
    const [label, value] = said.length > 1 ? [String(said[0]), said[1]] : [null, said[0]];
    this.logs.push({ label, value: toJsonOrText(value) });
  }

  forget(): void {
    for (const list of [this.actions, this.actors, this.toParent, this.emitted, this.logs]) list.length = 0;
    this.given.clear();
  }

  private nextId(): string {
    return `${this.step}:${this.index++}`;
  }
}
