/** An event that was taken already. `reply` is null for what was told and needs no answer. */
export interface RingEntry<Reply> {
  eventId: string;
  /** Of what was sent: another content under the same id is no repeat. */
  digest: string;
  reply: Reply | null;
}

/** A repeat later than this many events is judged like a new event. */
const ringLength = 500;

/** The ring with one more entry; it travels through every continue-as-new, as Temporal's own update ids do not. */
export const remember = <Reply>(ring: readonly RingEntry<Reply>[], entry: RingEntry<Reply>): RingEntry<Reply>[] =>
  [...ring, entry].slice(-ringLength);

export const remembered = <Reply>(ring: readonly RingEntry<Reply>[], eventId: string): RingEntry<Reply> | undefined =>
  ring.find((entry) => entry.eventId === eventId);
