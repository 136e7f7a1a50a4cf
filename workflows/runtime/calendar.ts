import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { isoOf } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import { fireDue } from './due-timers.js';
import { recounted, taken } from './recount.js';
import type { RuntimeState, Taken } from './state.js';
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
  const step = recounted({
    sop,
    changed,
    event: {
      id: `calendar/${calendar.id}@${calendar.version}`,
      type: systemEvents.calendarChanged,
      occurredAt: isoOf(now),
      recordedAt: isoOf(now),
      fields: { calendarId: calendar.id, from: previous.version, to: calendar.version },
      by: systemActor('calendar'),
    },
    reason: 'calendar',
    previous,
    notice: deadlineMovedNotice,
  });
  if (step.record.clocks.length > 0) return taken(sop, changed, drained.steps, step);
  const { ledger, record } = step;
  return { state: { ...changed, ledger, envelope: record.snapshot }, steps: drained.steps };
}
