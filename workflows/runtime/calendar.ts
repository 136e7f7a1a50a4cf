import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { instantOf, isoOf, reconcile } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { StepRecord } from '../messages.js';
import { fireDue } from './due-timers.js';
import { movedNotices } from './moved-notices.js';
import type { RuntimeState, Taken } from './state.js';
import { machineFacts, momentOf, retimed, rulesOf } from './step.js';
import { deadlineMovedNotice, systemActor, systemEvents } from './system-events.js';

/**
 * The calendar was changed: open working-day clocks and reminders counted in working days are computed anew, both due
 * instants stay in the history. No step when nothing moves, or when the calendar is another one or not newer.
 */
export function changeCalendar(sop: Sop, state: RuntimeState, calendar: Calendar, now: Instant): Taken {
  if (calendar.id !== state.calendar.id || calendar.version <= state.calendar.version) return { state, steps: [] };
  const drained = fireDue(sop, state, now);
  const { calendar: previous } = drained.state;
  const changed: RuntimeState = { ...drained.state, calendar };
  const facts = machineFacts(sop, changed.envelope);
  const step = changed.step + 1;
  const event: StepRecord['event'] = {
    id: `calendar/${calendar.id}@${calendar.version}`,
    type: systemEvents.calendarChanged,
    occurredAt: isoOf(now),
    recordedAt: isoOf(now),
    fields: { calendarId: calendar.id, from: previous.version, to: calendar.version },
    by: systemActor('calendar'),
  };
  const moment = momentOf(step, { event, cause: { kind: 'event' } });
  const { ledger, changes } = reconcile(rulesOf(sop, changed), changed.ledger, facts, moment, {
    reason: 'calendar',
    previous,
  });
  const due = { ...changed, ledger, envelope: retimed(sop, changed.envelope, ledger) };
  if (changes.length === 0) return { state: due, steps: drained.steps };
  const record: StepRecord = {
    step,
    event,
    outcome: 'applied',
    stateBefore: facts.state,
    stateAfter: facts.state,
    status: facts.status,
    tags: [...facts.tags],
    clocks: changes,
    effects: movedNotices(sop, step, changes, deadlineMovedNotice),
    snapshot: due.envelope,
  };
  const late = fireDue(sop, { ...due, step }, instantOf(event.recordedAt));
  return { state: late.state, steps: [...drained.steps, record, ...late.steps] };
}
