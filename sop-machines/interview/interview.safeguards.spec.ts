import { describe, expect, it } from '@jest/globals';
import { advocate, asked, lawyer, local, text } from '../../test/support/interview-walk.js';

const tuesday = '2027-01-19T10:00';
const onDay = '2027-01-20T10:00';
const planned = (change: object = {}) => {
  const interview = asked(tuesday, change);
  interview.plan(onDay);
  return interview;
};

describe('The account of a victim', () => {
  it('begins only with interpreter, place, needs and recording settled', () => {
    for (const [without, guard] of [
      ['interpreter', 'interpreterSettled'],
      ['place', 'placeIsConfirmed'],
      ['needs', 'needsAreMet'],
      ['recording', 'recordingIsDecided'],
    ] as const) {
      const interview = planned();
      interview.prepare({ without });
      expect(interview.ready()).toEqual([guard]);
    }
    const whole = planned();
    whole.prepare();
    expect(whole.ready()).toEqual([]);
  });
  it('waits while needs are not met', () => {
    const interview = planned();
    interview.prepare();
    interview.send('NEEDS_CHECKED', { met: false }, { by: advocate });
    expect(interview.ready()).toEqual(['needsAreMet']);
  });
  it('is held by a woman or a man as the victim chooses, who is always asked', () => {
    const interview = asked(tuesday);
    const choice = (fields: object) => () => interview.plan(onDay, fields);
    expect(choice({ sexChoice: undefined })).toThrow('EVENT_NOT_ALLOWED');
    expect(choice({ sexChoice: 'male' })).toThrow('EVENT_NOT_ALLOWED');
    expect(choice({ sexChoice: 'noPreference' })).not.toThrow();
  });
  it('is not taken in custody, also when the person is taken after everything was ready', () => {
    const interview = planned();
    interview.prepare();
    interview.send('SAFEGUARDS_CHECKED');
    interview.tell('CUSTODY_CHANGED', { custody: 'clockRunning' });
    expect(interview.refusal('STARTED')?.unmetGuards).toEqual(['notHeldInCustody']);
    interview.tell('CUSTODY_CHANGED', { custody: 'atLiberty' });
    expect(interview.refusal('STARTED')).toBeNull();
  });
  it('waits when a reflection period starts after it was planned', () => {
    const interview = planned();
    interview.tell('REFLECTION_STARTED');
    expect(interview.talk()).toBe('postponed.reflection');
  });
  it('on another date has place and needs checked anew', () => {
    const interview = planned();
    interview.prepare();
    interview.plan('2027-01-25T10:00');
    expect(interview.ready()).toEqual(['needsAreMet', 'placeIsConfirmed']);
  });
});

describe('The interpreter', () => {
  const confirmation = { interpreterId: 'I-1', language: 'bn', vetted: true, tie: 'none', oath: true };
  it.each(['relative', 'employer', 'suspect', 'other'])('is nobody with a tie: %s', (tie) => {
    expect(planned().refusal('INTERPRETER_CONFIRMED', { ...confirmation, tie })?.unmetGuards).toEqual([
      'interpreterIsTiedToNobody',
    ]);
  });
  it('is vetted and under oath', () => {
    const interview = planned();
    expect(interview.refusal('INTERPRETER_CONFIRMED', { ...confirmation, vetted: false })?.unmetGuards).toEqual([
      'interpreterVetted',
    ]);
    expect(interview.refusal('INTERPRETER_CONFIRMED', { ...confirmation, oath: false })?.code).toBe('EVENT_INVALID');
  });
  it('where the law makes one mandatory, is done without only in the language that the person speaks', () => {
    const without = (language: string) => ({ language, personAgrees: true });
    const kri = planned({ interpreterRequired: true });
    expect(kri.refusal('INTERPRETER_NOT_NEEDED', without('ckb'))?.unmetGuards).toEqual(['interpreterNotMandatory']);
    expect(kri.refusal('INTERPRETER_NOT_NEEDED', without('bn'))).toBeNull();
    expect(
      planned({ interpreterRequired: true, language: null }).refusal('INTERPRETER_NOT_NEEDED', without('ckb')),
    ).not.toBeNull();
    expect(planned().refusal('INTERPRETER_NOT_NEEDED', without('en'))).toBeNull();
  });
});

describe('The account of a child', () => {
  const support = {
    trained: true,
    supportAdult: 'A-1',
    guardian: 'consents',
    guardianInvolved: false,
    assent: true,
  };
  it.each(['child', 'unknown'])(
    '(age: %s) needs a trained interviewer, a support adult and the guardian',
    (ageBand) => {
      const interview = planned({ ageBand });
      interview.prepare();
      expect(interview.ready()).toEqual(['childIsSupported']);
      expect(interview.refusal('CHILD_SUPPORT_CONFIRMED', { ...support, trained: false })?.code).toBe('EVENT_INVALID');
      interview.send('CHILD_SUPPORT_CONFIRMED', support);
      expect(interview.ready()).toEqual([]);
    },
  );
  it('is not consented to by a guardian who refuses or may be involved; a court consents instead', () => {
    const unmet = (change: object) =>
      planned({ ageBand: 'child' }).refusal('CHILD_SUPPORT_CONFIRMED', { ...support, ...change })?.unmetGuards;
    expect(unmet({ guardian: 'refuses' })).toEqual(['guardianFits']);
    expect(unmet({ guardianInvolved: true })).toEqual(['guardianFits']);
    expect(unmet({ guardianInvolved: true, guardian: 'courtInstead' })).toBeUndefined();
    expect(unmet({ assent: false })).toEqual(['childAgrees']);
  });
  it('is recorded, so that it is told once', () => {
    const interview = planned({ ageBand: 'child' });
    interview.prepare();
    interview.send('CHILD_SUPPORT_CONFIRMED', support);
    interview.send('RECORDING_DECIDED', { recording: 'refused' });
    expect(interview.ready()).toEqual(['childIsRecorded']);
  });
  it('needs no reflection period', () => {
    expect(asked(tuesday, { ageBand: 'child', reflectionRunning: true }).talk()).toBe('requested.toPlan');
  });
});

