import { describe, expect, it } from '@jest/globals';
import { formatInstant } from './instant.js';
import { fromLocalField, offsetAt, toLocalField, type Place } from './place.js';

const baghdad: Place = { offsets: [{ from: null, minutes: 180 }] };
const changing: Place = {
  offsets: [
    { from: null, minutes: 180 },
    { from: '2026-03-29T00:00:00Z', minutes: 240 },
  ],
};

describe('the time of the place', () => {
  it('is what a form shows, wherever the browser stands', () => {
    expect(toLocalField(baghdad, Date.parse('2026-11-24T22:30:45Z'))).toBe('2026-11-25T01:30');
    expect(fromLocalField(baghdad, '2026-11-25T01:30')).toBe('2026-11-24T22:30:00.000Z');
  });

  it('follows a change of the offset', () => {
    expect(offsetAt(changing, Date.parse('2026-03-28T23:59:59Z'))).toBe(180);
    expect(offsetAt(changing, Date.parse('2026-03-29T00:00:00Z'))).toBe(240);
    expect(fromLocalField(changing, '2026-03-29T08:00')).toBe('2026-03-29T04:00:00.000Z');
  });

  it('says nothing for a value that is not complete', () => {
    expect(fromLocalField(baghdad, '')).toBeUndefined();
    expect(fromLocalField(baghdad, '2026-11-')).toBeUndefined();
  });

  it('is written with Latin digits in both languages', () => {
    expect(formatInstant('2026-11-24T22:30:00Z', 'en', baghdad)).toMatch(/25 Nov 2026.*01:30/);
    expect(formatInstant('2026-11-24T22:30:00Z', 'ar', baghdad)).toMatch(/25 .*2026.*01:30/);
  });
});
