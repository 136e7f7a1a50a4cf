import type { TFunction } from 'i18next';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Unit = 'day' | 'hour' | 'minute';
export interface TimeLeft {
  /** The due instant has passed. */
  late: boolean;
  /** At most two units, the larger first; empty when less than a minute is left. */
  parts: { unit: Unit; count: number }[];
}

/** How far `dueAt` is from `now`, both in milliseconds of the same clock, in at most two units, rounded down. */
export function timeLeft(dueAt: number, now: number): TimeLeft {
  const late = now >= dueAt;
  const distance = Math.abs(dueAt - now);
  const days = Math.floor(distance / day);
  const hours = Math.floor((distance % day) / hour);
  const minutes = Math.floor((distance % hour) / minute);
  // Beside two days or more an hour tells nobody what to do first; beside ten hours a minute does not.
  const parts: TimeLeft['parts'] =
    days >= 3
      ? [{ unit: 'day', count: days }]
      : days > 0
        ? [
            { unit: 'day', count: days },
            { unit: 'hour', count: hours },
          ]
        : [
            { unit: 'hour', count: hours },
            { unit: 'minute', count: hours >= 10 ? 0 : minutes },
          ];
  return { late, parts: parts.filter((part) => part.count > 0) };
}

/** `2 h 5 min`, in the language of `t`. */
export function durationInWords(t: TFunction, parts: TimeLeft['parts']): string {
  if (parts.length === 0) return t('duration.underMinute');
  return parts.map(({ unit, count }) => t(`duration.${unit}`, { count })).join(t('duration.join'));
}

/** `in 3 h` or `2 h late`. */
export function dueInWords(t: TFunction, dueAt: string, now: number): string {
  const left = timeLeft(Date.parse(dueAt), now);
  if (left.parts.length === 0) return t(left.late ? 'due.dueNow' : 'due.inUnderMinute');
  return t(left.late ? 'due.late' : 'due.in', { duration: durationInWords(t, left.parts) });
}
