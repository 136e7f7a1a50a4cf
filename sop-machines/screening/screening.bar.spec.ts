import { describe, expect, it } from '@jest/globals';
import { colleague, explained, local, reasons, started, toScreen } from '../../test/support/screening-walk.js';

const monday = '2027-01-18T10:00';

describe('A removal', () => {
  it('is held while nobody has screened the person, and the unit head is alarmed', () => {
    const at = toScreen(monday);
    at.send('REMOVAL_REQUESTED', { requestedBy: 'residency' });
    expect([at.alarms(), at.states()]).toEqual([
      ['L2 removalRequested'],
      expect.arrayContaining(['open.removal.holdOrdered']),
    ]);
    expect(at.due('holdConfirmation')).toBe(local('2027-01-18T12:00'));
    expect(at.refusal('REMOVAL_CARRIED_OUT')?.unmetGuards).toEqual(['removalIsFree']);
  });
  it('is refused while being screened, while presumed, when recognised, and for another need of protection', () => {
    const steps: ((at: ReturnType<typeof toScreen>) => void)[] = [
      (at) => at.send('SCREEN_STARTED', started),
      (at) => at.conclude('noIndicators'),
      (at) => at.presume(),
      (at) => {
        at.presume();
        at.send('RECOGNISED', { authority: 'judge' });
      },
      (at) => {
        at.conclude('someIndicators');
        at.send('OTHER_NEED_FOUND', { need: 'asylum', reasons });
      },
    ];
    for (const step of steps) {
      const at = toScreen(monday);
      step(at);
      expect(at.refusal('REMOVAL_CARRIED_OUT')?.unmetGuards).toEqual(['removalIsFree']);
      at.send('REMOVAL_REQUESTED', { requestedBy: 'court' });
      expect(at.alarms()).toEqual(['L2 removalRequested']);
    }
  });
  it('alarms at birth when a removal file is why the person is screened', () => {
    expect(toScreen(monday, { cause: 'removalFile' }).alarms()).toEqual(['L2 removalRequested']);
  });
  it('that happened all the same is not lost: the directorate knows, and the person is looked for abroad', () => {
    const at = toScreen(monday);
    at.send('REMOVED_DESPITE_HOLD', { account: reasons });
    expect([at.status(), at.alarms()]).toEqual(['done', ['L3 removedDespiteHold']]);
    expect(at.told('FOREIGN_ELEMENT')).toEqual([{ type: 'FOREIGN_ELEMENT', element: 'victim' }]);
  });
});

describe('A refusal to be screened', () => {
  it('before the rights were explained changes nothing: the day runs on, and removal is barred', () => {
    const at = toScreen(monday);
    at.send('DECLINED');
    expect([at.stands(), at.due('screening')]).toEqual([['consentDeclined.rightsOwed'], local('2027-01-19T10:00')]);
    expect(at.refusal('DECLINED', {}, colleague)?.code).toBe('EVENT_NOT_ALLOWED');
    expect(at.refusal('REMOVAL_CARRIED_OUT')?.unmetGuards).toEqual(['removalIsFree']);
  });
  it('is followed by a second offer a week later, by somebody else; only then removal is not barred here', () => {
    const at = toScreen(monday);
    at.send('DECLINED');
    at.send('REFUSAL_CONFIRMED', explained);
    expect([at.ended('screening#1'), at.due('reoffer')]).toEqual(['met', local('2027-01-25T23:59:59')]);
    expect(at.refusal('REMOVAL_CARRIED_OUT')?.unmetGuards).toEqual(['removalIsFree']);
    expect(at.refusal('DECLINED')?.unmetGuards).toEqual(['anotherHeardRefusal']);
    at.send('DECLINED', {}, { by: colleague });
    expect([at.stands(), at.refusal('REMOVAL_CARRIED_OUT')]).toEqual([['screeningRefused'], null]);
  });
  it('is not taken from a child, or from whoever may be one', () => {
    for (const ageBand of ['child', 'unknown']) {
      expect(toScreen(monday, { ageBand }).refusal('DECLINED')?.unmetGuards).toEqual(['isAdult']);
    }
  });
  it('leaves open what can be seen: that speaks for the person, never against', () => {
    const at = toScreen(monday);
    at.send('DECLINED');
    expect(at.refusal('INDICATORS_RECORDED', { level: 'noIndicators', reasons })?.unmetGuards).toEqual([
      'isNotNegative',
    ]);
    at.send('INDICATORS_RECORDED', { level: 'strongIndicators', reasons });
    expect(at.stands()).toEqual(['preliminary.strongIndicators']);
  });
});
