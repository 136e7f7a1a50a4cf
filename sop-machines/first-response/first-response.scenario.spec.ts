import { describe, expect, it } from '@jest/globals';
import { dispatched, local, onScene } from '../../test/support/scene-walk.js';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';

const level = (name: string, time: string) => `${name} ${local(time)}`;

describe('E01 child found in a smuggling rescue', () => {
  const at = onScene('2027-01-14T02:30');

  it('alarms and tells child protection at once, and starts screening and the child track from that minute', () => {
    at.send('CHILD_FOUND', { personId: 'P-1', sex: 'male', language: 'kmr', alone: true });
    const child = { personId: 'P-1', sex: 'male', ageBand: 'child', language: 'kmr' };
    expect(at.hooks('PERSON_FOUND')).toEqual([{ type: 'PERSON_FOUND', ...child }]);
    expect(at.hooks('CHILD_FOUND')).toEqual([{ type: 'CHILD_FOUND', ...child }]);
    expect(at.asked('alert')).toContainEqual({ level: 'L1', notice: 'childFound' });
    expect(at.asked('notify')).toContainEqual({ to: { role: 'childProtectionOfficer' }, notice: 'childFound' });
    expect(at.house.stepsOf(at.id).at(-1)?.event.occurredAt).toBe(local('2027-01-14T02:30'));
  });
  it('takes a late entry with the time at which the child was found', () => {
    at.waitUntil('2027-01-14T05:00');
    at.send('CHILD_FOUND', { personId: 'P-2', sex: 'female', alone: true }, { at: '2027-01-14T02:40' });
    expect(at.house.stepsOf(at.id).at(-1)?.event.occurredAt).toBe(local('2027-01-14T02:40'));
  });
  it('hands a child to nobody without child protection, and never lets it leave alone', () => {
    const handOver = (fields: object) => at.unmet('HANDED_OVER', { personId: 'P-1', to: 'home', ...fields });
    expect(handOver({})).toContain('childWithProtection');
    expect(handOver({ withChildProtection: true })).toEqual([]);
    expect(handOver({ to: 'ownWay', withChildProtection: true })).toContain('childWithProtection');
  });
  it('treats somebody whose age is not known as a child', () => {
    at.find('P-3', { ageBand: 'unknown' });
    expect(at.hooks('CHILD_FOUND').at(-1)).toMatchObject({ personId: 'P-3', ageBand: 'unknown' });
  });
});

describe('E20 the scene of a smuggled group of 26', () => {
  const at = dispatched('2027-04-12T05:20', { trigger: 'intercept' }, IQF);
  const people = Array.from({ length: 24 }, (_, index) => `P-${index + 1}`);

  it('owes the headcount two hours after the arrival', () => {
    at.send('ARRIVED');
    expect(at.due('headcount')).toBe(local('2027-04-12T07:20'));
  });
  it('alarms the unit head at once of a death, and screens the survivors only', () => {
    at.send('GROUP_FOUND');
    for (const personId of people) at.find(personId, { sex: 'male' });
    at.send('DEAD_FOUND', { personId: 'P-25', sex: 'male', ageBand: 'adult' });
    at.send('SUSPECT_HELD', {
      suspectId: 'S-1',
      sex: 'male',
      maxPenaltyYears: 10,
      capital: false,
      juvenile: false,
      presumedVictim: true,
      underWarrant: false,
    });
    expect(at.asked('alert')).toContainEqual({ level: 'L2', notice: 'deathAtScene' });
    expect(at.hooks('PERSON_FOUND')).toHaveLength(25);
    expect([at.hooks('GROUP_FOUND').length, at.unmet('GROUP_FOUND')]).toEqual([1, ['groupIsNew']]);
  });
  it('starts the custody of the driver with the fields the case needs, and his screening', () => {
    expect(at.hooks('SUSPECT_ARRESTED')).toEqual([
      {
        type: 'SUSPECT_ARRESTED',
        suspectId: 'S-1',
        maxPenaltyYears: 10,
        capital: false,
        juvenile: false,
        presumedVictim: true,
        underWarrant: false,
      },
    ]);
    expect(at.hooks('PERSON_FOUND').at(-1)).toMatchObject({ personId: 'S-1' });
  });
  it('closes the count only when every one of the 26 has a line on the list', () => {
    expect(at.unmet('HEADCOUNT_CLOSED', { persons: 25 })).toEqual(['countAgreesWithList']);
    at.waitUntil('2027-04-12T06:50');
    at.send('HEADCOUNT_CLOSED', { persons: 26 });
    expect(at.ended('headcount#1')).toBe('met');
  });
  it('a count of 25 at hand-over blocks closing the scene until it is explained', () => {
    at.workDone();
    for (const personId of [...people, 'S-1']) at.needs(personId);
    for (const personId of people) at.send('HANDED_OVER', { personId, to: 'hospital' });
    at.send('HANDED_OVER', { personId: 'S-1', to: 'custody' });
    at.send('HANDED_OVER', { personId: 'P-25', to: 'mortuary' });
    expect(at.states()).toContain('course.handover');
    expect(at.unmet('SCENE_CLOSED', { persons: 25 })).toEqual(['countAgreesWithList']);
    at.send('HEADCOUNT_MISMATCH', { counted: 25 });
    expect(at.states()).toContain('course.onScene.headcount.mismatch');
    expect(at.asked('alert').at(-1)).toEqual({ level: 'L2', notice: 'countMismatch' });
    expect(at.hooks('DANGER_REPORTED')).toEqual([{ type: 'DANGER_REPORTED', cause: 'missing' }]);
    expect(at.unmet('SCENE_CLOSED', { persons: 26 })).toContain('noMismatchOpen');
    expect(at.due('recount')).toBe(local('2027-04-12T07:50'));
    expect(at.unmet('HEADCOUNT_CLOSED', { persons: 26 })).toEqual(['differenceExplained']);
    at.send('HEADCOUNT_CLOSED', { persons: 26, reason: 'found' });
    at.send('SCENE_CLOSED', { persons: 26 });
    expect([at.status(), at.hooks('PROCEDURE_REPORTED').at(-1)]).toEqual([
      'done',
      { type: 'PROCEDURE_REPORTED', key: 'response-1', state: 'done', ended: true },
    ]);
  });
});

