import { describe, expect, it } from '@jest/globals';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';
import { duty, local, officer, officerOne, officerTwo, quietReport, recorded, supervisor } from '../example.fixture.js';
import { currentVersions, profiles, sops } from '../index.js';
import type { Actor } from '../kernel/sop.js';

const agency = 'a0000000-0000-4000-8000-000000000001';
/** Monday. */
const received = '2027-01-18T09:00';

function reported(change: object = {}) {
  const house = new VirtualHouse({
    sops,
    currentVersions,
    referralSop: 'SOP-04',
    profile: profiles['iq-federal']!,
    calendar: IQF,
    agencies: [agency],
    now: local(received),
  });
  const id = house.open('SOP-00', { report: { ...quietReport, ...change }, receivedAt: local(received) }, duty);
  const sendTo = (to: string, by: Actor, type: string, fields: Record<string, unknown> = {}) =>
    house.send(to, { type, fields, by });
  const send = (by: Actor, type: string, fields: Record<string, unknown> = {}) => sendTo(id, by, type, fields);
  const unmet = (by: Actor, type: string, fields: Record<string, unknown> = {}) => {
    const refusal = house.judge(id, { type, fields, by });
    return refusal === null ? 'possible' : (refusal.unmetGuards[0] ?? refusal.code);
  };
  const clocks = (deadlineId: string) => house.view(id).clocks.filter((clock) => clock.deadlineId === deadlineId);
  const ended = (deadlineId: string) =>
    house
      .stepsOf(id)
      .flatMap((step) => step.clocks)
      .filter(({ entry }) => entry.deadlineId === deadlineId && entry.endedAt !== null)
      .map(({ entry }) => entry.status);
  const isIn = (state: string) => house.view(id).state.some((one) => one.startsWith(state));
  const ignored = () => house.journal.filter(({ outcome }) => outcome === 'ignored').map(({ event }) => event.type);
  return { house, id, send, sendTo, unmet, clocks, ended, isIn, ignored };
}

function accepted(change: object = {}) {
  const one = reported(change);
  const intake = one.house.child(one.id, 'intake');
  const triage = { priority: 'routine', classification: 'tip', placeOfAct: 'federal', flagrant: false };
  one.sendTo(intake, duty, 'SAFETY_CONFIRMED');
  one.sendTo(intake, duty, 'TRIAGED', { ...triage, childInvolved: false });
  one.sendTo(intake, duty, 'REGISTERED', { registerNumber: '2027/17', duplicatesSearched: true });
  one.sendTo(intake, supervisor, 'ASSIGNED', { officerId: officerOne });
  one.sendTo(intake, officer, 'ACCEPTED_BY_OFFICER');
  return one;
}
const need = {
  personId: 'P-1',
  service: 'shelter',
  priority: 'urgent',
  sex: 'female',
  ageBand: 'adult',
  language: 'ar',
  consent: 'given',
};
const charge = { suspectId: 'S-1', maxPenaltyYears: 15, capital: false, juvenile: false, presumedVictim: false };
const closingSheet = { reviewSheet: recorded };

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
    for (const personId of ['P-1', 'P-2']) one.send(officer, 'PERSON_PRESUMED_VICTIM', { personId });
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
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { personId: 'P-1' });
    one.send(officer, 'RISK_ASSESSED', { level: 'low', assessment: recorded });
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    const custody = one.house.child(one.id, 'custody-1');
    const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };
    one.house.advanceTo(local('2027-01-18T12:00'));
    one.sendTo(custody, custodian, 'RELEASE_ORDERED', { kind: 'bail' });
    expect(one.clocks('riskReassessment').map((clock) => clock.currentDueAt)).toEqual([local('2027-01-18T16:00')]);
    one.house.advanceTo(local('2027-01-18T13:00'));
    one.sendTo(custody, custodian, 'ESCAPED');
    expect(one.clocks('riskReassessment').map((clock) => clock.currentDueAt)).toEqual([local('2027-01-18T16:00')]);
    one.send(officer, 'RISK_ASSESSED', { level: 'high', assessment: recorded });
    expect([one.clocks('riskReassessment'), one.ended('riskReassessment')]).toEqual([[], ['met']]);
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
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { personId: 'S-1' });
    const custody = one.house.view(one.house.child(one.id, 'custody-1'));
    expect(custody.state).toContain('inCustody.nonPunishmentReview.open');
    expect(one.ignored()).toEqual([]);
  });

  it('who is also a presumed victim goes into custody as one', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { personId: 'S-1' });
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    const custody = one.house.child(one.id, 'custody-1');
    expect(one.house.journal.find((step) => step.procedureId === custody)?.event.fields).toMatchObject({
      presumedVictim: true,
    });
  });
});

