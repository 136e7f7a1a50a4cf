import { describe, expect, it } from '@jest/globals';
import { judged, lawyer, local, prosecuted } from '../../test/support/prosecution-walk.js';

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
  it('is no clock where the law sets none', () => {
    const one = judged('2027-01-10T10:00');
    const before = prosecuted('2027-01-10T10:00');
    before.send('CHARGE_FRAMED', { offences: ['trafficking'] });
    expect([before.due('trialLimit'), one.due('trialLimit')]).toEqual([undefined, undefined]);
    expect(before.region('court')).toContain('proceedings.limit.counting');
  });
});
