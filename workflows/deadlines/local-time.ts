import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Instant } from '../engine/index.js';

/** A local date as the number of days since 1970-01-01; whole days are then plain arithmetic. */
export type Day = number;

export const hour = 3_600_000;
const minute = 60_000;
const dayLength = 24 * hour;
/** 23:59:59, the last second of a local day, in milliseconds after its midnight. */
export const endOfDay = dayLength - 1000;

export const isoOf = (instant: Instant): string => new Date(instant).toISOString();
export const instantOf = (iso: string): Instant => Date.parse(iso);

export const dayOf = (date: string): Day => Date.parse(`${date}T00:00:00Z`) / dayLength;
export const dateOf = (day: Day): string => isoOf(day * dayLength).slice(0, 10);
/** 0 is Sunday, 6 is Saturday (1970-01-01 was a Thursday). */
export const weekdayOf = (day: Day): number => (((day + 4) % 7) + 7) % 7;
/** `HH:MM` in milliseconds after midnight. */
export const timeOf = (time: string): number => Number(time.slice(0, 2)) * hour + Number(time.slice(3)) * minute;

const startOf = (offset: Calendar['offsets'][number]): Instant =>
  offset.from === null ? Number.NEGATIVE_INFINITY : instantOf(offset.from);

/** Minutes east of UTC that are in force at an instant; the list need not be in order. */
function offsetAt(calendar: Calendar, instant: Instant): number {
  const inForce = calendar.offsets
    .filter((offset) => startOf(offset) <= instant)
    .reduce((latest, offset) => (startOf(offset) >= startOf(latest) ? offset : latest), calendar.offsets[0]!);
  return inForce.minutes;
}

/** The local date and the milliseconds after its midnight. */
export function localOf(calendar: Calendar, instant: Instant): { day: Day; time: number } {
  const local = instant + offsetAt(calendar, instant) * minute;
  const day = Math.floor(local / dayLength);
  return { day, time: local - day * dayLength };
}

/**
 * The instant of a local time. A time that a change of offset repeats is its first occurrence (the cautious one);
 * a time that a change skips counts with the offset in force before the change.
 */
export function instantAt(calendar: Calendar, day: Day, time: number): Instant {
  const local = day * dayLength + time;
  const candidates = calendar.offsets
    .map(({ minutes }) => ({ instant: local - minutes * minute, minutes }))
    .filter(({ instant, minutes }) => offsetAt(calendar, instant) === minutes)
    .map(({ instant }) => instant);
  if (candidates.length > 0) return Math.min(...candidates);
  return local - offsetAt(calendar, local - dayLength) * minute;
}

/**
 * Same day number `months` later, clamped to the end of that month.
 * @param began the day from which a series of months began: where the last step was clamped, its day number counts
 */
export function addMonths(day: Day, months: number, began: Day = day): Day {
  const [year, month, date] = dateOf(day).split('-').map(Number) as [number, number, number];
  const isLastOfMonth = dateOf(day + 1).endsWith('-01');
  const wished = isLastOfMonth ? Math.max(date, Number(dateOf(began).slice(8))) : date;
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0));
  return Date.UTC(year, month - 1 + months, Math.min(wished, lastOfMonth.getUTCDate())) / dayLength;
}
