import { describe, expect, it } from '@jest/globals';
import { IQF } from '../../workflows/deadlines/calendars.fixture.js';
import { VirtualHouse } from '../../workflows/runtime/virtual-house.js';
import { duty, local, officer, officerOne, officerTwo, quietReport, recorded, supervisor } from '../example.fixture.js';
import { currentVersions, profiles, sops } from '../index.js';
import type { Actor } from '../kernel/sop.js';

/** Wednesday, an hour before offices open. */
const received = '2027-01-20T07:00';

function reported(change: object = {}) {
  const house = new VirtualHouse({
    sops,
    currentVersions,
    referralSop: 'SOP-04',
    profile: profiles['iq-federal']!,
    calendar: IQF,
    agencies: [],
    now: local(received),
  });
  const input = { ...quietReport, ...change, receivedAt: local(received) };
  const id = house.open('SOP-01', input, duty);
  const send = (by: Actor, type: string, fields: Record<string, unknown> = {}) => house.send(id, { type, fields, by });
  const unmet = (by: Actor, type: string, fields: Record<string, unknown> = {}) => {
    const refusal = house.judge(id, { type, fields, by });
    return refusal === null ? 'possible' : (refusal.unmetGuards[0] ?? refusal.code);
  };
  const due = (deadlineId: string) =>
    house.view(id).clocks.find((clock) => clock.deadlineId === deadlineId && clock.endedAt === null)?.currentDueAt;
  const ended = (deadlineId: string) =>
    house
      .stepsOf(id)
      .flatMap(({ clocks }) => clocks)
      .filter(({ entry }) => entry.deadlineId === deadlineId && entry.endedAt !== null)
      .at(-1)?.entry.status;
  const told = () =>
    house
      .stepsOf(id)
      .flatMap(({ effects }) => effects)
      .flatMap((effect) => (effect.type === 'tellParent' ? [effect.params.event] : []));
  const state = () => house.view(id).state.find((one) => !/^open\.(notices|child)/.test(one));
  return { house, id, send, unmet, due, ended, told, state };
}
const triage = {
  priority: 'routine',
  classification: 'tip',
  placeOfAct: 'federal',
  flagrant: false,
  childInvolved: false,
};
const registered = { registerNumber: '2027/17', duplicatesSearched: true };

function atRegister(change: object = {}) {
  const intake = reported(change);
  intake.send(duty, 'SAFETY_CONFIRMED');
  intake.send(duty, 'TRIAGED', triage);
  return intake;
}

describe('A report', () => {
  it('begins with its own line in the journal and a receipt to whoever reported', () => {
    const [first] = reported().house.journal;
    expect(first?.event.type).toBe('REPORT_RECEIVED');
    expect(first?.effects).toContainEqual(
      expect.objectContaining({ type: 'notify', params: { to: { duty: 'reporter' }, notice: 'receipt' } }),
    );
  });

  it('is registered within four hours, and within one hour when somebody is in danger', () => {
    expect(reported().due('registration')).toBe(local('2027-01-20T11:00'));
    expect(reported({ inDanger: true }).due('registration')).toBe(local('2027-01-20T08:00'));
  });

  it('may come from anyone, also without a name', () => {
    expect(reported({ howKnown: 'notSaid' }).state()).toContain('safetyCheck');
  });

  it('is neither triaged nor rejected before it is known whether somebody is in danger', () => {
    const intake = reported();
    expect(intake.unmet(duty, 'TRIAGED', triage)).toBe('EVENT_NOT_ALLOWED');
    expect(intake.unmet(duty, 'REJECTED', { reason: 'noOffence', explanation: recorded })).toBe('EVENT_NOT_ALLOWED');
  });

  it('goes from triage over the register to an officer who accepts', () => {
    const intake = atRegister();
    intake.send(duty, 'REGISTERED', registered);
    expect(intake.ended('registration')).toBe('met');
    intake.send(supervisor, 'ASSIGNED', { officerId: officerOne });
    expect(intake.due('officerAcceptance')).toBe(local('2027-01-21T15:00'));
    intake.send(officer, 'ACCEPTED_BY_OFFICER');
    expect(intake.house.view(intake.id).status).toBe('done');
    expect(intake.told().map(({ type }) => type)).toEqual([
      'INTAKE_TRIAGED',
      'INTAKE_REGISTERED',
      'INTAKE_ASSIGNED',
      'INTAKE_ACCEPTED',
      'INTAKE_DONE',
    ]);
  });
});

describe('A crisis', () => {
  it('reaches the supervisor when nobody has the report after 30 minutes', () => {
    const { house } = reported({ inDanger: true });
    house.advanceTo(local('2027-01-20T07:30'));
    const fired = house.rungs.filter((rung) => rung.clockId === 'assignment#1' && rung.status === 'fired');
    expect(fired.map(({ level, dueAt }) => [level, dueAt])).toEqual([
      ['L0', local('2027-01-20T07:15')],
      ['L1', local('2027-01-20T07:30')],
    ]);
  });

  it('starts emergency referrals before registration ends, and alarms the supervisor', () => {
    const intake = reported();
    intake.send(duty, 'CALLER_IN_DANGER', {
      personId: 'P-1',
      sex: 'female',
      ageBand: 'adult',
      medicalNeeded: true,
      shelterNeeded: true,
      consent: 'given',
    });
    expect(intake.told().map((event) => [event.type, event['service']])).toEqual([
      ['PERSON_FOUND', undefined],
      ['EMERGENCY_NEED', 'medical'],
      ['EMERGENCY_NEED', 'shelter'],
    ]);
    expect(intake.due('registration')).toBe(local('2027-01-20T08:00'));
    expect(intake.state()).toContain('triage');
  });

  it('stays a crisis when triage calls it routine', () => {
    const intake = atRegister({ inDanger: true });
    expect(intake.due('registration')).toBe(local('2027-01-20T08:00'));
  });

  it('gives the officer four hours to accept', () => {
    const intake = atRegister({ inDanger: true });
    intake.send(duty, 'REGISTERED', registered);
    intake.send(supervisor, 'ASSIGNED', { officerId: officerOne });
    expect(intake.due('officerAcceptance')).toBe(local('2027-01-20T11:00'));
  });
});

