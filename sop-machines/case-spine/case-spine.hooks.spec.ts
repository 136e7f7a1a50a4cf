import { describe, expect, it } from '@jest/globals';
import {
  accepted,
  adult,
  agency,
  assessed,
  charge,
  closingSheet,
  proceduresOf,
  reported,
  says,
  type SpineWalk,
  started,
} from '../../test/support/spine-walk.js';
import { duty, local, officer, recorded, supervisor } from '../example.fixture.js';
import { sops } from '../index.js';

describe('A procedure', () => {
  it('starts when an officer names who is affected, seizes an exhibit or reports a scene, also before registration', () => {
    const one = reported();
    one.send(duty, 'PERSON_NAMED', adult('P-1'));
    one.send(officer, 'EXHIBIT_SEIZED', { exhibitId: 'E-1', digital: true });
    one.send(duty, 'SCENE_REPORTED');
    expect(started(one)).toEqual(
      expect.arrayContaining(['screening-1 P-1', 'risk-1 P-1', 'exhibit-1 E-1', 'scene-1 case']),
    );
    expect(one.child('exhibit-1').clocks.map(({ deadlineId }) => deadlineId)).toContain('registration');
    expect(one.unmet(officer, 'EXHIBIT_SEIZED', { exhibitId: 'E-1', digital: false })).toBe('exhibitIsNew');
    expect(one.ignored()).toEqual([]);
  });

  it('counts from when the thing happened, not from when it was typed in', () => {
    const one = reported();
    one.house.advanceTo(local('2027-01-18T15:00'));
    const named = { type: 'PERSON_NAMED', fields: adult('P-1'), by: officer, occurredAt: local('2027-01-18T10:00') };
    one.house.send(one.id, named);
    expect(one.childClocks('screening-1', 'screening')[0]?.currentDueAt).toBe(local('2027-01-19T10:00'));
    expect(one.childClocks('risk-1', 'firstAssessment')[0]?.currentDueAt).toBe(local('2027-01-19T10:00'));
  });

  it('is not started twice for one person, however many say so', () => {
    const one = accepted();
    one.send(officer, 'PERSON_NAMED', adult('P-1'));
    one.house.tell(one.id, { type: 'PERSON_FOUND', ...adult('P-1') });
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    one.house.tell(one.id, { type: 'VICTIM_PRESUMED', ...adult('P-1'), recognised: false });
    const ofPerson = started(one).filter((line) => line.endsWith(' P-1'));
    expect(ofPerson).toEqual([...new Set(ofPerson)]);
    expect(ofPerson).toEqual(expect.arrayContaining(['screening-1 P-1', 'risk-1 P-1']));
    expect(one.clocks('rightsInformation')).toHaveLength(1);
  });

  it('that has ended is followed by another one where the same thing happens anew', () => {
    const one = accepted();
    one.send(officer, 'PERSON_NAMED', adult('P-1'));
    says(one, 'risk-1', 'handedOver', true);
    one.house.tell(one.id, { type: 'DANGER_REPORTED', personId: 'P-1', cause: 'threat' });
    expect(started(one)).toContain('risk-2 P-1');
    expect(one.childClocks('risk-2', 'reassessment')).toHaveLength(1);
  });

  it('may be told of at any time: also a closed case takes what is reported, and helps', () => {
    const one = accepted();
    one.send(officer, 'PERSON_NAMED', adult('P-1'));
    one.send(officer, 'CLOSING_BEGUN', { ground: 'unknownOffender' });
    assessed(one);
    one.send(supervisor, 'CLOSE', closingSheet);
    one.house.tell(one.id, {
      type: 'NEED_REPORTED',
      ...adult('P-1'),
      service: 'medical',
      priority: 'urgent',
      consent: 'given',
    });
    one.house.tell(one.id, { type: 'PERSON_FOUND', ...adult('P-2') });
    expect([one.isIn('closed'), one.ignored()]).toEqual([true, []]);
    expect(one.child('referral-1').context).toMatchObject({ personId: 'P-1', service: 'medical' });
    expect(started(one)).toContain('screening-2 P-2');
  });
});

