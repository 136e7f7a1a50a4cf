import { describe, expect, it } from '@jest/globals';
import { arrested, local } from '../../test/support/custody-walk.js';
import { profiles } from '../index.js';

const thursday = '2027-01-21T15:30';
const generic = profiles['generic-unodc']!;
const underGeneric = (change: object = {}) => arrested(thursday, change, generic);

describe('the numbers of the law', () => {
  it('are data of the profile: another profile, another longest order', () => {
    const at = underGeneric();
    expect(at.refusal('ORDER_MADE', { days: 31 })?.unmetGuards).toEqual(['orderLengthLawful']);
    expect(at.refusal('ORDER_MADE', { days: 30 })).toBeNull();
    const { 'SOP-12': limits = {} } = profiles['iq-federal']!.limits;
    const longestOrder = { ...limits['longestOrder']!, value: 10 };
    const changed = { ...profiles['iq-federal']!, limits: { 'SOP-12': { ...limits, longestOrder } } };
    expect(arrested(thursday, {}, changed).refusal('ORDER_MADE', { days: 11 })?.unmetGuards).toEqual([
      'orderLengthLawful',
    ]);
  });
  it('of Iraq are 15 days, 3 years, 6 months and a quarter, by the Code of 1971, and nobody has confirmed them', () => {
    for (const id of ['iq-federal', 'iq-kri']) {
      const limits = profiles[id]!.limits['SOP-12']!;
      expect(Object.fromEntries(Object.entries(limits).map(([name, { value }]) => [name, value]))).toEqual({
        judgeMayExtend: 1,
        longestOrder: 15,
        longestOrderWhenCapital: null,
        releaseIsTheRuleUpTo: 3,
        capDays: null,
        capMonths: 6,
        capShare: 0.25,
        capMonthsWhenCapital: null,
        courtMayPermitMore: 1,
        bailBarredWhenCapital: 1,
        reviewAfter: null,
      });
      const statutes = Object.values(limits).filter(({ basis }) => basis.provenance === 'statute');
      expect(statutes.map(({ basis }) => [basis.lawVersion, basis.confirmedBy])).toEqual(
        ['IQ-CONST-2005', ...Array.from({ length: 6 }, () => 'IQ-CPC-23-1971')].map((law) => [law, null]),
      );
    }
  });
  it('that a profile does not give keep a custody from beginning, by name', () => {
    expect(() => arrested(thursday, {}, { ...generic, limits: {} })).toThrow(
      'SOP-12@1.0.0 reads the limit "judgeMayExtend", which profile generic-unodc does not give.',
    );
  });
  it('of Iraq alone make release the rule for small offences and bail impossible on a capital charge', () => {
    expect(underGeneric({ maxPenaltyYears: 1 }).refusal('ORDER_MADE', { days: 7 })).toBeNull();
    expect(underGeneric({ capital: true }).refusal('RELEASE_ORDERED', { kind: 'bail' })).toBeNull();
  });
});

describe('where no law limits all detention', () => {
  it('there is no cap; on day 180 the unit head is alarmed and a review is asked for, and the hold stays lawful', () => {
    const at = underGeneric();
    at.send('ORDER_MADE', { days: 30 });
    expect([at.due('cap'), at.due('detentionReview')]).toEqual([undefined, local('2027-07-19T23:59:59')]);
    for (let order = 2; order <= 7; order++) at.send('ORDER_RENEWED', { days: 30 });
    at.waitUntil('2027-07-19T23:59:59');
    expect(at.told('detentionReview#1').at(-1)).toBe(`L2 ${local('2027-07-19T23:59:59')}`);
    expect(at.hold()).toEqual(['inCustody.hold.detained.orderRunning']);
    expect(at.openTasks()).toContain('reviewDetention');
    at.waitUntil('2027-07-20T09:00');
    at.send('DETENTION_REVIEWED', { result: 'stillNeeded' });
    expect([at.ended('detentionReview#1'), at.due('detentionReview')]).toEqual([
      'metLate',
      local('2028-01-15T23:59:59'),
    ]);
    expect(at.openTasks()).not.toContain('reviewDetention');
  });
  it('the criminal court has nothing to permit; in Iraq there is a cap and no such review', () => {
    expect(underGeneric().refusal('COURT_PERMITS', { until: '2027-09-30' })?.unmetGuards).toEqual([
      'capIsSet',
      'lawKnowsLeave',
    ]);
    const iraq = arrested(thursday);
    expect(iraq.due('detentionReview')).toBeUndefined();
    expect(iraq.refusal('DETENTION_REVIEWED', { result: 'stillNeeded' })?.unmetGuards).toEqual([
      'longDetentionIsReviewed',
    ]);
  });
});

describe('a liberty duty that is missed', () => {
  it('reaches the directorate at the breach; what only protects (the consulate) an hour later', () => {
    const at = arrested(thursday);
    at.send('FOREIGN_NATIONAL_FOUND', { asylumSeeker: false });
    at.waitUntil('2027-01-24T17:00');
    expect(at.told('register#1').at(-1)).toBe(`L3 ${local('2027-01-22T15:30')}`);
    expect(at.told('consulate#1').at(-1)).toBe(`L3 ${local('2027-01-24T16:30')}`);
  });
});
