import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import type { ClockChange, ClockEntry } from '../messages.js';
import { ended, dueInstant, rungsOf, withBreach, withLine } from './entry.js';
import { stillToTell, stillToTellOfLadder } from './ladder.js';
import type { Ledger, LedgerClock, MachineFacts, Moment, Rules } from './ledger.js';
import { instantOf, isoOf } from './local-time.js';
import { type WantedClock, wantedClocks } from './wanted.js';

/** Why due instants are computed anew although no fact of the machine has changed. */
export type Recomputation =
  | { reason: 'calendar' | 'profile'; previous: Calendar }
  /**
   * The procedure has come to another version of its SOP. `former`: the deadline as it was, by clock; `kept`: clocks whose
   * due instant stays whatever the new version says.
   */
  | { reason: 'migrated'; former: ReadonlyMap<string, DeadlineDefinition>; kept: ReadonlySet<string> };
interface Settling {
  rules: Rules;
  deadline: DeadlineDefinition;
  moment: Moment;
  recomputation: Recomputation | null;
}
interface Settled {
  clock: LedgerClock;
  change: ClockChange | null;
}

function open({ rules, deadline, moment }: Settling, wanted: WantedClock, number: number): Settled {
  const dueAt = isoOf(wanted.due());
  const started: ClockEntry = {
    clockId: `${deadline.id}#${number}`,
    deadlineId: deadline.id,
    instanceKey: wanted.instanceKey,
    status: 'running',
    startedAt: isoOf(wanted.start),
    originalDueAt: dueAt,
    currentDueAt: dueAt,
    endedAt: null,
    breachedAt: null,
    calendarKind: wanted.calendarKind,
    calendarVersion: rules.calendar.version,
    history: [],
  };
  const entry = withBreach(deadline, withLine(started, moment, 'started'), moment);
  return { clock: { entry, facts: wanted.facts }, change: { entry, rungs: rungsOf(deadline, entry, rules.calendar) } };
}

/** The same clock with another due instant; a later one takes it out of breach, the history keeps the breach. */
function amended(
  settling: Settling,
  clock: LedgerClock,
  wanted: WantedClock,
  reason: 'extended' | Recomputation['reason'],
): ClockEntry {
  const { rules, moment } = settling;
  const due = wanted.due();
  const moved: ClockEntry = {
    ...clock.entry,
    startedAt: isoOf(wanted.start),
    currentDueAt: isoOf(due),
    calendarKind: wanted.calendarKind,
    calendarVersion: rules.calendar.version,
    status: due > moment.now ? 'running' : clock.entry.status,
  };
  return moved.currentDueAt === clock.entry.currentDueAt ? moved : withLine(moved, moment, reason);
}

/** Only working days, and what is counted back from them, depend on which days are closed. */
function followsCalendar(clock: LedgerClock, wanted: WantedClock): boolean {
  return wanted.calendarKind === 'workingDays' || clock.facts !== wanted.facts;
}

function keep(settling: Settling, clock: LedgerClock, wanted: WantedClock): Settled {
  const { rules, deadline, moment, recomputation } = settling;
  if (recomputation?.reason === 'migrated') return migrated(settling, clock, wanted, recomputation);
  let entry = clock.entry;
  if (recomputation === null ? clock.facts !== wanted.facts : followsCalendar(clock, wanted)) {
    entry = amended(settling, clock, wanted, recomputation?.reason ?? 'extended');
  }
  const beforeBreach = entry;
  entry = withBreach(deadline, entry, moment);
  const before = rungsOf(deadline, clock.entry, recomputation?.previous ?? rules.calendar);
  const after = rungsOf(deadline, entry, rules.calendar);
  const ladderMoved = JSON.stringify(before) !== JSON.stringify(after);
  const kept: LedgerClock = { entry, facts: wanted.facts };
  if (ladderMoved) return { clock: kept, change: { entry, rungs: stillToTell(after, before, moment.now) } };
  if (entry === beforeBreach && entry.history.length === clock.entry.history.length)
    return { clock: kept, change: null };
  const fromDueOn = after.filter((rung) => instantOf(rung.dueAt) >= dueInstant(entry));
  return { clock: kept, change: { entry, rungs: fromDueOn } };
}

