import { describe, expect, it } from '@jest/globals';
import { groupFound, local, recorded } from '../../test/support/group-walk.js';
import { bornWith } from './smuggling.context.js';
import { smugglingGuards } from './smuggling.guards.js';
import { registered } from './smuggling.persons.js';

const born = bornWith({ key: 'group-1', foundAt: local('2027-04-12T05:20'), trigger: 'intercept' });
const nobody = { kind: 'system', id: 'test', roles: [], agencyId: null } as const;

describe('A group', () => {
  it('that is only known of is reached first; everything else counts from first contact', () => {
    const at = groupFound('2027-04-12T05:20', { trigger: 'borderNotice' });
    expect([at.states()[0], at.live()]).toEqual(['group.located', ['reachGroup']]);
    expect(at.due('reachGroup')).toBe(local('2027-04-12T06:20'));
    at.waitUntil('2027-04-12T06:00');
    at.send('RESCUE_STARTED');
    expect([at.due('groupHeadcount'), at.due('basicNeeds')]).toEqual([
      local('2027-04-12T08:00'),
      local('2027-04-12T08:00'),
    ]);
    expect(at.due('solutions')).toBe(local('2027-05-12T23:59:59'));
  });
  it('goes through rescue, headcount and basic needs to the person, also when they are reported in another order', () => {
    const at = groupFound('2027-04-12T05:20');
    at.send('BASIC_NEEDS_MET', { given: ['water', 'health'], noCell: true });
    at.send('COUNTED', { persons: 1 });
    expect(at.isIn('group.inContact.rescue')).toBe(true);
    at.send('RESCUED');
    expect([at.isIn('group.inContact.perPersonTracks'), at.ended('basicNeeds#1')]).toEqual([true, 'met']);
    expect(at.hooks('PROCEDURE_REPORTED').map((event) => (event as unknown as { state: string }).state)).toEqual([
      'rescue',
      'headcount',
      'basicNeeds',
      'perPersonTracks',
    ]);
  });
  it('of twenty does not reach the unit head; the twenty-first person does, once', () => {
    const at = groupFound('2027-04-12T05:20');
    for (let number = 1; number <= 20; number += 1) at.register(`P-${number}`);
    expect(at.alarms()).toEqual([]);
    at.register('P-21');
    at.register('P-22');
    expect(at.alarms()).toEqual(['L2 largeGroup']);
  });
  it('returns to the persons when one is found late, whose clocks count from then', () => {
    const at = groupFound('2027-04-12T05:20');
    at.send('RESCUED');
    at.send('COUNTED', { persons: 0 });
    at.send('BASIC_NEEDS_MET', { given: [], noCell: true });
    expect(at.isIn('group.inContact.routing')).toBe(true);
    at.waitUntil('2027-04-12T20:00');
    at.register('P-1', { foundLater: true });
    expect([at.isIn('group.inContact.perPersonTracks'), at.due('vulnerabilityScreening')]).toEqual([
      true,
      local('2027-04-13T20:00'),
    ]);
  });
  it('of 500 people is one procedure, and the next person needs another track', () => {
    const someone = registered({ personId: 'P-1', sex: 'male', ageBand: 'adult', language: null });
    const found = { personId: 'P-2', sex: 'male', ageBand: 'adult', occurredAt: '', recordedAt: '' } as const;
    const event = { type: 'MIGRANT_REGISTERED', ...found, by: nobody } as const;
    const room = (people: number): boolean =>
      smugglingGuards.listNotFull({
        context: { ...born, persons: Array.from({ length: people }, () => someone) },
        event,
      });
    expect([room(499), room(500)]).toEqual([true, false]);
  });
});

