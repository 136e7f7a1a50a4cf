import { describe, expect, it } from '@jest/globals';
import { arrested, local } from '../../test/support/custody-walk.js';

const thursday = '2027-01-21T15:30';
const held = (at: ReturnType<typeof arrested>) => at.hold()[0]?.replace('inCustody.hold.', '');

describe('an unlawful hold', () => {
  it('ends when an order that was made in time is typed in late, and the clock counts as met', () => {
    const at = arrested(thursday);
    at.waitUntil('2027-01-22T18:00');
    expect(held(at)).toBe('unlawfulHold.noJudge');
    at.send('ORDER_MADE', { days: 15 }, { at: '2027-01-22T11:00' });
    expect([held(at), at.ended('judge#1'), at.due('order')]).toEqual([
      'detained.orderRunning',
      'met',
      local('2027-02-05T23:59:59'),
    ]);
  });
  it('ends when the suspect stood before the judge in time; a late attendance counts as met late', () => {
    const inTime = arrested(thursday);
    inTime.waitUntil('2027-01-22T18:00');
    inTime.send('BROUGHT_TO_JUDGE', {}, { at: '2027-01-22T15:00' });
    expect([held(inTime), inTime.ended('judge#1')]).toEqual(['beforeJudge', 'met']);
    const late = arrested(thursday);
    late.waitUntil('2027-01-22T18:00');
    late.send('BROUGHT_TO_JUDGE', {}, { at: '2027-01-22T17:00' });
    expect(late.ended('judge#1')).toBe('metLate');
  });
  it('begins when the judge has not decided a day after the attendance', () => {
    const at = arrested(thursday);
    at.waitUntil('2027-01-22T10:00');
    at.send('BROUGHT_TO_JUDGE');
    at.waitUntil('2027-01-23T10:00');
    expect(held(at)).toBe('unlawfulHold.noDecision');
  });
  it('that an order ends late begins a new count of days; a renewal in time and typed late goes on without a gap', () => {
    const expired = () => {
      const at = arrested(thursday);
      at.waitUntil('2027-01-22T11:00');
      at.send('ORDER_MADE', { days: 15 });
      at.waitUntil('2027-02-07T09:00');
      expect(held(at)).toBe('unlawfulHold.noOrder');
      return at;
    };
    const gap = expired();
    gap.send('ORDER_MADE', { days: 10 });
    expect([gap.due('order'), gap.ended('order#1')]).toEqual([local('2027-02-16T23:59:59'), 'metLate']);
    const noGap = expired();
    noGap.send('ORDER_RENEWED', { days: 10 }, { at: '2027-02-05T12:00' });
    expect([noGap.due('order'), noGap.ended('order#1')]).toEqual([local('2027-02-15T23:59:59'), 'met']);
  });
});

describe('an order of detention', () => {
  it('is at most 15 days', () => {
    const at = arrested(thursday);
    expect(at.refusal('ORDER_MADE', { days: 16 })?.unmetGuards).toEqual(['orderLengthLawful']);
    expect(at.refusal('ORDER_MADE', { days: 15 })).toBeNull();
  });
  it('for an offence of up to three years needs a ground, since release is the rule', () => {
    const at = arrested(thursday, { maxPenaltyYears: 3 });
    expect(at.refusal('ORDER_MADE', { days: 7 })?.unmetGuards).toEqual(['releaseRuleHeeded']);
    expect(at.refusal('ORDER_MADE', { days: 7, article110Ground: 'mayFlee' })).toBeNull();
  });
  it('against a presumed victim is not routine before the non-punishment review', () => {
    const at = arrested(thursday, { presumedVictim: true });
    expect(at.refusal('ORDER_MADE', { days: 15 })?.unmetGuards).toEqual(['reviewedOrExceptional']);
    expect(at.refusal('ORDER_MADE', { days: 15, despiteOpenReview: 'judgeWasTold' })).toBeNull();
    at.send('NON_PUNISHMENT_REVIEWED', { result: 'doesNotApply' });
    expect(at.refusal('ORDER_MADE', { days: 15 })).toBeNull();
  });
  it('against someone who says that he was forced waits as well, while the clocks run', () => {
    const at = arrested(thursday);
    at.send('FORCED_ROLE_CLAIM');
    expect(at.refusal('ORDER_MADE', { days: 15 })?.unmetGuards).toEqual(['reviewedOrExceptional']);
    expect(at.due('judge')).toBe(local('2027-01-22T15:30'));
  });
});

