import { describe, expect, it } from '@jest/globals';
import { investigating, unitHead } from '../../test/support/investigation-walk.js';
import { local } from '../../test/support/sop-walk.js';
import { officerOne, officerTwo, recorded } from '../example.fixture.js';
import { toldToInvestigation } from './investigation.shapes.js';
import { investigationSop } from './investigation.sop.js';

/** Monday. */
const monday = '2027-01-18T09:00';
const trafficking = ['act', 'means', 'purpose'];
const smuggling = ['procuring', 'illegalEntryOrStay', 'benefit'];
const level = (name: string, time: string) => `${name} ${local(time)}`;

describe('the plan', () => {
  it('is due after five working days, is approved by the supervisor and directed by the judge before proof is gathered', () => {
    const at = investigating(monday);
    expect(at.due('investigationPlan')).toBe(local('2027-01-25T15:00'));
    at.send('PLAN_RECORDED', { plan: recorded });
    expect(at.ended('investigationPlan#1')).toBe('met');
    at.bySupervisor('PLAN_SENT_BACK', { reasons: recorded });
    expect(at.isIn('open.work.planning.toRevise')).toBe(true);
    at.plan();
    expect(at.isIn('open.work.gathering.financial.open')).toBe(true);
    expect(at.openTasks()).toContain('gatherFinancial');
  });
  it('is reviewed every 15 days on dates that count from the plan, not from the last review', () => {
    const at = investigating(monday);
    at.plan();
    expect(at.due('planReview')).toBe(local('2027-02-02T23:59:59'));
    at.waitUntil('2027-01-30T10:00');
    at.send('PLAN_REVIEWED', { plan: recorded });
    at.send('PLAN_REVIEWED', { plan: recorded });
    expect(at.due('planReview')).toBe(local('2027-02-17T23:59:59'));
    at.waitUntil('2027-02-20T10:00');
    at.send('PLAN_REVIEWED', { plan: recorded });
    expect(at.due('planReview')).toBe(local('2027-03-04T23:59:59'));
  });
});

describe('time', () => {
  it('without a logged action for 15 days alarms the supervisor; an action starts the count anew', () => {
    const at = investigating(monday);
    at.plan();
    at.waitUntil('2027-01-28T10:00');
    at.send('ACTION_LOGGED', { strand: 'financial', action: recorded });
    expect(at.due('inactivity')).toBe(local('2027-02-12T23:59:59'));
    at.send('ACTION_LOGGED', { strand: 'scene', action: recorded }, { at: '2027-01-20T10:00' });
    expect(at.due('inactivity')).toBe(local('2027-02-12T23:59:59'));
    at.waitUntil('2027-02-13T00:00');
    const alerts = at.house.rungs.filter(
      ({ clockId, status }) => clockId.startsWith('inactivity') && status === 'fired',
    );
    expect(alerts.map(({ level: rung, dueAt }) => `${rung} ${dueAt}`)).toEqual([level('L1', '2027-02-12T23:59:59')]);
  });
  it('where no law sets a limit warns at 80 % of 60 days, then alarms the unit head and tells the prosecutor', () => {
    const at = investigating(monday);
    expect(at.due('investigationEnd')).toBe(local('2027-03-19T23:59:59'));
    at.waitUntil('2027-03-20T00:00');
    const [early, atLimit] = at.told('investigationEnd#1').map((told) => told.slice(0, 2));
    expect([early, atLimit]).toEqual(['L1', 'L2']);
    expect(at.told('investigationEnd#1')[1]).toBe(level('L2', '2027-03-19T23:59:59'));
    expect(at.asked('notify')).toContainEqual({ to: { role: 'prosecutor' }, notice: 'investigationLate' });
    expect(at.isIn('open.pace.late')).toBe(true);
  });
});