describe('The questioning of a suspect', () => {
  const suspect = (change: object = {}) => {
    const interview = planned({
      kind: 'suspect',
      personId: null,
      suspectId: 'S-1',
      custody: 'clockRunning',
      ...change,
    });
    interview.prepare();
    return interview;
  };
  it('needs the rights told, a lawyer offered and the clock of the detention running', () => {
    const interview = suspect();
    expect(interview.ready()).toEqual(['rightsAreTold', 'counselIsHeeded']);
    interview.send('RIGHTS_TOLD', { language: 'ar', understood: true });
    interview.send('COUNSEL_OFFERED', { answer: 'wanted' });
    expect(interview.ready()).toEqual(['counselIsHeeded']);
    interview.send('COUNSEL_OFFERED', { answer: 'present' }, { by: lawyer });
    expect(interview.ready()).toEqual([]);
    interview.tell('CUSTODY_CHANGED', { custody: 'withoutClock' });
    expect(interview.ready()).toEqual(['custodyClockRuns']);
  });
  it('at liberty needs that the suspect attends freely; whoever is held cannot be recorded so', () => {
    const free = suspect({ custody: 'atLiberty' });
    expect(free.ready()).toContain('custodyClockRuns');
    free.send('ATTENDS_FREELY', { mayLeave: true });
    expect(free.ready()).not.toContain('custodyClockRuns');
    expect(suspect().refusal('ATTENDS_FREELY', { mayLeave: true })?.unmetGuards).toEqual(['isAtLiberty']);
  });
  it('stops at once, with an alarm, when the lawful basis of the hold runs out', () => {
    const interview = suspect();
    interview.send('RIGHTS_TOLD', { language: 'ar', understood: true });
    interview.send('COUNSEL_OFFERED', { answer: 'declined' });
    interview.begin();
    interview.tell('CUSTODY_CHANGED', { custody: 'withoutClock' });
    expect([interview.talk(), interview.alarms()]).toEqual(['planned', ['L2 heldWithoutBasis']]);
  });
  it('is planned within a day, counted from when it was asked for', () => {
    expect(asked(tuesday, { kind: 'suspect', suspectId: 'S-1', personId: null }).due('planning')).toBe(
      local('2027-01-20T10:00'),
    );
  });
});

describe('A second account', () => {
  const request = { reason: 'newFacts', openQuestions: text };
  it('needs a list of open questions and the approval of another person', () => {
    const interview = asked(tuesday, { accountsSoFar: 1 });
    expect([interview.talk(), interview.alarms()]).toEqual(['requested.repeatToJustify', []]);
    expect(interview.refusal('REPEAT_REQUESTED', { reason: 'newFacts' })?.code).toBe('EVENT_INVALID');
    interview.send('REPEAT_REQUESTED', request);
    expect(interview.due('repeatDecision')).toBe(local('2027-01-21T15:00'));
    const same = { id: 'd0000000-0000-4000-8000-000000000001', roles: ['supervisor' as const] };
    const self = { kind: 'person' as const, agencyId: null, ...same };
    expect(interview.refusal('REPEAT_APPROVED', { reason: text }, self)?.unmetGuards).toEqual(['anotherPerson']);
    interview.send(
      'REPEAT_APPROVED',
      { reason: text },
      { by: { ...self, id: 'd0000000-0000-4000-8000-000000000002' } },
    );
    expect(interview.talk()).toBe('requested.toPlan');
  });
  it('that is denied is not held: the copy is used', () => {
    const interview = asked(tuesday, { accountsSoFar: 1 });
    interview.send('REPEAT_REQUESTED', request);
    const supervisor = {
      kind: 'person' as const,
      id: 'd0000000-0000-4000-8000-000000000002',
      roles: ['supervisor' as const],
      agencyId: null,
    };
    interview.send('REPEAT_DENIED', { reason: text }, { by: supervisor });
    expect(interview.reported()).toEqual(['notHeld (ended)']);
  });
  it('alarms the unit head at the third of the same victim, and only of a victim', () => {
    expect(asked(tuesday, { accountsSoFar: 2 }).alarms()).toEqual(['L2 thirdInterview']);
    expect(asked(tuesday, { accountsSoFar: 2, kind: 'witnessAccount' }).alarms()).toEqual([]);
    expect(asked(tuesday, { accountsSoFar: 2, kind: 'needs' }).talk()).toBe('requested.toPlan');
  });
});
