import { describe, expect, it } from '@jest/globals';
import { assessor, atRisk, protectionOfficer, record, secondPerson } from '../../test/support/risk-walk.js';
import { local } from '../../test/support/sop-walk.js';

const monday = '2027-02-01T10:00';
const told = (at: ReturnType<typeof atRisk>, type: string) =>
  at
    .asked('tellParent')
    .map((one) => (one as { event: { type: string } }).event)
    .filter((event) => event.type === type);

describe('the first written assessment', () => {
  it('is due a day after first contact, weekend or not, and climbs the ladder of a short deadline', () => {
    const at = atRisk('2027-02-04T16:00');
    expect(at.due('firstAssessment')).toBe(local('2027-02-05T16:00'));
    at.waitUntil('2027-02-05T20:00');
    expect(at.told('firstAssessment#1').slice(-2)).toEqual([
      `L2 ${local('2027-02-05T16:00')}`,
      `L3 ${local('2027-02-05T20:00')}`,
    ]);
  });
  it('ends in time when it was made in time, also when it is entered late', () => {
    const at = atRisk(monday);
    at.waitUntil('2027-02-03T10:00');
    at.assess('medium', {}, { at: '2027-02-02T09:00' });
    expect(at.ended('firstAssessment#1')).toBe('met');
  });
  it('is due within four hours when a danger brought the person here', () => {
    const at = atRisk(monday, { danger: { cause: 'staffThreat', at: local('2027-02-01T09:30') }, role: 'staff' });
    expect([at.due('reassessment'), at.due('firstAssessment')]).toEqual([
      local('2027-02-01T13:30'),
      local('2027-02-02T10:00'),
    ]);
    at.assess('low');
    expect(at.live()).toEqual(['review', 'reviewOpens', 'safetyPlan']);
  });
  it('is not replaced by an older one', () => {
    const at = atRisk(monday);
    at.waitUntil('2027-02-01T12:00');
    at.assess('high');
    expect(() => at.assess('low', {}, { at: '2027-02-01T11:00' })).toThrow();
    expect(at.stands('level')).toEqual(['assessed.high']);
  });
});

describe('the level', () => {
  it.each([
    ['low', '2027-03-03T23:59:59'],
    ['medium', '2027-02-15T23:59:59'],
    ['high', '2027-02-08T23:59:59'],
    ['extreme', '2027-02-04T23:59:59'],
  ])('%s is reviewed by %s', (level, due) => {
    const at = atRisk(monday);
    at.assess(level);
    expect([at.stands('level'), at.due('review')]).toEqual([[`assessed.${level}`], local(due)]);
  });
  it('extreme alarms the unit head at once', () => {
    const at = atRisk(monday);
    at.assess('extreme');
    expect(at.asked('alert')).toEqual([{ level: 'L2', notice: 'extremeRisk' }]);
    expect(at.due('safetyPlan')).toBe(local('2027-02-01T14:00'));
  });
  it('high and extreme leave identity and sealed content to named persons', () => {
    const at = atRisk(monday);
    at.assess('medium');
    expect(at.stands('access')).toEqual(['team']);
    at.assess('high');
    expect(at.stands('access')).toEqual(['namedOnly']);
  });
  it('is told to the case each time', () => {
    const at = atRisk(monday);
    at.assess('medium');
    at.send('LOCATION_KNOWN');
    at.assess('high');
    expect(at.reports()).toEqual(['unassessed', 'medium', 'toReassess', 'high']);
  });
});

describe('lowering a level', () => {
  const lowered = () => {
    const at = atRisk(monday);
    at.assess('high');
    at.waitUntil('2027-02-02T10:00');
    at.assess('low');
    return at;
  };
  it('needs two persons: until the second has spoken the higher level holds', () => {
    const at = lowered();
    expect([at.stands('level'), at.stands('access')]).toEqual([['assessed.high'], ['namedOnly']]);
    expect([at.due('lowering'), at.due('review')]).toEqual([local('2027-02-03T10:00'), local('2027-02-09T23:59:59')]);
    expect(at.refusal('LOWERING_CONFIRMED', {}, assessor)?.unmetGuards).toEqual(['anotherPerson']);
    at.confirmLowering();
    expect([at.stands('level'), at.stands('access')]).toEqual([['assessed.low'], ['team']]);
    expect(at.due('review')).toBe(local('2027-03-04T23:59:59'));
  });
  it('can be refused by the second person', () => {
    const at = lowered();
    at.send('LOWERING_REFUSED', {}, { by: secondPerson });
    expect([at.stands('level'), at.stands('lowering')]).toEqual([['assessed.high'], ['none']]);
    expect(at.refusal('LOWERING_CONFIRMED', {}, secondPerson)?.unmetGuards).toContain('loweringIsProposed');
  });
  it('is off when something happens that the assessment did not know of', () => {
    const at = lowered();
    at.send('THREAT_RECEIVED', { channel: 'telephone', othersToo: false });
    expect(at.stands('lowering')).toEqual(['none']);
  });
});

