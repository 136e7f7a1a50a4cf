import { beforeAll, describe, expect, it } from '@jest/globals';
import i18next, { type TFunction } from 'i18next';
import { ar } from '../i18n/ar.js';
import { en } from '../i18n/en.js';
import { dueInWords, timeLeft } from './duration.js';

const now = Date.parse('2026-11-24T08:00:00Z');
const minutes = (count: number): number => now + count * 60_000;
const iso = (count: number): string => new Date(minutes(count)).toISOString();

describe('time that is left', () => {
  it('is said in at most two units, rounded down', () => {
    expect(timeLeft(minutes(125), now)).toEqual({
      late: false,
      parts: [
        { unit: 'hour', count: 2 },
        { unit: 'minute', count: 5 },
      ],
    });
    expect(timeLeft(minutes(24 * 60 + 61), now).parts).toEqual([
      { unit: 'day', count: 1 },
      { unit: 'hour', count: 1 },
    ]);
  });

  it('leaves out minutes from ten hours on and hours from three days on', () => {
    expect(timeLeft(minutes(10 * 60 + 59), now).parts).toEqual([{ unit: 'hour', count: 10 }]);
    expect(timeLeft(minutes(3 * 24 * 60 + 600), now).parts).toEqual([{ unit: 'day', count: 3 }]);
  });

  it('is late from the due instant itself on', () => {
    expect(timeLeft(now, now).late).toBe(true);
    expect(timeLeft(now + 1, now).late).toBe(false);
  });
});

describe('due in words', () => {
  let english: TFunction;
  let arabic: TFunction;
  beforeAll(async () => {
    const i18n = i18next.createInstance();
    await i18n.init({ resources: { en: { translation: en }, ar: { translation: ar } } });
    english = i18n.getFixedT('en');
    arabic = i18n.getFixedT('ar');
  });

  it('says how long in English', () => {
    expect(dueInWords(english, iso(200), now)).toBe('in 3 h 20 min');
    expect(dueInWords(english, iso(-120), now)).toBe('2 h late');
    expect(dueInWords(english, iso(-2 * 24 * 60), now)).toBe('2 days late');
    expect(dueInWords(english, iso(0.5), now)).toBe('in less than a minute');
    expect(dueInWords(english, iso(-0.5), now)).toBe('due now');
  });

  it('uses the plural forms of Arabic', () => {
    expect(dueInWords(arabic, iso(120), now)).toBe('بقي ساعتان');
    expect(dueInWords(arabic, iso(3 * 60), now)).toBe('بقي 3 ساعات');
    expect(dueInWords(arabic, iso(-11 * 60), now)).toBe('متأخر: 11 ساعة');
    expect(dueInWords(arabic, iso(24 * 60 + 60), now)).toBe('بقي يوم واحد وساعة واحدة');
  });
});