describe('A presumed victim', () => {
  const victim = { personId: 'P-1' };

  it('with needs and consent is referred by itself, once for each service', () => {
    const one = accepted();
    const asked = { ...victim, services: ['shelter', 'legalAid'] };
    expect(one.unmet(officer, 'PERSON_PRESUMED_VICTIM', asked)).toBe('needsAreComplete');
    const { priority, sex, ageBand, consent } = need;
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { ...asked, priority, sex, ageBand, consent, disability: true });
    const referrals = ['referral-1', 'referral-2'].map((key) => one.house.view(one.house.child(one.id, key)));
    expect(referrals.map(({ context }) => [context['service'], context['personId'], context['disability']])).toEqual([
      ['shelter', 'P-1', true],
      ['legalAid', 'P-1', true],
    ]);
    expect(referrals.map(({ state }) => state)).toEqual([['sent.awaitingAcceptance'], ['sent.awaitingAcceptance']]);
  });

  it('without consent so far has the referral wait for it, and nothing is sent', () => {
    const one = accepted();
    const { priority, sex, ageBand } = need;
    const needs = { services: ['shelter'], priority, sex, ageBand, consent: 'unknown' };
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { ...victim, ...needs });
    const referral = one.house.child(one.id, 'referral-1');
    expect(one.house.view(referral).state).toEqual(['consentPending.asked']);
    expect(one.house.agenciesWithAccess(referral)).toEqual([]);
  });

  it('has rights explained and risk assessed within 24 hours of identification, each person alone', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    one.house.advanceTo(local('2027-01-18T10:00'));
    one.send(officer, 'PERSON_PRESUMED_VICTIM', { personId: 'P-2' });
    expect(one.clocks('rightsInformation').map((clock) => [clock.instanceKey, clock.currentDueAt])).toEqual([
      ['P-1', local('2027-01-19T09:00')],
      ['P-2', local('2027-01-19T10:00')],
    ]);
    expect(one.clocks('riskAssessment')[0]?.currentDueAt).toBe(local('2027-01-19T09:00'));
    one.send(officer, 'RIGHTS_EXPLAINED', { ...victim, understood: true });
    expect(one.ended('rightsInformation')).toEqual(['met']);
    expect(one.unmet(officer, 'RIGHTS_EXPLAINED', { ...victim, understood: true })).toBe('rightsOwedToPerson');
  });

  it('hears every month how the case stands, and the risk is looked at by its level', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    one.send(officer, 'RISK_ASSESSED', { level: 'high', assessment: recorded });
    expect(one.clocks('riskReview')[0]?.currentDueAt).toBe('2027-01-25T20:59:59.000Z');
    one.house.advanceTo(local('2027-02-10T09:00'));
    one.send(officer, 'VICTIM_TOLD', victim);
    expect(one.ended('victimUpdate')).toEqual(['met']);
    expect(one.clocks('victimUpdate').map(({ currentDueAt }) => currentDueAt)).toEqual(['2027-03-10T20:59:59.000Z']);
  });

  it('is told before the case closes, or the reason why not is given; and the risk is reviewed once more', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', victim);
    one.send(officer, 'RISK_ASSESSED', { level: 'low', assessment: recorded });
    one.house.advanceTo(local('2027-01-20T09:00'));
    one.send(officer, 'CLOSING_BEGUN', { ground: 'unknownOffender' });
    expect(one.unmet(supervisor, 'CLOSE', closingSheet)).toBe('riskReviewDone');
    one.send(officer, 'RISK_ASSESSED', { level: 'low', assessment: recorded });
    expect(one.unmet(supervisor, 'CLOSE', closingSheet)).toBe('victimsTold');
    expect(one.unmet(supervisor, 'CLOSE', { ...closingSheet, victimsNotTold: 'unsafeToContact' })).toBe('possible');
    one.send(officer, 'VICTIM_TOLD', victim);
    one.send(supervisor, 'CLOSE', closingSheet);
    expect(one.house.view(one.id).clocks.filter(({ endedAt }) => endedAt === null)).toEqual([]);
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