describe('what the file must prove', () => {
  it.each([
    ['trafficking', 'tip', trafficking],
    ['smuggling', 'som', smuggling],
    ['both', 'both', [...trafficking, ...smuggling]],
  ])('of %s: every element', (_, classification, elements) => {
    const at = investigating(monday, { classification });
    at.toElements();
    for (const element of elements) {
      expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('elementsProven');
      at.prove(element);
    }
    at.send('ELEMENTS_REVIEWED', { review: recorded });
    expect(at.isIn('open.work.fileAssembly')).toBe(true);
  });
  it('changes with the kind of offence, and a child victim makes the means needless; evidence and clocks stay', () => {
    const at = investigating(monday);
    at.toElements();
    at.prove(...trafficking);
    at.send('ELEMENTS_REVIEWED', { review: recorded });
    const clocks = at.live();
    at.tell('CASE_RECLASSIFIED', { classification: 'som' });
    expect(at.isIn('open.work.elementsReview')).toBe(true);
    expect([at.live(), at.due('investigationEnd')]).toEqual([clocks, local('2027-03-19T23:59:59')]);
    at.tell('CASE_RECLASSIFIED', { classification: 'tip' });
    at.send('ELEMENT_NOT_PROVEN', { element: 'means', reasons: recorded });
    expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('elementsProven');
    at.tell('CHILD_VICTIM_KNOWN');
    expect(at.unmet('ELEMENTS_REVIEWED', { review: recorded })).toBe('possible');
  });
  it('can be reviewed only when every strand is closed, the money among them', () => {
    const at = investigating(monday);
    at.plan();
    for (const strand of ['scene', 'documents', 'digital', 'witnesses', 'openSource']) {
      at.send('STRAND_CLOSED', { strand, result: 'done', reasons: recorded });
    }
    expect(at.unmet('GATHERING_DONE')).toBe('everyStrandDone');
    at.send('STRAND_CLOSED', { strand: 'financial', result: 'notNeeded', reasons: recorded });
    expect(at.unmet('GATHERING_DONE')).toBe('possible');
  });
});

describe('the end', () => {
  const submitted = () => {
    const at = investigating(monday);
    at.toElements();
    at.prove(...trafficking);
    at.toJudge();
    return at;
  };
  it('is the judge’s: referral to court starts the prosecution', () => {
    const at = submitted();
    expect(at.ended('investigationEnd#1')).toBe('met');
    at.byJudge('REFERRED', { orderNo: 'O-9' });
    expect(at.hooks()).toContainEqual({ type: 'FILE_REFERRED' });
    expect([at.states(), at.status()]).toEqual([['referredToCourt'], 'done']);
    expect(at.standing()).toMatchObject({ key: 'investigation-1', state: 'referredToCourt', ended: true });
  });
  it('needs a second person who approves the file', () => {
    const at = investigating(monday);
    at.toElements();
    at.prove(...trafficking);
    at.send('ELEMENTS_REVIEWED', { review: recorded });
    at.send('FILE_COMPLETE', { fileIndex: recorded }, { by: unitHead });
    expect(at.unmet('FILE_APPROVED', {}, unitHead)).toBe('anotherPerson');
    at.bySupervisor('FILE_APPROVED');
    expect(at.isIn('open.work.submittedToJudge')).toBe(true);
  });
  it('does not come when the judge returns the file: a revised plan, then the named strands, and a limit of its own', () => {
    const at = submitted();
    at.waitUntil('2027-02-01T10:00');
    at.byJudge('RETURNED', { strands: ['witnesses'], reasons: recorded });
    expect([at.isIn('open.work.moreInvestigation'), at.due('planRevision')]).toEqual([true, local('2027-02-03T15:00')]);
    expect(at.due('investigationEnd')).toBe(local('2027-04-02T23:59:59'));
    at.send('PLAN_RECORDED', { plan: recorded });
    expect(at.isIn('open.work.gathering.witnesses.open')).toBe(true);
    expect(at.isIn('open.work.gathering.scene.done')).toBe(true);
  });
  it.each([
    ['noOffence', 'closedNoOffence'],
    ['unknownOffender', 'closedTemporarily'],
  ])('may be a closure for %s, of which the case is told', (ground, state) => {
    const at = investigating(monday);
    at.toElements();
    at.send('CLOSURE_PROPOSED', { ground, reasons: recorded });
    at.bySupervisor('FILE_APPROVED');
    expect(at.unmet('REFERRED', { orderNo: 'O-9' })).toBe('elementsProven');
    at.byJudge('CLOSED', { ground, orderNo: 'O-9' });
    expect([at.states(), at.hooks().at(-1)]).toEqual([[state], { type: 'INVESTIGATION_CLOSED', ground }]);
  });
  it('is never that a victim withdrew', () => {
    const at = submitted();
    expect(at.refusal('CLOSED', { ground: 'victimWithdrew', orderNo: 'O-9' })?.code).toBe('EVENT_INVALID');
  });
  it('comes with the end of the case', () => {
    const at = investigating(monday);
    at.tell('CASE_ENDS');
    expect([at.status(), at.live()]).toEqual(['done', []]);
  });
});

