import { describe, expect, it } from '@jest/globals';
import { cooperating } from '../../test/support/cooperation-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { recorded } from '../example.fixture.js';

const monday = '2027-01-18T09:00';
const midnight = (date: string) => local(`${date}T23:59:59`);
const adult = { personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'bn' };
const child = { personId: 'P-2', sex: 'male', ageBand: 'child' };
const safe = { checkedHere: true, checkedThere: true, assessment: recorded };
const consent = { understood: true, free: true, method: 'signed', language: 'bn' };
const booking = { departureAt: local('2027-02-10T20:00'), route: recorded };
const arrival = { plannedArrivalAt: local('2027-02-11T08:00') };

const wished = (person: object = adult) => cooperating('return', monday, person);
const agreed = () => {
  const at = wished();
  at.send('RISK_OK', safe);
  at.send('RETURN_CONSENT', consent);
  return at;
};
const ready = () => {
  const at = agreed();
  at.send('DOCUMENT_ISSUED', { document: 'emergencyDocument' });
  at.send('RETURN_BOOKED', booking);
  at.tell('RECEIVER_ACCEPTED');
  return at;
};
const arrived = () => {
  const at = ready();
  at.waitUntil('2027-02-10T20:00');
  at.send('DEPARTED', arrival);
  at.waitUntil('2027-02-11T09:00');
  at.send('ARRIVED');
  at.send('RECEPTION_CONFIRMED');
  return at;
};

describe('a return', () => {
  it('is always the return of somebody', () => {
    expect(() => cooperating('return', monday)).toThrow('return of somebody');
  });
  it('needs the risk checked in both places before the person decides', () => {
    const at = wished();
    expect(at.due('returnRisk')).toBe(local('2027-02-01T15:00'));
    expect(at.refusal('RISK_OK', { ...safe, checkedThere: false })?.code).toBe('EVENT_INVALID');
    expect(at.unmet('RETURN_CONSENT', consent)).toBe('EVENT_NOT_ALLOWED');
  });
  it('asks a receiving organisation only after an informed consent', () => {
    const at = wished();
    at.send('RISK_OK', safe);
    expect(at.refusal('RETURN_CONSENT', { ...consent, free: false })?.code).toBe('EVENT_INVALID');
    expect(at.hooks()).toEqual([]);
    at.send('RETURN_CONSENT', consent);
    expect(at.hooks()).toEqual([
      {
        type: 'NEED_REPORTED',
        personId: 'P-1',
        service: 'returnSupport',
        priority: 'routine',
        sex: 'female',
        ageBand: 'adult',
        language: 'bn',
        consent: 'given',
      },
    ]);
  });
  it('does not begin before an organisation has accepted, and has the danger assessed once more before it does', () => {
    const at = agreed();
    expect(at.unmet('RETURN_BOOKED', booking)).toBe('documentIsIssued');
    at.send('DOCUMENT_ISSUED', { document: 'passport' });
    at.send('RETURN_BOOKED', booking);
    expect([at.isIn('return.course.documents'), at.unmet('DEPARTED', arrival)]).toEqual([true, 'EVENT_NOT_ALLOWED']);
    at.tell('RECEIVER_ACCEPTED');
    expect(at.hooks().at(-1)).toEqual({ type: 'DANGER_REPORTED', cause: 'beforeReturn', personId: 'P-1' });
    expect(at.unmet('DEPARTED', arrival)).toBe('possible');
    at.tell('RECEIVER_LOST');
    expect([at.isIn('return.course.documents'), at.unmet('DEPARTED', arrival)]).toEqual([true, 'EVENT_NOT_ALLOWED']);
  });
  it('of a child waits for the best-interests determination and for one that favours it', () => {
    const at = wished(child);
    expect(at.unmet('RISK_OK', safe)).toBe('bestInterestsFavourReturn');
    at.tell('BEST_INTERESTS_DECIDED', { favoursReturn: false });
    expect(at.unmet('RISK_OK', safe)).toBe('bestInterestsFavourReturn');
    at.tell('BEST_INTERESTS_DECIDED', { favoursReturn: true });
    at.send('RISK_OK', safe);
    expect(at.unmet('RETURN_CONSENT', { ...consent, assent: true })).toBe('childConsentComplete');
    expect(at.unmet('RETURN_CONSENT', { ...consent, assent: true, guardianConsent: true })).toBe('possible');
  });
  it.each([
    ['STAY_INSTEAD', { reason: 'changedMind' }, 'stayInstead'],
    ['WITHDRAWN', { reason: 'fear' }, 'consentWithdrawn'],
  ])('stops at any time before the departure: %s', (type, fields, end) => {
    for (const at of [wished(), agreed(), ready()]) {
      at.send(type, fields);
      expect([at.states(), at.standing()]).toMatchObject([[end], { state: end, ended: true }]);
    }
  });
  it('to a family that is not safe is stopped, and begins anew only with a new check, consent and reception', () => {
    const at = ready();
    at.send('FAMILY_UNSAFE', { assessment: recorded });
    expect([at.isIn('return.course.familyUnsafe'), at.due('alternative')]).toEqual([true, local('2027-02-01T15:00')]);
    at.send('RISK_OK', safe);
    at.send('RETURN_CONSENT', consent);
    expect(at.isIn('return.course.documents')).toBe(true);
    at.send('RETURN_BOOKED', booking);
    expect(at.isIn('return.course.documents')).toBe(true);
  });
  it('goes on when the case ends', () => {
    const at = agreed();
    at.tell('CASE_ENDS');
    expect(at.isIn('return.course.documents')).toBe(true);
  });
});

