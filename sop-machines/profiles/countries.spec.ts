import { describe, expect, it } from '@jest/globals';
import { arrested } from '../../test/support/custody-walk.js';
import { deadlinesOf } from '../../workflows/deadlines/index.js';
import { custodySop } from '../custody/custody.sop.js';
import { caseSpineSop } from '../case-spine/case-spine.sop.js';
import { investigationSop } from '../investigation/investigation.sop.js';
import { calendars, newestProfile, profileOn, profiles } from '../index.js';
import type { Sop } from '../kernel/sop.js';

const deadlineIn = (profileId: string, sop: Sop, id: string) =>
  deadlinesOf(sop, profiles[profileId]!).find((deadline) => deadline.id === id);
const heldIn = (profileId: string, at: string, change: object = {}) =>
  arrested(at, change, profiles[profileId], calendars[profiles[profileId]!.calendarId]);

describe('E23 Bangladesh, two law versions', () => {
  it('a case is pinned to the law of the day on which it was registered', () => {
    expect(profileOn('bd', '2025-11-20')?.id).toBe('bd@2012');
    expect(profileOn('bd', '2026-01-06')?.id).toBe('bd@2012');
    expect(profileOn('bd', '2026-01-07')?.id).toBe('bd@2026');
    expect(profileOn('bd', '2026-02-01')?.lawVersion).toBe('BD-ORDINANCE-2026');
    expect(newestProfile('bd')?.id).toBe('bd@2026');
  });
  it('the limits of both show "not confirmed", and those of the Ordinance say that they are the old ones', () => {
    for (const id of ['bd@2012', 'bd@2026']) {
      const update = deadlineIn(id, caseSpineSop, 'victimUpdate');
      expect([update?.basis.provenance, update?.basis.confirmedBy]).toEqual(['statute', null]);
    }
    expect(deadlineIn('bd@2026', caseSpineSop, 'victimUpdate')?.basis.source.en).toMatch(
      /^Ordinance of January 2026; its own limit is not known/,
    );
  });
  it('rights are told at once by statute; elsewhere within a day by policy', () => {
    const [there, here] = ['bd@2012', 'iq-federal'].map((id) => deadlineIn(id, caseSpineSop, 'rightsInformation'));
    expect([there?.amount, there?.basis.provenance]).toEqual([{ kind: 'elapsedHours', hours: 1 }, 'statute']);
    expect([here?.amount, here?.basis.provenance]).toEqual([{ kind: 'elapsedHours', hours: 24 }, 'policy']);
  });
});

describe('From the arrest to a judge or prosecutor', () => {
  it.each([
    ['generic-unodc', 48],
    ['iq-federal', 24],
    ['iq-kri', 24],
    ['pk', 24],
    ['bd@2012', 24],
    ['bd@2026', 24],
    ['af', 72],
    ['ir', 24],
  ])('%s allows %i hours', (profileId, hours) => {
    const arrestedAt = '2027-04-05T06:45+03:00';
    const due = Date.parse(heldIn(profileId, arrestedAt).due('judge')!);
    expect((due - Date.parse(arrestedAt)) / 3_600_000).toBe(hours);
  });
  it('E25: enabled in a test, an arrest in Afghanistan on Monday 06:45 gives hand-over on Thursday 06:45', () => {
    expect(heldIn('af', '2027-04-05T06:45+04:30').due('judge')).toBe('2027-04-08T02:15:00.000Z');
    expect(deadlineIn('af', custodySop, 'judge')?.label.en).toBe('Handed over to the prosecutor');
  });
  it('only Iraqi law lets a judge extend it', () => {
    for (const profileId of ['generic-unodc', 'pk', 'bd@2012', 'af', 'ir'])
      expect(heldIn(profileId, '2027-04-05T06:45Z').refusal('JUDGE_EXTENDS_24H')?.unmetGuards).toEqual([
        'lawKnowsExtension',
      ]);
    expect(heldIn('iq-kri', '2027-04-05T06:45Z').refusal('JUDGE_EXTENDS_24H')).toBeNull();
  });
});

describe('Detention', () => {
  it('in Pakistan lasts 15 days in all, and no court can permit more', () => {
    const at = heldIn('pk', '2027-04-05T10:00+05:00');
    expect(at.due('cap')).toBe('2027-04-19T18:59:59.000Z');
    at.send('ORDER_MADE', { days: 10 });
    expect(at.refusal('ORDER_RENEWED', { days: 6 })?.unmetGuards).toEqual(['daysWithinCap']);
    expect(at.refusal('ORDER_RENEWED', { days: 5 })).toBeNull();
    expect(at.refusal('COURT_PERMITS', { until: '2027-05-30' })?.unmetGuards).toEqual(['lawKnowsLeave']);
  });
  it('in Bangladesh is ordered for at most 15 days', () => {
    const at = heldIn('bd@2026', '2027-04-05T10:00+06:00');
    expect(at.refusal('ORDER_MADE', { days: 16 })?.unmetGuards).toEqual(['orderLengthLawful']);
    expect(at.due('cap')).toBeUndefined();
  });
  it('in Iran is ordered by the month and ends after one year, on a capital charge by two months and after two years', () => {
    const ordinary = heldIn('ir', '2027-04-05T10:00+03:30');
    const capital = heldIn('ir', '2027-04-05T10:00+03:30', { capital: true });
    expect(ordinary.refusal('ORDER_MADE', { days: 31 })?.unmetGuards).toEqual(['orderLengthLawful']);
    expect(capital.refusal('ORDER_MADE', { days: 60 })).toBeNull();
    expect([ordinary.due('cap'), capital.due('cap')]).toEqual(['2028-04-04T20:29:59.000Z', '2029-04-04T20:29:59.000Z']);
  });
});

describe('D29 the end of the investigation', () => {
  it.each([
    ['generic-unodc', { kind: 'calendarDays', days: 60, count: 'exclusive' }, 'policy'],
    ['iq-federal', { kind: 'calendarDays', days: 60, count: 'exclusive' }, 'policy'],
    ['pk', { kind: 'calendarDays', days: 14, count: 'exclusive' }, 'statute'],
    ['bd@2012', { kind: 'workingDays', days: 90 }, 'statute'],
    ['bd@2026', { kind: 'workingDays', days: 90 }, 'statute'],
  ])('%s', (profileId, amount, provenance) => {
    const end = deadlineIn(profileId, investigationSop, 'investigationEnd');
    expect([end?.amount, end?.basis.provenance, end?.basis.confirmedBy]).toEqual([amount, provenance, null]);
  });
  it('in Pakistan the serious alert comes when the interim report is due', () => {
    const { ladder = [] } = deadlineIn('pk', investigationSop, 'investigationEnd') ?? {};
    expect(ladder.at(-1)).toEqual({ level: 'L3', at: { days: 3 }, notice: 'investigationLate' });
  });
});

describe('A profile that is off', () => {
  it.each(['af', 'ir'])('%s waits for an administrator', (id) => {
    expect(profiles[id]?.status).toBe('disabled');
  });
});
