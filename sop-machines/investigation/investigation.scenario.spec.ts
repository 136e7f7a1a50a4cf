import { describe, expect, it } from '@jest/globals';
import { investigating } from '../../test/support/investigation-walk.js';
import { KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { recorded } from '../example.fixture.js';

describe('E01 child found in a smuggling rescue: the investigation', () => {
  it('does not ask for the means of trafficking', () => {
    const at = investigating('2027-01-14T02:30', { childVictim: true }, KRI);
    at.toElements();
    at.prove('act');
    expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('elementsProven');
    at.prove('purpose');
    expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('possible');
  });
});
