import { describe, expect, it } from '@jest/globals';
import { duty, local, officer, officerTwo, recorded, supervisor } from '../example.fixture.js';
import { judgment, prosecutor } from '../../test/support/prosecution-walk.js';
import { accepted, closingSheet, judgeDecides, need, reported } from '../../test/support/spine-walk.js';

describe('A case', () => {
  it('starts its intake, follows it, and is under investigation when the officer has accepted', () => {
    const one = reported();
    expect(one.isIn('open.running.registered')).toBe(true);
    const case1 = accepted();
    expect(case1.isIn('open.running.active')).toBe(true);
    expect(case1.childClocks('investigation-1', 'investigationPlan')[0]?.currentDueAt).toBe(local('2027-01-25T15:00'));
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
    expect(one.isIn('open.running.active.investigation.underWay')).toBe(true);
    expect([one.child('investigation-1').status, one.child('investigation-2').status]).toEqual(['done', 'active']);
  });
});

describe('The case at court', () => {
  function judged(change: object = {}) {
    const one = accepted();
    judgeDecides(one, 'REFERRED', { orderNo: 'F-1' });
    expect(one.isIn('open.running.prosecution')).toBe(true);
    one.house.advanceTo(local('2027-03-04T12:00'));
    const tell = (type: string, fields: Record<string, unknown> = {}) =>
      one.sendToChild('prosecution-1', prosecutor, type, fields);
    tell('JUDGMENT_GIVEN', { ...judgment, ...change });
    return { ...one, tell };
  }

  it('follows its prosecution: nobody petitions within the window, and the judgment is final', () => {
    const one = judged();
    expect(one.isIn('open.running.judgment')).toBe(true);
    expect(one.unmet(officer, 'CLOSING_BEGUN', { ground: 'finalJudgment' })).toBe('judgmentFinalIfGround');
    one.house.advanceTo(local('2027-04-04T00:00'));
    expect(one.isIn('open.running.postJudgment')).toBe(true);
    expect(one.unmet(officer, 'CLOSING_BEGUN', { ground: 'finalJudgment' })).toBe('possible');
    expect(one.ignored()).toEqual([]);
  });

  it('is at court again when the judgment was quashed', () => {
    const one = judged({ deathOrLife: true });
    one.tell('FILE_SENT_TO_CASSATION', { reference: 'C-1' });
    expect(one.isIn('open.running.judgment')).toBe(true);
    one.tell('CASSATION_DECIDED', { decision: 'C-2', result: 'quashed' });
    expect([one.isIn('open.running.prosecution'), one.ignored()]).toEqual([true, []]);
  });

  it('goes on where it stood after a suspension on a ground in law', () => {
    const one = accepted();
    one.send(officer, 'SUSPENDED', { ground: 'accusedUnfit', decision: 'D-1' });
    one.send(officer, 'RESUMED', { decision: 'D-2' });
    expect(one.isIn('open.running.active.investigation.underWay')).toBe(true);
  });

  it('is at court when the judge has referred its file, also when that was said while it was suspended', () => {
    const one = accepted();
    one.send(officer, 'SUSPENDED', { ground: 'preliminaryQuestion', decision: 'D-1' });
    judgeDecides(one, 'REFERRED', { orderNo: 'F-1' });
    expect(one.isIn('open.suspended')).toBe(true);
    one.send(officer, 'RESUMED', { decision: 'D-2' });
    expect([one.isIn('open.running.prosecution'), one.ignored()]).toEqual([true, []]);
  });

  it('is brought to its close when the judge closed the investigation, and only a reopening begins another', () => {
    const one = accepted();
    judgeDecides(one, 'CLOSED', { ground: 'noOffence', orderNo: 'N-1' });
    expect(one.isIn('open.closing')).toBe(true);
    one.send(supervisor, 'CLOSE', { reviewSheet: recorded });
    expect([one.isIn('closed'), one.ignored()]).toEqual([true, []]);
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
    expect(one.house.stepsOf(one.id).at(-1)?.effects).toContainEqual(
      expect.objectContaining({ type: 'describeCase', params: { classification: 'both' } }),
    );
    expect(one.child('investigation-1').context).toMatchObject({ classification: 'both' });
  });
});
