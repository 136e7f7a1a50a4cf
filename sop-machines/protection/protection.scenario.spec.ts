import { describe, expect, it } from '@jest/globals';
import { local, protect, record } from '../../test/support/protection-walk.js';
import { IQF, KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { iqKriProfile } from '../profiles/iq-kri.profile.js';

describe('E11 reflection period', () => {
  it('lapses after 30 calendar days, with a note on day 23', () => {
    const silent = protect('2027-01-25T09:15');
    silent.waitUntil('2027-02-24T23:59:58');
    expect(silent.climbed('reflection#1')).toEqual([`L0 ${local('2027-02-17T23:59:59')}`]);
    expect(silent.part('reflection')).toBe('running');
    silent.waitUntil('2027-02-24T23:59:59');
    expect([silent.part('reflection'), silent.part('legalStay')]).toEqual(['ended.lapsed', 'none']);
  });
});

describe('E25 a 72-hour centre stay of the Region', () => {
  const placed = () => {
    const at = protect('2027-02-10T20:00', {}, { profile: iqKriProfile, calendar: KRI });
    at.waitUntil('2027-02-10T23:15');
    at.send('SHELTER_PLACED', { place: 'emergencyCentre' });
    return at;
  };
  it('ends 72 hours later, over the weekend, and longer only when somebody says why', () => {
    const at = placed();
    expect(at.due('firstStay')).toBe(local('2027-02-13T23:15'));
    at.waitUntil('2027-02-13T20:00');
    at.send('STAY_PROLONGED', { reason: record });
    expect([at.ended('firstStay#1'), at.due('prolongedStay')]).toEqual(['met', local('2027-02-20T23:59:59')]);
  });
  it('does not move with the calendar', () => {
    const at = placed();
    at.house.changeCalendar({ ...IQF, id: KRI.id, version: KRI.version + 1 });
    expect(at.due('firstStay')).toBe(local('2027-02-13T23:15'));
  });
  it('is a week by policy elsewhere', () => {
    const at = protect('2027-02-10T23:15');
    at.send('SHELTER_PLACED', { place: 'emergencyCentre' });
    expect(at.due('firstStay')).toBe(local('2027-02-17T23:59:59'));
  });
});
