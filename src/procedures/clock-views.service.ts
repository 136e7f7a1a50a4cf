import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { Viewer } from '../authorization/viewer.js';
import type { ClockView, RungView } from '../contract/shared.js';
import { contactsOutside, dutiesOf, peopleOfLevel, type Duties } from '../effects/duties.js';
import { clockRows, rungRows, type ClockRow, type RungRow } from './clock-rows.js';
import { Names, type NameOf } from './names.service.js';
import { keptDeadlineOf, wordsOf } from './sop-words.js';

type View = z.infer<typeof ClockView>;
type Rung = z.infer<typeof RungView>;

/** Words the clocks of procedures: what each is, on which basis, and its ladder also before it fires. */
@Injectable()
export class ClockViews {
  constructor(
    private readonly database: DataSource,
    private readonly names: Names,
  ) {}

  /** Clocks of procedures that the viewer may see; an agency sees no ladder, which names officials. */
  async of(viewer: Viewer, procedureIds: readonly string[]): Promise<View[]> {
    if (procedureIds.length === 0) return [];
    const { manager } = this.database;
    const clocks = await clockRows(manager, procedureIds);
    const rungs = viewer.agencyId === null ? await rungRows(manager, procedureIds) : [];
    const duties = await dutiesOf(manager, [...new Set(clocks.map(({ caseId }) => caseId))]);
    const people = [...duties.values()].flatMap(peopleIn);
    const nameOf = await this.names.of(viewer, [
      ...people,
      ...rungs.flatMap(({ told }) => told),
      ...clocks.flatMap(({ history }) => history.map(({ by }) => by)),
    ]);
    return clocks.flatMap((clock) => {
      const definition = keptDeadlineOf(wordsOf(clock.sop), clock);
      if (definition === undefined) return [];
      const ladder = rungs
        .filter((rung) => rung.procedureId === clock.procedureId && rung.clockId === clock.clockId)
        .map((rung) => rungView(rung, definition, duties.get(clock.caseId), nameOf));
      return [clockView(clock, definition, ladder, nameOf)];
    });
  }
}

const peopleIn = (duties: Duties): (string | null)[] => [
  duties.assignee,
  duties.deputy,
  duties.supervisor,
  duties.unitHead,
  duties.directorateHead,
];

function rungView(rung: RungRow, definition: DeadlineDefinition, duties: Duties | undefined, nameOf: NameOf): Rung {
  return {
    level: rung.level,
    dueAt: rung.dueAt.toISOString(),
    status: rung.status,
    reason: rung.reason,
    firedAt: rung.firedAt?.toISOString() ?? null,
    tells:
      rung.status === 'fired' ? rung.told.map((who) => told(who, nameOf)) : willTell(rung, definition, duties, nameOf),
  };
}

/** An address outside stands for itself. */
const told = (who: string, nameOf: NameOf): string => (who.includes('@') ? who : (nameOf(who) ?? who));

function willTell(rung: RungRow, { nature }: DeadlineDefinition, duties: Duties | undefined, nameOf: NameOf): string[] {
  if (duties === undefined) return [];
  const people = peopleOfLevel(duties, rung.level).map((id) => nameOf(id) ?? id);
  return [...people, ...contactsOutside(duties, rung.level, nature)];
}

function clockView(clock: ClockRow, definition: DeadlineDefinition, ladder: Rung[], nameOf: NameOf): View {
  const { events } = wordsOf(clock.sop);
  const { provenance, source, lawVersion, confirmedBy } = definition.basis;
  return {
    clockId: clock.clockId,
    procedureId: clock.procedureId,
    deadlineId: clock.deadlineId,
    catalogue: definition.catalogue,
    label: definition.label,
    status: clock.status,
    startedAt: clock.startedAt.toISOString(),
    originalDueAt: clock.originalDueAt.toISOString(),
    dueAt: clock.currentDueAt.toISOString(),
    endedAt: clock.endedAt?.toISOString() ?? null,
    breachedAt: clock.breachedAt?.toISOString() ?? null,
    calendarKind: clock.calendarKind,
    nature: definition.nature,
    polarity: definition.polarity,
    basis: { provenance, source, lawVersion, confirmed: confirmedBy !== null },
    ladder,
    history: clock.history.map(({ at, reason, dueAt, eventType, by }) => ({
      at,
      reason,
      dueAt,
      eventType,
      title: (eventType === null ? undefined : events[eventType]?.title) ?? null,
      by: nameOf(by),
    })),
  };
}

/** The clock that needs somebody first: open, breached before running, then by due instant. */
export function worstOf(clocks: readonly View[]): View | null {
  const open = clocks.filter(({ endedAt }) => endedAt === null);
  const order = (clock: View): string => `${clock.status === 'breached' ? 0 : 1}${clock.dueAt}`;
  return open.sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? null;
}
