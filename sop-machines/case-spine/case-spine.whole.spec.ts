import { describe, expect, it } from '@jest/globals';
import { judgment, prosecutor } from '../../test/support/prosecution-walk.js';
import {
  accepted,
  adult,
  assessed,
  charge,
  judgeDecides,
  proceduresOf,
  says,
  type SpineWalk,
} from '../../test/support/spine-walk.js';
import { local, officer, recorded, supervisor } from '../example.fixture.js';

/** Everything that still owes something says that it has come to its end. */
function allEnd(one: SpineWalk): void {
  for (const { key, kind, ended } of proceduresOf(one)) if (!ended && kind !== 'risk') says(one, key, 'closed', true);
}

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
