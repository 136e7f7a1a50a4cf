import { describe, expect, it } from '@jest/globals';
import { genericProfile } from '../profiles/generic-unodc.profile.js';
import { judged, judgment, lawyer, local } from '../../test/support/prosecution-walk.js';

const day = '2027-03-04T12:00';
const remedies = (one: ReturnType<typeof judged>) =>
  one
    .region('court')
    .find((state) => state.startsWith('judgment.remedies.'))
    ?.slice('judgment.remedies.'.length);

describe('A death or life sentence given in presence', () => {
  const sentenced = () => judged(day, { deathOrLife: true });

  it('sends the file to the Court of Cassation within ten days, with alarms on day 5, 8 and 10', () => {
    const one = sentenced();
    expect([remedies(one), one.due('fileToCassation')]).toEqual(['automaticCassation', local('2027-03-14T23:59:59')]);
    one.waitUntil('2027-03-15T00:00');
    expect(one.told('fileToCassation#1')).toEqual([
      `L0 ${local('2027-03-09T23:59:59')}`,
      `L1 ${local('2027-03-12T23:59:59')}`,
      `L2 ${local('2027-03-14T23:59:59')}`,
    ]);
  });

  it('goes there whatever the parties do: neither a petition nor the end of the window changes the duty', () => {
    const petitioned = sentenced();
    petitioned.send('PETITION_FILED', { reference: 'P-1' }, { by: lawyer });
    expect([remedies(petitioned), petitioned.due('fileToCassation')]).toEqual([
      'automaticCassation',
      local('2027-03-14T23:59:59'),
    ]);
    const silent = sentenced();
    silent.waitUntil('2027-04-04T00:00');
    expect([remedies(silent), silent.toldCase('JUDGMENT_FINAL')]).toEqual(['automaticCassation', []]);
    silent.send('FILE_SENT_TO_CASSATION', { reference: 'C-1' });
    expect([remedies(silent), silent.ended('fileToCassation#1')]).toEqual(['cassation', 'metLate']);
  });

  it('leaves the parties their thirty days while the file is at the Court of Cassation', () => {
    const one = sentenced();
    one.waitUntil('2027-03-08T10:00');
    one.send('FILE_SENT_TO_CASSATION', { reference: 'C-1' });
    expect([one.ended('fileToCassation#1'), one.due('petitionWindow')]).toEqual(['met', local('2027-04-03T23:59:59')]);
    one.send('PETITION_FILED', { reference: 'P-1' }, { by: lawyer });
    expect([remedies(one), one.ended('petitionWindow#1')]).toEqual(['cassation', 'met']);
  });

  it('waits for no such file after an acquittal, or where no law sends it', () => {
    expect(remedies(judged(day, { deathOrLife: true, outcome: 'acquitted' }))).toBe('petitionWindow');
    const elsewhere = judged(day, { deathOrLife: true }, { profile: genericProfile });
    expect([remedies(elsewhere), elsewhere.due('fileToCassation')]).toEqual(['petitionWindow', undefined]);
  });
});

describe('A petition', () => {
  it('keeps the judgment from becoming final until the Court of Cassation has decided', () => {
    const one = judged(day);
    one.send('PETITION_FILED', { reference: 'P-1' }, { by: lawyer });
    one.waitUntil('2027-05-01T00:00');
    expect([remedies(one), one.toldCase('JUDGMENT_FINAL')]).toEqual(['cassation', []]);
    one.send('CASSATION_DECIDED', { decision: 'C-2', result: 'upheld' });
    expect([one.region('court'), one.toldCase('JUDGMENT_FINAL')]).toEqual([
      ['final.enforcement'],
      [{ type: 'JUDGMENT_FINAL' }],
    ]);
    expect(one.due('enforcement')).toBe(local('2027-05-13T15:00'));
  });

  it('that leads to an amended judgment makes the amended one final', () => {
    const one = judged(day);
    one.send('PETITION_FILED', { reference: 'P-1' });
    one.send('CASSATION_DECIDED', { decision: 'C-2', result: 'amended', outcome: 'partial' });
    expect(one.reported().slice(-3)).toEqual(['judgment', 'cassation', 'final']);
  });

  it('that quashes the judgment begins the trial anew, with nothing left of the old one', () => {
    const one = judged(day, { deathOrLife: true });
    one.send('FILE_SENT_TO_CASSATION', { reference: 'C-1' });
    one.send('CASSATION_DECIDED', { decision: 'C-2', result: 'quashed' });
    expect(one.region('court')).toContain('proceedings.stage.referred');
    expect(one.reported().slice(-3)).toEqual(['cassation', 'retrial', 'referred']);
    expect([one.due('petitionWindow'), one.due('fileToCassation')]).toEqual([undefined, undefined]);
    one.waitUntil('2027-06-01T10:00');
    one.send('JUDGMENT_GIVEN', { ...judgment, decision: 'J-13' });
    expect(one.due('petitionWindow')).toBe(local('2027-07-01T23:59:59'));
  });

  it('is possible to the last second of a last day that is no working day, and not after it', () => {
    const one = judged(day);
    one.waitUntil('2027-04-03T23:59:58');
    expect(one.refusal('PETITION_FILED', { reference: 'P-1' })).toBeNull();
    one.waitUntil('2027-04-03T23:59:59');
    expect(one.refusal('PETITION_FILED', { reference: 'P-1' })?.code).toBe('EVENT_NOT_ALLOWED');
  });
});

