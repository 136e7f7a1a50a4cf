import { describe, expect, it } from '@jest/globals';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';
import type { Role } from '../kernel/roles.js';
import type { Actor, Profile } from '../kernel/sop.js';
import { referralSop } from './referral.sop.js';

const agencies = ['1', '2', '3', '4'].map((digit) => `a0000000-0000-4000-8000-00000000000${digit}`);
const [p1, p2, p3, p4] = agencies as [string, string, string, string];
const profile: Profile = {
  id: 'example',
  status: 'draft',
  title: { en: 'Example', ar: 'مثال' },
  validFrom: '2020-01-01',
  validTo: null,
  calendarId: 'IQF',
  lawVersion: 'example',
  deadlines: {},
  limits: {},
  childAge: 18,
  criminalAge: 9,
  victimRecognition: 'judge',
};
const person = (id: string, role: Role, agencyId: string | null = null): Actor => ({
  kind: 'person',
  id,
  roles: [role],
  agencyId,
});
const officer = person('Officer Demo-One', 'caseOfficer');
const supervisor = person('Supervisor Demo-Two', 'supervisor');
/** Times are local (UTC+3). */
const local = (time: string): string => new Date(`${time}+03:00`).toISOString();
const born = '2027-01-20T10:00';

function referral(change: object = {}, directory: string[] = agencies) {
  const house = new VirtualHouse({
    sops: { 'SOP-04@1.0.0': referralSop },
    currentVersions: { 'SOP-04': '1.0.0' },
    referralSop: 'SOP-04',
    profile,
    calendar: IQF,
    agencies: directory,
    now: local(born),
  });
  const input = {
    referralKey: 'need-1',
    personId: 'P-1',
    service: 'shelter',
    priority: 'urgent',
    sex: 'female',
    ageBand: 'adult',
    language: 'ar',
    needAt: local(born),
    consent: 'given',
    consentedAgencyId: null,
    ...change,
  };
  const id = house.open('SOP-04', input, officer);
  const seen = () => house.stepsOf(id).flatMap(({ effects }) => effects);
  const asked = () => house.agenciesWithAccess(id)[0] ?? null;
  const state = () => house.view(id).state;
  const send = (type: string, fields: Record<string, unknown> = {}, by: Actor = officer) => {
    house.send(id, { type, fields, by });
    return state();
  };
  const agencySends = (type: string, fields: Record<string, unknown> = {}) =>
    send(type, fields, person('Worker Example A', 'shelterManager', asked()));
  const refused = (type: string, fields: Record<string, unknown> = {}, by: Actor = officer) =>
    house.judge(id, { type, fields, by })?.unmetGuards ?? [];
  const clock = (deadlineId: string) => house.view(id).clocks.find((entry) => entry.deadlineId === deadlineId);
  const reported = () =>
    seen().flatMap((effect) => (effect.type === 'tellParent' ? [effect.params.event['state']] : []));
  return { house, id, seen, asked, state, send, agencySends, refused, clock, reported };
}
const consent = (change: object = {}) => ({
  service: 'shelter',
  organisations: 'anyListed',
  packet: ['identity'],
  method: 'signed',
  language: 'ar',
  ...change,
});

