import { describe, expect, it } from '@jest/globals';
import { calendars, currentVersions, profiles, sops } from '../index.js';
import type { DeadlineOverride } from '../kernel/deadline.js';
import { policy, unconfirmed } from '../kernel/deadlines.js';
import type { Profile } from '../kernel/sop.js';
import { calendarProblems, profileProblems, versionProblems } from './check.js';

const current = Object.values(currentVersions).map((version) => sops[version]!);
const words = { en: 'Example', ar: 'مثال' };
const pk = profiles['pk']!;
const withCustody = (change: Record<string, DeadlineOverride>): Profile => ({
  ...pk,
  deadlines: { ...pk.deadlines, 'SOP-12': { ...pk.deadlines['SOP-12'], ...change } },
});

describe('Bad data of a jurisdiction is told with its file and place', () => {
  const file = 'sop-machines/profiles/pk.profile.ts, pk';
  it('a limit that is missing', () => {
    const { longestOrder: _, ...rest } = pk.limits['SOP-12']!;
    expect(profileProblems({ ...pk, limits: { ...pk.limits, 'SOP-12': rest } }, current)).toEqual([
      `${file}, limits.SOP-12.longestOrder: is missing. Give a value with its source; null: no such limit.`,
    ]);
  });
  it('a limit that nobody reads', () => {
    const strange = { ...pk.limits['SOP-12'], longestOdrer: pk.limits['SOP-12']!['longestOrder']! };
    expect(profileProblems({ ...pk, limits: { ...pk.limits, 'SOP-12': strange } }, current)[0]).toMatch(
      /^sop-machines\/profiles\/pk\.profile\.ts, pk, limits\.SOP-12\.longestOdrer: SOP-12 reads no such limit; it reads /,
    );
  });
  it('a deadline that the SOP does not have', () => {
    expect(profileProblems(withCustody({ jugde: null }), current)[0]).toMatch(
      `${file}, deadlines.SOP-12.jugde: SOP-12 has no such deadline`,
    );
  });
  it('a policy value shown as law', () => {
    const disguised = { basis: { ...policy(words), provenance: 'statute' as const } };
    expect(profileProblems(withCustody({ judge: disguised }), current)).toEqual([
      `${file}, deadlines.SOP-12.judge: is shown as statute, but its text is the policy "policy-1". Give the law, or policy(…).`,
    ]);
  });
  it('a law shown as a policy, and a policy that counsel is said to have confirmed', () => {
    const law = { basis: { ...unconfirmed('statute', 'PK-CRPC-1898', words), provenance: 'policy' as const } };
    const confirmed = { basis: { ...policy(words), confirmedBy: 'Counsel Demo-One', confirmedOn: '2027-01-01' } };
    expect(profileProblems(withCustody({ judge: law, order: confirmed }), current)).toEqual([
      `${file}, deadlines.SOP-12.judge: is a policy, but names the law "PK-CRPC-1898". Use unconfirmed(…) for a law, policy(…) without one.`,
      `${file}, deadlines.SOP-12.order: is a policy; counsel confirms laws only. Leave confirmedBy empty.`,
    ]);
  });
  it('another amount under the law of another country', () => {
    const amount = { kind: 'elapsedHours', hours: 30 } as const;
    expect(profileProblems(withCustody({ judge: { amount } }), current)).toEqual([
      `${file}, deadlines.SOP-12.judge: another amount under the source of the SOP, which is IQ-CONST-2005. Give its own basis.`,
    ]);
  });
  it('two laws of one jurisdiction on the same day', () => {
    const [act, ordinance] = [profiles['bd@2012']!, profiles['bd@2026']!];
    expect(versionProblems([{ ...act, validTo: '2026-01-07' }, ordinance])).toEqual([
      'sop-machines/profiles: bd@2026 and bd@2012 are in force on the same days. End one before the other begins.',
    ]);
  });
  it('closures and special hours of a calendar that overlap', () => {
    const calendar = calendars['pk']!;
    const hours = { opens: '09:00', closes: '13:00' };
    expect(
      calendarProblems({
        ...calendar,
        closures: [...calendar.closures, calendar.closures[0]!],
        specialHours: [
          { from: '2027-02-08', to: '2027-03-09', ...hours },
          { from: '2027-03-09', to: '2027-03-10', ...hours },
        ],
      }),
    ).toEqual([
      'sop-machines/calendars/pk.calendar.ts, specialHours.1.from: overlaps other special hours; a date can have one kind of hours',
      'sop-machines/calendars/pk.calendar.ts, closures.12.date: is closed already; give each date once',
    ]);
  });
});
