import { describe, expect, it } from '@jest/globals';
import { local, officer, supervisor } from '../example.fixture.js';
import { accepted, adult, assessed, charge, closingSheet, need } from '../../test/support/spine-walk.js';

describe('A suspect', () => {
  it('has a custody whose clock counts from the arrest, not from the entry', () => {
    const one = accepted();
    one.house.advanceTo(local('2027-01-21T20:00'));
    one.house.send(one.id, {
      type: 'SUSPECT_ARRESTED',
      fields: { ...charge, underWarrant: false },
      by: officer,
      occurredAt: local('2027-01-21T15:30'),
    });
    const custody = one.house.child(one.id, 'custody-1');
    const judge = one.house.view(custody).clocks.find(({ deadlineId }) => deadlineId === 'judge');
    expect(judge?.currentDueAt).toBe(local('2027-01-22T15:30'));
    expect(one.unmet(officer, 'SUSPECT_SURRENDERED', charge)).toBe('suspectHasNoCustody');
    expect(one.isIn('open.running.active.suspects.held')).toBe(true);
  });

  it('keeps the case open while a clock of liberty runs', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    one.send(officer, 'CLOSING_BEGUN', { ground: 'noOffence' });
    expect(one.unmet(supervisor, 'CLOSE', closingSheet)).toBe('noSuspectHeld');
  });

  it('is released only when the victim is warned, and the case may say so for the custody', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    expect(one.unmet(officer, 'VICTIM_WARNED', { suspectId: 'S-1', personId: 'P-1' })).toBe('releaseIsOrdered');
    const custody = one.house.child(one.id, 'custody-1');
    const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };
    one.sendTo(custody, custodian, 'BROUGHT_TO_JUDGE');
    one.sendTo(custody, custodian, 'RELEASE_ORDERED', { kind: 'withoutBail' });
    expect(one.house.judge(custody, { type: 'RELEASED', by: custodian })?.unmetGuards).toEqual([
      'victimWarnedOrWaived',
    ]);
    one.send(officer, 'VICTIM_WARNED', { suspectId: 'S-1', personId: 'P-1' });
    one.sendTo(custody, custodian, 'RELEASED');
    expect([one.isIn('open.running.active.suspects.notHeld'), one.ignored()]).toEqual([true, []]);
  });

  it('is released only when every victim is warned, each recorded alone, and again after an escape', () => {
    const one = accepted();
    for (const personId of ['P-1', 'P-2']) one.send(officer, 'PERSON_PRESUMED_VICTIM', adult(personId));
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    const custody = one.house.child(one.id, 'custody-1');
    const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };
    const mayLeave = () => one.house.judge(custody, { type: 'RELEASED', by: custodian }) === null;
    const warn = (personId: string) => one.send(officer, 'VICTIM_WARNED', { suspectId: 'S-1', personId });
    one.sendTo(custody, custodian, 'RELEASE_ORDERED', { kind: 'bail' });
    warn('P-1');
    expect(mayLeave()).toBe(false);
    warn('P-2');
    expect(mayLeave()).toBe(true);
    one.sendTo(custody, custodian, 'ESCAPED');
    one.sendTo(custody, custodian, 'ARRESTED', { manner: 'arrested' });
    one.sendTo(custody, custodian, 'RELEASE_ORDERED', { kind: 'bail' });
    expect(mayLeave()).toBe(false);
    warn('P-2');
    expect(mayLeave()).toBe(false);
    warn('P-1');
    expect([mayLeave(), one.ignored()]).toEqual([true, []]);
  });

  it('whose release is ordered or who escapes has the risk of the victims assessed again within 4 hours', () => {
    const one = accepted();
    const reassessment = () => one.childClocks('risk-1', 'reassessment').map((clock) => clock.currentDueAt);
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    assessed(one);
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    const custody = one.house.child(one.id, 'custody-1');
    const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };
    one.house.advanceTo(local('2027-01-18T12:00'));
    one.sendTo(custody, custodian, 'RELEASE_ORDERED', { kind: 'bail' });
    expect(reassessment()).toEqual([local('2027-01-18T16:00')]);
    one.house.advanceTo(local('2027-01-18T13:00'));
    one.sendTo(custody, custodian, 'ESCAPED');
    expect([reassessment(), one.isIn('open.running.active.risk.unassessed')]).toEqual([
      [local('2027-01-18T16:00')],
      true,
    ]);
    assessed(one, 'risk-1', 'high');
    expect([reassessment(), one.isIn('open.running.active.risk.assessed'), one.ignored()]).toEqual([[], true, []]);
  });

  it('leaves children without care: child protection is asked at once, under the case token alone', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    one.sendTo(one.house.child(one.id, 'custody-1'), officer, 'CHILDREN_NEED_CARE');
    const referral = one.house.view(one.house.child(one.id, 'referral-1'));
    expect(referral.context).toMatchObject({ service: 'childProtection', priority: 'emergency', packet: [] });
  });

  it('who turns out to be a victim while in custody has a non-punishment review there', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('S-1'));
    const custody = one.house.view(one.house.child(one.id, 'custody-1'));
    expect(custody.state).toContain('inCustody.nonPunishmentReview.open');
    expect(one.ignored()).toEqual([]);
  });

  it('who is also a presumed victim goes into custody as one', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('S-1'));
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    const custody = one.house.child(one.id, 'custody-1');
    expect(one.house.journal.find((step) => step.procedureId === custody)?.event.fields).toMatchObject({
      presumedVictim: true,
    });
  });
});

