import { describe, expect, it } from '@jest/globals';
import { judgment, prosecutor } from '../../test/support/prosecution-walk.js';
import {
  accepted,
  adult,
  assessed,
  charge,
  closingSheet,
  judgeDecides,
  reported,
} from '../../test/support/spine-walk.js';
import { duty, local, officer, recorded, supervisor } from '../example.fixture.js';
import { sops } from '../index.js';
import type { Procedure } from './case-spine.procedures.js';

type Walk = ReturnType<typeof reported>;
const proceduresOf = (one: Walk): Procedure[] => one.house.view(one.id).context['procedures'] as Procedure[];
/** Keys of the case's procedures with what each is about, in the order of their start. */
const started = (one: Walk): string[] => proceduresOf(one).map(({ key, subjectId }) => `${key} ${subjectId ?? 'case'}`);
/** What a procedure of the case says of itself. */
const says = (one: Walk, key: string, state: string, ended = false): void =>
  one.house.tell(one.id, { type: 'PROCEDURE_REPORTED', key, state, ended });
/** Everything that still owes something says that it has come to its end. */
function allEnd(one: Walk): void {
  for (const { key, kind, ended } of proceduresOf(one)) if (!ended && kind !== 'risk') says(one, key, 'closed', true);
}

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

describe('Many persons in one case', () => {
  it('each have their own procedures, and one may be victim and suspect', () => {
    const one = accepted();
    const everyone = Array.from({ length: 12 }, (_, index) => `P-${index + 1}`);
    for (const personId of everyone) one.send(officer, 'PERSON_PRESUMED_VICTIM', adult(personId));
    for (const suspectId of ['P-1', 'S-2', 'S-3']) {
      one.send(officer, 'SUSPECT_SURRENDERED', { ...charge, suspectId });
    }
    expect(proceduresOf(one).filter(({ kind }) => kind === 'screening')).toHaveLength(12);
    expect(proceduresOf(one).filter(({ kind }) => kind === 'risk')).toHaveLength(12);
    expect(one.child('custody-1').state).toContain('inCustody.nonPunishmentReview.open');
    expect(one.clocks('rightsInformation')).toHaveLength(12);
    expect(proceduresOf(one).filter(({ kind }) => kind === 'prosecution')).toHaveLength(1);
    expect(one.ignored()).toEqual([]);
  });

  it('are warned of the release of one of them, who is not asked to be warned of it', () => {
    const one = accepted();
    for (const personId of ['P-1', 'P-2']) one.send(officer, 'PERSON_PRESUMED_VICTIM', adult(personId));
    one.send(officer, 'SUSPECT_SURRENDERED', { ...charge, suspectId: 'P-1' });
    const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };
    one.sendToChild('custody-1', custodian, 'RELEASE_ORDERED', { kind: 'bail' });
    const warnings = () => ['risk-1', 'risk-2'].map((key) => one.childClocks(key, 'warning').length);
    expect(warnings()).toEqual([0, 1]);
    one.send(officer, 'VICTIM_WARNED', { suspectId: 'P-1', personId: 'P-2' });
    one.sendToChild('custody-1', custodian, 'RELEASED');
    expect([warnings(), one.ignored()]).toEqual([[0, 0], []]);
  });
});

describe('A case from its report to its end', () => {
  it('closes only when nothing is owed: each thing that is still open is named as the reason', () => {
    const one = accepted();
    one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
    one.send(officer, 'EXHIBIT_SEIZED', { exhibitId: 'E-1', digital: false });
    one.send(officer, 'SUSPECT_SURRENDERED', charge);
    judgeDecides(one, 'REFERRED', { orderNo: 'F-1' });
    one.house.advanceTo(local('2027-03-04T12:00'));
    one.sendToChild('prosecution-1', prosecutor, 'JUDGMENT_GIVEN', { ...judgment });
    one.house.advanceTo(local('2027-04-04T00:00'));
    one.send(officer, 'CLOSING_BEGUN', { ground: 'finalJudgment' });
    const sheet = { reviewSheet: recorded };
    const open = () => one.unmet(supervisor, 'CLOSE', sheet);
    const custodian = { ...supervisor, roles: ['custodyOfficer', 'supervisor', 'caseOfficer'] as const };

    expect(open()).toBe('noSuspectHeld');
    one.sendToChild('custody-1', custodian, 'RELEASE_ORDERED', { kind: 'noBasis' });
    one.send(officer, 'VICTIM_WARNED', { suspectId: 'S-1', personId: 'P-1' });
    one.sendToChild('custody-1', custodian, 'RELEASED');
    for (const { key } of one.house.view(one.id).context['referrals'] as { key: string }[]) {
      one.sendToChild(key, officer, 'NEED_WITHDRAWN');
    }
    expect(open()).toBe('exhibitsDecided');
    says(one, 'exhibit-1', 'disposalOrdered');
    expect(open()).toBe('riskReviewDone');
    assessed(one);
    expect(open()).toBe('proceduresEnded');
    allEnd(one);
    expect(open()).toBe('victimsTold');
    one.send(officer, 'VICTIM_TOLD', { personId: 'P-1' });
    one.send(supervisor, 'CLOSE', sheet);
    expect([one.isIn('closed'), one.house.view(one.id).clocks]).toEqual([true, []]);
    expect(one.ignored()).toEqual([]);
  });

  it('ends with a reason where help goes on, and what goes on keeps its clocks', () => {
    const one = accepted();
    one.send(officer, 'PERSON_NAMED', adult('P-1'));
    one.send(officer, 'CLOSING_BEGUN', { ground: 'transferred' });
    assessed(one);
    expect(one.unmet(supervisor, 'CLOSE', { reviewSheet: recorded })).toBe('proceduresEnded');
    one.send(supervisor, 'CLOSE', { reviewSheet: recorded, stillOpen: 'handedOver' });
    expect(one.child('investigation-1').state).toEqual(['endedWithCase']);
    expect(one.childClocks('screening-1', 'screening')).toHaveLength(1);
    one.send(supervisor, 'REOPENED', { ground: 'newEvidence' });
    expect(one.ignored()).toEqual([]);
  });
});

it('Every procedure that the case starts is of an SOP of the registry', () => {
  const one = accepted();
  one.send(officer, 'PERSON_PRESUMED_VICTIM', adult('P-1'));
  const known = Object.values(sops).map(({ id }) => id);
  expect(proceduresOf(one).filter(({ sop }) => !known.includes(sop))).toEqual([]);
});