describe('the plan', () => {
  it('asks for a safe place, gives tasks, and is monitored once its measures are in place', () => {
    const at = atRisk(monday);
    at.assess('high');
    expect(at.due('safetyPlan')).toBe(local('2027-02-02T10:00'));
    at.plan('relocation', 'policeProtection', 'protectiveOrder', 'phoneSafety', 'familyAbroad');
    expect(told(at, 'NEED_REPORTED')).toEqual([
      expect.objectContaining({ personId: 'P-1', service: 'shelter', priority: 'urgent', language: 'bn' }),
    ]);
    expect(told(at, 'FOREIGN_ELEMENT')).toHaveLength(1);
    expect([at.openTasks(), at.due('measures')]).toEqual([
      ['relocation', 'policeProtection', 'protectiveOrder', 'phoneSafety', 'familyAbroad'],
      local('2027-02-02T10:00'),
    ]);
    at.send('MEASURES_IN_PLACE');
    expect([at.stands('plan'), at.openTasks()]).toEqual([['monitoring'], []]);
  });
  it('places no member of staff in a shelter of victims', () => {
    const at = atRisk(monday, { role: 'staff' });
    at.assess('extreme');
    at.plan('relocation');
    expect([told(at, 'NEED_REPORTED'), at.openTasks()]).toEqual([[], ['relocation']]);
  });
  it('goes on after a review that finds it fitting; a higher level needs a new one', () => {
    const at = atRisk(monday);
    at.assess('medium');
    at.plan('phoneSafety');
    at.send('MEASURES_IN_PLACE');
    at.assess('medium', { planHolds: true });
    expect(at.stands('plan')).toEqual(['monitoring']);
    at.assess('high', { planHolds: true });
    expect(at.stands('plan')).toEqual(['toAgree']);
    at.assess('high', { planHolds: true });
    expect(at.stands('plan')).toEqual(['toAgree']);
  });
});

describe('what may change the danger', () => {
  it.each([
    ['THREAT_RECEIVED', { channel: 'online', othersToo: false }],
    ['SUSPECT_RELEASED', {}],
    ['SUSPECT_ESCAPED', {}],
    ['BEFORE_HEARING', { hearingAt: local('2027-02-10T09:00') }],
    ['BEFORE_RETURN', {}],
    ['LOCATION_KNOWN', {}],
    ['MOVED', { place: record }],
    ['STAFF_THREAT', { staffId: 'O-7' }],
    ['DATA_LEAK', {}],
    ['MISSING', {}],
  ])('%s asks for an assessment within four hours, counted from when it happened', (type, fields) => {
    const at = atRisk('2027-01-31T10:00');
    at.assess('low');
    at.waitUntil('2027-02-01T12:00');
    at.send(type, fields, { at: '2027-02-01T11:00' });
    expect(at.due('reassessment')).toBe(local('2027-02-01T15:00'));
    at.assess('medium');
    expect(at.due('reassessment')).toBeUndefined();
    expect(at.ended('reassessment#1')).toBe('met');
  });
  it('counts from the first unanswered event: a second one gives no more time', () => {
    const at = atRisk(monday);
    at.assess('low');
    at.tell('DANGER_TOLD', { cause: 'withdrawal' });
    at.waitUntil('2027-02-01T13:00');
    at.send('LOCATION_KNOWN');
    expect(at.due('reassessment')).toBe(local('2027-02-01T14:00'));
  });
  it('is answered only by an assessment made after it', () => {
    const at = atRisk(monday);
    at.tell('DANGER_TOLD', { cause: 'suspectReleased' });
    at.waitUntil('2027-02-01T13:00');
    at.send('MOVED');
    at.assess('medium', {}, { at: '2027-02-01T12:00' });
    expect([at.stands('danger'), at.due('reassessment')]).toEqual([['toReassess'], local('2027-02-01T17:00')]);
  });
  it('is told to the case where others are concerned', () => {
    const at = atRisk(monday);
    at.send('THREAT_RECEIVED', { channel: 'inPerson', othersToo: true });
    at.send('STAFF_THREAT', { staffId: 'O-7' });
    at.send('DATA_LEAK');
    at.send('MISSING');
    expect(told(at, 'DANGER_REPORTED')).toEqual([
      { type: 'DANGER_REPORTED', cause: 'threat' },
      { type: 'DANGER_REPORTED', personId: 'O-7', cause: 'staffThreat' },
      { type: 'DANGER_REPORTED', cause: 'dataLeak' },
      { type: 'DANGER_REPORTED', personId: 'P-1', cause: 'missing' },
    ]);
  });
});