describe('A presumed victim', () => {
  const victim = adult('P-1');
  const token = { personId: 'P-1' };

  it('with needs and consent is referred by itself, once for each service', () => {
    const one = accepted();
    const asked = { ...victim, services: ['shelter', 'legalAid'] };
    expect(one.unmet(officer, 'PERSON_PRESUMED_VICTIM', asked)).toBe('needsAreComplete');
    const { priority, consent } = need;
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { ...asked, priority, consent, disability: true });
    const referrals = ['referral-1', 'referral-2'].map((key) => one.house.view(one.house.child(one.id, key)));
    expect(referrals.map(({ context }) => [context['service'], context['personId'], context['disability']])).toEqual([
      ['shelter', 'P-1', true],
      ['legalAid', 'P-1', true],
    ]);
    expect(referrals.map(({ state }) => state)).toEqual([['sent.awaitingAcceptance'], ['sent.awaitingAcceptance']]);
  });

  it('without consent so far has the referral wait for it, and nothing is sent', () => {
    const one = accepted();
    const { priority } = need;
    const needs = { services: ['shelter'], priority, consent: 'unknown' };
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { ...victim, ...needs });
    const referral = one.house.child(one.id, 'referral-1');
    expect(one.house.view(referral).state).toEqual(['consentPending.asked']);
    expect(one.house.agenciesWithAccess(referral)).toEqual([]);
  });

  it('has rights explained and risk assessed within 24 hours of identification, each person alone', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    one.house.advanceTo(local('2027-01-18T10:00'));
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-2'));
    expect(one.clocks('rightsInformation').map((clock) => [clock.instanceKey, clock.currentDueAt])).toEqual([
      ['P-1', local('2027-01-19T09:00')],
      ['P-2', local('2027-01-19T10:00')],
    ]);
    const firstAssessment = ['risk-1', 'risk-2'].map((key) => one.childClocks(key, 'firstAssessment')[0]?.currentDueAt);
    expect(firstAssessment).toEqual([local('2027-01-19T09:00'), local('2027-01-19T10:00')]);
    one.send(officer, 'RIGHTS_EXPLAINED', { ...token, understood: true });
    expect(one.ended('rightsInformation')).toEqual(['met']);
    expect(one.unmet(officer, 'RIGHTS_EXPLAINED', { ...token, understood: true })).toBe('rightsOwedToPerson');
  });

  it('hears every month how the case stands, and the risk is looked at by its level', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    assessed(one, 'risk-1', 'high');
    expect(one.childClocks('risk-1', 'review')[0]?.currentDueAt).toBe('2027-01-25T20:59:59.000Z');
    one.house.advanceTo(local('2027-02-10T09:00'));
    one.send(officer, 'VICTIM_TOLD', token);
    expect(one.ended('victimUpdate')).toEqual(['met']);
    expect(one.clocks('victimUpdate').map(({ currentDueAt }) => currentDueAt)).toEqual(['2027-03-10T20:59:59.000Z']);
  });

  it('hears again on the day of the month on which the months began, where a month is long enough', () => {
    const one = accepted();
    one.house.advanceTo(local('2027-01-31T09:00'));
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    const next = () => one.clocks('victimUpdate').map(({ currentDueAt }) => currentDueAt);
    one.house.advanceTo(local('2027-02-28T16:00'));
    one.send(officer, 'VICTIM_TOLD', token);
    expect(next()).toEqual([local('2027-03-31T23:59:59')]);
    one.house.advanceTo(local('2027-03-20T16:00'));
    one.send(officer, 'VICTIM_TOLD', token);
    expect(next()).toEqual([local('2027-04-20T23:59:59')]);
  });

  it('is told before the case closes, or the reason why not is given; and the risk is reviewed once more', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    assessed(one);
    one.house.advanceTo(local('2027-01-20T09:00'));
    one.send(officer, 'CLOSING_BEGUN', { ground: 'unknownOffender' });
    expect(one.unmet(supervisor, 'CLOSE', closingSheet)).toBe('riskReviewDone');
    assessed(one);
    expect(one.unmet(supervisor, 'CLOSE', closingSheet)).toBe('victimsTold');
    expect(one.unmet(supervisor, 'CLOSE', { ...closingSheet, victimsNotTold: 'unsafeToContact' })).toBe('possible');
    one.send(officer, 'VICTIM_TOLD', token);
    one.send(supervisor, 'CLOSE', closingSheet);
    expect(one.house.view(one.id).clocks.filter(({ endedAt }) => endedAt === null)).toEqual([]);
  });
});
