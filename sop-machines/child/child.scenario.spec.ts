import { describe, expect, it } from '@jest/globals';
import { childFound } from '../../test/support/child-walk.js';
import { local } from '../../test/support/sop-walk.js';

const found = '2027-01-14T02:30';

describe('E01 a child alone, found on a Thursday night', () => {
  it('nothing is a time for reflection: every clock that runs protects the child', () => {
    expect(childFound(found).live()).toEqual([
      'alert',
      'fullAssessment',
      'guardianRequest',
      'initialAssessment',
      'placement',
    ]);
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
