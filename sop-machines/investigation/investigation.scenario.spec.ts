import { describe, expect, it } from '@jest/globals';
import { investigating } from '../../test/support/investigation-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { recorded } from '../example.fixture.js';

describe('E01 child found in a smuggling rescue: the investigation', () => {
  it('has its plan due on the fifth working day at the closing of the office', () => {
    const at = investigating('2027-01-14T02:30', { classification: 'both', childVictim: true }, KRI);
    expect(at.due('investigationPlan')).toBe(local('2027-01-21T14:00'));
  });
  it('does not ask for the means of trafficking', () => {
    const at = investigating('2027-01-14T02:30', { childVictim: true }, KRI);
    at.toElements();
    at.prove('act');
    expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('elementsProven');
    at.prove('purpose');
    expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('possible');
  });
});
