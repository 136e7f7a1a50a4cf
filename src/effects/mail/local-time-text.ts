import type { Calendar } from '../../../sop-machines/kernel/calendar.js';

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** `2027-02-03 15:00 (UTC+03:00)`: the local time of the calendar, said with its offset; UTC without a calendar. */
export function localTimeText(instant: string, calendar: Calendar | undefined): string {
  const time = Date.parse(instant);
  const offsets = calendar?.offsets.filter((offset) => offset.from === null || Date.parse(offset.from) <= time) ?? [];
  const minutes = offsets.sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')).at(-1)?.minutes ?? 0;
  const local = new Date(time + minutes * 60_000).toISOString();
  const size = Math.abs(minutes);
  const sign = minutes < 0 ? '-' : '+';
  return `${local.slice(0, 10)} ${local.slice(11, 16)} (UTC${sign}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)})`;
}
