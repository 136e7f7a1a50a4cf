import { Calendar } from '../kernel/calendar.js';
import type { DeadlineDefinition, LegalBasis } from '../kernel/deadline.js';
import { jurisdictionOf } from '../kernel/jurisdiction.js';
import type { Profile, Sop } from '../kernel/sop.js';

/* What would make a jurisdiction tell people something wrong, each as a sentence that begins with the file and the place. */

type KnownSop = Pick<Sop, 'id' | 'deadlines' | 'limits'>;
interface Basis {
  readonly at: string;
  readonly basis: LegalBasis;
}

const isPolicyVersion = (lawVersion: string): boolean => lawVersion.startsWith('policy-');

/** A policy names itself; a law names its text. A value of one kind that stands under the other misleads who reads it. */
export function basisProblems({
  at,
  basis: { provenance, lawVersion, source, confirmedBy, confirmedOn },
}: Basis): string[] {
  const problems: string[] = [];
  if (provenance !== 'policy' && isPolicyVersion(lawVersion))
    problems.push(
      `${at}: is shown as ${provenance}, but its text is the policy "${lawVersion}". Give the law, or policy(…).`,
    );
  if (provenance === 'policy' && !isPolicyVersion(lawVersion))
    problems.push(
      `${at}: is a policy, but names the law "${lawVersion}". Use unconfirmed(…) for a law, policy(…) without one.`,
    );
  if (provenance === 'policy' && confirmedBy !== null)
    problems.push(`${at}: is a policy; counsel confirms laws only. Leave confirmedBy empty.`);
  if ((confirmedBy === null) !== (confirmedOn === null))
    problems.push(`${at}: confirmedBy and confirmedOn are given together or not at all.`);
  if (!source.en.trim() || !source.ar.trim()) problems.push(`${at}: needs its source in English and Arabic.`);
  return problems;
}

function deadlineProblems(file: string, profile: Profile, { id: sopId, deadlines }: KnownSop): string[] {
  return Object.entries(profile.deadlines[sopId] ?? {}).flatMap(([id, override]) => {
    const at = `${file}, deadlines.${sopId}.${id}`;
    const known: DeadlineDefinition | undefined = deadlines.find((deadline) => deadline.id === id);
    if (known === undefined)
      return [`${at}: ${sopId} has no such deadline; it has ${deadlines.map((one) => one.id).join(', ')}.`];
    if (override === null) return [];
    if (override.amount !== undefined && override.basis === undefined && known.basis.provenance !== 'policy')
      return [
        `${at}: another amount under the source of the SOP, which is ${known.basis.lawVersion}. Give its own basis.`,
      ];
    return override.basis === undefined ? [] : basisProblems({ at, basis: override.basis });
  });
}

function limitProblems(file: string, profile: Profile, { id: sopId, limits = [] }: KnownSop): string[] {
  const given = profile.limits[sopId] ?? {};
  const missing = limits.filter((name) => given[name] === undefined);
  const unread = Object.keys(given).filter((name) => !limits.includes(name));
  return [
    ...missing.map(
      (name) => `${file}, limits.${sopId}.${name}: is missing. Give a value with its source; null: no such limit.`,
    ),
    ...unread.map(
      (name) => `${file}, limits.${sopId}.${name}: ${sopId} reads no such limit; it reads ${limits.join(', ')}.`,
    ),
    ...Object.entries(given).flatMap(([name, { basis, value, label }]) => {
      const at = `${file}, limits.${sopId}.${name}`;
      const unnamed = label.en === '' || label.ar === '' ? [`${at}: needs a label in English and Arabic.`] : [];
      const negative = value !== null && !(value >= 0) ? [`${at}: must be 0 or more, not ${value}.`] : [];
      return [...unnamed, ...negative, ...basisProblems({ at, basis })];
    }),
  ];
}

/** What is wrong with a profile, given the SOPs that new procedures get. */
export function profileProblems(profile: Profile, sops: readonly KnownSop[]): string[] {
  const file = `sop-machines/profiles/${jurisdictionOf(profile.id)}.profile.ts, ${profile.id}`;
  const ids = sops.map(({ id }) => id);
  const strangers = [...Object.keys(profile.deadlines), ...Object.keys(profile.limits)].filter(
    (id) => !ids.includes(id),
  );
  const dates =
    profile.validTo !== null && profile.validTo < profile.validFrom
      ? [`${file}, validTo: must not lie before validFrom (${profile.validFrom}).`]
      : [];
  return [
    ...dates,
    ...strangers.map((id) => `${file}: speaks of ${id}, which the registry does not have.`),
    ...sops.flatMap((sop) => [...deadlineProblems(file, profile, sop), ...limitProblems(file, profile, sop)]),
  ];
}

/** What is wrong with the law versions of one jurisdiction: on every day at most one is in force. */
export function versionProblems(versions: readonly Profile[]): string[] {
  return versions.flatMap((profile, place) =>
    versions
      .slice(0, place)
      .filter(
        ({ validFrom, validTo }) =>
          (validTo === null || profile.validFrom <= validTo) &&
          (profile.validTo === null || validFrom <= profile.validTo),
      )
      .map(
        (other) =>
          `sop-machines/profiles: ${profile.id} and ${other.id} are in force on the same days. End one before the other begins.`,
      ),
  );
}

/** What is wrong with a calendar that the product ships. */
export function calendarProblems(calendar: Calendar): string[] {
  const issues = Calendar.safeParse(calendar).error?.issues ?? [];
  return issues.map(
    ({ path, message }) => `sop-machines/calendars/${calendar.id}.calendar.ts, ${path.join('.')}: ${message}`,
  );
}
