import { describe, expect, it } from '@jest/globals';
import { atRisk } from '../../test/support/risk-walk.js';
import { local } from '../../test/support/sop-walk.js';

describe('E13 the victim withdraws under pressure', () => {
  it('the risk is assessed anew within four elapsed hours; the review goes on', () => {
    const at = atRisk('2027-02-20T09:00');
    at.assess('medium');
    at.waitUntil('2027-02-22T13:00');
    at.tell('DANGER_TOLD', { cause: 'withdrawal' });
    expect([at.due('reassessment'), at.due('review')]).toEqual([
      local('2027-02-22T17:00'),
      local('2027-03-06T23:59:59'),
    ]);
    at.waitUntil('2027-02-22T21:00');
    expect(at.told('reassessment#1')).toEqual([
      `L0 ${local('2027-02-22T15:00')}`,
      `L1 ${local('2027-02-22T16:00')}`,
      `L2 ${local('2027-02-22T17:00')}`,
      `L3 ${local('2027-02-22T21:00')}`,
    ]);
    at.assess('high');
    expect(at.ended('reassessment#1')).toBe('metLate');
  });
});
