import { assertEvent } from 'xstate';
import type { EffectParams } from '../kernel/effects.js';
import { type CaseContext, custodyEnded } from './case-spine.context.js';
import { referralInput } from './case-spine.effects.js';
import type { CaseSpineEvent } from './case-spine.events.js';

/* Effects whose number depends on what is known of the persons of the case. */
type Given = { context: CaseContext; event: CaseSpineEvent };

/** A referral for each service that a presumed victim needs, once the needs stand among the referrals of the case. */
export function referralsOfPresumed({ context, event }: Given): EffectParams<'refer'>[] {
  assertEvent(event, 'PERSON_PRESUMED_VICTIM');
  const { services = [], priority, sex, ageBand, consent } = event;
  if (priority === undefined || sex === undefined || ageBand === undefined || consent === undefined) return [];
  const first = context.referrals.length - services.length;
  return services.map((service, index) => {
    const { key } = context.referrals[first + index]!;
    return { key, input: referralInput(key, { ...event, service, priority, sex, ageBand, consent }) };
  });
}

/** Someone in custody who turns out to be a victim: the review of non-punishment opens there (SOP-12). */
export function custodiesOfVictim({ context, event }: Given): EffectParams<'tellChild'>[] {
  assertEvent(event, 'PERSON_PRESUMED_VICTIM');
  return context.suspects
    .filter((suspect) => suspect.suspectId === event.personId && !custodyEnded(suspect))
    .map(({ key }) => ({ key, event: { type: 'FORCED_ROLE_CLAIM' } }));
}

/** Nobody is released before every presumed victim of the case knows; the custody hears it once, from the last of them. */
export function custodiesToTellOfWarning({ context, event }: Given): EffectParams<'tellChild'>[] {
  assertEvent(event, 'VICTIM_WARNED');
  const suspect = context.suspects.findLast(({ suspectId }) => suspectId === event.suspectId);
  const allKnow = context.victims.every(({ personId }) => suspect?.warned.includes(personId));
  return suspect === undefined || !allKnow ? [] : [{ key: suspect.key, event: { type: 'VICTIM_WARNED' } }];
}
