import { describe, expect, it } from '@jest/globals';
import { profiles } from '../../sop-machines/index.js';
import { GB, IQF, KRI } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';
import { currentVersions, sops } from '../../sop-machines/index.js';
import { clock, local, officer, person, supervisor } from './virtual-case.js';

describe('E25 a case moves from the Kurdistan Region to federal Iraq', () => {
  const house = new VirtualHouse({
    sops,
    currentVersions,
    referralSop: 'SOP-04',
    profile: profiles['iq-kri']!,
    calendar: KRI,
    agencies: ['a0000000-0000-4000-8000-000000000001'],
    now: local('2027-03-18T12:00'),
  });
  const need = {
    referralKey: 'need-1',
    personId: 'P-1',
    service: 'shelter',
    priority: 'routine',
    needAt: local('2027-03-18T12:00'),
    sex: 'female',
    ageBand: 'adult',
    language: 'ar',
    disability: false,
    consent: 'given',
    consentedAgencyId: null,
  };
  const suspect = {
    suspectKey: 'suspect-1',
    suspectId: 'S-1',
    arrestedAt: local('2027-03-24T08:00'),
    manner: 'arrested',
    maxPenaltyYears: 15,
    capital: false,
    juvenile: false,
    presumedVictim: false,
  };

  it('counts its open working days by the new calendar, keeps both values and tells the people', () => {
    const referral = house.open('SOP-04', need, officer);
    const before = clock(house, referral, 'acceptance')!.currentDueAt;
    expect(before).toBe(local('2027-03-28T14:00'));
    house.advanceTo(local('2027-03-24T10:00'));
    const custody = house.open('SOP-12', suspect, officer);
    const liberty = clock(house, custody, 'judge');

    house.transfer(profiles['iq-federal']!, IQF, supervisor);

    const moved = clock(house, referral, 'acceptance');
    expect([moved?.originalDueAt, moved?.currentDueAt]).toEqual([before, local('2027-03-24T15:00')]);
    expect(moved?.history.at(-1)).toMatchObject({
      reason: 'profile',
      dueAt: local('2027-03-24T15:00'),
      by: supervisor.id,
    });
    const step = house.stepsOf(referral).at(-1);
    expect(step?.event).toMatchObject({ type: 'sanad.transferred', fields: { from: 'iq-kri', to: 'iq-federal' } });
    expect(step?.effects.map(({ params }) => params)).toContainEqual({
      to: { role: 'caseWorker' },
      notice: 'deadlineMovedByTransfer',
    });
    expect(clock(house, custody, 'judge')).toEqual(liberty);
  });
});

describe('A transfer to another law', () => {
  const arrested = (profileId: string) => {
    const house = new VirtualHouse({
      sops,
      currentVersions,
      referralSop: 'SOP-04',
      profile: profiles[profileId]!,
      calendar: IQF,
      agencies: [],
      now: local('2027-04-05T06:45'),
    });
    const suspect = {
      suspectKey: 'suspect-1',
      suspectId: 'S-1',
      arrestedAt: local('2027-04-05T06:45'),
      manner: 'arrested',
    };
    const charge = { maxPenaltyYears: 15, capital: false, juvenile: false, presumedVictim: false };
    return { house, custody: house.open('SOP-12', { ...suspect, ...charge }, officer) };
  };
  const open = (house: VirtualHouse, id: string) =>
    house.view(id).clocks.map(({ clockId, currentDueAt }) => [clockId, currentDueAt]);

  it('changes no clock of a hold that has begun, now or later: neither its hours nor its limit', () => {
    const { house, custody } = arrested('iq-federal');
    const before = open(house, custody);
    house.transfer(profiles['generic-unodc']!, GB, supervisor);
    expect(open(house, custody)).toEqual(before);
    house.advanceTo(local('2027-04-05T10:00'));
    house.send(custody, { type: 'RIGHTS_TOLD', fields: { rights: ['lawyer'], language: 'ar' }, by: officer });
    expect(open(house, custody)).toEqual(before);
    expect(clock(house, custody, 'cap')?.currentDueAt).toBe(local('2027-10-04T23:59:59'));
  });
  it('is the law of a hold that begins afterwards', () => {
    const { house } = arrested('iq-federal');
    house.transfer(profiles['af']!, IQF, supervisor);
    const later = house.open(
      'SOP-12',
      {
        suspectKey: 'suspect-2',
        suspectId: 'S-2',
        arrestedAt: local('2027-04-05T06:45'),
        manner: 'arrested',
        maxPenaltyYears: 15,
        capital: false,
        juvenile: false,
        presumedVictim: false,
      },
      officer,
    );
    expect(clock(house, later, 'judge')?.currentDueAt).toBe(local('2027-04-08T06:45'));
  });
  it('told twice is done once', () => {
    const { house, custody } = arrested('iq-federal');
    const { runtime, state } = house['runner'].housed(custody);
    const transfer = {
      transferId: 't-1',
      profile: profiles['iq-kri']!,
      calendar: KRI,
      by: person('Supervisor', 'supervisor'),
    };
    const once = runtime.transfer(state, transfer, Date.parse(house.now));
    expect(once.steps).toHaveLength(1);
    expect(runtime.transfer(once.state, transfer, Date.parse(house.now)).steps).toEqual([]);
  });
});
