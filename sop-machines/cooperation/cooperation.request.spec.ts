import { describe, expect, it } from '@jest/globals';
import { cooperating } from '../../test/support/cooperation-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { recorded } from '../example.fixture.js';
import { toldToCooperation } from './cooperation.shapes.js';
import { cooperationSop } from './cooperation.sop.js';

const monday = '2027-01-18T09:00';
const midnight = (date: string) => local(`${date}T23:59:59`);
const good = { dualCriminality: true, humanRightsSafe: true, reasons: recorded };

describe('a request to another country', () => {
  const sent = () => {
    const at = cooperating('request', monday, { element: 'evidence' });
    at.toCentralAuthority();
    at.send('SENT', { transmissionNo: 'T-1' });
    return at;
  };
  it('goes through the judge and the central authority, and ends when its answer is used', () => {
    const at = sent();
    at.send('ACK', { referenceNo: 'R-1' });
    at.send('EXECUTION_STARTED');
    at.send('EXECUTED', { record: recorded });
    expect(at.due('use')).toBe(local('2027-02-01T15:00'));
    at.send('RESULT_USED', { use: recorded, exhibitId: 'E-9', digital: true });
    expect(at.hooks()).toEqual([{ type: 'EXHIBIT_FOUND', exhibitId: 'E-9', digital: true }]);
    expect([at.states(), at.status(), at.standing()]).toEqual([
      ['used'],
      'done',
      { type: 'PROCEDURE_REPORTED', key: 'cooperation-1', state: 'used', ended: true },
    ]);
  });
  it('that the judge sends back, or that is asked anew, has a new ten working days', () => {
    const at = cooperating('request', monday, { element: 'evidence' });
    at.send('REQUEST_DRAFTED', { requestType: 'evidence', country: 'XX', file: recorded });
    at.waitUntil('2027-01-20T10:00');
    at.send('NOT_APPROVED', { reasons: recorded });
    expect(at.due('draft')).toBe(local('2027-02-03T15:00'));
    const refused = sent();
    refused.send('REFUSED', { ground: 'form' });
    refused.send('REQUEST_RENEWED', { reasons: recorded });
    expect(refused.isIn('request.course.drafting')).toBe(true);
  });
  it('is called unanswered only after the last chaser; a late answer still counts', () => {
    const at = sent();
    expect(at.unmet('NO_ANSWER_RECORDED', { reasons: recorded })).toBe('silentForLong');
    at.waitUntil('2027-04-19T10:00');
    at.send('NO_ANSWER_RECORDED', { reasons: recorded });
    expect(at.standing()).toMatchObject({ state: 'noAnswer', ended: false });
    at.send('ACK', { referenceNo: 'R-1' });
    expect([at.isIn('request.course.acknowledged'), at.due('executionReview')]).toEqual([true, midnight('2027-05-19')]);
  });
  it('ends with the case when nobody needs it any more', () => {
    const at = sent();
    at.tell('CASE_ENDS');
    expect(at.states()).toEqual(['closed']);
  });
});

