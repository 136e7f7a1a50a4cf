import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { EffectParams, ToldEvent } from '../../sop-machines/kernel/effects.js';
import type { Actor, Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { instantOf, isoOf } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { Effect, ProcedureInput, Refusal, SendReply, SendRequest, StepRecord } from '../messages.js';
import { ProcedureRuntime, type RuntimeView } from './procedure-runtime.js';
import { RungBook } from './rung-book.js';
import { type RuntimeState, type Taken, withChild } from './state.js';

export interface HouseRules {
  /** By `id@version`. */
  sops: Readonly<Record<string, Sop>>;
  /** The version a new procedure gets, by SOP id. */
  currentVersions: Readonly<Record<string, string>>;
  /** The SOP of one referral. */
  referralSop: string;
  profile: Profile;
  calendar: Calendar;
  /** Agencies in the order in which they are asked. */
  agencies: readonly string[];
  now: string;
}

/** What a sender says; the house adds id and digest. */
export interface Sent {
  type: string;
  fields?: Record<string, unknown>;
  by: Actor;
  /** Default: now. */
  occurredAt?: string;
  seenStep?: number;
}

interface Housed {
  runtime: ProcedureRuntime;
  state: RuntimeState;
}
interface Pending {
  procedureId: string;
  effect: Effect;
  occurredAt: string;
}

/** More effects than this without time passing are procedures that tell each other in a circle. */
const mostEffectsAtOnce = 5000;

/**
 * A whole case in memory: the procedures, their children and what they tell each other, the provider directory, the
 * alerts. Time stands still until `advanceTo`. The same runtime as in the durable workflow, so a case that behaves here
 * behaves there; for acceptance scenarios, simulation and training.
 */
export class VirtualHouse {
  readonly rungs = new RungBook();
  /** Every step of the case in the order of commit. */
  readonly journal: (StepRecord & { procedureId: string })[] = [];
  private readonly procedures = new Map<string, Housed>();
  private readonly pending: Pending[] = [];
  private calendar: Calendar;
  private time: Instant;
  private count = 0;

  constructor(private readonly rules: HouseRules) {
    this.calendar = rules.calendar;
    this.time = instantOf(rules.now);
  }

  get now(): string {
    return isoOf(this.time);
  }

  /** Starts a case (or a lone procedure) and hands back its id. `sop` is an SOP id such as `SOP-00`. */
  open(sop: string, input: unknown, by: Actor, occurredAt = this.now): string {
    const procedureId = this.nextId();
    const caseBeganAt = isoOf(instantOf(occurredAt));
    this.born({
      sop,
      procedureId,
      caseId: procedureId,
      parent: null,
      subjectId: null,
      input,
      occurredAt: caseBeganAt,
      caseBeganAt,
      by,
    });
    this.settle();
    return procedureId;
  }

  judge(procedureId: string, sent: Sent): Refusal | null {
    const { runtime, state } = this.housed(procedureId);
    return runtime.judge(state, this.requestOf(sent, 'judged'), this.time);
  }

  /** @throws RefusedError */
  send(procedureId: string, sent: Sent): SendReply {
    const { runtime, state } = this.housed(procedureId);
    const accepted = runtime.accept(state, this.requestOf(sent, this.nextId()), this.time);
    this.take(procedureId, accepted);
    this.settle();
    return accepted.reply;
  }

  /** Lets time pass; timers, rungs and everything they set off come in order, each at its own instant. */
  advanceTo(to: string): void {
    const end = instantOf(to);
    if (!(end >= this.time)) throw new RangeError(`Time stands at ${this.now} and cannot go to ${to}.`);
    for (let next = this.nextDue(); next !== null && next <= end; next = this.nextDue()) {
      this.time = Math.max(this.time, next);
      for (const [id, { runtime, state }] of this.procedures) this.take(id, runtime.fireDue(state, this.time));
      this.settle();
    }
    this.time = end;
  }

  changeCalendar(calendar: Calendar): void {
    this.calendar = calendar;
    for (const [id, { runtime, state }] of this.procedures) {
      this.take(id, runtime.changeCalendar(state, calendar, this.time));
    }
    this.settle();
  }

  view(procedureId: string): RuntimeView {
    const { runtime, state } = this.housed(procedureId);
    return runtime.viewOf(state);
  }

  /** @throws Error when the procedure has no such child */
  child(procedureId: string, key: string): string {
    const { children } = this.housed(procedureId).state;
    const id = children[key];
    if (id === undefined)
      throw new Error(`no child "${key}"; there are: ${Object.keys(children).join(', ') || 'none'}`);
    return id;
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

  private housed(procedureId: string): Housed {
    const found = this.procedures.get(procedureId);
    if (found === undefined) throw new Error(`no procedure ${procedureId} in this house`);
    return found;
  }

  private nextId(): string {
    this.count += 1;
    return `00000000-0000-4000-8000-${String(this.count).padStart(12, '0')}`;
  }

  private requestOf({ type, fields = {}, by, occurredAt = this.now, seenStep }: Sent, eventId: string): SendRequest {
    const request = { eventId, digest: eventId, type, fields, by, occurredAt: isoOf(instantOf(occurredAt)) };
    return seenStep === undefined ? request : { ...request, seenStep };
  }

  private nextDue(): Instant | null {
    const timers = [...this.procedures.values()].map(({ runtime, state }) => runtime.nextDue(state));
    const all = [...timers, this.rungs.nextDue()].filter((instant) => instant !== null);
    return all.length === 0 ? null : Math.min(...all);
  }

  private born(given: Omit<ProcedureInput, 'profile' | 'calendar' | 'clock'>): void {
    const sop = given.sop.includes('@') ? given.sop : (this.rules.currentVersions[given.sop] ?? given.sop);
    const version = sop.includes('@') ? sop : `${given.sop}@${sop}`;
    const definition = this.rules.sops[version];
    if (definition === undefined) throw new Error(`no SOP ${version} in this house`);
    const runtime = new ProcedureRuntime(definition);
    const clock = { kind: 'manual', now: this.now } as const;
    const taken = runtime.begin(
      { ...given, sop: version, profile: this.rules.profile, calendar: this.calendar, clock },
      this.time,
    );
    this.procedures.set(given.procedureId, { runtime, state: taken.state });
    this.take(given.procedureId, taken);
  }

  /** The commit: journal, clocks and rungs at once; what the house must do for the step afterwards, in order. */
  private take(procedureId: string, { state, steps }: Taken): void {
    this.housed(procedureId).state = state;
    for (const step of steps) {
      this.journal.push({ ...step, procedureId });
      for (const change of step.clocks) this.rungs.apply(procedureId, change);
      for (const effect of step.effects) this.pending.push({ procedureId, effect, occurredAt: step.event.occurredAt });
    }
  }

  private settle(): void {
    for (let done = 0; this.pending.length > 0; done += 1) {
      if (done > mostEffectsAtOnce)
        throw new Error(
          `more than ${mostEffectsAtOnce} effects at ${this.now}: procedures tell each other in a circle`,
        );
      this.perform(this.pending.shift()!);
    }
    this.rungs.fireDue(this.time);
  }

  private perform({ procedureId, effect, occurredAt }: Pending): void {
    const { state } = this.housed(procedureId);
    switch (effect.type) {
      case 'startProcedure':
        return this.startChild(state, effect.params.sop, effect.params, effect.params.subjectId, occurredAt);
      case 'refer':
        return this.startChild(state, this.rules.referralSop, effect.params, null, occurredAt);
      case 'tellParent':
        return this.tell(state.parent?.procedureId, procedureId, effect.id, effect.params.event, occurredAt);
      case 'tellChild':
        return this.tell(
          this.child(procedureId, effect.params.key),
          procedureId,
          effect.id,
          effect.params.event,
          occurredAt,
        );
      case 'selectProvider':
        return this.tell(procedureId, 'directory', effect.id, this.answerOf(effect.params), this.now);
      case 'alert': {
        const { level, notice } = effect.params;
        return this.rungs.add(procedureId, {
          clockId: `effect:${effect.id}`,
          level,
          notice,
          dueAt: this.now,
          position: 0,
        });
      }
    }
  }

  private answerOf({ excluded, consentedAgencyId }: EffectParams<'selectProvider'>): ToldEvent {
    const agencyId = this.rules.agencies.find(
      (agency) => !excluded.includes(agency) && (consentedAgencyId === null || consentedAgencyId === agency),
    );
    return agencyId === undefined ? { type: 'DIRECTORY_EXHAUSTED' } : { type: 'PROVIDER_SELECTED', agencyId };
  }

  private startChild(
    parent: RuntimeState,
    sop: string,
    asked: { key: string; input: unknown },
    subjectId: string | null,
    occurredAt: string,
  ): void {
    const procedureId = this.nextId();
    const housed = this.housed(parent.procedureId);
    housed.state = withChild(housed.state, asked.key, procedureId);
    const by: Actor = { kind: 'procedure', id: parent.procedureId, roles: [], agencyId: null };
    const { caseId, caseBeganAt } = parent;
    const parentLink = { procedureId: parent.procedureId, key: asked.key };
    this.born({
      sop,
      procedureId,
      caseId,
      parent: parentLink,
      subjectId,
      input: asked.input,
      occurredAt,
      caseBeganAt,
      by,
    });
  }

  private tell(to: string | undefined, from: string, effectId: string, event: ToldEvent, occurredAt: string): void {
    if (to === undefined) return;
    const { runtime, state } = this.housed(to);
    const { type, ...fields } = event;
    const by: Actor = { kind: from === 'directory' ? 'system' : 'procedure', id: from, roles: [], agencyId: null };
    this.take(
      to,
      runtime.tell(state, { eventId: `${from}/${to}/${effectId}`, type, fields, occurredAt, by }, this.time),
    );
  }
}