describe('A flagrant offence', () => {
  it('is told to judge and prosecutor within two hours, and the intake does not end before', () => {
    const intake = reported({ flagrant: true });
    expect(intake.due('flagrantNotice')).toBe(local('2027-01-20T09:00'));
    intake.send(duty, 'SAFETY_CONFIRMED');
    intake.send(duty, 'TRIAGED', triage);
    expect(intake.unmet(duty, 'TRANSFERRED', { competentUnit: 'otherUnit', receiptNumber: '7' })).toBe(
      'flagrantNoticesMade',
    );
    intake.send(duty, 'REGISTERED', registered);
    intake.send(supervisor, 'ASSIGNED', { officerId: officerOne });
    intake.send(officer, 'ACCEPTED_BY_OFFICER');
    intake.send(duty, 'JUDGE_NOTIFIED', { method: 'telephone' });
    expect(intake.due('flagrantNotice')).toBe(local('2027-01-20T09:00'));
    intake.send(duty, 'PROSECUTOR_NOTIFIED', { method: 'telephone' });
    expect([intake.ended('flagrantNotice'), intake.state()]).toEqual(['met', 'done']);
  });

  it('starts the clock at the moment it becomes known', () => {
    const intake = reported();
    intake.house.advanceTo(local('2027-01-20T10:00'));
    intake.send(duty, 'MORE_INFO', { information: recorded, flagrant: true });
    expect(intake.due('flagrantNotice')).toBe(local('2027-01-20T12:00'));
  });
});

describe('A child', () => {
  it('is told to the case at once, and once: its track alerts child protection', () => {
    const intake = reported({ childInvolved: true });
    expect(intake.told()).toEqual([{ type: 'CHILD_FLAGGED' }]);
    intake.send(duty, 'MORE_INFO', { information: recorded, childInvolved: true });
    expect(intake.told()).toEqual([{ type: 'CHILD_FLAGGED' }]);
  });
});

describe('Jurisdiction and conflicts', () => {
  it('must be resolved before the case gets a number', () => {
    const intake = reported({ placeOfAct: 'unknown' });
    intake.send(duty, 'SAFETY_CONFIRMED');
    intake.send(duty, 'TRIAGED', { ...triage, placeOfAct: 'unknown' });
    expect(intake.unmet(duty, 'REGISTERED', registered)).toBe('jurisdictionResolved');
    intake.send(duty, 'MORE_INFO', { information: recorded, placeOfAct: 'kri' });
    expect(intake.unmet(duty, 'REGISTERED', registered)).toBe('possible');
  });

  it('never gives the case to an official whom the report accuses', () => {
    const intake = atRegister({ accusedOfficerId: officerOne });
    intake.send(duty, 'REGISTERED', registered);
    expect(intake.unmet(supervisor, 'ASSIGNED', { officerId: officerOne })).toBe('officerNotAccused');
    expect(intake.unmet(supervisor, 'ASSIGNED', { officerId: officerTwo })).toBe('possible');
  });

  it('lets only the assigned officer accept; declining gives it back with a new clock', () => {
    const intake = atRegister();
    intake.send(duty, 'REGISTERED', registered);
    intake.send(supervisor, 'ASSIGNED', { officerId: officerOne });
    expect(intake.unmet(duty, 'ACCEPTED_BY_OFFICER')).toBe('isAssignedOfficer');
    intake.house.advanceTo(local('2027-01-20T09:00'));
    intake.send(officer, 'DECLINED_BY_OFFICER', { reason: 'conflictOfInterest' });
    expect([intake.state(), intake.ended('officerAcceptance')]).toEqual([
      'open.registration.unassigned.registered',
      'cancelled',
    ]);
    intake.send(supervisor, 'ASSIGNED', { officerId: officerTwo });
    intake.house.advanceTo(local('2027-01-20T10:00'));
    intake.send(supervisor, 'ASSIGNED', { officerId: officerOne });
    expect(intake.house.view(intake.id).clocks.at(-1)?.startedAt).toBe(local('2027-01-20T10:00'));
  });
});

describe('A rejection', () => {
  const rejection = { reason: 'noOffence', explanation: recorded };

  it('needs a second person', () => {
    const intake = atRegister();
    intake.send(supervisor, 'REJECTED', rejection);
    expect(intake.unmet(supervisor, 'REJECTION_COUNTERSIGNED')).toBe('anotherPersonSigns');
    expect(intake.due('registration')).toBe(local('2027-01-20T11:00'));
  });

  it('goes back to triage when the supervisor refuses, and ends the intake when countersigned', () => {
    const intake = atRegister();
    intake.send(duty, 'REJECTED', rejection);
    intake.send(supervisor, 'REJECTION_REFUSED', { explanation: recorded });
    expect(intake.state()).toContain('triage');
    intake.send(duty, 'REJECTED', rejection);
    intake.send(supervisor, 'REJECTION_COUNTERSIGNED');
    expect(intake.state()).toBe('rejectedWithReasons');
    expect(intake.told().at(-1)).toEqual({ type: 'INTAKE_DONE', outcome: 'rejected', reason: 'noOffence' });
  });
});
