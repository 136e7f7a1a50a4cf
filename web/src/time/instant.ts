import type { Language } from '../i18n/language.js';
import { offsetAt, type Place } from './place.js';

/** Latin digits in both languages: tokens such as C-000123 stand in the same line, and mixed digits are misread. */
const locales: Record<Language, string> = { en: 'en-GB', ar: 'ar-IQ-u-nu-latn' };
const shapes = {
  exact: { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  dayTime: { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type InstantShape = keyof typeof shapes;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: Language, shape: InstantShape): Intl.DateTimeFormat {
  const key = `${language} ${shape}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(locales[language], { ...shapes[shape], hourCycle: 'h23', timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** An instant (ISO or milliseconds) in the place's time. */
export function formatInstant(
  instant: string | number,
  language: Language,
  place: Place,
  shape: InstantShape = 'exact',
): string {
  const at = typeof instant === 'number' ? instant : Date.parse(instant);
  return formatOf(language, shape).format(at + offsetAt(place, at) * 60_000);
}
