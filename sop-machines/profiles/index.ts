import { jurisdictionOf } from '../kernel/jurisdiction.js';
import type { Profile } from '../kernel/sop.js';
import { afProfile } from './af.profile.js';
import { bdActProfile, bdOrdinanceProfile } from './bd.profile.js';
import { genericProfile } from './generic-unodc.profile.js';
import { iqFederalProfile } from './iq-federal.profile.js';
import { iqKriProfile } from './iq-kri.profile.js';
import { irProfile } from './ir.profile.js';
import { pkProfile } from './pk.profile.js';

const versions: readonly Profile[] = [
  genericProfile,
  iqFederalProfile,
  iqKriProfile,
  pkProfile,
  bdActProfile,
  bdOrdinanceProfile,
  afProfile,
  irProfile,
];

/** Every version of every jurisdiction's law by its id. A case keeps the one that it was registered under. */
export const profiles: Readonly<Record<string, Profile>> = Object.fromEntries(
  versions.map((profile) => [profile.id, profile]),
);

/** The jurisdictions that units work in and agencies serve. */
export const jurisdictions: readonly string[] = [...new Set(versions.map(({ id }) => jurisdictionOf(id)))];

/**
 * The law of a jurisdiction that is in force on a local date (`YYYY-MM-DD`): what a case that is registered then is pinned to.
 * Undefined: no such jurisdiction, or no law of it that old.
 */
export const profileOn = (jurisdiction: string, date: string): Profile | undefined =>
  versions.find(
    ({ id, validFrom, validTo }) =>
      jurisdictionOf(id) === jurisdiction && validFrom <= date && (validTo === null || date <= validTo),
  );

/** The newest law of a jurisdiction. */
export const newestProfile = (jurisdiction: string): Profile | undefined =>
  versions.filter(({ id }) => jurisdictionOf(id) === jurisdiction).at(-1);
