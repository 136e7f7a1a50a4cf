import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Profile, Sop } from '../../sop-machines/kernel/sop.js';
import { isoOf, type LedgerClock, type MachineFacts, wantedClocks } from '../deadlines/index.js';
import type { Envelope } from '../engine/index.js';
import type { ClockEntry } from '../messages.js';
import type { RuntimeState } from './state.js';
import { machineFacts, rulesOf } from './step.js';

/** A procedure as the read model has it. */
export interface ReadProcedure {
  procedureId: string;
  caseId: string;
  sop: string;
  subjectId: string | null;
  step: number;
  envelope: Envelope;
  clocks: ClockEntry[];
  /** How many clocks of each deadline were ever opened. */
  opened: Record<string, number>;
  clock: RuntimeState['clock'];
}

/**
 * The state of a procedure from its readable copy, for a dry-run: good for judging, not for going on (what was already
 * sent is not in it). Null when the open clocks cannot be explained by this version, profile and calendar; only the
 * procedure itself knows then.
 */
export function readBack(sop: Sop, profile: Profile, calendar: Calendar, read: ReadProcedure): RuntimeState | null {
  const facts = machineFacts(sop, read.envelope);
  const state: RuntimeState = {
    schema: 1,
    procedureId: read.procedureId,
    caseId: read.caseId,
    parent: null,
    sop: read.sop,
    subjectId: read.subjectId,
    profile,
    calendar,
    clock: read.clock,
    caseBeganAt: isoOf(0),
    envelope: read.envelope,
    ledger: { clocks: [], opened: read.opened },
    status: facts.status,
    step: read.step,
    movedAtStep: read.step,
    ring: [],
    children: {},
  };
  const clocks = explained(sop, state, facts, read.clocks);
  return clocks === null ? null : { ...state, ledger: { ...state.ledger, clocks } };
}

function explained(
  sop: Sop,
  state: RuntimeState,
  machine: MachineFacts,
  entries: readonly ClockEntry[],
): LedgerClock[] | null {
  const rules = rulesOf(sop, state);
  const others = entries.map((entry) => ({ entry, facts: '' }));
  const found: LedgerClock[] = [];
  for (const deadline of rules.deadlines) {
    const open = others.filter(({ entry }) => entry.deadlineId === deadline.id);
    const wanted = wantedClocks({ rules, deadline, machine, openedAt: 0, open, others });
    for (const { entry } of open) {
      const same = wanted.find(({ instanceKey }) => instanceKey === entry.instanceKey);
      if (same === undefined || isoOf(same.due()) !== entry.currentDueAt) return null;
      found.push({ entry, facts: same.facts });
    }
  }
  return found.length === entries.length ? found : null;
}