/** A clock in the new version of its SOP. A line says when its due instant or its deadline is another one now. */
function migrated(
  settling: Settling,
  clock: LedgerClock,
  wanted: WantedClock,
  { former, kept }: Extract<Recomputation, { reason: 'migrated' }>,
): Settled {
  const { rules, deadline, moment } = settling;
  const old = former.get(clock.entry.clockId) ?? deadline;
  const stays = kept.has(clock.entry.clockId) || clock.facts === wanted.facts;
  const moved = stays ? clock.entry : amended(settling, clock, wanted, 'migrated');
  const isOther = old.id !== deadline.id && moved.history.length === clock.entry.history.length;
  const entry = withBreach(deadline, isOther ? withLine(moved, moment, 'migrated') : moved, moment);
  const before = rungsOf(old, clock.entry, rules.calendar);
  const after = rungsOf(deadline, entry, rules.calendar);
  const isSame = entry === clock.entry && JSON.stringify(before) === JSON.stringify(after);
  const rungs = stillToTellOfLadder(after, before, moment.now);
  return { clock: { entry, facts: wanted.facts }, change: isSame ? null : { entry, rungs } };
}

/** Warnings counted back from another clock come after it, so that they see its new due instant. */
const byDependence = (deadlines: readonly DeadlineDefinition[]): DeadlineDefinition[] => {
  const counted = (deadline: DeadlineDefinition): boolean =>
    typeof deadline.trigger === 'object' && 'beforeDeadline' in deadline.trigger;
  return [...deadlines.filter((deadline) => !counted(deadline)), ...deadlines.filter(counted)];
};

/**
 * Brings the ledger in line with the machine after a step: opens, amends, breaches and ends clocks. Pure; the same input
 * gives the same ledger. A machine in `error` ends nothing: its clocks go on alarming.
 *
 * @param recomputation set when only the calendar, the profile or the version of the SOP has changed
 * @throws DeadlineDataError when a deadline's data or the context it reads is nonsense
 */
export function reconcile(
  rules: Rules,
  ledger: Ledger,
  machine: MachineFacts,
  moment: Moment,
  recomputation: Recomputation | null = null,
): { ledger: Ledger; changes: ClockChange[] } {
  const clocks: LedgerClock[] = [];
  const changes: ClockChange[] = [];
  const opened = { ...ledger.opened };
  const settle = ({ clock, change }: Settled): void => {
    clocks.push(clock);
    if (change !== null) changes.push(change);
  };
  for (const deadline of byDependence(rules.deadlines)) {
    const settling: Settling = { rules, deadline, moment, recomputation };
    const mine = ledger.clocks.filter(({ entry }) => entry.deadlineId === deadline.id);
    if (machine.status === 'error') {
      for (const clock of mine) settle(breachedOnly(settling, clock));
      continue;
    }
    const wanted = wantedClocks({ rules, deadline, machine, openedAt: moment.occurredAt, open: mine, others: clocks });
    for (const clock of mine) {
      const still = wanted.find(({ instanceKey }) => instanceKey === clock.entry.instanceKey);
      if (still !== undefined) settle(keep(settling, clock, still));
      else {
        const stillAsked = machine.status !== 'active' && machine.tags.includes(`clock:${deadline.id}`);
        changes.push(ended(deadline, clock.entry, rules.calendar, moment, stillAsked));
      }
    }
    for (const fresh of wanted.filter(
      ({ instanceKey }) => !mine.some(({ entry }) => entry.instanceKey === instanceKey),
    )) {
      opened[deadline.id] = (opened[deadline.id] ?? 0) + 1;
      settle(open(settling, fresh, opened[deadline.id]!));
    }
  }
  return { ledger: { clocks, opened }, changes };
}

function breachedOnly({ rules, deadline, moment }: Settling, clock: LedgerClock): Settled {
  const entry = withBreach(deadline, clock.entry, moment);
  if (entry === clock.entry) return { clock, change: null };
  const owed = rungsOf(deadline, entry, rules.calendar).filter((rung) => instantOf(rung.dueAt) >= dueInstant(entry));
  return { clock: { ...clock, entry }, change: { entry, rungs: owed } };
}
