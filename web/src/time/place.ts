import { jurisdictionOf } from '../../../sop-machines/kernel/jurisdiction.js';

/**
 * The place's time. A calendar carries its own offsets from UTC; instants are shifted by them and then written as if
 * in UTC, so that every browser shows the hour of the place, wherever it stands.
 */
export interface Place {
  /** Each holds from its instant on (null: since ever) until the next one, in any order. */
  offsets: readonly { from: string | null; minutes: number }[];
}

/** Minutes east of UTC that are in force at an instant. */
export function offsetAt(place: Place, instant: number): number {
  let since = -Infinity;
  let minutes = 0;
  for (const offset of place.offsets) {
    const from = offset.from === null ? -Infinity : Date.parse(offset.from);
    if (from > instant || from < since) continue;
    since = from;
    minutes = offset.minutes;
  }
  return minutes;
}

/** The value of a `datetime-local` field, `YYYY-MM-DDTHH:MM`, that shows the instant in the place's time. */
export function toLocalField(place: Place, instant: number): string {
  return new Date(instant + offsetAt(place, instant) * 60_000).toISOString().slice(0, 16);
}

/**
 * The instant (ISO, UTC) of a `datetime-local` value in the place's time; undefined while it is incomplete. Of an hour
 * that comes twice it is the first, of one that is skipped the instant at which it would have been without the change.
 */
export function fromLocalField(place: Place, value: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value)) return undefined;
  const asUtc = Date.parse(`${value}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const candidates = place.offsets.map(({ minutes }) => asUtc - minutes * 60_000).sort((a, b) => a - b);
  const shown = candidates.find((instant) => instant + offsetAt(place, instant) * 60_000 === asUtc);
  const day = 86_400_000;
  return new Date(shown ?? asUtc - offsetAt(place, asUtc - day) * 60_000).toISOString();
}

/** The calendar that a jurisdiction counts by, whichever version of its law; undefined when none of them says so. */
export function calendarOf<Calendar>(
  views: readonly { calendar: Calendar; profiles: readonly { id: string }[] }[],
  profileId: string | null,
): Calendar | undefined {
  const jurisdiction = profileId === null ? null : jurisdictionOf(profileId);
  return views.find(({ profiles }) => profiles.some(({ id }) => id === jurisdiction))?.calendar;
}
