import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import type { Amount } from '../../sop-machines/kernel/deadline.js';
import type { Instant } from '../engine/index.js';
import { DeadlineDataError, type DeadlinePlace } from './data-error.js';
import { isDate, isInstant } from './facts.js';
import { addMonths, dayOf, endOfDay, hour, instantAt, instantOf, localOf } from './local-time.js';
import { closingTime, workingDayFrom } from './working-days.js';

function checkNumber(place: DeadlinePlace, field: string, value: number, least: number, whole: boolean): void {
  if (!Number.isFinite(value) || value < least || (whole && !Number.isInteger(value))) {
    const kind = whole ? 'a whole number' : 'a number';
    throw new DeadlineDataError(place, field, `must be ${kind} of ${least} or more, not ${value}`);
  }
}

function givenInstant(place: DeadlinePlace, field: string, calendar: Calendar, given: unknown): Instant {
  if (isInstant(given)) return instantOf(given);
  if (isDate(given)) return instantAt(calendar, dayOf(given), endOfDay);
  throw new DeadlineDataError(
    place,
    field,
    `must hold a local date (YYYY-MM-DD) or an instant (ISO 8601 in UTC), not ${JSON.stringify(given)}`,
  );
}

/**
 * The due instant of an amount (domain reference B0.2), milliseconds since 1970. Nothing rolls.
 *
 * @param start the trigger: when the fact happened, not when it was entered
 * @param given the context's value for `asGiven`, or the instant that `dayOf` names
 * @throws DeadlineDataError when a number is out of range, or `given` is neither a date nor an instant
 * @throws RangeError when the calendar has no working day within ten years
 */
export function dueOf(
  place: DeadlinePlace,
  amount: Amount,
  start: Instant,
  calendar: Calendar,
  given?: unknown,
): Instant {
  switch (amount.kind) {
    case 'elapsedHours':
      checkNumber(place, 'amount.hours', amount.hours, 0, false);
      return start + Math.round(amount.hours * hour);
    case 'calendarDays': {
      checkNumber(place, 'amount.days', amount.days, amount.count === 'inclusive' ? 1 : 0, true);
      const lastDay = localOf(calendar, start).day + amount.days - (amount.count === 'inclusive' ? 1 : 0);
      return instantAt(calendar, lastDay, endOfDay);
    }
    case 'workingDays': {
      checkNumber(place, 'amount.days', amount.days, 1, true);
      const lastDay = workingDayFrom(calendar, localOf(calendar, start).day, amount.days);
      return instantAt(calendar, lastDay, closingTime(calendar, lastDay));
    }
    case 'calendarMonths': {
      checkNumber(place, 'amount.months', amount.months, 1, true);
      const began =
        amount.dayOf === undefined ? start : givenInstant(place, `amount.dayOf ${amount.dayOf}`, calendar, given);
      const sameDay = addMonths(localOf(calendar, start).day, amount.months, localOf(calendar, began).day);
      return instantAt(calendar, amount.lastDay === 'dayBefore' ? sameDay - 1 : sameDay, endOfDay);
    }
    case 'asGiven': {
      const itself = givenInstant(place, `amount.context ${amount.context}`, calendar, given);
      if (amount.workingDaysBefore === undefined) return itself;
      checkNumber(place, 'amount.workingDaysBefore', amount.workingDaysBefore, 1, true);
      const lastDay = workingDayFrom(calendar, localOf(calendar, itself).day, -amount.workingDaysBefore);
      return instantAt(calendar, lastDay, closingTime(calendar, lastDay));
    }
  }
}
