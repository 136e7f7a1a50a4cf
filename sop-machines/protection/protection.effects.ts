import type { EffectParams } from '../kernel/effects.js';
import { reportStanding } from '../kernel/requests.js';
import { personOf, type ProtectionContext } from './protection.context.js';
import type { ProtectionEvent } from './protection.events.js';
import type { ProtectionReport } from './protection.shapes.js';

type Given = { context: ProtectionContext; event: ProtectionEvent };
const hook = (event: (given: Given) => EffectParams<'tellParent'>['event']) =>
  ({
    type: 'tellParent',
    params: (given: Given): EffectParams<'tellParent'> => ({ event: event(given) }),
  }) as const;

export const report = (state: ProtectionReport, ended = false) => reportStanding(state, ended);

/** One need becomes a referral. Consent travels as it was recorded; nothing is sent without it. */
const needOf = ({ context, event }: Given, service: string, priority: string) => {
  const {
    disability = false,
    consent = 'unknown',
    consentedAgencyId,
  } = event as Partial<Extract<ProtectionEvent, { type: 'SERVICE_NEEDED' }>>;
  return {
    type: 'NEED_REPORTED',
    ...personOf(context),
    service,
    priority,
    disability,
    consent,
    ...(consentedAgencyId === undefined ? {} : { consentedAgencyId }),
  };
};
export const askForBed = hook((given) => needOf(given, 'shelter', 'emergency'));
export const askForHealth = hook((given) => needOf(given, 'medical', 'urgent'));
/** @throws Error on an event that names no service (mistake in the machine) */
export const askForService = hook((given) => {
  if (given.event.type !== 'SERVICE_NEEDED') throw new Error(`${given.event.type} names no service`);
  return needOf(given, given.event.service, given.event.priority);
});

export const tellDecision = (cooperates: boolean) =>
  hook(({ context: { personId } }) => ({ type: 'COOPERATION_DECIDED', personId, cooperates }));
export const askForInterview = hook(({ context: { personId } }) => ({
  type: 'INTERVIEW_NEEDED',
  kind: 'victimAccount',
  personId,
}));
export const tellMissing = hook(({ context: { personId } }) => ({
  type: 'DANGER_REPORTED',
  personId,
  cause: 'missing',
}));
/** @throws Error on an event that names no cause (mistake in the machine) */
export const tellDanger = hook(({ context: { personId }, event }) => {
  if (event.type !== 'DANGER_NOTED') throw new Error(`${event.type} names no danger`);
  return { type: 'DANGER_REPORTED', personId, cause: event.cause };
});
export const tellReturn = hook(({ context }) => ({ type: 'RETURN_WISHED', ...personOf(context) }));
export const tellChild = hook(({ context }) => ({ type: 'CHILD_FOUND', ...personOf(context) }));
/** A person removed against the bar is looked for, and offered help, abroad. */
export const tellVictimAbroad = hook(() => ({ type: 'FOREIGN_ELEMENT', element: 'victim' }));
