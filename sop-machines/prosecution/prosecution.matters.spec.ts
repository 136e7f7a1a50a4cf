import { describe, expect, it } from '@jest/globals';
import { recorded } from '../example.fixture.js';
import { grievanceOfficer, judged, lawyer, local, prosecuted, unitHead } from '../../test/support/prosecution-walk.js';

const day = '2027-02-01T10:00';
const two = ['P-1', 'P-2'].map((personId) => ({ personId, sex: 'female', ageBand: 'adult', language: null }));

describe('Redress', () => {
  it('is explained to every victim within five working days of the referral, also to one who joins later', () => {
    const one = prosecuted(day, { victims: two });
    one.waitUntil('2027-02-03T10:00');
    one.tell('VICTIM_JOINED', { personId: 'P-3', sex: 'male', ageBand: 'child' });
    expect(one.house.view(one.id).clocks.filter(({ deadlineId }) => deadlineId === 'redressRights')).toMatchObject([
      { instanceKey: 'P-1', currentDueAt: local('2027-02-08T15:00') },
      { instanceKey: 'P-2', currentDueAt: local('2027-02-08T15:00') },
      { instanceKey: 'P-3', currentDueAt: local('2027-02-10T15:00') },
    ]);
  });

  it('stands where the victim stands who is furthest behind', () => {
    const one = judged(day, {}, { victims: two });
    one.send('AWARD', { personId: 'P-1', amount: 100, currency: 'USD' });
    one.send('PAID', { personId: 'P-1', amount: 100 });
    expect(one.region('redress')).toEqual(['rightsToTell']);
    one.send('CLAIM_PREPARED', { personId: 'P-2' }, { by: lawyer });
    expect(one.region('redress')).toEqual(['claimPrepared']);
    expect(one.unmet('PAID', { personId: 'P-2', amount: 100 })).toEqual(['claimIsAt']);
  });

  it('reminds the lawyer of a claim before the trial closes: at once, and five working days before', () => {
    const one = prosecuted(day);
    one.send('HEARING_SET', { hearingAt: local('2027-03-18T10:00'), victimTestifies: false, closesTrial: true });
    expect(one.asked('notify')).toContainEqual({ to: { role: 'legalAid' }, notice: 'claimReminder' });
    expect(one.due('claimBeforeClose')).toBe(local('2027-03-09T15:00'));
    one.send('CLAIM_FILED', { personId: 'P-1', reference: 'C-1' }, { by: lawyer });
    expect(one.ended('claimBeforeClose#1')).toBe('met');
  });

  it('that the criminal court refuses goes on before the civil court, and stays open there', () => {
    const one = judged(day);
    one.waitUntil('2027-03-04T00:00');
    one.send('JUDGMENT_ENFORCED');
    one.send('CLAIM_FILED', { personId: 'P-1', reference: 'C-1' }, { by: lawyer });
    one.send('CLAIM_REFUSED', { personId: 'P-1' });
    one.send('CIVIL_ROUTE_TAKEN', { personId: 'P-1', reference: 'V-1' }, { by: lawyer });
    expect([one.region('redress'), one.status()]).toEqual([['civilRoute'], 'active']);
    one.send('AWARD', { personId: 'P-1', amount: 500, currency: 'IQD' });
    one.send('PAID', { personId: 'P-1', amount: 500 });
    expect(one.status()).toBe('done');
  });

  it('does not end in silence: not before the right was explained, not while an award is due, and never without an alarm', () => {
    const one = prosecuted(day);
    const end = { personId: 'P-1', reason: 'notWanted' };
    expect(one.unmet('CLAIM_ENDED', end)).toEqual(['claimMayEnd']);
    expect(one.refusal('CLAIM_ENDED', { ...end, reason: 'cannotBeReached' })).toBeNull();
    one.send('AWARD', { personId: 'P-1', amount: 500, currency: 'IQD' });
    expect(one.unmet('CLAIM_ENDED', end)).toEqual(['claimMayEnd']);
    one.send('PAYMENT_MISSED', { personId: 'P-1' });
    one.send('CLAIM_ENDED', { ...end, reason: 'debtorHasNothing' });
    expect(one.asked('alert')).toContainEqual({ level: 'L1', notice: 'claimEnded' });
  });

  it('asks the case for support, in codes', () => {
    const one = prosecuted(day);
    one.send('SUPPORT_ASKED', { personId: 'P-1', service: 'psychosocial', priority: 'routine', consent: 'given' });
    expect(one.toldCase('NEED_REPORTED')).toEqual([
      {
        type: 'NEED_REPORTED',
        personId: 'P-1',
        service: 'psychosocial',
        priority: 'routine',
        sex: 'female',
        ageBand: 'adult',
        language: 'ar',
        consent: 'given',
      },
    ]);
    expect(
      one.unmet('SUPPORT_ASKED', { personId: 'P-9', service: 'legalAid', priority: 'routine', consent: 'given' }),
    ).toEqual(['isVictim']);
  });
});