describe('The track of a person', () => {
  const atP1 = (fields: object = {}) => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1', fields);
    return at;
  };
  const decide = (at: ReturnType<typeof atP1>, outcome: string) =>
    at.unmet('OUTCOME_DECIDED', { personId: 'P-1', outcome });

  it('runs from registration over both screenings to an outcome and a solution', () => {
    const at = atP1();
    const states = [at.standing('P-1')];
    at.screen('P-1', ['lifeEndangered']);
    states.push(at.standing('P-1'));
    expect(decide(at, 'aggravatedSmuggling')).toEqual(['bothScreeningsDone']);
    at.tip('P-1');
    states.push(at.standing('P-1'));
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'aggravatedSmuggling' });
    states.push(at.standing('P-1'));
    at.send('SOLUTION_RECORDED', { personId: 'P-1', solution: 'victimProtection', decision: 'D-1' });
    states.push(at.standing('P-1'));
    expect(states).toEqual(['registered', 'vulnerabilityScreened', 'tipScreened', 'aggravatedSmuggling', 'solution']);
  });
  it('ends in no outcome that overlooks what was found', () => {
    const at = atP1();
    at.screen('P-1', ['degraded'], true);
    at.tip('P-1', 'presumed');
    expect(decide(at, 'noSpecialNeed')).toEqual(['outcomeFitsFacts']);
    expect([decide(at, 'tipPresumed'), decide(at, 'asylumClaim'), decide(at, 'aggravatedSmuggling')]).toEqual([
      [],
      [],
      [],
    ]);
    expect(decide(at, 'childAlone')).toEqual(['outcomeFitsFacts']);
  });
  it('ends in no outcome that nothing was found for', () => {
    const at = atP1();
    at.screen('P-1', ['ill']);
    at.tip('P-1');
    expect([decide(at, 'aggravatedSmuggling'), decide(at, 'noSpecialNeed')]).toEqual([['outcomeFitsFacts'], []]);
  });
  it('opens again when new facts contradict the outcome', () => {
    const at = atP1();
    at.screen('P-1');
    at.tip('P-1');
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'noSpecialNeed' });
    at.send('SOLUTION_RECORDED', { personId: 'P-1', solution: 'residence', decision: 'D-1' });
    at.send('CLAIMS_ASYLUM', { personId: 'P-1' });
    expect(at.standing('P-1')).toBe('tipScreened');
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'asylumClaim' });
    at.tip('P-1', 'presumed');
    expect(at.standing('P-1')).toBe('asylumClaim');
    at.send('TIP_INDICATORS', { personId: 'P-1' });
    expect([at.standing('P-1'), at.hooks('PERSON_FOUND').length]).toEqual(['vulnerabilityScreened', 2]);
  });
  it('hears nothing of a screening that concerns nobody of the group', () => {
    const at = atP1();
    at.tip('P-9', 'presumed');
    expect([at.standing('P-1'), at.standing('P-9')]).toEqual(['registered', undefined]);
  });
  it('of a child alone leads to the child track; its return is not decided here', () => {
    const at = groupFound('2027-04-12T05:20');
    at.send('CHILD_FOUND', { personId: 'P-1', sex: 'female', alone: true });
    expect(at.hooks('CHILD_FOUND')).toEqual([
      { type: 'CHILD_FOUND', personId: 'P-1', sex: 'female', ageBand: 'child' },
    ]);
    at.screen('P-1');
    at.tip('P-1');
    expect(decide(at, 'noSpecialNeed')).toEqual(['outcomeFitsFacts']);
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'childAlone' });
    const back = { personId: 'P-1', solution: 'voluntaryReturn', decision: 'D-1' };
    expect(at.unmet('SOLUTION_RECORDED', back)).toEqual(['solutionFitsOutcome']);
    at.send('SOLUTION_RECORDED', { ...back, solution: 'childTrack' });
  });
  it('of somebody registered as grown up who turns out to be a child is a child’s from then on', () => {
    const at = atP1();
    at.screen('P-1');
    at.tip('P-1');
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'noSpecialNeed' });
    at.send('CHILD_FOUND', { personId: 'P-1', sex: 'male', alone: true });
    expect([at.standing('P-1'), at.hooks('CHILD_FOUND').length]).toEqual(['tipScreened', 1]);
  });
  it('that ends in a voluntary return asks the case for one', () => {
    const at = atP1({ language: 'bn' });
    at.screen('P-1');
    at.tip('P-1');
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'noSpecialNeed' });
    at.send('SOLUTION_RECORDED', { personId: 'P-1', solution: 'voluntaryReturn', decision: 'D-1' });
    expect(at.hooks('RETURN_WISHED')).toEqual([
      { type: 'RETURN_WISHED', personId: 'P-1', sex: 'male', ageBand: 'adult', language: 'bn' },
    ]);
  });
  it('of somebody who has left ends; of a child or a victim the unit head is alarmed', () => {
    const at = atP1();
    at.register('P-2', { ageBand: 'child' });
    at.send('MOVED_ON', { personId: 'P-1' });
    expect([at.alarms(), at.standing('P-1')]).toEqual([[], 'solution']);
    at.send('MOVED_ON', { personId: 'P-2' });
    expect(at.alarms()).toEqual(['L2 personMissing']);
    expect(at.hooks('DANGER_REPORTED')).toEqual([{ type: 'DANGER_REPORTED', personId: 'P-2', cause: 'missing' }]);
    expect(at.live()).not.toContain('consularRights');
  });
  it('asks for services of the person alone', () => {
    const at = atP1();
    at.send('NEED_FOUND', { personId: 'P-1', service: 'medical', priority: 'urgent', consent: 'given' });
    expect(at.hooks('NEED_REPORTED')).toMatchObject([{ personId: 'P-1', service: 'medical', ageBand: 'adult' }]);
    expect(
      at.unmet('NEED_FOUND', { personId: 'P-2', service: 'medical', priority: 'urgent', consent: 'given' }),
    ).toEqual(['personIsHere']);
  });
});