describe('A conviction in absence', () => {
  const absent = () => judged(day, { inPresence: false, deathOrLife: true });

  it('waits for the accused however long: no window runs and it does not become final', () => {
    const one = absent();
    one.waitUntil('2029-03-04T12:00');
    expect([remedies(one), one.due('petitionWindow'), one.due('fileToCassation')]).toEqual([
      'awaitingSurrender',
      undefined,
      undefined,
    ]);
    expect(one.unmet('PETITION_FILED', { reference: 'P-1' })).toEqual([]);
    expect(one.refusal('PETITION_FILED', { reference: 'P-1' })?.code).toBe('EVENT_NOT_ALLOWED');
  });

  it('can be objected to after an arrest or a surrender, and then the court hears the case anew', () => {
    const one = absent();
    one.waitUntil('2027-06-01T10:00');
    one.tell('ACCUSED_TAKEN', { suspectId: 'S-1' });
    expect([remedies(one), one.due('objection')]).toEqual(['objectionPossible', local('2027-12-01T23:59:59')]);
    one.send('OBJECTION_FILED', { reference: 'O-1' });
    expect([one.region('court')[0], one.ended('objection#1')]).toEqual(['proceedings.stage.referred', 'met']);
  });

  it('counts as given in presence when nobody objects: only then the ten days and the thirty begin', () => {
    const one = absent();
    one.waitUntil('2027-06-01T10:00');
    one.send('SURRENDERED');
    one.waitUntil('2027-12-01T23:59:59');
    expect([remedies(one), one.due('fileToCassation'), one.due('petitionWindow')]).toEqual([
      'automaticCassation',
      local('2027-12-11T23:59:59'),
      local('2027-12-31T23:59:59'),
    ]);
  });

  it('is no hindrance to an acquittal in absence', () => {
    expect(remedies(judged(day, { inPresence: false, outcome: 'acquitted' }))).toBe('petitionWindow');
  });
});

describe('A final judgment', () => {
  const final = () => {
    const one = judged(day);
    one.waitUntil('2027-04-04T00:00');
    return one;
  };

  it('is not the end while the victim waits for redress', () => {
    const one = final();
    one.send('JUDGMENT_ENFORCED');
    expect([one.ended('enforcement#1'), one.status(), one.reported().at(-1)]).toEqual(['met', 'active', 'enforced']);
  });

  it('is reviewed when a convicted person is found to be a victim; granted, the court begins anew', () => {
    const one = final();
    one.tell('ACCUSED_FOUND_VICTIM', { personId: 'S-1' });
    expect([one.region('nonPunishment'), one.openTasks()]).toEqual([
      ['raised'],
      expect.arrayContaining(['contestConviction']),
    ]);
    expect(one.asked('alert')).toContainEqual({ level: 'L2', notice: 'convictedVictim' });
    expect(one.unmet('RETRIAL_DECIDED', { decision: 'D-1', granted: false })).toContain('retrialIsRequested');
    expect(one.unmet('RETRIAL_DECIDED', { decision: 'D-1', granted: true })).toContain('retrialIsRequested');
    one.send('RETRIAL_REQUESTED', { reference: 'R-1' }, { by: lawyer });
    expect(one.openTasks()).not.toContain('contestConviction');
    one.send('RETRIAL_DECIDED', { decision: 'D-1', granted: true });
    expect(one.region('court')).toContain('proceedings.stage.referred');
  });

  it('stays open until the request for a review is decided', () => {
    const one = final();
    one.send('REDRESS_RIGHTS_TOLD', { personId: 'P-1' }, { by: lawyer });
    one.send('CLAIM_ENDED', { personId: 'P-1', reason: 'notWanted' }, { by: lawyer });
    one.send('RETRIAL_REQUESTED', { reference: 'R-1' }, { by: lawyer });
    one.send('JUDGMENT_ENFORCED');
    expect(one.status()).toBe('active');
    one.send('RETRIAL_DECIDED', { decision: 'D-1', granted: false });
    expect(one.status()).toBe('done');
  });
});
