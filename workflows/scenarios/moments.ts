import type { Calendar } from '../../sop-machines/kernel/calendar.js';
import { dateOf, instantAt, isoOf, localOf, weekdayOf } from '../deadlines/index.js';

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const second = 1_000;
const dayLength = 86_400_000;

/** Said of a file: what is wrong there and what would be right. */
export class MomentError extends Error {
  override readonly name = 'MomentError';
}

/**
 * The instant (ISO, UTC) of a local time such as `Thu 2027-01-21 16:20`.
 * @throws MomentError when that day is another weekday
 */
export function momentOf(text: string, calendar: Calendar): string {
  const [weekday = '', date = '', time = '00:00'] = text.split(' ');
  const day = Date.parse(`${date}T00:00:00Z`) / dayLength;
  const right = weekdays[weekdayOf(day)];
  if (right !== weekday) throw new MomentError(`${date} is a ${right}, not a ${weekday}.`);
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return isoOf(instantAt(calendar, day, ((hours * 60 + minutes) * 60 + seconds) * second));
}

/** The local time of an instant, as scenarios write it; seconds only where there are some. */
export function momentText(instant: string, calendar: Calendar): string {
  const { day, time } = localOf(calendar, Date.parse(instant));
  const clock = new Date(time).toISOString().slice(11, 19);
  return `${weekdays[weekdayOf(day)]} ${dateOf(day)} ${clock.endsWith(':00') ? clock.slice(0, 5) : clock}`;
}

const isMoment = /^(Sun|Mon|Tue|Wed|Thu|Fri|Sat) \d{4}-\d\d-\d\d( \d\d:\d\d(:\d\d)?)?$/;

/** Fields as the API takes them: local times in them become instants, and local dates with a weekday plain dates. */
export function fieldsOf(fields: Readonly<Record<string, unknown>>, calendar: Calendar): Record<string, unknown> {
  const replaced = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replaced);
    if (typeof value === 'object' && value !== null) return fieldsOf(value as Record<string, unknown>, calendar);
    if (typeof value !== 'string' || !isMoment.test(value)) return value;
    const instant = momentOf(value, calendar);
    return value.includes(':') ? instant : value.slice(4);
  };
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, replaced(value)]));
}
