import {
  ActivityFailure,
  ApplicationFailure,
  CancellationScope,
  ChildWorkflowFailure,
  getExternalWorkflowHandle,
  ParentClosePolicy,
  proxyActivities,
  startChild,
  workflowInfo,
} from '@temporalio/workflow';
import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import type { ActorReport, Status } from '../engine/index.js';
import type { ActionEffect, Effect, StartEffect } from './effects.js';
import { EffectLine, reasonOf } from './effect-line.js';
import {
  machineFailed,
  reportSignal,
  stopSignal,
  tellSignal,
  type ActivityCall,
  type Failure,
  type MachineKey,
  type ParentLink,
  type ReportMessage,
  type SendRequest,
  type StartInput,
} from './messages.js';
import type { ActivityBinding, MachineBinding } from './registry.js';

/** What of a performer travels with a continue-as-new. */
export interface Performing {
  effects: Effect[];
  /** Actors whose activity is under way; it is called anew under the same id. */
  running: StartEffect[];
  /** Sessions that run as workflows of their own. */
  children: string[];
}

export interface PerformerHost {
  readonly status: Status;
  isAlive(sessionId: string): boolean;
  hear(sessionId: string, reportId: string, report: ActorReport): void;
  onActionFailed(effect: ActionEffect, error: unknown): void;
  onFailed(failure: Failure): void;
}

/** Does what a machine asks for: actions in order, activities of actors beside them, children as workflows. */
export class Performer {
  readonly line: EffectLine<Effect>;
  readonly #running = new Map<string, { request: StartEffect; scope: CancellationScope }>();
  readonly #children: Set<string>;
  readonly #workflowId = workflowInfo().workflowId;

  constructor(
    private readonly host: PerformerHost,
    private readonly key: MachineKey,
    private readonly binding: MachineBinding,
    private readonly parent: ParentLink | undefined,
    private readonly carried: Performing = { effects: [], running: [], children: [] },
  ) {
    this.#children = new Set(carried.children);
    this.line = new EffectLine<Effect>(
      { perform: (effect) => this.#perform(effect), onFailed: (effect, error) => this.#failed(effect, error) },
      carried.effects,
    );
  }

  /** Runs as long as the workflow. */
  run(paused: () => boolean): void {
    for (const request of this.carried.running) this.#launch(request);
    void this.line.run(paused);
  }

  add(effects: readonly Effect[]): void {
    for (const effect of effects) this.line.add(effect);
    this.giveUp();
    if (this.host.status !== 'active') this.#stopChildren();
  }

  /** A child that has ended needs nothing more. */
  forget(sessionId: string): void {
    this.#children.delete(sessionId);
  }

  /** A machine that ended by an exception has stopped nobody itself. */
  #stopChildren(): void {
    const stopping = this.line.pending.flatMap((effect) => (effect.kind === 'stop' ? [effect.sessionId] : []));
    for (const sessionId of this.#children) {
      if (stopping.includes(sessionId)) continue;
      this.line.add({ kind: 'stop', id: `${sessionId}/stop`, sessionId, actorId: '' });
    }
  }

  /** Ends the work of actors that the machine no longer has. */
  giveUp(): void {
    for (const [sessionId, { scope }] of this.#running) {
      if (this.host.isAlive(sessionId)) continue;
      this.#running.delete(sessionId);
      scope.cancel();
    }
  }

  get isBusy(): boolean {
    return this.line.busy || this.#running.size > 0;
  }

  get unsettled(): number {
    return this.line.unsettled + this.#running.size;
  }

  get performing(): Performing {
    const running = [...this.#running.values()].map(({ request }) => request);
    return { effects: this.line.pending, running, children: [...this.#children] };
  }

  async #perform(effect: Effect): Promise<void> {
    switch (effect.kind) {
      case 'action':
        return this.#act(effect);
      case 'start':
        return this.#start(effect);
      case 'tell':
        return this.#tellChild(effect.sessionId, tellSignal, this.#message(effect.id, effect.event));
      case 'stop':
        await this.#tellChild(effect.sessionId, stopSignal);
        this.#children.delete(effect.sessionId);
        return;
      case 'tellParent':
        return this.#report(effect.id, { event: effect.event });
      case 'reportToParent':
        return this.#report(effect.id, effect.report);
    }
  }

  #failed(effect: Effect, error: unknown): void {
    if (effect.kind === 'start') return this.host.hear(effect.sessionId, effect.id, { error: failureAsData(error) });
    const what = effect.kind === 'action' ? effect.type : effect.kind;
    this.host.onFailed({ effectId: effect.id, what, reason: reasonOf(error) });
    if (effect.kind === 'action') this.host.onActionFailed(effect, failureAsData(error));
  }

  async #act(effect: ActionEffect): Promise<void> {
    const bound = this.binding.actions?.[effect.type];
    if (!bound || !('activity' in bound)) throw new Error(`Action '${effect.type}' of ${this.key} is not bound.`);
    if (effect.refused !== undefined) throw new Error(effect.refused);
    await this.#call(bound, { id: effect.id, what: effect.type }, effect.params, effect.given as object | undefined);
  }

