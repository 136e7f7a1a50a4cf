import type { Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { deadlinesOf, isoOf, type Ledger, reconcile } from '../deadlines/index.js';
import type { Instant } from '../engine/index.js';
import type { CaseTransfer, ClockChange, StepRecord } from '../messages.js';
import { fireDue } from './due-timers.js';
import { recounted, taken } from './recount.js';
import type { RuntimeState, Taken } from './state.js';
import { machineFacts, momentOf } from './step.js';
import { systemEvents, transferMovedNotice } from './system-events.js';

/**
 * The law that a running procedure follows after a transfer: the new one, except for its clocks of liberty, health and of a
 * child, which keep the law under which the procedure began. So nobody's hold becomes longer, or a child's hour later, because
 * a file has moved; procedures that begin afterwards follow the new law whole.
 */
function profileAfter(sop: Sop, from: Profile, to: Profile): Profile {
  const old = from.deadlines[sop.id] ?? {};
  const kept = sop.deadlines.filter(({ nature }) => nature !== 'administrative').map(({ id }) => id);
  const administrative = Object.entries(to.deadlines[sop.id] ?? {}).filter(([id]) => !kept.includes(id));
  const protecting = Object.entries(old).filter(([id]) => kept.includes(id));
  return { ...to, deadlines: { ...to.deadlines, [sop.id]: Object.fromEntries([...administrative, ...protecting]) } };
}

/** Ends the clocks of deadlines that the new law does not have; nobody has fulfilled them. */
function withoutStrangers(
  sop: Sop,
  state: RuntimeState,
  profile: Profile,
  event: StepRecord['event'],
): { ledger: Ledger; ended: ClockChange[] } {
  const known = new Set(deadlinesOf(sop, profile).map(({ id }) => id));
  const strange = state.ledger.clocks.filter(({ entry }) => !known.has(entry.deadlineId));
  const rules = {
    sop: `${sop.id}@${sop.version}`,
    deadlines: deadlinesOf(sop, state.profile)
      .filter(({ id }) => !known.has(id))
      .map((deadline) => ({ ...deadline, metBy: [] })),
    calendar: state.calendar,
  };
  const facts = { ...machineFacts(sop, state.envelope), tags: [] };
  const moment = momentOf(state.step + 1, { event, cause: { kind: 'event' } });
  const { changes } = reconcile(rules, { ...state.ledger, clocks: strange }, facts, moment);
  const clocks = state.ledger.clocks.filter(({ entry }) => known.has(entry.deadlineId));
  return { ledger: { ...state.ledger, clocks }, ended: changes };
}

/**
 * The case has moved to another jurisdiction: open working-day clocks are counted by the new calendar, what the new law
 * counts otherwise by the new law; both due instants stay in the history. Told twice, nothing happens the second time.
 */
export function transferCase(sop: Sop, state: RuntimeState, transfer: CaseTransfer, now: Instant): Taken {
  const { transferId, profile: to, calendar, by } = transfer;
  const isOver = state.status === 'done' || state.status === 'stopped';
  if (isOver || state.transferId === transferId) return { state, steps: [] };
  const drained = fireDue(sop, state, now);
  const { profile: from, calendar: previous } = drained.state;
  const profile = profileAfter(sop, from, to);
  const event: StepRecord['event'] = {
    id: `transfer/${transferId}`,
    type: systemEvents.transferred,
    occurredAt: isoOf(now),
    recordedAt: isoOf(now),
    fields: { transferId, from: from.id, to: to.id, calendarId: calendar.id },
    by,
  };
  const { ledger, ended } = withoutStrangers(sop, drained.state, profile, event);
  const changed: RuntimeState = { ...drained.state, profile, calendar, ledger, transferId };
  const step = recounted({ sop, changed, event, reason: 'profile', previous, notice: transferMovedNotice, ended });
  return taken(sop, changed, drained.steps, step);
}
