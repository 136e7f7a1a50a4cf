import { describe, expect, it } from '@jest/globals';
import type { VirtualHouse } from '../../workflows/runtime/virtual-house.js';
import { clock, house, local, officer, told } from './virtual-case.js';

const arrested = (): { at: VirtualHouse; custody: string } => {
  const at = house('2027-01-21T15:30');
  const suspect = {
    suspectKey: 'suspect-1',
    suspectId: 'S-1',
    arrestedAt: local('2027-01-21T15:30'),
    manner: 'arrested',
    maxPenaltyYears: 15,
    capital: false,
    juvenile: false,
    presumedVictim: false,
  };
  return { at, custody: at.open('SOP-12', suspect, officer) };
};
const report = (at: VirtualHouse, custody: string, type: string, time: string, fields = {}): void => {
  at.advanceTo(local(time));
  at.send(custody, { type, fields, by: officer });
};

const planned = (at: VirtualHouse, clockId: string): string[] =>
  at.rungs
    .filter((rung) => rung.clockId === clockId && rung.status === 'waiting')
    .map(({ level, dueAt }) => `${level} ${dueAt}`);

describe('E06 arrest before the weekend, order, renewal, release', () => {
  it('register and judge are due Friday 15:30, and the liberty ladder climbs to L3', () => {
    const { at, custody } = arrested();
    expect(clock(at, custody, 'register')?.currentDueAt).toBe(local('2027-01-22T15:30'));
    expect(clock(at, custody, 'judge')?.currentDueAt).toBe(local('2027-01-22T15:30'));
    at.advanceTo(local('2027-01-22T15:30'));
    expect(told(at, 'judge')).toEqual([
      `L0 deadline ${local('2027-01-22T03:30')}`,
      `L1 deadline ${local('2027-01-22T11:30')}`,
      `L2 deadline ${local('2027-01-22T14:30')}`,
      `L3 noLawfulBasis ${local('2027-01-22T15:30')}`,
    ]);
    expect(at.view(custody).state).toContain('inCustody.hold.unlawfulHold.noJudge');
  });

  const { at, custody } = arrested();
  it('an order of 15 days made on Friday ends on Friday 2027-02-05', () => {
    report(at, custody, 'REGISTERED_DETAINEE', '2027-01-22T09:00', { registerNo: 'R-1' });
    report(at, custody, 'ORDER_MADE', '2027-01-22T11:00', { days: 15 });
    expect(clock(at, custody, 'order')?.currentDueAt).toBe(local('2027-02-05T23:59:59'));
    expect(clock(at, custody, 'judge')).toBeUndefined();
    expect(planned(at, 'order#1')).toEqual([
      `L0 ${local('2027-02-03T15:00')}`,
      `L0 ${local('2027-02-02T23:59:59')}`,
      `L1 ${local('2027-02-03T23:59:59')}`,
      `L2 ${local('2027-02-04T23:59:59')}`,
      `L3 ${local('2027-02-05T23:59:59')}`,
    ]);
  });
  it('nothing alarms for the arrest any more, and the renewal papers are asked for on Wednesday 15:00', () => {
    report(at, custody, 'RIGHTS_TOLD', '2027-01-22T11:30', { rights: ['lawyer'], language: 'ar' });
    report(at, custody, 'QUESTIONED', '2027-01-22T12:00', { lawyer: 'present' });
    at.advanceTo(local('2027-02-04T09:59'));
    expect(told(at, 'judge')).toEqual([`L0 deadline ${local('2027-01-22T03:30')}`]);
    expect(told(at, 'order')).toEqual([
      `L0 deadline ${local('2027-02-02T23:59:59')}`,
      `L0 renewalPapers ${local('2027-02-03T15:00')}`,
      `L1 deadline ${local('2027-02-03T23:59:59')}`,
    ]);
  });
  it('renewed on Thursday, order 2 runs to Saturday 2027-02-20', () => {
    report(at, custody, 'RENEWAL_REQUESTED', '2027-02-04T09:59');
    report(at, custody, 'ORDER_RENEWED', '2027-02-04T10:00', { days: 15 });
    const ended = at
      .stepsOf(custody)
      .at(-1)!
      .clocks.find(({ entry }) => entry.clockId === 'order#1');
    expect(ended?.entry.status).toBe('met');
    expect(clock(at, custody, 'order')).toMatchObject({
      clockId: 'order#2',
      currentDueAt: local('2027-02-20T23:59:59'),
    });
  });
  it('release needs the victim warned or a waiver, and no clock of detention is left', () => {
    report(at, custody, 'RELEASE_ORDERED', '2027-02-15T13:00', { kind: 'bail' });
    expect(at.view(custody).clocks.map(({ deadlineId }) => deadlineId)).toEqual(['release']);
    expect(at.judge(custody, { type: 'RELEASED', by: officer })).toMatchObject({
      code: 'EVENT_NOT_ALLOWED',
      unmetGuards: ['victimWarnedOrWaived'],
    });
    report(at, custody, 'VICTIM_WARNED', '2027-02-15T14:00');
    report(at, custody, 'RELEASED', '2027-02-15T14:30');
    expect(at.view(custody)).toMatchObject({ state: ['releasedBail'], status: 'done', clocks: [] });
    const before = at.rungs.filter(({ status }) => status === 'fired').length;
    at.advanceTo(local('2027-09-01T00:00'));
    expect(at.rungs.filter(({ status }) => status === 'fired')).toHaveLength(before);
  });
});

