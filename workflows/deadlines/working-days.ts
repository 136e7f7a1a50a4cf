import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { dateOf, type Day, timeOf, weekdayOf } from './local-time.js';

/** Ten years: a calendar without a working day in that time is wrong, and must not hang the procedure. */
const longestSearch = 3660;

export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  const date = dateOf(day);
  if (calendar.workedDates.includes(date)) return true;
  return !calendar.weekend.includes(weekdayOf(day)) && !calendar.closures.some((closure) => closure.date === date);
}

/** Closing time of the office on a date, in milliseconds after midnight. */
export function closingTime(calendar: Calendar, day: Day): number {
  const date = dateOf(day);
  const special = calendar.specialHours.find(({ from, to }) => from <= date && date <= to);
  return timeOf((special ?? calendar.officeHours).closes);
}

/**
 * The `count`-th working day strictly after a date, or strictly before it when `count` is negative.
 *
 * @throws RangeError when `count` is not a whole number other than 0, or the calendar has no such day within ten years.
 */
export function workingDayFrom(calendar: Calendar, day: Day, count: number): Day {
  if (!Number.isInteger(count) || count === 0) {
    throw new RangeError(`working days must be a whole number other than 0, not ${count}`);
  }
  const direction = Math.sign(count);
  let left = Math.abs(count);
  let idle = 0;
  for (let current = day + direction; idle < longestSearch; current += direction) {
    if (isWorkingDay(calendar, current)) {
      left -= 1;
      idle = 0;
    } else idle += 1;
    if (left === 0) return current;
  }
  throw new RangeError(
    `calendar ${calendar.id} version ${calendar.version} has no working day within ten years of ${dateOf(day)}`,
  );
}
