import { describe, expect, it } from '@jest/globals';
import { carer, investigator, local, protect, record, residencyOffice } from '../../test/support/protection-walk.js';
import { protectionEvents } from './protection.events.js';
import { ProtectionInput, toldToProtection } from './protection.shapes.js';

const monday = '2027-01-25T09:15';
const freely = { ownWill: true };

describe('Help', () => {
  const parts = (at: ReturnType<typeof protect>) => [at.part('housing'), at.part('care'), at.part('health')];
  it('does not depend on cooperation: a "no" changes nothing of it, and does not shorten the time to reflect', () => {
    const at = protect(monday);
    at.send('SHELTER_PLACED', { place: 'ngoShelter' });
    const before = parts(at);
    at.send('DECIDES_NOT_TO', freely);
    expect([parts(at), at.part('reflection')]).toEqual([before, 'running']);
    expect(at.told('COOPERATION_DECIDED')).toMatchObject([{ cooperates: false }]);
    at.send('SERVICE_NEEDED', { service: 'legalAid', priority: 'routine', consent: 'given' });
    expect(at.told('NEED_REPORTED')).toMatchObject([{ service: 'legalAid', consent: 'given', personId: 'P-1' }]);
    at.waitUntil('2027-02-24T23:59:59');
    expect([parts(at)[0], at.part('reflection')]).toEqual(['shelter', 'ended.declines']);
  });
  it('follows a plan within a week that the person agreed to, reviewed within 30 days', () => {
    const at = protect(monday);
    expect(at.due('carePlan')).toBe(local('2027-02-01T23:59:59'));
    at.send('NEEDS_ASSESSED', { assessment: record });
    expect(at.refusal('PLAN_AGREED', { plan: record })?.code).toBe('EVENT_INVALID');
    at.waitUntil('2027-01-28T10:00');
    at.send('PLAN_AGREED', { agreed: true, plan: record });
    expect(at.due('planReview')).toBe(local('2027-02-27T23:59:59'));
    at.waitUntil('2027-02-20T23:59:59');
    expect([at.part('care'), at.openTasks().includes('reviewPlan')]).toEqual(['review', true]);
    at.waitUntil('2027-02-22T10:00');
    at.send('REVIEW_HELD', { outcome: 'goesOn' });
    expect([at.part('care'), at.due('planReview')]).toEqual(['delivering', local('2027-03-24T23:59:59')]);
    at.send('REVIEW_HELD', { outcome: 'changed' });
    expect([at.part('care'), at.due('carePlan')]).toEqual(['plan', local('2027-03-01T23:59:59')]);
  });
  it('after an assault has visits at two weeks, three months and six months from the last exposure', () => {
    const at = protect(monday);
    at.send('HEALTH_FOLLOW_UP_NEEDED', { since: local('2027-01-20T22:00'), consent: 'given' });
    const dues = () => [at.due('healthTwoWeeks'), at.due('healthThreeMonths'), at.due('healthSixMonths')];
    const due = ['2027-02-03T23:59:59', '2027-04-20T23:59:59', '2027-07-20T23:59:59'].map(local);
    expect([dues(), at.told('NEED_REPORTED')]).toEqual([due, [expect.objectContaining({ service: 'medical' })]]);
    at.send('HEALTH_VISIT', { result: 'seen' });
    expect(dues()).toEqual([undefined, due[1], due[2]]);
  });
  it('is not cut off when the screening ends with a negative', () => {
    const at = protect(monday);
    at.send('SHELTER_PLACED', { place: 'ngoShelter' });
    const before = at.states();
    at.tell('PRESUMPTION_ENDED');
    expect(at.states()).toEqual(before);
  });
});

describe('The reflection period', () => {
  it('bars an interview, unless the adult asks for one through those who care', () => {
    const at = protect(monday);
    expect(at.refusal('INTERVIEW_REQUESTED', {}, investigator)?.unmetGuards).toEqual(['isOutsideReflection']);
    expect(at.refusal('INTERVIEW_WISHED', freely, investigator)?.code).toBe('ROLE_MAY_NOT_SEND');
    at.send('INTERVIEW_WISHED', freely);
    expect([at.told('INTERVIEW_NEEDED'), at.part('reflection')]).toEqual([
      [{ type: 'INTERVIEW_NEEDED', kind: 'victimAccount', personId: 'P-1' }],
      'running',
    ]);
    at.waitUntil('2027-02-24T23:59:59');
    expect(at.refusal('INTERVIEW_REQUESTED', {}, investigator)).toBeNull();
  });
  it('is extended once, with reason, by as many days', () => {
    const at = protect(monday);
    const fields = { days: 14, reason: record };
    expect(at.refusal('REFLECTION_EXTENDED', { days: 14 })?.code).toBe('EVENT_INVALID');
    at.send('REFLECTION_EXTENDED', fields);
    expect(at.due('reflection')).toBe(local('2027-03-10T23:59:59'));
    expect(at.refusal('REFLECTION_EXTENDED', fields)?.code).toBe('EVENT_NOT_ALLOWED');
  });
  it('of a victim of aggravated smuggling begins by choice', () => {
    const at = protect(monday, { ground: 'aggravatedSmuggling' });
    expect([at.part('reflection'), at.due('reflection')]).toEqual(['notStarted', undefined]);
    at.waitUntil('2027-01-26T09:00');
    at.send('REFLECTION_STARTED');
    expect(at.due('reflection')).toBe(local('2027-02-25T23:59:59'));
  });
  it('that has ended leaves the decision open to change', () => {
    const at = protect(monday);
    at.send('DECIDES_TO_COOPERATE', freely);
    at.send('DECIDES_NOT_TO', freely);
    at.send('DECIDES_TO_COOPERATE', freely);
    expect(at.told('COOPERATION_DECIDED').map(({ cooperates }) => cooperates)).toEqual([true, false, true]);
  });
});

