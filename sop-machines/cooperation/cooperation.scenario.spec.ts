import { describe, expect, it } from '@jest/globals';
import { cooperating } from '../../test/support/cooperation-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { recorded } from '../example.fixture.js';

/** Sunday. */
const need = '2027-01-17T09:00';
const midnight = (date: string) => local(`${date}T23:59:59`);

describe('E17 MLA with a silent counterpart', () => {
  const sent = () => {
    const at = cooperating('request', need, { element: 'evidence' });
    at.waitUntil('2027-01-31T10:00');
    at.toCentralAuthority();
    at.waitUntil('2027-02-01T10:00');
    at.send('SENT', { transmissionNo: 'T-1' });
    return at;
  };

  it('once acknowledged has no more alerts for silence, and a look at the execution stays due', () => {
    const at = sent();
    at.waitUntil('2027-03-20T10:00');
    expect([at.isIn('request.course.sent.chasing'), at.openTasks().includes('askAgain')]).toEqual([true, true]);
    at.send('ACK', { referenceNo: 'R-1' });
    expect(at.due('executionReview')).toBe(midnight('2027-05-02'));
    at.waitUntil('2027-05-03T00:00');
    expect([at.told('chaser60#1'), at.told('chaser90#1')]).toEqual([[], []]);
    expect(at.openTasks()).not.toContain('askAgain');
    expect(at.told('executionReview#1').at(-1)).toBe(`L1 ${midnight('2027-05-02')}`);
    at.send('EXECUTION_REVIEWED', { note: recorded });
    expect(at.due('executionReview')).toBe(midnight('2027-06-02'));
  });
});
