import { useLanguage } from '../../i18n/use-language.js';

/** 4 January 1970 was a Sunday: day 0 of the calendar's week. */
const sunday = Date.UTC(1970, 0, 4);

/** Names of the days, from Sunday (0) to Saturday (6). */
export function useWeekdays(): string[] {
  const { language } = useLanguage();
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => weekday.format(sunday + day * 86_400_000));
}
