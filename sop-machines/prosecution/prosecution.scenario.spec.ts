import { describe, expect, it } from '@jest/globals';
import { bdActProfile } from '../profiles/bd.profile.js';
import { BD } from '../../workflows/deadlines/calendars.fixture.js';
import { judged, lawyer, local, prosecuted } from '../../test/support/prosecution-walk.js';

const level = (name: string, time: string) => `${name} ${local(time)}`;
const dhaka = (time: string): string => local(`${time}+06:00`);

describe('E13 a victim withdraws', () => {
  const withdrawn = () => {
    const one = prosecuted('2027-02-22T13:00', { underInvestigation: true });
    one.send('VICTIM_WITHDRAWS', { personId: 'P-1', reason: 'pressure' });
    return one;
  };
  it('changes nothing else: not the court, not the redress, not the standing that would close a case', () => {
    const one = withdrawn();
    expect([one.region('court'), one.region('redress')]).toEqual([['notReferred'], ['rightsToTell']]);
    one.send('WITHDRAWAL_REVIEWED', {
      personId: 'P-1',
      pressure: 'yes',
      safe: 'no',
      evidenceWithoutTestimony: true,
      testifies: false,
    });
    expect([one.region('court'), one.region('withdrawal'), one.status()]).toEqual([
      ['notReferred'],
      ['reviewed'],
      'active',
    ]);
    expect(one.ended('withdrawalReview#1')).toBe('met');
    expect(one.asked('alert')).toContainEqual({ level: 'L1', notice: 'pressureFound' });
    expect(one.toldCase('PROCEDURE_REPORTED').filter(({ ended }) => ended)).toEqual([]);
  });
});

describe('E14 conviction, compensation, petition window', () => {
  const convicted = () => {
    const one = prosecuted('2027-02-01T10:00');
    one.send('REDRESS_RIGHTS_TOLD', { personId: 'P-1' }, { by: lawyer });
    one.send('CLAIM_FILED', { personId: 'P-1', reference: 'C-1' }, { by: lawyer });
    one.waitUntil('2027-03-04T12:00');
    one.send('JUDGMENT_GIVEN', {
      decision: 'J-12',
      outcome: 'convicted',
      penaltyYears: 12,
      deathOrLife: false,
      inPresence: true,
    });
    one.send('AWARD', { personId: 'P-1', amount: 20_000_000, currency: 'IQD' });
    return one;
  };

  it('has the window end on Saturday 2027-04-03, shows the last working day before, and no file goes by itself', () => {
    const one = convicted();
    expect(one.due('petitionWindow')).toBe(local('2027-04-03T23:59:59'));
    expect(one.due('fileToCassation')).toBeUndefined();
    one.waitUntil('2027-04-03T23:59:58');
    expect(one.told('petitionWindow#1')).toEqual([
      level('L0', '2027-03-24T23:59:59'),
      level('L0', '2027-03-31T23:59:59'),
      level('L0', '2027-04-01T15:00'),
      level('L0', '2027-04-02T23:59:59'),
    ]);
    const lastWorkingDay = one.house.rungs.filter(({ notice }) => notice === 'lastWorkingDay');
    expect(lastWorkingDay.map(({ dueAt }) => dueAt)).toEqual([local('2027-04-01T15:00')]);
  });

  it('reminds the prosecutor and the lawyer of the victim on the same three days', () => {
    const one = convicted();
    one.waitUntil('2027-04-03T12:00');
    const reminders = one.house
      .stepsOf(one.id)
      .flatMap(({ event, effects }) =>
        effects.flatMap((effect) =>
          effect.type === 'notify' && effect.params.notice === 'petitionReminder'
            ? [[event.occurredAt, effect.params.to]]
            : [],
        ),
      );
    expect(reminders).toEqual(
      ['2027-03-24', '2027-03-31', '2027-04-02'].flatMap((day) => [
        [local(`${day}T23:59:59`), { role: 'prosecutor' }],
        [local(`${day}T23:59:59`), { role: 'legalAid' }],
      ]),
    );
  });

  it('is final at the end of the window, tells the case so that exhibits wait for disposal, and keeps redress open', () => {
    const one = convicted();
    one.waitUntil('2027-04-03T23:59:58');
    expect(one.toldCase('JUDGMENT_FINAL')).toEqual([]);
    one.waitUntil('2027-04-03T23:59:59');
    expect([one.region('court'), one.toldCase('JUDGMENT_FINAL')]).toEqual([
      ['final.enforcement'],
      [{ type: 'JUDGMENT_FINAL' }],
    ]);
    one.send('JUDGMENT_ENFORCED');
    expect([one.region('redress'), one.status()]).toEqual([['awarded'], 'active']);
    expect(one.due('payment')).toBe(local('2027-05-03T23:59:59'));
    one.send('PAID', { personId: 'P-1', amount: 5_000_000 });
    expect(one.status()).toBe('active');
    one.send('PAID', { personId: 'P-1', amount: 15_000_000 });
    expect([one.status(), one.reported().at(-1)]).toEqual(['done', 'ended']);
  });

  it('ends as well when what is unpaid was handed to civil execution', () => {
    const one = convicted();
    one.waitUntil('2027-04-04T00:00');
    one.send('JUDGMENT_ENFORCED');
    one.send('PAYMENT_MISSED', { personId: 'P-1' });
    expect([one.region('redress'), one.status()]).toEqual([['unpaid'], 'active']);
    one.send('EXECUTION_HANDED_OVER', { personId: 'P-1', reference: 'X-1' });
    expect(one.status()).toBe('done');
  });
});

describe('E23 the time of a trial in Bangladesh', () => {
  const charged = () => {
    const one = prosecuted('2027-01-10T10:00+06:00', { profile: bdActProfile, calendar: BD });
    one.send('CHARGE_FRAMED', { offences: ['trafficking'] });
    return one;
  };
  it('is 180 working days from the charge; when it has passed the trial goes on and the tribunal explains in ten', () => {
    const one = charged();
    expect(one.due('trialLimit')).toBe(dhaka('2027-09-28T17:00'));
    one.waitUntil('2027-09-28T17:00+06:00');
    expect(one.region('court')).toContain('proceedings.limit.explanationDue');
    expect(one.region('court')).toContain('proceedings.stage.referred');
    expect([one.ended('trialLimit#1'), one.due('trialExplanation')]).toEqual(['breached', dhaka('2027-10-12T17:00')]);
    one.send('TRIAL_EXPLAINED', { reference: 'T-1' });
    expect(one.ended('trialExplanation#1')).toBe('met');
    one.send('JUDGMENT_GIVEN', { decision: 'J-1', outcome: 'acquitted', deathOrLife: false, inPresence: true });
    expect(one.region('court')).toContain('judgment.result.acquitted');
  });
  it('is no clock where the law sets none', () => {
    const one = judged('2027-01-10T10:00');
    const before = prosecuted('2027-01-10T10:00');
    before.send('CHARGE_FRAMED', { offences: ['trafficking'] });
    expect([before.due('trialLimit'), one.due('trialLimit')]).toEqual([undefined, undefined]);
    expect(before.region('court')).toContain('proceedings.limit.counting');
  });
});
