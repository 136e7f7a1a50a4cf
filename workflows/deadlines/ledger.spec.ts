import { describe, expect, it } from '@jest/globals';
import type { DeadlineDefinition } from '../../sop-machines/kernel/deadline.js';
import { libertyLadder, orderLadder, shortLadder } from '../../sop-machines/kernel/ladders.js';
import type { Profile } from '../../sop-machines/kernel/sop.js';
import type { ClockChange } from '../messages.js';
import { IQF, withClosure } from './calendars.fixture.js';
import {
  deadlinesOf,
  emptyLedger,
  firesAt,
  type Ledger,
  type MachineFacts,
  type Moment,
  type Rules,
} from './ledger.js';
import { isoOf } from './local-time.js';
import { reconcile, type Recomputation } from './reconcile.js';

const words = { en: 'Example', ar: 'مثال' };
function deadline(id: string, change: Partial<DeadlineDefinition> = {}): DeadlineDefinition {
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

const arrestedAt = '2027-01-21T12:30:00.000Z';
const facts = (
  tags: string[],
  context: object = { arrestedAt },
  status: MachineFacts['status'] = 'active',
): MachineFacts => ({
  tags: tags.map((id) => `clock:${id}`),
  context: context as MachineFacts['context'],
  status,
});

/** One procedure's ledger, taken from step to step. */
class Story {
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
const story = (...deadlines: DeadlineDefinition[]): Story =>
  new Story({ sop: 'SOP-00@1.0.0', deadlines, calendar: IQF });
const outline = (changes: ClockChange[]) =>
  changes.map(({ entry }) => [entry.clockId, entry.status, entry.currentDueAt]);

describe('A clock', () => {
  it('opens with its tag, counted from when the fact happened', () => {
    const changes = story(deadline('judge')).event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(outline(changes)).toEqual([['judge#1', 'running', '2027-01-22T12:30:00.000Z']]);
    expect(changes[0]!.rungs.map(({ level }) => level)).toEqual(['L0', 'L1', 'L2', 'L3']);
  });
  it('that a late entry opens overdue is breached at birth and keeps its rungs, so that it alarms at once', () => {
    const [change] = story(deadline('judge')).event('ARRESTED', facts(['judge']), '2027-01-23T12:00Z');
    expect(change!.entry).toMatchObject({ status: 'breached', breachedAt: '2027-01-22T12:30:00.000Z', endedAt: null });
    expect(change!.rungs).toHaveLength(4);
  });
  it('counts from the step that made it live when its trigger is `entered`', () => {
    const entered = story(deadline('judge', { trigger: 'entered' }));
    entered.event('X', facts(['judge'], {}), '2027-01-21T16:00Z', '2027-01-21T14:00Z');
    expect(entered.event('Y', facts(['judge'], {}), '2027-01-21T18:00Z')).toEqual([]);
    expect(entered.ledger.clocks[0]!.entry.startedAt).toBe('2027-01-21T14:00:00.000Z');
  });
  it('is not there yet while its trigger is not known', () => {
    expect(story(deadline('judge')).event('X', facts(['judge'], { arrestedAt: null }), '2027-01-21T16:00Z')).toEqual(
      [],
    );
  });
  it('is not there where its amount is none', () => {
    const byPriority = deadline('accept', {
      amount: { by: 'priority', of: { urgent: { kind: 'elapsedHours', hours: 24 }, routine: null } },
    });
    expect(
      story(byPriority).event('X', facts(['accept'], { arrestedAt, priority: 'routine' }), '2027-01-21T16:00Z'),
    ).toEqual([]);
  });
  it('that did not change says nothing', () => {
    const told = story(deadline('judge'));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(told.event('REGISTERED', facts(['judge']), '2027-01-21T17:00Z')).toEqual([]);
  });
});

describe('A clock ends', () => {
  const ended = (
    type: string,
    now: string,
    occurredAt = now,
    change: Partial<DeadlineDefinition> = {},
  ): ClockChange => {
    const told = story(deadline('judge', change));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    return told.event(type, facts([]), now, occurredAt)[0]!;
  };
  it('as met up to the due instant, and none of its rungs survives', () => {
    const change = ended('BROUGHT_TO_JUDGE', '2027-01-22T12:30Z');
    expect(change.entry).toMatchObject({ status: 'met', endedAt: '2027-01-22T12:30:00.000Z', breachedAt: null });
    expect(change.rungs).toEqual([]);
  });
  it('as met late after it, and the breach is kept', () => {
    expect(ended('BROUGHT_TO_JUDGE', '2027-01-22T12:30:01Z').entry).toMatchObject({
      status: 'metLate',
      breachedAt: '2027-01-22T12:30:00.000Z',
    });
  });
  it('by when its step happened, not by when it was typed in', () => {
    expect(ended('BROUGHT_TO_JUDGE', '2027-01-22T18:00Z', '2027-01-22T12:00Z').entry.status).toBe('met');
  });
  it('as cancelled by an event that does not fulfil it', () => {
    expect(ended('RELEASED', '2027-01-22T10:00Z', undefined, { metBy: ['BROUGHT_TO_JUDGE'] }).entry.status).toBe(
      'cancelled',
    );
  });
  it('as cancelled when the procedure ends while the clock is asked for', () => {
    const told = story(deadline('judge'));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(told.event('CLOSED', facts(['judge'], { arrestedAt }, 'done'), '2027-01-21T17:00Z')[0]!.entry.status).toBe(
      'cancelled',
    );
  });
  it('as breached by its own timer, and the rungs that are due by then are still owed', () => {
    const told = story(deadline('accept', { ladder: shortLadder }));
    told.event('SENT', facts(['accept']), '2027-01-21T12:30Z');
    const [change] = told.timer('accept', facts([]), '2027-01-22T12:30Z');
    expect(change!.entry).toMatchObject({ status: 'breached', endedAt: '2027-01-22T12:30:00.000Z' });
    expect(change!.rungs.map(({ level }) => level)).toEqual(['L0', 'L0', 'L1', 'L2']);
  });
  it('as cancelled by the timer of another deadline', () => {
    const told = story(deadline('judge'), deadline('other', { amount: { kind: 'elapsedHours', hours: 48 } }));
    told.event('ARRESTED', facts(['judge', 'other']), '2027-01-21T16:00Z');
    expect(outline(told.timer('judge', facts([]), '2027-01-22T12:30Z')).map(([id, status]) => [id, status])).toEqual([
      ['judge#1', 'breached'],
      ['other#1', 'cancelled'],
    ]);
  });
  it('as met when a not-before clock reaches its instant, as cancelled when it does not', () => {
    const reflection = { polarity: 'notBefore' } as const;
    expect(ended('DECIDED', '2027-01-22T12:00Z', undefined, reflection).entry.status).toBe('cancelled');
    expect(ended('DECIDED', '2027-01-22T13:00Z', undefined, reflection).entry).toMatchObject({
      status: 'met',
      breachedAt: null,
    });
  });
  it('never because its machine has failed: it goes on alarming', () => {
    const told = story(deadline('judge'));
    told.event('ARRESTED', facts(['judge']), '2027-01-21T16:00Z');
    expect(told.event('BROKEN', facts([], {}, 'error'), '2027-01-21T17:00Z')).toEqual([]);
    const [change] = told.event('AGAIN', facts([], {}, 'error'), '2027-01-22T13:00Z');
    expect([change!.entry.status, change!.rungs.map(({ level }) => level)]).toEqual(['breached', ['L3']]);
  });
});

describe('A breach', () => {
  it('is marked at the first step after the due instant, stays listed, and keeps the rungs from the due instant on', () => {
    const told = story(deadline('accept', { ladder: shortLadder }));
    told.event('SENT', facts(['accept']), '2027-01-21T12:30Z');
    const [change] = told.event('ASKED', facts(['accept']), '2027-01-22T14:00Z');
    expect(change!.entry).toMatchObject({ status: 'breached', endedAt: null });
    expect(change!.rungs.map(({ level }) => level)).toEqual(['L2', 'L3']);
    expect(told.event('ASKED', facts(['accept']), '2027-01-22T15:00Z')).toEqual([]);
  });
});

describe('An extension', () => {
  const judge = deadline('judge', {
    amount: {
      by: 'extended',
      of: { false: { kind: 'elapsedHours', hours: 24 }, true: { kind: 'elapsedHours', hours: 48 } },
    },
  });
  it('E07: amends the same clock, keeps the first due instant and plans the ladder anew', () => {
    const told = story(judge);
    told.event('ARRESTED', facts(['judge'], { arrestedAt, extended: false }), '2027-01-21T12:30Z');
    const [change] = told.event(
      'JUDGE_EXTENDS_24H',
      facts(['judge'], { arrestedAt, extended: true }),
      '2027-01-22T11:00Z',
    );
    expect(change!.entry).toMatchObject({
      clockId: 'judge#1',
      originalDueAt: '2027-01-22T12:30:00.000Z',
      currentDueAt: '2027-01-23T12:30:00.000Z',
      status: 'running',
    });
    expect(change!.entry.history.map(({ reason, eventType }) => [reason, eventType])).toEqual([
      ['started', 'ARRESTED'],
      ['extended', 'JUDGE_EXTENDS_24H'],
    ]);
    expect(change!.rungs.map(({ dueAt }) => dueAt.slice(5, 16))).toEqual([
      '01-23T00:30',
      '01-23T08:30',
      '01-23T11:30',
      '01-23T12:30',
    ]);
  });
  it('after a breach takes the clock out of breach and keeps the breach in its history', () => {
    const told = story(judge);
    told.event('ARRESTED', facts(['judge'], { arrestedAt, extended: false }), '2027-01-22T13:00Z');
    const [change] = told.event(
      'JUDGE_EXTENDS_24H',
      facts(['judge'], { arrestedAt, extended: true }),
      '2027-01-22T14:00Z',
    );
    expect(change!.entry).toMatchObject({ status: 'running', breachedAt: '2027-01-22T12:30:00.000Z' });
    expect(change!.entry.history.map(({ reason }) => reason)).toEqual(['started', 'breached', 'extended']);
  });
});

describe('A new instance', () => {
  const order = deadline('order', {
    amount: { daysOf: 'days', count: 'inclusive' },
    trigger: { context: 'orderFrom' },
    instanceKey: 'orderNumber',
    ladder: orderLadder,
  });
  it('E06: order 2 ends order 1 as met and runs to Saturday 2027-02-20', () => {
    const told = story(order);
    told.event(
      'ORDER_MADE',
      facts(['order'], { orderFrom: '2027-01-22T08:00:00Z', days: 15, orderNumber: 1 }),
      '2027-01-22T08:00Z',
    );
    const changes = told.event(
      'ORDER_RENEWED',
      facts(['order'], { orderFrom: '2027-02-05T21:00:00Z', days: 15, orderNumber: 2 }),
      '2027-02-04T07:00Z',
    );
    expect(outline(changes)).toEqual([
      ['order#1', 'met', '2027-02-05T20:59:59.000Z'],
      ['order#2', 'running', '2027-02-20T20:59:59.000Z'],
    ]);
  });
});

describe('`each`', () => {
  const rights = deadline('rights', { trigger: { each: 'victims' } });
  const a = { key: 'person-a', at: '2027-01-18T07:00:00Z' };
  const b = { key: 'person-b', at: '2027-01-18T09:00:00Z' };
  it('gives every entry a clock of its own, and the first due instant fires', () => {
    const told = story(rights);
    expect(told.event('PRESUMED', facts(['rights'], { victims: [a, b] }), '2027-01-18T09:00Z')).toHaveLength(2);
    expect(isoOf(firesAt(told.ledger, 'rights')!)).toBe('2027-01-19T07:00:00.000Z');
    const changes = told.event('RIGHTS_EXPLAINED', facts(['rights'], { victims: [b] }), '2027-01-18T10:00Z');
    expect(outline(changes)).toEqual([['rights#1', 'met', '2027-01-19T07:00:00.000Z']]);
  });
  it('reads a list, or says what it found', () => {
    expect(() => story(rights).event('X', facts(['rights'], { victims: 'person-a' }), '2027-01-18T09:00Z')).toThrow(
      /SOP-00@1\.0\.0, deadline rights, trigger\.each: the context key "victims" must hold a list of \{ key, at \}, not "person-a"/,
    );
  });
});

describe('A warning that is counted back', () => {
  const cap = deadline('cap', {
    amount: {
      by: 'leave',
      of: {
        none: { kind: 'calendarMonths', months: 6, lastDay: 'dayBefore' },
        given: { kind: 'asGiven', context: 'until' },
      },
    },
  });
  const warning = deadline('capWarning', { trigger: { beforeDeadline: 'cap', days: 30 }, ladder: [] });
  const without = { arrestedAt, leave: 'none', until: null };
  it('E09: comes the days before, and follows the deadline when it moves', () => {
    const told = story(warning, cap);
    const opened = told.event('ARRESTED', facts(['cap', 'capWarning'], without), '2027-01-21T12:30Z');
    expect(outline(opened)).toEqual([
      ['cap#1', 'running', '2027-07-20T20:59:59.000Z'],
      ['capWarning#1', 'running', '2027-06-20T20:59:59.000Z'],
    ]);
    const moved = told.event(
      'COURT_PERMITS',
      facts(['cap', 'capWarning'], { arrestedAt, leave: 'given', until: '2027-09-30' }),
      '2027-06-01T09:00Z',
    );
    expect(outline(moved)).toEqual([
      ['cap#1', 'running', '2027-09-30T20:59:59.000Z'],
      ['capWarning#1', 'running', '2027-08-31T20:59:59.000Z'],
    ]);
  });
  it('is met, not breached, when it is reached', () => {
    const told = story(warning, cap);
    told.event('ARRESTED', facts(['cap', 'capWarning'], without), '2027-01-21T12:30Z');
    expect(outline(told.timer('capWarning', facts(['cap'], without), '2027-06-20T20:59:59Z'))[0]!.slice(0, 2)).toEqual([
      'capWarning#1',
      'met',
    ]);
  });
});

describe('A changed calendar', () => {
  const accept = deadline('accept', { amount: { kind: 'workingDays', days: 3 }, ladder: [] });
  const screening = deadline('screening', { trigger: { context: 'metAt' }, ladder: [] });
  const order = deadline('order', {
    amount: { kind: 'calendarDays', days: 15, count: 'inclusive' },
    ladder: orderLadder,
  });
  const sent = { arrestedAt: '2027-02-09T08:00:00Z', metAt: '2027-02-10T05:00:00Z' };

  it('E05: moves open working-day clocks, keeps both due instants, and leaves other clocks alone', () => {
    const told = story(accept, screening);
    told.event('SENT', facts(['accept', 'screening'], sent), '2027-02-09T08:00Z');
    const changes = told.calendar(
      withClosure(IQF, '2027-02-14'),
      facts(['accept', 'screening'], sent),
      '2027-02-10T09:00Z',
    );
    expect(outline(changes)).toEqual([['accept#1', 'running', '2027-02-15T12:00:00.000Z']]);
    expect(changes[0]!.entry).toMatchObject({ originalDueAt: '2027-02-14T12:00:00.000Z', calendarVersion: 2 });
    expect(changes[0]!.entry.history.map(({ reason, dueAt }) => [reason, dueAt])).toEqual([
      ['started', '2027-02-14T12:00:00.000Z'],
      ['calendar', '2027-02-15T12:00:00.000Z'],
    ]);
  });
  it('moves a reminder counted in working days and not the deadline it reminds of', () => {
    const told = story(order);
    const from = { arrestedAt: '2027-01-22T08:00:00Z' };
    const [opened] = told.event('ORDER_MADE', facts(['order'], from), '2027-01-22T08:00Z');
    const [change] = told.calendar(withClosure(IQF, '2027-02-03'), facts(['order'], from), '2027-01-25T08:00Z');
    expect(change!.entry.currentDueAt).toBe(opened!.entry.currentDueAt);
    expect(change!.entry.history).toEqual(opened!.entry.history);
    expect(change!.rungs[0]!.dueAt).toBe('2027-02-02T12:00:00.000Z');
  });
  it('that changes nothing here says nothing', () => {
    const told = story(accept, screening, order);
    told.event('SENT', facts(['accept', 'screening', 'order'], sent), '2027-02-09T08:00Z');
    const before = told.ledger;
    expect(
      told.calendar({ ...IQF, version: 1 }, facts(['accept', 'screening', 'order'], sent), '2027-02-10T09:00Z'),
    ).toEqual([]);
    expect(told.ledger).toEqual(before);
  });
});

describe('Nonsense is refused with SOP, deadline and field', () => {
  it('a context key that the machine does not have', () => {
    expect(() =>
      story(deadline('judge')).event('X', facts(['judge'], { heldAt: arrestedAt }), '2027-01-21T16:00Z'),
    ).toThrow(
      /SOP-00@1\.0\.0, deadline judge, trigger\.context: names the context key "arrestedAt", which the machine does not have; known keys: heldAt/,
    );
  });
  it('a trigger that is not an instant', () => {
    expect(() =>
      story(deadline('judge')).event('X', facts(['judge'], { arrestedAt: 'yesterday' }), '2027-01-21T16:00Z'),
    ).toThrow(/deadline judge, trigger\.context: the context key "arrestedAt" must hold an instant .* not "yesterday"/);
  });
  it('an amount that is missing for a value', () => {
    const accept = deadline('accept', { amount: { by: 'priority', of: { urgent: null } } });
    expect(() =>
      story(accept).event('X', facts(['accept'], { arrestedAt, priority: 'routine' }), '2027-01-21T16:00Z'),
    ).toThrow(/deadline accept, amount\.of\.routine: is missing, and the context says priority = routine/);
  });
  it('a number of days that is no number', () => {
    const order = deadline('order', { amount: { daysOf: 'days', count: 'inclusive' } });
    expect(() => story(order).event('X', facts(['order'], { arrestedAt, days: '15' }), '2027-01-21T16:00Z')).toThrow(
      /deadline order, amount\.daysOf: the context key "days" must hold a number of days, not "15"/,
    );
  });
  it('a profile that speaks of an unknown deadline', () => {
    const profile = { id: 'example', deadlines: { 'SOP-00': { jugde: null } } } as unknown as Profile;
    expect(() => deadlinesOf({ id: 'SOP-00', deadlines: [deadline('judge')] }, profile)).toThrow(
      /deadline jugde, profile example: the SOP has no such deadline; it has judge/,
    );
  });
});

describe('A profile', () => {
  it('replaces an amount and leaves out a deadline that does not exist there', () => {
    const profile = {
      id: 'example',
      deadlines: { 'SOP-00': { judge: { amount: { kind: 'elapsedHours', hours: 48 } }, cap: null } },
    };
    const deadlines = deadlinesOf(
      { id: 'SOP-00', deadlines: [deadline('judge'), deadline('cap')] },
      profile as unknown as Profile,
    );
    expect(deadlines.map(({ id, amount }) => [id, amount])).toEqual([['judge', { kind: 'elapsedHours', hours: 48 }]]);
  });
});