describe('The windows for medical help after sexual violence', () => {
  const disclosed = (fields: object = {}) => {
    const at = onScene('2027-01-13T10:00');
    at.find('P-1');
    at.send('SEXUAL_VIOLENCE_DISCLOSED', {
      personId: 'P-1',
      exposureAt: local('2027-01-12T22:00'),
      consent: 'given',
      ...fields,
    });
    return at;
  };
  it('count from the exposure, not from the talk, weekend or not', () => {
    const at = disclosed();
    expect(at.due('pepWindow')).toBe(local('2027-01-15T22:00'));
    expect(at.due('ecWindow')).toBe(local('2027-01-17T22:00'));
    expect(at.due('medicalHelp')).toBe(local('2027-01-13T11:00'));
    expect(at.hooks('NEED_REPORTED')).toEqual([
      {
        type: 'NEED_REPORTED',
        personId: 'P-1',
        sex: 'female',
        ageBand: 'adult',
        service: 'medical',
        priority: 'emergency',
        consent: 'given',
      },
    ]);
  });
  it('alarm the supervisor and the medical focal point below twelve hours, the unit head below four', () => {
    const at = disclosed();
    at.send('MEDICAL_HELP_SENT', { personId: 'P-1', help: 'ambulance' });
    const focalPoint = () =>
      at.asked('notify').filter((params) => (params as { notice: string }).notice === 'windowBelow12');
    at.waitUntil('2027-01-15T09:59');
    expect(focalPoint()).toEqual([]);
    at.waitUntil('2027-01-15T10:00');
    expect(focalPoint()).toEqual([{ to: { role: 'medicalProvider' }, notice: 'windowBelow12' }]);
    at.waitUntil('2027-01-15T22:00');
    expect(at.told('pepWindow#1').slice(-3)).toEqual([
      level('L1', '2027-01-15T10:00'),
      level('L2', '2027-01-15T18:00'),
      level('L3', '2027-01-15T22:00'),
    ]);
    at.waitUntil('2027-01-17T10:00');
    expect(focalPoint()).toHaveLength(2);
  });
  it('disclosed with less than twelve hours left, tell the focal point at once', () => {
    const at = disclosed({ exposureAt: local('2027-01-10T20:00') });
    expect(at.asked('notify')).toContainEqual({ to: { role: 'medicalProvider' }, notice: 'windowBelow12' });
    expect(at.told('pepWindow#1')).toEqual([level('L1', '2027-01-13T08:00')]);
  });
  it('stand for each person, and the last exposure counts', () => {
    const at = disclosed();
    at.find('P-2', { sex: 'male' });
    at.send('SEXUAL_VIOLENCE_DISCLOSED', {
      personId: 'P-2',
      exposureAt: local('2027-01-11T08:00'),
      consent: 'unknown',
    });
    at.send('SEXUAL_VIOLENCE_DISCLOSED', {
      personId: 'P-1',
      exposureAt: local('2027-01-13T06:00'),
      consent: 'given',
    });
    expect(at.dueByPerson('pepWindow')).toEqual({
      'P-1': local('2027-01-16T06:00'),
      'P-2': local('2027-01-14T08:00'),
    });
    expect(Object.keys(at.dueByPerson('ecWindow'))).toEqual(['P-1']);
    expect(at.unmet('DOCTOR_REACHED', { personId: 'P-3', outcome: 'seenInTime' })).toEqual(['waitsForDoctor']);
    at.send('DOCTOR_REACHED', { personId: 'P-1', outcome: 'seenInTime' });
    expect(Object.keys(at.dueByPerson('pepWindow'))).toEqual(['P-2']);
    expect(at.ended('pepWindow#1')).toBe('met');
  });
  it('go on after the scene is closed, until a doctor was reached', () => {
    const at = disclosed();
    at.workDone();
    at.send('MEDICAL_HELP_SENT', { personId: 'P-1', help: 'hospital' });
    at.send('HEADCOUNT_CLOSED', { persons: 1 });
    at.needs('P-1');
    at.send('PLACE_OF_SAFETY_FOUND', { personId: 'P-1', place: 'shelter' });
    at.send('HANDED_OVER', { personId: 'P-1', to: 'shelter' });
    at.send('SCENE_CLOSED', { persons: 1 });
    expect([at.status(), at.live().includes('pepWindow')]).toEqual(['active', true]);
    at.send('DOCTOR_REACHED', { personId: 'P-1', outcome: 'seenInTime' });
    expect([at.status(), at.hooks('PROCEDURE_REPORTED').at(-1)]).toMatchObject(['done', { ended: true }]);
  });
});
