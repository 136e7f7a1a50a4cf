import { describe, expect, it } from '@jest/globals';
import { formatInstant } from './instant.js';
import { calendarOf, fromLocalField, offsetAt, toLocalField, type Place } from './place.js';

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

  it('is at each instant that of the offset in force there, in whatever order the offsets stand', () => {
    const summers: Place = {
      offsets: [
        { from: '2027-10-28T21:00:00Z', minutes: 180 },
        { from: null, minutes: 180 },
        { from: '2027-03-29T00:00:00Z', minutes: 240 },
      ],
    };
    const shown = (instant: string): string => formatInstant(instant, 'en', summers, 'time');
    expect(shown('2027-01-15T09:00:00Z')).toBe('12:00');
    expect(shown('2027-07-15T09:00:00Z')).toBe('13:00');
    expect(shown('2027-12-15T09:00:00Z')).toBe('12:00');
    expect(toLocalField(summers, Date.parse('2027-07-15T09:00:00Z'))).toBe('2027-07-15T13:00');
    expect(fromLocalField(summers, '2027-12-15T12:00')).toBe('2027-12-15T09:00:00.000Z');
    // 00:30 comes twice in the night of the change back: the first is meant.
    expect(fromLocalField(summers, '2027-10-29T00:30')).toBe('2027-10-28T20:30:00.000Z');
    // 03:30 is skipped in the night of the change forward.
    expect(fromLocalField(summers, '2027-03-29T03:30')).toBe('2027-03-29T00:30:00.000Z');
  });

  it('is that of the calendar by which the jurisdiction counts', () => {
    const views = [
      { calendar: baghdad, profiles: [{ id: 'iq-federal' }] },
      { calendar: changing, profiles: [{ id: 'iq-kri' }, { id: 'other' }] },
    ];
    expect(calendarOf(views, 'other')).toBe(changing);
    expect(calendarOf(views, 'other@2026')).toBe(changing);
    expect(calendarOf(views, 'unknown')).toBeUndefined();
    expect(calendarOf(views, null)).toBeUndefined();
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
