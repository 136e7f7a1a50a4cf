import { describe, expect, it } from '@jest/globals';
import { arrested, local } from '../../test/support/custody-walk.js';

const level = (name: string, time: string) => `${name} ${local(time)}`;

describe('E06 arrest before the weekend, order, renewal, release', () => {
  it('has register entry and judge due a day after the arrest, weekend or not, and climbs the liberty ladder', () => {
    const at = arrested('2027-01-21T15:30');
    expect([at.due('register'), at.due('judge')]).toEqual([local('2027-01-22T15:30'), local('2027-01-22T15:30')]);
    at.waitUntil('2027-01-22T15:30');
    for (const clock of ['judge#1', 'register#1']) {
      expect(at.told(clock)).toEqual([
        level('L0', '2027-01-22T03:30'),
        level('L1', '2027-01-22T11:30'),
        level('L2', '2027-01-22T14:30'),
        level('L3', '2027-01-22T15:30'),
      ]);
    }
  });

  const at = arrested('2027-01-21T15:30');
  it('an order of 15 days counts its own day', () => {
    at.waitUntil('2027-01-22T11:00');
    at.send('ORDER_MADE', { days: 15 });
    expect(at.due('order')).toBe(local('2027-02-05T23:59:59'));
    expect(at.ended('judge#1')).toBe('met');
  });
  it('warns three, two and one days before it ends, and reminds of the papers by the last working day minus one', () => {
    const silent = arrested('2027-01-21T15:30');
    silent.waitUntil('2027-01-22T11:00');
    silent.send('ORDER_MADE', { days: 15 });
    silent.waitUntil('2027-02-05T23:59:59');
    expect(silent.told('order#1')).toEqual([
      level('L0', '2027-02-02T23:59:59'),
      level('L0', '2027-02-03T15:00'),
      level('L1', '2027-02-03T23:59:59'),
      level('L2', '2027-02-04T23:59:59'),
      level('L3', '2027-02-05T23:59:59'),
    ]);
    expect(silent.hold()).toEqual(['inCustody.hold.unlawfulHold.noOrder']);
  });
  it('a renewal made early begins the day after the running order ends', () => {
    at.waitUntil('2027-02-04T10:00');
    expect(at.hold()).toEqual(['inCustody.hold.detained.renewalDue']);
    at.send('ORDER_RENEWED', { days: 15 });
    expect(at.hold()).toEqual(['inCustody.hold.detained.orderRunning']);
    expect([at.due('order'), at.ended('order#1')]).toEqual([local('2027-02-20T23:59:59'), 'met']);
    const second = at.house.view(at.id).clocks.find(({ clockId }) => clockId === 'order#2');
    expect(second?.startedAt).toBe(local('2027-02-06T00:00:00'));
  });
  it('release needs the victim warned, or a waiver with reason; every clock of detention is ended', () => {
    at.waitUntil('2027-02-15T13:00');
    at.send('RELEASE_ORDERED', { kind: 'bail' });
    expect(at.house.view(at.id).clocks.map(({ deadlineId }) => deadlineId)).toEqual(['release']);
    expect(at.refusal('RELEASED')?.unmetGuards).toEqual(['victimWarnedOrWaived']);
    expect(at.refusal('VICTIM_WARNING_WAIVED')?.code).toBe('EVENT_INVALID');
    at.send('VICTIM_WARNING_WAIVED', { reason: 'victimAskedNotTo' });
    at.send('RELEASED');
    expect([at.hold(), at.house.view(at.id).status]).toEqual([['releasedBail'], 'done']);
  });
});

describe('E07 one judicial 24-hour extension', () => {
  it('moves the limit to 48 hours from the arrest, once, and without an order the hold is unlawful then', () => {
    const at = arrested('2027-01-21T15:30');
    at.waitUntil('2027-01-22T14:00');
    at.send('JUDGE_EXTENDS_24H');
    expect(at.due('judge')).toBe(local('2027-01-23T15:30'));
    expect(at.refusal('JUDGE_EXTENDS_24H')?.unmetGuards).toEqual(['notYetExtended']);
    at.waitUntil('2027-01-23T15:29:59');
    expect(at.hold()).toEqual(['inCustody.hold.arrested']);
    at.waitUntil('2027-01-23T15:30');
    expect(at.hold()).toEqual(['inCustody.hold.unlawfulHold.noJudge']);
  });
  it('holds as well when the suspect stood before the judge', () => {
    const at = arrested('2027-01-21T15:30');
    at.waitUntil('2027-01-22T14:00');
    at.send('BROUGHT_TO_JUDGE');
    at.send('JUDGE_EXTENDS_24H');
    expect(at.due('judge')).toBe(local('2027-01-23T15:30'));
  });
});