describe('a leak of data', () => {
  it('goes to the data protection officer, who reports until it is closed', () => {
    const at = atRisk(monday);
    at.send('DATA_LEAK', { account: record });
    expect(at.asked('notify')).toContainEqual({ to: { role: 'dataProtectionOfficer' }, notice: 'dataLeak' });
    expect(at.due('leakReport')).toBe(local('2027-02-04T10:00'));
    at.waitUntil('2027-02-02T10:00');
    at.send('LEAK_REPORTED', { contained: false, report: record }, { by: protectionOfficer });
    expect(at.due('leakReport')).toBe(local('2027-02-05T10:00'));
    at.send('LEAK_REPORTED', { contained: true, report: record }, { by: protectionOfficer });
    expect(at.due('leakReport')).toBeUndefined();
  });
});

describe('a missing person', () => {
  it('is reported within the hour, searched for day by day, and assessed anew on coming back', () => {
    const at = atRisk(monday);
    at.assess('low');
    at.send('MISSING');
    expect(at.asked('alert')).toEqual([{ level: 'L2', notice: 'missing' }]);
    expect(at.due('missingReport')).toBe(local('2027-02-01T11:00'));
    at.send('MISSING_REPORTED', { reportNo: 'M-1' });
    expect(at.due('searchReview')).toBe(local('2027-02-02T10:00'));
    at.waitUntil('2027-02-02T09:00');
    at.send('SEARCH_REVIEWED');
    expect(at.due('searchReview')).toBe(local('2027-02-03T09:00'));
    at.assess('high');
    at.send('FOUND_AGAIN');
    expect([at.stands('whereabouts'), at.due('reassessment')]).toEqual([['known'], local('2027-02-02T13:00')]);
  });
});

describe('the release of a suspect', () => {
  it('is told to the person at latest at the release, for each suspect by a clock of its own', () => {
    const at = atRisk(monday);
    at.assess('low');
    at.tell('RELEASE_ORDERED', { suspectId: 'S-1' });
    at.waitUntil('2027-02-01T12:00');
    at.tell('RELEASE_ORDERED', { suspectId: 'S-2' });
    expect(at.house.view(at.id).clocks.filter(({ deadlineId }) => deadlineId === 'warning')).toMatchObject([
      { instanceKey: 'S-1', currentDueAt: local('2027-02-01T14:00') },
      { instanceKey: 'S-2', currentDueAt: local('2027-02-01T16:00') },
    ]);
    expect(at.due('reassessment')).toBe(local('2027-02-01T14:00'));
    at.tell('RELEASE_WARNING_SETTLED', { suspectId: 'S-1', warned: true });
    expect([at.ended('warning#1'), at.openTasks()]).toEqual(['met', expect.arrayContaining(['warnOfRelease/S-2'])]);
    at.tell('RELEASE_WARNING_SETTLED', { suspectId: 'S-2', warned: false });
    expect(at.stands('warning')).toEqual(['noneOwed']);
  });
});

describe('the end', () => {
  const reviewedLow = (at: ReturnType<typeof atRisk>) => {
    at.waitUntil(at.due('review') ?? '');
    at.assess('low', { planHolds: true });
  };
  it('comes only when the case is closed and two reviews running found the risk low', () => {
    const at = atRisk(monday);
    at.assess('low');
    at.assess('low');
    at.tell('CASE_CLOSED');
    expect(at.refusal('STOOD_DOWN')?.unmetGuards).toEqual(['twoLowReviews']);
    reviewedLow(at);
    expect(at.refusal('STOOD_DOWN')?.unmetGuards).toEqual(['twoLowReviews']);
    reviewedLow(at);
    at.tell('CASE_REOPENED');
    expect(at.refusal('STOOD_DOWN')?.unmetGuards).toEqual(['caseIsClosed']);
    at.tell('CASE_CLOSED');
    at.send('STOOD_DOWN');
    expect([at.status(), at.asked('tellParent').at(-1)]).toEqual([
      'done',
      { event: { type: 'PROCEDURE_REPORTED', key: 'risk-1', state: 'stoodDown', ended: true } },
    ]);
  });
  it('begins anew with a higher level, and waits for what is unanswered', () => {
    const at = atRisk(monday);
    at.assess('low');
    at.tell('CASE_CLOSED');
    reviewedLow(at);
    at.waitUntil(at.due('review') ?? '');
    at.assess('medium');
    at.assess('low');
    at.confirmLowering();
    reviewedLow(at);
    expect(at.refusal('STOOD_DOWN')?.unmetGuards).toEqual(['twoLowReviews']);
    reviewedLow(at);
    at.send('MOVED');
    expect(at.refusal('STOOD_DOWN')?.unmetGuards).toEqual(['nothingIsOpen']);
  });
  it('can be a hand-over to another protection body, which has signed', () => {
    const at = atRisk(monday);
    at.send('HANDED_OVER', { receiver: 'witnessProtection', receiptNo: 'W-1' });
    expect([at.states(), at.status()]).toEqual([['handedOver'], 'done']);
  });
  it('can be death, of which the directorate hears at once', () => {
    const at = atRisk(monday);
    at.send('PERSON_DIED');
    expect([at.asked('alert'), at.status()]).toEqual([[{ level: 'L3', notice: 'died' }], 'done']);
  });
});
