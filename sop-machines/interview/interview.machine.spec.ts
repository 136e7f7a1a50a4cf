import { describe, expect, it } from '@jest/globals';
import {
  advocate,
  asked,
  hash,
  interviewer,
  local,
  prosecutor,
  supervisor,
  telling,
  text,
} from '../../test/support/interview-walk.js';

const wednesday = '2027-01-20T10:00';
const care = {
  type: 'NEED_REPORTED',
  personId: 'P-1',
  service: 'psychosocial',
  priority: 'urgent',
  consent: 'unknown',
};
const closing = { sha256: hash, nextStepsTold: true };

describe('An interview', () => {
  it('goes through the stages of PEACE and ends when those allowed have a copy', () => {
    const interview = asked(wednesday);
    expect(interview.due('planning')).toBe(local('2027-01-27T15:00'));
    interview.plan('2027-01-24T09:00');
    expect([interview.talk(), interview.due('appointment')]).toEqual(['planned', local('2027-01-24T09:00')]);
    interview.waitUntil('2027-01-24T09:00');
    interview.prepare();
    interview.send('SAFEGUARDS_CHECKED');
    expect(interview.talk()).toBe('safeguardsChecked');
    interview.send('STARTED');
    expect([interview.talk(), interview.ended('appointment#1')]).toEqual(['session.engaged', 'met']);
    interview.send('ACCOUNT_BEGUN', { explained: true });
    interview.send('CLARIFICATION_BEGUN');
    interview.close();
    interview.send('TRANSCRIPT_READY', { transcript: text, checkedBy: supervisor.id });
    interview.send('EVALUATED', { evaluation: text });
    expect(interview.refusal('SHARED', { with: ['prosecutor'] })?.unmetGuards).toEqual([
      'transcriptIsConfirmed',
      'afterCareIsSettled',
    ]);
    interview.send('CONFIRMED_BY_PERSON', { answer: 'confirmed' });
    interview.send('AFTER_CARE_SETTLED', { answer: 'given' }, { by: advocate });
    interview.send('SHARED', { with: ['prosecutor', 'investigativeJudge'] });
    expect([interview.states(), interview.reported()]).toEqual([
      ['shared'],
      ['planned', 'accountGiven', 'closed', 'shared (ended)'],
    ]);
  });

  it('has its transcript checked within 48 hours, weekend or not, and read back', () => {
    const interview = telling('2027-01-21T12:00');
    interview.close();
    expect([interview.transcript(), interview.due('transcript')]).toEqual(['toCheck', local('2027-01-23T12:00')]);
    interview.waitUntil('2027-01-23T13:00');
    interview.send('TRANSCRIPT_READY', { transcript: text, checkedBy: supervisor.id });
    expect([interview.ended('transcript#1'), interview.due('confirmation')]).toEqual([
      'metLate',
      local('2027-01-28T15:00'),
    ]);
  });

  it('owes after-care on the same day, which is asked for by itself', () => {
    const interview = telling(wednesday);
    interview.close();
    expect([interview.due('afterCare'), interview.openTasks()]).toEqual([
      local('2027-01-20T23:59:59'),
      ['evaluate', 'checkTranscript', 'afterCare'],
    ]);
    expect(interview.hooks()).toEqual([{ ...care, sex: 'female', ageBand: 'adult', language: 'bn' }]);
  });

  it('that was recorded is closed with the hash value of the recording', () => {
    const interview = telling(wednesday);
    expect(interview.refusal('CLOSED', { nextStepsTold: true })?.unmetGuards).toEqual(['recordingHashGiven']);
    const written = telling(wednesday);
    written.send('STOPPED');
    expect(written.refusal('CLOSED', { ...closing, sha256: 'short' })?.code).toBe('EVENT_INVALID');
  });

  it('asks for a break after two hours, with a child after one', () => {
    const interview = telling(wednesday);
    expect(interview.due('break')).toBe(local('2027-01-20T12:00'));
    interview.waitUntil('2027-01-20T11:30');
    interview.send('BREAK');
    expect(interview.due('break')).toBe(local('2027-01-20T13:30'));
    interview.send('MAY_BE_CHILD');
    expect(interview.talk()).toBe('planned');
  });

  it('about needs is neither counted nor transcribed, and what is named becomes a referral', () => {
    const interview = asked(wednesday, { kind: 'needs' });
    expect(interview.due('planning')).toBe(local('2027-01-21T10:00'));
    interview.plan(wednesday);
    interview.prepare({ without: 'recording' });
    interview.begin();
    interview.send('NEED_NAMED', { service: 'medical', priority: 'emergency' });
    interview.send('CLOSED', { nextStepsTold: true });
    interview.send('EVALUATED', { evaluation: text });
    interview.send('SHARED', { with: [] });
    expect(interview.reported()).toEqual(['planned', 'closed', 'shared (ended)']);
    expect(interview.hooks()).toMatchObject([{ type: 'NEED_REPORTED', service: 'medical', priority: 'emergency' }]);
  });
});

