import { describe, expect, it } from '@jest/globals';
import { groupFound, local, recorded } from '../../test/support/group-walk.js';

describe('E20 smuggled group of 26 with a forced driver', () => {
  const at = groupFound('2027-04-12T05:20');
  const survivors = Array.from({ length: 25 }, (_, index) => `P-${index + 1}`);

  it('owes the count two hours after the intercept, and early evidence five working days after it', () => {
    expect(at.isIn('group.inContact.rescue')).toBe(true);
    expect(at.due('groupHeadcount')).toBe(local('2027-04-12T07:20'));
    expect(at.due('earlyEvidence')).toBe(local('2027-04-19T15:00'));
  });
  it('reaches the unit head at once, for the count of 26 and for the death', () => {
    at.send('RESCUED');
    at.waitUntil('2027-04-12T06:10');
    at.send('COUNTED', { persons: 26 });
    at.send('DEAD_FOUND', { personId: 'P-26', sex: 'male', ageBand: 'adult' });
    expect([at.ended('groupHeadcount#1'), at.alarms()]).toEqual(['met', ['L2 largeGroup', 'L2 deathInGroup']]);
    const atCount = Date.parse(local('2027-04-12T06:10'));
    const atOnce = at.house.rungs.filter(({ clockId }) => clockId.startsWith('effect:'));
    expect(atOnce.map(({ level, status, firedAt }) => [level, status, firedAt])).toEqual([
      ['L2', 'fired', atCount],
      ['L2', 'fired', atCount],
    ]);
  });
  it('has every survivor screened a day after the intercept, whenever they were registered', () => {
    at.waitUntil('2027-04-12T09:00');
    for (const personId of survivors) at.register(personId, { language: 'ur' });
    const due = at.dueByPerson('vulnerabilityScreening');
    expect(Object.keys(due)).toHaveLength(25);
    expect([...new Set(Object.values(due))]).toEqual([local('2027-04-13T05:20')]);
    expect(at.hooks('PERSON_FOUND')).toHaveLength(25);
    expect(at.hooks('PERSON_FOUND')[0]).toEqual({
      type: 'PERSON_FOUND',
      personId: 'P-1',
      sex: 'male',
      ageBand: 'adult',
      language: 'ur',
    });
  });
  it('lets nobody be charged for having been smuggled', () => {
    expect(at.unmet('CHARGE_PROPOSED', { personId: 'P-1', ground: 'beingSmuggled' })).toEqual(['art5']);
  });
  it('opens screening and the non-punishment review for the driver who says that he was forced', () => {
    at.send('PAYMENT_TRAIL', { showsBenefit: true, abroad: false });
    at.send('ROLE_MAPPED', { suspectId: 'P-1', role: 'driver' });
    expect(at.unmet('CHARGE_PROPOSED', { personId: 'P-1', ground: 'smuggling' })).toEqual([]);
    at.send('FORCED_ROLE_CLAIM', { personId: 'P-1' });
    expect(at.hooks('FORCED_ROLE_REPORTED')).toEqual([{ type: 'FORCED_ROLE_REPORTED', personId: 'P-1' }]);
    at.send('ROLE_MAPPED', { suspectId: 'P-1', role: 'driver' });
    expect(at.unmet('CHARGE_PROPOSED', { personId: 'P-1', ground: 'smuggling' })).toEqual(['forcedRoleToReview']);
    at.send('ROLE_MAPPED', { suspectId: 'P-2', role: 'migrantForcedToHelp' });
    expect(at.hooks('FORCED_ROLE_REPORTED').at(-1)).toMatchObject({ personId: 'P-2' });
  });
  it('alarms when the count changes, and closes only when everyone counted has a solution', () => {
    at.send('COUNTED', { persons: 25 });
    expect(at.alarms().at(-1)).toBe('L2 countChanged');
    expect(at.unmet('GROUP_CLOSED')).toContain('everyCountedIsListed');
    at.send('COUNTED', { persons: 26 });
    at.send('BASIC_NEEDS_MET', { given: ['water'], noCell: true });
    expect(at.isIn('group.inContact.perPersonTracks')).toBe(true);
    for (const personId of survivors) {
      at.screen(personId);
      at.tip(personId);
      at.send('OUTCOME_DECIDED', { personId, outcome: 'noSpecialNeed' });
    }
    expect(at.isIn('group.inContact.routing')).toBe(true);
    for (const personId of survivors) {
      at.send('CONSULAR_RIGHTS_EXPLAINED', { personId, wishesContact: false });
      at.send('SOLUTION_RECORDED', { personId, solution: 'residence', decision: `D-${personId}` });
    }
    const body = { personId: 'P-26', solution: 'bodyReturned', decision: 'D-P-26' };
    expect(at.unmet('SOLUTION_RECORDED', body)).toEqual(['bodyIdentifiedFirst']);
    at.send('DEAD_IDENTIFIED', { personId: 'P-26', known: true, bodyFile: recorded });
    at.send('SOLUTION_RECORDED', body);
    expect(at.unmet('GROUP_CLOSED')).toEqual(['earlyEvidenceSettled', 'offenderSideEnded']);
    at.send('NO_WITNESS_WILLING', { everybodyAsked: true });
    at.send('OFFENDER_SIDE_HANDED_OVER');
    at.send('GROUP_CLOSED');
    expect([at.status(), at.hooks('PROCEDURE_REPORTED').at(-1)]).toEqual([
      'done',
      { type: 'PROCEDURE_REPORTED', key: 'group-1', state: 'closed', ended: true },
    ]);
  });
});

