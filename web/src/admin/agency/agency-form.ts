import type { addAgency } from '../../api/commands.js';
import type { AgencyView } from '../../api/shapes.js';
import { asText, asTexts, type TypedGroup } from '../../forms/payload.js';

type AgencyInput = Parameters<typeof addAgency>[0];

/** An agency as texts and lists of its form; of a new one, what most agencies are. */
export const agencyTyped = (agency: AgencyView | undefined): TypedGroup => ({
  en: agency?.name.en ?? '',
  ar: agency?.name.ar ?? '',
  services: agency?.services ?? [],
  sexes: agency?.sexes ?? ['female', 'male', 'unknown'],
  ageBands: agency?.ageBands ?? ['adult', 'child', 'unknown'],
  languages: agency?.languages ?? ['ar'],
  profileIds: agency?.profileIds ?? [],
  email: agency?.email ?? '',
  rank: String(agency?.rank ?? 100),
  acceptsDisability: agency?.acceptsDisability ?? false,
  active: agency?.active ?? true,
});

/** What the API is asked to keep; it judges every field. */
export const agencyFrom = (typed: TypedGroup): AgencyInput => ({
  name: { en: asText(typed['en']), ar: asText(typed['ar']) },
  services: asTexts(typed['services']) as AgencyInput['services'],
  sexes: asTexts(typed['sexes']),
  ageBands: asTexts(typed['ageBands']),
  languages: asTexts(typed['languages']),
  profileIds: asTexts(typed['profileIds']),
  email: asText(typed['email']).trim() === '' ? null : asText(typed['email']).trim(),
  rank: asText(typed['rank']) === '' ? Number.NaN : Number(asText(typed['rank'])),
  acceptsDisability: typed['acceptsDisability'] === true,
  active: typed['active'] !== false,
});
