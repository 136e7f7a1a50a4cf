import { describe, expect, it } from '@jest/globals';
import { advocate, asked, local } from '../../test/support/interview-walk.js';

describe('E11 reflection period and cooperation', () => {
  const during = () => asked('2027-02-01T10:00', { reflectionRunning: true });
  const planning = {
    plannedFor: local('2027-02-14T10:00'),
    interviewerId: 'd0000000-0000-4000-8000-000000000001',
    interviewerSex: 'female',
    sexChoice: 'noPreference',
    aims: { recordId: 'b0000000-0000-4000-8000-000000000002' },
  };

  it('may plan it when the adult asks to be heard, although the period goes on', () => {
    const interview = during();
    interview.send('ADULT_ASKED', { ownWish: true }, { by: advocate });
    expect([interview.talk(), interview.refusal('PLANNED', planning)]).toEqual(['requested.toPlan', null]);
  });

  it('may plan it when the period is over', () => {
    const interview = during();
    interview.waitUntil('2027-02-24T23:59:59');
    interview.tell('REFLECTION_ENDED');
    expect([interview.talk(), interview.refusal('PLANNED', planning)]).toEqual(['requested.toPlan', null]);
  });

  it('is not held when the adult decides not to cooperate', () => {
    const interview = during();
    interview.tell('COOPERATION_DECIDED', { cooperates: false });
    expect([interview.states(), interview.reported()]).toEqual([['notHeld'], ['postponed', 'notHeld (ended)']]);
  });

  it('a talk about needs, a witness and a suspect wait for no reflection period', () => {
    expect(asked('2027-02-01T10:00', { kind: 'needs', reflectionRunning: true }).talk()).toBe('requested.toPlan');
    expect(asked('2027-02-01T10:00', { kind: 'witnessAccount', reflectionRunning: true }).talk()).toBe(
      'requested.toPlan',
    );
  });
});