  async #start(request: StartEffect): Promise<void> {
    if (!this.host.isAlive(request.sessionId)) return;
    const bound = this.binding.actors?.[request.src];
    if (bound && 'childWorkflow' in bound) return this.#startChild(request, bound.childWorkflow);
    this.#launch(request);
  }

  #launch(request: StartEffect): void {
    const { id, sessionId, src, input } = request;
    const bound = this.binding.actors?.[src];
    const scope = new CancellationScope({ cancellable: true });
    this.#running.set(sessionId, { request, scope });
    const ended = (report: ActorReport): void => {
      if (this.#running.get(sessionId)?.scope !== scope) return;
      this.#running.delete(sessionId);
      this.host.hear(sessionId, `${sessionId}/end`, report);
    };
    const work = async (): Promise<unknown> => {
      if (!bound || !('activity' in bound)) throw new Error(`Actor '${src}' of ${this.key} is not bound.`);
      return this.#call(bound, { id, what: src }, input);
    };
    void scope.run(work).then(
      (output) => ended({ output }),
      (error: unknown) => ended({ error: failureAsData(error) }),
    );
  }

  #call(bound: ActivityBinding, { id, what }: { id: string; what: string }, argument: unknown, given?: object) {
    const workflowId = this.#workflowId;
    const call: ActivityCall = { idempotencyKey: `${workflowId}/${id}`, workflowId, machine: this.key, what, ...given };
    return activityOf(bound)(argument, call);
  }

  async #startChild(request: StartEffect, machine: MachineKey): Promise<void> {
    const { sessionId, input } = request;
    const link: ParentLink = { workflowId: this.#workflowId, sessionId, sync: request.sync ?? false };
    const start: StartInput = { machine, input, parent: link };
    this.#children.add(sessionId);
    try {
      const child = await startChild(workflowInfo().workflowType, {
        workflowId: this.#childId(sessionId),
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
        // A child outlives the runs of its parent and reports by signal; it is ended by its parent's machine alone.
        parentClosePolicy: ParentClosePolicy.ABANDON,
        args: [start],
      });
      // A child that is terminated from outside cannot report; in this run its parent hears of it all the same.
      child.result().catch((error: unknown) => {
        this.host.hear(sessionId, `${sessionId}/end`, { error: failureAsData(error) });
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    }
  }

  #childId(sessionId: string): string {
    return `${this.#workflowId}/${sessionId.replace('x:', '')}`;
  }

  async #tellChild(sessionId: string, signal: string, ...args: unknown[]): Promise<void> {
    if (!this.#children.has(sessionId)) return;
    await getExternalWorkflowHandle(this.#childId(sessionId)).signal(signal, ...args);
  }

  async #report(id: string, report: ActorReport): Promise<void> {
    if (this.parent === undefined) return;
    const { workflowId, sessionId } = this.parent;
    const message: ReportMessage = { sessionId, reportId: `${this.#workflowId}/${id}`, report };
    await getExternalWorkflowHandle(workflowId).signal(reportSignal, message);
  }

  #message(id: string, event: SendRequest['event']): SendRequest {
    return { eventId: `${this.#workflowId}/${id}`, event };
  }
}

/** An activity by its binding. */
export function activityOf({ activity, options }: ActivityBinding): (...args: unknown[]) => Promise<unknown> {
  const usual = { startToCloseTimeout: '1 minute' } as const;
  const proxy = proxyActivities<Record<string, (...args: unknown[]) => Promise<unknown>>>({ ...usual, ...options });
  return proxy[activity]!;
}

/** A failure as a machine sees it: what the activity or the child threw, as name and message. */
function failureAsData(error: unknown): unknown {
  const cause = error instanceof ActivityFailure || error instanceof ChildWorkflowFailure ? error.cause : error;
  if (!(cause instanceof Error)) return { name: 'Error', message: String(cause ?? error) };
  if (!(cause instanceof ApplicationFailure)) return { name: cause.name, message: cause.message };
  if (cause.type === machineFailed) return cause.details?.[0];
  const details = cause.details?.length ? { details: cause.details } : {};
  return { name: cause.type ?? 'Error', message: cause.message, ...details };
}