describe('E07 one judicial 24-hour extension', () => {
  const { at, custody } = arrested();
  it('moves the limit to Saturday 15:30, once', () => {
    report(at, custody, 'JUDGE_EXTENDS_24H', '2027-01-22T14:00');
    expect(clock(at, custody, 'judge')).toMatchObject({
      clockId: 'judge#1',
      originalDueAt: local('2027-01-22T15:30'),
      currentDueAt: local('2027-01-23T15:30'),
    });
    expect(at.judge(custody, { type: 'JUDGE_EXTENDS_24H', by: officer })).toMatchObject({
      code: 'EVENT_NOT_ALLOWED',
      unmetGuards: ['notYetExtended'],
    });
  });
  it('without an order the hold is unlawful from that instant', () => {
    at.advanceTo(local('2027-01-23T15:29:59'));
    expect(at.view(custody).state).toContain('inCustody.hold.arrested');
    at.advanceTo(local('2027-01-23T15:30'));
    expect(at.view(custody).state).toContain('inCustody.hold.unlawfulHold.noJudge');
    expect(clock(at, custody, 'judge')).toMatchObject({
      status: 'breached',
      breachedAt: local('2027-01-23T15:30'),
      endedAt: null,
    });
  });
  it('a judge who was seen in time but typed in late leads back, and the clock was met', () => {
    at.advanceTo(local('2027-01-23T18:00'));
    at.send(custody, { type: 'BROUGHT_TO_JUDGE', by: officer, occurredAt: local('2027-01-23T15:00') });
    expect(at.view(custody).state).toContain('inCustody.hold.beforeJudge');
    const judge = at
      .stepsOf(custody)
      .at(-1)!
      .clocks.find(({ entry }) => entry.deadlineId === 'judge');
    expect(judge?.entry).toMatchObject({ status: 'met', breachedAt: local('2027-01-23T15:30') });
  });
});

describe('E09 six-month cap', () => {
  const detained = (until: string) => {
    const { at, custody } = arrested();
    report(at, custody, 'ORDER_MADE', '2027-01-22T11:00', { days: 15 });
    for (let day = Date.parse('2027-02-04T07:00Z'); day < Date.parse(until); day += 15 * 86_400_000) {
      report(at, custody, 'ORDER_RENEWED', new Date(day + 3 * 3_600_000).toISOString().slice(0, 19), { days: 15 });
    }
    at.advanceTo(local(until));
    return { at, custody };
  };
  it('the last day is Tuesday 2027-07-20, with warnings 30, 14 and 7 days before', () => {
    const { at, custody } = detained('2027-07-14T12:00');
    expect(clock(at, custody, 'cap')?.currentDueAt).toBe(local('2027-07-20T23:59:59'));
    expect(told(at, 'cap').map((line) => line.split(' ')[2])).toEqual([
      local('2027-06-20T23:59:59'),
      local('2027-07-06T23:59:59'),
      local('2027-07-13T23:59:59'),
    ]);
  });
  it('leave of the criminal court moves it, up to a quarter of the maximum', () => {
    const { at, custody } = detained('2027-07-14T12:00');
    const tooLong = at.judge(custody, { type: 'COURT_PERMITS', fields: { until: '2030-10-22' }, by: officer });
    expect(tooLong).toMatchObject({ code: 'EVENT_NOT_ALLOWED', unmetGuards: ['leaveWithinShare'] });
    report(at, custody, 'COURT_PERMITS', '2027-07-14T12:00', { until: '2027-09-30' });
    expect(clock(at, custody, 'cap')).toMatchObject({
      originalDueAt: local('2027-07-20T23:59:59'),
      currentDueAt: local('2027-09-30T23:59:59'),
    });
  });
  it('refused, the limit stands, and beyond it the hold is unlawful', () => {
    const { at, custody } = detained('2027-07-14T12:00');
    report(at, custody, 'COURT_REFUSES', '2027-07-15T12:00');
    at.advanceTo(local('2027-07-20T23:59:59'));
    expect(clock(at, custody, 'cap')).toMatchObject({ status: 'breached' });
    expect(at.view(custody).state).toContain('inCustody.cap.passed');
    expect(at.view(custody).state.join()).toContain('unlawfulHold');
  });
});
