import { describe, expect, it } from '@jest/globals';
import { lawyer, local, prosecuted } from '../../test/support/prosecution-walk.js';

const referred = '2027-02-01T10:00';
const hearing = { hearingAt: local('2027-03-18T10:00'), victimTestifies: false, closesTrial: false };
const stage = (one: ReturnType<typeof prosecuted>) =>
  one
    .region('court')
    .find((state) => state.startsWith('proceedings.stage.'))
    ?.slice('proceedings.stage.'.length);
const testimony = (one: ReturnType<typeof prosecuted>) =>
  one
    .region('court')
    .find((state) => state.startsWith('proceedings.testimonyPlan.'))
    ?.slice('proceedings.testimonyPlan.'.length);

describe('A file at court', () => {
  it('goes from the referral over the first hearing to the trial and the judgment, and the case hears of each', () => {
    const one = prosecuted('2027-01-20T10:00', { underInvestigation: true });
    expect(one.region('court')).toEqual(['notReferred']);
    one.tell('REFERRED');
    one.send('HEARING_SET', hearing);
    expect(stage(one)).toBe('scheduled');
    one.waitUntil('2027-03-18T12:00');
    one.send('HEARING_HELD');
    expect(stage(one)).toBe('trial.dateAwaited');
    one.send('JUDGMENT_GIVEN', { decision: 'J-1', outcome: 'convicted', deathOrLife: false, inPresence: true });
    expect(one.reported()).toEqual(['referred', 'scheduled', 'trial', 'judgment']);
  });

  it('without a date is asked after within thirty days, anew after each hearing', () => {
    const one = prosecuted(referred);
    expect(one.due('hearingDate')).toBe(local('2027-03-03T23:59:59'));
    one.send('HEARING_SET', hearing);
    expect([one.ended('hearingDate#1'), one.due('hearing')]).toEqual(['met', hearing.hearingAt]);
    one.waitUntil('2027-03-18T12:00');
    one.send('HEARING_HELD');
    expect(one.due('hearingDate')).toBe(local('2027-04-17T23:59:59'));
  });

  it('that is not prosecuted ends when the victims and who complained have their answer', () => {
    const one = prosecuted('2027-01-20T10:00', { underInvestigation: true });
    one.tell('NOT_REFERRED');
    expect([one.status(), one.reported()]).toEqual(['active', ['notProsecuted']]);
    one.send('REDRESS_RIGHTS_TOLD', { personId: 'P-1' }, { by: lawyer });
    one.send('CLAIM_ENDED', { personId: 'P-1', reason: 'notWanted' }, { by: lawyer });
    expect([one.status(), one.reported().at(-1)]).toEqual(['done', 'ended']);
  });
});

describe('A charge', () => {
  it('is never framed for having been smuggled', () => {
    const one = prosecuted(referred);
    expect(one.unmet('CHARGE_FRAMED', { offences: ['beingSmuggled'] })).toEqual(['notForBeingSmuggled']);
    expect(one.unmet('CHARGE_FRAMED', { offences: ['documents', 'beingSmuggled'] })).toEqual(['notForBeingSmuggled']);
    expect(one.unmet('CHARGE_FRAMED', { offences: [] })).toEqual(['someOffence']);
    expect(one.refusal('CHARGE_FRAMED', { offences: ['smuggling'] })).toBeNull();
  });
});

describe('A postponement', () => {
  const postponed = (times: number) => {
    const one = prosecuted(referred);
    one.send('HEARING_SET', hearing);
    for (let time = 1; time <= times; time++) {
      one.send('HEARING_POSTPONED', { reason: 'noInterpreter', hearingAt: local(`2027-04-${10 + time}T10:00`) });
    }
    return one;
  };
  it('alarms the unit head the third time, and every time after it', () => {
    const alarms = (times: number) =>
      postponed(times)
        .asked('alert')
        .filter((alert) => 'notice' in alert && alert.notice === 'oftenPostponed');
    expect(alarms(2)).toEqual([]);
    expect(alarms(3)).toEqual([{ level: 'L2', notice: 'oftenPostponed' }]);
    expect(alarms(4)).toHaveLength(2);
  });
  it('without a new date leaves the court to be asked for one', () => {
    const one = postponed(1);
    one.send('HEARING_POSTPONED', { reason: 'courtClosed' });
    expect([stage(one), one.due('hearing'), one.due('hearingDate')]).toEqual([
      'referred',
      undefined,
      local('2027-03-03T23:59:59'),
    ]);
  });
});

describe('A victim who is to be heard', () => {
  const expected = (at = '2027-03-18T10:00') => {
    const one = prosecuted(referred);
    one.send('HEARING_SET', { hearingAt: local(at), victimTestifies: true, closesTrial: false });
    return one;
  };
  it('has special measures requested ten working days before, counted back over weekends and closures', () => {
    const one = expected();
    expect([testimony(one), one.due('specialMeasures')]).toEqual(['expected.planned', local('2027-03-02T15:00')]);
    one.send('SPECIAL_MEASURES_REQUESTED', { measures: ['screen'] }, { by: lawyer });
    expect([testimony(one), one.ended('specialMeasures#1')]).toEqual(['expected.measuresRequested', 'met']);
    one.send('SPECIAL_MEASURES_REFUSED');
    one.send('SPECIAL_MEASURES_REQUESTED', { measures: ['closedSession'] }, { by: lawyer });
    one.send('SPECIAL_MEASURE_ORDERED', { measures: ['closedSession'] });
    expect(testimony(one)).toBe('expected.measuresOrdered');
    one.send('TESTIMONY_GIVEN');
    expect(testimony(one)).toBe('heard');
  });
  it('and is heard sooner than that: the request is late at once and alarms', () => {
    const one = expected('2027-02-08T10:00');
    one.waitUntil('2027-02-01T10:01');
    expect(one.ended('specialMeasures#1')).toBe('breached');
    expect(one.told('specialMeasures#1').length).toBeGreaterThan(0);
  });
  it('moves with the hearing: the measures, and the danger that is looked at a week before', () => {
    const one = expected();
    one.waitUntil('2027-03-11T09:59:59');
    expect(one.toldCase('DANGER_REPORTED')).toEqual([]);
    one.send('HEARING_POSTPONED', { reason: 'security', hearingAt: local('2027-04-18T10:00') });
    expect(one.due('specialMeasures')).toBe(local('2027-04-04T15:00'));
    one.waitUntil('2027-04-11T09:59:59');
    expect(one.toldCase('DANGER_REPORTED')).toEqual([]);
    one.waitUntil('2027-04-11T10:00');
    expect(one.toldCase('DANGER_REPORTED')).toEqual([{ type: 'DANGER_REPORTED', cause: 'beforeHearing' }]);
  });
  it('need not be heard where other evidence is enough; the trial goes on', () => {
    const one = expected();
    one.send('TESTIMONY_DISPENSED', { reason: 'notWilling' });
    expect([testimony(one), stage(one), one.due('specialMeasures')]).toEqual([
      'withoutTestimony',
      'scheduled',
      undefined,
    ]);
    one.waitUntil('2027-03-18T10:00');
    expect(one.toldCase('DANGER_REPORTED')).toEqual([]);
  });
});