describe('A withdrawal', () => {
  it('is reported of a victim, once while it is under review, and again later', () => {
    const one = prosecuted(day);
    const withdraws = { personId: 'P-1', reason: 'fear' };
    expect(one.unmet('VICTIM_WITHDRAWS', { ...withdraws, personId: 'P-9' })).toEqual(['isVictim']);
    one.send('VICTIM_WITHDRAWS', withdraws);
    expect(one.unmet('VICTIM_WITHDRAWS', withdraws)).toEqual(['notUnderReview']);
    one.send('WITHDRAWAL_REVIEWED', {
      personId: 'P-1',
      pressure: 'no',
      safe: 'yes',
      evidenceWithoutTestimony: true,
      testifies: true,
    });
    expect(one.asked('alert')).toEqual([]);
    one.send('VICTIM_WITHDRAWS', withdraws);
    expect([one.region('withdrawal'), one.toldCase('DANGER_REPORTED').length]).toEqual([['review'], 2]);
  });

  it('keeps the procedure open until it is reviewed', () => {
    const one = judged(day, {}, { victims: two.slice(0, 1) });
    one.send('REDRESS_RIGHTS_TOLD', { personId: 'P-1' });
    one.send('CLAIM_ENDED', { personId: 'P-1', reason: 'notWanted' });
    one.send('VICTIM_WITHDRAWS', { personId: 'P-1', reason: 'notSaid' });
    one.waitUntil('2027-03-04T00:00');
    one.send('JUDGMENT_ENFORCED');
    expect(one.status()).toBe('active');
  });
});

describe('Non-punishment', () => {
  it('is raised, reviewed and decided within ten working days, for each person', () => {
    const one = prosecuted(day, { underInvestigation: true });
    one.tell('FORCED_ROLE_TOLD', { personId: 'S-1' });
    expect([one.region('nonPunishment'), one.due('nonPunishmentReview')]).toEqual([
      ['raised'],
      local('2027-02-15T15:00'),
    ]);
    expect(one.unmet('NON_PUNISHMENT_DECIDED', { personId: 'S-1', decision: 'chargeDropped' })).toEqual(['reviewIsAt']);
    one.send('NON_PUNISHMENT_REVIEWED', { personId: 'S-1', finding: 'compelled', reason: recorded });
    one.send('NON_PUNISHMENT_DECIDED', { personId: 'S-1', decision: 'chargeDropped' });
    expect([one.region('nonPunishment'), one.ended('nonPunishmentReview#1')]).toEqual([['chargeDropped'], 'met']);
  });

  it('that is raised anew is open again; raised twice it gets no more time', () => {
    const one = prosecuted(day);
    one.send('NON_PUNISHMENT_RAISED', { personId: 'S-1' }, { by: lawyer });
    one.waitUntil('2027-02-03T10:00');
    one.tell('ACCUSED_FOUND_VICTIM', { personId: 'S-1' });
    expect(one.due('nonPunishmentReview')).toBe(local('2027-02-15T15:00'));
    expect(one.asked('alert')).toEqual([]);
    one.send('NON_PUNISHMENT_REVIEWED', { personId: 'S-1', finding: 'unclear', reason: recorded });
    one.send('NON_PUNISHMENT_DECIDED', { personId: 'S-1', decision: 'proceeds' });
    one.send('NON_PUNISHMENT_RAISED', { personId: 'S-1' }, { by: lawyer });
    expect(one.region('nonPunishment')).toEqual(['raised']);
  });
});

