import type { Language } from '../i18n/language.js';
import { numberingOf, type Display } from './display.js';
import { offsetAt, type Place } from './place.js';

const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-IQ' };
const shapes = {
  exact: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  dayTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type InstantShape = keyof typeof shapes;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locale, { ...options, hourCycle: 'h23', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

const hijriDay = { day: 'numeric', month: 'long', year: 'numeric' } as const;
/** Shapes that name the year get the Hijri date beside them, where it is wanted. */
const withYear: readonly InstantShape[] = ['exact', 'day'];

/**
 * An instant (ISO or milliseconds) in the place's time. The Hijri date is computed (Umm al-Qura); what counts for closures
 * is the announcement, which stands in the calendar.
 */
export function formatInstant(
  instant: string | number,
  language: Language,
  place: Place,
  shape: InstantShape = 'exact',
  display: Display = { digits: 'latin', hijri: false },
): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  const there = at + offsetAt(place, at) * 60_000;
  const digits = numberingOf(language, display);
  const gregorian = formatOf(`${locales[language]}-u-ca-gregory-nu-${digits}`, shapes[shape]).format(there);
  if (!display.hijri || !withYear.includes(shape)) return gregorian;
  const hijri = formatOf(`${locales[language]}-u-ca-islamic-umalqura-nu-${digits}`, hijriDay).format(there);
  return `${gregorian} (${hijri})`;
}
