import { describe, expect, it } from '@jest/globals';
import { orderLadder } from '../../sop-machines/kernel/ladders.js';
import { IQF, withClosure } from './calendars.fixture.js';
import { arrestedAt, deadline, facts, outline, story } from './ledger.fixture.js';
import { firesAt } from './ledger.js';
import { isoOf } from './local-time.js';

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

describe('An order of detention that follows another', () => {
  const order = deadline('order', {
    amount: { daysOf: 'chainDays', count: 'inclusive', own: 'orderDays' },
    trigger: { context: 'chainStartAt' },
    instanceKey: 'orderNumber',
    ladder: orderLadder,
  });
  const chain = { chainStartAt: '2027-01-22T08:00:00Z' };
  const renewed = (days: number) => {
    const told = story(order);
    told.event(
      'ORDER_MADE',
      facts(['order'], { ...chain, chainDays: 15, orderDays: 15, orderNumber: 1 }),
      '2027-01-22T08:00Z',
    );
    const second = { ...chain, chainDays: 15 + days, orderDays: days, orderNumber: 2 };
    return told
      .event('ORDER_RENEWED', facts(['order'], second), '2027-02-04T07:00Z')
      .find(({ entry }) => entry.clockId === 'order#2')!;
  };
  it('shows as its start the midnight after the former one ends, and is due to the second', () => {
    expect(renewed(15).entry).toMatchObject({
      startedAt: '2027-02-05T21:00:00.000Z',
      originalDueAt: '2027-02-20T20:59:59.000Z',
    });
  });
  it('of a day or two is warned of from the renewal on, although its own time has not begun', () => {
    expect(renewed(1).rungs.map(({ level, dueAt }) => `${level} ${dueAt.slice(5, 16)}`)).toEqual([
      'L1 02-04T20:59',
      'L2 02-05T20:59',
      'L3 02-06T20:59',
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
  it('moves what is counted back in working days from a hearing to an earlier day', () => {
    const papers = deadline('papers', {
      amount: { kind: 'asGiven', context: 'hearingAt', workingDaysBefore: 2 },
      ladder: [],
    });
    const told = story(papers);
    const set = { arrestedAt: '2027-02-09T08:00:00Z', hearingAt: '2027-02-16T07:00:00Z' };
    const [opened] = told.event('HEARING_SET', facts(['papers'], set), '2027-02-09T08:00Z');
    expect(opened!.entry.currentDueAt).toBe('2027-02-14T12:00:00.000Z');
    const changes = told.calendar(withClosure(IQF, '2027-02-14'), facts(['papers'], set), '2027-02-10T09:00Z');
    expect(outline(changes)).toEqual([['papers#1', 'running', '2027-02-11T12:00:00.000Z']]);
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
