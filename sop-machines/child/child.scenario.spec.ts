import { describe, expect, it } from '@jest/globals';
import { childFound } from '../../test/support/child-walk.js';
import { local } from '../../test/support/sop-walk.js';

const found = '2027-01-14T02:30';

describe('E01 a child alone, found on a Thursday night', () => {
  it('alert, guardian and both best-interests assessments are due by the clock, weekend or not', () => {
    const at = childFound(found);
    expect({
      alert: at.due('alert'),
      guardian: at.due('guardianRequest'),
      first: at.due('initialAssessment'),
      full: at.due('fullAssessment'),
    }).toEqual({
      alert: local('2027-01-14T03:30'),
      guardian: local('2027-01-15T02:30'),
      first: local('2027-01-17T02:30'),
      full: local('2027-01-28T23:59:59'),
    });
  });
  it('nothing is a time for reflection: every clock that runs protects the child', () => {
    expect(childFound(found).live()).toEqual([
      'alert',
      'fullAssessment',
      'guardianRequest',
      'initialAssessment',
      'placement',
    ]);
  });
  it('an alert that nobody has acknowledged by 04:30 reaches L3, where child protection listens', () => {
    const at = childFound(found);
    at.waitUntil('2027-01-14T04:29:59');
    expect(at.told('alert#1').at(-1)).toBe(`L2 ${local('2027-01-14T03:30')}`);
    at.waitUntil('2027-01-14T04:30');
    expect(at.told('alert#1').at(-1)).toBe(`L3 ${local('2027-01-14T04:30')}`);
  });
  it('an alert acknowledged at 04:00 is late and climbs no further', () => {
    const at = childFound(found);
    at.waitUntil('2027-01-14T04:00');
    at.send('ALERT_ACKNOWLEDGED');
    at.waitUntil('2027-01-14T06:00');
    expect([at.ended('alert#1'), at.told('alert#1').at(-1)]).toEqual(['metLate', `L2 ${local('2027-01-14T03:30')}`]);
  });
  it('the consulate stays blocked until a best-interests assessment finds contact in the interest of the child', () => {
    const at = childFound(found);
    expect(at.refusal('CONSULATE_INFORMED')?.unmetGuards).toEqual(['consulateInInterest']);
    at.assess('initial', 'notInInterest');
    expect(at.refusal('CONSULATE_INFORMED')?.unmetGuards).toEqual(['consulateInInterest']);
    at.send('CHILD_HEARD', { hearing: 'heard' });
    at.assess('full', 'inInterest');
    at.send('CONSULATE_INFORMED');
    expect(at.stands('consulate')).toBe('informed');
  });
  it('child protection is asked at once, under tokens, without waiting for consent', () => {
    expect(childFound(found).toldCase('NEED_REPORTED')).toEqual([
      expect.objectContaining({
        personId: 'P-1',
        service: 'childProtection',
        priority: 'emergency',
        consent: 'notRequired',
      }),
    ]);
  });
});
