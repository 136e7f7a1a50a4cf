import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { instantOf, type Ledger, reconcile } from '../deadlines/index.js';
import type { ClockChange, StepRecord } from '../messages.js';
import { fireDue } from './due-timers.js';
import { movedNotices } from './moved-notices.js';
import type { RuntimeState, Taken } from './state.js';
import { machineFacts, momentOf, retimed, rulesOf } from './step.js';

/** A change of what due instants are counted by, while the machine stays where it is. */
export interface Recount {
  sop: Sop;
  /** Under the new calendar and law; everything due by now has been fired. */
  changed: RuntimeState;
  event: StepRecord['event'];
  reason: 'calendar' | 'profile';
  previous: Calendar;
  /** Which notice tells people that a due instant moved. */
  notice: string;
  /** Clocks that were ended beside, with their lines. */
  ended?: readonly ClockChange[];
}

/** The envelope that the step leaves is what it is stored with. */
type RecountRecord = StepRecord & { snapshot: RuntimeState['envelope'] };

/** Open clocks computed anew, and the step that says so. */
export function recounted(recount: Recount): { ledger: Ledger; record: RecountRecord } {
  const { sop, changed, event, reason, previous, notice, ended = [] } = recount;
  const facts = machineFacts(sop, changed.envelope);
  const step = changed.step + 1;
  const moment = momentOf(step, { event, cause: { kind: 'event' } });
  const { ledger, changes } = reconcile(rulesOf(sop, changed), changed.ledger, facts, moment, { reason, previous });
  const clocks = [...ended, ...changes];
  const record: RecountRecord = {
    step,
    event,
    outcome: 'applied',
    stateBefore: facts.state,
    stateAfter: facts.state,
    status: facts.status,
    tags: [...facts.tags],
    clocks,
    effects: movedNotices(sop, step, clocks, notice),
    snapshot: retimed(sop, changed.envelope, ledger),
  };
  return { ledger, record };
}

/** The step is taken, and what has become due by it is fired. */
export function taken(
  sop: Sop,
  changed: RuntimeState,
  earlier: StepRecord[],
  { ledger, record }: ReturnType<typeof recounted>,
): Taken {
  const state = { ...changed, ledger, envelope: record.snapshot, step: record.step };
  const late = fireDue(sop, state, instantOf(record.event.recordedAt));
  return { state: late.state, steps: [...earlier, record, ...late.steps] };
}
