import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import {
  ended,
  instantOf,
  isoOf,
  type LedgerClock,
  type Moment,
  type Rules,
  rungsOf,
  stillToTellOfLadder,
  withLine,
} from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { ClockChange, ClockEntry, RungPlan, StepRecord } from '../messages.js';
import { fireDue } from './due-timers.js';
import type { MigrationMark, RuntimeState, Taken } from './state.js';
import { machineFacts, momentOf, rulesOf } from './step.js';
import { systemActor, systemEvents } from './system-events.js';

export type RolledBack =
  | { outcome: 'rolledBack'; taken: Taken }
  /** `other`: the last migration was another one. `touched`: something happened since. `performed`: effects were asked for. */
  | { outcome: 'other' | 'touched' | 'performed' };

/**
 * Undoes a migration as a step of its own: state, context and due instants are those of before, and what the clocks have
 * written since stays in their history. Only while nothing has happened since, and only where no effect was asked for.
 */
export function rollBack(
  versions: { old: Sop; new: Sop },
  state: RuntimeState,
  migrationId: string,
  now: Instant,
): RolledBack {
  const mark = state.migration;
  if (mark?.id !== migrationId) return { outcome: 'other' };
  if (fireDue(versions.new, state, now).steps.length > 0 || state.step !== mark.step) return { outcome: 'touched' };
  if (mark.performed) return { outcome: 'performed' };
  return { outcome: 'rolledBack', taken: undone(versions, state, mark, now) };
}

function undone(versions: { old: Sop; new: Sop }, state: RuntimeState, mark: MigrationMark, now: Instant): Taken {
  const step = state.step + 1;
  const { before } = mark;
  const event: StepRecord['event'] = {
    id: `migration/${mark.id}/${step}`,
    type: systemEvents.rolledBack,
    occurredAt: isoOf(now),
    recordedAt: isoOf(now),
    fields: {
      migrationId: mark.id,
      from: state.sop,
      fromHash: state.sopHash ?? null,
      to: before.sop,
      toHash: before.sopHash,
    },
    by: systemActor('migration'),
  };
  const moment = momentOf(step, { event, cause: { kind: 'migration' } });
  const { clocks, changes } = restoredClocks(versions, state, mark, moment);
  const envelope = {
    ...before.envelope,
    step: state.envelope.step + 1,
    nextSession: Math.max(before.envelope.nextSession ?? 1, state.envelope.nextSession ?? 1),
    nextTimer: Math.max(before.envelope.nextTimer ?? 0, state.envelope.nextTimer ?? 0),
  };
  const facts = machineFacts(versions.old, envelope);
  const record: StepRecord = {
    step,
    event,
    outcome: 'applied',
    stateBefore: machineFacts(versions.new, state.envelope).state,
    stateAfter: facts.state,
    status: facts.status,
    tags: [...facts.tags],
    clocks: changes,
    effects: [],
    snapshot: envelope,
  };
  const { sop, sopHash } = before;
  const opened = { ...before.ledger.opened, ...state.ledger.opened };
  const restored: RuntimeState = {
    ...state,
    sop,
    sopHash,
    envelope,
    ledger: { clocks, opened },
    status: facts.status,
    step,
    movedAtStep: step,
    migration: null,
  };
  const late = fireDue(versions.old, restored, now);
  return { state: late.state, steps: [record, ...late.steps] };
}

/** Clocks that the migration had ended open again, those that it opened end; what both have goes back to its due instant. */
function restoredClocks(
  versions: { old: Sop; new: Sop },
  state: RuntimeState,
  { before, ended: endedThen }: MigrationMark,
  moment: Moment,
): { clocks: LedgerClock[]; changes: ClockChange[] } {
  const rules = { old: rulesOf(versions.old, state), new: rulesOf(versions.new, state) };
  const open = state.ledger.clocks.map(({ entry }) => entry);
  const changes: ClockChange[] = [];
  const clocks = before.ledger.clocks.map((clock) => {
    const then = [...open, ...endedThen].find(({ clockId }) => clockId === clock.entry.clockId);
    const restored = { ...clock.entry, history: then?.history ?? clock.entry.history };
    const entry = withLine(restored, moment, 'migrated');
    const definition = rules.old.deadlines.find(({ id }) => id === entry.deadlineId);
    if (definition !== undefined) {
      const told = rungsToldSince(rules, clock.entry, then, state.calendar, moment.now);
      changes.push({ entry, rungs: stillToTellOfLadder(rungsOf(definition, entry, state.calendar), told, moment.now) });
    }
    return { ...clock, entry };
  });
  for (const entry of open) {
    const definition = rules.new.deadlines.find(({ id }) => id === entry.deadlineId);
    const isOld = before.ledger.clocks.some((clock) => clock.entry.clockId === entry.clockId);
    if (!isOld && definition !== undefined) changes.push(ended(definition, entry, state.calendar, moment, false));
  }
  return { clocks, changes };
}

/** Rungs that have been told: of the new ladder by now; of a clock that had ended, those until then. */
function rungsToldSince(
  rules: { old: Rules; new: Rules },
  before: ClockEntry,
  then: ClockEntry | undefined,
  calendar: Calendar,
  now: Instant,
): RungPlan[] {
  const isOpen = then !== undefined && then.endedAt === null;
  const entry = isOpen ? then : before;
  const definition = (isOpen ? rules.new : rules.old).deadlines.find(({ id }) => id === entry.deadlineId);
  const until = isOpen ? now : instantOf(then?.history.at(-1)?.at ?? isoOf(now));
  return definition === undefined
    ? []
    : rungsOf(definition, entry, calendar).filter(({ dueAt }) => instantOf(dueAt) <= until);
}