describe('The consulate', () => {
  it('is told only when the person wants it and claims no asylum; rights are explained within 72 hours', () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1');
    const contact = { personId: 'P-1' };
    expect(at.due('consularRights')).toBe(local('2027-04-15T05:20'));
    expect(at.unmet('CONSULATE_CONTACTED', contact)).toEqual(['consularRightsToldFirst']);
    at.send('CONSULAR_RIGHTS_EXPLAINED', { personId: 'P-1', wishesContact: false });
    expect(at.unmet('CONSULATE_CONTACTED', contact)).toEqual(['consularRightsToldFirst']);
    at.send('CONSULAR_RIGHTS_EXPLAINED', { personId: 'P-1', wishesContact: true });
    expect([at.unmet('CONSULATE_CONTACTED', contact), at.live().includes('consularRights')]).toEqual([[], false]);
    at.send('CLAIMS_ASYLUM', { personId: 'P-1' });
    expect(at.unmet('CONSULATE_CONTACTED', contact)).toEqual(['noAsylumClaim']);
  });
  it('of a child only after the best-interests assessment', () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1', { ageBand: 'child' });
    at.send('CONSULAR_RIGHTS_EXPLAINED', { personId: 'P-1', wishesContact: true });
    expect(at.unmet('CONSULATE_CONTACTED', { personId: 'P-1' })).toEqual(['childInterestAssessed']);
    at.send('CONSULATE_CONTACTED', { personId: 'P-1', inChildsInterest: true });
  });
});

describe('An asylum claim', () => {
  it('goes to the authority within three working days, from whichever way it was made', () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1');
    at.screen('P-1', [], true);
    expect(at.due('asylumReferral')).toBe(local('2027-04-15T15:00'));
    expect(at.unmet('CLAIMS_ASYLUM', { personId: 'P-1' })).toEqual(['noAsylumClaim']);
    expect(at.openTasks()).toContain('referAsylum/P-1');
    at.send('ASYLUM_REFERRED', { personId: 'P-1' });
    expect([at.ended('asylumReferral#1'), at.openTasks().includes('referAsylum/P-1')]).toEqual(['met', false]);
    at.screen('P-1');
    expect(at.unmet('CLAIMS_ASYLUM', { personId: 'P-1' })).toEqual(['noAsylumClaim']);
  });
});

