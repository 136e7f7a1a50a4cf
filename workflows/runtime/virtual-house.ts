import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { ToldEvent } from '../../sop-machines/kernel/effects.js';
import type { Actor, Profile } from '../../sop-machines/kernel/sop.js';
import { instantOf, isoOf } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { Refusal, SendReply, SendRequest, StepRecord } from '../messages.js';
import { CaseRunner, type HouseRules } from './case-runner.js';
import type { RuntimeView } from './procedure-runtime.js';
import type { RungBook } from './rung-book.js';

/** What a sender says; the house adds id and digest. */
export interface Sent {
  type: string;
  fields?: Record<string, unknown>;
  by: Actor;
  /** Default: now. */
  occurredAt?: string;
  seenStep?: number;
}

/**
 * A whole case in memory: the procedures, their children and what they tell each other, the provider directory, the
 * alerts. Time stands still until `advanceTo`. The same runtime as in the durable workflow, so a case that behaves here
 * behaves there; for acceptance scenarios, simulation and training.
 */
export class VirtualHouse {
  private readonly runner: CaseRunner;

  constructor(rules: HouseRules) {
    this.runner = new CaseRunner(rules);
  }

  get now(): string {
    return isoOf(this.runner.time);
  }
  get rungs(): RungBook['rungs'] {
    return this.runner.rungs.rungs;
  }
  get journal(): readonly (StepRecord & { procedureId: string })[] {
    return this.runner.journal;
  }

  /** Starts a case (or a lone procedure) and hands back its id. `sop` is an SOP id such as `SOP-00`. */
  open(sop: string, input: unknown, by: Actor, occurredAt = this.now): string {
    const began = isoOf(instantOf(occurredAt));
    const born = this.runner.born({
      sop,
      caseId: null,
      parent: null,
      subjectId: null,
      input,
      occurredAt: began,
      caseBeganAt: began,
      by,
    });
    this.runner.settle();
    return born;
  }

  judge(procedureId: string, sent: Sent): Refusal | null {
    const { runtime, state } = this.runner.housed(procedureId);
    return runtime.judge(state, this.requestOf(sent), this.runner.time);
  }

  /** @throws RefusedError */
  send(procedureId: string, sent: Sent): SendReply {
    const { runtime, state } = this.runner.housed(procedureId);
    const accepted = runtime.accept(state, this.requestOf(sent), this.runner.time);
    this.runner.take(procedureId, accepted);
    this.runner.settle();
    return accepted.reply;
  }

  /** Its case tells it something; for a procedure that lives alone here. */
  tell(procedureId: string, event: ToldEvent, occurredAt = this.now): void {
    const by: Actor = { kind: 'procedure', id: 'case', roles: [], agencyId: null };
    const told = { eventId: this.runner.nextId(), occurredAt: isoOf(instantOf(occurredAt)), by };
    this.runner.tell(procedureId, event, told);
    this.runner.settle();
  }

  /** Lets time pass; timers, rungs and everything they set off come in order, each at its own instant. */
  advanceTo(to: string): void {
    const end = instantOf(to);
    if (!(end >= this.runner.time)) throw new RangeError(`Time stands at ${this.now} and cannot go to ${to}.`);
    for (let next = this.nextDue(); next !== null && next <= end; next = this.nextDue()) {
      this.runner.time = Math.max(this.runner.time, next);
      this.forEach((id, { runtime, state }) => this.runner.take(id, runtime.fireDue(state, this.runner.time)));
    }
    this.runner.time = end;
  }

  changeCalendar(calendar: Calendar): void {
    this.runner.calendar = calendar;
    this.forEach((id, { runtime, state }) =>
      this.runner.take(id, runtime.changeCalendar(state, calendar, this.runner.time)),
    );
  }

  /** The case moves to another jurisdiction; procedures that begin afterwards follow its law whole. */
  transfer(profile: Profile, calendar: Calendar, by: Actor): void {
    this.runner.calendar = calendar;
    this.runner.profile = profile;
    const transfer = { transferId: this.runner.nextId(), profile, calendar, by };
    this.forEach((id, { runtime, state }) => this.runner.take(id, runtime.transfer(state, transfer, this.runner.time)));
  }

  /** The law that a procedure follows; after a transfer the new one. */
  lawOf(procedureId: string): Profile {
    return this.runner.housed(procedureId).state.profile;
  }

  view(procedureId: string): RuntimeView {
    const { runtime, state } = this.runner.housed(procedureId);
    return runtime.viewOf(state);
  }

  /** Ids of the procedures of one SOP (`SOP-04`), in the order in which they began. */
  proceduresOf(sopId: string): string[] {
    return [...this.runner.procedures].flatMap(([id, { state }]) => (state.sop.startsWith(`${sopId}@`) ? [id] : []));
  }

  /** @throws Error when the procedure has no such child */
  child(procedureId: string, key: string): string {
    return this.runner.childOf(procedureId, key);
  }

  stepsOf(procedureId: string): StepRecord[] {
    return this.journal.filter((step) => step.procedureId === procedureId);
  }

  /** Agencies that can see the procedure's packet now. */
  agenciesWithAccess(procedureId: string): string[] {
    const seeing = new Set<string>();
    for (const effect of this.stepsOf(procedureId).flatMap(({ effects }) => effects)) {
      if (effect.type === 'grantAccess') seeing.add(effect.params.agencyId);
      if (effect.type === 'revokeAccess') seeing.delete(effect.params.agencyId);
    }
    return [...seeing];
  }

  private requestOf({ type, fields = {}, by, occurredAt = this.now, seenStep }: Sent): SendRequest {
    const eventId = this.runner.nextId();
    const request = { eventId, digest: eventId, type, fields, by, occurredAt: isoOf(instantOf(occurredAt)) };
    return seenStep === undefined ? request : { ...request, seenStep };
  }

  private nextDue(): Instant | null {
    const timers = [...this.runner.procedures.values()].map(({ runtime, state }) => runtime.nextDue(state));
    const all = [...timers, this.runner.rungs.nextDue()].filter((instant) => instant !== null);
    return all.length === 0 ? null : Math.min(...all);
  }

  private forEach(act: (id: string, housed: ReturnType<CaseRunner['housed']>) => void): void {
    for (const [id, housed] of [...this.runner.procedures]) act(id, housed);
    this.runner.settle();
  }
}