describe('the charge', () => {
  it('that is capital has no cap, longer orders, and no bail', () => {
    const at = arrested(thursday, { capital: true });
    expect(at.due('cap')).toBeUndefined();
    expect(at.refusal('ORDER_MADE', { days: 60 })).toBeNull();
    expect(at.refusal('RELEASE_ORDERED', { kind: 'bail' })?.unmetGuards).toEqual(['releaseAllowed']);
    expect(at.refusal('RELEASE_ORDERED', { kind: 'noBasis' })).toBeNull();
  });
  it('moves the cap both ways when it changes', () => {
    const at = arrested(thursday);
    at.send('CHARGE_CHANGED', { maxPenaltyYears: 1, capital: false });
    expect(at.due('cap')).toBe(local('2027-04-20T23:59:59'));
    at.send('CHARGE_CHANGED', { maxPenaltyYears: 20, capital: true });
    expect(at.due('cap')).toBeUndefined();
    at.send('CHARGE_CHANGED', { maxPenaltyYears: 15, capital: false });
    expect(at.due('cap')).toBe(local('2027-07-20T23:59:59'));
  });
  it('takes the leave of the court away when it no longer fits a quarter of the maximum', () => {
    const at = arrested(thursday);
    at.send('COURT_PERMITS', { until: '2027-09-30' });
    at.send('CHARGE_CHANGED', { maxPenaltyYears: 5, capital: false });
    expect(at.due('cap')).toBe(local('2027-09-30T23:59:59'));
    at.send('CHARGE_CHANGED', { maxPenaltyYears: 2, capital: false });
    expect(at.due('cap')).toBe(local('2027-07-20T23:59:59'));
  });
  it('can never be capital for a juvenile, who takes another track', () => {
    const at = arrested(thursday, { capital: true });
    at.send('JUVENILE_FOUND');
    expect(at.due('cap')).toBe(local('2027-07-20T23:59:59'));
    expect(at.house.view(at.id).state).toContain('inCustody.track.juvenile');
  });
});

describe('what is owed to the person', () => {
  it('the rights come before the questioning, which is due a day after attendance', () => {
    const at = arrested(thursday);
    at.waitUntil('2027-01-22T10:00');
    at.send('BROUGHT_TO_JUDGE');
    expect(at.due('questioning')).toBe(local('2027-01-23T10:00'));
    expect(at.refusal('QUESTIONED', { lawyer: 'present' })?.unmetGuards).toEqual(['rightsAreTold']);
    at.send('RIGHTS_TOLD', { rights: ['silence', 'lawyer'], language: 'ar' });
    at.send('QUESTIONED', { lawyer: 'present' });
    expect(at.due('questioning')).toBeUndefined();
  });
  it('time in hospital keeps running', () => {
    const at = arrested(thursday);
    const due = at.due('judge');
    at.send('HOSPITAL_ADMITTED');
    expect(at.due('judge')).toBe(due);
    at.waitUntil('2027-01-22T15:30');
    expect(held(at)).toBe('unlawfulHold.noJudge');
  });
  it('the consulate of an asylum seeker is told only with consent', () => {
    const at = arrested(thursday);
    at.send('FOREIGN_NATIONAL_FOUND', { asylumSeeker: true });
    expect(at.due('consulate')).toBe(local('2027-01-24T15:30'));
    expect(at.refusal('CONSULATE_INFORMED')?.unmetGuards).toEqual(['consularConsentGiven']);
    at.send('CONSULATE_INFORMED', { consent: true });
    expect(at.due('consulate')).toBeUndefined();
  });
});

describe('leaving custody', () => {
  it('by escape ends the clocks; a new arrest starts them anew, but not the limit of all detention', () => {
    const at = arrested(thursday);
    at.waitUntil('2027-01-22T11:00');
    at.send('ORDER_MADE', { days: 15 });
    at.waitUntil('2027-01-25T12:00');
    at.send('ESCAPED');
    expect(at.house.view(at.id).clocks).toEqual([]);
    at.waitUntil('2027-02-10T08:00');
    at.send('ARRESTED', { manner: 'arrested' });
    expect([at.due('judge'), at.due('cap')]).toEqual([local('2027-02-11T08:00'), local('2027-07-20T23:59:59')]);
  });
  it('by death needs an inquiry', () => {
    const at = arrested(thursday);
    at.send('DIED_IN_CUSTODY');
    expect(at.due('inquiry')).toBe(local('2027-01-22T15:30'));
    at.send('INQUIRY_OPENED', { inquiryNo: 'INQ-1' });
    expect(at.house.view(at.id).status).toBe('done');
  });
  it('to the trial court keeps the order until the court decides on custody itself', () => {
    const at = arrested(thursday);
    at.send('ORDER_MADE', { days: 15 });
    at.send('CHARGED_AND_REFERRED');
    expect(at.due('order')).toBe(local('2027-02-04T23:59:59'));
    at.send('ORDER_RENEWED', { days: 10 });
    expect([held(at), at.due('order')]).toEqual(['detained.chargedAndReferred', local('2027-02-14T23:59:59')]);
    at.send('TRIAL_COURT_DETAINS');
    expect([held(at), at.house.view(at.id).clocks]).toEqual(['trialCustody', []]);
  });
  it('before anyone is held is not possible: a suspect at large has no clocks', () => {
    const at = arrested(thursday, { arrestedAt: null });
    expect([held(at), at.house.view(at.id).clocks]).toEqual(['atLarge', []]);
    at.send('ARRESTED', { manner: 'warrant' });
    expect(held(at)).toBe('arrested');
  });
});
