import { describe, expect, it } from '@jest/globals';
import { childFound } from '../../test/support/child-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { profiles } from '../index.js';

const monday = '2027-02-01T10:00';

describe('a place', () => {
  it('is due within six hours, and again when it is lost', () => {
    const at = childFound(monday);
    expect(at.due('placement')).toBe(local('2027-02-01T16:00'));
    at.place('childShelter');
    expect(at.due('placement')).toBeUndefined();
    at.waitUntil('2027-02-03T09:00');
    at.send('PLACEMENT_ENDED');
    expect(at.due('placement')).toBe(local('2027-02-03T15:00'));
  });
  it('is never detention for immigration reasons; that somebody asks for it alarms the unit head and changes nothing', () => {
    const at = childFound(monday);
    expect(at.refusesPlace('immigrationDetention')).toEqual(['notDetained']);
    at.send('DETENTION_REQUESTED');
    expect([at.asked('alert'), at.stands('placement')]).toEqual([
      [{ level: 'L2', notice: 'detentionRequested' }],
      'unplaced',
    ]);
  });
  it.each(['parents', 'relatives'])('with %s needs the family checked', (place) => {
    const at = childFound(monday);
    expect(at.refusesPlace(place)).toEqual(['familyCheckedBeforePlace']);
    at.send('FAMILY_FOUND');
    expect(at.refusesPlace(place)).toEqual(['familyCheckedBeforePlace']);
    at.familySafe();
    at.place(place);
    expect(at.stands('placement')).toBe('safePlacement');
  });
  it('together with a parent is possible at once, unless the family is suspected', () => {
    const at = childFound(monday);
    at.send('FAMILY_SUSPECTED');
    expect(at.refusesPlace('shelterWithParent')).toEqual(['parentNotSuspected']);
    const other = childFound(monday);
    other.place('shelterWithParent');
    expect(other.stands('placement')).toBe('safePlacement');
  });
});

describe('a guardian', () => {
  it('who does not act 72 hours after the request is serious at once, and the court is asked', () => {
    const at = childFound(monday);
    at.waitUntil('2027-02-01T12:00');
    at.send('GUARDIAN_REQUESTED');
    expect(at.due('guardianActs')).toBe(local('2027-02-04T12:00'));
    at.waitUntil('2027-02-04T12:00');
    expect(at.told('guardianActs#1').at(-1)).toBe(`L3 ${local('2027-02-04T12:00')}`);
    expect([at.stands('guardian'), at.openTasks().includes('askCourt')]).toEqual(['guardianMissing', true]);
    expect(at.asked('notify')).toContainEqual({ to: { role: 'courtClerk' }, notice: 'guardianMissing' });
    at.send('COURT_ASKED');
    expect(at.openTasks()).not.toContain('askCourt');
    at.waitUntil('2027-02-04T13:00');
    at.appoint('professional');
    expect([at.stands('guardian'), at.ended('guardianActs#1')]).toEqual(['guardianActing', 'metLate']);
  });
  it('who stops acting has 72 hours as well', () => {
    const at = childFound(monday);
    at.appoint('institution');
    at.waitUntil('2027-02-10T10:00');
    at.send('GUARDIAN_NOT_ACTING');
    expect(at.due('guardianActs')).toBe(local('2027-02-13T10:00'));
  });
  it('is no parent or relative of a family under suspicion', () => {
    const at = childFound(monday);
    at.send('FAMILY_SUSPECTED');
    expect([at.refusesGuardian('parent'), at.refusesGuardian('relative')]).toEqual([
      ['guardianNotSuspected'],
      ['guardianNotSuspected'],
    ]);
    at.appoint('professional');
    expect(at.stands('guardian')).toBe('guardianActing');
  });
  it('of the family is replaced when suspicion falls on it; one from outside goes on', () => {
    const at = childFound(monday);
    at.appoint('parent');
    at.waitUntil('2027-02-05T10:00');
    at.send('FAMILY_SUSPECTED');
    expect([at.stands('guardian'), at.due('guardianRequest')]).toEqual(['toRequest', local('2027-02-06T10:00')]);
    at.appoint('professional');
    at.send('FAMILY_SUSPECTED');
    expect(at.stands('guardian')).toBe('guardianActing');
  });
  it('with a conflict of interest is replaced', () => {
    const at = childFound(monday);
    at.appoint('professional');
    at.send('GUARDIAN_CONFLICT');
    expect(at.stands('guardian')).toBe('toRequest');
  });
  it('is not waited for in an emergency', () => {
    const at = childFound(monday);
    at.send('EMERGENCY_CARE_NEEDED');
    expect(at.toldCase('NEED_REPORTED').at(-1)).toMatchObject({ service: 'medical', priority: 'emergency' });
  });
});

