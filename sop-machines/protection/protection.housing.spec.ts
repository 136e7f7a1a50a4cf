import { describe, expect, it } from '@jest/globals';
import { local, protect, record } from '../../test/support/protection-walk.js';
import { genericProfile } from '../profiles/generic-unodc.profile.js';

const monday = '2027-01-25T09:15';

describe('A bed', () => {
  it('is searched within six hours of the identification; without one the unit head is alarmed', () => {
    const at = protect(monday);
    at.waitUntil('2027-01-25T11:00');
    at.send('BED_NEEDED', { consent: 'given' });
    expect([at.part('housing'), at.due('bedSearch')]).toEqual(['none.searching', local('2027-01-25T15:15')]);
    expect(at.told('NEED_REPORTED')).toMatchObject([{ service: 'shelter', priority: 'emergency', consent: 'given' }]);
    at.waitUntil('2027-01-25T15:15');
    expect(at.climbed('bedSearch#1').at(-1)).toBe(`L2 ${local('2027-01-25T15:15')}`);
  });
  it('is searched anew, and alarmed about, when the person is asked to leave', () => {
    const at = protect(monday);
    at.send('SHELTER_PLACED', { place: 'ngoShelter' });
    expect(at.live()).not.toContain('bedSearch');
    at.waitUntil('2027-02-01T18:00');
    at.send('SHELTER_LEFT', { how: 'asked' });
    expect([at.alarms(), at.due('bedSearch')]).toEqual([['L1 bedLost'], local('2027-02-02T00:00')]);
  });
  it('that nobody wants leaves all other help as it is, and can be asked for later', () => {
    const at = protect(monday);
    at.send('BED_NOT_WANTED');
    expect(at.part('care')).toBe('assessment');
    at.waitUntil('2027-02-01T18:00');
    at.send('BED_NEEDED', { consent: 'unknown' });
    expect(at.due('bedSearch')).toBe(local('2027-02-02T00:00'));
  });
});

describe('A state shelter in Iraq', () => {
  it('waits for an order of the court, while a hospital, a hotel or an organisation takes the person', () => {
    const at = protect(monday);
    expect([at.part('courtOrder'), at.due('courtOrder')]).toEqual(['awaited', local('2027-01-28T09:15')]);
    expect(at.refusal('SHELTER_PLACED', { place: 'stateShelter' })?.unmetGuards).toContain('orderIfStateShelter');
    for (const place of ['hospital', 'hotel', 'ngoShelter']) expect(at.refusal('SHELTER_PLACED', { place })).toBeNull();
    at.send('SHELTER_PLACED', { place: 'hospital' });
    at.send('COURT_ORDER_FOR_SHELTER', { decisionNo: '12/2027' });
    at.send('SHELTER_PLACED', { place: 'stateShelter' });
    expect([at.part('housing'), at.ended('firstStay#1')]).toEqual(['shelter', 'met']);
  });
  it('needs none where the profile knows no such rule', () => {
    const at = protect(monday, {}, { profile: genericProfile });
    expect([at.part('courtOrder'), at.refusal('SHELTER_PLACED', { place: 'stateShelter' })]).toEqual([
      'notAwaited',
      null,
    ]);
  });
});

describe('A person who is missing', () => {
  it.each([
    ['MISSING', {}],
    ['SHELTER_LEFT', { how: 'missing' }],
  ])('by %s alarms L2 at once, has the danger assessed anew, and keeps the bed', (type, fields) => {
    const at = protect(monday);
    at.send('SHELTER_PLACED', { place: 'ngoShelter' });
    at.waitUntil('2027-02-01T22:00');
    at.send(type, fields);
    expect([at.alarms(), at.told('DANGER_REPORTED')]).toEqual([
      ['L2 missing'],
      [{ type: 'DANGER_REPORTED', personId: 'P-1', cause: 'missing' }],
    ]);
    expect([at.part('housing'), at.due('missingSearch')]).toEqual(['shelter', local('2027-02-02T22:00')]);
    at.send('CONTACT_RESTORED');
    expect([at.part('presence'), at.openTasks().includes('searchForPerson')]).toEqual(['present', false]);
  });
});

describe('A shelter is no detention', () => {
  it('a restriction needs a basis in law and a decision, is told to the unit head and reviewed every three days', () => {
    const at = protect(monday);
    expect(at.refusal('RESTRICTION_RECORDED', { reason: record })?.code).toBe('EVENT_INVALID');
    expect(at.refusal('RESTRICTION_RECORDED', { basis: 'houseRule', decisionNo: '1', reason: record })?.code).toBe(
      'EVENT_INVALID',
    );
    at.send('RESTRICTION_RECORDED', { basis: 'courtOrder', decisionNo: '7/2027', reason: record });
    expect([at.alarms(), at.due('restrictionReview')]).toEqual([['L2 restricted'], local('2027-01-28T09:15')]);
    expect(at.refusal('LEAVES', { why: 'ownWish', informed: true })).toBeNull();
  });
  it('the way out is open from the first moment to the last, and the way back too', () => {
    const at = protect(monday);
    at.send('LEAVES', { why: 'ownWish', informed: true });
    expect([at.states(), at.due('exitInterview')]).toEqual([['leaving'], local('2027-02-01T15:00')]);
    at.send('EXIT_INTERVIEW', { talk: 'held', openHealth: 'none', followUpOn: '2027-03-01' });
    expect(at.due('followUp')).toBe(local('2027-03-01T23:59:59'));
    at.send('COMES_BACK');
    expect(at.due('bedSearch')).toBe(local('2027-01-25T15:15'));
    at.send('LEAVES', { why: 'moves', informed: true });
    at.send('EXIT_INTERVIEW', { talk: 'declined', openHealth: 'declined' });
    expect([at.status(), at.told('PROCEDURE_REPORTED').at(-1)]).toEqual([
      'done',
      { type: 'PROCEDURE_REPORTED', key: 'protection-1', state: 'ended', ended: true },
    ]);
  });
});
