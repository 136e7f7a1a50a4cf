import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Amount } from '../../sop-machines/kernel/deadline.js';
import { BD, GB, IQF, KRI, PK, withClosure } from './calendars.fixture.js';
import { DeadlineDataError } from './data-error.js';
import { dueOf } from './due.js';
import { isoOf } from './local-time.js';
import { workingDayFrom } from './working-days.js';
import { dateOf, dayOf } from './local-time.js';

const place = { sop: 'SOP-00@1.0.0', deadline: 'example' };
const hours = (count: number): Amount => ({ kind: 'elapsedHours', hours: count });
const days = (count: number, how: 'exclusive' | 'inclusive' = 'exclusive'): Amount => ({
  kind: 'calendarDays',
  days: count,
  count: how,
});
const working = (count: number): Amount => ({ kind: 'workingDays', days: count });
const months = (count: number, lastDay: 'sameDay' | 'dayBefore' = 'sameDay'): Amount => ({
  kind: 'calendarMonths',
  months: count,
  lastDay,
});

/** Instants are written with their offset, so that what is expected does not come from the code under test. */
const due = (calendar: Calendar, amount: Amount, start: string, given?: unknown): string =>
  isoOf(dueOf(place, amount, Date.parse(start), calendar, given));
const utc = (local: string): string => isoOf(Date.parse(local));

describe('Due instants of the acceptance scenarios', () => {
  it.each<[string, Calendar, Amount, string, string]>([
    ['E01 child-protection alert', KRI, hours(1), '2027-01-14T02:30+03:00', '2027-01-14T03:30+03:00'],
    ['E01 guardian request', KRI, hours(24), '2027-01-14T02:30+03:00', '2027-01-15T02:30+03:00'],
    ['E01 first best-interests assessment', KRI, hours(72), '2027-01-14T02:30+03:00', '2027-01-17T02:30+03:00'],
    ['E01 full best-interests assessment', KRI, days(14), '2027-01-14T02:30+03:00', '2027-01-28T23:59:59+03:00'],
    ['E01 investigation plan', KRI, working(5), '2027-01-14T02:30+03:00', '2027-01-21T14:00+03:00'],
    ['E02 rights information', IQF, hours(24), '2027-01-18T10:00+03:00', '2027-01-19T10:00+03:00'],
    ['E02 re-offer', IQF, days(7), '2027-01-18T10:00+03:00', '2027-01-25T23:59:59+03:00'],
    ['E03 P1 accepts', IQF, hours(24), '2027-01-20T16:20+03:00', '2027-01-21T16:20+03:00'],
    ['E03 P2 accepts, weekend ignored', IQF, hours(24), '2027-01-21T16:20+03:00', '2027-01-22T16:20+03:00'],
    ['E03 service starts', IQF, hours(72), '2027-01-20T16:20+03:00', '2027-01-23T16:20+03:00'],
    ['E05 acceptance', IQF, working(3), '2027-02-09T11:00+03:00', '2027-02-14T15:00+03:00'],
    [
      'E05 acceptance, closure known',
      withClosure(IQF, '2027-02-14'),
      working(3),
      '2027-02-09T11:00+03:00',
      '2027-02-15T15:00+03:00',
    ],
    ['E06 judge', IQF, hours(24), '2027-01-21T15:30+03:00', '2027-01-22T15:30+03:00'],
    ['E06 order 1', IQF, days(15, 'inclusive'), '2027-01-22T11:00+03:00', '2027-02-05T23:59:59+03:00'],
    ['E06 order 2', IQF, days(15, 'inclusive'), '2027-02-06T00:00+03:00', '2027-02-20T23:59:59+03:00'],
    ['E07 judge after the extension', IQF, hours(48), '2027-01-21T15:30+03:00', '2027-01-23T15:30+03:00'],
    ['E09 cap', IQF, months(6, 'dayBefore'), '2027-01-21T15:30+03:00', '2027-07-20T23:59:59+03:00'],
    ['E11 reflection', IQF, days(30), '2027-01-25T09:15+03:00', '2027-02-24T23:59:59+03:00'],
    ['E13 withdrawal review', IQF, working(5), '2027-02-22T13:00+03:00', '2027-03-01T15:00+03:00'],
    ['E14 petition', IQF, days(30), '2027-03-04T12:00+03:00', '2027-04-03T23:59:59+03:00'],
    ['E17 draft', IQF, working(10), '2027-01-17T09:00+03:00', '2027-01-31T15:00+03:00'],
    ['E17 chaser 30', IQF, days(30), '2027-02-01T10:00+03:00', '2027-03-03T23:59:59+03:00'],
    ['E17 chaser 60', IQF, days(60), '2027-02-01T10:00+03:00', '2027-04-02T23:59:59+03:00'],
    ['E17 chaser 90', IQF, days(90), '2027-02-01T10:00+03:00', '2027-05-02T23:59:59+03:00'],
    ['E20 early evidence', IQF, working(5), '2027-04-12T05:20+03:00', '2027-04-19T15:00+03:00'],
    ['E23 trial', BD, working(180), '2027-01-10T10:00+06:00', '2027-09-28T17:00+06:00'],
    ['E23 explanation', BD, working(10), '2027-09-28T17:00+06:00', '2027-10-12T17:00+06:00'],
    ['E23 first victim update', BD, months(1), '2027-01-31T10:00+06:00', '2027-02-28T23:59:59+06:00'],
    ['E23 second victim update', BD, months(2), '2027-01-31T10:00+06:00', '2027-03-31T23:59:59+06:00'],
    ['E23 third victim update', BD, months(3), '2027-01-31T10:00+06:00', '2027-04-30T23:59:59+06:00'],
    ['E25 assessment in KRI', KRI, working(5), '2027-03-18T12:00+03:00', '2027-03-30T14:00+03:00'],
    ['E25 assessment in IQF', IQF, working(5), '2027-03-18T12:00+03:00', '2027-03-28T15:00+03:00'],
    ['E25 assessment in GB', GB, working(5), '2027-03-25T10:00+00:00', '2027-04-05T17:00+01:00'],
    ['E25 centre stay', IQF, hours(72), '2027-02-10T23:15+03:00', '2027-02-13T23:15+03:00'],
    ['PK skips its weekend and Kashmir day', PK, working(3), '2027-02-03T12:00+05:00', '2027-02-09T17:00+05:00'],
  ])('%s', (_name, calendar, amount, start, expected) => {
    expect(due(calendar, amount, start)).toBe(utc(expected));
  });

  it('E14 shows the last working day before a petition window that ends on a weekend', () => {
    expect(dateOf(workingDayFrom(IQF, dayOf('2027-04-03'), -1))).toBe('2027-04-01');
  });
});