describe('A person in protection', () => {
  const decided = (result: string) => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    one.house.tell(one.id, { type: 'RECOGNITION_DECIDED', personId: 'P-1', result });
    return one.child('protection-1').context;
  };

  it('loses the presumption by a negative decision, and keeps it where another need of protection was found', () => {
    expect(decided('notRecognised')).toMatchObject({ presumptionEnded: true });
    expect(decided('otherProtection')).toMatchObject({ presumptionEnded: false });
    expect(decided('recognised')).toMatchObject({ presumptionEnded: false, ground: 'recognised' });
  });
});

describe('A child', () => {
  const child = { personId: 'P-7', sex: 'male', ageBand: 'child' };
  const protectionAsked = (one: SpineWalk) =>
    (one.house.view(one.id).context['referrals'] as { service: string }[]).filter(
      ({ service }) => service === 'childProtection',
    );

  it('of whom only the report tells has a track at once, and child protection is asked once, under the token alone', () => {
    const one = reported({ childInvolved: true });
    expect(started(one)).toEqual(['child-1 child-not-identified']);
    expect(one.childClocks('child-1', 'alert')[0]?.currentDueAt).toBe(local('2027-01-18T10:00'));
    expect(protectionAsked(one)).toHaveLength(1);
    const referral = one.house.child(one.id, 'referral-1');
    expect(one.house.view(referral).context).toMatchObject({ service: 'childProtection', packet: [] });
    expect(one.house.agenciesWithAccess(referral)).toEqual([agency]);
  });

  it('who is presumed a victim has the child track and no time of reflection', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', child);
    expect(started(one)).toEqual(expect.arrayContaining(['child-1 P-7', 'screening-1 P-7', 'risk-1 P-7']));
    expect(started(one).filter((line) => line.startsWith('protection'))).toEqual([]);
    says(one, 'child-1', 'foundAdult', true);
    expect(started(one)).toContain('protection-1 P-7');
    expect(one.ignored()).toEqual([]);
  });

  it('who was taken for a grown-up has the child track from the moment the age is in doubt, and reflection ends', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-7'));
    one.house.tell(one.id, { type: 'CHILD_FOUND', personId: 'P-7', sex: 'male', ageBand: 'unknown' });
    expect(started(one)).toContain('child-1 P-7');
    expect([one.child('protection-1').state, one.ignored()]).toEqual([['childTrack'], []]);
  });

  it('who is arrested is a child first', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', { ...charge, suspectId: 'P-7', juvenile: true });
    expect(started(one)).toContain('child-1 P-7');
    expect(one.ignored()).toEqual([]);
  });
});

describe('An interview', () => {
  it('waits for the end of reflection unless the adult asks, and hears how that goes', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    one.send(officer, 'INTERVIEW_ASKED', { kind: 'victimAccount', personId: 'P-1' });
    expect(one.child('interview-1').context).toMatchObject({ personId: 'P-1', reflectionRunning: true });
    says(one, 'protection-1', 'reflectionEnded');
    expect(one.child('interview-1').context).toMatchObject({ reflectionRunning: false });
    one.house.tell(one.id, { type: 'COOPERATION_DECIDED', personId: 'P-1', cooperates: true });
    expect(one.ignored()).toEqual([]);
  });

  it('of a suspect names the suspect, and knows whether a clock of custody runs', () => {
    const one = accepted();
    expect(one.unmet(officer, 'INTERVIEW_ASKED', { kind: 'suspect', personId: 'S-1' })).toBe('interviewedPersonNamed');
    one.send(officer, 'INTERVIEW_ASKED', { kind: 'suspect', suspectId: 'S-1' });
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    expect(one.child('interview-1').context).toMatchObject({ suspectId: 'S-1', custody: 'clockRunning' });
    one.house.advanceTo(local('2027-01-19T09:00'));
    expect(one.child('interview-1').context).toMatchObject({ custody: 'withoutClock' });
    expect(one.ignored()).toEqual([]);
  });
});

describe('Beyond the border', () => {
  const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };

  it('a suspect who escaped is searched for until taken again', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    one.sendToChild('custody-1', custodian, 'ESCAPED');
    expect(started(one)).toContain('notice-1 S-1');
    one.sendToChild('custody-1', custodian, 'ARRESTED', { manner: 'arrested' });
    expect([one.child('notice-1').status, one.ignored()]).toEqual(['done', []]);
  });

  it('a request starts for each element, a return for each person who wishes it', () => {
    const one = accepted();
    for (const element of ['money', 'evidence']) one.send(officer, 'FOREIGN_ELEMENT_NAMED', { element });
    for (const personId of ['P-1', 'P-1', 'P-2']) one.send(officer, 'RETURN_ASKED', adult(personId));
    expect(started(one).filter((line) => /^(request|return)/.test(line))).toEqual([
      'request-1 case',
      'request-2 case',
      'return-1 P-1',
      'return-2 P-2',
    ]);
    expect(one.ignored()).toEqual([]);
  });
});

