import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill/full';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Amount } from '../../sop-machines/kernel/deadline.js';
import { dueOf } from './due.js';
import { dateOf, dayOf } from './local-time.js';

/*
 * The arithmetic of the five calendar kinds beside an independent one, Temporal's, with its own time-zone database. Zones
 * whose offset changes at midnight are among them: there a day's last second can come twice, and midnight not at all.
 */
const place = { sop: 'SOP-00@1.0.0', deadline: 'example' };
const zones = [
  'Asia/Baghdad',
  'Asia/Karachi',
  'Asia/Dhaka',
  'Asia/Kabul',
  'Asia/Tehran',
  'Europe/London',
  'Asia/Beirut',
  'Africa/Cairo',
];
const from = Date.UTC(2026, 0, 1);
const until = Date.UTC(2032, 0, 1);

/** Offsets as a calendar carries them: what the zone has between the two years. */
function offsetsOf(zone: string): Calendar['offsets'] {
  const minutesAt = (at: Temporal.ZonedDateTime): number => at.offsetNanoseconds / 60e9;
  let at = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone);
  const offsets: Calendar['offsets'] = [{ from: null, minutes: minutesAt(at) }];
  for (let next = at.getTimeZoneTransition('next'); next !== null; next = at.getTimeZoneTransition('next')) {
    if (next.epochMilliseconds > until) break;
    at = next;
    offsets.push({ from: new Date(at.epochMilliseconds).toISOString(), minutes: minutesAt(at) });
  }
  return offsets;
}
const offsets = new Map(zones.map((zone) => [zone, offsetsOf(zone)]));

const days = fc.integer({ min: dayOf('2026-12-01'), max: dayOf('2030-01-31') }).map(dateOf);
const worlds = fc.record({
  zone: fc.constantFrom(...zones),
  weekend: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 4 }),
  closed: fc.uniqueArray(days, { maxLength: 40 }),
  worked: fc.uniqueArray(days, { maxLength: 5 }),
  closes: fc.constantFrom('13:00', '14:30', '17:00'),
});
type World = typeof worlds extends fc.Arbitrary<infer Value> ? Value : never;
const calendarOf = ({ zone, weekend, closed, worked, closes }: World): Calendar => ({
  id: zone,
  version: 1,
  offsets: offsets.get(zone)!,
  weekend,
  officeHours: { opens: '08:00', closes },
  specialHours: [],
  closures: closed.map((date) => ({ date, label: 'closed', source: 'generated' })),
  workedDates: worked,
});

const anyInstant = fc.integer({ min: Date.UTC(2027, 0, 1), max: Date.UTC(2029, 0, 1) });
/** Within two hours of a month's end, and so of a year's, in some zone. */
const monthEnds = fc
  .record({ month: fc.integer({ min: 0, max: 24 }), shift: fc.integer({ min: -14 * 60, max: 14 * 60 }) })
  .map(({ month, shift }) => Date.UTC(2027, month, 1) + shift * 60_000);
/** Around the changes of the offset, early enough that what is counted from there ends while the offsets are known. */
const changeTimes = [...offsets.values()]
  .flat()
  .flatMap(({ from: at }) => (at === null ? [] : [Date.parse(at)]))
  .filter((at) => at < Date.UTC(2029, 0, 1));
const changes = fc
  .record({ change: fc.constantFrom(...changeTimes), shift: fc.integer({ min: -3 * 1440, max: 3 * 1440 }) })
  .map(({ change, shift }) => change + shift * 60_000);
const instants = fc.oneof(anyInstant, monthEnds, changes);
const counts = fc.integer({ min: 1, max: 200 });

const zoned = (instant: number, { zone }: World): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
const at = (date: Temporal.PlainDate, time: string, { zone }: World): number =>
  date.toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds;
const isWorked = (date: Temporal.PlainDate, { weekend, closed, worked }: World): boolean =>
  worked.includes(date.toString()) || (!weekend.includes(date.dayOfWeek % 7) && !closed.includes(date.toString()));
function workingDay(start: Temporal.PlainDate, count: number, world: World): Temporal.PlainDate {
  let date = start;
  for (let left = Math.abs(count); left > 0;) {
    date = date.add({ days: Math.sign(count) });
    if (isWorked(date, world)) left -= 1;
  }
  return date;
}

/** @param expected the same instant by Temporal */
const agree = (amount: (count: number) => Amount, expected: (count: number, start: number, world: World) => number) => {
  fc.assert(
    fc.property(worlds, counts, instants, (world, count, start) => {
      expect(dueOf(place, amount(count), start, calendarOf(world))).toBe(expected(count, start, world));
    }),
    { numRuns: 400 },
  );
};

describe('Due instants are those of Temporal', () => {
  it('in elapsed hours', () => {
    agree(
      (hours) => ({ kind: 'elapsedHours', hours }),
      (hours, start, world) => zoned(start, world).add({ hours }).epochMilliseconds,
    );
  });
  it('in calendar days, the first one counted or not', () => {
    for (const [count, first] of [
      ['exclusive', 0],
      ['inclusive', 1],
    ] as const) {
      agree(
        (length) => ({ kind: 'calendarDays', days: length, count }),
        (length, start, world) =>
          at(
            zoned(start, world)
              .toPlainDate()
              .add({ days: length - first }),
            '23:59:59',
            world,
          ),
      );
    }
  });
  it('in working days, over weekends, closures and worked dates', () => {
    agree(
      (length) => ({ kind: 'workingDays', days: length }),
      (length, start, world) => at(workingDay(zoned(start, world).toPlainDate(), length, world), world.closes, world),
    );
  });
  it('in calendar months, clamped to the end of the month, or less a day', () => {
    for (const [lastDay, less] of [
      ['sameDay', 0],
      ['dayBefore', 1],
    ] as const) {
      agree(
        (months) => ({ kind: 'calendarMonths', months: (months % 30) + 1, lastDay }),
        (months, start, world) =>
          at(
            zoned(start, world)
              .toPlainDate()
              .add({ months: (months % 30) + 1 })
              .subtract({ days: less }),
            '23:59:59',
            world,
          ),
      );
    }
  });
  it('on a given date, or so many working days before it', () => {
    fc.assert(
      fc.property(worlds, fc.integer({ min: 1, max: 20 }), days, instants, (world, workingDaysBefore, given, start) => {
        const date = Temporal.PlainDate.from(given);
        const due = (amount: Amount): number => dueOf(place, amount, start, calendarOf(world), given);
        expect(due({ kind: 'asGiven', context: 'until' })).toBe(at(date, '23:59:59', world));
        expect(due({ kind: 'asGiven', context: 'until', workingDaysBefore })).toBe(
          at(workingDay(date, -workingDaysBefore, world), world.closes, world),
        );
      }),
      { numRuns: 400 },
    );
  });
});