describe('an extradition', () => {
  it('is not asked for before dual criminality and human rights are checked, both with a good result', () => {
    const at = cooperating('request', monday, { element: 'suspect', suspectId: 'S-1' });
    at.send('REQUEST_DRAFTED', { requestType: 'extradition', country: 'XX', file: recorded });
    expect(at.unmet('APPROVED', { orderNo: 'O-1' })).toBe('extraditionIsLawful');
    at.send('CHECKS_RECORDED', { ...good, humanRightsSafe: false });
    expect(at.unmet('APPROVED', { orderNo: 'O-1' })).toBe('extraditionIsLawful');
    at.send('CHECKS_RECORDED', { ...good, dualCriminality: false });
    expect(at.unmet('APPROVED', { orderNo: 'O-1' })).toBe('extraditionIsLawful');
    at.send('CHECKS_RECORDED', good);
    expect(at.unmet('APPROVED', { orderNo: 'O-1' })).toBe('possible');
  });
  it('is not granted to another country without the same checks', () => {
    const at = cooperating('request', monday, { incoming: true });
    expect(at.due('acknowledging')).toBe(local('2027-01-25T15:00'));
    at.send('INCOMING_ACKNOWLEDGED', { requestType: 'extradition', referenceNo: 'R-1', request: recorded });
    expect(at.unmet('INCOMING_APPROVED', { orderNo: 'O-1' })).toBe('extraditionIsLawful');
    at.send('CHECKS_RECORDED', good);
    at.send('INCOMING_APPROVED', { orderNo: 'O-1' });
    at.send('ANSWER_SENT', { answer: recorded, transmissionNo: 'T-1' });
    expect(at.states()).toEqual(['answered']);
  });
  it('may be refused to another country, with a ground', () => {
    const at = cooperating('request', monday, { incoming: true });
    at.send('INCOMING_DECLINED', { ground: 'humanRights', reasons: recorded });
    expect(at.states()).toEqual(['declined']);
  });
});

describe('a provisional arrest', () => {
  const held = (fields: object = { treaty: 'riyadh' }) => {
    const at = cooperating('request', monday, { element: 'suspect', suspectId: 'S-1' });
    at.send('PROVISIONALLY_ARRESTED', { ...fields });
    return at;
  };
  it('under the Riyadh Agreement ends after 30 days, extended once after 60 in all; the day of the arrest is day 1', () => {
    const at = held();
    expect(at.due('provisionalArrest')).toBe(midnight('2027-02-16'));
    expect(at.unmet('ARREST_EXTENDED', { until: '2027-04-01' })).toBe('extensionIsKnown');
    at.send('ARREST_EXTENDED');
    expect([at.due('provisionalArrest'), at.unmet('ARREST_EXTENDED')]).toEqual([
      midnight('2027-03-18'),
      'notExtendedYet',
    ]);
  });
  it('under another treaty ends on the day that is given', () => {
    const at = cooperating('request', monday, { element: 'suspect', suspectId: 'S-1' });
    expect(at.unmet('PROVISIONALLY_ARRESTED', { treaty: 'other' })).toBe('termIsKnown');
    expect(held({ treaty: 'other', until: '2027-02-26' }).due('provisionalArrest')).toBe(midnight('2027-02-26'));
  });
  it('that runs out is said to have no lawful basis, and stays listed until its end is recorded', () => {
    const at = held();
    at.waitUntil('2027-02-17T00:00');
    expect(at.told('provisionalArrest#1')).toEqual([
      `L0 ${midnight('2027-02-06')}`,
      `L1 ${midnight('2027-02-11')}`,
      `L2 ${midnight('2027-02-15')}`,
      `L3 ${midnight('2027-02-16')}`,
    ]);
    expect([at.isIn('request.arrest.expired'), at.live().includes('provisionalArrest')]).toEqual([true, true]);
    at.send('PROVISIONAL_ARREST_ENDED', { result: 'released' });
    expect(at.hooks()).toEqual([{ type: 'DANGER_REPORTED', cause: 'suspectReleased' }]);
  });
  it('is forgotten by no end of the request or of the case', () => {
    const at = held();
    expect(at.unmet('REQUEST_CLOSED', { reason: 'noLongerNeeded' })).toBe('arrestIsOver');
    at.tell('CASE_ENDS');
    expect([at.status(), at.asked('alert').at(-1)]).toEqual(['active', { level: 'L2', notice: 'arrestRunsStill' }]);
    at.send('PROVISIONAL_ARREST_ENDED', { result: 'papersReceived' });
    expect([at.hooks(), at.unmet('REQUEST_CLOSED', { reason: 'noLongerNeeded' })]).toEqual([[], 'possible']);
  });
});