describe('A postponement', () => {
  it.each(['health', 'fear', 'reflection'])('because of %s is looked at after seven days, and again', (cause) => {
    const interview = asked(wednesday);
    interview.send('POSTPONED', { cause });
    expect([interview.talk(), interview.due('postponementReview')]).toEqual([
      `postponed.${cause}`,
      local('2027-01-27T23:59:59'),
    ]);
    interview.waitUntil('2027-01-26T10:00');
    interview.send('POSTPONEMENT_REVIEWED', { ready: false }, { by: advocate });
    expect(interview.due('postponementReview')).toBe(local('2027-02-02T23:59:59'));
    interview.send('POSTPONEMENT_REVIEWED', { ready: true }, { by: advocate });
    expect([interview.talk(), interview.due('planning')]).toEqual(['requested.toPlan', local('2027-02-02T15:00')]);
  });
  it('because of fear has the danger assessed', () => {
    const interview = asked(wednesday);
    interview.send('POSTPONED', { cause: 'fear' });
    expect(interview.hooks()).toEqual([{ type: 'DANGER_REPORTED', personId: 'P-1', cause: 'threat' }]);
  });
});

describe('A person who stops', () => {
  it('is not urged; after-care is owed for what was told, and the interview goes on only at the own wish', () => {
    const interview = telling(wednesday);
    interview.send('STOPPED', {}, { by: advocate });
    expect([interview.talk(), interview.due('stopReview'), interview.afterCare()]).toEqual([
      'stoppedByPerson',
      local('2027-01-27T23:59:59'),
      'owed',
    ]);
    expect(interview.refusal('CANCELLED', { reason: text })?.unmetGuards).toEqual(['nothingSaid']);
    expect(interview.refusal('RESUMED', { ownWish: false })?.code).toBe('EVENT_INVALID');
    interview.send('RESUMED', { ownWish: true });
    expect(interview.talk()).toBe('requested.toPlan');
  });
  it('before a word was said, has given no account', () => {
    const interview = asked(wednesday);
    interview.plan(wednesday);
    interview.prepare();
    interview.send('SAFEGUARDS_CHECKED');
    interview.send('STARTED');
    interview.send('STOPPED');
    interview.send('CANCELLED', { reason: text });
    expect([interview.reported(), interview.hooks()]).toEqual([['planned', 'stoppedForGood (ended)'], []]);
  });
  it('and decides not to cooperate, is asked nothing more', () => {
    const interview = telling(wednesday);
    interview.tell('COOPERATION_DECIDED', { cooperates: false });
    expect(interview.talk()).toBe('stoppedByPerson');
  });
});

describe('A recording that fails', () => {
  it('stops the questions; the interview goes on where it stopped', () => {
    const interview = telling(wednesday);
    interview.send('CLARIFICATION_BEGUN');
    interview.send('RECORDING_FAILED');
    expect([interview.talk(), interview.due('recordingRepair')]).toEqual([
      'recordingFailed',
      local('2027-01-20T11:00'),
    ]);
    interview.send('RECORDING_RESTORED');
    expect(interview.talk()).toBe('session.clarification');
  });
  it('is replaced by writing with an adult who agrees, not with a child', () => {
    const interview = telling(wednesday);
    interview.send('RECORDING_FAILED');
    expect(interview.refusal('CONTINUED_IN_WRITING', { personAgrees: true })).toBeNull();
    const child = asked(wednesday, { ageBand: 'child' });
    child.plan(wednesday);
    child.prepare();
    child.send('CHILD_SUPPORT_CONFIRMED', {
      trained: true,
      supportAdult: 'A-1',
      guardian: 'consents',
      guardianInvolved: false,
      assent: true,
    });
    child.begin();
    child.send('RECORDING_FAILED');
    expect(child.refusal('CONTINUED_IN_WRITING', { personAgrees: true })?.unmetGuards).toEqual(['isAdult']);
  });
});

