import { describe, expect, it } from '@jest/globals';
import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Rung } from '../../sop-machines/kernel/deadline.js';
import {
  protectingLadder,
  libertyLadder,
  longLadder,
  orderLadder,
  shortLadder,
} from '../../sop-machines/kernel/ladders.js';
import { IQF, KRI, withClosure } from './calendars.fixture.js';
import { planLadder, stillToTell } from './ladder.js';
import { isoOf } from './local-time.js';

const rungs = (ladder: readonly Rung[], start: string, due: string, calendar: Calendar): string[] =>
  planLadder('example#1', ladder, { startedAt: Date.parse(start), dueAt: Date.parse(due) }, calendar).map(
    ({ level, dueAt }) => `${level} ${dueAt}`,
  );
const utc = (level: string, local: string): string => `${level} ${isoOf(Date.parse(local))}`;

describe('Ladders of the acceptance scenarios', () => {
  it('E06: hours of liberty are told 12, 4 and 1 hour before, and at the instant', () => {
    expect(rungs(libertyLadder, '2027-01-21T15:30+03:00', '2027-01-22T15:30+03:00', IQF)).toEqual([
      utc('L0', '2027-01-22T03:30+03:00'),
      utc('L1', '2027-01-22T11:30+03:00'),
      utc('L2', '2027-01-22T14:30+03:00'),
      utc('L3', '2027-01-22T15:30+03:00'),
    ]);
  });
  it('E06: renewal papers are due on the second working day strictly before the order ends', () => {
    expect(rungs(orderLadder, '2027-01-22T11:00+03:00', '2027-02-05T23:59:59+03:00', IQF)).toEqual([
      utc('L0', '2027-02-03T15:00+03:00'),
      utc('L0', '2027-02-02T23:59:59+03:00'),
      utc('L1', '2027-02-03T23:59:59+03:00'),
      utc('L2', '2027-02-04T23:59:59+03:00'),
      utc('L3', '2027-02-05T23:59:59+03:00'),
    ]);
  });
  it('a closure moves the papers reminder earlier and nothing else', () => {
    const [papers, ...others] = rungs(
      orderLadder,
      '2027-01-22T11:00+03:00',
      '2027-02-05T23:59:59+03:00',
      withClosure(IQF, '2027-02-03'),
    );
    expect(papers).toBe(utc('L0', '2027-02-02T15:00+03:00'));
    expect(others).toHaveLength(4);
  });
  it('E09: cap warnings come 30, 14 and 7 days before the last day', () => {
    const warnings: Rung[] = [-30, -14, -7].map((days) => ({ level: 'L1', at: { days } }));
    expect(rungs(warnings, '2027-01-21T15:30+03:00', '2027-07-20T23:59:59+03:00', IQF)).toEqual([
      utc('L1', '2027-06-20T23:59:59+03:00'),
      utc('L1', '2027-07-06T23:59:59+03:00'),
      utc('L1', '2027-07-13T23:59:59+03:00'),
    ]);
  });
  it('E01: a child alert of one hour is serious one hour later, and its warnings before the start are left out', () => {
    expect(rungs(protectingLadder, '2027-01-14T02:30+03:00', '2027-01-14T03:30+03:00', KRI)).toEqual([
      utc('L0', '2027-01-14T03:00+03:00'),
      utc('L2', '2027-01-14T03:30+03:00'),
      utc('L3', '2027-01-14T04:30+03:00'),
    ]);
  });
});

describe('A ladder', () => {
  it('of a short deadline tells at half time, 4 h and 1 h before, at the due instant and 4 h after', () => {
    expect(rungs(shortLadder, '2027-01-20T16:20+03:00', '2027-01-21T16:20+03:00', IQF)).toEqual([
      utc('L0', '2027-01-21T04:20+03:00'),
      utc('L0', '2027-01-21T12:20+03:00'),
      utc('L1', '2027-01-21T15:20+03:00'),
      utc('L2', '2027-01-21T16:20+03:00'),
      utc('L3', '2027-01-21T20:20+03:00'),
    ]);
  });
  it('of a long deadline counts its last warning and its serious rung in working days', () => {
    expect(rungs(longLadder, '2027-01-25T09:00+03:00', '2027-02-07T15:00+03:00', IQF)).toEqual([
      utc('L0', '2027-01-31T24:00+03:00'),
      utc('L0', '2027-02-02T15:00+03:00'),
      utc('L0', '2027-02-06T15:00+03:00'),
      utc('L1', '2027-02-04T15:00+03:00'),
      utc('L2', '2027-02-07T15:00+03:00'),
      utc('L3', '2027-02-09T15:00+03:00'),
    ]);
  });
  it('keeps every rung from the due instant on, also when the clock is overdue at birth', () => {
    const levels = rungs(libertyLadder, '2027-01-21T12:00Z', '2027-01-21T12:00Z', IQF).map((rung) => rung.slice(0, 2));
    expect(levels).toEqual(['L3']);
  });
  it('names the notice of a rung, and `deadline` where it names none', () => {
    const plan = planLadder('order#1', orderLadder, { startedAt: 0, dueAt: Date.UTC(2027, 1, 5) }, IQF);
    expect(plan.map(({ notice }) => notice)).toEqual([
      'renewalPapers',
      'deadline',
      'deadline',
      'deadline',
      'noLawfulBasis',
    ]);
  });
});

describe('When a due instant moves', () => {
  const start = Date.parse('2027-01-21T12:30:00Z');
  const plan = (hours: number) =>
    planLadder('judge#1', libertyLadder, { startedAt: start, dueAt: start + hours * 3_600_000 }, IQF);
  const levels = (rungsLeft: { level: string }[]): string[] => rungsLeft.map(({ level }) => level);

  it('to a later time, every rung that lies ahead is told again', () => {
    expect(levels(stillToTell(plan(48), plan(24), start + 22.5 * 3_600_000))).toEqual(['L0', 'L1', 'L2', 'L3']);
  });
  it('to a later time that is near, a rung that was told and is past again stays told', () => {
    expect(levels(stillToTell(plan(25), plan(24), start + 23.5 * 3_600_000))).toEqual(['L2', 'L3']);
  });
  it('to an earlier time, rungs that become past by it are told at once', () => {
    expect(levels(stillToTell(plan(24), plan(48), start + 23.5 * 3_600_000))).toEqual(['L0', 'L1', 'L2', 'L3']);
  });
});