describe('Witnesses', () => {
  it('who may leave have a clock of their own, which the first entry starts', () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1');
    at.waitUntil('2027-04-14T10:00');
    at.send('WITNESS_WILLING', { personId: 'P-1', mayLeave: false });
    expect(Object.keys(at.dueByPerson('earlyEvidence'))).toEqual(['group']);
    at.send('WITNESS_WILLING', { personId: 'P-1', mayLeave: true });
    expect(at.dueByPerson('earlyEvidence')).toEqual({
      group: local('2027-04-19T15:00'),
      'P-1': local('2027-04-21T15:00'),
    });
    expect(at.unmet('NO_WITNESS_WILLING', { everybodyAsked: true })).toEqual(['noWitnessNamed']);
    at.send('DEPOSITION_TAKEN', { personId: 'P-1' });
    expect([at.live().includes('earlyEvidence'), at.ended('earlyEvidence#2')]).toEqual([false, 'met']);
  });
  it('are requested all at once where no person is named', () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1');
    at.send('WITNESS_WILLING', { personId: 'P-1', mayLeave: true });
    at.send('EARLY_EVIDENCE_REQUESTED');
    expect(at.live()).not.toContain('earlyEvidence');
    expect(at.unmet('EARLY_EVIDENCE_REQUESTED')).toEqual(['evidenceIsOwed']);
  });
});

describe('The offender side', () => {
  it('needs a benefit for a charge of smuggling; money abroad asks for a request to another country', () => {
    const at = groupFound('2027-04-12T05:20');
    const charge = { personId: 'S-1', ground: 'smuggling' };
    expect(at.unmet('CHARGE_PROPOSED', charge)).toEqual(['benefitIsShown']);
    expect(at.unmet('CHARGE_PROPOSED', { ...charge, ground: 'otherOffence' })).toEqual([]);
    at.send('PAYMENT_TRAIL', { showsBenefit: true, abroad: true });
    expect(at.hooks('FOREIGN_ELEMENT')).toEqual([{ type: 'FOREIGN_ELEMENT', element: 'money' }]);
    expect(at.unmet('CHARGE_PROPOSED', charge)).toEqual([]);
    expect(at.unmet('NO_BENEFIT_FOUND', { kind: 'family', reasons: recorded })).toEqual(['benefitNotShown']);
  });
  it('ends where help was given without benefit; the people keep every protection', () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1');
    at.send('NO_BENEFIT_FOUND', { kind: 'humanitarian', reasons: recorded });
    expect([at.isIn('offenderSide.notSmuggling'), at.alarms()]).toEqual([true, ['L1 notSmuggling']]);
    expect(at.live()).toEqual(expect.arrayContaining(['vulnerabilityScreening', 'consularRights']));
    expect(at.live()).not.toContain('offenderHandOver');
  });
  it('is handed over with the roles found, or with the word that no offender is known; art. 5 holds after it', () => {
    const at = groupFound('2027-04-12T05:20');
    expect(at.due('offenderHandOver')).toBe(local('2027-04-26T15:00'));
    expect(at.unmet('OFFENDER_SIDE_HANDED_OVER')).toEqual(['offendersMapped']);
    expect(at.unmet('OFFENDER_SIDE_HANDED_OVER', { offendersUnknown: true })).toEqual([]);
    at.send('ROLE_MAPPED', { suspectId: 'S-1', role: 'organiser' });
    at.send('OFFENDER_SIDE_HANDED_OVER');
    expect(at.unmet('CHARGE_PROPOSED', { personId: 'P-1', ground: 'beingSmuggled' })).toEqual(['art5']);
    at.send('FORCED_ROLE_CLAIM', { personId: 'S-1' });
    expect(at.hooks('FORCED_ROLE_REPORTED')).toHaveLength(1);
  });
  it('brings documents into custody as exhibits', () => {
    const at = groupFound('2027-04-12T05:20');
    at.send('DOCUMENTS_SEIZED', { exhibitId: 'E-1', digital: false, receiptGiven: true });
    expect(at.hooks('EXHIBIT_FOUND')).toEqual([{ type: 'EXHIBIT_FOUND', exhibitId: 'E-1', digital: false }]);
  });
});