describe('after the departure', () => {
  it('who does not arrive in time counts as missing', () => {
    const at = ready();
    at.waitUntil('2027-02-10T20:00');
    at.send('DEPARTED', arrival);
    expect(at.due('arrival')).toBe(local('2027-02-11T20:00'));
    at.waitUntil('2027-02-11T20:00');
    expect(at.hooks().at(-1)).toEqual({ type: 'DANGER_REPORTED', cause: 'missing', personId: 'P-1' });
    expect(at.openTasks()).toContain('findPerson');
    at.send('ARRIVED');
    expect(at.isIn('return.course.arrived')).toBe(true);
  });
  it('follow-ups are due 30, 90 and 180 days after the arrival, whenever the last one was made', () => {
    const at = arrived();
    const dates = ['2027-03-13', '2027-05-12', '2027-08-10'];
    for (const date of dates) {
      expect(at.due('followUp')).toBe(midnight(date));
      at.waitUntil(`${date}T10:00`);
      at.send('FOLLOW_UP', { wellbeing: 'safe' });
    }
    expect(at.states()).toEqual(['closed']);
  });
  it('one that finds danger or nobody alarms and is made again', () => {
    const at = arrived();
    at.send('FOLLOW_UP', { wellbeing: 'inDanger' });
    expect(at.asked('alert').at(-1)).toEqual({ level: 'L2', notice: 'returneeInDanger' });
    expect(at.hooks().at(-1)).toEqual({ type: 'DANGER_REPORTED', cause: 'threat', personId: 'P-1' });
    at.send('FOLLOW_UP', { wellbeing: 'cannotReach' });
    expect(at.asked('alert').at(-1)).toEqual({ level: 'L1', notice: 'returneeUnreachable' });
    expect(at.due('followUp')).toBe(midnight('2027-03-13'));
  });
});

describe('the consulate', () => {
  it('is told only with consent, within 72 hours of it', () => {
    const at = wished();
    expect(at.live()).not.toContain('consulate');
    at.send('CONSULAR_CONSENT', { consents: true });
    expect(at.due('consulate')).toBe(local('2027-01-21T09:00'));
    at.send('CONSULATE_INFORMED');
    expect(at.ended('consulate#1')).toBe('met');
    const unwilling = wished();
    unwilling.send('CONSULAR_CONSENT', { consents: false });
    expect(unwilling.unmet('CONSULATE_INFORMED')).toBe('EVENT_NOT_ALLOWED');
  });
  it('is not contacted for somebody who has claimed asylum, before or after', () => {
    const at = wished({ ...adult, asylumSeeker: true });
    expect(at.unmet('CONSULAR_CONSENT', { consents: true })).toBe('isNoAsylumSeeker');
    const later = wished();
    later.send('CONSULAR_CONSENT', { consents: true });
    later.tell('ASYLUM_CLAIMED');
    expect([later.live().includes('consulate'), later.unmet('CONSULATE_INFORMED')]).toEqual([
      false,
      'isNoAsylumSeeker',
    ]);
  });
  it('of a child waits for the best-interests decision', () => {
    const at = wished(child);
    expect(at.unmet('CONSULAR_CONSENT', { consents: true })).toBe('bestInterestsKnown');
    at.tell('BEST_INTERESTS_DECIDED', { favoursReturn: false });
    expect(at.unmet('CONSULAR_CONSENT', { consents: true })).toBe('possible');
  });
});