describe('Removal of a person of the group', () => {
  const removal = { personId: 'P-1', decision: 'R-1' };
  const atP1 = () => {
    const at = groupFound('2027-04-12T05:20');
    at.register('P-1');
    return at;
  };
  it('asked for too early is on hold and alarms the unit head, and changes nothing else', () => {
    const at = atP1();
    at.send('REMOVAL_REQUESTED', { personId: 'P-1' });
    expect([at.alarms(), at.held('P-1'), at.standing('P-1')]).toEqual([['L2 removalHeld'], true, 'registered']);
    expect(at.unmet('REMOVAL_CARRIED_OUT', removal)).toEqual([
      'vulnerabilityScreened',
      'tipScreened',
      'asylumCheckedWithoutClaim',
      'nothingForbidsRemoval',
    ]);
  });
  it('asked for the whole group is always on hold', () => {
    const at = atP1();
    at.screen('P-1');
    at.tip('P-1');
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'noSpecialNeed' });
    at.send('REMOVAL_REQUESTED');
    expect([at.alarms(), at.held('P-1')]).toEqual([['L2 removalHeld'], true]);
  });
  it('is possible only after both screenings and the asylum check, with a decision of its own', () => {
    const at = atP1();
    at.register('P-2');
    for (const personId of ['P-1', 'P-2']) {
      at.screen(personId);
      expect(at.unmet('REMOVAL_CARRIED_OUT', { personId, decision: 'R-1' })).toEqual([
        'tipScreened',
        'nothingForbidsRemoval',
      ]);
      at.tip(personId);
      at.send('OUTCOME_DECIDED', { personId, outcome: 'noSpecialNeed' });
    }
    at.send('REMOVAL_REQUESTED', { personId: 'P-1' });
    expect(at.alarms()).toEqual([]);
    at.send('REMOVAL_CARRIED_OUT', removal);
    expect(at.unmet('REMOVAL_CARRIED_OUT', { ...removal, personId: 'P-2' })).toEqual(['decisionIsTheirOwn']);
    expect([at.standing('P-1'), at.live().includes('vulnerabilityScreening')]).toEqual(['solution', false]);
  });
  it('of a presumed victim, an asylum seeker or a child is refused', () => {
    const at = atP1();
    at.register('P-2');
    at.register('P-3', { ageBand: 'unknown' });
    at.screen('P-1');
    at.tip('P-1', 'presumed');
    at.screen('P-2', [], true);
    at.tip('P-2');
    at.screen('P-3');
    at.tip('P-3');
    at.send('OUTCOME_DECIDED', { personId: 'P-3', outcome: 'noSpecialNeed' });
    const unmet = (personId: string) => at.unmet('REMOVAL_CARRIED_OUT', { personId, decision: 'R-1' });
    expect([unmet('P-1'), unmet('P-2'), unmet('P-3')]).toEqual([
      ['nothingForbidsRemoval'],
      ['asylumCheckedWithoutClaim', 'nothingForbidsRemoval'],
      ['nothingForbidsRemoval'],
    ]);
  });
  it('of a witness waits until the early hearing is requested', () => {
    const at = atP1();
    at.screen('P-1');
    at.tip('P-1');
    at.send('OUTCOME_DECIDED', { personId: 'P-1', outcome: 'noSpecialNeed' });
    at.send('WITNESS_WILLING', { personId: 'P-1', mayLeave: true });
    expect(at.unmet('REMOVAL_CARRIED_OUT', removal)).toEqual(['testimonySecured']);
    at.send('EARLY_EVIDENCE_REQUESTED', { personId: 'P-1' });
    expect([at.unmet('REMOVAL_CARRIED_OUT', removal), at.live().includes('earlyEvidence')]).toEqual([[], false]);
  });
});