describe('a suspected official', () => {
  it('sees nothing any more, alarms the unit head, and no warrant is asked for before a separate team is formed', () => {
    const at = investigating(monday);
    at.plan();
    at.send('OFFICIAL_SUSPECTED', { officerId: officerTwo, note: recorded });
    expect(at.asked('describeCase')).toContainEqual({ accusedOfficerIds: [officerTwo] });
    expect(at.asked('alert')).toContainEqual({ level: 'L2', notice: 'officialSuspected' });
    expect(at.due('restrictedTeam')).toBe(local('2027-01-19T09:00'));
    const warrant = { warrantId: 'W-1', kind: 'search', grounds: recorded };
    expect(at.unmet('WARRANT_REQUESTED', warrant)).toBe('teamIsSafe');
    const team = { leadOfficerId: officerTwo, members: recorded };
    expect(at.unmet('RESTRICTED_TEAM_FORMED', team, unitHead)).toBe('leadIsNotAccused');
    at.send('RESTRICTED_TEAM_FORMED', { ...team, leadOfficerId: officerOne }, { by: unitHead });
    expect(at.unmet('WARRANT_REQUESTED', warrant)).toBe('possible');
  });
  it('who leads the team leaves it: another team is formed', () => {
    const at = investigating(monday, { accusedOfficerIds: [officerTwo] });
    at.send('RESTRICTED_TEAM_FORMED', { leadOfficerId: officerOne, members: recorded }, { by: unitHead });
    at.send('OFFICIAL_SUSPECTED', { officerId: officerOne, note: recorded }, { by: unitHead });
    expect(at.isIn('open.team.toForm')).toBe(true);
  });
});

describe('what others must know', () => {
  const at = investigating(monday);
  it('is told to the case: exhibits, interviews, what lies abroad', () => {
    at.send('EXHIBIT_SECURED', { exhibitId: 'E-1', digital: true });
    expect(at.unmet('INTERVIEW_ASKED', { kind: 'suspect', personId: 'P-1' })).toBe('subjectFitsInterview');
    at.send('INTERVIEW_ASKED', { kind: 'suspect', suspectId: 'S-1' });
    at.send('FOREIGN_ELEMENT_FOUND', { element: 'money' });
    expect(at.hooks()).toEqual([
      { type: 'EXHIBIT_FOUND', exhibitId: 'E-1', digital: true },
      { type: 'INTERVIEW_NEEDED', kind: 'suspect', suspectId: 'S-1' },
      { type: 'FOREIGN_ELEMENT', element: 'money' },
    ]);
  });
  it('of a suspect who absconded: the danger, the search, and other countries where needed', () => {
    at.send('SUSPECT_ABSCONDED', { suspectId: 'S-1', mayBeAbroad: true });
    expect(at.hooks().slice(-2)).toEqual([
      { type: 'DANGER_REPORTED', cause: 'suspectEscaped' },
      { type: 'FOREIGN_ELEMENT', element: 'suspect' },
    ]);
    expect(at.openTasks()).toContain('search-S-1');
    at.tell('SUSPECT_TAKEN', { suspectId: 'S-1' });
    expect(at.openTasks()).not.toContain('search-S-1');
  });
  it('of a question to another body: a task until the answer is there', () => {
    at.send('BODY_ASKED', { body: 'amlOffice', question: recorded });
    expect([at.due('bodyAnswer'), at.openTasks().includes('answer-amlOffice')]).toEqual([
      local('2027-02-01T15:00'),
      true,
    ]);
    expect(at.unmet('BODY_ANSWERED', { body: 'cyberUnit', answer: recorded })).toBe('bodyWasAsked');
    at.send('BODY_ANSWERED', { body: 'amlOffice', answer: recorded });
    expect(at.openTasks()).not.toContain('answer-amlOffice');
  });
  it('of frozen assets: warnings before the order ends, and a renewal under the same number moves its end', () => {
    at.byJudge('FREEZE_ORDER', { orderNo: 'F-1', assets: recorded, until: local('2027-02-20T12:00') });
    expect(at.due('freezeEnds')).toBe(local('2027-02-20T12:00'));
    at.byJudge('FREEZE_ORDER', { orderNo: 'F-1', assets: recorded, until: local('2027-03-20T12:00') });
    expect(at.due('freezeEnds')).toBe(local('2027-03-20T12:00'));
    at.byJudge('FREEZE_LIFTED', { orderNo: 'F-1' });
    expect(at.live()).not.toContain('freezeEnds');
  });
});

it('takes from its case what it has announced, and nothing else', () => {
  const told = Object.entries(investigationSop.events).flatMap(([type, { from }]) =>
    from === 'procedure' ? [type] : [],
  );
  expect(told.sort()).toEqual([...toldToInvestigation].sort());
});
