import { assertEvent } from 'xstate';
import type { EffectParams } from '../kernel/effects.js';
import type { CaseContext } from './case-spine.context.js';
import { referralInput } from './case-spine.effects.js';
import type { CaseSpineEvent } from './case-spine.events.js';

/* Effects whose number depends on what is known of the persons of the case. */
type Given = { context: CaseContext; event: CaseSpineEvent };

/** A referral for each service that a presumed victim needs, once the needs stand among the referrals of the case. */
export function referralsOfPresumed({ context, event }: Given): EffectParams<'refer'>[] {
  assertEvent(event, 'PERSON_PRESUMED_VICTIM');
  const { services = [], priority, consent } = event;
  if (priority === undefined || consent === undefined) return [];
  const first = context.referrals.length - services.length;
  return services.map((service, index) => {
    const { key } = context.referrals[first + index]!;
    return { key, input: referralInput(key, { ...event, service, priority, consent }) };
  });
}

/**
 * Nobody is released before every presumed victim of the case knows, except the suspect, who may be one of them; the
 * custody hears it once, from the last of the others.
 */
export function custodiesToTellOfWarning({ context, event }: Given): EffectParams<'tellChild'>[] {
  assertEvent(event, 'VICTIM_WARNED');
  const suspect = context.suspects.findLast(({ suspectId }) => suspectId === event.suspectId);
  const others = context.victims.filter(({ personId }) => personId !== event.suspectId);
  const allKnow = others.every(({ personId }) => suspect?.warned.includes(personId));
  return suspect === undefined || !allKnow ? [] : [{ key: suspect.key, event: { type: 'VICTIM_WARNED' } }];
}