describe('consent', () => {
  it('is per service, per organisation, and shares no more than the service needs', () => {
    const at = referral({ consent: 'unknown' });
    expect(at.refused('CONSENT_RECORDED', consent({ service: 'legalAid' }))).toEqual(['consentForThisService']);
    expect(at.refused('CONSENT_RECORDED', consent({ organisations: 'named' }))).toEqual(['consentForThisService']);
    expect(at.refused('CONSENT_RECORDED', consent({ packet: ['identity', 'health'] }))).toEqual(['packetAllowed']);
    expect(at.send('CONSENT_RECORDED', consent())).toEqual(['sent.awaitingAcceptance']);
  });
  it('of a child needs assent and the guardian; an emergency does not wait for the guardian', () => {
    const calm = referral({ consent: 'unknown', ageBand: 'unknown' });
    expect(calm.refused('CONSENT_RECORDED', consent({ assent: true }))).toEqual(['childConsentComplete']);
    expect(calm.refused('CONSENT_RECORDED', consent({ assent: true, guardianConsent: true }))).toEqual([]);
    const emergency = referral({ consent: 'unknown', ageBand: 'child', priority: 'emergency' });
    expect(emergency.refused('CONSENT_RECORDED', consent({ assent: true }))).toEqual([]);
  });
  it('for one named organisation is asked anew when that organisation stays silent', () => {
    const at = referral({ consent: 'unknown' }, [p1, p2]);
    at.send('CONSENT_RECORDED', consent({ organisations: 'named', agencyId: p1 }));
    at.house.advanceTo(local('2027-01-21T10:00'));
    expect([at.state(), at.asked()]).toEqual([['consentPending.asked'], null]);
    at.send('CONSENT_RECORDED', consent({ organisations: 'named', agencyId: p2 }));
    expect(at.asked()).toBe(p2);
  });
  it('is overridden only for life in danger or a child at immediate risk, and by two persons', () => {
    const at = referral({ consent: 'unknown' });
    const reason = { recordId: 'b0000000-0000-4000-8000-000000000001' };
    expect(at.refused('VITAL_INTEREST_OVERRIDE', { ground: 'childAtImmediateRisk', reason })).toEqual([
      'overrideGroundMet',
    ]);
    at.send('VITAL_INTEREST_OVERRIDE', { ground: 'lifeInDanger', reason }, supervisor);
    expect(at.refused('OVERRIDE_CONFIRMED', { reason }, supervisor)).toEqual(['anotherPerson']);
    expect(at.asked()).toBeNull();
    at.send('OVERRIDE_CONFIRMED', { reason }, person('Supervisor Demo-Three', 'supervisor'));
    expect(at.asked()).toBe(p1);
  });
  it('withdrawn ends the access at once, and the organisation is told to stop and lock its data', () => {
    const at = referral();
    expect(at.send('CONSENT_WITHDRAWN', { reason: 'fear' })).toEqual(['revoked']);
    expect(at.asked()).toBeNull();
    expect(at.seen()).toContainEqual(
      expect.objectContaining({ type: 'notify', params: { to: { agencyId: p1 }, notice: 'stopAndLock' } }),
    );
    expect(at.reported().at(-1)).toBe('revoked');
  });
  it('refused twice ends the referral; given after all, it goes on', () => {
    const twice = referral({ consent: 'refused' });
    expect(twice.send('CONSENT_REFUSED')).toEqual(['closed']);
    const changed = referral({ consent: 'refused' });
    expect(changed.send('CONSENT_RECORDED', consent())).toEqual(['sent.awaitingAcceptance']);
  });
});

describe('the organisation', () => {
  it('asks for information while its clock goes on', () => {
    const at = referral();
    const due = at.clock('acceptance')?.currentDueAt;
    const record = { recordId: 'b0000000-0000-4000-8000-000000000002' };
    expect(at.agencySends('INFO_REQUESTED', { question: record })).toEqual(['sent.returnedForInfo']);
    expect(at.clock('acceptance')?.currentDueAt).toBe(due);
    expect(at.send('INFO_GIVEN', { answer: record })).toEqual(['sent.awaitingAcceptance']);
    expect(at.clock('acceptance')).toMatchObject({ currentDueAt: due, clockId: 'acceptance#1' });
  });
  it('is the only one that can answer', () => {
    const at = referral();
    expect(at.refused('ACCEPTED', {}, person('Worker Example B', 'shelterManager', p2))).toEqual(['fromAskedAgency']);
  });
  it('declines, and the next one is asked at once; after two a supervisor decides, after three the search is by hand', () => {
    const at = referral();
    at.agencySends('REJECTED', { reason: 'noCapacity' });
    expect(at.asked()).toBe(p2);
    expect(at.agencySends('REJECTED', { reason: 'notEligible' })).toEqual(['rerouted.approvalPending']);
    at.send('NEXT_PROVIDER', {}, supervisor);
    expect(at.asked()).toBe(p3);
    expect(at.agencySends('REJECTED', { reason: 'noCapacity' })).toEqual(['manualSearch']);
    at.send('SENT', { agencyId: p4 }, supervisor);
    expect(at.asked()).toBe(p4);
  });
  it('tied to the alleged offender loses the packet and is never asked again', () => {
    const at = referral();
    at.send('PROVIDER_FLAGGED', { agencyId: p2, ground: 'kinOrTribe' });
    expect(at.asked()).toBe(p1);
    at.send('PROVIDER_FLAGGED', { agencyId: p1, ground: 'employer' });
    expect(at.asked()).toBe(p3);
  });
  it('cannot be found: the directorate is alarmed and the coordinator searches by hand', () => {
    const at = referral({}, []);
    expect(at.state()).toEqual(['manualSearch']);
    expect(at.seen()).toContainEqual(
      expect.objectContaining({ type: 'alert', params: { level: 'L3', notice: 'noProvider' } }),
    );
  });
});

