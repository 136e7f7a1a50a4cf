import { describe, expect, it } from '@jest/globals';
import { formatInstant } from './instant.js';

const place = { offsets: [{ from: null, minutes: 180 }] };
/** 14 February 2027, 01:30 in a place three hours east of UTC; 7 Ramadan 1448 by Umm al-Qura. */
const night = '2027-02-13T22:30:00Z';

describe('an instant on the page', () => {
  it('is written in the time of the place, in Latin digits unless the reader wants others', () => {
    expect(formatInstant(night, 'en', place)).toBe('Sun, 14 Feb 2027, 01:30');
    expect(formatInstant(night, 'ar', place)).toMatch(/14.*2027.*01:30/);
  });

  it('has Arabic-Indic digits in Arabic where the reader wants them, never in English', () => {
    const display = { digits: 'arabicIndic', hijri: false } as const;
    expect(formatInstant(night, 'ar', place, 'exact', display)).toMatch(/١٤.*٢٠٢٧.*٠١:٣٠/);
    expect(formatInstant(night, 'ar', place, 'exact', display)).not.toMatch(/[0-9]/);
    expect(formatInstant(night, 'en', place, 'exact', display)).toBe('Sun, 14 Feb 2027, 01:30');
  });

  it('has the Hijri date of the place’s own day beside it, where a year is named', () => {
    const display = { digits: 'latin', hijri: true } as const;
    expect(formatInstant(night, 'en', place, 'exact', display)).toMatch(/^Sun, 14 Feb 2027, 01:30 \(7 Ramadan 1448/);
    expect(formatInstant('2027-02-13T20:30:00Z', 'en', place, 'day', display)).toMatch(/^13 Feb 2027 \(6 /);
    expect(formatInstant(night, 'en', place, 'time', display)).toBe('01:30');
  });
});
