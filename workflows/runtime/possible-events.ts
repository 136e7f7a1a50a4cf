import type { Role } from '../../sop-machines/kernel/roles.js';
import type { Sop } from '../../sop-machines/kernel/sop.js';
import { type Envelope, possibility } from '../engine/index.js';

export interface PossibleEvents {
  /** Event types that can be sent now, in the order of the SOP. */
  allowed: string[];
  /** Event types that the state knows but whose guards are unmet. */
  blocked: { type: string; unmetGuards: string[] }[];
}

/**
 * What someone can report now. Guards that need the form (`needs: 'event'`) are assumed to be met; they are judged when
 * the event is sent.
 *
 * @param envelope `StepRecord.snapshot`, as the read model keeps it
 * @param who the sender's roles; events of other roles are left out
 */
export function possibleEvents(sop: Sop, envelope: Envelope, who: { roles: readonly Role[] }): PossibleEvents {
  const assume = (guard: string): boolean | undefined =>
    sop.words.guards[guard]?.needs === 'event' ? true : undefined;
  const mine = Object.entries(sop.events).filter(
    ([, { from, roles }]) => from === 'person' && roles.some((role) => who.roles.includes(role)),
  );
  const judged = mine.map(([type]) => ({ type, answer: possibility(sop.machine, envelope, { type }, assume) }));
  return {
    allowed: judged.filter(({ answer }) => answer.possible).map(({ type }) => type),
    blocked: judged.flatMap(({ type, answer }) =>
      !answer.possible && answer.handled ? [{ type, unmetGuards: answer.unmetGuards }] : [],
    ),
  };
}
