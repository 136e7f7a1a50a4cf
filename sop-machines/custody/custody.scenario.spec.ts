import { describe, expect, it } from '@jest/globals';
import { arrested, local } from '../../test/support/custody-walk.js';

const level = (name: string, time: string) => `${name} ${local(time)}`;

describe('E06 arrest before the weekend, order, renewal, release', () => {
  const at = arrested('2027-01-21T15:30');
  it('an order that runs out unrenewed has been warned of, and leaves the hold without a basis', () => {
    const silent = arrested('2027-01-21T15:30');
    silent.waitUntil('2027-01-22T11:00');
    silent.send('ORDER_MADE', { days: 15 });
    silent.waitUntil('2027-02-05T23:59:59');
    expect(silent.told('order#1').at(-1)).toBe(level('L3', '2027-02-05T23:59:59'));
    expect(silent.hold()).toEqual(['inCustody.hold.unlawfulHold.noOrder']);
  });
  it('a renewal made early begins the day after the running order ends', () => {
    at.waitUntil('2027-01-22T11:00');
    at.send('ORDER_MADE', { days: 15 });
    at.waitUntil('2027-02-04T10:00');
    at.send('ORDER_RENEWED', { days: 15 });
    const second = at.house.view(at.id).clocks.find(({ clockId }) => clockId === 'order#2');
    expect([second?.startedAt, at.ended('order#1')]).toEqual([local('2027-02-06T00:00:00'), 'met']);
  });
  it('a reason on record stands in for the warning; every clock of detention has ended before', () => {
    at.waitUntil('2027-02-15T13:00');
    at.send('RELEASE_ORDERED', { kind: 'bail' });
    expect(at.house.view(at.id).clocks.map(({ deadlineId }) => deadlineId)).toEqual(['release']);
    at.send('VICTIM_WARNING_WAIVED', { reason: 'victimAskedNotTo' });
    at.send('RELEASED');
    expect([at.hold(), at.house.view(at.id).status]).toEqual([['releasedBail'], 'done']);
  });
});

describe('E07 one judicial 24-hour extension', () => {
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
  it('orders after leave reach to its last day and no further', () => {
    const at = sixMonths();
    at.send('COURT_PERMITS', { until: '2027-09-30' });
    for (const days of [15, 15, 15, 15]) at.send('ORDER_RENEWED', { days });
    expect(at.refusal('ORDER_RENEWED', { days: 14 })?.unmetGuards).toEqual(['daysWithinCap']);
    at.send('ORDER_RENEWED', { days: 12 });
    expect(at.due('order')).toBe(at.due('cap'));
  });
  it('when the court refuses, somebody has to see to the release by the limit', () => {
    const at = sixMonths();
    at.send('COURT_REFUSES');
    expect(at.asked('openTask')).toContainEqual({
      key: 'releaseByCap',
      task: 'releaseByCap',
      role: 'supervisor',
      deadline: 'cap',
    });
  });
});