describe('A grievance', () => {
  const lodged = (complainedAboutId?: string) => {
    const one = prosecuted('2027-02-22T10:00');
    const about = complainedAboutId === undefined ? {} : { complainedAboutId };
    one.send(
      'GRIEVANCE_LODGED',
      { grievanceId: 'G-1', about: 'conduct', complaint: recorded, ...about },
      { by: lawyer },
    );
    return one;
  };
  const number = { grievanceId: 'G-1' };

  it('is acknowledged within two and answered within ten working days', () => {
    const one = lodged();
    expect([one.due('grievanceAcknowledged'), one.due('grievanceAnswered')]).toEqual([
      local('2027-02-24T15:00'),
      local('2027-03-08T15:00'),
    ]);
    one.send('GRIEVANCE_ACKNOWLEDGED', number, { by: grievanceOfficer });
    one.send('GRIEVANCE_INVESTIGATED', { ...number, findings: recorded }, { by: grievanceOfficer });
    one.send('GRIEVANCE_ANSWERED', { ...number, answer: recorded }, { by: grievanceOfficer });
    expect([one.region('grievance'), one.ended('grievanceAcknowledged#1'), one.ended('grievanceAnswered#1')]).toEqual([
      ['answered'],
      'met',
      'met',
    ]);
  });

  it('is not dealt with by the person it is about', () => {
    const one = lodged(grievanceOfficer.id);
    expect(one.unmet('GRIEVANCE_ACKNOWLEDGED', number, grievanceOfficer)).toEqual(['notComplainedAbout']);
    expect(one.refusal('GRIEVANCE_ACKNOWLEDGED', number, unitHead)).toBeNull();
  });

  it('can be appealed once, and somebody else decides', () => {
    const one = lodged();
    expect(one.unmet('GRIEVANCE_ANSWERED', { ...number, answer: recorded }, grievanceOfficer)).toEqual([
      'grievanceIsAt',
    ]);
    one.send('GRIEVANCE_ACKNOWLEDGED', number, { by: grievanceOfficer });
    one.send('GRIEVANCE_INVESTIGATED', { ...number, findings: recorded }, { by: grievanceOfficer });
    one.send('GRIEVANCE_ANSWERED', { ...number, answer: recorded }, { by: grievanceOfficer });
    one.waitUntil('2027-03-01T10:00');
    one.send('GRIEVANCE_APPEALED', number, { by: lawyer });
    expect([one.region('grievance'), one.due('grievanceAppeal')]).toEqual([['appealed'], local('2027-03-17T15:00')]);
    const decided = { ...number, answer: recorded };
    expect(one.unmet('GRIEVANCE_APPEAL_DECIDED', decided, grievanceOfficer)).toEqual(['notTheFirstToAnswer']);
    one.send('GRIEVANCE_APPEAL_DECIDED', decided, { by: unitHead });
    expect(one.region('grievance')).toEqual(['appealDecided']);
    expect(one.unmet('GRIEVANCE_APPEALED', number)).toEqual(['grievanceIsAt']);
  });

  it('has a number of its own', () => {
    expect(lodged().unmet('GRIEVANCE_LODGED', { ...number, about: 'delay', complaint: recorded })).toEqual([
      'grievanceIsNew',
    ]);
  });
});
