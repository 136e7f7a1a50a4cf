import { describe, expect, it } from '@jest/globals';
import { investigating } from '../../test/support/investigation-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { recorded } from '../example.fixture.js';

/** Monday. */
const monday = '2027-01-18T09:00';

describe('a warrant', () => {
  const granted = () => {
    const at = investigating(monday);
    at.plan();
    at.send('WARRANT_REQUESTED', { warrantId: 'W-1', kind: 'search', grounds: recorded });
    expect(at.unmet('WARRANT_EXECUTED', { warrantId: 'W-1', record: recorded })).toBe('warrantIsLive');
    at.byJudge('WARRANT_GRANTED', { warrantId: 'W-1', until: local('2027-01-20T18:00') });
    return at;
  };
  it('that is refused or was never asked for allows nothing', () => {
    const at = investigating(monday);
    expect(at.unmet('WARRANT_EXECUTED', { warrantId: 'W-1', record: recorded })).toBe('warrantIsLive');
    at.send('WARRANT_REQUESTED', { warrantId: 'W-1', kind: 'search', grounds: recorded });
    at.byJudge('WARRANT_REFUSED', { warrantId: 'W-1', reasons: recorded });
    expect(at.unmet('WARRANT_EXECUTED', { warrantId: 'W-1', record: recorded })).toBe('warrantIsLive');
  });
  it('goes back to the judge within 48 hours of its execution, and gathering does not end before', () => {
    const at = granted();
    at.waitUntil('2027-01-19T06:00');
    at.send('WARRANT_EXECUTED', { warrantId: 'W-1', record: recorded });
    expect(at.due('warrantReturn')).toBe(local('2027-01-21T06:00'));
    at.closeStrands();
    expect(at.unmet('GATHERING_DONE')).toBe('warrantsAreReturned');
    at.send('WARRANT_RETURNED', { warrantId: 'W-1' });
    expect(at.unmet('GATHERING_DONE')).toBe('possible');
  });
  it('cannot be executed after its end; an execution in time can be entered later', () => {
    const at = granted();
    expect(at.due('warrantValidity')).toBe(local('2027-01-20T18:00'));
    at.waitUntil('2027-01-20T19:00');
    expect(at.unmet('WARRANT_EXECUTED', { warrantId: 'W-1', record: recorded })).toBe('warrantIsLive');
    at.send('WARRANT_EXECUTED', { warrantId: 'W-1', record: recorded }, { at: '2027-01-20T17:00' });
    expect(at.due('warrantReturn')).toBe(local('2027-01-22T17:00'));
  });
});

describe.each(['covert', 'interception'])('special means: %s', (measure) => {
  const region = `open.work.gathering.${measure}`;
  const request = { measure, means: recorded, grounds: recorded };
  const allow = (until: string) => ({ measure, orderNo: 'O-1', until: local(until) });
  const running = () => {
    const at = investigating(monday);
    at.plan();
    at.send('AUTHORISATION_REQUESTED', request);
    expect(at.unmet('ACTIVITY_STARTED', { measure })).toBe('authorisationIsLive');
    at.byJudge('AUTHORISATION_GRANTED', allow('2027-01-25T12:00'));
    at.send('ACTIVITY_STARTED', { measure });
    return at;
  };
  it('begin only under a live authorisation of the judge', () => {
    const at = investigating(monday);
    at.plan();
    expect(at.unmet('ACTIVITY_STARTED', { measure })).toBe('authorisationIsLive');
    expect(running().isIn(`${region}.running`)).toBe(true);
  });
  it('stop by themselves when the order ends, and a report to the judge is owed before gathering ends', () => {
    const at = running();
    expect(at.due(`${measure}Authorisation`)).toBe(local('2027-01-25T12:00'));
    at.waitUntil('2027-01-25T12:00');
    expect(at.isIn(`${region}.ended`)).toBe(true);
    expect(at.asked('alert')).toContainEqual({ level: 'L1', notice: 'activityStopped' });
    expect(at.due(`${measure}Report`)).toBe(local('2027-02-01T15:00'));
    expect(at.unmet('ACTIVITY_STARTED', { measure })).toBe('authorisationIsLive');
    at.closeStrands();
    expect(at.unmet('GATHERING_DONE')).toBe('specialMeansReported');
    at.send('ACTIVITY_REPORTED', { measure, report: recorded });
    expect(at.unmet('GATHERING_DONE')).toBe('possible');
  });
  it('go on without a gap when the order is renewed before its end, also when that is typed in late', () => {
    const at = running();
    at.byJudge('AUTHORISATION_GRANTED', allow('2027-01-28T12:00'));
    expect(at.due(`${measure}Authorisation`)).toBe(local('2027-01-28T12:00'));
    at.waitUntil('2027-01-28T15:00');
    at.byJudge('AUTHORISATION_GRANTED', allow('2027-02-02T12:00'), '2027-01-28T11:00');
    expect([at.isIn(`${region}.running`), at.due(`${measure}Authorisation`)]).toEqual([
      true,
      local('2027-02-02T12:00'),
    ]);
  });
  it('need a new authorisation once the order has ended', () => {
    const at = running();
    at.waitUntil('2027-01-25T13:00');
    const refused = at.refusal('AUTHORISATION_GRANTED', allow('2027-02-02T12:00'));
    expect(refused?.unmetGuards).toContain('authorisationIsLive');
  });
});
