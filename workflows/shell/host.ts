import { ApplicationFailure, condition, log, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { ActorReport, Status, View } from '../engine/index.js';
import { CommitLine } from './commit-line.js';
import type { ActionEffect, Effect } from './effects.js';
import { guarded } from './guarded.js';
import { HeadTimer } from './head-timer.js';
import { Instance, type InstanceState, type Outcome, type Taken } from './instance.js';
import {
  machineFailed,
  type CommitInput,
  type Failure,
  type Glance,
  type Refusal,
  type RefusalCode,
  type SendReply,
  type SendRequest,
  type StartInput,
  type StepRecord,
  type Until,
} from './messages.js';
import { activityOf, Performer, type Performing } from './performer.js';
import type { MachineBinding } from './registry.js';
import { sentenceOf } from './sentence.js';
import { Wait } from './waits.js';

/**
 * What a continue-as-new takes along. There is no mailbox in it: every message is applied where it arrives, and a run only
 * ends when all of its steps are committed and all of its handlers have answered.
 */
export interface Carry {
  state: InstanceState;
  performing: Performing;
  committedStep: number;
  failures: Failure[];
  /** When a machine that was asked to end is stopped; null: nobody has asked. */
  stopAt: number | null;
}

const failuresKept = 20;
const usualCancel = { event: 'cancel', graceMs: 30_000 };

/**
 * One instance inside its workflow: takes messages, and hands what they did to the lines that commit and perform.
 * Everything up to the transition happens in one synchronous piece, so that no two messages can mix.
 */
export class MachineHost {
  readonly performer: Performer;
  readonly #instance: Instance;
  readonly #commits: CommitLine<StepRecord, unknown> | null;
  readonly #timer = new HeadTimer(() => this.#take(this.#instance.fireDue(this.#state, this.#now())));
  readonly #waits = new Set<Wait>();
  /** Effects of steps whose commit is not yet in. */
  #held: { step: number; effects: Effect[] }[] = [];
  #state: InstanceState;
  #failures: Failure[];
  #stopAt: number | null;

  constructor(
    private readonly input: StartInput,
    binding: MachineBinding,
    carry: Carry | undefined,
    /** Called with everything that a message, a timer or an activity brings; null: the machine stands as before. */
    private readonly onWork: (glance: Glance | null) => void,
  ) {
    this.#instance = new Instance(input.machine, binding);
    const born = carry ? null : this.#instance.begin(input.input, Date.now(), input.parent !== undefined);
    this.#state = carry?.state ?? born!.state;
    // Fails the workflow's task when a changed machine no longer fits: it goes on when the right one is deployed.
    this.#instance.viewOf(this.#state);
    this.#failures = carry?.failures ?? [];
    this.#stopAt = carry?.stopAt ?? null;
    this.performer = new Performer(this, input.machine, binding, input.parent, carry?.performing);
    this.#commits = binding.commit ? new CommitLine(this, carry?.committedStep ?? -1) : null;
    this.#take(born ?? { state: this.#state, outcomes: [] });
  }

  /** Runs as long as the workflow. */
  run(paused: () => boolean): void {
    void this.#commits?.run();
    this.performer.run(paused);
    if (this.#stopAt !== null) void this.#stopWhenDue(this.#stopAt);
  }

  get status(): Status {
    return this.#view.status;
  }
  get isOver(): boolean {
    return this.status !== 'active' && this.unsettled === 0;
  }
  get unsettled(): number {
    return (this.#commits?.unsettled ?? 0) + this.performer.unsettled;
  }
  get wasCancelled(): boolean {
    return this.#stopAt !== null;
  }

  /** @param hurry what can be done anew under the same ids does not count */
  rests(hurry: boolean): boolean {
    return (this.#commits?.unsettled ?? 0) === 0 && (hurry || !this.performer.isBusy);
  }

  /** An empty commit brings a workflow task within milliseconds. */
  get nudge(): (() => Promise<unknown>) | undefined {
    const commits = this.#commits;
    if (commits === null) return undefined;
    return () => {
      commits.touch();
      return condition(() => commits.unsettled === 0, '2 seconds');
    };
  }

  /** @throws ApplicationFailure that says why the event is refused */
  judge(request: SendRequest): void {
    const refusal = guarded(machineFailed, () => this.#instance.judge(this.#state, request, this.#now()));
    if (refusal !== null) throw refused(refusal, request.event);
  }

  accept(request: SendRequest): SendReply {
    const accepted = guarded(machineFailed, () => this.#instance.accept(this.#state, request, this.#now()));
    this.#take(accepted);
    return accepted.reply;
  }

  async committed(step: number): Promise<void> {
    await this.#commits?.committed(step);
  }

  tell(request: SendRequest): void {
    this.#take(this.#instance.tell(this.#state, request, this.#now()));
  }

  hear(sessionId: string, reportId: string, report: ActorReport): void {
    if ('output' in report || 'error' in report) this.performer.forget(sessionId);
    this.#take(this.#instance.hear(this.#state, sessionId, reportId, report, this.#now()));
  }

  stop(): void {
    this.#take(this.#instance.stop(this.#state, this.#now()));
  }

  /** Somebody wishes the workflow to end: the machine is asked first. */
  cancel(): void {
    const { event, graceMs } = this.#instance.binding.cancel ?? usualCancel;
    const request = { eventId: `${workflowInfo().runId}/cancel`, event: { type: event } };
    const asked = this.#instance.judge(this.#state, request, this.#now()) === null;
    this.#stopAt = Date.now() + (asked ? graceMs : 0);
    if (asked) this.tell(request);
    void this.#stopWhenDue(this.#stopAt);
  }

  async #stopWhenDue(at: number): Promise<void> {
    const left = at - Date.now();
    if (left > 0) await condition(() => this.status !== 'active', left);
    this.stop();
  }

  /** Waits are told of every step from now on; `forget` them when they are over. */
  waitFor(until: Until): Wait {
    const wait = new Wait(until);
    this.#waits.add(wait);
    return wait;
  }
  seeNow(wait: Wait): void {
    wait.see(this.#view);
  }
  forget(wait: Wait): void {
    this.#waits.delete(wait);
  }

  replyTo(eventId: string): SendReply | null {
    return this.#state.ring.find((entry) => entry.eventId === eventId)?.reply ?? null;
  }
  emittedFrom(seq: number): InstanceState['emitted'] {
    return this.#state.emitted.filter((emitted) => emitted.seq >= seq);
  }
  refusal(code: RefusalCode): ApplicationFailure {
    return refused(this.#instance.refusal(this.#state, code));
  }

  glance(view: View = this.#view): Glance {
    const { step } = this.#state.envelope;
    return {
      machine: this.input.machine,
      ...view,
      step,
      committedStep: this.#commits?.committedStep ?? step,
      nextDueAt: view.status === 'active' ? this.#instance.nextDue(this.#state) : null,
      unsettled: this.unsettled,
      failures: this.#failures,
    };
  }

  carry(): Carry {
    return {
      state: this.#state,
      performing: this.performer.performing,
      committedStep: this.#commits?.committedStep ?? -1,
      failures: this.#failures,
      stopAt: this.#stopAt,
    };
  }

  commit(steps: StepRecord[]): Promise<unknown> {
    const input: CommitInput = { workflowId: workflowInfo().workflowId, machine: this.input.machine, steps };
    const usual = { retry: { initialInterval: '100 milliseconds', maximumInterval: '5 seconds' } } as const;
    const { activity, options } = this.#instance.binding.commit!;
    return activityOf({ activity, options: { ...usual, ...options } })(input);
  }

  onCommitted(steps: StepRecord[]): void {
    this.onWork(null);
    const last = steps.at(-1)?.step ?? -1;
    const ready = this.#held.filter(({ step }) => step <= last);
    this.#held = this.#held.filter(({ step }) => step > last);
    this.performer.add(ready.flatMap(({ effects }) => effects));
  }

  isAlive(sessionId: string): boolean {
    const { sessions } = this.#state.envelope;
    return this.status === 'active' && (sessions?.some((session) => session.sessionId === sessionId) ?? false);
  }

  onActionFailed({ id, type, sessionId }: ActionEffect, error: unknown): void {
    const bound = this.#instance.binding.actions?.[type];
    if (bound && 'onFailure' in bound && bound.onFailure === 'continue') return;
    this.#take(this.#instance.failAction(this.#state, id, sessionId, error, this.#now()));
  }

  onFailed(failure: Failure): void {
    this.onWork(null);
    this.#failures = [...this.#failures, failure].slice(-failuresKept);
  }

  get #view(): View {
    return this.#instance.viewOf(this.#state);
  }

  #now(): number {
    return Math.max(this.#state.lastNow, Date.now());
  }

  #take({ state, outcomes }: Taken): void {
    this.#state = state;
    for (const outcome of outcomes) {
      for (const wait of this.#waits) wait.see(outcome.view);
      for (const { label, value } of outcome.logs) log.info(label ?? 'log', { value });
      const effects = [...outcome.effects, ...this.#reportsOf(outcome)];
      if (this.#commits === null) this.performer.add(effects);
      else {
        this.#held.push({ step: outcome.record.step, effects });
        this.#commits.add([outcome.record]);
      }
    }
    this.performer.giveUp();
    const glance = this.glance();
    this.#timer.arm(glance.nextDueAt);
    const due = glance.nextDueAt === null ? '' : `, next due ${new Date(glance.nextDueAt).toISOString()}`;
    setCurrentDetails(`${glance.machine}: ${glance.state.join(', ')} (${glance.status}, step ${glance.step})${due}`);
    this.onWork(glance);
  }

  /** What a parent hears of a step by itself: that this machine has ended, or how it stands if it wishes to know. */
  #reportsOf({ record, view }: Outcome): Effect[] {
    if (this.input.parent === undefined) return [];
    const { value } = record.snapshot.snapshot as { value: unknown };
    const report = reportOf(view, this.input.parent.sync, value);
    return report === null ? [] : [{ kind: 'reportToParent', id: `${record.step}:end`, report }];
  }
}

function reportOf({ status, output, error, context, tags }: View, sync: boolean, value: unknown): ActorReport | null {
  switch (status) {
    case 'done':
      return { output };
    case 'error':
      return { error };
    case 'stopped':
      return { error: { name: 'MachineStopped', message: 'The child machine was stopped.' } };
    case 'active':
      return sync ? { snapshot: { status, value, context, tags } } : null;
  }
}

function refused(refusal: Refusal, event?: SendRequest['event']): ApplicationFailure {
  return ApplicationFailure.nonRetryable(sentenceOf(refusal, event?.type), refusal.code, refusal);
}
