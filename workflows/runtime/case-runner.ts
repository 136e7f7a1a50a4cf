import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { EffectParams, ToldEvent } from '../../sop-machines/kernel/effects.js';
import type { Actor, Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { instantOf, isoOf } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { Effect, ProcedureInput, StepRecord } from '../messages.js';
import { ProcedureRuntime } from './procedure-runtime.js';
import { RungBook } from './rung-book.js';
import { type RuntimeState, type Taken, withChild } from './state.js';

export interface HouseRules {
  /** By `id@version`. */
  sops: Readonly<Record<string, Sop>>;
  /** The version a new procedure gets (`1.0.0` or `SOP-12@1.0.0`), by SOP id. */
  currentVersions: Readonly<Record<string, string>>;
  /** The SOP of one referral. */
  referralSop: string;
  profile: Profile;
  calendar: Calendar;
  /** Agencies in the order in which they are asked. */
  agencies: readonly string[];
  now: string;
}

export interface Housed {
  runtime: ProcedureRuntime;
  state: RuntimeState;
}
interface Pending {
  procedureId: string;
  effect: Effect;
  occurredAt: string;
}
type Birth = Omit<ProcedureInput, 'procedureId' | 'profile' | 'calendar' | 'clock' | 'caseId'> & {
  caseId: string | null;
};

/** More effects than this without time passing are procedures that tell each other in a circle. */
const mostEffectsAtOnce = 5000;
const actor = (kind: Actor['kind'], id: string): Actor => ({ kind, id, roles: [], agencyId: null });

/** The procedures of a case, what they tell each other, and what their steps ask of the house. Time is set from outside. */
export class CaseRunner {
  readonly rungs = new RungBook();
  /** Every step in the order of commit. */
  readonly journal: (StepRecord & { procedureId: string })[] = [];
  readonly procedures = new Map<string, Housed>();
  calendar: Calendar;
  profile: Profile;
  time: Instant;
  private readonly pending: Pending[] = [];
  private count = 0;

  constructor(private readonly rules: HouseRules) {
    this.calendar = rules.calendar;
    this.profile = rules.profile;
    this.time = instantOf(rules.now);
  }

  nextId(): string {
    this.count += 1;
    return `00000000-0000-4000-8000-${String(this.count).padStart(12, '0')}`;
  }

  /** @throws Error when there is no such procedure */
  housed(procedureId: string): Housed {
    const found = this.procedures.get(procedureId);
    if (found === undefined) throw new Error(`no procedure ${procedureId} in this house`);
    return found;
  }

  born({ caseId, ...birth }: Birth): string {
    const procedureId = this.nextId();
    const named = this.rules.currentVersions[birth.sop] ?? birth.sop;
    const sop = named.includes('@') ? named : `${birth.sop}@${named}`;
    const definition = this.rules.sops[sop];
    if (definition === undefined) throw new Error(`no SOP ${sop} in this house`);
    const runtime = new ProcedureRuntime(definition);
    const { profile } = this;
    const clock = { kind: 'manual', now: isoOf(this.time) } as const;
    const lives = { procedureId, caseId: caseId ?? procedureId, profile, calendar: this.calendar, clock };
    const taken = runtime.begin({ ...birth, ...lives, sop }, this.time);
    this.procedures.set(procedureId, { runtime, state: taken.state });
    this.take(procedureId, taken);
    return procedureId;
  }

  /** The commit: journal, clocks and rungs at once; what the steps ask for waits until `settle`. */
  take(procedureId: string, { state, steps }: Taken): void {
    this.housed(procedureId).state = state;
    for (const step of steps) {
      this.journal.push({ ...step, procedureId });
      for (const change of step.clocks) this.rungs.apply(procedureId, change);
      for (const effect of step.effects) this.pending.push({ procedureId, effect, occurredAt: step.event.occurredAt });
    }
  }

  /** Performs what was asked for, in order, until everybody rests; then tells the rungs that are due. */
  settle(): void {
    for (let done = 0; this.pending.length > 0; done += 1) {
      if (done > mostEffectsAtOnce) {
        throw new Error(
          `more than ${mostEffectsAtOnce} effects at ${isoOf(this.time)}: procedures tell each other in a circle`,
        );
      }
      this.perform(this.pending.shift()!);
    }
    this.rungs.fireDue(this.time);
  }

  private perform({ procedureId, effect, occurredAt }: Pending): void {
    const { state } = this.housed(procedureId);
    const by = actor('procedure', procedureId);
    const told = { eventId: `${procedureId}/${effect.id}`, occurredAt, by };
    if (effect.type === 'startProcedure')
      this.bear(state, effect.params.sop, effect.params, effect.params.subjectId, occurredAt);
    if (effect.type === 'refer') this.bear(state, this.rules.referralSop, effect.params, null, occurredAt);
    if (effect.type === 'tellParent' && state.parent !== null)
      this.tell(state.parent.procedureId, effect.params.event, told);
    if (effect.type === 'tellChild') this.tell(this.childOf(procedureId, effect.params.key), effect.params.event, told);
    if (effect.type === 'selectProvider') {
      this.tell(procedureId, this.answerOf(effect.params), {
        ...told,
        occurredAt: isoOf(this.time),
        by: actor('system', 'directory'),
      });
    }
    if (effect.type === 'alert') {
      const plan = { clockId: `effect:${effect.id}`, dueAt: isoOf(this.time), position: 0, ...effect.params };
      this.rungs.add(procedureId, plan);
    }
  }

  /** @throws Error when the procedure has no such child */
  childOf(procedureId: string, key: string): string {
    const { children } = this.housed(procedureId).state;
    const id = children[key];
    if (id === undefined)
      throw new Error(`no child "${key}"; there are: ${Object.keys(children).join(', ') || 'none'}`);
    return id;
  }

  private answerOf({ excluded, consentedAgencyId }: EffectParams<'selectProvider'>): ToldEvent {
    const agencyId = this.rules.agencies.find(
      (agency) => !excluded.includes(agency) && (consentedAgencyId === null || consentedAgencyId === agency),
    );
    return agencyId === undefined ? { type: 'DIRECTORY_EXHAUSTED' } : { type: 'PROVIDER_SELECTED', agencyId };
  }

  private bear(
    parent: RuntimeState,
    sop: string,
    asked: { key: string; input: unknown },
    subjectId: string | null,
    occurredAt: string,
  ): void {
    const { procedureId, caseId, caseBeganAt } = parent;
    const by = actor('procedure', procedureId);
    const link = { procedureId, key: asked.key };
    const child = this.born({ sop, caseId, parent: link, subjectId, input: asked.input, occurredAt, caseBeganAt, by });
    const housed = this.housed(procedureId);
    housed.state = withChild(housed.state, asked.key, child);
  }

  tell(to: string, { type, ...fields }: ToldEvent, told: { eventId: string; occurredAt: string; by: Actor }): void {
    const { runtime, state } = this.housed(to);
    this.take(to, runtime.tell(state, { ...told, type, fields }, this.time));
  }
}