describe('an interview', () => {
  const asked = { kind: 'victimAccount', trained: true, supportAdult: 'guardian', recorded: true };
  it('is held by a trained person with a support adult, once unless there is a reason', () => {
    const at = childFound(monday);
    const refused = (change: object) => at.refusal('CHILD_INTERVIEW_ASKED', { ...asked, ...change })?.unmetGuards;
    expect(refused({ trained: false })).toEqual(['interviewerIsTrained']);
    expect(refused({ supportAdult: 'none' })).toEqual(['supportAdultIsThere']);
    at.send('CHILD_INTERVIEW_ASKED', asked);
    expect(at.toldCase('INTERVIEW_NEEDED')).toEqual([
      { type: 'INTERVIEW_NEEDED', kind: 'victimAccount', personId: 'P-1' },
    ]);
    expect(refused({})).toEqual(['oneSessionOrReason']);
    expect(refused({ whyAgain: at.record })).toBeUndefined();
  });
});

describe('a missing child', () => {
  it('alarms unit head and directorate at once, is reported immediately and searched for day by day', () => {
    const at = childFound(monday);
    at.waitUntil('2027-02-05T22:00');
    at.send('MISSING', {}, { at: '2027-02-05T21:30' });
    expect(at.asked('alert')).toEqual([
      { level: 'L2', notice: 'childMissing' },
      { level: 'L3', notice: 'childMissing' },
    ]);
    expect(at.toldCase('DANGER_REPORTED')).toEqual([{ type: 'DANGER_REPORTED', personId: 'P-1', cause: 'missing' }]);
    expect(at.due('missingReport')).toBe(local('2027-02-05T22:30'));
    at.send('MISSING_REPORTED', { reportNo: 'M-1' });
    expect(at.due('searchReview')).toBe(local('2027-02-06T22:00'));
    at.waitUntil('2027-02-06T08:00');
    at.send('RETURNED');
    expect(at.due('returnTalk')).toBe(local('2027-02-09T08:00'));
    at.send('RETURN_TALK_HELD');
    expect(at.stands('whereabouts')).toBe('present');
  });
});

describe('the age', () => {
  it('in doubt is a child’s, and stays one when it cannot be determined', () => {
    const at = childFound(monday, { ageBand: 'unknown' });
    expect([at.stands('age'), at.due('ageAssessment'), at.due('alert')]).toEqual([
      'ageAssessment',
      local('2027-02-15T23:59:59'),
      local('2027-02-01T11:00'),
    ]);
    at.send('AGE_RESULT', { result: 'undetermined', method: 'holistic' });
    expect([at.stands('age'), at.status()]).toEqual(['undisputed', 'active']);
  });
  it('is not an adult’s by a medical examination alone', () => {
    const at = childFound(monday, { ageBand: 'unknown' });
    expect(at.refusal('AGE_RESULT', { result: 'adult', method: 'medicalOnly' })?.unmetGuards).toContain(
      'adultBeyondDoubt',
    );
    at.send('AGE_RESULT', { result: 'adult', method: 'documents' });
    expect([at.status(), at.reports().at(-1)]).toEqual(['done', 'foundAdult']);
  });
});

