import type { LegalBasis, Provenance } from './deadline.js';
import type { Words } from './words.js';

/**
 * A thousand years in milliseconds. The runtime replaces the due instant of every `after` by the ledger's; should it
 * ever fail to, nothing fires at a wrong time.
 */
const untilTheLedgerSays = 1000 * 365 * 24 * 60 * 60 * 1000;

/** The `delays` of a machine's setup: one placeholder per deadline, so that `after: { <id>: … }` is typed. */
export const deadlineDelays = <const Definitions extends readonly { readonly id: string }[]>(
  definitions: Definitions,
) =>
  Object.fromEntries(definitions.map(({ id }) => [id, untilTheLedgerSays])) as Record<
    Definitions[number]['id'],
    number
  >;

/** The tag by which a state keeps a deadline's clock live. */
export const clockTag = <Id extends string>(deadlineId: Id): `clock:${Id}` => `clock:${deadlineId}`;

/** The tag of a state that asks nothing of anybody: its procedure goes on but stands on no list of work. */
export const restingTag = 'resting';

/** The meta of a waiting state that has no clock of its own: it says why. */
export const noClockBecause = (en: string, ar: string): { noClockBecause: Words } => ({ noClockBecause: { en, ar } });

/** A limit that the project sets itself; never shown as law. */
export const policy = (source: Words): LegalBasis => ({
  provenance: 'policy',
  source,
  lawVersion: 'policy-1',
  confirmedBy: null,
  confirmedOn: null,
});

/** A limit of law or guidance that counsel has not confirmed yet. `lawVersion` names the text, such as `IQ-CPC-23-1971`. */
export const unconfirmed = (
  provenance: Exclude<Provenance, 'policy'>,
  lawVersion: string,
  source: Words,
): LegalBasis => ({
  provenance,
  source,
  lawVersion,
  confirmedBy: null,
  confirmedOn: null,
});
