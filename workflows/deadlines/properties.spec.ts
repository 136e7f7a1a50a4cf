import { describe, it } from '@jest/globals';
import fc from 'fast-check';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Amount } from '../../sop-machines/kernel/deadline.js';
import { BD, GB, IQF, KRI, PK } from './calendars.fixture.js';
import { dueOf } from './due.js';
import { deadline, facts, Story } from './ledger.fixture.js';
import { addMonths, dateOf, dayOf, endOfDay, instantAt, localOf } from './local-time.js';
import { isWorkingDay, workingDayFrom } from './working-days.js';

const place = { sop: 'SOP-00@1.0.0', deadline: 'example' };
const dates = fc.integer({ min: dayOf('2026-12-01'), max: dayOf('2028-01-31') });
const calendars = fc
  .record({
    base: fc.constantFrom(IQF, KRI, PK, BD, GB),
    weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 5 }),
    closed: fc.array(dates, { maxLength: 30 }),
    worked: fc.array(dates, { maxLength: 5 }),
  })
  .map(({ base, weekend, closed, worked }): Calendar => ({
    ...base,
    weekend,
    closures: closed.map((day) => ({ date: dateOf(day), label: 'closed', source: 'generated' })),
    workedDates: worked.map(dateOf),
  }));
const instants = fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2027, 11, 31) });
const counts = fc.integer({ min: 1, max: 60 });
const amounts = fc.oneof(
  counts.map((hours): Amount => ({ kind: 'elapsedHours', hours })),
  fc
    .record({ days: counts, count: fc.constantFrom('exclusive' as const, 'inclusive' as const) })
    .map((rest): Amount => ({ kind: 'calendarDays', ...rest })),
  counts.map((days): Amount => ({ kind: 'workingDays', days })),
  fc
    .record({
      months: fc.integer({ min: 1, max: 24 }),
      lastDay: fc.constantFrom('sameDay' as const, 'dayBefore' as const),
    })
    .map((rest): Amount => ({ kind: 'calendarMonths', ...rest })),
);

describe('For every calendar', () => {
  it('a later start is never due earlier', () => {
    fc.assert(
      fc.property(calendars, amounts, instants, fc.nat({ max: 40 * 86_400_000 }), (calendar, amount, start, later) => {
        return dueOf(place, amount, start, calendar) <= dueOf(place, amount, start + later, calendar);
      }),
    );
  });
  it('a working-day deadline never falls on a closed day', () => {
    fc.assert(
      fc.property(calendars, counts, instants, (calendar, days, start) => {
        const due = dueOf(place, { kind: 'workingDays', days }, start, calendar);
        return isWorkingDay(calendar, localOf(calendar, due).day);
      }),
    );
  });
  it('exclusive days end one day after inclusive days', () => {
    fc.assert(
      fc.property(calendars, counts, instants, (calendar, days, start) => {
        const last = (count: 'exclusive' | 'inclusive'): number =>
          localOf(calendar, dueOf(place, { kind: 'calendarDays', days, count }, start, calendar)).day;
        return last('exclusive') === last('inclusive') + 1;
      }),
    );
  });
  it('calendar days and months end at 23:59:59 local', () => {
    fc.assert(
      fc.property(calendars, counts, instants, (calendar, months, start) => {
        const due = dueOf(place, { kind: 'calendarMonths', months, lastDay: 'sameDay' }, start, calendar);
        return localOf(calendar, due).time === endOfDay;
      }),
    );
  });
  it('going forth and back by working days returns to the same working day', () => {
    fc.assert(
      fc.property(calendars, counts, dates, (calendar, count, day) => {
        const start = workingDayFrom(calendar, day, 1);
        return workingDayFrom(calendar, workingDayFrom(calendar, start, count), -count) === start;
      }),
    );
  });
  it('a local time and its instant belong together', () => {
    fc.assert(
      fc.property(calendars, instants, (calendar, instant) => {
        const { day, time } = localOf(calendar, instant);
        const back = instantAt(calendar, day, time);
        // An hour that autumn repeats is read as its first occurrence.
        return back === instant || back === instant - 3_600_000;
      }),
    );
  });
});

describe('A calendar', () => {
  it('that is announced anew without a change moves nothing', () => {
    fc.assert(
      fc.property(calendars, amounts, instants, (calendar, amount, start) => {
        const told = new Story({ sop: 'SOP-00@1.0.0', deadlines: [deadline('example', { amount })], calendar });
        const machine = facts(['example'], { arrestedAt: new Date(start).toISOString() });
        told.event('BEGUN', machine, new Date(start).toISOString());
        const before = told.ledger;
        const changes = told.calendar(
          { ...calendar, version: calendar.version + 1 },
          machine,
          new Date(start).toISOString(),
        );
        return (
          changes.length === 0 && told.ledger.clocks[0]!.entry.currentDueAt === before.clocks[0]!.entry.currentDueAt
        );
      }),
    );
  });
});

describe('Months', () => {
  it('are clamped to the end of the month and never drift', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 48 }), (day, months) => {
        const [year, month, date] = dateOf(day).split('-').map(Number) as [number, number, number];
        const [toYear, toMonth, toDate] = dateOf(addMonths(day, months)).split('-').map(Number) as [
          number,
          number,
          number,
        ];
        const whole = (toYear - year) * 12 + toMonth - month === months;
        const isLast = dateOf(addMonths(day, months) + 1).endsWith('-01');
        return whole && (toDate === date || (toDate < date && isLast));
      }),
    );
  });
});
