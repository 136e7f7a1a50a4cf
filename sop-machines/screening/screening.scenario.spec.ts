import { describe, expect, it } from '@jest/globals';
import { local, toScreen } from '../../test/support/screening-walk.js';
import { GB, IQF, KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { iqKriProfile } from '../profiles/iq-kri.profile.js';

const level = (name: string, time: string) => `${name} ${local(time)}`;

describe('E02 consent refused', () => {
  it('leaves the person presumed; the refused need is told as refused, others go on', () => {
    const at = toScreen('2027-01-18T10:00');
    at.send('NEED_RECORDED', { service: 'legalAid', priority: 'routine', consent: 'refused' });
    at.send('NEED_RECORDED', { service: 'shelter', priority: 'urgent', consent: 'given' });
    at.presume();
    expect(at.told('NEED_REPORTED').map(({ service, consent }) => [service, consent])).toEqual([
      ['legalAid', 'refused'],
      ['shelter', 'given'],
    ]);
    expect(at.stands()).toContain('presumedVictim.assessment.fullAssessment');
  });
});

describe('E20 smuggled group with a forced driver', () => {
  it('has every survivor screened a day after the intercept, and the driver who says that he was forced', () => {
    const survivor = toScreen('2027-04-12T05:20');
    const driver = toScreen('2027-04-12T05:20', { personId: 'S-1', cause: 'forcedRole' });
    for (const at of [survivor, driver]) expect(at.due('screening')).toBe(local('2027-04-13T05:20'));
    driver.presume();
    expect(driver.told('FORCED_ROLE_REPORTED')).toEqual([{ type: 'FORCED_ROLE_REPORTED', personId: 'S-1' }]);
  });
});

describe('E21 offline capture', () => {
  it('counts from the first contact, is 15 hours overdue when it is synced, and alarms at once, on the highest rung that passed', () => {
    const at = toScreen('2027-02-05T09:00', { foundAt: local('2027-02-03T18:00') });
    expect(at.due('screening')).toBe(local('2027-02-04T18:00'));
    at.waitUntil('2027-02-05T09:00');
    const rungs = at.house.rungs.filter(({ clockId }) => clockId === 'screening#1');
    expect(rungs.map(({ level, dueAt, status }) => `${level} ${dueAt} ${status}`)).toEqual(
      expect.arrayContaining([
        `${level('L2', '2027-02-04T18:00')} overtaken`,
        `${level('L3', '2027-02-04T22:00')} fired`,
      ]),
    );
  });
});

describe('E25 same step, three calendars', () => {
  it.each([
    ['KRI', KRI, '2027-03-18T12:00', '2027-03-30T14:00'],
    ['IQF', IQF, '2027-03-18T12:00', '2027-03-28T15:00'],
    ['GB', GB, '2027-03-25T10:00Z', '2027-04-05T17:00+01:00'],
  ])('an assessment of five working days on %s', (_, calendar, from, due) => {
    const at = toScreen(from, {}, { profile: iqKriProfile, calendar });
    at.presume();
    expect(at.due('assessment')).toBe(local(due));
  });
  it('is recomputed with both values kept when the Region’s calendar gives way to the federal one; 72 hours stay 72 hours', () => {
    const at = toScreen('2027-03-18T12:00', {}, { profile: iqKriProfile, calendar: KRI });
    at.presume();
    const before = at.due('recognitionRequest');
    at.waitUntil('2027-03-21T09:00');
    at.house.changeCalendar({ ...IQF, id: KRI.id, version: KRI.version + 1 });
    expect([at.due('assessment'), at.due('recognitionRequest')]).toEqual([local('2027-03-28T15:00'), before]);
    const moved = at.house.stepsOf(at.id).flatMap(({ clocks }) => clocks);
    expect(
      moved.filter(({ entry }) => entry.deadlineId === 'assessment').map(({ entry }) => entry.currentDueAt),
    ).toEqual([local('2027-03-30T14:00'), local('2027-03-28T15:00')]);
  });
});
