import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { head, type Instant } from '../engine/index.js';
import type {
  CaseTransfer,
  ClockEntry,
  ProcedureInput,
  ProcedureStatus,
  Refusal,
  SendRequest,
  TellRequest,
} from '../messages.js';
import { begin } from './begin.js';
import { changeCalendar } from './calendar.js';
import { fireDue } from './due-timers.js';
import { judge } from './judge.js';
import type { RuntimeState, Taken } from './state.js';
import { machineFacts, never } from './step.js';
import { accept, type Accepted, tell } from './take.js';
import { transferCase } from './transfer.js';

/** A running procedure as its host shows it; ids and codes only. */
export interface RuntimeView {
  state: string[];
  status: ProcedureStatus;
  tags: string[];
  step: number;
  context: Readonly<Record<string, unknown>>;
  /** Open clocks. */
  clocks: ClockEntry[];
  nextDue: Instant | null;
}

/**
 * One SOP version as something that runs: the engine, the SOP's rules and the deadline ledger together, for any host (the
 * durable workflow, the virtual house, a simulation). Every function is pure and hands back a new state; `now` is the
 * procedure's own time in milliseconds since 1970, and must not go backwards.
 */
export class ProcedureRuntime {
  constructor(readonly sop: Sop) {}

  begin(input: ProcedureInput, now: Instant): Taken {
    return begin(this.sop, input, now);
  }
  judge(state: RuntimeState, request: SendRequest, now: Instant): Refusal | null {
    return judge(this.sop, state, request, now);
  }
  accept(state: RuntimeState, request: SendRequest, now: Instant): Accepted {
    return accept(this.sop, state, request, now);
  }
  tell(state: RuntimeState, request: TellRequest, now: Instant): Taken {
    return tell(this.sop, state, request, now);
  }
  fireDue(state: RuntimeState, now: Instant): Taken {
    return fireDue(this.sop, state, now);
  }
  changeCalendar(state: RuntimeState, calendar: Calendar, now: Instant): Taken {
    return changeCalendar(this.sop, state, calendar, now);
  }

  transfer(state: RuntimeState, transfer: CaseTransfer, now: Instant): Taken {
    return transferCase(this.sop, state, transfer, now);
  }

  /** The next instant at which the procedure changes state by itself. */
  nextDue(state: RuntimeState): Instant | null {
    const next = state.status === 'active' ? head(state.envelope) : null;
    return next === null || next.dueAt >= never ? null : next.dueAt;
  }

  viewOf(state: RuntimeState): RuntimeView {
    const { state: leaves, tags, context, status } = machineFacts(this.sop, state.envelope);
    const clocks = state.ledger.clocks.map(({ entry }) => entry);
    return { state: leaves, status, tags: [...tags], step: state.step, context, clocks, nextDue: this.nextDue(state) };
  }
}
