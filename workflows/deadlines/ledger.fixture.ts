import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { libertyLadder } from '../../sop-machines/kernel/ladders.js';
import type { ClockChange } from '../messages.js';
import { IQF } from './calendars.fixture.js';
import { emptyLedger, type Ledger, type MachineFacts, type Moment, type Rules } from './ledger.js';
import { reconcile, type Recomputation } from './reconcile.js';

const words = { en: 'Example', ar: 'مثال' };
export function deadline(id: string, change: Partial<DeadlineDefinition> = {}): DeadlineDefinition {
  return {
    id,
    catalogue: null,
    label: words,
    amount: { kind: 'elapsedHours', hours: 24 },
    trigger: { context: 'arrestedAt' },
    basis: { provenance: 'policy', source: words, lawVersion: 'example', confirmedBy: null, confirmedOn: null },
    extendable: 'none',
    pausable: false,
    nature: 'administrative',
    ladder: libertyLadder,
    owner: 'caseOfficer',
    polarity: 'limit',
    ...change,
  };
}

export const arrestedAt = '2027-01-21T12:30:00.000Z';
export const facts = (
  tags: string[],
  context: object = { arrestedAt },
  status: MachineFacts['status'] = 'active',
): MachineFacts => ({
  tags: tags.map((id) => `clock:${id}`),
  context: context as MachineFacts['context'],
  status,
});

/** One procedure's ledger, taken from step to step. */
export class Story {
  ledger: Ledger = emptyLedger;
  private step = 0;
  constructor(private rules: Rules) {}

  private moment(type: string, now: string, occurredAt = now, cause: Moment['cause'] = { kind: 'event' }): Moment {
    return {
      step: this.step++,
      eventType: type,
      by: 'officer-1',
      occurredAt: Date.parse(occurredAt),
      now: Date.parse(now),
      cause,
    };
  }
  private apply(machine: MachineFacts, moment: Moment, recomputation: Recomputation | null = null): ClockChange[] {
    const result = reconcile(this.rules, this.ledger, machine, moment, recomputation);
    this.ledger = result.ledger;
    return result.changes;
  }
  event(type: string, machine: MachineFacts, now: string, occurredAt = now): ClockChange[] {
    return this.apply(machine, this.moment(type, now, occurredAt));
  }
  timer(deadlineId: string | null, machine: MachineFacts, now: string): ClockChange[] {
    return this.apply(machine, this.moment('timer', now, now, { kind: 'timer', deadlineId }));
  }
  calendar(calendar: Rules['calendar'], machine: MachineFacts, now: string): ClockChange[] {
    const previous = this.rules.calendar;
    this.rules = { ...this.rules, calendar };
    return this.apply(machine, this.moment('calendar', now), { reason: 'calendar', previous });
  }
}
export const story = (...deadlines: DeadlineDefinition[]): Story =>
  new Story({ sop: 'SOP-00@1.0.0', deadlines, calendar: IQF });
export const outline = (changes: ClockChange[]) =>
  changes.map(({ entry }) => [entry.clockId, entry.status, entry.currentDueAt]);