describe('information from another police', () => {
  it('is no evidence until it is confirmed', () => {
    const at = cooperating('request', monday, { element: 'evidence' });
    const use = { informationId: 'I-1', digital: false };
    at.send('POLICE_INFORMATION_RECEIVED', { informationId: 'I-1', content: recorded });
    expect(at.unmet('INFORMATION_USED_AS_EVIDENCE', use)).toBe('informationIsConfirmed');
    expect(at.unmet('INFORMATION_CONFIRMED', { informationId: 'I-2', by: 'certificate' })).toBe('informationIsKnown');
    at.send('INFORMATION_CONFIRMED', { informationId: 'I-1', by: 'certificate' });
    at.send('INFORMATION_USED_AS_EVIDENCE', use);
    expect(at.hooks()).toEqual([{ type: 'EXHIBIT_FOUND', exhibitId: 'I-1', digital: false }]);
  });
});

describe('a notice', () => {
  const form = { colour: 'red', authority: 'judge', warrantNo: 'W-1', form: recorded };
  const suspect = { suspectId: 'S-1' };
  const published = () => {
    const at = cooperating('notice', monday, suspect);
    at.send('NOTICE_FORM_SENT', form);
    at.send('NOTICE_PUBLISHED', { noticeNo: 'N-1' });
    return at;
  };
  it('for a missing child needs the guardian or the judge; an unclear age counts as a child’s', () => {
    for (const ageBand of ['child', 'unknown']) {
      const at = cooperating('notice', monday, { personId: 'P-1', ageBand });
      const yellow = { colour: 'yellow', form: recorded };
      expect(at.unmet('NOTICE_FORM_SENT', { ...yellow, authority: 'police' })).toBe('childNoticeIsAuthorised');
      expect(at.unmet('NOTICE_FORM_SENT', { ...yellow, authority: 'guardian' })).toBe('possible');
      expect(at.unmet('NOTICE_FORM_SENT', { ...yellow, authority: 'judge' })).toBe('possible');
    }
  });
  it('for arrest needs a warrant, and a suspect', () => {
    const at = cooperating('notice', monday, suspect);
    expect(at.unmet('NOTICE_FORM_SENT', { colour: 'red', authority: 'judge', form: recorded })).toBe(
      'redNoticeHasWarrant',
    );
    expect(cooperating('notice', monday, { personId: 'P-1', ageBand: 'adult' }).unmet('NOTICE_FORM_SENT', form)).toBe(
      'noticeFitsSubject',
    );
  });
  it('that has a hit is acted on within a day, and the case prepares a request to that country', () => {
    const at = published();
    at.send('HIT', { place: recorded });
    expect(at.due('hitAction')).toBe(local('2027-01-19T09:00'));
    expect(at.hooks()).toEqual([{ type: 'FOREIGN_ELEMENT', element: 'suspect' }]);
    at.send('HIT_ACTED', { action: recorded });
    at.send('NOTICE_CANCELLED', { reason: 'found' });
    expect(at.states()).toEqual(['cancelled']);
  });
  it('is looked at every 180 days', () => {
    const at = published();
    expect(at.due('noticeReview')).toBe(midnight('2027-07-17'));
    at.waitUntil('2027-07-10T10:00');
    at.send('NOTICE_REVIEWED', { note: recorded });
    expect(at.due('noticeReview')).toBe(midnight('2028-01-06'));
  });
  it('is cancelled within a day once the person is found, or never sent', () => {
    const at = published();
    at.tell('SUBJECT_FOUND');
    expect(at.due('cancellation')).toBe(local('2027-01-19T09:00'));
    const unsent = cooperating('notice', monday, suspect);
    unsent.tell('SUBJECT_FOUND');
    expect(unsent.states()).toEqual(['cancelled']);
  });
});

it('takes from its case what it has announced, and nothing else', () => {
  const told = Object.entries(cooperationSop.events).flatMap(([type, { from }]) =>
    from === 'procedure' ? [type] : [],
  );
  expect(told.sort()).toEqual([...toldToCooperation].sort());
});
