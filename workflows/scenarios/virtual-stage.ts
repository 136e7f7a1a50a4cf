import type { z } from 'zod';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { isRecord } from '../../sop-machines/kernel/events.js';
import { Role } from '../../sop-machines/kernel/roles.js';
import type { Actor, Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { VirtualHouse } from '../runtime/virtual-house.js';
import { MomentError } from './moments.js';
import { theOfficer } from './openings.js';
import type { Scenario } from './scenario.js';
import type { ScenarioEvent, SeenAlert, Sight, Stage } from './stage.js';

export interface VirtualRules {
  sops: Readonly<Record<string, Sop>>;
  currentVersions: Readonly<Record<string, string>>;
  jurisdictions: readonly string[];
  /** The law of a jurisdiction on a local date. */
  profileOn: (jurisdiction: string, date: string) => Profile | undefined;
}

const record = { recordId: '0e000000-0000-4000-8000-000000000001' };
const agencyId = (letter: string): string =>
  `a0000000-0000-4000-8000-${String(letter.charCodeAt(0)).padStart(12, '0')}`;
const personId = (role: string, number: number): string =>
  `b${String(number)}000000-0000-4000-8000-${Buffer.from(role).toString('hex').slice(0, 12).padEnd(12, '0')}`;
const alertOf = ({ level, dueAt }: { level: string; dueAt: string }) => ({ level, at: dueAt });
const letters = ['A', 'B', 'C', 'D'];

/** A scenario in memory: two years in milliseconds, on the same runtime as a running system. */
export class VirtualStage implements Stage {
  house!: VirtualHouse;
  private calendar!: Calendar;
  /** The local date that decides which version of a law holds, also after a transfer. */
  private registeredOn!: string;

  constructor(private readonly rules: VirtualRules) {}

  open(scenario: Scenario, calendar: Calendar, at: string, report: Record<string, unknown>): Promise<void> {
    this.registeredOn = scenario.begins.split(' ')[1]!;
    const profile = this.lawOn(scenario.jurisdiction);
    this.calendar = calendar;
    const { sops, currentVersions } = this.rules;
    const agencies = letters.map(agencyId);
    this.house = new VirtualHouse({
      sops,
      currentVersions,
      referralSop: 'SOP-04',
      profile,
      calendar,
      agencies,
      now: at,
    });
    const stored = { ...report, whatHappened: record };
    this.house.open(
      'SOP-00',
      { receivedAt: at, report: stored },
      this.actor({ role: 'dutyOfficer', number: 1, agency: null }),
    );
    return Promise.resolve();
  }

  send({ type, place, by, fields, occurredAt }: ScenarioEvent): ReturnType<Stage['send']> {
    const procedureId = this.idOf(place);
    if (procedureId === undefined) return Promise.resolve({ code: 'NO_SUCH_PROCEDURE', unmet: [] });
    const sent = {
      type,
      fields: this.stored(place.sop, type, fields),
      by: this.actor(by),
      ...(occurredAt === null ? {} : { occurredAt }),
    };
    const refusal = this.house.judge(procedureId, sent);
    if (refusal !== null) {
      const { code, unmetGuards = [], fields: wrong = [] } = refusal;
      return Promise.resolve({ code, unmet: [...unmetGuards, ...wrong.map(({ path }) => path)] });
    }
    this.house.send(procedureId, sent);
    return Promise.resolve(null);
  }

  advance(to: string): Promise<void> {
    this.house.advanceTo(to);
    return Promise.resolve();
  }

  close(date: string): Promise<void> {
    const closures = [...this.calendar.closures, { date, label: 'Closure', source: 'scenario' }];
    this.calendar = { ...this.calendar, version: this.calendar.version + 1, closures };
    this.house.changeCalendar(this.calendar);
    return Promise.resolve();
  }

  transfer(to: string, calendar: Calendar): Promise<void> {
    this.calendar = calendar;
    this.house.transfer(this.lawOn(to), calendar, this.actor({ role: 'supervisor', number: 1, agency: null }));
    return Promise.resolve();
  }

  /** @throws MomentError when the jurisdiction is not known, or has no law that old */
  private lawOn(jurisdiction: string): Profile {
    const profile = this.rules.profileOn(jurisdiction, this.registeredOn);
    if (profile !== undefined) return profile;
    const known = this.rules.jurisdictions.join(', ');
    throw new MomentError(`On ${this.registeredOn} there is no law of ${jurisdiction}; jurisdictions are ${known}.`);
  }

  settled(unmet: () => Promise<string[]>): Promise<string[]> {
    return unmet();
  }

  look(place: ScenarioEvent['place']): Promise<Sight | undefined> {
    const id = this.idOf(place);
    if (id === undefined) return Promise.resolve(undefined);
    const { state, status } = this.house.view(id);
    const [agency] = this.house.agenciesWithAccess(id);
    return Promise.resolve({
      state,
      ended: status !== 'active',
      clocks: this.clocksOf(id, place.sop),
      told: this.alertsOf(id, 'fired'),
      coming: this.alertsOf(id, 'waiting'),
      tasks: this.tasksOf(id),
      agency: letters.find((letter) => agencyId(letter) === agency) ?? null,
      law: this.house.lawOf(id).id,
    });
  }

  /** Every clock that ever ran, as the ledger has it last. */
  private clocksOf(id: string, sop: string): Sight['clocks'] {
    const deadlines = this.rules.sops[this.rules.currentVersions[sop] ?? '']?.deadlines ?? [];
    const natures = new Map(deadlines.map((deadline) => [deadline.id, deadline.nature]));
    const entries = new Map(
      this.house.stepsOf(id).flatMap(({ clocks }) => clocks.map(({ entry }) => [entry.clockId, entry] as const)),
    );
    return [...entries.values()].map(({ clockId, deadlineId, status, originalDueAt, currentDueAt, endedAt }) => ({
      deadlineId,
      status,
      nature: natures.get(deadlineId) ?? 'administrative',
      dueAt: currentDueAt,
      firstDueAt: originalDueAt,
      ended: endedAt !== null,
      ladder: this.house.rungs
        .filter((rung) => rung.procedureId === id && rung.clockId === clockId && rung.status !== 'ended')
        .map(alertOf),
    }));
  }

  private alertsOf(id: string, status: 'fired' | 'waiting'): SeenAlert[] {
    return this.house.rungs.filter((rung) => rung.procedureId === id && rung.status === status).map(alertOf);
  }

  private tasksOf(id: string): string[] {
    const open = new Map<string, string>();
    for (const { type, params } of this.house.stepsOf(id).flatMap(({ effects }) => effects)) {
      if (type === 'openTask') open.set(params.key, params.task);
      if (type === 'closeTask') open.delete(params.key);
    }
    return [...open.values()];
  }

  private idOf({ sop, number }: ScenarioEvent['place']): string | undefined {
    return this.house.proceduresOf(sop)[number - 1];
  }

  private actor({ role, number, agency }: ScenarioEvent['by']): Actor {
    const id = personId(agency ?? role, number);
    return { kind: 'person', id, roles: [Role.parse(role)], agencyId: agency === null ? null : agencyId(agency) };
  }

  /** Fields as they are kept: personal text is a record, the officer of the scenario a person's id. */
  private stored(sop: string, type: string, fields: Record<string, unknown>): Record<string, unknown> {
    const shape: Readonly<Record<string, z.core.$ZodType>> =
      this.rules.sops[this.rules.currentVersions[sop] ?? '']?.events[type]?.schema.shape ?? {};
    return Object.fromEntries(
      Object.entries(fields).map(([name, value]) => {
        const field = shape[name];
        if (field !== undefined && isRecord(field)) return [name, record];
        return [name, value === theOfficer ? personId('caseOfficer', 1) : value];
      }),
    );
  }
}
