import { describe, expect, it } from '@jest/globals';
import { childFound } from '../../test/support/child-walk.js';
import { local } from '../../test/support/sop-walk.js';

const monday = '2027-02-01T10:00';

describe('best interests', () => {
  it('the full assessment needs the child heard, or the reason why not', () => {
    const at = childFound(monday);
    const full = { assessment: 'full', consulate: 'notForeign', findings: at.record };
    expect(at.refusal('BIA_DONE', full)?.unmetGuards).toContain('childIsHeard');
    at.assess('initial');
    at.send('CHILD_HEARD', { hearing: 'notNow' });
    expect(at.refusal('BIA_DONE', full)?.unmetGuards).toContain('childIsHeard');
    at.send('CHILD_HEARD', { hearing: 'tooYoung' });
    at.assess('full');
    expect([at.stands('bestInterests'), at.ended('fullAssessment#1')]).toEqual(['bid', 'met']);
  });
  it('the first assessment waits for no hearing, and a full one can stand for both', () => {
    const at = childFound(monday);
    at.send('CHILD_HEARD', { hearing: 'heard' });
    at.assess('full');
    expect([at.ended('initialAssessment#1'), at.stands('bestInterests')]).toEqual(['met', 'bid']);
  });
  it('no reunification is decided before the family was checked', () => {
    const at = childFound(monday);
    at.assessedFully();
    expect(at.refusesDecision('familyReunification')).toContain('familyCheckedBeforeDecision');
    at.send('FAMILY_FOUND');
    at.familySafe();
    at.decide('familyReunification');
    expect(at.stands('bestInterests')).toBe('durableSolution');
  });
  it('nobody is reunited with a family that is found unsafe after the decision', () => {
    const at = childFound(monday);
    at.assessedFully();
    at.send('FAMILY_FOUND');
    at.familySafe();
    at.decide('familyReunification');
    at.send('FAMILY_UNSAFE');
    expect(at.stands('bestInterests')).toBe('bid');
    expect(at.refusesDecision('familyReunification')).toContain('familyCheckedBeforeDecision');
    expect(at.toldCase('DANGER_REPORTED')).toEqual([{ type: 'DANGER_REPORTED', personId: 'P-1', cause: 'threat' }]);
    at.decide('localCare');
    expect(at.stands('bestInterests')).toBe('durableSolution');
  });
  it('a family that is found elsewhere after the decision is checked again before the child goes there', () => {
    const at = childFound(monday);
    at.assessedFully();
    at.send('FAMILY_FOUND');
    at.familySafe();
    at.decide('relativeCare');
    at.send('FAMILY_FOUND');
    expect(at.refusal('SOLUTION_IN_PLACE')?.unmetGuards).toEqual(['familyCheckedBeforeSolution']);
    at.familySafe();
    at.send('SOLUTION_IN_PLACE');
    expect(at.stands('bestInterests')).toBe('followUp.waiting');
  });
  it('a suspicion is lifted by those who lead the investigation, and the family is then checked like any other', () => {
    const at = childFound(monday);
    at.send('FAMILY_SUSPECTED');
    at.send('FAMILY_FOUND');
    at.send('FAMILY_UNSAFE');
    expect([at.stands('family'), at.refusesPlace('parents')]).toEqual([
      'familySuspected',
      ['familyCheckedBeforePlace'],
    ]);
    at.send('SUSPICION_LIFTED', { findings: at.record });
    expect([at.stands('family'), at.due('familyCheck')]).toEqual(['familyFound', local('2027-02-15T23:59:59')]);
  });
  it('a solution across the border is prepared as a return, after the determination only', () => {
    const at = childFound(monday);
    at.assessedFully();
    expect(at.toldCase('RETURN_WISHED')).toEqual([]);
    at.decide('returnToCountry');
    expect(at.toldCase('RETURN_WISHED')).toEqual([
      { type: 'RETURN_WISHED', personId: 'P-1', sex: 'female', ageBand: 'child', language: 'ckb' },
    ]);
  });
  it('tracing, services and support follow the full assessment', () => {
    const at = childFound(monday);
    at.assessedFully();
    expect([at.due('tracingReview'), at.due('servicePlan'), at.due('determination')]).toEqual([
      local('2027-03-03T23:59:59'),
      local('2027-02-08T23:59:59'),
      local('2027-05-02T23:59:59'),
    ]);
    at.send('SERVICES_PLANNED', {
      services: ['psychosocial', 'medical'],
      priority: 'urgent',
      consent: 'given',
      schooling: true,
    });
    expect(at.toldCase('NEED_REPORTED').map(({ service }) => service)).toEqual([
      'childProtection',
      'psychosocial',
      'medical',
    ]);
    expect([at.due('planReview'), at.openTasks().includes('enrolSchool')]).toEqual([
      local('2027-03-03T23:59:59'),
      true,
    ]);
  });
});

describe('after the solution', () => {
  const settled = () => {
    const at = childFound(monday);
    at.assessedFully();
    at.decide('localCare');
    at.send('SOLUTION_IN_PLACE');
    return at;
  };
  const visit = (at: ReturnType<typeof settled>, wellbeing = 'well') => {
    at.waitUntil(at.due('followUp') ?? '');
    at.send('FOLLOW_UP_DONE', { wellbeing });
  };
  it('the child is visited after 30, 60 and 90 days, and only then is the track closed', () => {
    const at = settled();
    const due: unknown[] = [];
    for (let number = 1; number <= 3; number += 1) {
      expect(at.status()).toBe('active');
      due.push(at.due('followUp'));
      visit(at);
    }
    expect(due).toEqual([local('2027-03-03T23:59:59'), local('2027-04-02T23:59:59'), local('2027-05-02T23:59:59')]);
    expect([at.status(), at.reports().at(-1)]).toEqual(['done', 'closed']);
  });
  it('a visit in the first days is none of the three', () => {
    const at = settled();
    expect(at.refusal('FOLLOW_UP_DONE', { wellbeing: 'well' })).not.toBeNull();
    at.waitUntil('2027-02-24T23:59:59');
    expect(at.stands('bestInterests')).toBe('followUp.due');
  });
  it('a child who is not safe gets another solution', () => {
    const at = settled();
    visit(at);
    visit(at, 'unsafe');
    expect([at.stands('bestInterests'), at.toldCase('DANGER_REPORTED').length]).toEqual(['bid', 1]);
    at.decide('resettlement');
    at.send('SOLUTION_IN_PLACE');
    expect(at.due('followUp')).toBe(local('2027-05-02T23:59:59'));
  });
  it('the last visit does not end the support in proceedings that go on', () => {
    const at = settled();
    at.send('PROCEEDINGS_BEGUN');
    expect(at.toldCase('NEED_REPORTED').at(-1)).toMatchObject({ service: 'legalAid' });
    for (let number = 1; number <= 3; number += 1) visit(at);
    expect(at.stands('bestInterests')).toBe('followUp.made');
    at.send('PROCEEDINGS_ENDED');
    expect(at.status()).toBe('done');
  });
});
