import { describe, expect, it } from '@jest/globals';
import { colleague, local, officer, reasons, started, toScreen } from '../../test/support/screening-walk.js';
import { genericProfile } from '../profiles/generic-unodc.profile.js';
import { screeningEvents } from './screening.events.js';
import { toldToScreening } from './screening.shapes.js';

const monday = '2027-01-18T10:00';
const negative = { authority: 'judge', reasons };
const elements = (means: string) => ({ act: 'present', means, purpose: 'present' });
const need = { service: 'legalAid', priority: 'routine', consent: 'given' };

describe('A score', () => {
  const positive = { dimension: 'exploitation', strength: 'strong', source: 'observed', indicator: reasons };
  it('decides nothing: the person is presumed only by somebody, with reasons', () => {
    const at = toScreen(monday);
    for (let count = 0; count < 9; count++) at.send('INDICATOR_NOTED', positive);
    at.conclude('strongIndicators');
    expect([at.stands(), at.told('VICTIM_PRESUMED')]).toEqual([['preliminary.strongIndicators'], []]);
    expect(at.refusal('PRESUMED', {})?.code).toBe('EVENT_INVALID');
  });
  it('that is positive bars the conclusion that there are no indicators', () => {
    const at = toScreen(monday);
    at.send('SCREEN_STARTED', started);
    at.send('INDICATOR_NOTED', positive);
    at.send('INDICATOR_NOTED', positive);
    expect(at.refusal('INDICATORS_RECORDED', { level: 'noIndicators', reasons })?.unmetGuards).toEqual([
      'levelFitsIndicators',
    ]);
  });
  it('of nothing closes nothing: a negative still needs two persons', () => {
    const at = toScreen(monday);
    at.conclude('noIndicators');
    expect([at.live(), at.refusal('PRESUMED', { reasons })?.unmetGuards]).toEqual([
      ['screening'],
      ['groundsToPresume'],
    ]);
  });
});

it("No field asks for the person's consent to having been exploited", () => {
  const consents = Object.entries(screeningEvents).flatMap(([type, { schema }]) =>
    Object.keys(schema.shape).flatMap((name) => (/consent/i.test(name) ? [`${type}.${name}`] : [])),
  );
  expect(consents).toEqual(['NEED_RECORDED.consent', 'NEED_RECORDED.consentedAgencyId']);
});

describe('The presumption', () => {
  it('opens help before any judge has spoken: the case is told, and each need as it was recorded', () => {
    const at = toScreen(monday);
    at.send('NEED_RECORDED', need);
    at.send('NEED_RECORDED', { ...need, service: 'psychosocial', consent: 'refused' });
    expect(at.told('NEED_REPORTED')).toEqual([]);
    at.presume();
    expect(at.told('VICTIM_PRESUMED')).toEqual([
      { type: 'VICTIM_PRESUMED', personId: 'P-1', sex: 'female', ageBand: 'adult', language: 'bn', recognised: false },
    ]);
    expect(at.told('NEED_REPORTED').map(({ service, consent }) => [service, consent])).toEqual([
      ['legalAid', 'given'],
      ['psychosocial', 'refused'],
    ]);
    at.send('NEED_RECORDED', { ...need, service: 'shelter' });
    expect(at.told('NEED_REPORTED')).toHaveLength(3);
  });
  it('is not awaited by an emergency', () => {
    const at = toScreen(monday);
    at.send('NEED_RECORDED', need);
    at.send('NEED_RECORDED', { ...need, service: 'medical', priority: 'emergency' });
    expect(at.told('NEED_REPORTED').map(({ service }) => service)).toEqual(['medical']);
    at.presume();
    expect(at.told('NEED_REPORTED').map(({ service }) => service)).toEqual(['medical', 'legalAid']);
  });
  it('gives five working days for the assessment and 72 hours for the request to the judge', () => {
    const at = toScreen(monday);
    at.presume();
    expect([at.ended('screening#1'), at.due('assessment'), at.due('recognitionRequest')]).toEqual([
      'met',
      local('2027-01-25T15:00'),
      local('2027-01-21T10:00'),
    ]);
  });
  it('of somebody who is charged opens the review of non-punishment, whenever the charge becomes known', () => {
    const charged = toScreen(monday, { cause: 'arrest' });
    expect(charged.told('FORCED_ROLE_REPORTED')).toEqual([]);
    charged.presume();
    expect(charged.told('FORCED_ROLE_REPORTED')).toEqual([{ type: 'FORCED_ROLE_REPORTED', personId: 'P-1' }]);
    const later = toScreen(monday);
    later.presume();
    later.send('CHARGE_REPORTED', { offence: 'entryOrStay' });
    expect(later.told('FORCED_ROLE_REPORTED')).toHaveLength(1);
  });
});