describe('A removal', () => {
  const act = (at: ReturnType<typeof protect>) => at.refusal('REMOVAL_CARRIED_OUT', {}, residencyOffice);
  it('stays barred after the period for whoever is presumed, and with a stay for everybody', () => {
    const at = protect(monday);
    at.waitUntil('2027-02-25T00:00');
    expect(act(at)?.unmetGuards).toEqual(['removalIsFree']);
    at.tell('PRESUMPTION_ENDED');
    expect(act(at)).toBeNull();
    at.send('STAY_GRANTED', { kind: 'temporary', until: '2027-08-31' }, { by: residencyOffice });
    expect([act(at)?.unmetGuards, at.due('stayPermit')]).toEqual([['removalIsFree'], local('2027-08-31T23:59:59')]);
  });
  it('is not freed by a negative while the period runs, and a recognition bars it again', () => {
    const at = protect(monday);
    at.tell('PRESUMPTION_ENDED');
    expect(act(at)?.unmetGuards).toEqual(['removalIsFree']);
    at.tell('VICTIM_RECOGNISED');
    at.waitUntil('2027-02-25T00:00');
    expect(act(at)?.unmetGuards).toEqual(['removalIsFree']);
  });
  it('that happened all the same alarms the directorate', () => {
    const at = protect(monday);
    at.send('REMOVED_DESPITE_HOLD', { account: record });
    expect([at.states(), at.alarms(), at.told('FOREIGN_ELEMENT').length]).toEqual([
      ['removed'],
      ['L3 removedDespiteHold'],
      1,
    ]);
  });
  it('is not what a person does who wishes to return: the wish is told, and can be taken back', () => {
    const at = protect(monday);
    at.send('RETURN_ASKED', freely);
    expect([at.part('legalStay'), at.told('RETURN_WISHED')]).toEqual([
      'returnPlanned',
      [{ type: 'RETURN_WISHED', personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'bn' }],
    ]);
    at.send('RETURN_NOT_WANTED');
    expect(at.part('legalStay')).toBe('held');
  });
});

describe('Adults only', () => {
  it('a child, or whoever may be one, cannot be the subject', () => {
    const input = {
      key: 'k',
      personId: 'P-1',
      sex: 'female',
      language: null,
      ground: 'presumed',
      rightsExplained: false,
    };
    const born = (ageBand: string) =>
      ProtectionInput.safeParse({ ...input, ageBand, identifiedAt: '2027-01-25T06:15:00Z' }).success;
    expect(['adult', 'child', 'unknown'].map(born)).toEqual([true, false, false]);
  });
  it('an age in doubt calls the child track, and protection ends only when that has taken over', () => {
    const at = protect(monday);
    at.send('AGE_DISPUTED');
    expect([at.told('CHILD_FOUND'), at.part('care')]).toEqual([
      [expect.objectContaining({ personId: 'P-1', ageBand: 'unknown' })],
      'assessment',
    ]);
    at.tell('CHILD_TRACK_STARTED');
    expect(at.states()).toEqual(['childTrack']);
  });
});

describe('Rights', () => {
  it('are told by the case, which keeps their clock', () => {
    const at = protect(monday);
    expect([at.part('rights'), at.live().filter((id) => /rights/i.test(id))]).toEqual(['toInform', []]);
    at.tell('RIGHTS_EXPLAINED');
    expect(at.part('rights')).toBe('informed');
    expect(protect(monday, { rightsExplained: true }).part('rights')).toBe('informed');
    expect(protectionEvents.RIGHTS_EXPLAINED.from).toBe('procedure');
    expect(at.refusal('RIGHTS_EXPLAINED', {}, carer)?.code).toBe('ROLE_MAY_NOT_SEND');
  });
});

it('Takes from its case what it has announced, and nothing else', () => {
  const told = Object.entries(protectionEvents).flatMap(([type, { from }]) => (from === 'procedure' ? [type] : []));
  expect(told.sort()).toEqual([...toldToProtection].sort());
});
