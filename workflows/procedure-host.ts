import { ApplicationFailure, proxyActivities, setCurrentDetails, uuid4 } from '@temporalio/workflow';
import type { Calendar } from '../sop-machines/kernel/calendar.js';
import type { Carry, HostEffect, PendingEffect } from './carry.js';
import { childInputOf } from './child-input.js';
import { commitInputOf } from './commit-input.js';
import { caseTimeAt, wallTimeAt } from './clock.js';
import { DoubledTimers } from './doubled-timers.js';
import { alarming, failureEvents, withFault } from './faults.js';
import {
  type CaseTransfer,
  procedureFault,
  type Clock,
  type MigrateReply,
  type MigrateRequest,
  type ProcedureActivities,
  type ProcedureGlance,
  type ProcedureInput,
  type RollBackReply,
  type SendReply,
  type SendRequest,
  type StepRecord,
  type TellRequest,
} from './messages.js';
import { openSop, publishedHash } from './passages.js';
import { ProcedureEffects } from './procedure-effects.js';
import { judgeMigration, migrateNow, rollBackNow } from './procedure-migration.js';
import {
  ProcedureRuntime,
  withChild,
  type MigrationJudgement,
  type RuntimeState,
  type Taken,
} from './runtime/index.js';
import { CommitLine } from './shell/commit-line.js';
import { guarded } from './shell/guarded.js';
import { HeadTimer } from './shell/head-timer.js';
import { remembered } from './shell/ring.js';

/**
 * Tried until it is in: a database that is away only delays. A commit takes milliseconds; one whose worker died is tried by
 * another after ten seconds, since until then no alert of its step can fire. One that is only slow meets itself in the
 * database and is counted once.
 */
const { commitSteps } = proxyActivities<ProcedureActivities>({
  startToCloseTimeout: '10 seconds',
  retry: { initialInterval: '100 milliseconds', backoffCoefficient: 2, maximumInterval: '5 seconds' },
});

const hostEffects = new Set(['startProcedure', 'refer', 'tellParent', 'tellChild', 'selectProvider']);

type Committed = Awaited<ReturnType<ProcedureActivities['commitSteps']>>;

/**
 * One running procedure inside its workflow: takes messages, and hands what they did to the lines that commit and
 * perform. Everything up to the transition happens in one synchronous piece, so that no two messages can mix.
 */
export class ProcedureHost {
  readonly commits: CommitLine<StepRecord, Committed>;
  readonly effects: ProcedureEffects;
  readonly #timer = new HeadTimer(() => this.#fireDue());
  readonly #doubled: DoubledTimers;
  #state: RuntimeState;
  #lastNow: number;