describe('Coercion', () => {
  it('that is reported stops the interview and alarms unit head and prosecutor at once', () => {
    const interview = telling(wednesday);
    interview.send('COERCION_REPORTED', { reason: text }, { by: advocate });
    expect([interview.talk(), interview.alarms(), interview.toldRoles()]).toEqual([
      'coercionReview',
      ['L2 coercion'],
      ['prosecutor coercion'],
    ]);
    expect(interview.due('coercionReview')).toBe(local('2027-01-21T10:00'));
    expect(interview.refusal('COERCION_REVIEWED', { coerced: false, reason: text }, interviewer)?.code).toBe(
      'ROLE_MAY_NOT_SEND',
    );
    interview.send('COERCION_REVIEWED', { coerced: true, reason: text }, { by: prosecutor });
    expect(interview.states()).toEqual(['stoppedForGood']);
  });
  it('that was none leaves what was said, and the clock of the transcript as it ran', () => {
    const interview = telling(wednesday);
    interview.close();
    interview.waitUntil('2027-01-21T09:00');
    interview.send('COERCION_REPORTED', { reason: text }, { by: advocate });
    interview.send('COERCION_REVIEWED', { coerced: false, reason: text }, { by: prosecutor });
    expect([interview.talk(), interview.due('transcript')]).toEqual(['closed', local('2027-01-22T10:00')]);
  });
});

describe('What comes to light in an interview', () => {
  it('reaches the case in codes', () => {
    const interview = telling(wednesday, { kind: 'witnessAccount' });
    interview.send('PERSON_NAMED', { personId: 'P-9', sex: 'male', ageBand: 'unknown' });
    interview.send('DANGER_NAMED', { cause: 'locationKnown' });
    interview.send('FORCED_ROLE_CLAIMED');
    interview.close();
    interview.send('FURTHER_INTERVIEW_NEEDED', { kind: 'needs' });
    expect(interview.hooks()).toMatchObject([
      { type: 'PERSON_FOUND', personId: 'P-9', sex: 'male', ageBand: 'unknown' },
      { type: 'DANGER_REPORTED', personId: 'P-1', cause: 'locationKnown' },
      { type: 'FORCED_ROLE_REPORTED', personId: 'P-1' },
      care,
      { type: 'INTERVIEW_NEEDED', kind: 'needs', personId: 'P-1' },
    ]);
  });
  it('a person who may be a child has the child track at once, and the safeguards of a child before the next question', () => {
    const interview = telling(wednesday);
    interview.send('MAY_BE_CHILD');
    expect(interview.hooks()).toMatchObject([{ type: 'CHILD_FOUND', personId: 'P-1', ageBand: 'child' }, { ...care }]);
    expect(interview.ready()).toEqual(['childIsSupported']);
    expect(interview.refusal('MAY_BE_CHILD')?.unmetGuards).toEqual(['isAdult']);
  });
  it('a suspect who was forced is reported under the own token', () => {
    const interview = asked(wednesday, { kind: 'suspect', personId: null, suspectId: 'S-1' });
    interview.send('FORCED_ROLE_CLAIMED');
    expect(interview.hooks()).toEqual([{ type: 'FORCED_ROLE_REPORTED', personId: 'S-1' }]);
  });
});

describe('An interview that is no longer needed', () => {
  it('is not held, but what was said before is kept', () => {
    const unheard = asked(wednesday);
    unheard.tell('INTERVIEW_NO_LONGER_NEEDED');
    expect(unheard.reported()).toEqual(['notHeld (ended)']);
    const heard = telling(wednesday);
    heard.send('POSTPONED', { cause: 'health' });
    heard.tell('INTERVIEW_NO_LONGER_NEEDED');
    expect([heard.talk(), heard.transcript()]).toEqual(['closed', 'toCheck']);
  });
});
