import { describe, expect, it } from '@jest/globals';
import { dispatched, local, onScene, responder } from '../../test/support/scene-walk.js';
import type { Actor } from '../kernel/sop.js';

const held = {
  sex: 'male',
  maxPenaltyYears: 15,
  capital: false,
  juvenile: false,
  presumedVictim: false,
  underWarrant: false,
};

describe('On the way', () => {
  it('an hour without arrival reaches the unit head', () => {
    const at = dispatched('2027-01-14T02:00');
    at.waitUntil('2027-01-14T03:00');
    expect(at.told('arrival#1').at(-1)).toBe(`L2 ${local('2027-01-14T03:00')}`);
    at.waitUntil('2027-01-14T03:10');
    at.send('ARRIVED');
    expect([at.ended('arrival#1'), at.due('headcount')]).toEqual(['metLate', local('2027-01-14T05:10')]);
  });
  it('a person who walks in has arrived already', () => {
    const at = dispatched('2027-01-14T09:00', { trigger: 'walkIn' });
    expect([at.isIn('course.onScene'), at.due('headcount')]).toEqual([true, local('2027-01-14T11:00')]);
  });
  it('may be broken off, and is not once somebody was found and has no hand-over', () => {
    const reason = { reason: 'falseReport', anotherUnitGoes: false };
    const away = dispatched('2027-01-14T02:00');
    away.send('ABORTED', reason);
    expect([away.status(), away.hooks('PROCEDURE_REPORTED').at(-1)]).toMatchObject([
      'done',
      { state: 'aborted', ended: true },
    ]);
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    expect(at.unmet('ABORTED', reason)).toEqual(['everyoneHandedOver']);
    at.send('HANDED_OVER', { personId: 'P-1', to: 'hospital' });
    at.send('ABORTED', { ...reason, reason: 'tooDangerous' });
    expect(at.status()).toBe('done');
  });
});

describe('The work at the scene', () => {
  it('has five sides at once, and goes on to the needs when all are done', () => {
    const at = onScene('2027-01-14T02:00');
    expect(at.states().filter((state) => state.startsWith('course.onScene.'))).toHaveLength(5);
    at.find('P-1');
    at.workDone();
    expect(at.isIn('course.onScene')).toBe(true);
    at.send('HEADCOUNT_CLOSED', { persons: 1 });
    expect([at.isIn('course.immediateNeeds'), at.due('immediateNeeds')]).toEqual([true, local('2027-01-14T06:00')]);
    at.needs('P-1', ['shelter', 'psychosocial']);
    expect(at.isIn('course.handover')).toBe(true);
  });
  it('waits for medical help within the hour for each injured person', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    at.find('P-2');
    at.send('INJURY', { personId: 'P-1', consent: 'unknown' });
    at.send('INJURY', { personId: 'P-2', consent: 'given' });
    at.send('INJURY', { personId: 'P-2', consent: 'given' });
    at.send('MEDICAL_CHECK_DONE');
    expect(at.states()).toContain('course.onScene.medical.careAwaited');
    expect(at.dueByPerson('medicalHelp')).toEqual({
      'P-1': local('2027-01-14T03:00'),
      'P-2': local('2027-01-14T03:00'),
    });
    expect(at.hooks('NEED_REPORTED')).toHaveLength(2);
    at.waitUntil('2027-01-14T03:00');
    at.send('MEDICAL_HELP_SENT', { personId: 'P-1', help: 'ambulance' });
    at.send('HANDED_OVER', { personId: 'P-2', to: 'hospital' });
    expect([at.ended('medicalHelp#1'), at.ended('medicalHelp#2')]).toEqual(['met', 'met']);
    expect(at.states()).toContain('course.onScene.medical.checked');
  });
  it('begins anew with safety when danger returns, and keeps what is done', () => {
    const at = onScene('2027-01-14T02:00');
    at.workDone();
    at.send('HEADCOUNT_CLOSED', { persons: 0 });
    expect(at.isIn('course.handover')).toBe(true);
    at.send('SCENE_UNSAFE');
    expect(at.states()).toEqual(
      expect.arrayContaining(['course.onScene.safety.toMake', 'course.onScene.headcount.closed']),
    );
    expect(at.openTasks()).toEqual(['makeSafe']);
    at.send('SCENE_SAFE');
    expect(at.isIn('course.handover')).toBe(true);
  });
  it('returns to the needs of somebody who is found late', () => {
    const at = onScene('2027-01-14T02:00');
    at.workDone();
    at.send('HEADCOUNT_CLOSED', { persons: 0 });
    at.find('P-1');
    expect([at.isIn('course.immediateNeeds'), at.unmet('SCENE_CLOSED', { persons: 1 })]).toEqual([
      true,
      ['needsOfAllRecorded', 'everyoneHandedOver'],
    ]);
  });
  it('where many are hurt reports to the command every hour, and keeps counting', () => {
    const at = onScene('2027-01-14T02:00');
    at.send('MASS_CASUALTY', { injured: 40 });
    expect(at.asked('alert')).toContainEqual({ level: 'L2', notice: 'massCasualty' });
    expect([at.due('situation'), at.due('headcount')]).toEqual([local('2027-01-14T03:00'), local('2027-01-14T04:00')]);
    at.find('P-1');
    at.waitUntil('2027-01-14T02:50');
    at.send('SITUATION_REPORTED', { found: 1, dead: 0, missing: 0 });
    expect(at.due('situation')).toBe(local('2027-01-14T03:50'));
    at.send('HEADCOUNT_CLOSED', { persons: 1 });
    at.send('MASS_CASUALTY_ENDED');
    expect(at.states()).toContain('course.onScene.headcount.closed');
  });
});