describe('an accused child', () => {
  const path = (at: ReturnType<typeof childFound>) => at.refusal('JUVENILE_PATH_TAKEN')?.unmetGuards;
  it('of unknown age has no criminal path, and may have been used: the case hears of it at once', () => {
    const at = childFound(monday, { suspect: true });
    expect([path(at), at.due('accusation')]).toEqual([['isOfCriminalAge'], local('2027-02-02T10:00')]);
    expect(at.toldCase('FORCED_ROLE_REPORTED')).toEqual([{ type: 'FORCED_ROLE_REPORTED', personId: 'P-1' }]);
  });
  it.each([
    ['iq-federal', 8, 9],
    ['iq-kri', 10, 11],
    ['generic-unodc', 13, 14],
  ])('under %s: %i years is too young, %i is not', (profile, below, reached) => {
    const young = childFound(monday, {}, profiles[profile]);
    young.tell('CHILD_ACCUSED');
    young.send('AGE_RESULT', { result: 'child', method: 'documents', years: below });
    expect([young.stands('accusation'), young.reports().at(-1)]).toEqual([
      'childSuspect.noCriminalPath',
      'belowCriminalAge',
    ]);
    const older = childFound(monday, {}, profiles[profile]);
    older.tell('CHILD_ACCUSED');
    older.send('AGE_RESULT', { result: 'child', method: 'documents', years: reached });
    older.send('JUVENILE_PATH_TAKEN');
    expect(older.stands('accusation')).toBe('childSuspect.juvenileCourt');
  });
  it.each(Object.values(profiles))(
    'is judged in $id by the age of criminal responsibility that it states',
    (profile) => {
      expect(profile.limits['SOP-06']?.['criminalAge']?.value).toBe(profile.criminalAge);
    },
  );
});

describe('turning 18', () => {
  it('is prepared half a year before, by the month alone', () => {
    const at = childFound(monday);
    at.send('MAJORITY_KNOWN', { month: '2027-11-01' });
    expect(at.due('transitionOpens')).toBe(local('2027-05-05T23:59:59'));
    at.waitUntil('2027-05-05T23:59:59');
    expect(at.openTasks()).toContain('planTransition');
    at.waitUntil('2027-11-01T23:59:59');
    expect([at.stands('majority'), at.openTasks().includes('confirmMajority')]).toEqual(['minor.monthReached', true]);
  });
  it('ends the track only with a transition plan and consent taken anew; the guardian has no part any more', () => {
    const at = childFound(monday);
    at.send('GUARDIAN_REQUESTED');
    at.send('TURNED_18');
    expect([at.stands('guardian'), at.due('guardianActs'), at.due('transition')]).toEqual([
      'ended',
      undefined,
      local('2027-02-08T23:59:59'),
    ]);
    at.send('TRANSITION_PLANNED', { plan: at.record });
    expect(at.status()).toBe('active');
    at.send('CONSENT_TAKEN_ANEW');
    expect([at.status(), at.reports().at(-1), at.ended('transition#1')]).toEqual(['done', 'turnedAdult', 'met']);
  });
  it('a consent taken before is none of the adult', () => {
    expect(childFound(monday).refusal('CONSENT_TAKEN_ANEW')).not.toBeNull();
  });
});

describe('death', () => {
  it('ends the track and alarms the directorate', () => {
    const at = childFound(monday);
    at.send('CHILD_DIED');
    expect([at.asked('alert'), at.status(), at.reports().at(-1)]).toEqual([
      [{ level: 'L3', notice: 'childDied' }],
      'done',
      'died',
    ]);
  });
});

describe('a child of whom at first only the report told', () => {
  it('has one track in the end: the first one is joined to that of the token', () => {
    const at = childFound(monday);
    expect(at.refusal('TRACK_JOINED', { personId: 'P-1' })?.unmetGuards).toEqual(['otherToken']);
    at.send('TRACK_JOINED', { personId: 'P-9' });
    expect([at.states(), at.status(), at.live()]).toEqual([['joined'], 'done', []]);
  });
});
