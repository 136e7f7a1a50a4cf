import type { EffectParams } from '../kernel/effects.js';
import { migrantOf, type SmugglingContext } from './smuggling.context.js';
import type { SmugglingEvent } from './smuggling.events.js';
import { forcedPerson } from './smuggling.records.js';
import { type Migrant, mayBeChild } from './smuggling.persons.js';

type Given = { context: SmugglingContext; event: SmugglingEvent };
type Told = EffectParams<'tellParent'>;

/** @throws Error when an effect stands where no person is named or listed: a guard is missing before it */
function subjectOf({ context, event }: Given): Migrant {
  const personId = 'personId' in event ? event.personId : undefined;
  const migrant = personId === undefined ? undefined : migrantOf(context, personId);
  if (migrant === undefined)
    throw new Error(`the group track names an effect on ${event.type} without a listed person`);
  return migrant;
}
const facts = ({ personId, sex, ageBand, language }: Migrant) => ({
  personId,
  sex,
  ageBand,
  ...(language === null ? {} : { language }),
});
const hook = (params: (given: Given) => Told) => ({ type: 'tellParent', params }) as const;

/** Screening starts; for somebody who may be a child the child track, too. */
export function tellsOfPerson(given: Given): Told[] {
  const migrant = subjectOf(given);
  const hooks = mayBeChild(migrant) ? ['PERSON_FOUND', 'CHILD_FOUND'] : ['PERSON_FOUND'];
  return hooks.map((type) => ({ event: { type, ...facts(migrant) } }));
}
export const tellOfScreeningNeeded = hook((given) => ({ event: { type: 'PERSON_FOUND', ...facts(subjectOf(given)) } }));

export const tellOfNeed = hook((given) => {
  if (given.event.type !== 'NEED_FOUND') throw new Error(`a need is told on ${given.event.type}`);
  const { service, priority, consent, disability } = given.event;
  const need = { service, priority, consent, ...(disability === undefined ? {} : { disability }) };
  return { event: { type: 'NEED_REPORTED', ...facts(subjectOf(given)), ...need } };
});

/** The driver, or whoever else says to have been forced; need not be one of the group. */
export const tellOfForcedRole = hook(({ event }) => ({
  event: { type: 'FORCED_ROLE_REPORTED', personId: forcedPerson(event) },
}));

export const tellOfExhibit = hook(({ event }) => {
  if (event.type !== 'DOCUMENTS_SEIZED') throw new Error(`an exhibit is told on ${event.type}`);
  return { event: { type: 'EXHIBIT_FOUND', exhibitId: event.exhibitId, digital: event.digital } };
});
export const tellOfMoneyAbroad = hook(() => ({ event: { type: 'FOREIGN_ELEMENT', element: 'money' } }));

/** A voluntary return has a procedure of its own; every other solution needs no word to the case. */
export function tellsOfReturn(given: Given): Told[] {
  const { event } = given;
  if (event.type !== 'SOLUTION_RECORDED' || event.solution !== 'voluntaryReturn') return [];
  return [{ event: { type: 'RETURN_WISHED', ...facts(subjectOf(given)) } }];
}
/** Somebody has gone who may be in danger: a child, or a victim of trafficking. */
export function tellsOfDanger(given: Given): Told[] {
  const migrant = subjectOf(given);
  const inDanger = mayBeChild(migrant) || migrant.tip === 'presumed' || migrant.tip === 'recognised';
  return inDanger ? [{ event: { type: 'DANGER_REPORTED', personId: migrant.personId, cause: 'missing' } }] : [];
}
/** The task of a claim that is new; a second telling of the same claim opens no second one. */
export function tasksOfClaim(given: Given): EffectParams<'openTask'>[] {
  const { event } = given;
  const migrant = subjectOf(given);
  const claims = event.type === 'CLAIMS_ASYLUM' || (event.type === 'VULNERABILITY_SCREENED' && event.claimsAsylum);
  if (!claims || migrant.asylum === 'claims') return [];
  const task = 'referAsylum';
  return [{ key: `${task}/${migrant.personId}`, task, role: 'caseOfficer', deadline: 'asylumReferral' }];
}

/** Work about one person; the key names the person, so that each has a task of its own. */
export const openTaskFor = (task: string, role: EffectParams<'openTask'>['role']) =>
  ({
    type: 'openTask',
    params: (given: Given): EffectParams<'openTask'> => ({ key: `${task}/${subjectOf(given).personId}`, task, role }),
  }) as const;
export const closeTaskFor = (task: string) =>
  ({
    type: 'closeTask',
    params: (given: Given): EffectParams<'closeTask'> => ({ key: `${task}/${subjectOf(given).personId}` }),
  }) as const;
