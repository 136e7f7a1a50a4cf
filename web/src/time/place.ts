/**
 * The place's time. A calendar carries its own offsets from UTC; instants are shifted by them and then written as if
 * in UTC, so that every browser shows the hour of the place, wherever it stands.
 */
export interface Place {
  offsets: readonly { from: string | null; minutes: number }[];
}

/** Minutes east of UTC at an instant. */
export function offsetAt(place: Place, instant: number): number {
  let minutes = 0;
  for (const offset of place.offsets) {
    if (offset.from === null || Date.parse(offset.from) <= instant) minutes = offset.minutes;
  }
  return minutes;
}

/** The value of a `datetime-local` field, `YYYY-MM-DDTHH:MM`, that shows the instant in the place's time. */
export function toLocalField(place: Place, instant: number): string {
  return new Date(instant + offsetAt(place, instant) * 60_000).toISOString().slice(0, 16);
}

/** The instant (ISO, UTC) of a `datetime-local` value in the place's time; undefined while it is incomplete. */
export function fromLocalField(place: Place, value: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(value)) return undefined;
  const asUtc = Date.parse(`${value}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const guess = asUtc - offsetAt(place, asUtc) * 60_000;
  return new Date(asUtc - offsetAt(place, guess) * 60_000).toISOString();
}
