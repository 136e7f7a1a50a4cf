import type { z } from 'zod';
import { jurisdictionOf, newestProfile, profiles, termsOf } from '../../sop-machines/index.js';
import type { Profile } from '../../sop-machines/kernel/sop.js';
import type { Words } from '../../sop-machines/kernel/words.js';
import { bodyLabels, lawTopics } from '../../sop-machines/profiles/terms.js';
import type { ProfileVersion, ProfileView } from '../contract/profiles.js';

export interface SwitchRow {
  readonly enabled: boolean;
  readonly reason: string;
  readonly changedAt: Date;
  readonly changedBy: string;
}

/** A jurisdiction with all versions of its law, oldest first. */
export function viewOf(id: string, switched: SwitchRow | undefined): z.infer<typeof ProfileView> {
  const newest = newestProfile(id);
  if (newest === undefined) throw new Error(`There is no jurisdiction "${id}".`);
  return {
    id,
    title: newest.title,
    calendarId: newest.calendarId,
    enabled: switched?.enabled ?? newest.status !== 'disabled',
    switched:
      switched === undefined
        ? null
        : { by: switched.changedBy, at: switched.changedAt.toISOString(), reason: switched.reason },
    versions: Object.values(profiles)
      .filter((profile) => jurisdictionOf(profile.id) === id)
      .map(versionOf),
  };
}

const named = <Name extends string>(labels: Readonly<Record<Name, Words>>, names: Readonly<Record<Name, Words>>) =>
  (Object.keys(labels) as Name[]).map((key) => ({ label: labels[key], name: names[key] }));

function versionOf(profile: Profile): z.infer<typeof ProfileVersion> {
  const { id, lawVersion, validFrom, validTo, status, childAge, criminalAge, victimRecognition } = profile;
  const { laws, bodies, languages } = termsOf(id);
  return {
    id,
    lawVersion,
    validFrom,
    validTo,
    status,
    childAge,
    criminalAge,
    victimRecognition,
    laws: named(lawTopics, laws),
    bodies: named(bodyLabels, bodies),
    languages: [...languages],
  };
}
