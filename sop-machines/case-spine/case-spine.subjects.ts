import type { CaseContext, Person } from './case-spine.context.js';
import { isVictim, personOf } from './case-spine.context.js';
import type { Given } from './case-spine.procedures.js';

/** Token of a child of whom nothing more is known yet. */
const unknownChild = 'child-not-identified';

/** Whom an event is about, as far as the case knows them. */
export function personsOf({ context, event }: Given): Person[] {
  if (event.type === 'CHILD_FLAGGED') return [{ ...personOf(context, unknownChild), ageBand: 'child' }];
  if (event.type === 'DANGER_REPORTED' && event.personId === undefined) return victimsOf(context);
  if (event.type === 'PROCEDURE_REPORTED') {
    const { subjectId } = context.procedures.find(({ key }) => key === event.key) ?? { subjectId: null };
    return subjectId === null ? [] : [personOf(context, subjectId)];
  }
  if ('personId' in event && event.personId !== undefined) return [personOf(context, event.personId)];
  return 'suspectId' in event && event.suspectId !== undefined ? [personOf(context, event.suspectId)] : [];
}

/** Everyone presumed a victim, as far as the case knows them. */
export const victimsOf = (context: CaseContext): Person[] =>
  context.victims.filter(isVictim).map(({ personId }) => personOf(context, personId));
