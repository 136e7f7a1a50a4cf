import { describe, expect, it } from '@jest/globals';
import { clock, duty, house, local, officer, openCase, person, supervisor } from './virtual-case.js';

const officerId = '0f000000-0000-4000-8000-000000000001';
const lead = person(officerId, 'caseOfficer');

/** A report that comes in, is taken on, and turns out to concern a victim in need and a suspect in custody. */
describe('A whole case', () => {
  const at = house('2027-01-20T15:00');
  const spine = openCase(at);
  const intake = at.child(spine, 'intake');
  const ignored = () => at.journal.filter(({ outcome }) => outcome === 'ignored').map(({ event }) => event.type);

  it('begins with its intake, whose first line is the report', () => {
    expect(at.stepsOf(spine)[0]?.event.type).toBe('CASE_OPENED');
    expect(at.stepsOf(intake)[0]?.event.type).toBe('REPORT_RECEIVED');
    expect(clock(at, intake, 'flagrantNotice')?.currentDueAt).toBe(local('2027-01-20T17:00'));
  });
  it('becomes active when the intake is triaged, registered, assigned and accepted', () => {
    at.send(intake, { type: 'SAFETY_CONFIRMED', by: duty });
    const triage = {
      priority: 'urgent',
      classification: 'tip',
      placeOfAct: 'federal',
      flagrant: true,
      childInvolved: false,
    };
    at.send(intake, { type: 'TRIAGED', fields: triage, by: duty });
    expect(at.view(spine).state).toEqual(['open.running.triaged']);
    at.send(intake, { type: 'REGISTERED', fields: { registerNumber: 'R-1', duplicatesSearched: true }, by: duty });
    at.send(intake, { type: 'ASSIGNED', fields: { officerId }, by: supervisor });
    at.advanceTo(local('2027-01-20T16:20'));
    at.send(intake, { type: 'ACCEPTED_BY_OFFICER', by: lead });
    expect(at.view(spine).state).toContain('open.running.active.investigation.underWay');
  });
  it('a need starts a referral by itself, which reports its way back', () => {
    const need = {
      personId: 'P-1',
      service: 'shelter',
      priority: 'urgent',
      sex: 'female',
      ageBand: 'adult',
      consent: 'given',
    };
    at.send(spine, {
      type: 'PERSON_PRESUMED_VICTIM',
      fields: { personId: 'P-1', sex: 'female', ageBand: 'adult' },
      by: officer,
    });
    at.send(spine, { type: 'NEED_IDENTIFIED', fields: need, by: officer });
    expect(at.view(spine).context.referrals).toMatchObject([{ personId: 'P-1', state: 'sent' }]);
    at.advanceTo(local('2027-01-21T16:20'));
    const [referral] = at.view(spine).context.referrals as { key: string; state: string }[];
    expect(at.view(at.child(spine, referral!.key)).context).toMatchObject({ attempt: 2, failures: 1 });
  });
  it('an arrest starts a custody that counts from the arrest, also when it is typed in later', () => {
    const suspect = {
      suspectId: 'S-1',
      maxPenaltyYears: 15,
      capital: false,
      juvenile: false,
      presumedVictim: false,
      underWarrant: false,
    };
    at.send(spine, { type: 'SUSPECT_ARRESTED', fields: suspect, by: officer, occurredAt: local('2027-01-21T15:30') });
    const [held] = at.view(spine).context.suspects as { key: string }[];
    const custody = at.child(spine, held!.key);
    expect(clock(at, custody, 'judge')?.currentDueAt).toBe(local('2027-01-22T15:30'));
    at.advanceTo(local('2027-01-22T15:30'));
    expect(at.view(custody).state).toContain('inCustody.hold.unlawfulHold.noJudge');
    expect(at.view(spine).context.suspects).toMatchObject([{ state: 'unlawfulHold', libertyClockOpen: true }]);
  });
  it('cannot be closed while a suspect is held and a referral is open', () => {
    at.send(spine, { type: 'RIGHTS_EXPLAINED', fields: { personId: 'P-1', understood: true }, by: officer });
    expect(at.judge(spine, { type: 'CLOSE', by: supervisor })?.code).toMatch(/EVENT_INVALID|EVENT_NOT_ALLOWED/);
  });
  it('no procedure of the case has told another something that it could not take', () => {
    expect(ignored()).toEqual([]);
  });
  it('keeps every clock on a due instant of its own while time goes on for a month', () => {
    at.advanceTo(local('2027-02-20T12:00'));
    for (const id of new Set(at.journal.map(({ procedureId }) => procedureId))) {
      for (const entry of at.view(id).clocks) expect(Number.isNaN(Date.parse(entry.currentDueAt))).toBe(false);
    }
    expect(ignored()).toEqual([]);
  });
});
