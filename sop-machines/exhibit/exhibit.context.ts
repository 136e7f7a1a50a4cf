import type { disposals, exhibitKinds, Place } from './exhibit.options.js';
import type { ExhibitInput } from './exhibit.shapes.js';

/** Hash values in hexadecimal digits, small letters or capitals. SHA-256 always; a second algorithm where it was used. */
export interface Hashes {
  sha256?: string | undefined;
  sha512?: string | undefined;
}

export interface ExhibitContext extends ExhibitInput {
  kind: keyof typeof exhibitKinds | null;
  /** Since when it waits for its number in the register; null once it has one. */
  unregisteredSince: string | null;
  /** Since when it waits for its first store or laboratory; null once it has come there. */
  unstoredSince: string | null;
  /** A victim's own document: since when it was first in the store; null: it is none or was never there. */
  documentHeldSince: string | null;
  /** It was decided that the victim's document stays as evidence. */
  documentKept: boolean;
  place: Place;
  /** The offer that is open, or was last: who offered, to where, to whom if somebody is named. */
  senderId: string | null;
  destination: Place | null;
  receiverId: string | null;
  /** When the open transfer was offered; null: none is open. */
  offeredAt: string | null;
  /** Number of the last transfer. */
  transfers: number;
  sealNo: string | null;
  /** Since when the seal is known to be broken. */
  sealBrokenAt: string | null;
  openedAt: string | null;
  /** The reference that every later value is compared with. */
  sha256: string | null;
  sha512: string | null;
  /** Since when a value is known to differ from the reference. */
  mismatchAt: string | null;
  arrivedAt: string | null;
  /** Local date of the answer that the laboratory has agreed to. */
  labAnswerDue: string | null;
  /** Since when laboratory or court need it no more. */
  releasedAt: string | null;
  judgmentFinal: boolean;
  /** Since when its fate can be decided: the judgment is final or the investigation closed. */
  disposableSince: string | null;
  disposal: keyof typeof disposals | null;
  disposalOrderedAt: string | null;
}

export function bornWith(input: ExhibitInput): ExhibitContext {
  return {
    ...input,
    kind: null,
    unregisteredSince: input.foundAt,
    unstoredSince: input.foundAt,
    documentHeldSince: null,
    documentKept: false,
    place: 'scene',
    senderId: null,
    destination: null,
    receiverId: null,
    offeredAt: null,
    transfers: 0,
    sealNo: null,
    sealBrokenAt: null,
    openedAt: null,
    sha256: null,
    sha512: null,
    mismatchAt: null,
    arrivedAt: null,
    labAnswerDue: null,
    releasedAt: null,
    judgmentFinal: false,
    disposableSince: null,
    disposal: null,
    disposalOrderedAt: null,
  };
}

/**
 * The item is at `place` since `at`, and no transfer is open any more. Store, laboratory and court all end the way from
 * the scene; a victim's own document waits for its return from the first time it comes to the store.
 */
export function arrivedAtPlace(context: ExhibitContext, at: string, place: Place) {
  const { unstoredSince, documentHeldSince, kind } = context;
  const returnable = place === 'store' && kind === 'victimDocument';
  return {
    place,
    offeredAt: null,
    arrivedAt: at,
    releasedAt: null,
    unstoredSince: place === 'scene' ? unstoredSince : null,
    documentHeldSince: documentHeldSince ?? (returnable ? at : null),
  };
}

/**
 * A value equals the reference; a second algorithm counts where both have it. Neither a missing value nor a missing
 * reference equals anything.
 */
export function equalsReference({ sha256, sha512 }: ExhibitContext, value: Hashes): boolean {
  const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
  if (sha256 === null || value.sha256 === undefined || !same(value.sha256, sha256)) return false;
  return sha512 === null || value.sha512 === undefined || same(value.sha512, sha512);
}

/** Since when a mismatch is known, now that another value was computed at `at`. */
export function mismatchAfter(context: ExhibitContext, at: string, value: Hashes): string | null {
  if (context.mismatchAt !== null || context.sha256 === null) return context.mismatchAt;
  return equalsReference(context, value) ? null : at;
}