it('A group has its track, and a case of trafficking that turns out to be smuggling has one, too', () => {
  const one = accepted();
  one.send(officer, 'RECLASSIFIED', { classification: 'som', reason: recorded });
  one.send(officer, 'RECLASSIFIED', { classification: 'both', reason: recorded });
  expect(started(one).filter((line) => line.startsWith('group'))).toEqual(['group-1 case']);
  one.send(officer, 'GROUP_REPORTED');
  expect(started(one).filter((line) => line.startsWith('group'))).toHaveLength(2);
  expect(one.ignored()).toEqual([]);
});

describe('What happens', () => {
  it('is told to those whom it concerns: a danger to one person, or to all', () => {
    const one = accepted();
    for (const personId of ['P-1', 'P-2']) one.send(officer, 'PERSON_PRESUMED_VICTIM', adult(personId));
    for (const key of ['risk-1', 'risk-2']) assessed(one, key);
    const reassessed = () => ['risk-1', 'risk-2'].map((key) => one.childClocks(key, 'reassessment').length);
    one.house.tell(one.id, { type: 'DANGER_REPORTED', personId: 'P-2', cause: 'threat' });
    expect(reassessed()).toEqual([0, 1]);
    one.house.tell(one.id, { type: 'DANGER_REPORTED', cause: 'dataLeak' });
    expect([reassessed(), one.ignored()]).toEqual([[1, 1], []]);
  });

  it('of a forced role reaches the screening, the custody and the prosecution, and a later arrest', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    one.house.tell(one.id, { type: 'FORCED_ROLE_REPORTED', personId: 'S-1' });
    one.house.tell(one.id, { type: 'FORCED_ROLE_REPORTED', personId: 'S-2' });
    one.send(officer, 'SUSPECT_SURRENDERED', { ...charge, suspectId: 'S-2' });
    for (const key of ['custody-1', 'custody-2']) {
      expect(one.child(key).state).toContain('inCustody.nonPunishmentReview.open');
    }
    expect(started(one)).toEqual(expect.arrayContaining(['screening-1 S-1', 'screening-2 S-2', 'prosecution-1 case']));
    expect(one.ignored()).toEqual([]);
  });

  it('in custody opens the screening of a suspect who claims to have been forced', () => {
    const one = accepted();
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    one.sendToChild('custody-1', officer, 'FORCED_ROLE_CLAIM');
    expect(started(one)).toContain('screening-1 S-1');
    expect(one.child('screening-1').context).toMatchObject({ personId: 'S-1' });
    expect(one.ignored()).toEqual([]);
  });

  it('to a kind of offence carries on in the investigation and back, and no victim is lost by it', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    const before = started(one);
    for (const classification of ['som', 'tip', 'both']) {
      one.send(officer, 'RECLASSIFIED', { classification, reason: recorded });
      expect(one.child('investigation-1').context).toMatchObject({ classification });
    }
    expect(started(one)).toEqual(expect.arrayContaining(before));
    expect(one.clocks('victimUpdate')).toHaveLength(1);
    expect([one.child('investigation-1').status, one.ignored()]).toEqual(['active', []]);
  });

  it('at the end of identification ends the news to somebody who is no victim, and a new presumption owes them again', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    one.house.tell(one.id, { type: 'RECOGNITION_DECIDED', personId: 'P-1', result: 'notRecognised' });
    expect(one.clocks('victimUpdate')).toEqual([]);
    one.house.tell(one.id, { type: 'VICTIM_PRESUMED', ...adult('P-1'), recognised: true });
    expect([one.clocks('victimUpdate').length, one.ignored()]).toEqual([1, []]);
  });
});

it('Every procedure that the case starts is of an SOP of the registry', () => {
  const one = accepted();
  one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
  const known = Object.values(sops).map(({ id }) => id);
  expect(proceduresOf(one).filter(({ sop }) => !known.includes(sop))).toEqual([]);
});
