import type { EffectParams, Priority, Service } from '../kernel/effects.js';
import { reportStanding } from '../kernel/requests.js';
import type { ChildContext } from './child.context.js';
import type { ChildEvent } from './child.events.js';
import type { ChildState } from './child.shapes.js';

type Given = { context: ChildContext; event: ChildEvent };
type Told = EffectParams<'tellParent'>;

/** How the track stands, to the case. */
export const report = (state: ChildState, ended = false) => reportStanding(state, ended);

const person = ({ personId, sex, ageBand, language }: ChildContext) => ({
  personId,
  sex,
  ageBand,
  ...(language === null ? {} : { language }),
});
const need = (context: ChildContext, service: Service, priority: Priority, consent: string): Told => ({
  event: { type: 'NEED_REPORTED', ...person(context), service, priority, consent },
});
const asked = (service: Service, priority: Priority, consent: string) =>
  ({ type: 'tellParent', params: ({ context }: Given): Told => need(context, service, priority, consent) }) as const;

/** Child protection is asked under tokens alone, so no consent is awaited. */
export const askChildProtection = asked('childProtection', 'emergency', 'notRequired');
/** Care in an emergency waits for no guardian: the referral asks for the child's assent only. */
export const askEmergencyCare = asked('medical', 'emergency', 'unknown');
export const askLegalAid = asked('legalAid', 'urgent', 'unknown');

/** The services of a plan, one referral each. */
export function needsOfPlan({ context, event }: Given): Told[] {
  if (event.type !== 'SERVICES_PLANNED') return [];
  const { services, priority, consent } = event;
  return services.map((service) => need(context, service, priority, consent));
}

export const askInterview = {
  type: 'tellParent',
  params: ({ context, event }: Given): Told => {
    if (event.type !== 'CHILD_INTERVIEW_ASKED')
      throw new Error(`an interview is asked for by name, not on ${event.type}`);
    return { event: { type: 'INTERVIEW_NEEDED', kind: event.kind, personId: context.personId } };
  },
} as const;
/** The danger to the child is assessed anew (SOP-07). */
export const tellDanger = (cause: 'missing' | 'threat') =>
  ({
    type: 'tellParent',
    params: ({ context }: Given): Told => ({
      event: { type: 'DANGER_REPORTED', personId: context.personId, cause },
    }),
  }) as const;
/** A solution across the border is a return (SOP-14), which asks for this determination first. */
export const wishReturn = {
  type: 'tellParent',
  params: ({ context }: Given): Told => ({ event: { type: 'RETURN_WISHED', ...person(context) } }),
} as const;
/** A child who committed an offence while exploited was used for it: the non-punishment review opens. */
export const tellForcedRole = {
  type: 'tellParent',
  params: ({ context }: Given): Told => ({ event: { type: 'FORCED_ROLE_REPORTED', personId: context.personId } }),
} as const;