describe('A recognition', () => {
  it('is the judge’s in Iraq: the police may only presume', () => {
    const at = toScreen(monday);
    at.presume();
    expect(at.refusal('RECOGNISED', { authority: 'police' })?.unmetGuards).toEqual(['byCompetentAuthority']);
    at.send('SENT_TO_JUDGE');
    expect(at.due('decisionFollowUp')).toBe(local('2027-02-01T15:00'));
    at.send('RECOGNISED', { authority: 'judge' });
    expect([at.stands(), at.told('RECOGNITION_DECIDED')]).toEqual([
      ['formallyRecognised'],
      [{ type: 'RECOGNITION_DECIDED', personId: 'P-1', result: 'recognised' }],
    ]);
  });
  it('is decided by the police where the profile says so, after the full assessment', () => {
    const at = toScreen(monday, {}, { profile: genericProfile });
    at.presume();
    expect(at.live()).toEqual(['assessment']);
    expect(at.refusal('RECOGNISED', { authority: 'police' })?.unmetGuards).toEqual(['assessedWhereDecidedHere']);
    at.send('ELEMENTS_CHECKED', elements('present'));
    at.send('ASSESSMENT_DONE', { finding: 'supports', report: reasons });
    expect(at.due('ownDecision')).toBe(local('2027-01-20T15:00'));
    at.send('RECOGNISED', { authority: 'police' });
    expect(at.stands()).toEqual(['formallyRecognised']);
  });
  it('is supported only by elements that add up', () => {
    const at = toScreen(monday);
    at.presume();
    const supports = { finding: 'supports', report: reasons };
    expect(at.refusal('ASSESSMENT_DONE', supports)?.unmetGuards).toEqual(['elementsAreChecked', 'findingFitsElements']);
    at.send('ELEMENTS_CHECKED', elements('absent'));
    expect(at.refusal('ASSESSMENT_DONE', supports)?.unmetGuards).toEqual(['findingFitsElements']);
  });
});

