import type { CalendarView } from '../../api/shapes.js';
import { asGroups, asText, asTexts, type TypedGroup } from '../../forms/payload.js';

type Calendar = CalendarView['calendar'];

/** An offset from UTC as it is written: 180 minutes are `+03:00`. */
function offsetText(minutes: number): string {
  const size = Math.abs(minutes);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes of `+03:00`; not a number for anything else, which the API then refuses at its field. */
function offsetMinutes(text: string): number {
  const [, sign, hours, minutes] = /^([+-]?)(\d{1,2}):(\d\d)$/.exec(text.trim()) ?? [];
  return sign === undefined ? Number.NaN : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** A calendar as texts and ticks of its form. */
export function typedOf(calendar: Calendar): TypedGroup {
  return {
    version: String(calendar.version),
    weekend: calendar.weekend.map(String),
    opens: calendar.officeHours.opens,
    closes: calendar.officeHours.closes,
    closures: calendar.closures,
    specialHours: calendar.specialHours,
    workedDates: calendar.workedDates.map((date) => ({ date })),
    offsets: calendar.offsets.map(({ from, minutes }) => ({
      from: from === null ? '' : from.slice(0, 16),
      minutes: offsetText(minutes),
    })),
    reason: '',
  };
}

/** The calendar that a form asks for, at the version that was edited. */
export function calendarFrom(id: string, typed: TypedGroup): Calendar {
  const rows = <Name extends string>(list: string, names: readonly Name[]): Record<Name, string>[] =>
    asGroups(typed[list]).map(
      (row) => Object.fromEntries(names.map((name) => [name, asText(row[name])])) as Record<Name, string>,
    );
  return {
    id,
    version: Number(asText(typed['version'])),
    weekend: asTexts(typed['weekend']).map(Number).sort(),
    officeHours: { opens: asText(typed['opens']), closes: asText(typed['closes']) },
    closures: rows('closures', ['date', 'label', 'source']),
    specialHours: rows('specialHours', ['from', 'to', 'opens', 'closes']),
    workedDates: rows('workedDates', ['date']).map(({ date }) => date),
    offsets: rows('offsets', ['from', 'minutes']).map(({ from, minutes }) => ({
      from: from === '' ? null : `${from}:00Z`,
      minutes: offsetMinutes(minutes),
    })),
  };
}
