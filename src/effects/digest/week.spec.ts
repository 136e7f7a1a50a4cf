import { describe, expect, it } from '@jest/globals';
import { calendars } from '../../../sop-machines/index.js';
import { lastWholeWeek } from './week.js';

const baghdad = calendars['iq-federal']!;
const weekAt = (local: string, weeksBack = 0) => lastWholeWeek(baghdad, Date.parse(`${local}+03:00`), weeksBack);

describe('The week of a digest', () => {
  it('runs from Sunday to Saturday by local time, and is over when the next Sunday begins there', () => {
    const week = { beginsOn: '2027-01-17', from: '2027-01-16T21:00:00.000Z', until: '2027-01-23T21:00:00.000Z' };
    expect(weekAt('2027-01-24T00:00')).toEqual(week);
    expect(weekAt('2027-01-30T23:59')).toEqual(week);
    expect(weekAt('2027-01-23T23:59').beginsOn).toBe('2027-01-10');
  });
  it('can be an earlier one, for what was missed while nothing ran', () => {
    expect(weekAt('2027-01-24T07:00', 2).beginsOn).toBe('2027-01-03');
  });
});