  /** @param onWork called with everything that a message, a timer or a commit brings */
  constructor(
    input: ProcedureInput,
    carry: Carry | undefined,
    private readonly onWork: () => void,
  ) {
    this.#lastNow = carry?.lastNow ?? 0;
    const born = carry === undefined ? beginNow(input) : null;
    this.#state = carry?.state ?? born!.state;
    openSop(this.#state.sop, this.#state.sopHash ?? null);
    this.#doubled = new DoubledTimers(carry?.state.envelope);
    this.commits = new CommitLine(this, carry?.committedStep ?? -1);
    this.effects = new ProcedureEffects(this, carry?.effects ?? []);
    this.#take({ state: this.#state, steps: born?.steps ?? [] });
  }

  /** Changes with the version that the procedure runs on. */
  get #runtime(): ProcedureRuntime {
    return new ProcedureRuntime(openSop(this.#state.sop, this.#state.sopHash ?? null));
  }

  get procedureId(): string {
    return this.#state.procedureId;
  }
  get caseId(): string {
    return this.#state.caseId;
  }
  get parentId(): string | null {
    return this.#state.parent?.procedureId ?? null;
  }
  get unsettled(): number {
    return this.commits.unsettled + this.effects.line.unsettled;
  }
  get status(): RuntimeState['status'] {
    return this.#state.status;
  }

  /** @throws ApplicationFailure that says why the event is refused */
  judge(request: SendRequest): void {
    const refusal = guarded(procedureFault, () => this.#runtime.judge(this.#state, request, this.#now()));
    if (refusal !== null) throw ApplicationFailure.nonRetryable(refusal.code, refusal.code, refusal);
  }

  accept(request: SendRequest): SendReply {
    const accepted = guarded(procedureFault, () => this.#runtime.accept(this.#state, request, this.#now()));
    this.#take(accepted);
    return accepted.reply;
  }

  tell(request: TellRequest): void {
    try {
      this.#take(this.#runtime.tell(this.#state, request, this.#now()));
    } catch (error) {
      this.#note(
        failureEvents.messageFailed,
        { eventId: request.eventId, type: request.type, reason: String(error) },
        true,
      );
    }
  }

  replyTo(eventId: string): SendReply | null {
    return remembered(this.#state.ring, eventId)?.reply ?? null;
  }

  changeClock(clock: Clock): void {
    this.#state = { ...this.#state, clock };
    this.commits.touch();
    this.#fireDue();
  }

  changeCalendar(calendar: Calendar): void {
    try {
      this.#take(this.#runtime.changeCalendar(this.#state, calendar, this.#now()));
    } catch (error) {
      this.#note(failureEvents.messageFailed, { calendarId: calendar.id, reason: String(error) }, true);
    }
  }

  transfer(transfer: CaseTransfer): void {
    try {
      this.#take(this.#runtime.transfer(this.#state, transfer, this.#now()));
    } catch (error) {
      this.#note(failureEvents.messageFailed, { transferId: transfer.transferId, reason: String(error) }, true);
    }
  }

  judgeMigration(request: MigrateRequest): MigrationJudgement {
    return judgeMigration(this.#state, request, this.#now()).judgement;
  }

  migrate(request: MigrateRequest): MigrateReply {
    const { reply, taken } = guarded(procedureFault, () => migrateNow(this.#state, request, this.#now()));
    if (taken !== null) this.#take(taken);
    return reply;
  }

  rollBack(migrationId: string): RollBackReply {
    const { reply, taken } = guarded(procedureFault, () => rollBackNow(this.#state, migrationId, this.#now()));
    if (taken !== null) this.#take(taken);
    return reply;
  }

  /** A wish from outside to end the workflow is told and journalled; only the procedure itself can end. */
  noteCancelRequest(): void {
    this.#note(failureEvents.cancelRequested, {}, false);
  }

  get manualNow(): number | null {
    return this.#state.clock.kind === 'manual' ? Date.parse(this.#state.clock.now) : null;
  }

  glance(): ProcedureGlance {
    const view = this.#runtime.viewOf(this.#state);
    return {
      step: this.#state.step,
      committedStep: this.commits.committedStep,
      state: view.state,
      status: view.status,
      now: new Date(this.#now()).toISOString(),
      nextDueAt: view.nextDue === null ? null : new Date(view.nextDue).toISOString(),
      calendarVersion: this.#state.calendar.version,
      childIds: Object.values(this.#state.children),
      unsettled: this.unsettled,
    };
  }

  carry(): Carry {
    // What something has happened to since can no longer go back, and need not be carried.
    const { migration, ...rest } = this.#state;
    return {
      state: migration?.step === rest.step ? this.#state : rest,
      effects: this.effects.line.pending,
      committedStep: this.commits.committedStep,
      lastNow: this.#lastNow,
    };
  }

  commit(steps: StepRecord[]): Promise<Committed> {
    return commitSteps(commitInputOf(this.#state, steps, this.#now()));
  }

  onCommitted(steps: StepRecord[], { newerCalendar, transfer = null }: Committed): void {
    this.onWork();
    for (const step of steps) {
      for (const effect of step.effects) if (isHostEffect(effect)) this.#plan(effect, step.event.occurredAt);
    }
    if (newerCalendar !== null) this.changeCalendar(newerCalendar);
    if (transfer !== null) this.transfer(transfer);
  }

  childOf(key: string): string | undefined {
    return this.#state.children[key];
  }

  childInput(pending: PendingEffect & { childId: string }): ProcedureInput {
    return childInputOf(this.#state, pending);
  }

  onStarted(key: string, childId: string): void {
    this.#state = withChild(this.#state, key, childId);
  }

  onAnswer(effectId: string, type: string, fields: Record<string, unknown>): void {
    this.tell({
      eventId: `${this.procedureId}/${effectId}/answer`,
      type,
      occurredAt: new Date(this.#now()).toISOString(),
      fields,
      by: { kind: 'system', id: 'directory', roles: [], agencyId: null },
    });
  }

  onFailed(effect: HostEffect, reason: string): void {
    // A procedure that has ended cannot be told any more; the line in the journal is enough. The rest needs somebody.
    const isTold = effect.type === 'tellParent' || effect.type === 'tellChild';
    this.#note(failureEvents.effectFailed, { effectId: effect.id, effect: effect.type, reason }, !isTold);
  }

  #plan(effect: HostEffect, occurredAt: string): void {
    const starts = effect.type === 'startProcedure' || effect.type === 'refer';
    this.effects.line.add({ effect, occurredAt, childId: starts ? uuid4() : null });
  }

  #now(): number {
    return Math.max(this.#lastNow, caseTimeAt(this.#state.clock, Date.now()));
  }

  #fireDue(): void {
    try {
      this.#take(this.#runtime.fireDue(this.#state, this.#now()));
    } catch (error) {
      this.#note(failureEvents.timerFailed, { reason: String(error) }, true);
    }
  }

  #take(taken: Taken): void {
    this.#state = taken.state;
    this.#lastNow = Math.max(this.#lastNow, ...taken.steps.map((step) => Date.parse(step.event.recordedAt)));
    this.commits.add(alarming(taken.steps));
    for (const timer of this.#doubled.newIn(this.#state.envelope)) this.#note(failureEvents.timerDoubled, timer, true);
    this.#rearm();
  }

  /** A journal line of the system's own about something that went wrong; `alarm` also asks people to look. */
  #note(type: string, fields: Record<string, unknown>, alarm: boolean): void {
    const at = new Date(this.#now()).toISOString();
    const taken = withFault(this.#runtime.sop, this.#state, { type, fields, at }, alarm);
    this.#state = taken.state;
    this.commits.add(taken.steps);
  }

  #rearm(): void {
    this.onWork();
    const due = this.#runtime.nextDue(this.#state);
    this.#timer.arm(due === null ? null : wallTimeAt(this.#state.clock, due));
    setCurrentDetails(
      `${this.#state.sop} — step ${this.#state.step}, ${this.#state.status}` +
        (due === null ? '' : `, next due ${new Date(due).toISOString()}`),
    );
  }
}

/** A new procedure is pinned to the content of its version. */
function beginNow(input: ProcedureInput): Taken {
  const begun = new ProcedureRuntime(openSop(input.sop, null)).begin(input, caseTimeAt(input.clock, Date.now()));
  return { ...begun, state: { ...begun.state, sopHash: publishedHash(input.sop) } };
}

const isHostEffect = (effect: { type: string }): effect is HostEffect => hostEffects.has(effect.type);