describe('A due instant', () => {
  it('is the last second of a given local date', () => {
    expect(due(IQF, { kind: 'asGiven', context: 'until' }, '2027-07-20T12:00Z', '2027-09-30')).toBe(
      utc('2027-09-30T23:59:59+03:00'),
    );
  });
  it('is a given instant as it stands', () => {
    expect(due(IQF, { kind: 'asGiven', context: 'until' }, '2027-07-20T12:00Z', '2027-09-30T10:00:00Z')).toBe(
      utc('2027-09-30T10:00Z'),
    );
  });
  it('a series of months keeps the day on which it began: a short month shortens none after it', () => {
    const monthly: Amount = { kind: 'calendarMonths', months: 1, lastDay: 'sameDay', dayOf: 'beganAt' };
    const next = (from: string) => due(IQF, monthly, `${from}T12:00+03:00`, '2027-01-31T06:00:00Z');
    expect(['2027-01-31', '2027-02-28', '2027-03-31'].map(next)).toEqual(
      ['2027-02-28', '2027-03-31', '2027-04-30'].map((day) => utc(`${day}T23:59:59+03:00`)),
    );
    expect(next('2027-02-27')).toBe(utc('2027-03-27T23:59:59+03:00'));
  });
  it('ten working days before a hearing is office closing on the tenth, weekends and closures left out', () => {
    const before: Amount = { kind: 'asGiven', context: 'hearingAt', workingDaysBefore: 10 };
    expect(due(IQF, before, '2027-02-01T10:00Z', '2027-03-18T07:00:00Z')).toBe(utc('2027-03-02T15:00+03:00'));
    expect(due(IQF, before, '2027-02-01T10:00Z', '2027-03-18')).toBe(utc('2027-03-02T15:00+03:00'));
  });
  it('falls at the closing time of special hours', () => {
    const ramadan = {
      ...IQF,
      specialHours: [{ from: '2027-02-10', to: '2027-03-09', opens: '09:00', closes: '14:00' }],
    };
    expect(due(ramadan, working(1), '2027-02-09T11:00+03:00')).toBe(utc('2027-02-10T14:00+03:00'));
  });
  it('may fall on a closed date that is worked', () => {
    expect(due({ ...IQF, workedDates: ['2027-01-22'] }, working(1), '2027-01-21T11:00+03:00')).toBe(
      utc('2027-01-22T15:00+03:00'),
    );
  });
  it('is 23:59:59 of the local day on both sides of a change of offset', () => {
    expect(due(GB, days(2), '2027-03-26T10:00Z')).toBe(utc('2027-03-28T23:59:59+01:00'));
    expect(due(GB, days(1), '2027-03-26T10:00Z')).toBe(utc('2027-03-27T23:59:59+00:00'));
  });
  it('counts elapsed hours through a change of offset', () => {
    expect(due(GB, hours(24), '2027-03-27T12:00+00:00')).toBe(utc('2027-03-28T13:00+01:00'));
  });
});

describe('Data that gives no due instant is refused with SOP, deadline and field', () => {
  const message = (amount: Amount, calendar = IQF, given?: unknown): string => {
    try {
      return due(calendar, amount, '2027-01-21T12:30Z', given);
    } catch (error) {
      return String(error);
    }
  };
  it.each<[string, Amount, RegExp]>([
    [
      'negative hours',
      hours(-1),
      /SOP-00@1\.0\.0, deadline example, amount\.hours: must be a number of 0 or more, not -1/,
    ],
    ['hours that are no number', hours(Number.NaN), /amount\.hours/],
    ['half a day', days(1.5), /amount\.days: must be a whole number/],
    ['no day at all, inclusive', days(0, 'inclusive'), /amount\.days: must be a whole number of 1 or more/],
    ['no working day', working(0), /amount\.days/],
    ['no month', months(0), /amount\.months/],
  ])('%s', (_name, amount, expected) => {
    expect(message(amount)).toMatch(expected);
  });
  it('a given value that is neither date nor instant', () => {
    const given: Amount = { kind: 'asGiven', context: 'until' };
    expect(message(given, IQF, 'soon')).toMatch(/amount\.context until: must hold a local date .* not "soon"/);
    expect(() => dueOf(place, given, 0, IQF, 12)).toThrow(DeadlineDataError);
  });
  it('a calendar that is always closed', () => {
    expect(message(working(1), { ...IQF, weekend: [0, 1, 2, 3, 4, 5, 6] })).toMatch(
      /calendar IQF version 1 has no working day within ten years/,
    );
  });
});
