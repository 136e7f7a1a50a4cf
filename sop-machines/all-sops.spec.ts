import { describe, expect, it } from '@jest/globals';
import { rules } from '../workflows/engine/lint/index.js';
import { lintSop, sopRules } from '../workflows/sop-lint/index.js';
import { longestCapMonths } from './custody/penalty.js';
import { calendars, currentVersions, jurisdictionOf, jurisdictions, profiles, sops } from './index.js';
import type { Sop } from './kernel/sop.js';
import { calendarProblems, profileProblems, versionProblems } from './profiles/check.js';

describe.each(Object.entries(sops))('%s', (key, sop: Sop) => {
  it('stands under its own id and version', () => {
    expect(key).toBe(`${sop.id}@${sop.version}`);
  });
  const found = lintSop(sop);
  it.each([...rules, ...sopRules].map(({ name }) => name))('keeps the rule %s', (name) => {
    expect(found.filter(({ rule }) => rule === name)).toEqual([]);
  });
});

describe('The registry', () => {
  it('gives new procedures a version that is there', () => {
    for (const version of Object.values(currentVersions)) expect(sops).toHaveProperty([version]);
  });

  const current = Object.values(currentVersions).map((version) => sops[version]!);
  it.each(Object.values(profiles).map((profile) => [profile.id, profile] as const))(
    'has a calendar, every limit and no stranger in the profile %s, and no policy that is shown as law',
    (_, profile) => {
      expect(profileProblems(profile, current)).toEqual([]);
      expect(calendars).toHaveProperty([profile.calendarId]);
      expect(profile.limits['SOP-12']?.['capMonths']?.value ?? 0).toBeLessThanOrEqual(longestCapMonths);
    },
  );
  it.each(jurisdictions)('has for %s one law on every day', (jurisdiction) => {
    expect(versionProblems(Object.values(profiles).filter(({ id }) => jurisdictionOf(id) === jurisdiction))).toEqual(
      [],
    );
  });
  it.each(Object.values(calendars).map((calendar) => [calendar.id, calendar] as const))(
    'has a calendar %s that can be counted with',
    (_, calendar) => {
      expect(calendarProblems(calendar)).toEqual([]);
    },
  );

  it('says of no deadline or limit of a profile that counsel has confirmed it', () => {
    const bases = Object.values(profiles).flatMap(({ deadlines, limits }) =>
      [...Object.values(deadlines), ...Object.values(limits)].flatMap((values) =>
        Object.values(values).map((value) => value?.basis),
      ),
    );
    for (const basis of bases) expect(basis?.confirmedBy ?? null).toBeNull();
  });
});