describe('A person at the scene', () => {
  it('who is no suspect is never put in a cell, and a suspect is not let go by the responders', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    at.send('SUSPECT_HELD', { suspectId: 'S-1', ...held });
    expect(at.unmet('HANDED_OVER', { personId: 'P-1', to: 'custody' })).toEqual(['noCellForVictims']);
    expect(at.unmet('HANDED_OVER', { personId: 'S-1', to: 'ownWay' })).toEqual(['suspectNotLetGo']);
    at.send('HANDED_OVER', { personId: 'S-1', to: 'custody' });
    expect(at.unmet('HANDED_OVER', { personId: 'S-1', to: 'custody' })).toEqual(['notHandedOverYet']);
    expect([at.hooks('SUSPECT_ARRESTED').length, at.hooks('PERSON_FOUND').length]).toEqual([1, 1]);
  });
  it('goes to a shelter that has said yes', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    const toShelter = { personId: 'P-1', to: 'shelter' };
    expect(at.unmet('HANDED_OVER', toShelter)).toEqual(['shelterHasSaidYes']);
    at.send('PLACE_OF_SAFETY_FOUND', { personId: 'P-1', place: 'shelter' });
    expect(at.unmet('HANDED_OVER', toShelter)).toEqual([]);
  });
  it('who is a woman is searched by a woman', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    const recorded = { recordId: '20000000-0000-4000-8000-000000000001' };
    const search = { personId: 'P-1', reason: recorded };
    expect(at.unmet('SEARCHED', { ...search, searcher: 'male' })).toEqual(['womanByWoman']);
    at.send('SEARCHED', { ...search, searcher: 'female' });
  });
  it('is asked about needs only; each service is asked for once', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1', { language: 'bn' });
    expect(at.refusal('NEEDS_RECORDED', { personId: 'P-1', basics: [], services: [] })?.code).toBe('EVENT_INVALID');
    at.needs('P-1', ['medical', 'shelter'], { priority: 'emergency', disability: true });
    at.needs('P-1', ['medical', 'shelter', 'interpreter']);
    const needs = at.hooks('NEED_REPORTED') as unknown as { service: string }[];
    expect(needs.map(({ service }) => service)).toEqual(['medical', 'shelter', 'interpreter']);
    expect(needs[0]).toMatchObject({ personId: 'P-1', language: 'bn', priority: 'emergency', disability: true });
    expect(at.due('medicalHelp')).toBe(local('2027-01-14T03:00'));
  });
  it('who is dead is counted, is not screened and goes to the mortuary with no countdown left', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    at.send('INJURY', { personId: 'P-1', consent: 'unknown' });
    at.send('DEAD_FOUND', { personId: 'P-1', sex: 'female', ageBand: 'adult' });
    expect([at.live().includes('medicalHelp'), at.ended('medicalHelp#1')]).toEqual([false, 'cancelled']);
    expect(at.unmet('HANDED_OVER', { personId: 'P-1', to: 'hospital' })).toEqual(['deadToMortuary']);
    expect(at.unmet('DEAD_FOUND', { personId: 'P-1', sex: 'female', ageBand: 'adult' })).toEqual(['notYetDead']);
  });
  it('who is missing is searched for by the case, and no longer counted as present', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    at.find('P-2');
    at.send('HEADCOUNT_CLOSED', { persons: 2 });
    at.send('HEADCOUNT_MISMATCH', { counted: 1 });
    at.send('PERSON_MISSING', { personId: 'P-2' });
    expect(at.hooks('DANGER_REPORTED').at(-1)).toEqual({ type: 'DANGER_REPORTED', personId: 'P-2', cause: 'missing' });
    at.send('HEADCOUNT_CLOSED', { persons: 1, reason: 'searched' });
    expect(at.states()).toContain('course.onScene.headcount.closed');
  });
  it('of whom nothing is listed cannot be reported on', () => {
    const at = onScene('2027-01-14T02:00');
    expect(at.unmet('INJURY', { personId: 'P-9', consent: 'given' })).toContain('personIsListed');
    at.find('P-1');
    expect(at.unmet('PERSON_FOUND', { personId: 'P-1', sex: 'male', ageBand: 'adult' })).toEqual(['personIsNew']);
    const future = { personId: 'P-1', exposureAt: local('2027-01-15T02:00'), consent: 'given' };
    expect(at.unmet('SEXUAL_VIOLENCE_DISCLOSED', future)).toEqual(['exposureInThePast']);
  });
});

