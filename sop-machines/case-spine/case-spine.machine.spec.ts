import { describe, expect, it } from '@jest/globals';
import { duty, local, officer, officerTwo, recorded, supervisor } from '../example.fixture.js';
import { accepted, agency, closingSheet, need, reported } from '../../test/support/spine-walk.js';

describe('A case', () => {
  it('starts its intake, follows it, and is under investigation when the officer has accepted', () => {
    const one = reported();
    expect(one.isIn('open.running.registered')).toBe(true);
    const case1 = accepted();
    expect(case1.isIn('open.running.active')).toBe(true);
    expect(case1.clocks('investigationPlan')[0]?.currentDueAt).toBe(local('2027-01-25T15:00'));
    expect(case1.ignored()).toEqual([]);
  });

  it('is brought to its close when the intake was transferred', () => {
    const one = reported();
    const intake = one.house.child(one.id, 'intake');
    one.sendTo(intake, duty, 'SAFETY_CONFIRMED');
    one.sendTo(intake, duty, 'TRANSFERRED', { competentUnit: 'kriAuthority', receiptNumber: 'K-7' });
    expect(one.isIn('open.closing')).toBe(true);
    one.send(supervisor, 'CLOSE', closingSheet);
    expect(one.isIn('closed')).toBe(true);
  });

  it('asks child protection at once, under the case token alone, when a child is affected', () => {
    const one = reported({ childInvolved: true });
    const referral = one.house.child(one.id, 'referral-1');
    expect(one.house.view(referral).context).toMatchObject({ service: 'childProtection', packet: [] });
    expect(one.house.agenciesWithAccess(referral)).toEqual([agency]);
  });
});

describe('A need', () => {
  it('starts a referral of its own, also before the report is registered', () => {
    const one = reported();
    one.send(duty, 'NEED_IDENTIFIED', need);
    one.send(duty, 'NEED_IDENTIFIED', { ...need, service: 'medical' });
    const services = ['referral-1', 'referral-2'].map(
      (key) => (one.house.view(one.house.child(one.id, key)).context as { service: string }).service,
    );
    expect(services).toEqual(['shelter', 'medical']);
    expect(one.ignored()).toEqual([]);
  });

  it('keeps the case open until its referral has ended', () => {
    const one = accepted();
    one.send(officer, 'NEED_IDENTIFIED', need);
    one.send(officer, 'CLOSING_BEGUN', { ground: 'noOffence' });
    expect(one.unmet(supervisor, 'CLOSE', closingSheet)).toBe('noReferralOpen');
  });
});

describe('Closing', () => {
  it('is never begun because the victim withdrew', () => {
    expect(accepted().unmet(officer, 'CLOSING_BEGUN', { ground: 'victimWithdrew' })).toBe('groundKnownToLaw');
  });

  it('is undone by a reopening, and the case waits for an officer', () => {
    const one = accepted();
    one.send(officer, 'CLOSING_BEGUN', { ground: 'unknownOffender' });
    one.send(supervisor, 'CLOSE', closingSheet);
    expect(one.unmet(officer, 'NEED_IDENTIFIED', need)).toBe('EVENT_NOT_ALLOWED');
    one.send(supervisor, 'REOPENED', { ground: 'offenderFound' });
    expect(one.clocks('reassignment')).toHaveLength(1);
    one.send(supervisor, 'HAND_OVER', { officerId: officerTwo, reason: recorded });
    expect(one.isIn('open.running.active.investigation.planning')).toBe(true);
  });
});

describe('The case at court', () => {
  const judgment = { decision: 'J-12', outcome: 'convicted', deathOrLife: false, inPresence: true };
  function judged(change: object = {}) {
    const one = accepted();
    one.send(officer, 'PLAN_RECORDED', { plan: recorded });
    one.send(officer, 'FILE_REFERRED_TO_COURT', { decision: 'F-1' });
    one.house.advanceTo(local('2027-03-04T12:00'));
    one.send(officer, 'JUDGMENT_GIVEN', { ...judgment, ...change });
    return one;
  }

  it('has a final judgment when nobody petitions within the window', () => {
    const one = judged();
    expect(one.clocks('petitionWindow')[0]?.currentDueAt).toBe('2027-04-03T20:59:59.000Z');
    expect(one.clocks('fileToCassation')).toEqual([]);
    one.house.advanceTo(local('2027-04-04T00:00'));
    expect(one.isIn('open.running.postJudgment')).toBe(true);
    expect(one.unmet(officer, 'CLOSING_BEGUN', { ground: 'finalJudgment' })).toBe('possible');
  });

  it('sends the file of a death or life sentence to Cassation within ten days, also without a petition', () => {
    const one = judged({ deathOrLife: true });
    expect(one.clocks('fileToCassation')[0]?.currentDueAt).toBe('2027-03-14T20:59:59.000Z');
    one.house.advanceTo(local('2027-04-04T00:00'));
    expect(one.isIn('open.running.postJudgment')).toBe(false);
    one.send(officer, 'FILE_SENT_TO_CASSATION', { reference: 'C-1' });
    one.send(officer, 'CASSATION_DECIDED', { decision: 'C-2', result: 'quashed' });
    expect(one.isIn('open.running.prosecution')).toBe(true);
  });

  it('goes on where it stood after a suspension on a ground in law', () => {
    const one = accepted();
    one.send(officer, 'PLAN_RECORDED', { plan: recorded });
    one.send(officer, 'SUSPENDED', { ground: 'accusedUnfit', decision: 'D-1' });
    one.send(officer, 'RESUMED', { decision: 'D-2' });
    expect(one.isIn('open.running.active.investigation.underWay')).toBe(true);
  });
});

describe('The officer', () => {
  it('can hand the case over, but never to an official whom the report accuses', () => {
    const one = accepted({ accusedOfficerId: officerTwo });
    const to = { officerId: officerTwo, reason: recorded };
    expect(one.unmet(officer, 'HAND_OVER', to)).toBe('officerNotAccused');
    expect(accepted().unmet(officer, 'HAND_OVER', to)).toBe('possible');
  });

  it('can change the kind of offence with reasons, and only to another kind', () => {
    const one = accepted();
    expect(one.unmet(officer, 'RECLASSIFIED', { classification: 'tip', reason: recorded })).toBe(
      'classificationChanges',
    );
    one.send(officer, 'RECLASSIFIED', { classification: 'both', reason: recorded });
    expect(one.house.journal.at(-1)?.effects).toEqual([
      expect.objectContaining({ type: 'describeCase', params: { classification: 'both' } }),
    ]);
  });
});