describe('the service', () => {
  it('accepted, started, reported on and ended: each step has its clock and its news', () => {
    const at = referral();
    at.agencySends('ACCEPTED');
    expect(at.clock('firstFeedback')?.currentDueAt).toBe(local('2027-01-27T15:00'));
    at.agencySends('SERVICE_STARTED');
    expect(at.clock('serviceStart')).toBeUndefined();
    at.house.advanceTo(local('2027-01-25T12:00'));
    at.agencySends('PROGRESS_REPORTED', { progress: 'asPlanned' });
    expect(at.clock('feedback')?.currentDueAt).toBe(local('2027-02-24T23:59:59'));
    at.house.advanceTo(local('2027-02-01T12:00'));
    at.agencySends('PROGRESS_REPORTED', { progress: 'asPlanned' });
    expect(at.clock('feedback')?.currentDueAt).toBe(local('2027-03-03T23:59:59'));
    expect(at.agencySends('OUTCOME', { successful: true })).toEqual(['outcomeReported']);
    expect(at.seen()).toContainEqual(
      expect.objectContaining({ params: { to: { duty: 'assignee' }, notice: 'outcomeReported' } }),
    );
    expect(at.send('REFERRAL_CLOSED', { personInformed: 'informed' })).toEqual(['closed']);
    expect(at.asked()).toBeNull();
    expect(at.reported()).toEqual(['sent', 'accepted', 'inService', 'outcomeReported', 'closed']);
  });
  it('is not closed without an outcome, and an outcome without success needs a reason', () => {
    const at = referral();
    at.agencySends('ACCEPTED');
    expect(
      at.house.judge(at.id, { type: 'REFERRAL_CLOSED', fields: { personInformed: 'informed' }, by: officer })?.code,
    ).toBe('EVENT_NOT_ALLOWED');
    const worker = person('Worker Example A', 'shelterManager', p1);
    expect(at.refused('OUTCOME', { successful: false }, worker)).toEqual(['reasonGiven']);
    at.agencySends('OUTCOME', { successful: false, reason: 'noCapacity' });
    at.send('NEXT_PROVIDER', {}, supervisor);
    expect(at.asked()).toBe(p2);
  });
  it('in an emergency names the arrival; two hours after it the safety of the person is checked', () => {
    const at = referral({ priority: 'emergency' });
    const worker = person('Worker Example A', 'shelterManager', p1);
    expect(at.refused('ACCEPTED', {}, worker)).toEqual(['arrivalPlanned']);
    at.agencySends('ACCEPTED', { plannedArrivalAt: local('2027-01-20T12:00') });
    expect(at.clock('arrival')?.currentDueAt).toBe(local('2027-01-20T14:00'));
    at.house.advanceTo(local('2027-01-20T14:00'));
    expect(at.state()).toContain('delivery.service.accepted.safetyCheck');
    expect(at.reported()).toContain('personNotArrived');
    at.send('SAFETY_CHECKED', { result: 'coming', plannedArrivalAt: local('2027-01-20T15:00') });
    expect(at.clock('arrival')?.currentDueAt).toBe(local('2027-01-20T17:00'));
    expect(at.agencySends('PERSON_ARRIVED')).toContain('delivery.service.accepted.arrived');
  });
  it('counts from the need, also when the third organisation takes it', () => {
    const at = referral();
    at.agencySends('REJECTED', { reason: 'noCapacity' });
    at.house.advanceTo(local('2027-01-21T09:00'));
    at.agencySends('ACCEPTED');
    expect(at.clock('serviceStart')).toMatchObject({
      clockId: 'serviceStart#1',
      currentDueAt: local('2027-01-23T10:00'),
    });
  });
});