describe('An object at the scene', () => {
  it('is an exhibit or released before the scene is closed', () => {
    const at = onScene('2027-01-14T02:00');
    at.send('OBJECT_NOTED', { exhibitId: 'E-1' });
    at.workDone();
    at.send('HEADCOUNT_CLOSED', { persons: 0 });
    expect(at.unmet('SCENE_CLOSED', { persons: 0 })).toEqual(['everyObjectDecided']);
    at.send('EXHIBIT_FOUND', { exhibitId: 'E-1', kind: 'document', digital: false });
    expect(at.hooks('EXHIBIT_FOUND')).toEqual([{ type: 'EXHIBIT_FOUND', exhibitId: 'E-1', digital: false }]);
    expect(at.unmet('OBJECT_RELEASED', { exhibitId: 'E-1' })).toEqual(['objectIsUndecided']);
    at.send('SCENE_CLOSED', { persons: 0 });
    expect(at.status()).toBe('done');
  });
  it('that is the phone of somebody who is no suspect is taken with a reason and a receipt only', () => {
    const at = onScene('2027-01-14T02:00');
    at.find('P-1');
    at.send('SUSPECT_HELD', { suspectId: 'S-1', ...held });
    const phone = { exhibitId: 'E-1', kind: 'phone', digital: true };
    expect(at.unmet('EXHIBIT_FOUND', { ...phone, takenFrom: 'P-1' })).toEqual(['victimHasReceipt']);
    expect(at.unmet('EXHIBIT_FOUND', { ...phone, takenFrom: 'P-1', reason: 'agreed' })).toEqual(['victimHasReceipt']);
    expect(at.unmet('EXHIBIT_FOUND', { ...phone, takenFrom: 'P-1', reason: 'agreed', receipt: 'R-7' })).toEqual([]);
    expect(at.unmet('EXHIBIT_FOUND', { ...phone, takenFrom: 'S-1' })).toEqual([]);
  });
});

describe('Who may report', () => {
  it('breaking off is for the command', () => {
    const at = onScene('2027-01-14T02:00');
    const alone: Actor = { ...responder, roles: ['firstResponder'] };
    expect(at.refusal('ABORTED', { reason: 'ordered', anotherUnitGoes: true }, alone)?.code).toBe('ROLE_MAY_NOT_SEND');
    expect(at.refusal('SCENE_SAFE', {}, alone)).toBeNull();
  });
});
