import { judge } from '../machine-lint/judge.mjs';
import { checkPublished } from './published.mjs';
import { built, readRegistry, sopsNamed } from './registry.mjs';

/** @typedef {import('../../workflows/engine/lint/index.js').Finding} Finding */
/** @typedef {import('../../sop-machines/kernel/sop.js').Sop} Sop */

/** Sentences about what SOPs share, or about frozen content, as findings. */
const finding =
  (/** @type {string} */ rule, /** @type {string} */ remedy, machine = 'registry') =>
  (/** @type {string} */ reason) =>
    /** @type {Finding} */ ({ rule, severity: 'error', machine, state: '', reason, remedy });

/**
 * Judges these SOPs; without a name every SOP, and the jurisdictions, calendars and numbers of deadlines with them.
 * @param {string[]} names
 * @returns {Promise<{ findings: Finding[], sops: number, rules: number }>}
 */
export async function lintSops(names) {
  const registry = await readRegistry();
  const { lintSop, sopRules } = await built('workflows/sop-lint/index.js');
  const { rules } = await built('workflows/engine/lint/index.js');
  const wanted = sopsNamed(registry, names);
  const judged = wanted.map((sop) => ({
    name: `${sop.id}@${sop.version}`,
    machine: sop.machine,
    isSop: true,
    lint: () => /** @type {Finding[]} */ (lintSop(sop)),
  }));
  const own = judge(judged);
  const remedy = 'A published version is never changed: give it back its text, or make a new version.';
  const { changes } = checkPublished();
  const frozen = names.length === 0 ? changes.map(finding('frozen-version', remedy)) : [];
  for (const { name } of names.length === 0 ? [] : judged)
    frozen.push(
      ...changes.filter((change) => change.startsWith(`${name} `)).map(finding('frozen-version', remedy, name)),
    );
  const shared = names.length === 0 ? await lintShared(registry) : [];
  return {
    findings: [...own.findings, ...frozen, ...shared],
    sops: wanted.length,
    rules: rules.length + sopRules.length + own.rules.length + 1 + (names.length === 0 ? 3 : 0),
  };
}

/**
 * What all SOPs share: profiles, calendars, the catalogue's numbers.
 * @param {typeof import('../../sop-machines/index.js')} registry
 */
async function lintShared({ profiles, calendars, jurisdictions, jurisdictionOf, ...registry }) {
  /** @type {typeof import('../../sop-machines/profiles/check.js')} */
  const { calendarProblems, profileProblems, versionProblems } = await built('sop-machines/profiles/check.js');
  /** @type {typeof import('../../sop-machines/catalogue/print.js')} */
  const { catalogueProblems } = await built('sop-machines/catalogue/print.js');
  const all = Object.values(profiles);
  const current = sopsNamed(registry, Object.keys(registry.currentVersions));
  const ofLaw = [
    ...all.flatMap((profile) => profileProblems(profile, current)),
    ...jurisdictions.flatMap((one) => versionProblems(all.filter(({ id }) => jurisdictionOf(id) === one))),
  ];
  return [
    ...ofLaw.map(finding('jurisdiction', 'Each value has its source; a policy of ours is never shown as law.')),
    ...Object.values(calendars)
      .flatMap(calendarProblems)
      .map(finding('calendar', 'Mend the calendar at the place that is named.')),
    ...catalogueProblems(current).map(
      finding('catalogue', 'Keep each number of the catalogue in the SOP that owns it.'),
    ),
  ];
}