describe('E09 six-month cap', () => {
  const sixMonths = () => {
    const at = arrested('2027-01-21T15:30');
    at.waitUntil('2027-01-22T11:00');
    at.send('ORDER_MADE', { days: 15 });
    for (let order = 2; order <= 12; order++) {
      at.house.advanceTo(new Date(Date.parse(at.due('order') ?? '') - 36 * 3_600_000).toISOString());
      at.send('ORDER_RENEWED', { days: 15 });
    }
    return at;
  };
  it('ends the day before six months are full; warnings come 30, 14 and 7 days before', () => {
    const at = sixMonths();
    expect([at.due('cap'), at.due('order')]).toEqual([local('2027-07-20T23:59:59'), local('2027-07-20T23:59:59')]);
    at.waitUntil('2027-07-20T23:59:59');
    expect(at.told('cap#1')).toEqual([
      level('L0', '2027-06-20T23:59:59'),
      level('L1', '2027-07-06T23:59:59'),
      level('L2', '2027-07-13T23:59:59'),
      level('L3', '2027-07-20T23:59:59'),
    ]);
    expect(at.hold()[0]).toContain('unlawfulHold');
  });
  it('a further order is refused; with leave of the court up to a quarter of the maximum it is possible', () => {
    const at = sixMonths();
    expect(at.refusal('ORDER_RENEWED', { days: 2 })?.unmetGuards).toEqual(['daysWithinCap']);
    expect(at.refusal('COURT_PERMITS', { until: '2030-10-21' })?.unmetGuards).toEqual(['leaveWithinShare']);
    at.send('COURT_PERMITS', { until: '2027-09-30' });
    expect(at.due('cap')).toBe(local('2027-09-30T23:59:59'));
    at.send('ORDER_RENEWED', { days: 15 });
    expect(at.due('order')).toBe(local('2027-08-04T23:59:59'));
  });
  it('leave reaches to the last day of a quarter of fifteen years, 45 months from the arrest, and is warned of as the cap was', () => {
    const at = sixMonths();
    expect(at.refusal('COURT_PERMITS', { until: '2030-10-20' })).toBeNull();
    at.send('COURT_PERMITS', { until: '2027-09-30' });
    for (const days of [15, 15, 15, 15]) at.send('ORDER_RENEWED', { days });
    expect(at.refusal('ORDER_RENEWED', { days: 14 })?.unmetGuards).toEqual(['daysWithinCap']);
    at.send('ORDER_RENEWED', { days: 12 });
    expect(at.due('order')).toBe(at.due('cap'));
    at.waitUntil('2027-09-30T23:59:59');
    expect(at.told('cap#1').slice(-4)).toEqual([
      level('L0', '2027-08-31T23:59:59'),
      level('L1', '2027-09-16T23:59:59'),
      level('L2', '2027-09-23T23:59:59'),
      level('L3', '2027-09-30T23:59:59'),
    ]);
  });
  it('when the court refuses, release stays due by the cap', () => {
    const at = sixMonths();
    at.send('COURT_PERMISSION_REQUESTED');
    at.send('COURT_REFUSES');
    expect(at.house.view(at.id).state).toContain('inCustody.cap.running.denied');
    expect(at.due('cap')).toBe(local('2027-07-20T23:59:59'));
    expect(at.asked('openTask')).toContainEqual({
      key: 'releaseByCap',
      task: 'releaseByCap',
      role: 'supervisor',
      deadline: 'cap',
    });
    at.waitUntil('2027-07-20T23:59:58');
    expect(at.hold()[0]).not.toContain('unlawfulHold');
    at.waitUntil('2027-07-20T23:59:59');
    expect([at.hold()[0], at.ended('cap#1')]).toEqual([expect.stringContaining('unlawfulHold'), 'breached']);
    at.send('RELEASE_ORDERED', { kind: 'noBasis' });
    expect(at.hold()).toEqual(['releaseOrdered']);
  });
});
