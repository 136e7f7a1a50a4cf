import type { z } from 'zod';
import type { Timeline } from '../../src/contract/cases.js';
import type { ProcedureView } from '../../src/contract/procedures.js';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { theOfficer } from '../../workflows/scenarios/openings.js';
import type { Scenario } from '../../workflows/scenarios/scenario.js';
import type { ScenarioEvent, Sight, Stage } from '../../workflows/scenarios/stage.js';
import { CaseDriver } from './case-driver.js';
import { eventually } from './eventually.js';
import type { TestAgency, TestLogin } from './people.js';
import type { System } from './system.js';

const agencies: Readonly<Record<string, TestAgency>> = { A: 'shelterA', B: 'shelterB', C: 'shelterC' };
type View = z.infer<typeof ProcedureView>;
const workers: Readonly<Record<string, TestLogin>> = { A: 'shelter', B: 'shelterB' };

interface Refused {
  code?: string;
  reasons?: { guard: string }[];
  fields?: { path: string }[];
}

/** A scenario on a running system, through its HTTP API; its case has a manual clock. */
export class HttpStage implements Stage {
  private driver!: CaseDriver;
  private calendarId!: string;

  constructor(private readonly system: System) {}

  /** The calendar of the scenario becomes that of its jurisdiction. */
  async open(scenario: Scenario, calendar: Calendar, at: string, report: Record<string, unknown>): Promise<void> {
    await this.setCalendar(scenario.jurisdiction, calendar, `scenario ${scenario.scenario}`);
    this.driver = await CaseDriver.register(this.system, at, report);
  }

  /** The calendar becomes that of a jurisdiction. */
  private async setCalendar(jurisdiction: string, calendar: Calendar, reason: string): Promise<void> {
    this.calendarId = jurisdiction;
    const admin = await this.system.as('admin');
    const path = `/api/calendars/${this.calendarId}`;
    const { calendars } = (await admin.get<{ calendars: { calendar: Calendar }[] }>('/api/calendars')).body;
    const version = calendars.find((one) => one.calendar.id === this.calendarId)?.calendar.version ?? 1;
    const changed = { ...calendar, id: this.calendarId, version };
    const put = await admin.request('PUT', path, { calendar: changed, reason });
    if (put.status !== 200) throw new Error(JSON.stringify(put.body));
  }

  async send({ type, place, by, fields, occurredAt }: ScenarioEvent): ReturnType<Stage['send']> {
    const id = await eventually(
      () => this.idOf(place),
      (found) => found !== undefined,
    );
    const { officer } = this.system.world.personId;
    const sent = Object.fromEntries(
      Object.entries(fields).map(([name, value]) => [name, value === theOfficer ? officer : value]),
    );
    const client = await this.driver.as(loginOf(by));
    const when = occurredAt ?? (await this.driver.case()).clock.now;
    const answer = await client.post<Refused>(`/api/procedures/${id}/events`, { type, occurredAt: when, fields: sent });
    if (answer.status < 300) return null;
    return {
      code: answer.body.code ?? String(answer.status),
      unmet: [
        ...(answer.body.reasons ?? []).map(({ guard }) => guard),
        ...(answer.body.fields ?? []).map(({ path }) => path),
      ],
    };
  }

  advance(to: string): Promise<void> {
    return this.driver.advance(to);
  }

  async close(date: string): Promise<void> {
    const closure = { date, label: 'Closure', source: 'Invented announcement of a scenario' };
    const admin = await this.system.as('admin');
    const answer = await admin.post(`/api/calendars/${this.calendarId}/closures`, closure);
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  }

  async transfer(to: string, calendar: Calendar): Promise<void> {
    await this.setCalendar(to, calendar, 'transfer of a scenario');
    const supervisor = await this.driver.as('supervisor');
    const body = { profileId: to, reason: 'Invented reason of a scenario' };
    const answer = await supervisor.post(`/api/cases/${this.driver.caseId}/transfer`, body);
    if (answer.status >= 300) throw new Error(JSON.stringify(answer.body));
  }

  async settled(unmet: () => Promise<string[]>): Promise<string[]> {
    const isRest = (found: string[]): boolean => found.length === 0;
    return eventually(unmet, isRest, { withinMs: 10_000, everyMs: 100 }).catch(unmet);
  }

  async look(place: ScenarioEvent['place']): Promise<Sight | undefined> {
    const id = await this.idOf(place);
    if (id === undefined) return undefined;
    const [view, withoutClock] = await Promise.all([this.driver.view(id), this.alertsWithoutClock(id)]);
    const agency = Object.entries(agencies).find(
      ([, name]) => this.system.world.agencyId[name] === view.agency?.id,
    )?.[0];
    return {
      state: view.state.map(({ id: path }) => path),
      ended: view.status !== 'active',
      clocks: [...view.clocks]
        .sort((a, b) => a.startedAt.localeCompare(b.startedAt))
        .map(({ deadlineId, status, nature, dueAt, originalDueAt, endedAt, ladder }) => ({
          deadlineId,
          status,
          nature,
          dueAt,
          firstDueAt: originalDueAt,
          ended: endedAt !== null,
          ladder: ladder
            .filter((rung) => rung.status !== 'ended')
            .map(({ level, dueAt: rungDueAt }) => ({ level, at: rungDueAt })),
        })),
      told: [...rungsOf(view, 'fired'), ...withoutClock],
      coming: rungsOf(view, 'waiting'),
      tasks: view.tasks.map(({ task }) => task),
      agency: agency ?? null,
      law: view.profileId,
    };
  }

  private async alertsWithoutClock(procedureId: string): Promise<Sight['told']> {
    const client = await this.driver.as('officer');
    const path = `/api/cases/${this.driver.caseId}/timeline`;
    const read = async (query: string) => (await client.get<z.infer<typeof Timeline>>(`${path}${query}`)).body;
    let page = await read('');
    const { entries } = page;
    while (page.nextCursor !== null) {
      page = await read(`?cursor=${page.nextCursor}`);
      entries.push(...page.entries);
    }
    return entries.flatMap(({ procedureId: of, level, deadlineLabel, at }) =>
      of === procedureId && level !== null && deadlineLabel === null ? [{ level, at }] : [],
    );
  }

  private async idOf({ sop, number }: ScenarioEvent['place']): Promise<string | undefined> {
    return (await this.driver.procedures(sop))[number - 1];
  }
}

const rungsOf = ({ clocks }: View, wanted: 'fired' | 'waiting'): Sight['told'] =>
  clocks.flatMap(({ ladder }) =>
    ladder.filter(({ status }) => status === wanted).map(({ level, dueAt }) => ({ level, at: dueAt })),
  );

/** Whoever works for the police acts as the officer in charge or the deputy: others of the unit do not see the case. */
function loginOf({ role, number, agency }: ScenarioEvent['by']): TestLogin {
  if (agency !== null) return workers[agency] ?? 'legalaid';
  if (role === 'supervisor') return 'supervisor';
  if (role === 'unitHead') return number === 1 ? 'head' : 'director';
  return number === 1 ? 'officer' : 'officer2';
}