describe('A negative', () => {
  const refused = () => {
    const at = toScreen(monday);
    at.presume();
    at.send('NOT_RECOGNISED', negative);
    return at;
  };
  it('needs written reasons and two different persons; until then the person stays presumed', () => {
    const at = refused();
    expect(at.refusal('NOT_RECOGNISED', { authority: 'judge' })?.code).toBe('EVENT_INVALID');
    expect(at.refusal('NEGATIVE_CONFIRMED', { reasons })?.unmetGuards).toEqual(['anotherPerson']);
    expect(at.refusal('NEGATIVE_CONFIRMED', {}, colleague)?.code).toBe('EVENT_INVALID');
    expect(at.stands()).toContain('presumedVictim.recognition.negativeProposed');
    at.send('NEGATIVE_CONFIRMED', { reasons }, { by: colleague });
    expect([at.stands(), at.told('RECOGNITION_DECIDED')]).toEqual([
      ['notRecognised.toExplain'],
      [{ type: 'RECOGNITION_DECIDED', personId: 'P-1', result: 'notRecognised' }],
    ]);
  });
  it('that the second person rejects leaves everything as it was', () => {
    const at = refused();
    at.send('NEGATIVE_REJECTED', { reasons }, { by: colleague });
    expect(at.stands()).toContain('presumedVictim.recognition.requestDue');
  });
  it('lifts the bar to a removal only when the person knows the reasons and the way to a review', () => {
    const at = refused();
    at.send('NEGATIVE_CONFIRMED', { reasons }, { by: colleague });
    expect([at.due('explainNegative'), at.refusal('REMOVAL_CARRIED_OUT')?.unmetGuards]).toEqual([
      local('2027-01-25T15:00'),
      ['removalIsFree'],
    ]);
    at.send('NEGATIVE_EXPLAINED', { language: 'bn', reviewExplained: true });
    expect([at.live(), at.refusal('REMOVAL_CARRIED_OUT')]).toEqual([[], null]);
    expect(at.told('PROCEDURE_REPORTED').at(-1)).toMatchObject({
      key: 'screening-1',
      state: 'notRecognised',
      ended: true,
    });
  });
  it('is answered anew within five working days of new information, by somebody who took no part', () => {
    const at = refused();
    at.send('NEGATIVE_CONFIRMED', { reasons }, { by: colleague });
    at.send('NEGATIVE_EXPLAINED', { language: 'bn', reviewExplained: true });
    at.waitUntil('2027-02-01T09:00');
    at.send('NEW_INFORMATION', { source: 'organisation', information: reasons });
    expect([at.stands(), at.due('reassessment')]).toEqual([['reassess'], local('2027-02-08T15:00')]);
    expect(at.refusal('REMOVAL_CARRIED_OUT')?.unmetGuards).toEqual(['removalIsFree']);
    const stands = { outcome: 'negativeStands', reasons };
    for (const who of [officer, colleague]) {
      expect(at.refusal('REASSESSED', stands, who)?.unmetGuards).toContain('tookNoPart');
    }
    expect(at.refusal('REASSESSED', stands, { ...officer, id: 'Officer Demo-Three' })).toBeNull();
    at.send('REASSESSED', { outcome: 'presumed', reasons });
    expect(at.told('VICTIM_PRESUMED')).toHaveLength(2);
    expect(at.due('assessment')).toBe(local('2027-02-08T15:00'));
  });
  it('before any presumption reads "no indicators", and wakes when the case hears of a forced role', () => {
    const at = toScreen(monday);
    at.conclude('noIndicators');
    at.send('NOT_RECOGNISED', negative);
    at.send('NEGATIVE_CONFIRMED', { reasons }, { by: colleague });
    expect(at.told('RECOGNITION_DECIDED').map(({ result }) => result)).toEqual(['noIndicators']);
    at.tell('FORCED_ROLE_CLAIMED');
    expect(at.stands()).toEqual(['reassess']);
    at.send('REASSESSED', { outcome: 'screenAgain', reasons });
    expect(at.due('screening')).toBe(local('2027-01-19T10:00'));
  });
});

describe('A child', () => {
  it('needs no means; where the national law asks for one the gap is flagged and argued, and the child is presumed', () => {
    const at = toScreen(monday, { ageBand: 'child' });
    at.send('SCREEN_STARTED', started);
    at.send('ELEMENTS_CHECKED', elements('absent'));
    expect([at.states(), at.openTasks()]).toEqual([
      expect.arrayContaining(['open.law.nationalLawGap']),
      expect.arrayContaining(['argueProtocol']),
    ]);
    at.send('INDICATORS_RECORDED', { level: 'noIndicators', reasons });
    expect(at.refusal('PRESUMED', { reasons })).toBeNull();
    const elsewhere = toScreen(monday, { ageBand: 'child' }, { profile: genericProfile });
    elsewhere.send('ELEMENTS_CHECKED', elements('absent'));
    expect(elsewhere.states()).toContain('open.law.noGap');
  });
  it('is whoever may be one: the child track starts, the clock is a child’s, until the age is clear', () => {
    const at = toScreen(monday);
    at.send('AGE_DISPUTED');
    expect(at.told('CHILD_FOUND')).toEqual([
      { type: 'CHILD_FOUND', personId: 'P-1', sex: 'female', ageBand: 'unknown', language: 'bn' },
    ]);
    expect([at.live(), at.due('screeningOfChild')]).toEqual([['screeningOfChild'], local('2027-01-19T10:00')]);
    at.presume();
    at.send('AGE_CLARIFIED', { ageBand: 'adult' }, { by: colleague });
    expect(at.told('VICTIM_PRESUMED').map(({ ageBand }) => ageBand)).toEqual(['unknown', 'adult']);
  });
});

it('Takes from its case what it has announced, and nothing else', () => {
  const told = Object.entries(screeningEvents).flatMap(([type, { from }]) => (from === 'procedure' ? [type] : []));
  expect(told.sort()).toEqual([...toldToScreening].sort());
});
