import { describe, expect, it } from '@jest/globals';
import { IQF, withClosure } from '../../workflows/deadlines/calendars.fixture.js';
import { agencies, clock, house, local, officer, openCase, person, supervisor, told } from './virtual-case.js';

const [p1, p2, p3] = agencies as [string, string, string, string];
const need = (needAt: string, change: object = {}) => ({
  referralKey: 'need-1',
  personId: 'P-1',
  service: 'legalAid',
  priority: 'urgent',
  sex: 'female',
  ageBand: 'adult',
  language: 'ar',
  needAt: local(needAt),
  consent: 'given',
  consentedAgencyId: null,
  ...change,
});
describe('E02 consent refused', () => {
  it('sends no packet, offers again after 7 calendar days, and the organisation sees nothing', () => {
    const at = house('2027-01-18T10:00');
    const referral = at.open('SOP-04', need('2027-01-18T10:00', { consent: 'unknown' }), officer);
    at.send(referral, { type: 'CONSENT_REFUSED', by: officer });
    expect(at.view(referral).state).toEqual(['consentRefused']);
    expect(clock(at, referral, 'reoffer')?.currentDueAt).toBe(local('2027-01-25T23:59:59'));
    at.advanceTo(local('2027-01-26T12:00'));
    expect(at.agenciesWithAccess(referral)).toEqual([]);
    expect(
      at
        .stepsOf(referral)
        .flatMap(({ effects }) => effects)
        .some(({ type }) => type === 'selectProvider'),
    ).toBe(false);
  });
});

describe('E02 in its case', () => {
  it('the person stays presumed a victim, rights are due after 24 hours, and other services go on', () => {
    const at = house('2027-01-18T10:00');
    const spine = openCase(at);
    const asked = { personId: 'P-1', priority: 'urgent', sex: 'female', ageBand: 'adult' };
    at.send(spine, {
      type: 'PERSON_PRESUMED_VICTIM',
      fields: { personId: 'P-1', sex: 'female', ageBand: 'adult' },
      by: officer,
    });
    at.send(spine, {
      type: 'NEED_IDENTIFIED',
      fields: { ...asked, service: 'legalAid', consent: 'unknown' },
      by: officer,
    });
    at.send(spine, {
      type: 'NEED_IDENTIFIED',
      fields: { ...asked, service: 'medical', consent: 'given' },
      by: officer,
    });
    const [legalAid, medical] = (at.view(spine).context.referrals as { key: string }[]).map(({ key }) =>
      at.child(spine, key),
    );
    at.send(legalAid!, { type: 'CONSENT_REFUSED', by: officer });
    expect(clock(at, spine, 'rightsInformation')?.currentDueAt).toBe(local('2027-01-19T10:00'));
    expect(clock(at, legalAid!, 'reoffer')?.currentDueAt).toBe(local('2027-01-25T23:59:59'));
    expect(at.view(spine).context).toMatchObject({ victims: [{ personId: 'P-1' }] });
    expect([at.agenciesWithAccess(legalAid!), at.agenciesWithAccess(medical!)]).toEqual([[], [p1]]);
  });
});

describe('E03 urgent referral times out twice', () => {
  const at = house('2027-01-20T16:20');
  const referral = at.open('SOP-04', need('2027-01-20T16:20'), officer);
  const due = () => clock(at, referral, 'acceptance')?.currentDueAt;
  const serviceStart = () => clock(at, referral, 'serviceStart')?.currentDueAt;

  it('P1 has until Thursday 16:20', () => {
    expect(at.agenciesWithAccess(referral)).toEqual([p1]);
    expect([due(), serviceStart()]).toEqual([local('2027-01-21T16:20'), local('2027-01-23T16:20')]);
  });
  it('timeout 1 goes to P2 at that instant, P1 loses access, and L1 is told', () => {
    at.advanceTo(local('2027-01-21T16:19:59.999'));
    expect(at.agenciesWithAccess(referral)).toEqual([p1]);
    at.advanceTo(local('2027-01-21T16:20'));
    expect(at.agenciesWithAccess(referral)).toEqual([p2]);
    expect([due(), serviceStart()]).toEqual([local('2027-01-22T16:20'), local('2027-01-23T16:20')]);
    expect(told(at).at(-1)).toBe(`L1 acceptanceTimedOut ${local('2027-01-21T16:20')}`);
  });
  it('timeout 2 on the weekend waits for a supervisor, and L2 is told', () => {
    at.advanceTo(local('2027-01-22T16:20'));
    expect(at.view(referral).state).toEqual(['rerouted.approvalPending']);
    expect(at.agenciesWithAccess(referral)).toEqual([]);
    expect(told(at).at(-1)).toBe(`L2 secondTimeout ${local('2027-01-22T16:20')}`);
    expect(at.judge(referral, { type: 'NEXT_PROVIDER', by: officer })?.code).toBe('ROLE_MAY_NOT_SEND');
  });
  it('with approval P3 has until Saturday 16:20', () => {
    at.send(referral, { type: 'NEXT_PROVIDER', by: supervisor });
    expect(at.agenciesWithAccess(referral)).toEqual([p3]);
    expect(due()).toBe(local('2027-01-23T16:20'));
  });
  it('then L3, and the start of the service was counted from the need', () => {
    at.advanceTo(local('2027-01-23T16:20'));
    expect(at.view(referral).state).toEqual(['manualSearch']);
    expect(told(at)).toContain(`L3 noProvider ${local('2027-01-23T16:20')}`);
    expect(clock(at, referral, 'serviceStart')).toMatchObject({
      clockId: 'serviceStart#1',
      status: 'breached',
      breachedAt: local('2027-01-23T16:20'),
    });
  });
  it('an agency that is late is refused', () => {
    const late = person('Worker Example A', 'legalAid', p1);
    expect(at.judge(referral, { type: 'ACCEPTED', by: late })?.code).toBe('EVENT_NOT_ALLOWED');
  });
});

describe('E05 closure announced after a timer started', () => {
  it('moves the acceptance to Monday, keeps both values, tells the organisation’s worker, and leaves hours alone', () => {
    const at = house('2027-02-09T11:00');
    const referral = at.open('SOP-04', need('2027-02-09T11:00', { priority: 'routine' }), officer);
    const urgent = at.open('SOP-04', need('2027-02-09T11:00'), officer);
    expect(clock(at, referral, 'acceptance')?.currentDueAt).toBe(local('2027-02-14T15:00'));
    at.advanceTo(local('2027-02-10T10:00'));
    const hours = clock(at, urgent, 'serviceStart');
    at.changeCalendar(withClosure(IQF, '2027-02-14'));
    const moved = clock(at, referral, 'acceptance');
    expect([moved?.originalDueAt, moved?.currentDueAt]).toEqual([local('2027-02-14T15:00'), local('2027-02-15T15:00')]);
    expect(
      at
        .stepsOf(referral)
        .at(-1)
        ?.effects.map(({ params }) => params),
    ).toContainEqual({ to: { role: 'caseWorker' }, notice: 'deadlineMoved' });
    expect(clock(at, urgent, 'serviceStart')).toEqual(hours);
    at.advanceTo(local('2027-02-15T14:59:59'));
    expect(at.view(referral).state).toEqual(['sent.awaitingAcceptance']);
    at.advanceTo(local('2027-02-15T15:00'));
    expect(at.agenciesWithAccess(referral)).toEqual([p2]);
  });
});
